//! The reader agrees with `serde_json`, which clients would otherwise carry.

use proptest::prelude::*;
use serde_json::Value;

use super::{array, object, quote, string, whole};

/// Whether both readers take a text for JSON. Behind an opening bracket ours reads any value.
fn agrees(text: &str) -> bool {
    let ours = array(&format!("[{text}]")).is_ok();
    // What serde_json cannot hold is JSON all the same: half characters and numbers without end.
    let theirs =
        match serde_json::from_str::<Vec<&serde_json::value::RawValue>>(&format!("[{text}]")) {
            Ok(_) => true,
            Err(error) => {
                let words = error.to_string();
                words.contains("surrogate") || words.contains("out of range")
            }
        };
    ours == theirs
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        any::<String>().prop_map(|text| Value::from(text).to_string()),
        any::<f64>().prop_map(|number| Value::from(number).to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        prop::sample::select(vec![
            "true",
            "false",
            "null",
            "1e5",
            "-0.0E-3",
            "\"\\u00e9\\ud83d\\ude00\""
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5)
                .prop_map(|values| format!("[ {} ]", values.join(" ,\n"))),
            prop::collection::vec((any::<String>(), inner), 0..5).prop_map(|members| {
                let members = members
                    .iter()
                    .map(|(name, value)| format!("{}\t: {value}", Value::from(name.as_str())));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "01",
        "+1",
        "1.",
        ".5",
        "1e",
        "-",
        "NaN",
        "Infinity",
        "tru",
        "nulll",
        "'a'",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "[1,]",
        "[1 2]",
        "[",
        "]",
        "\u{feff}1",
        "1\u{a0}",
        "//",
        "",
    ] {
        assert!(agrees(text), "{text}");
    }
    assert!(object("[]").is_err() && array("{}").is_err());
    assert!(object("{} x").is_err() && object("").is_err());
    let deep = "[".repeat(100_000);
    assert!(array(&deep).is_err());
    let deepest = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(array(&deepest(128)).is_ok() && array(&deepest(129)).is_err());
}

#[test]
fn numbers_are_cut_to_whole_ones() {
    for (text, number) in [
        ("0", Some(0)),
        ("12.9", Some(12)),
        ("1.7952408e12", Some(1_795_240_800_000)),
        ("1795240800000e-3", Some(1_795_240_800)),
        ("9007199254740993", Some(9_007_199_254_740_993)),
        ("1e300", Some(u64::MAX)),
        ("0e999999999999999999999", Some(0)),
        ("5e-999999999999999999999", Some(0)),
        ("0.00001e25", Some(u64::MAX)),
        ("0.00001e9", Some(10_000)),
        ("-1", None),
        ("\"1\"", None),
        ("true", None),
    ] {
        assert_eq!(whole(text), number, "{text}");
    }
}

#[test]
fn a_zero_with_a_great_exponent_takes_no_time() {
    let started = std::time::Instant::now();
    for _ in 0..10_000 {
        assert_eq!(whole("0e999999999"), Some(0));
    }
    assert!(started.elapsed().as_millis() < 2_000, "{:?}", started.elapsed());
}

#[test]
fn half_characters_are_replaced() {
    assert_eq!(string(r#""a\ud83dz""#).as_deref(), Some("a\u{fffd}z"));
    assert_eq!(string(r#""\ud83d\ude00\/""#).as_deref(), Some("😀/"));
    assert_eq!(string("null"), None);
}

proptest! {
    #[test]
    fn arbitrary_json_is_read_as_by_another_reader(text in json()) {
        prop_assert!(agrees(&text), "{text}");
        let whole = format!("{{\"a\":{text}}}");
        let members = object(&whole).expect("an object");
        let ours: Value = serde_json::from_str(members[0].1).expect("a value");
        prop_assert_eq!(&ours, &serde_json::from_str::<Value>(&text).expect("a value"));
        if let Value::String(text) = &ours {
            prop_assert_eq!(string(members[0].1), Some(text.clone()));
        }
    }

    #[test]
    fn damaged_json_is_refused_by_both(text in json(), at in any::<prop::sample::Index>(), with in any::<char>()) {
        let mut chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len());
        chars[at] = with;
        let damaged: String = chars.into_iter().collect();
        prop_assert!(agrees(&damaged), "{damaged}");
    }

    #[test]
    fn quoting_is_what_others_write(text in any::<String>()) {
        let mut out = String::new();
        quote(&text, &mut out);
        prop_assert_eq!(&out, &Value::from(text.as_str()).to_string());
        prop_assert_eq!(string(&out), Some(text));
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = (object(&text), array(&text), string(&text), whole(&text));
    }
}
