//! What holds for any calendar.

use super::reader::{properties, unescaped, values};
use super::sample::{any_calendar, calendar, deadline, kept, text};
use crate::calendar::Entry;
use proptest::prelude::*;

fn unblank(text: &str) -> Option<String> {
    let kept = kept(text);
    (!kept.trim().is_empty()).then_some(kept)
}

proptest! {
    #[test]
    fn any_calendar_reads_by_the_letter(calendar in any_calendar()) {
        let written = calendar.write();
        let read = properties(&written.text);
        let mut open: Vec<&str> = Vec::new();
        for (name, value) in &read {
            match name.as_str() {
                "BEGIN" => open.push(value),
                "END" => prop_assert_eq!(open.pop(), Some(value.as_str())),
                _ => prop_assert!(!open.is_empty()),
            }
        }
        prop_assert!(open.is_empty());
        let events = read.iter().filter(|(name, value)| name == "BEGIN" && value == "VEVENT");
        prop_assert_eq!(events.count(), written.written);
        prop_assert_eq!(written.written + written.skipped, calendar.entries.len());
        prop_assert_eq!(&calendar.write(), &written);
    }

    #[test]
    fn any_texts_come_back(
        summary in text(), description in text(), location in text(), name in text()
    ) {
        let entry = Entry {
            summary: summary.clone(),
            description: description.clone(),
            location: location.clone(),
            ..deadline()
        };
        let mut calendar = calendar(vec![entry]);
        calendar.name.clone_from(&name);
        let read = properties(&calendar.write().text);
        let one = |name: &str| values(&read, name).first().map(|value| unescaped(value));
        let untitled = unblank(&name).unwrap_or_else(|| "…".to_owned());
        prop_assert_eq!(one("SUMMARY"), Some(unblank(&summary).unwrap_or(untitled)));
        prop_assert_eq!(one("DESCRIPTION"), unblank(&description));
        prop_assert_eq!(one("LOCATION"), unblank(&location));
        prop_assert_eq!(one("X-WR-CALNAME"), unblank(&name));
        prop_assert_eq!(one("NAME"), unblank(&name));
    }

    #[test]
    fn identifiers_stay_apart_and_safe(a in text(), b in text()) {
        let entries = [&a, &b].map(|uid| Entry { uid: format!("u{uid}"), ..deadline() });
        let read = properties(&calendar(entries.to_vec()).write().text);
        let uids = &values(&read, "UID")[1..];
        prop_assert_eq!(uids[0] == uids[1], a == b);
        let safe = |char: char| char.is_ascii_alphanumeric() || "-.@_".contains(char);
        prop_assert!(uids.iter().all(|uid| uid.chars().all(safe)));
    }
}
