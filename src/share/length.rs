//! How much of X's 280 a text takes.
//!
//! The weights, the 23 of a link and the 2 of an emoji sequence are those of version 3 of X's own
//! configuration (twitter-text, Apache-2.0). Links are recognised by their scheme; that X also
//! counts `example.org` without one as a link needs its list of top-level domains, which is not
//! shipped yet.

/// What any link counts, however long it is.
const LINK: usize = 23;
/// What an emoji sequence and every character outside of [`LIGHT`] counts.
const HEAVY: usize = 2;
/// Ranges of code points that count one: Latin, Greek, Cyrillic, Hebrew, Arabic … and most
/// punctuation.
const LIGHT: [(u32, u32); 4] = [(0, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037)];

/// The weighted length of `text`, which must be in composed form (NFC).
pub fn weighted_length(text: &str) -> usize {
    let mut length = 0;
    let mut rest = text;
    let mut previous = ' ';
    while let Some(sign) = rest.chars().next() {
        let (weight, width) = if let Some(width) = link_width(rest, previous) {
            (LINK, width)
        } else if let Some(width) = emoji_width(rest) {
            (HEAVY, width)
        } else {
            let light = LIGHT.iter().any(|(first, last)| (*first..=*last).contains(&(sign as u32)));
            (if light { 1 } else { HEAVY }, sign.len_utf8())
        };
        length += weight;
        previous = rest[..width].chars().next_back().unwrap_or(' ');
        rest = &rest[width..];
    }
    length
}

/// Bytes of the link that `rest` starts with. A link does not start in the middle of a word.
fn link_width(rest: &str, previous: char) -> Option<usize> {
    if previous.is_alphanumeric() || "@#$".contains(previous) {
        return None;
    }
    let scheme = ["https://", "http://"].into_iter().find(|scheme| {
        rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })?;
    let end =
        rest.find(|sign: char| sign.is_whitespace() || sign.is_control()).unwrap_or(rest.len());
    // Punctuation that closes a sentence or a bracket around the link belongs to the text.
    let trimmed = rest[..end].trim_end_matches(|sign: char| ".,;:!?'\")]}»”’…".contains(sign));
    let host = trimmed.get(scheme.len()..)?.split(['/', '?', '#']).next()?;
    host.contains('.').then_some(trimmed.len())
}

/// Bytes of the emoji sequence that `rest` starts with: a flag, a keycap, or pictographs joined by
/// zero-width joiners with their skin tones and variation selectors.
fn emoji_width(rest: &str) -> Option<usize> {
    let mut signs = rest.char_indices().peekable();
    let (_, first) = signs.next()?;
    if is_regional(first) {
        let (at, second) = signs.next()?;
        return is_regional(second).then(|| at + second.len_utf8());
    }
    if first.is_ascii_digit() || first == '#' || first == '*' {
        let mut width = first.len_utf8();
        for expected in ['\u{fe0f}', '\u{20e3}'] {
            let (at, sign) = signs.next()?;
            if sign != expected {
                return None;
            }
            width = at + sign.len_utf8();
        }
        return Some(width);
    }
    if !is_pictograph(first) {
        return None;
    }
    let mut width = first.len_utf8();
    while let Some(&(at, sign)) = signs.peek() {
        let joins = sign == '\u{200d}';
        if !joins && sign != '\u{fe0f}' && !is_skin_tone(sign) && !is_tag(sign) {
            break;
        }
        signs.next();
        if joins {
            match signs.next() {
                Some((at, next)) if is_pictograph(next) => width = at + next.len_utf8(),
                _ => break,
            }
        } else {
            width = at + sign.len_utf8();
        }
    }
    Some(width)
}

fn is_regional(sign: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&sign)
}

fn is_skin_tone(sign: char) -> bool {
    ('\u{1f3fb}'..='\u{1f3ff}').contains(&sign)
}

/// Tag characters spell the flags of regions such as Scotland.
fn is_tag(sign: char) -> bool {
    ('\u{e0020}'..='\u{e007f}').contains(&sign)
}

/// Blocks in which a sequence can start or go on. Outside of sequences a block too many changes
/// nothing: all of these characters count two anyway.
fn is_pictograph(sign: char) -> bool {
    matches!(sign, '\u{2190}'..='\u{2bff}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}'
        | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::weighted_length;

    /// Values measured with the network's own JavaScript library, 3.1.0.
    #[test]
    fn golden_values() {
        for (text, length) in [
            ("", 0),
            ("Join the #HourOfCode! https://hourofcode.com", 45),
            ("https://school.k12.ca.us/page?x=1#y", 23),
            ("café", 4),
            ("👩🏽‍💻", 2),
            ("🏳️‍🌈", 2),
            ("1️⃣", 2),
            ("🇫🇷", 2),
            ("日本語", 6),
            ("“quotes”", 8),
            ("it’s — …", 9),
            ("€", 2),
            ("a\nb", 3),
        ] {
            assert_eq!(weighted_length(text), length, "{text}");
        }
    }

    #[test]
    fn a_link_ends_before_the_sentence_does() {
        assert_eq!(weighted_length("(https://hourofcode.com)."), 1 + 23 + 2);
        assert_eq!(weighted_length("xhttps://hourofcode.com"), "xhttps://hourofcode.com".len());
    }

    proptest! {
        #[test]
        fn no_text_panics_and_plain_letters_count_one(text in any::<String>(), letters in "[a-z]{0,40}") {
            let _ = weighted_length(&text);
            prop_assert_eq!(weighted_length(&letters), letters.len());
        }
    }
}
