//! Files as they must be, byte for byte.

use super::sample::{calendar, deadline};
use crate::calendar::{Alarm, Calendar, Date, Entry, Transparency, When};

fn lines(calendar: &Calendar) -> Vec<String> {
    let written = calendar.write();
    assert_eq!(written.skipped + written.written, calendar.entries.len());
    written.text.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_deadline_with_all_it_can_have() {
    let entry = Entry {
        description: "Ask the caretaker; bring\nkeys, plan".to_owned(),
        location: "Room 1".to_owned(),
        url: Some("https://example.org/é?a=b;c,d".to_owned()),
        alarm: Some(Alarm::on_day(1, 9 * 60)),
        ..deadline()
    };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kickoff//Run of show//EN",
        "CALSCALE:GREGORIAN",
        "UID:plan.k3v9x0aq@kickoff",
        "X-WR-RELCALID:plan.k3v9x0aq@kickoff",
        "NAME;LANGUAGE=en:Hour of Code",
        "X-WR-CALNAME:Hour of Code",
        "BEGIN:VEVENT",
        "UID:task.book-rooms.k3v9x0aq@kickoff",
        "DTSTAMP:20261102T083015Z",
        "LAST-MODIFIED:20261102T083015Z",
        "SEQUENCE:29893470",
        "DTSTART;VALUE=DATE:20261130",
        "DTEND;VALUE=DATE:20261201",
        "SUMMARY;LANGUAGE=en:Book the rooms",
        "DESCRIPTION;LANGUAGE=en:Ask the caretaker\\; bring\\nkeys\\, plan",
        "LOCATION;LANGUAGE=en:Room 1",
        "URL:https://example.org/%C3%A9?a=b;c,d",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Book the rooms",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(lines(&calendar(vec![entry])), expected);
}

#[test]
fn an_event_with_as_little_as_it_can_have() {
    let date = Date::from_civil(2026, 12, 8).unwrap();
    let entry = Entry {
        uid: "event.run-of-show.k3v9x0aq@kickoff".to_owned(),
        summary: "Kickoff".to_owned(),
        when: When::Time { date, minute: 600, offset: 60, duration: 45 },
        transparency: Transparency::Opaque,
        ..deadline()
    };
    let bare = |text: &str| Calendar {
        uid: String::new(),
        name: text.to_owned(),
        language: String::new(),
        ..calendar(vec![entry.clone()])
    };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kickoff//Run of show//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:event.run-of-show.k3v9x0aq@kickoff",
        "DTSTAMP:20261102T083015Z",
        "LAST-MODIFIED:20261102T083015Z",
        "SEQUENCE:29893470",
        "DTSTART:20261208T090000Z",
        "DTEND:20261208T094500Z",
        "SUMMARY:Kickoff",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(lines(&bare("")), expected);
    assert_eq!(lines(&bare(" \n")), expected);
}

#[test]
fn blank_texts_say_something_or_nothing() {
    let blank = |name: &str| Calendar {
        name: name.to_owned(),
        ..calendar(vec![Entry {
            summary: " \n".to_owned(),
            description: "\t".to_owned(),
            alarm: Some(Alarm { minutes_before: 0 }),
            ..deadline()
        }])
    };
    let named = lines(&blank("My plan"));
    assert!(named.contains(&"SUMMARY;LANGUAGE=en:My plan".to_owned()));
    assert!(named.contains(&"DESCRIPTION:My plan".to_owned()));
    assert!(!named.iter().any(|line| line.starts_with("DESCRIPTION;")));
    assert!(lines(&blank("")).contains(&"SUMMARY;LANGUAGE=en:…".to_owned()));
}

#[test]
fn what_cannot_be_written_is_counted() {
    let never = Entry { when: When::Day(Date::from_days(i32::MAX)), ..deadline() };
    let nobody = Entry { uid: String::new(), ..deadline() };
    let written = calendar(vec![never.clone(), deadline(), nobody, never]).write();
    assert_eq!((written.written, written.skipped), (1, 3));
    assert_eq!(written.text, calendar(vec![deadline()]).write().text);
}

#[test]
fn a_later_export_differs_in_its_revision_only() {
    let first = calendar(vec![deadline()]);
    let second = Calendar { stamp: first.stamp + 60_000, ..first.clone() };
    let (first, second) = (lines(&first), lines(&second));
    let changed: Vec<_> =
        first.iter().zip(&second).filter(|(a, b)| a != b).map(|it| it.1).collect();
    let expected =
        ["DTSTAMP:20261102T083115Z", "LAST-MODIFIED:20261102T083115Z", "SEQUENCE:29893471"];
    assert_eq!(changed, expected.each_ref());
}
