//! Text messages: how many segments a text takes (3GPP TS 23.038 and 23.040).
//!
//! A message in the plain alphabet (GSM-7) has 160 places; one character outside of it turns the
//! whole message into UCS-2 with 70. In longer texts each segment gives some places away to the
//! header by which phones put them together again, and no character is split between two.

/// Letters and signs of the plain alphabet outside of ASCII.
const PLAIN: &str = "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";
/// Signs of the plain alphabet that take two places: an escape and another sign.
const ESCAPED: &str = "\u{c}^{}\\[~]|€";

/// How the characters of a message are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The plain alphabet, seven bits per place.
    Gsm7,
    /// UTF-16, for everything else.
    Ucs2,
}

impl Encoding {
    /// The places of a message of one segment, and those of each of several.
    fn room(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    /// The places that a character takes.
    fn places(self, sign: char) -> usize {
        match self {
            Self::Gsm7 => 1 + usize::from(ESCAPED.contains(sign)),
            Self::Ucs2 => sign.len_utf16(),
        }
    }
}

/// What a text takes as a text message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segments {
    /// How it is written.
    pub encoding: Encoding,
    /// How many segments it takes; an empty text takes none.
    pub count: usize,
    /// The places that its characters take, without those that stay empty because no character is
    /// split.
    pub used: usize,
    /// The places left in the last segment; of an empty text, those of a whole one.
    pub room: usize,
    /// The first character that is not in the plain alphabet.
    pub culprit: Option<char>,
}

/// The segments of `text`.
pub fn segments(text: &str) -> Segments {
    let culprit = text.chars().find(|sign| !is_plain(*sign));
    let encoding = if culprit.is_none() { Encoding::Gsm7 } else { Encoding::Ucs2 };
    let (whole, part) = encoding.room();
    let places = || text.chars().map(|sign| encoding.places(sign));
    let used = places().sum();
    let (count, room) = if used <= whole {
        (usize::from(used > 0), whole - used)
    } else {
        places().fold((1, part), |(count, room), places| {
            if places > room { (count + 1, part - places) } else { (count, room - places) }
        })
    };
    Segments { encoding, count, used, room, culprit }
}

/// Whether a character is in the plain alphabet. Of ASCII, controls and the backtick are not.
fn is_plain(sign: char) -> bool {
    match sign {
        '`' => false,
        '\n' | '\r' | ' '..='~' => true,
        _ => PLAIN.contains(sign) || ESCAPED.contains(sign),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Encoding, segments};

    fn of(text: &str) -> (Encoding, usize, usize, usize) {
        let found = segments(text);
        (found.encoding, found.count, found.used, found.room)
    }

    #[test]
    fn a_message_grows_segment_by_segment() {
        use Encoding::{Gsm7, Ucs2};
        assert_eq!(of(""), (Gsm7, 0, 0, 160));
        assert_eq!(of("a"), (Gsm7, 1, 1, 159));
        assert_eq!(of(&"a".repeat(160)), (Gsm7, 1, 160, 0));
        assert_eq!(of(&"a".repeat(161)), (Gsm7, 2, 161, 145));
        assert_eq!(of(&"a".repeat(307)), (Gsm7, 3, 307, 152));
        assert_eq!(of(&"ê".repeat(70)), (Ucs2, 1, 70, 0));
        assert_eq!(of(&"ê".repeat(71)), (Ucs2, 2, 71, 63));
    }

    #[test]
    fn no_character_is_split() {
        // The sign of two places does not fit behind 152, so one place stays empty.
        let text = format!("{}€{}", "a".repeat(152), "a".repeat(10));
        assert_eq!(of(&text), (Encoding::Gsm7, 2, 164, 153 - 12));
        let text = format!("{}😀{}", "ê".repeat(66), "a".repeat(10));
        assert_eq!(of(&text), (Encoding::Ucs2, 2, 78, 67 - 12));
        // In one segment nothing is split.
        assert_eq!(of(&format!("{}€", "a".repeat(158))), (Encoding::Gsm7, 1, 160, 0));
    }

    #[test]
    fn the_first_character_outside_of_the_alphabet_is_named() {
        assert_eq!(segments("Élèves à l'école, ça va").culprit, Some('ç'));
        assert_eq!(segments("l’école").culprit, Some('’'));
        assert_eq!(segments("`").culprit, Some('`'));
        assert_eq!(segments("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ [\\]^{|}~€\u{c}").culprit, None);
    }

    proptest! {
        #[test]
        fn segments_hold_what_is_used(text in any::<String>()) {
            let found = segments(&text);
            let (whole, part) = found.encoding.room();
            let most = if found.count > 1 { found.count * part } else { whole };
            prop_assert!(found.used + found.room <= most);
            // At most one place stays empty in each segment but the last.
            prop_assert!(found.used + found.room + found.count.saturating_sub(1) >= most);
        }
    }
}
