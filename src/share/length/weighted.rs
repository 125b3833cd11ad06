//! How much of X's 280 a text takes.
//!
//! The weights, the 23 of a link and the 2 of an emoji are those of version 3 of X's own
//! configuration (twitter-text, Apache-2.0). `README.md` says what stands behind them.

use super::emoji;
use super::links::links;

/// What any link counts, however long it is.
pub(super) const LINK: usize = 23;
/// What an emoji and every character outside of [`LIGHT`] counts.
const HEAVY: usize = 2;
/// Ranges of code points that count one: Latin, Greek, Cyrillic, Hebrew, Arabic … and most
/// punctuation.
const LIGHT: [(u16, u16); 4] = [(0, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037)];

/// The weighted length of `text`, which must be in composed form (NFC).
pub fn weighted_length(text: &str) -> usize {
    let text: Vec<u16> = text.encode_utf16().collect();
    let mut links = links(&text).into_iter().peekable();
    let mut length = 0;
    let mut at = 0;
    // Behind the last emoji and the last link that have been seen.
    let (mut emoji_end, mut link_end) = (0, 0);
    while let Some(&unit) = text.get(at) {
        // Emoji are looked for in links as well: they must not be taken for others behind them.
        let emoji = if at < emoji_end { None } else { emoji::end(&text, at) };
        emoji_end = emoji.unwrap_or(emoji_end);
        let starts = |start: usize| at >= link_end && start == at;
        if let Some(link) = links.next_if(|link| starts(link.start)) {
            length += LINK;
            link_end = at + link.length;
        }
        while links.next_if(|link| link.start <= at).is_some() {}
        if at < link_end {
            at += 1;
        } else if let Some(end) = emoji {
            length += HEAVY;
            at = end;
        } else {
            let is_light = LIGHT.iter().any(|(first, last)| (*first..=*last).contains(&unit));
            length += if is_light { 1 } else { HEAVY };
            let is_pair = matches!(text.get(at..at + 2), Some([0xd800..=0xdbff, 0xdc00..=0xdfff]));
            at += if is_pair { 2 } else { 1 };
        }
    }
    length
}

/// The character for which X refuses a text, if it has one: a non-character or a byte order mark.
/// They are mostly left over from files.
pub fn refused_by_x(text: &str) -> Option<char> {
    text.chars().find(|sign| matches!(sign, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{refused_by_x, weighted_length};

    /// Values measured with the network's own JavaScript library, 3.1.0.
    #[test]
    fn golden_values() {
        for (text, length) in [
            ("", 0),
            ("Join the #HourOfCode! https://hourofcode.com", 45),
            ("hourofcode.com", 23),
            ("foo.zzz", 7),
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

    #[test]
    fn a_name_with_a_top_level_domain_is_a_link_without_a_scheme() {
        assert_eq!(weighted_length("See hourofcode.com/fr?x=1, or code.org."), 4 + 23 + 5 + 23 + 1);
        assert_eq!(weighted_length("À école.fr"), 2 + 23);
        // At the very start X takes the accented letter for what stands before the link.
        assert_eq!(weighted_length("école.fr"), 1 + 23);
        assert_eq!(weighted_length("mail@hourofcode.com"), "mail@hourofcode.com".len());
    }

    #[test]
    fn what_x_refuses_is_named() {
        assert_eq!(refused_by_x("a\u{feff}b"), Some('\u{feff}'));
        assert_eq!(refused_by_x("a\u{200e}b"), None);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_plain_letters_count_one(text in any::<String>(), letters in "[a-z]{0,40}") {
            let _ = weighted_length(&text);
            prop_assert_eq!(weighted_length(&letters), letters.len());
        }
    }
}
