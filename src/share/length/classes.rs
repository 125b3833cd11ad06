//! The classes of characters that links are made of.
//!
//! All of them are about UTF-16 units, because X's library reads texts so. Its expressions ignore
//! case by JavaScript's rules, by which a few more letters belong to a class than it names: `ι`,
//! for example, since the combining iota below becomes the same capital.

/// Latin letters with accents, and the marks that combine with letters.
const LATIN: &str = "À-ÖØ-öø-ɏɓɔɖɗəɛɠɣɨɩɯɲɵʀʃʈ-ʌʒʻ\u{300}-\u{36f}ΙιḀ-ỿ\u{1fbe}\u{2c65}\u{2c66}\u{2c7e}\u{2c7f}\u{a7dc}";
/// Cyrillic letters, the historic variants of common ones included.
const CYRILLIC: &str = "\u{400}-\u{4ff}\u{1c80}-\u{1c87}";
/// What cannot stand in a host beside the ASCII signs: spaces, marks of direction, non-characters.
const NOT_IN_HOST: &str = "\u{85}\u{a0}\u{61c}\u{1680}\u{180e}\u{2000}-\u{200a}\u{200e}\u{200f}\
    \u{2028}-\u{202f}\u{205f}\u{2066}-\u{2069}\u{3000}\u{feff}\u{fffe}\u{ffff}";
/// What a link cannot stand behind, beside the ASCII signs: full-width `#` and `@`, non-characters.
const NOT_BEFORE: &str = "\u{feff}\u{ff03}\u{ff20}\u{fffe}\u{ffff}";

/// Whether `sign` is in `set`, a list of characters in which `a-z` stands for a range.
pub(super) fn is_in(set: &str, sign: char) -> bool {
    let mut signs = set.chars().peekable();
    while let Some(first) = signs.next() {
        let last = match signs.peek() {
            Some('-') => signs.nth(1).unwrap_or(first),
            _ => first,
        };
        if (first..=last).contains(&sign) {
            return true;
        }
    }
    false
}

/// The unit as a character, unless it is half of one.
fn sign(unit: u16) -> char {
    char::from_u32(u32::from(unit)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The ASCII character, if it is one.
fn ascii(unit: u16) -> Option<u8> {
    u8::try_from(unit).ok().filter(u8::is_ascii)
}

/// Letters and digits of ASCII.
pub(super) fn is_alphanumeric(unit: u16) -> bool {
    ascii(unit).is_some_and(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a link may start behind this unit.
pub(super) fn may_precede(unit: u16) -> bool {
    match ascii(unit) {
        Some(byte) => !(byte.is_ascii_alphanumeric() || b"@$#".contains(&byte)),
        None => !is_in(NOT_BEFORE, sign(unit)),
    }
}

/// Whether a domain may end before this unit.
pub(super) fn may_follow_domain(unit: Option<&u16>) -> bool {
    unit.copied()
        .and_then(ascii)
        .is_none_or(|byte| !(byte.is_ascii_alphanumeric() || b"@+-".contains(&byte)))
}

/// What a host is made of, beside `.`, `-` and `_`: nearly everything but spaces and punctuation.
/// Halves of astral characters count as well, and so do `"`, the backtick and most controls.
pub(super) fn is_host(unit: u16) -> bool {
    match ascii(unit) {
        Some(9..=13 | b' ' | b'!' | b'#'..=b'/' | b':'..=b'@' | b'['..=b'_' | b'{'..=b'~') => false,
        Some(_) => true,
        None => !is_in(NOT_IN_HOST, sign(unit)),
    }
}

/// What the host of a link without a scheme is made of, beside `.`.
pub(super) fn is_bare_host(unit: u16) -> bool {
    match ascii(unit) {
        Some(byte) => byte.is_ascii_alphanumeric() || byte == b'-',
        None => is_in(LATIN, sign(unit)),
    }
}

/// What a path is made of, beside parentheses.
pub(super) fn is_path(unit: u16) -> bool {
    match ascii(unit) {
        Some(byte) => byte.is_ascii_alphanumeric() || b"!*';:=+,.$/%#[]-_~@|&".contains(&byte),
        None => unit == 0x2013 || is_in(LATIN, sign(unit)) || is_in(CYRILLIC, sign(unit)),
    }
}

/// What a path may end with, beside parentheses.
pub(super) fn is_path_end(unit: u16) -> bool {
    match ascii(unit) {
        Some(byte) => byte.is_ascii_alphanumeric() || b"+-=_#/".contains(&byte),
        None => is_in(LATIN, sign(unit)) || is_in(CYRILLIC, sign(unit)),
    }
}

/// What a query is made of.
pub(super) fn is_query(unit: u16) -> bool {
    ascii(unit).is_some_and(|byte| {
        byte.is_ascii_alphanumeric() || b"!?*'@();:&=+$/%#[]-_.,~|".contains(&byte)
    })
}

/// What a query may end with.
pub(super) fn is_query_end(unit: u16) -> bool {
    ascii(unit).is_some_and(|byte| byte.is_ascii_alphanumeric() || b"-_&=#/".contains(&byte))
}

/// The small letter of a capital, for every letter that occurs in a top-level domain.
pub(super) fn fold(unit: u16) -> u16 {
    match unit {
        0x41..=0x5a | 0xd6 | 0x391..=0x3a9 | 0x410..=0x42f => unit + 32,
        0x49a => unit + 1,
        0x531..=0x556 => unit + 48,
        0x1c92..=0x1cb0 => unit - 0xbc0,
        0x3f5 => 0x3b5,
        // Historic variants of Cyrillic letters share the capital of the plain ones.
        0x1c80 => 0x432,
        0x1c81 => 0x434,
        0x1c82 => 0x43e,
        0x1c83 => 0x441,
        0x1c84 | 0x1c85 => 0x442,
        _ => unit,
    }
}
