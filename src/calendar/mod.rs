//! Deadlines and events as an iCalendar file (RFC 5545) that calendar programs import.
//!
//! Knows nobody: no clock, no time zones, no messages. Whoever asks brings every text in the person's
//! language, the moment of the export, and the UTC offset of every timed event. The same calendar always
//! becomes the same bytes.

mod alarm;
mod date;
mod entry;
mod lines;
mod moment;
mod names;
#[cfg(test)]
mod tests;
mod text;
mod when;

pub use alarm::Alarm;
pub use date::Date;
pub use entry::{Entry, Transparency};
use lines::Lines;
pub use when::When;

/// A calendar to be written: what it is called and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// What wrote the file, in the form `-//Organization//Product//EN` (PRODID, RFC 5545 section 3.7.3).
    pub product: String,
    /// Names this calendar in every export of it, with the rules of [`Entry::uid`]; empty for none.
    ///
    /// It is written as UID (RFC 7986 section 5.3) and as X-WR-RELCALID, by which classic Outlook knows
    /// a calendar that it has opened before.
    pub uid: String,
    /// What programs that make a new calendar of the file call it; empty for none. It also stands in for
    /// blank summaries.
    pub name: String,
    /// The language of the texts as a BCP 47 tag such as `pt-BR`; anything else is left out.
    pub language: String,
    /// The moment of the export, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// Importing again updates what was imported before because the identifiers stay and this moment is
    /// later: see [`Calendar::write`].
    pub stamp: u64,
    /// Deadlines and events, written in this order.
    pub entries: Vec<Entry>,
}

/// What became of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file: UTF-8 without a byte order mark, to be served as `text/calendar;charset=utf-8`.
    pub text: String,
    /// How many entries are in it. RFC 5545 section 3.6 has no calendar without any, so a file with none
    /// is not worth handing out.
    pub written: usize,
    /// How many entries are missing, because they lie outside the years 0001 to 9999 that section 3.3.4
    /// can say, or because they have no identifier.
    pub skipped: usize,
}

impl Calendar {
    /// Writes the calendar.
    ///
    /// There is no METHOD. It would turn the file into a scheduling message: RFC 5546 section 3.2.1 wants
    /// an ORGANIZER beside `METHOD:PUBLISH`, who would be a person in every entry, and RFC 4791 section
    /// 4.1 forbids it in stored calendars. Without it the file is "a snapshot of some calendar
    /// information" (RFC 5545 section 3.7.2), which is what it is.
    ///
    /// Every entry carries the moment of the export three times. Programs that compare revisions look at
    /// SEQUENCE first and at DTSTAMP when it is equal (RFC 5546 section 2.1.5), and some synchronize by
    /// LAST-MODIFIED. SEQUENCE counts minutes since 1970: it grows without anyone remembering the last
    /// number, it passes the small steps by which programs count a person's own changes, and it fits the
    /// 32 bits of section 3.3.8 until the year 6053, which milliseconds or, after 2038, seconds do not.
    pub fn write(&self) -> Written {
        let mut lines = Lines::default();
        lines.whole("BEGIN:VCALENDAR");
        lines.whole("VERSION:2.0");
        lines.text(&["PRODID:"], &self.product);
        lines.whole("CALSCALE:GREGORIAN");
        if !self.uid.is_empty() {
            let uid = names::identifier(&self.uid);
            lines.plain(&["UID:", &uid]);
            lines.plain(&["X-WR-RELCALID:", &uid]);
        }
        let language = names::language(&self.language);
        if !text::is_blank(&self.name) {
            lines.text(&["NAME", &language, ":"], &self.name);
            lines.text(&["X-WR-CALNAME:"], &self.name);
        }
        let shared = entry::Shared {
            language,
            revision: moment::revision(self.stamp),
            untitled: if text::is_blank(&self.name) { "…" } else { &self.name },
        };
        let mut written = 0;
        for entry in &self.entries {
            written += usize::from(entry.write(&shared, &mut lines).is_some());
        }
        lines.whole("END:VCALENDAR");
        Written { text: lines.finish(), written, skipped: self.entries.len() - written }
    }
}
