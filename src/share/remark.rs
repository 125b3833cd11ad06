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
        for sign in text.chars() {
            if is_control(sign) {
                remarks.controls += 1;
            } else if is_turn(sign) {
                remarks.turns += 1;
            } else if sign == char::REPLACEMENT_CHARACTER {
                remarks.damaged += 1;
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
    text.chars().filter(|sign| !is_control(*sign) && !is_turn(*sign)).collect()
}

/// Line ends and tabs are seen; U+FEFF, U+FFFE and U+FFFF are what X refuses (twitter-text, version 3).
fn is_control(sign: char) -> bool {
    let is_seen = matches!(sign, '\n' | '\r' | '\t');
    (sign.is_control() && !is_seen) || matches!(sign, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
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
        assert!(!Remarks::of("Plain 👩🏽‍💻 العربية\r\n").is_hiding());
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
