//! Where the lines of a title end, and how large it can be.

/// The most lines that a title gets.
const LINES: usize = 3;
/// How wide its lines may be: up to where the picture begins.
const WIDTH: f32 = 680.0;
/// The largest size of its letters.
const LARGEST: f32 = 88.0;
/// How much larger the letters must get before a title takes one more line.
const WORTH_A_LINE: f32 = 1.1;
/// What it costs to end a line in a word of up to three letters, in widths of a letter's height: such a
/// word belongs to what follows.
const SHORT_WORD: f32 = 0.5;

/// A word and its width, measured in letters of size 1.
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) width: f32,
}

/// A title in lines.
#[derive(Debug, PartialEq)]
pub(super) struct Title {
    pub(super) lines: Vec<String>,
    pub(super) size: f32,
}

/// A title divided into lines.
struct Division<'w, 'a> {
    lines: Vec<&'w [Word<'a>]>,
    /// How wide the widest line is.
    width: f32,
    /// The same, where a line that ends badly counts as wider.
    cost: f32,
}

/// Sets a title as large as it can be.
pub(super) fn fit(words: &[Word<'_>], space: f32) -> Title {
    let mut best: Option<(Division<'_, '_>, f32)> = None;
    for count in 1..=LINES {
        let Some(division) = divide(words, space, count) else { continue };
        let size = (WIDTH / division.width).min(LARGEST);
        if best.as_ref().is_none_or(|(_, before)| size >= before * WORTH_A_LINE) {
            best = Some((division, size));
        }
    }
    let text = |line: &[Word<'_>]| line.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    best.map_or(Title { lines: Vec::new(), size: LARGEST }, |(division, size)| Title {
        lines: division.lines.into_iter().map(text).collect(),
        size,
    })
}

/// The best division into so many lines: the one whose widest line is least wide.
fn divide<'w, 'a>(words: &'w [Word<'a>], space: f32, count: usize) -> Option<Division<'w, 'a>> {
    let whole = width(words, space);
    if count <= 1 {
        return Some(Division { lines: vec![words], width: whole, cost: whole });
    }
    let with_first = |end: usize| {
        let (first, rest) = words.split_at(end);
        let rest = divide(rest, space, count - 1)?;
        let own = width(first, space);
        Some(Division {
            lines: [vec![first], rest.lines].concat(),
            width: rest.width.max(own),
            cost: rest.cost.max(own + cost_of_end(first)),
        })
    };
    (1..words.len()).filter_map(with_first).min_by(|one, other| one.cost.total_cmp(&other.cost))
}

fn width(line: &[Word<'_>], space: f32) -> f32 {
    let mut words = line.iter().map(|word| word.width);
    let first = words.next().unwrap_or_default();
    words.fold(first, |sum, width| sum + space + width)
}

fn cost_of_end(line: &[Word<'_>]) -> f32 {
    let letters = |word: &Word<'_>| word.text.chars().filter(|sign| sign.is_alphabetic()).count();
    if line.last().is_some_and(|word| letters(word) <= 3) { SHORT_WORD } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, Title, WIDTH, Word, fit};

    fn width(text: &str) -> f32 {
        text.chars().map(|_| 0.5).sum()
    }

    /// Every letter is half as wide as it is high.
    fn set(title: &str) -> Title {
        let words: Vec<Word<'_>> =
            title.split(' ').map(|text| Word { text, width: width(text) }).collect();
        fit(&words, 0.5)
    }

    #[test]
    fn a_short_title_stays_on_one_line() {
        let title = set("Press release");
        assert_eq!(title, Title { lines: vec!["Press release".to_owned()], size: LARGEST });
    }

    #[test]
    fn a_long_title_has_three_lines_that_fit() {
        let title = set("Short text for newsletters and the homepage of every school");
        assert_eq!(title.lines.len(), 3);
        for line in &title.lines {
            assert!(width(line) * title.size <= WIDTH + 0.1, "{line}");
        }
    }

    #[test]
    fn what_must_stay_together_does() {
        let title = set("Toutes vos écoles sur la ligne de départ\u{202f}?");
        assert!(title.lines.iter().any(|line| line.ends_with("départ\u{202f}?")), "{title:?}");
    }

    #[test]
    fn one_long_word_gets_smaller() {
        let title = set("Donaudampfschifffahrtsgesellschaft");
        assert_eq!(title.lines.len(), 1);
        assert!(title.size < 41.0);
    }
}
