//! One stored fact of a person's plan, with the time it changed.
//!
//! A record is a JSON object. Its known members are read through methods; all others, which a newer
//! version may have written, are carried along untouched:
//!
//! ```json
//! { "status": "done", "at": 1795240800000, "by": "k3v9x0aq" }
//! ```

use std::fmt;

use serde_json::{Map, Value};

use super::Status;

/// Milliseconds since 1970 stay exact in JavaScript's numbers up to this value (2^53 - 1).
const LAST_EXACT: u64 = 9_007_199_254_740_991;

/// Members that are texts.
const TEXTS: [&str; 12] = [
    "status", "date", "note", "text", "url", "value", "by", "minutes", "order", "who", "what",
    "removed",
];

/// One stored fact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    members: Map<String, Value>,
}

/// A stored text that is no record: cut off, of another type, or not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a record")
    }
}

impl std::error::Error for Damaged {}

impl Record {
    /// Reads a stored text.
    ///
    /// # Errors
    /// When it is not a JSON object whose known members have their types.
    pub fn parse(text: &str) -> Result<Self, Damaged> {
        let Ok(Value::Object(members)) = serde_json::from_str(text) else {
            return Err(Damaged);
        };
        let record = Self { members };
        let strings_are_strings =
            TEXTS.iter().all(|name| record.members.get(*name).is_none_or(Value::is_string));
        let time_is_a_time =
            record.members.get("at").and_then(Value::as_f64).is_some_and(|at| at >= 0.0);
        if strings_are_strings && time_is_a_time { Ok(record) } else { Err(Damaged) }
    }

    /// The text to store.
    pub fn to_json(&self) -> String {
        Value::Object(self.members.clone()).to_string()
    }

    /// How far the task is.
    pub fn status(&self) -> Status {
        Status::from_word(self.text_of("status"))
    }

    /// A string member, empty when absent.
    pub fn text_of(&self, name: &str) -> &str {
        self.members.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether it has this member.
    pub fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// Milliseconds since 1970 of the last change.
    pub fn changed_at(&self) -> u64 {
        // Other programs may have written 1e300 or 12.5; the cast saturates and cuts, as wanted.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let at = self.members.get("at").and_then(Value::as_f64).unwrap_or_default() as u64;
        at.min(LAST_EXACT)
    }

    /// Sets a string member.
    pub fn set(&mut self, name: &str, value: &str) {
        self.members.insert(name.to_owned(), value.into());
    }

    /// Notes that `device` changed the record at `now` (milliseconds since 1970). A clock that
    /// went backwards never makes a change look older than the one it replaces.
    pub fn stamp(&mut self, now: u64, device: &str) {
        let at = now.max(self.changed_at().saturating_add(1)).min(LAST_EXACT);
        self.members.insert("at".to_owned(), at.into());
        self.members.insert("by".to_owned(), device.into());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Damaged, LAST_EXACT, Record, Status};

    #[test]
    fn reads_what_it_wrote() {
        let mut record = Record::default();
        record.set("status", Status::Done.word());
        record.stamp(42, "device");
        let read = Record::parse(&record.to_json()).expect("a record");
        assert_eq!(read, record);
        assert_eq!(read.status(), Status::Done);
        assert_eq!(read.changed_at(), 42);
    }

    #[test]
    fn members_of_newer_versions_survive() {
        let text = r#"{"status":"blocked","at":1,"by":"a","news":{"deep":[1]}}"#;
        let mut record = Record::parse(text).expect("a record");
        assert_eq!(record.status(), Status::ToDo);
        record.set("status", "done");
        assert!(record.to_json().contains(r#""news":{"deep":[1]}"#));
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
            &deep,
        ] {
            assert_eq!(Record::parse(text), Err(Damaged), "{text:.30}");
        }
    }

    #[test]
    fn a_clock_set_back_still_moves_forward() {
        let mut record = Record::default();
        record.stamp(1_000, "a");
        record.stamp(10, "a");
        assert_eq!(record.changed_at(), 1_001);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            let _ = Record::parse(&text);
        }

        #[test]
        fn time_never_leaves_the_exact_range(at in any::<f64>(), now in any::<u64>()) {
            if let Ok(mut record) = Record::parse(&serde_json::json!({ "at": at }).to_string()) {
                record.stamp(now, "a");
                prop_assert!(record.changed_at() <= LAST_EXACT);
            }
        }
    }
}
