//! The file.

use crate::json;
use crate::plan::Record;
use crate::store::{FORMAT, Key, upgraded};

/// What the member `format` says.
const NAME: &str = "kickoff-backup";

/// Bytes of the largest file that is read: no browser keeps more than half of it.
pub const LARGEST: u32 = 10_000_000;

/// Milliseconds since 1970 of the end of the year 9999. A record with the last of all times could never be
/// changed again, so later ones count as this.
const LATEST: u64 = 253_402_300_799_999;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// When it was made, as `2026-11-21T17:00:00.000Z`; empty when the file does not say.
    pub made: String,
    /// Whose it is, as the person wrote it in the letters.
    pub organisation: String,
    /// The records.
    pub records: Vec<(Key, Record)>,
    /// How many entries are no records, or are of a kind that is never brought in.
    pub unreadable: u32,
}

/// Why a text is not taken as a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing in it.
    Empty,
    /// It begins like a backup and is cut off, or was changed by another program.
    Damaged,
    /// It is something else.
    Other,
    /// A newer version of Kickoff made it.
    Newer,
}

/// Reads a file.
///
/// # Errors
/// When nothing of it can be brought in.
pub fn read(text: &str) -> Result<Backup, Refused> {
    // Some editors put a mark in front.
    let text = text.trim_matches(|char: char| char == '\u{feff}' || char.is_whitespace());
    if text.is_empty() {
        return Err(Refused::Empty);
    }
    let members = json::object(text)
        .map_err(|_| if text.starts_with('{') { Refused::Damaged } else { Refused::Other })?;
    let value =
        |name: &str| members.iter().rev().find(|(other, _)| other == name).map(|(_, value)| *value);
    let said = |name: &str| value(name).and_then(json::string).unwrap_or_default();
    let (true, Some(version)) = (said("format") == NAME, value("version").and_then(json::whole))
    else {
        return Err(Refused::Other);
    };
    let version = match u32::try_from(version) {
        Ok(version) if version <= FORMAT => version,
        _ => return Err(Refused::Newer),
    };
    let entries = json::object(value("records").ok_or(Refused::Damaged)?);
    let mut backup =
        Backup { made: said("made"), organisation: said("organisation"), ..Backup::default() };
    for (name, text) in entries.map_err(|_| Refused::Damaged)? {
        let record = upgraded(text, version).and_then(|text| Record::parse(&text).ok());
        let record = record.map(|record| record.tamed(LATEST));
        match (Key::of_backup(&name), record) {
            (Some(key), Some(record)) => backup.records.push((key, record)),
            _ => backup.unreadable += 1,
        }
    }
    // Of a name that stands twice the later one counts, as in browsers.
    backup.records.reverse();
    backup.records.sort_by(|(one, _), (other, _)| one.cmp(other));
    backup.records.dedup_by(|(one, _), (other, _)| one == other);
    Ok(backup)
}

/// Writes a file: `texts` are the names and texts under our keys, `version` what they are stored as.
pub fn write(
    (version, made, by, organisation): (&str, &str, &str, &str),
    texts: &[(String, String)],
) -> String {
    let mut out = format!("{{\n\"format\":\"{NAME}\",\n\"version\":{version}");
    for (name, value) in [("made", made), ("by", by), ("organisation", organisation)] {
        out.push_str(",\n");
        json::quote(name, &mut out);
        out.push(':');
        json::quote(value, &mut out);
    }
    let mut records = String::new();
    let mut damaged = String::new();
    for (name, text) in texts {
        let is_record = Key::of_backup(name).is_some() && json::object(text).is_ok();
        let place = if is_record { &mut records } else { &mut damaged };
        place.push_str(if place.is_empty() { "\n" } else { ",\n" });
        json::quote(name, place);
        place.push(':');
        if is_record {
            place.push_str(text);
        } else {
            json::quote(text, place);
        }
    }
    for (name, entries) in [("records", records), ("damaged", damaged)] {
        if name == "records" || !entries.is_empty() {
            out.push_str(",\n");
            json::quote(name, &mut out);
            out.push_str(":{");
            out.push_str(&entries);
            out.push_str("\n}");
        }
    }
    out.push_str("\n}\n");
    out
}

/// What a file is called: `kickoff-2026-11-21-academie-de-lyon.json`. `day` as `2026-11-21`; in
/// `organisation` accents stand behind their letters (Unicode's NFD), so that they can be left out.
pub fn file_name(day: &str, organisation: &str) -> String {
    /// Characters of the organisation: some systems still cut long names.
    const LONGEST: usize = 40;
    let mut name = format!("kickoff-{day}");
    let start = name.len();
    let mut is_apart = true;
    for char in organisation.chars() {
        if name.len() - start > LONGEST {
            break;
        }
        if char.is_alphanumeric() {
            if is_apart {
                name.push('-');
            }
            name.extend(char.to_lowercase());
            is_apart = false;
        } else if !('\u{300}'..='\u{36f}').contains(&char) {
            is_apart = true;
        }
    }
    name.push_str(".json");
    name
}
