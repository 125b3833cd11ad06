//! Calendars as two readers by others understand them.

use super::sample::{any_calendar, kept};
use crate::calendar::{Calendar, When, names, text};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use icalendar::parser;
use proptest::prelude::*;

/// An entry as it must be understood: identifier, texts, first and last moment.
#[derive(Debug, PartialEq)]
struct Event {
    uid: String,
    summary: String,
    description: String,
    location: String,
    start: String,
    end: String,
}

/// The events of a calendar without asking the writer for dates.
fn expected(calendar: &Calendar) -> Vec<Event> {
    let blank = |text: &str| if text::is_blank(text) { String::new() } else { kept(text) };
    let untitled = Some(blank(&calendar.name)).filter(|name| !name.is_empty());
    let event = |entry: &crate::calendar::Entry| {
        let (start, end) = moments(entry.when)?;
        let summary = Some(blank(&entry.summary)).filter(|summary| !summary.is_empty());
        (!entry.uid.is_empty()).then(|| Event {
            uid: names::identifier(&entry.uid),
            summary: summary.or_else(|| untitled.clone()).unwrap_or_else(|| "…".to_owned()),
            description: blank(&entry.description),
            location: blank(&entry.location),
            start,
            end,
        })
    };
    calendar.entries.iter().filter_map(event).collect()
}

/// Start and end by another library of dates.
fn moments(when: When) -> Option<(String, String)> {
    use jiff::{ToSpan, civil};
    let day = |days: i32| {
        let span = jiff::Span::new().try_days(days).ok()?;
        let day = civil::date(1970, 1, 1).checked_add(span).ok()?;
        (day.year() > 0).then_some(day)
    };
    match when {
        When::Day(date) => {
            let day = day(date.days())?;
            let end = day.tomorrow().map(|day| day.strftime("%Y%m%d").to_string());
            Some((day.strftime("%Y%m%d").to_string(), end.unwrap_or_default()))
        }
        When::Time { date, minute, offset, duration } => {
            // A local time in the year 10000 can be in 9999 in UTC, and one in the year 0 in 1, but `day`
            // knows neither: the day moves towards 1970 and the minutes move it back.
            let shift = i64::from(minute) - i64::from(offset);
            let (date, shift) = match date.days() {
                ..0 => (date.days() + 20, shift - 28_800),
                _ => (date.days() - 20, shift + 28_800),
            };
            let start = day(date)?.at(0, 0, 0, 0).checked_add(shift.minutes()).ok()?;
            let end = start.checked_add(i64::from(duration).minutes()).ok()?;
            let utc = |at: civil::DateTime| at.strftime("%Y%m%dT%H%M%SZ").to_string();
            let end_text = if duration == 0 { String::new() } else { utc(end) };
            (start.year() > 0).then(|| (utc(start), end_text))
        }
    }
}

/// Read by the crate `icalendar`.
fn read_by_icalendar(file: &str) -> Vec<Event> {
    let unfolded = parser::unfold(file);
    let calendar = parser::read_calendar(&unfolded).unwrap();
    let event = |component: &parser::Component| {
        let value = |name: &str| {
            component.find_prop(name).map(|it| it.val.as_str().to_owned()).unwrap_or_default()
        };
        Event {
            uid: value("UID"),
            summary: value("SUMMARY"),
            description: value("DESCRIPTION"),
            location: value("LOCATION"),
            start: value("DTSTART"),
            end: value("DTEND"),
        }
    };
    calendar.components.iter().map(event).collect()
}

/// Read by the crate `calcard`.
fn read_by_calcard(file: &str) -> Vec<Event> {
    let calendar = ICalendar::parse(file).unwrap();
    let is_event = |it: &&calcard::icalendar::ICalendarComponent| {
        it.component_type == ICalendarComponentType::VEvent
    };
    let event = |component: &calcard::icalendar::ICalendarComponent| {
        let value = |name| match component.property(&name).map(|it| it.values.as_slice()) {
            None => String::new(),
            Some([ICalendarValue::Text(text)]) => text.clone(),
            Some([ICalendarValue::PartialDateTime(at)]) => {
                let part = |part: Option<u8>| part.map(|it| format!("{it:02}")).unwrap_or_default();
                let day = [part(at.month), part(at.day)].concat();
                let zone = if at.tz_hour == Some(0) { "Z" } else { "" };
                let time =
                    [part(at.hour), part(at.minute), part(at.second), zone.to_owned()].concat();
                let mark = if time.is_empty() { "" } else { "T" };
                format!("{:04}{day}{mark}{time}", at.year.unwrap_or_default())
            }
            Some(other) => panic!("{other:?}"),
        };
        Event {
            uid: value(ICalendarProperty::Uid),
            summary: value(ICalendarProperty::Summary),
            description: value(ICalendarProperty::Description),
            location: value(ICalendarProperty::Location),
            start: value(ICalendarProperty::Dtstart),
            end: value(ICalendarProperty::Dtend),
        }
    };
    calendar.components.iter().filter(is_event).map(event).collect()
}

proptest! {
    #[test]
    fn the_crate_icalendar_reads_what_was_meant(calendar in any_calendar()) {
        prop_assert_eq!(read_by_icalendar(&calendar.write().text), expected(&calendar));
    }

    #[test]
    fn the_crate_calcard_reads_what_was_meant(calendar in any_calendar()) {
        prop_assert_eq!(read_by_calcard(&calendar.write().text), expected(&calendar));
    }
}
