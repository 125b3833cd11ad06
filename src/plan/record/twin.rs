//! The early script merges too (`src/early/records.js`). Both sides are held against one file of hostile
//! pairs: here it is written and checked, in `tests/early/merge.test.mjs` the other side reads it.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::Record;
use crate::json::quote;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/merges.jsonl");
const PAIRS: usize = 2_000;

/// Devices, of which some are ordered differently by their bytes than in JavaScript.
const DEVICES: [&str; 6] = ["a", "b", "\u{1f600}", "\u{ffee}", "", "__proto__"];

const NAMES: [&str; 12] = [
    "note",
    "status",
    "minutes",
    "removed",
    "news",
    "__proto__",
    "constructor",
    "toString",
    "length",
    "0",
    "7",
    "\u{1f600}\"\\\n",
];

/// Values as JavaScript writes them: only those does it hand on to the letter, and the letters decide
/// between two of the same time.
const VALUES: [&str; 20] = [
    "\"\"",
    "\"x\"",
    "\"y\"",
    "\"\u{1f600}\"",
    "\"\u{ffee}\"",
    "\"\\\"\\\\\\n\u{7f}\u{2028}\"",
    "\"null\"",
    "\"done\"",
    "null",
    "null",
    "true",
    "0",
    "-1.5",
    "1e+300",
    "12345678901234567000",
    "[]",
    "{}",
    "[1,[null,{\"b\":\"\\\"\",\"a\":[]}]]",
    "{\"__proto__\":{\"at\":1},\"stamps\":{}}",
    "[\"\u{1f600}\",\"\u{ffee}\"]",
];

/// Texts in notations that JavaScript does not write, equal after reading.
const ESCAPED: [&str; 4] = ["\"\\u0078\"", "\"\\ud83d\\ude00\"", "\"\\/\"", "\"\\u001f\\b\""];

fn time() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0..4_u64).prop_map(|at| at.to_string()),
        1 => prop::sample::select(vec![
            "0.5", "1.0", "2.999", "12.5", "1e0", "20e-1", "1.7952408e12", "1795240800000", "1e300",
            "9007199254740991", "9007199254740992", "18446744073709551616", "1e-7", "0.0",
        ])
        .prop_map(str::to_owned),
    ]
}

fn device() -> impl Strategy<Value = String> {
    prop::sample::select(DEVICES.to_vec()).prop_map(quoted)
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    quote(text, &mut out);
    out
}

/// A stamp, or what may stand in its place.
fn stamp() -> impl Strategy<Value = String> {
    let whole = (time(), device()).prop_map(|(at, by)| format!("[{at},{by}]"));
    let other = prop::sample::select(vec![
        "5",
        "null",
        "[]",
        "{}",
        "[1]",
        "[1,\"a\",2]",
        "[-1,\"a\"]",
        "[-0,\"a\"]",
        "[-0.0,\"a\"]",
        "[1,null]",
        "[\"1\",\"a\"]",
        "[null,\"a\"]",
        "[true,\"a\"]",
        "[[1],\"a\"]",
        "\"1\"",
        "{\"0\":1,\"1\":\"a\",\"length\":2}",
        "[1e400,\"a\"]",
    ]);
    prop_oneof![6 => whole, 1 => other.prop_map(str::to_owned)]
}

fn stamps() -> impl Strategy<Value = Option<String>> {
    let entry = (prop::sample::select(NAMES.to_vec()), stamp());
    let table = prop::collection::vec(entry, 0..5).prop_map(|entries| {
        let entries: Vec<_> =
            entries.iter().map(|(name, stamp)| format!("{}:{stamp}", quoted(name))).collect();
        format!("{{{}}}", entries.join(","))
    });
    let other = prop::sample::select(vec![
        "null",
        "5",
        "\"__proto__\"",
        "[]",
        "[[1,\"a\"],2]",
        "[5,[0,\"b\"]]",
        "true",
    ]);
    prop_oneof![
        6 => table.prop_map(Some),
        1 => other.prop_map(|other| Some(other.to_owned())),
        1 => Just(None),
    ]
}

/// The text of a record. What it says may stand in any order and twice.
fn record() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        8 => prop::sample::select(VALUES.to_vec()),
        1 => prop::sample::select(ESCAPED.to_vec()),
    ];
    let member = (prop::sample::select(NAMES.to_vec()), value)
        .prop_map(|(name, value)| format!("{}:{value}", quoted(name)));
    let by = prop_oneof![
        6 => device().prop_map(|by| Some(format!("\"by\":{by}"))),
        1 => Just(Some("\"by\":null".to_owned())),
        1 => Just(None),
    ];
    let at = time().prop_map(|at| format!("\"at\":{at}"));
    let stamps = stamps().prop_map(|stamps| stamps.map(|stamps| format!("\"stamps\":{stamps}")));
    (prop::collection::vec(member, 0..6), at, by, stamps)
        .prop_map(|(members, at, by, stamps)| {
            members.into_iter().chain([at]).chain(by).chain(stamps).collect::<Vec<_>>()
        })
        .prop_shuffle()
        .prop_map(|parts| format!("{{{}}}", parts.join(",")))
        .prop_filter("a record", |text| Record::parse(text).is_ok())
}

/// One line per pair: both texts and what they become together.
fn lines() -> String {
    let mut runner = TestRunner::deterministic();
    let mut lines = String::new();
    for _ in 0..PAIRS {
        let pair = (record(), record()).new_tree(&mut runner).expect("a pair").current();
        let [one, other] = [&pair.0, &pair.1].map(|text| Record::parse(text).expect("a record"));
        let merged = one.merge(&other).to_json();
        let line: Vec<_> = [&pair.0, &pair.1, &merged].map(|text| quoted(text)).into();
        lines.push_str(&format!("[{}]\n", line.join(",")));
    }
    lines
}

#[test]
fn merging_is_what_the_early_script_is_held_against() {
    let lines = lines();
    if std::env::var_os("KICKOFF_RECORD").is_some() {
        std::fs::write(FILE, &lines).expect("written");
    }
    let recorded = std::fs::read_to_string(FILE).unwrap_or_default();
    let differs = recorded.lines().zip(lines.lines()).find(|(recorded, line)| recorded != line);
    assert_eq!(differs, None, "record them anew with KICKOFF_RECORD=1 if that is meant");
    assert_eq!(recorded.lines().count(), PAIRS);
}
