//! Emoji that X counts as one: flags, keycaps, and characters that are shown together.
//!
//! An emoji of one character needs no table, since it counts two like any other character of its
//! blocks. So only what several characters make up is listed: with the variation selector, with a
//! skin tone, or with zero-width joiners. The lists are in `emoji_sets.rs`.

use super::classes::is_in;
use super::emoji_sets::{
    ARROWS, COUPLES, FLAGS, GENDERED, GROUPS, JOINED, PERSONS, PICTURES, ROLES, SPORTS, TAGGED,
    TEXT_TONED, TONED, Tones,
};

/// Glues emoji together.
const JOINER: char = '\u{200d}';
/// Asks for the picture of a character that may be text.
const PICTURE: char = '\u{fe0f}';

/// Where the emoji that starts at `at` ends, in UTF-16 units, if it has more than one character.
pub(super) fn end(text: &[u16], at: usize) -> Option<usize> {
    // Almost all text ends here, before anything is decoded.
    if text.get(at).is_some_and(|unit| matches!(unit, 0..=0x22 | 0x2b..=0x2f | 0x3a..=0xa8)) {
        return None;
    }
    let start = Place { text, at };
    let (first, next) = start.take()?;
    if matches!(first, '#' | '*' | '0'..='9') {
        return next.maybe(PICTURE).sign('\u{20e3}').map(|end| end.at);
    }
    // What makes one emoji of several characters is rare, even behind an emoji.
    if first < '\u{a9}'
        || !matches!(next.take()?.0, JOINER | PICTURE | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0067}')
    {
        return None;
    }
    flag(first, next)
        .or_else(|| TAGGED.iter().find_map(|sequence| start.signs(sequence)))
        .or_else(|| couple(first, next))
        .or_else(|| role(first, next))
        .or_else(|| gendered(first, next))
        .or_else(|| JOINED.iter().find_map(|sequence| start.signs(sequence)))
        .or_else(|| single(first, next))
        .map(|end| end.at)
}

/// Two regional letters that are a country's.
fn flag(first: char, next: Place<'_>) -> Option<Place<'_>> {
    let letter = |sign: char| u32::from(sign).checked_sub(0x1_f1e6).filter(|letter| *letter < 26);
    let (second, end) = next.take()?;
    let seconds = FLAGS.get(letter(first)? as usize)?;
    let second = char::from_u32(letter(second)? + u32::from('A'))?;
    seconds.contains(second).then_some(end)
}

/// Two persons with something between them, with a skin tone each or none.
fn couple(first: char, next: Place<'_>) -> Option<Place<'_>> {
    let (tone, joined) = next.tone();
    COUPLES.iter().find_map(|(sequence, tones)| {
        let rest = sequence.strip_prefix(first)?;
        let end = joined.signs(rest)?;
        let Some(tone) = tone else { return (*tones == Tones::AnyOrNone).then_some(end) };
        let (other, end) = end.tone();
        let fits = other.is_some_and(|other| *tones == Tones::AnyOrNone || other != tone);
        fits.then_some(end)
    })
}

/// A person with what belongs to a profession, to hair, or to moving about.
fn role(first: char, next: Place<'_>) -> Option<Place<'_>> {
    if !is_in(PERSONS, first) {
        return None;
    }
    let (object, end) = next.tone().1.sign(JOINER)?.take()?;
    let end = if is_in("⚕⚖✈", object) { end.sign(PICTURE)? } else { end };
    (is_in(ROLES, object) || is_in("⚕⚖✈", object)).then(|| end.maybe_arrow())
}

/// A person who is said to be a woman or a man.
fn gendered(first: char, next: Place<'_>) -> Option<Place<'_>> {
    let is_group = is_in(GROUPS, first);
    let (tone, toned) = next.tone();
    let joined = if is_group || is_in(GENDERED, first) {
        toned
    } else if is_in(SPORTS, first) {
        // These are text without a selector, so something has to make pictures of them.
        if tone.is_some() { toned } else { next.sign(PICTURE)? }
    } else {
        return None;
    };
    let (gender, end) = joined.sign(JOINER)?.take()?;
    let end = end.sign(PICTURE)?;
    is_in("♀♂", gender).then(|| if is_group { end } else { end.maybe_arrow() })
}

/// One picture, with its selector or its skin tone.
fn single(first: char, next: Place<'_>) -> Option<Place<'_>> {
    if is_in(ARROWS, first) {
        return Some(next.tone().1.maybe_arrow().tone().1);
    }
    if is_in(TEXT_TONED, first) {
        return Some(next.maybe(PICTURE).tone().1);
    }
    if is_in(TONED, first) {
        return Some(next.tone().1);
    }
    if is_in(PICTURES, first) { next.sign(PICTURE) } else { None }
}

/// A place in a text from which signs are taken.
#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a [u16],
    at: usize,
}

impl Place<'_> {
    /// The next character and the place behind it. Halves of characters end every emoji.
    fn take(self) -> Option<(char, Self)> {
        let rest = self.text.get(self.at..)?;
        let sign = char::decode_utf16(rest.iter().copied().take(2)).next()?.ok()?;
        Some((sign, Self { at: self.at + sign.len_utf16(), ..self }))
    }

    /// The place behind `expected`, if that is the next character.
    fn sign(self, expected: char) -> Option<Self> {
        self.take().filter(|(sign, _)| *sign == expected).map(|(_, behind)| behind)
    }

    /// The place behind all of `expected`, in the notation of `emoji_sets.rs`.
    fn signs(self, expected: &str) -> Option<Self> {
        expected.chars().try_fold(self, |place, sign| match sign {
            '~' => place.sign(JOINER),
            '^' => place.sign(PICTURE),
            sign => place.sign(sign),
        })
    }

    /// The place behind `expected` or, where something else follows, this one.
    fn maybe(self, expected: char) -> Self {
        self.sign(expected).unwrap_or(self)
    }

    /// The skin tone that follows, if one does, and the place behind it.
    fn tone(self) -> (Option<char>, Self) {
        match self.take() {
            Some((sign @ '\u{1f3fb}'..='\u{1f3ff}', behind)) => (Some(sign), behind),
            _ => (None, self),
        }
    }

    /// The place behind an arrow that turns a person around, if one follows.
    fn maybe_arrow(self) -> Self {
        self.signs("~➡^").unwrap_or(self)
    }
}
