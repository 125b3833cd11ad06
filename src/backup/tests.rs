//! Files and links that come back as they went, and those that do not deserve it.

use base64::Engine as _;
use proptest::prelude::*;

use super::{
    Backup, Change, LARGEST, Packed, Refused, compare, file_name, pack, read, unpack, write,
};
use crate::plan::Record;
use crate::store::Key;

/// Files as each version writes them. They are kept for ever, and never changed.
const FILES: [&str; 2] = [
    include_str!("../../tests/fixtures/backup-1.json"),
    include_str!("../../tests/fixtures/backup-2.json"),
];

fn record(text: &str) -> Record {
    Record::parse(text).expect("a record")
}

fn texts(entries: &[(&str, &str)]) -> Vec<(String, String)> {
    entries.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn files_of_every_version_are_read() {
    for (version, file) in (1..).zip(FILES) {
        let backup = read(file).expect("a backup");
        let of = |key: &Key| backup.records.iter().find(|(other, _)| other == key);
        let (_, task) = of(&Key::Task("district.register".into())).expect("a task");
        assert_eq!(task.text_of("status"), "done", "version {version}");
        let (_, school) = of(&Key::Blank("school".into())).expect("a blank");
        assert_eq!(school.text_of("value"), "École Jean-Moulin 🎒");
        let (_, other) = of(&Key::Other("poll:parents".into())).expect("another version's record");
        assert!(other.to_json().contains(r#""choices":[1.0,{"a":null}]"#), "{}", other.to_json());
        assert_eq!(backup.organisation, "Académie de Lyon");
    }
}

#[test]
fn what_goes_out_comes_back() {
    let entries = texts(&[
        ("blank:school", r#"{"at":5,"by":"a","value":"É \" \\ \n 🎒"}"#),
        ("damaged:9:task:x", "{\"status\":\"do"),
        ("poll:parents", r#"{"at":7,"by":"b","choices":[1.0,{"a":null}]}"#),
        ("task:from.another-version", r#"{"at":7,"by":"b","status":"blocked"}"#),
    ]);
    let file = write(("2", "2026-11-21T17:00:00.000Z", "a", "École \"A\""), &entries);
    let backup = read(&file).expect("a backup");
    assert_eq!(backup.organisation, "École \"A\"");
    assert_eq!(backup.made, "2026-11-21T17:00:00.000Z");
    assert_eq!(backup.unreadable, 0);
    let again: Vec<_> =
        backup.records.iter().map(|(key, record)| (key.name(), record.to_json())).collect();
    let expected: Vec<_> = entries
        .iter()
        .filter(|(name, _)| !name.starts_with("damaged"))
        .map(|(name, text)| (format!("kickoff:{name}"), text.clone()))
        .collect();
    assert_eq!(
        again.iter().collect::<std::collections::BTreeSet<_>>(),
        expected.iter().collect::<std::collections::BTreeSet<_>>()
    );
    // What was set aside is in the file for somebody who can read it.
    let whole: serde_json::Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(whole["damaged"]["damaged:9:task:x"], "{\"status\":\"do");
}

#[test]
fn hostile_files_are_refused_with_the_right_word() {
    let deep = format!(
        r#"{{"format":"kickoff-backup","version":2,"records":{{"task:a":{}}}}}"#,
        "[".repeat(100_000)
    );
    let whole = FILES[1].trim_end();
    let cut: String = whole.chars().take(whole.chars().count() - 1).collect();
    for (text, refused) in [
        ("", Refused::Empty),
        (" \n\u{feff}", Refused::Empty),
        ("hello", Refused::Other),
        ("<!doctype html>", Refused::Other),
        ("[]", Refused::Other),
        ("{}", Refused::Other),
        (r#"{"format":"other","version":2,"records":{}}"#, Refused::Other),
        (r#"{"format":"kickoff-backup","version":"2","records":{}}"#, Refused::Other),
        (r#"{"format":"kickoff-backup","version":2}"#, Refused::Damaged),
        (r#"{"format":"kickoff-backup","version":2,"records":[]}"#, Refused::Damaged),
        (r#"{"format":"kickoff-backup","version":3,"records":{}}"#, Refused::Newer),
        (r#"{"format":"kickoff-backup","version":1e300,"records":{}}"#, Refused::Newer),
        (cut.as_str(), Refused::Damaged),
        (deep.as_str(), Refused::Damaged),
    ] {
        assert_eq!(read(text), Err(refused), "{text:.60}");
    }
}

#[test]
fn of_hostile_entries_only_records_are_taken() {
    let file = r#"{"format":"kickoff-backup","version":2,"records":{
        "task:a":{"at":1,"by":"a","status":"to-do"},
        "task:a":{"at":1,"by":"a","status":"done"},
        "task:b":5, "task:c":{"status":"done"}, "task:d":{"at":1,"status":7},
        "__proto__":{"at":1}, "constructor:x":{"at":1,"__proto__":{"admin":true}},
        "damaged:1:x":{"at":1}, "before:1:x":{"at":1}, "version":{"at":1}, "task:":{"at":1},
        "task:\u0000":{"at":1}, ":x":{"at":1}, "task:never":{"at":9007199254740991,"by":"z","status":"done"}
    }}"#;
    let backup = read(file).expect("a backup");
    let names: Vec<_> = backup.records.iter().map(|(key, _)| key.name()).collect();
    assert_eq!(names, ["kickoff:task:a", "kickoff:task:never", "kickoff:constructor:x"]);
    let long = format!(
        r#"{{"format":"kickoff-backup","version":2,"records":{{"task:x":{{"at":1,"by":"{}","status":"done"}}}}}}"#,
        "\u{ffff}".repeat(100_000)
    );
    assert!(read(&long).expect("a backup").records[0].1.to_json().len() < 300, "short devices");
    let members: String = (0..2_000).map(|number| format!(r#","m{number}":"x""#)).collect();
    let many = format!(
        r#"{{"format":"kickoff-backup","version":2,"records":{{"task:x":{{"at":1{members}}}}}}}"#
    );
    assert_eq!(read(&many).expect("a backup").unreadable, 1);
    let mut late = backup.records[1].1.clone();
    late.change(&[("status", "to-do")], 1, "a");
    assert!(late.changed_at() > backup.records[1].1.changed_at(), "it can be changed");
    assert_eq!(backup.records[0].1.text_of("status"), "done", "the later one counts");
    assert_eq!(backup.unreadable, 10);
    // Those who write such files know longer names than ours.
    let long = format!(
        r#"{{"format":"kickoff-backup","version":2,"records":{{"task:{}":{{"at":1}}}}}}"#,
        "x".repeat(300)
    );
    assert_eq!(read(&long).expect("a backup").unreadable, 1);
}

#[test]
fn changes_are_told_apart() {
    let here = record(r#"{"at":5,"by":"a","status":"done"}"#);
    let gone = here.replaced_by(&Record::default(), 9, "a");
    for (here, there, change) in [
        (None, r#"{"at":1,"status":"done"}"#, Change::Added),
        (None, r#"{"at":1,"status":null}"#, Change::Same),
        (Some(&here), r#"{"at":1,"status":"done"}"#, Change::Same),
        (Some(&here), r#"{"at":1,"status":"to-do"}"#, Change::Older),
        (Some(&here), r#"{"at":9,"status":"to-do"}"#, Change::Newer),
        (Some(&here), r#"{"at":1,"note":"x"}"#, Change::Newer),
        (Some(&gone), r#"{"at":5,"by":"a","status":"done"}"#, Change::Older),
        (Some(&gone), r#"{"at":19,"by":"a","status":"done"}"#, Change::Added),
    ] {
        assert_eq!(compare(here, &record(there)), change, "{there}");
    }
}

#[test]
fn files_are_named_by_day_and_organisation() {
    for (organisation, name) in [
        ("", "kickoff-2026-11-21.json"),
        ("Acade\u{301}mie de Lyon", "kickoff-2026-11-21-academie-de-lyon.json"),
        ("../..\\ *?:<>|\u{202e}", "kickoff-2026-11-21.json"),
        ("École 東京", "kickoff-2026-11-21-école-東京.json"),
    ] {
        assert_eq!(file_name("2026-11-21", organisation), name);
    }
    assert!(file_name("2026-11-21", &"x".repeat(500)).len() < 80);
}

#[test]
fn links_that_were_cut_or_changed_are_noticed() {
    for text in ["https://example.org/fr/data/#main", "plan", "", "https://example.org/?plan=d.AA"]
    {
        assert_eq!(unpack(text), None, "{text}");
    }
    for text in ["plan=", "plan=d", "plan=d.A", "#plan=p.AA=A", "x#plan=p.\u{e9}AAA", "plan=z.AAAA"]
    {
        assert!(
            matches!(unpack(text), Some(Packed::Plain(bytes) | Packed::Deflated(bytes)) if bytes.is_empty()),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn links_come_back_as_they_went(bytes in prop::collection::vec(any::<u8>(), 1..300), deflated in any::<bool>()) {
        let packed = if deflated { Packed::Deflated(bytes.clone()) } else { Packed::Plain(bytes.clone()) };
        let fragment = pack(&packed);
        prop_assert_eq!(unpack(&format!(" https://example.org/fr/data/#{fragment}\n")), Some(packed));
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        prop_assert_eq!(super::base64::encode(&bytes), engine.encode(&bytes));
    }

    #[test]
    fn signs_are_read_as_by_another_reader(text in "[A-Za-z0-9_=+/-]{0,12}") {
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        prop_assert_eq!(super::base64::decode(&text), engine.decode(&text).ok());
    }

    #[test]
    fn any_text_goes_out_and_comes_back(
        entries in prop::collection::btree_map("[a-z]{1,8}:[^\u{0}-\u{1f}\u{7f}-\u{9f}]{1,20}", any::<String>(), 0..12),
        organisation in any::<String>(),
    ) {
        let entries: Vec<_> = entries.into_iter().map(|(name, text)| {
            let quoted = serde_json::Value::from(text).to_string();
            (name, format!(r#"{{"at":3,"by":"x","text":{quoted}}}"#))
        }).collect();
        let backup = read(&write(("2", "now", "x", &organisation), &entries)).expect("a backup");
        let expected: Vec<_> = entries.iter().filter_map(|(name, text)| {
            Some((Key::of_backup(name)?, Record::parse(text).ok()?))
        }).collect();
        let mut expected = expected;
        expected.sort_by(|one, other| one.0.cmp(&other.0));
        prop_assert_eq!(backup, Backup { made: "now".into(), organisation, records: expected, unreadable: 0 });
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = (read(&text), unpack(&text), file_name(&text, &text));
        let _ = read(&format!("{{\"format\":\"kickoff-backup\",\"version\":2,\"records\":{text}}}"));
    }
}

#[test]
fn a_file_of_the_largest_size_is_read() {
    let one = r#"{"at":1795240800000,"by":"x","note":"n"}"#;
    let most = LARGEST as usize / (one.len() + 30);
    let entries: Vec<_> =
        (0..most).map(|number| (format!("task:district.{number:06}"), one.to_owned())).collect();
    let backup = read(&write(("2", "", "", ""), &entries)).expect("a backup");
    assert_eq!(backup.records.len(), most);
}
