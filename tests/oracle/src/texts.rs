//! Generated texts, the same ones every time.

use unicode_normalization::UnicodeNormalization;

use crate::everyday::{
    EMOJI as EVERYDAY_EMOJI, HOSTS as EVERYDAY_HOSTS, TAILS as EVERYDAY_TAILS,
    WORDS as EVERYDAY_WORDS,
};
use crate::pieces::{BETWEEN, CHARACTERS, EMOJI, EMOJI_PARTS, HOSTS, LABELS, TAILS, TLDS, WORDS};

/// How many texts are measured.
pub const COUNT: usize = 100_000;

/// Numbers that look like chance (xorshift64*), in the same order every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap_or(0) % limit.max(1)
    }

    fn one_in(&mut self, number: usize) -> bool {
        self.below(number) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// Texts full of what is easily got wrong.
pub fn hostile() -> impl Iterator<Item = String> {
    each(hostile_text)
}

/// Texts as people write them: words, links, tags, names and emoji with spaces between.
pub fn everyday() -> impl Iterator<Item = String> {
    each(everyday_text)
}

/// In Unicode's composed form, as the share page hands them over.
fn each(text: fn(&mut Chance) -> String) -> impl Iterator<Item = String> {
    (1..=COUNT as u64).map(move |number| {
        let mut chance = Chance(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        // The first numbers of neighbouring seeds are alike.
        for _ in 0..8 {
            chance.below(2);
        }
        text(&mut chance).nfc().collect()
    })
}

fn everyday_text(chance: &mut Chance) -> String {
    let parts = (0..=chance.below(12)).map(|_| match chance.below(8) {
        0 => format!(
            "{}{}{}",
            chance.pick(&["https://", "http://", ""]),
            chance.pick(EVERYDAY_HOSTS),
            chance.pick(EVERYDAY_TAILS)
        ),
        1 => chance.pick(EVERYDAY_EMOJI).to_owned(),
        _ => format!(
            "{}{}",
            chance.pick(EVERYDAY_WORDS),
            chance.pick(&["", "", "", ".", ",", "!", "?", ":"])
        ),
    });
    parts.collect::<Vec<_>>().join(" ")
}

fn hostile_text(chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..=chance.below(5) {
        match chance.below(10) {
            0..=3 => text.push_str(&link(chance)),
            4 | 5 => text.push_str(&emoji(chance)),
            6 | 7 => text.push_str(chance.pick(WORDS)),
            8 => text.push_str(chance.pick(CHARACTERS)),
            _ => text.extend(character(chance)),
        }
        text.push_str(if chance.one_in(2) { " " } else { chance.pick(BETWEEN) });
    }
    text
}

fn link(chance: &mut Chance) -> String {
    let mut link = String::new();
    if chance.one_in(2) {
        link.push_str(chance.pick(&[
            "https://", "http://", "HTTP://", "Https://", "ftp://", "http:/", "://", "www.",
        ]));
    }
    if chance.one_in(40) {
        link.push_str("user:pass@");
    }
    link.push_str(&host(chance));
    if chance.one_in(6) {
        link.push_str(chance.pick(&[":80", ":8080", ":0", ":", ":x", ":99999999"]));
    }
    for _ in 0..chance.below(4) {
        link.push_str(chance.pick(TAILS));
    }
    link
}

fn host(chance: &mut Chance) -> String {
    if chance.one_in(3) {
        return chance.pick(HOSTS).to_owned();
    }
    let mut host = String::new();
    for _ in 0..=chance.below(3) {
        host.push_str(chance.pick(LABELS));
        host.push_str(if chance.one_in(25) {
            chance.pick(&["..", "", "。", "．", "-.", "._", ". "])
        } else {
            "."
        });
    }
    if chance.one_in(60) {
        host.push_str(&"ab".repeat(25 + chance.below(10)));
        host.push('.');
    }
    host.push_str(chance.pick(TLDS));
    if chance.one_in(8) {
        host.push_str(chance.pick(LABELS));
    }
    host
}

/// A listed emoji, or one put together from parts that need not fit.
fn emoji(chance: &mut Chance) -> String {
    if chance.one_in(2) {
        let emoji = chance.pick(EMOJI);
        if chance.one_in(4) {
            // Cut off somewhere, as a careless editor would.
            return emoji.chars().take(1 + chance.below(emoji.chars().count())).collect();
        }
        return emoji.repeat(1 + chance.below(2));
    }
    (0..=chance.below(5)).map(|_| chance.pick(EMOJI_PARTS)).collect()
}

/// Any character of Unicode, those of the first planes more often.
fn character(chance: &mut Chance) -> Option<char> {
    let limit = [0x80, 0x600, 0x3000, 0x1_0000, 0x2_0000, 0x11_0000][chance.below(6)];
    char::from_u32(u32::try_from(chance.below(limit)).unwrap_or(0))
}
