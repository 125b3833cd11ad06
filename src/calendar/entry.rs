//! One deadline or event (VEVENT, RFC 5545 section 3.6.1).

use super::lines::Lines;
use super::{Alarm, When, names, text};

/// Whether an entry makes the person busy (TRANSP, RFC 5545 section 3.8.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transparency {
    /// It takes time, such as an event.
    Opaque,
    /// It takes none, such as a deadline: the person's day stays free for others who look.
    Transparent,
}

/// A deadline or an event.
///
/// Deadlines are events too, not VTODO: Google Calendar imports no tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Names the entry in every export, so that importing again updates it. It must be in the file once,
    /// other calendars of the world must not have it, and RFC 7986 section 5.3 wants nothing in it that
    /// tells about a person. Built from ids and a fixed part: `event.run-of-show.k3v9x0aq@kickoff`.
    ///
    /// ASCII letters, digits, `-`, `.` and `@` stay; any other octet becomes `_` and two hexadecimal
    /// digits. An entry without it is skipped.
    pub uid: String,
    /// The title. If it is blank, the calendar's name stands there, and `…` if that is blank too.
    pub summary: String,
    /// More about it, in as many lines as it needs; blank for nothing.
    pub description: String,
    /// Where it takes place; blank for nowhere.
    pub location: String,
    /// A page about it; written if it starts with `http://` or `https://`. not every
    /// program shows it, so what must be seen belongs into the description as well.
    pub url: Option<String>,
    /// When it is.
    pub when: When,
    /// When to remind the person, if at all. A program may prefer the reminders of its settings.
    pub alarm: Option<Alarm>,
    /// Whether it makes the person busy.
    pub transparency: Transparency,
}

/// What every entry of a file has from its calendar.
pub(super) struct Shared<'a> {
    /// The parameter LANGUAGE with its semicolon, or nothing.
    pub(super) language: String,
    /// The lines that say which revision this is.
    pub(super) revision: String,
    /// The title of an entry that has none.
    pub(super) untitled: &'a str,
}

impl Entry {
    /// Appends the entry; `None`, and nothing appended, if it cannot be written.
    pub(super) fn write(&self, shared: &Shared, lines: &mut Lines) -> Option<()> {
        let (start, end) = self.when.properties()?;
        if self.uid.is_empty() {
            return None;
        }
        let summary = if text::is_blank(&self.summary) { shared.untitled } else { &self.summary };
        lines.whole("BEGIN:VEVENT");
        lines.plain(&["UID:", &names::identifier(&self.uid)]);
        lines.whole(&shared.revision);
        lines.plain(&["DTSTART", &start]);
        if let Some(end) = end {
            lines.plain(&["DTEND", &end]);
        }
        for (name, value) in
            [("SUMMARY", summary), ("DESCRIPTION", &self.description), ("LOCATION", &self.location)]
        {
            if !text::is_blank(value) {
                lines.text(&[name, &shared.language, ":"], value);
            }
        }
        if let Some(url) = self.url.as_deref().and_then(names::address) {
            lines.plain(&["URL:", &url]);
        }
        lines.whole(match self.transparency {
            Transparency::Opaque => "TRANSP:OPAQUE",
            Transparency::Transparent => "TRANSP:TRANSPARENT",
        });
        if let Some(alarm) = self.alarm {
            // DESCRIPTION is required here (section 3.6.6): it is what the reminder shows.
            lines.whole("BEGIN:VALARM\r\nACTION:DISPLAY");
            lines.text(&["DESCRIPTION:"], summary);
            lines.plain(&["TRIGGER:", &alarm.trigger()]);
            lines.whole("END:VALARM");
        }
        lines.whole("END:VEVENT");
        Some(())
    }
}
