//! Calendars to test with, chosen and arbitrary.

use crate::calendar::{Alarm, Calendar, Date, Entry, Transparency, When};
use proptest::prelude::*;

/// A calendar with these entries, exported on 2026-11-02 at 08:30:15 UTC.
pub(super) fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar {
        product: "-//Kickoff//Run of show//EN".to_owned(),
        uid: "plan.k3v9x0aq@kickoff".to_owned(),
        name: "Hour of Code".to_owned(),
        language: "en".to_owned(),
        stamp: 1_793_608_215_250,
        entries,
    }
}

/// A deadline that has what it must have.
pub(super) fn deadline() -> Entry {
    Entry {
        uid: "task.book-rooms.k3v9x0aq@kickoff".to_owned(),
        summary: "Book the rooms".to_owned(),
        description: String::new(),
        location: String::new(),
        url: None,
        when: When::Day(Date::from_civil(2026, 11, 30).unwrap()),
        alarm: None,
        transparency: Transparency::Transparent,
    }
}

/// A text as the writer keeps it, said another way than the writer does.
pub(super) fn kept(text: &str) -> String {
    let line_ends = ["\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"];
    let text = line_ends.iter().fold(text.to_owned(), |text, end| text.replace(end, "\n"));
    text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect()
}

/// Texts that hurt: any characters, and many that mean something in an iCalendar file.
pub(super) fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        any::<char>().prop_map(String::from),
        "[ -~]{0,90}",
        "[\\\\;,:\"nN\r\n\t ]{1,4}",
        "\\PC{0,30}",
        prop::sample::select(vec!["\r\nEND:VEVENT\r\n", "\u{2028}", "\u{feff}", "👩‍👩‍👧", "\u{301}"])
            .prop_map(String::from),
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn when() -> impl Strategy<Value = When> {
    let date = || (-719_164..2_932_899).prop_map(Date::from_days);
    let time = (date(), any::<u16>(), -1440..1440_i16, any::<u32>());
    prop_oneof![
        any::<i32>().prop_map(|days| When::Day(Date::from_days(days))),
        date().prop_map(When::Day),
        time.prop_map(|(date, minute, offset, duration)| {
            When::Time { date, minute, offset, duration: duration % 100_000 }
        }),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    let texts = (text(), text(), text(), text(), prop::option::of(text()));
    let rest = (when(), prop::option::of(any::<i32>()), any::<bool>(), any::<bool>());
    (texts, rest).prop_map(|((uid, summary, description, location, url), rest)| {
        let (when, alarm, opaque, secure) = rest;
        let url = url.map(|url| if secure { format!("https://{url}") } else { url });
        let alarm = alarm.map(|minutes_before| Alarm { minutes_before });
        let transparency = if opaque { Transparency::Opaque } else { Transparency::Transparent };
        Entry { uid, summary, description, location, url, when, alarm, transparency }
    })
}

/// Any calendar at all.
pub(super) fn any_calendar() -> impl Strategy<Value = Calendar> {
    let language = prop_oneof![text(), Just("pt-BR".to_owned())];
    let texts = (text(), text(), text(), language);
    (texts, any::<u64>(), prop::collection::vec(entry(), 0..4)).prop_map(
        |(texts, stamp, entries)| {
            let (product, uid, name, language) = texts;
            Calendar { product, uid, name, language, stamp, entries }
        },
    )
}
