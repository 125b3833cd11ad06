//! Texts as JSON.

use std::fmt::Write as _;

/// A text as JSON in ASCII, so that nothing in it is invisible.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for unit in text.encode_utf16() {
        match unit {
            0x22 | 0x5c => quoted.extend(['\\', char::from(u8::try_from(unit).unwrap_or(b'?'))]),
            0x20..=0x7e => quoted.push(char::from(u8::try_from(unit).unwrap_or(b'?'))),
            _ => drop(write!(quoted, "\\u{unit:04x}")),
        }
    }
    quoted + "\""
}
