//! What a reader takes for one character: extended grapheme clusters (UAX #29).
//!
//! By hand, because the crate `unicode-segmentation` costs 12.6 kB (brotli) where this takes
//! about two. The crate checks it in a property, and made the table.

/// Runs of characters of one kind, in order: the letter of the kind, how many characters lie
/// between the runs, and behind `-` how many there are if more than one; in hexadecimal.
const RUNS: &str = include_str!("graphemes.txt");

/// How a character goes with its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Other,
    Return,
    Feed,
    Control,
    /// Marks that combine with what stands before them.
    Extend,
    /// The same, but they end a conjunct of Indic letters.
    ExtendOnly,
    /// Marks that tie the next Indic consonant to the one before.
    Linker,
    Joiner,
    Spacing,
    Prepend,
    Consonant,
    Pictograph,
    Regional,
    /// Parts of Korean syllables: leading consonants, vowels, trailing consonants, and syllables
    /// without and with a trailing consonant.
    Leading,
    Vowel,
    Trailing,
    Open,
    Closed,
}

/// How many grapheme clusters `text` has.
pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() {
        // Of ASCII nothing joins but the two characters of a line's end.
        return text.len() - text.matches("\r\n").count();
    }
    let runs = runs();
    let mut clusters = 0;
    let mut before = Before::default();
    for sign in text.chars() {
        let kind = kind(&runs, sign);
        if !before.joins(kind) {
            clusters += 1;
        }
        before.pass(kind);
    }
    clusters
}

/// What is known of the characters before the next one.
#[derive(Default)]
struct Before {
    last: Option<Kind>,
    emoji: Emoji,
    conjunct: Conjunct,
    /// The last character is the first half of a flag.
    half_flag: bool,
}

/// How far the characters before have come towards emoji that are joined.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Emoji {
    #[default]
    None,
    /// A pictograph and marks.
    Pictograph,
    /// The same with a joiner behind.
    Joined,
}

/// How far the characters before have come towards Indic consonants in one.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Conjunct {
    #[default]
    None,
    /// A consonant and marks.
    Consonant,
    /// The same with a linker among the marks.
    Linked,
}

impl Before {
    /// Whether a character of this kind belongs to the cluster before it.
    fn joins(&self, next: Kind) -> bool {
        use Kind::{
            Closed, Consonant, Control, Extend, ExtendOnly, Feed, Joiner, Leading, Linker, Open,
            Pictograph, Prepend, Regional, Return, Spacing, Trailing, Vowel,
        };
        let Some(last) = self.last else { return false };
        match (last, next) {
            (Return, Feed) => true,
            (Control | Return | Feed, _) | (_, Control | Return | Feed) => false,
            (Leading, Leading | Vowel | Open | Closed)
            | (Open | Vowel, Vowel | Trailing)
            | (Closed | Trailing, Trailing)
            | (_, Extend | ExtendOnly | Linker | Joiner | Spacing)
            | (Prepend, _) => true,
            (_, Consonant) => self.conjunct == Conjunct::Linked,
            (Joiner, Pictograph) => self.emoji == Emoji::Joined,
            (Regional, Regional) => self.half_flag,
            _ => false,
        }
    }

    /// Goes past a character of this kind.
    fn pass(&mut self, kind: Kind) {
        use Kind::{Consonant, Extend, ExtendOnly, Joiner, Linker, Pictograph, Regional};
        self.emoji = match (self.emoji, kind) {
            (_, Pictograph) | (Emoji::Pictograph, Extend | ExtendOnly | Linker) => {
                Emoji::Pictograph
            }
            (Emoji::Pictograph, Joiner) => Emoji::Joined,
            _ => Emoji::None,
        };
        self.conjunct = match (self.conjunct, kind) {
            (_, Consonant) => Conjunct::Consonant,
            (Conjunct::Consonant | Conjunct::Linked, Linker) => Conjunct::Linked,
            (conjunct, Extend | Joiner) => conjunct,
            _ => Conjunct::None,
        };
        self.half_flag = kind == Regional && !self.half_flag;
        self.last = Some(kind);
    }
}

/// The table, as the first and the last code point of each run with its kind.
fn runs() -> Vec<(u32, u32, Kind)> {
    let mut runs = Vec::new();
    let mut from = 0;
    let mut rest = RUNS.trim_end();
    while let Some(letter) = rest.chars().next() {
        let body = &rest[1..];
        let end = body.find(|sign: char| sign.is_ascii_uppercase()).unwrap_or(body.len());
        let (gap, length) = body[..end].split_once('-').unwrap_or((&body[..end], "1"));
        let number = |digits| u32::from_str_radix(digits, 16).unwrap_or_default();
        let first = from + number(gap);
        from = first + number(length);
        runs.push((first, from - 1, named(letter)));
        rest = &body[end..];
    }
    runs
}

fn named(letter: char) -> Kind {
    match letter {
        'C' => Kind::Control,
        'E' => Kind::Extend,
        'X' => Kind::ExtendOnly,
        'K' => Kind::Linker,
        'S' => Kind::Spacing,
        'Q' => Kind::Prepend,
        'I' => Kind::Consonant,
        'P' => Kind::Pictograph,
        'L' => Kind::Leading,
        'V' => Kind::Vowel,
        'T' => Kind::Trailing,
        _ => Kind::Other,
    }
}

/// The kind of a character. What is a rule or a single character is not in the table.
fn kind(runs: &[(u32, u32, Kind)], sign: char) -> Kind {
    match sign {
        '\r' => Kind::Return,
        '\n' => Kind::Feed,
        ' '..='~' => Kind::Other,
        '\u{200d}' => Kind::Joiner,
        '\u{1f1e6}'..='\u{1f1ff}' => Kind::Regional,
        '가'..='힣' if (u32::from(sign) - 0xac00).is_multiple_of(28) => Kind::Open,
        '가'..='힣' => Kind::Closed,
        _ => {
            let sign = u32::from(sign);
            let next = runs.partition_point(|(_, last, _)| *last < sign);
            runs.get(next).filter(|(first, _, _)| *first <= sign).map_or(Kind::Other, |run| run.2)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::count;

    /// One of each kind, so that they meet in every order.
    const KINDS: &str = "[a\r\n\u{1}\u{301}\u{200c}\u{94d}\u{200d}\u{903}\u{600}क❤👩🇫🇷\u{1100}\u{1160}\u{11a8}가각\u{fe0f}\u{1f3fd}\u{e0067}\u{ad}]{0,12}";

    /// What characters are put between: with these every kind shows.
    const NEIGHBOURS: [(&str, &str); 8] = [
        ("a", "a"),
        ("", "\u{301}"),
        ("👩", "\u{200d}👩"),
        ("👩\u{200d}", ""),
        ("क\u{94d}", "\u{94d}क"),
        ("क", "क"),
        ("\u{1100}", "\u{1160}"),
        ("\u{1160}", "\u{11a8}"),
    ];

    #[test]
    fn every_character_goes_with_its_neighbours() {
        // In the planes left out are ideographs, private characters and nothing.
        let signs: Vec<char> = ('\u{0}'..'\u{20000}').chain('\u{e0000}'..'\u{e1000}').collect();
        for part in signs.chunks(4096) {
            for (before, after) in NEIGHBOURS {
                let text: String =
                    part.iter().map(|sign| format!("{before}{sign}{after}\n")).collect();
                let expected = text.graphemes(true).count();
                assert_eq!(count(&text), expected, "from {:?}, {before:?}, {after:?}", part[0]);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn any_text_has_as_many_as_in_the_crate(text in any::<String>(), kinds in KINDS) {
            prop_assert_eq!(count(&text), text.graphemes(true).count());
            prop_assert_eq!(count(&kinds), kinds.graphemes(true).count());
        }
    }
}
