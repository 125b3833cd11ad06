//! What in a text would surprise whoever reads the post.

/// Signs that nobody sees and that networks drop, refuse or obey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Control characters, marks of byte order and characters that never stand for anything: networks
    /// drop them, X refuses the whole post.
    pub controls: u32,
    /// Signs that turn the direction of what follows: they can make a text or address read as another.
    pub turns: u32,
    /// Places where something was damaged on its way, often half of an emoji from a clipboard.
    pub damaged: u32,
}

impl Remarks {
    /// Looks through a text.
    pub fn of(text: &str) -> Self {
        let mut remarks = Self::default();
        for (sign, what) in classified(text) {
            match what {
                Class::Control => remarks.controls += 1,
                Class::Turn => remarks.turns += 1,
                Class::Seen if sign == char::REPLACEMENT_CHARACTER => remarks.damaged += 1,
                Class::Seen => {}
            }
        }
        remarks
    }

    /// Whether there is anything that [`without_hidden`] takes out.
    pub fn is_hiding(self) -> bool {
        self.controls + self.turns > 0
    }
}

/// `text` without the signs that nobody sees.
pub fn without_hidden(text: &str) -> String {
    classified(text).filter(|(_, what)| *what == Class::Seen).map(|(sign, _)| sign).collect()
}

/// What a reader gets of a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Seen,
    Control,
    Turn,
}

fn classified(text: &str) -> impl Iterator<Item = (char, Class)> {
    let mut is_in_flag = false;
    text.chars().map(move |sign| {
        let is_tag = ('\u{e0000}'..='\u{e007f}').contains(&sign);
        // Tags spell the flags of regions such as Scotland behind a black flag, and nothing else.
        is_in_flag = sign == '\u{1f3f4}' || (is_in_flag && is_tag);
        let what = if is_turn(sign) {
            Class::Turn
        } else if is_control(sign) || (is_tag && !is_in_flag) {
            Class::Control
        } else {
            Class::Seen
        };
        (sign, what)
    })
}

/// Controls, what X refuses (U+FEFF, U+FFFE, U+FFFF: twitter-text, version 3), and characters without any
/// width that carry no meaning in a post: soft hyphens, spaces without width, invisible operators, fillers.
/// Line ends and tabs are seen.
fn is_control(sign: char) -> bool {
    let is_seen = matches!(sign, '\n' | '\r' | '\t');
    (sign.is_control() && !is_seen)
        || matches!(sign, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{ad}' | '\u{180e}' | '\u{200b}')
        || matches!(sign, '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{fff9}'..='\u{fffb}')
}

/// Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9). The marks U+200E,
/// U+200F and U+061C are not among them: they belong to good typography of right-to-left languages.
pub(super) fn is_turn(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Remarks, without_hidden};

    #[test]
    fn what_nobody_sees_is_counted() {
        let text = "a\u{0}b\u{7f}\u{feff}\u{202e}c\u{2066}\u{fffd}\n\té\u{200d}\u{200f}";
        let remarks = Remarks::of(text);
        assert_eq!(remarks, Remarks { controls: 3, turns: 2, damaged: 1 });
        assert!(remarks.is_hiding());
        assert_eq!(without_hidden(text), "abc\u{fffd}\n\té\u{200d}\u{200f}");
        assert!(!Remarks::of("Plain 👩🏽‍💻 🏴󠁧󠁢󠁳󠁣󠁴󠁿 العربية\r\n").is_hiding());
        // Tags outside of a flag spell words that only machines read.
        assert_eq!(without_hidden("hi\u{e0048}\u{e0049}\u{200b}\u{ad}!"), "hi!");
    }

    proptest! {
        #[test]
        fn nothing_hidden_is_left(text in any::<String>()) {
            let clean = without_hidden(&text);
            prop_assert!(!Remarks::of(&clean).is_hiding());
            prop_assert_eq!(without_hidden(&clean), clean.clone());
            prop_assert_eq!(Remarks::of(&clean).damaged, Remarks::of(&text).damaged);
        }
    }
}
