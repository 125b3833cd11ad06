//! What a record promises.

use proptest::prelude::*;

use super::stamp::LAST_EXACT;
use super::{Damaged, Record, Status};

fn read(text: &str) -> Record {
    Record::parse(text).expect("a record")
}

#[test]
fn reads_what_it_wrote() {
    let mut record = Record::default();
    record.change(&[("status", Status::Done.word())], 42, "device");
    assert_eq!(read(&record.to_json()), record);
    assert_eq!(record.status(), Status::Done);
    assert_eq!(record.changed_at(), 42);
    assert_eq!(record.to_json(), r#"{"at":42,"by":"device","status":"done"}"#);
}

#[test]
fn members_of_newer_versions_survive() {
    let text =
        r#"{"status":"blocked","at":1,"by":"a","news":{"deep":[1.0]},"big":12345678901234567890}"#;
    let mut record = read(text);
    assert_eq!(record.status(), Status::ToDo);
    record.change(&[("status", "done")], 5, "b");
    let json = record.to_json();
    assert!(json.contains(r#""news":{"deep":[1.0]}"#) && json.contains("12345678901234567890"));
    assert!(json.contains(r#""stamps":{"big":[1,"a"],"news":[1,"a"]}"#), "{json}");
}

#[test]
fn damage_is_told_apart() {
    let deep = "[".repeat(100_000);
    for text in [
        "",
        "{",
        "null",
        "[]",
        "5",
        "\"5\"",
        "{}",
        r#"{"status":1,"at":1}"#,
        r#"{"status":"done"}"#,
        r#"{"status":"done","at":"1"}"#,
        r#"{"status":"done","at":-1}"#,
        r#"{"status":"done","at":NaN}"#,
        r#"{"by":7,"at":1}"#,
        &deep,
    ] {
        assert_eq!(Record::parse(text), Err(Damaged), "{text:.30}");
    }
}

#[test]
fn a_clock_set_back_still_moves_forward() {
    let mut record = Record::default();
    record.change(&[("note", "one")], 1_000, "a");
    record.change(&[("note", "two")], 10, "a");
    assert_eq!(record.changed_at(), 1_001);
}

#[test]
fn what_is_as_it_was_keeps_its_time() {
    let mut record = Record::default();
    record.change(&[("note", "one"), ("status", "done")], 1_000, "a");
    record.change(&[("note", "one"), ("status", "to-do")], 2_000, "b");
    assert_eq!(
        record.to_json(),
        r#"{"at":2000,"by":"b","note":"one","status":"to-do","stamps":{"note":[1000,"a"]}}"#
    );
}

#[test]
fn a_tick_and_a_note_on_two_copies_are_both_kept() {
    let start = read(r#"{"at":1,"by":"a","status":"to-do"}"#);
    let [mut one, mut other] = [start.clone(), start];
    one.change(&[("status", "done")], 10, "a");
    other.change(&[("note", "Call Ann")], 20, "b");
    let merged = one.merge(&other);
    assert_eq!((merged.status(), merged.text_of("note")), (Status::Done, "Call Ann"));
    assert_eq!(merged, other.merge(&one));
}

#[test]
fn what_was_taken_away_does_not_come_back() {
    let copy = read(r#"{"at":5,"by":"a","note":"old","status":"done"}"#);
    let emptied = copy.replaced_by(&Record::default(), 9, "b");
    assert!(emptied.is_empty() && !emptied.has("note"));
    let merged = read(&emptied.to_json()).merge(&copy);
    assert!(merged.is_empty(), "{}", merged.to_json());
}

#[test]
fn malformed_stamps_count_as_none() {
    for stamps in ["5", "[]", r#"{"note":5}"#, r#"{"note":[-1,"a"]}"#, r#"{"note":[1]}"#] {
        let record = read(&format!(r#"{{"at":9,"by":"a","note":"x","stamps":{stamps}}}"#));
        assert_eq!(record.to_json(), r#"{"at":9,"by":"a","note":"x"}"#, "{stamps}");
    }
}

#[test]
fn times_of_members_are_read_as_javascript_reads_them() {
    for (stamps, read_as) in [
        ("[1.0,\"b\"]", "[1,\"b\"]"),
        ("[2.5,\"b\"]", "[2,\"b\"]"),
        ("[5e0,\"b\"]", "[5,\"b\"]"),
        // Of what stands twice the later one counts, even when it is none.
        ("[5,\"b\"],\"note\":[4,\"b\"]", "[4,\"b\"]"),
    ] {
        let text = |at: &str, stamps: &str| {
            format!(r#"{{"at":{at},"by":"a","note":"x","stamps":{{"note":{stamps}}}}}"#)
        };
        assert_eq!(read(&text("9.5", stamps)).to_json(), text("9", read_as));
    }
    for stamps in ["[5,\"b\"],\"note\":7", "[-0,\"b\"]", "[1e300,\"b\"]"] {
        let record =
            read(&format!(r#"{{"at":9,"by":"a","note":"x","stamps":{{"note":{stamps}}}}}"#));
        assert_eq!(record.to_json(), r#"{"at":9,"by":"a","note":"x"}"#, "{stamps}");
    }
}

#[test]
fn a_later_text_of_the_same_name_mends_what_was_none() {
    assert_eq!(read(r#"{"at":1,"by":7,"note":5,"note":"x","by":"a"}"#).text_of("note"), "x");
    assert_eq!(Record::parse(r#"{"at":1,"note":"x","note":5}"#), Err(Damaged));
}

#[test]
fn no_member_is_later_than_its_record() {
    let record = read(r#"{"at":9,"by":"a","note":"x","stamps":{"note":[99,"z"]}}"#);
    assert_eq!(record.to_json(), r#"{"at":9,"by":"a","note":"x"}"#);
}

/// Records as devices with few names and close clocks write them, so that ties happen.
fn record() -> impl Strategy<Value = Record> {
    let value =
        prop::sample::select(vec!["\"\"", "\"x\"", "\"\u{1f600}\"", "\"\u{ffee}\"", "null", "[1]"]);
    let stamp = || (0..4_u64, prop::sample::select(vec!["a", "b", "\u{1f600}", "\u{ffee}"]));
    let member =
        (prop::sample::select(vec!["note", "status", "news", "__proto__"]), value, stamp());
    (stamp(), prop::collection::vec(member, 0..5)).prop_map(|((at, by), members)| {
        let values: String =
            members.iter().map(|(name, value, _)| format!(",\"{name}\":{value}")).collect();
        let stamps: Vec<String> = members
            .iter()
            .map(|(name, _, (at, by))| format!("\"{name}\":[{at},\"{by}\"]"))
            .collect();
        let text = format!(
            r#"{{"at":{at},"by":"{by}"{},"stamps":{{{}}}}}"#,
            values
                .replace("\"note\":[1]", "\"note\":\"y\"")
                .replace("\"status\":[1]", "\"status\":\"z\""),
            stamps.join(",")
        );
        Record::parse(&text).unwrap_or_default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn merging_has_no_order(one in record(), other in record(), third in record()) {
        prop_assert_eq!(one.merge(&other), other.merge(&one));
        prop_assert_eq!(one.merge(&other).merge(&third), one.merge(&other.merge(&third)));
        prop_assert_eq!(one.merge(&one), one.clone());
        prop_assert_eq!(one.merge(&other).merge(&other), one.merge(&other));
    }

    #[test]
    fn merging_survives_being_written(one in record(), other in record()) {
        let again = |record: &Record| Record::parse(&record.to_json()).expect("a record");
        prop_assert_eq!(again(&one), one.clone());
        prop_assert_eq!(again(&one.merge(&other)), again(&one).merge(&again(&other)));
    }

    #[test]
    fn a_change_wins_over_what_it_replaced(old in record(), now in 0..6_u64, text in "[a-c]?") {
        let mut changed = old.clone();
        changed.change(&[("note", &text)], now, "c");
        prop_assert_eq!(changed.text_of("note"), &text);
        prop_assert_eq!(old.merge(&changed), changed);
    }

    #[test]
    fn a_replacement_wins_over_both(old in record(), other in record(), now in 0..6_u64) {
        let replaced = old.replaced_by(&other, now, "c");
        prop_assert!(replaced.says_the_same(&other), "{}", replaced.to_json());
        prop_assert!(old.merge(&replaced).merge(&other).says_the_same(&other));
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".*") {
        let _ = Record::parse(&text);
    }

    #[test]
    fn time_never_leaves_the_exact_range(at in any::<f64>(), now in any::<u64>()) {
        if let Ok(mut record) = Record::parse(&serde_json::json!({ "at": at }).to_string()) {
            record.change(&[("note", "x")], now, "a");
            prop_assert!(record.changed_at() <= LAST_EXACT);
        }
    }
}
