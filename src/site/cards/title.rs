//! Where the lines of a title end, and how large it can be.

/// The most lines that a title gets.
const LINES: usize = 3;
/// How wide its lines may be: up to where the picture begins.
const WIDTH: f32 = 668.0;
/// The largest size of its letters.
const LARGEST: f32 = 88.0;
/// How much larger the letters must get before a title takes one more line.
const WORTH_A_LINE: f32 = 1.1;
/// What a line costs that ends in a word of up to three letters, in sizes of its letters: such a word
/// belongs to what follows. A last line that is much shorter than the others costs as much.
const BAD_LINE: f32 = 1.5;
/// How much of the widest line the last one should have at least.
const LAST: f32 = 0.4;

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

type Lines<'w, 'a> = Vec<&'w [Word<'a>]>;

/// Sets a title as large as it can be.
pub(super) fn fit(words: &[Word<'_>], space: f32) -> Title {
    let mut best: Option<(Lines<'_, '_>, f32)> = None;
    for count in 1..=LINES {
        let costs = divisions(words, count).into_iter().map(|lines| (cost(&lines, space), lines));
        let Some((_, lines)) = costs.min_by(|one, other| one.0.total_cmp(&other.0)) else {
            continue;
        };
        let size = (WIDTH / widest(&lines, space)).min(LARGEST);
        if best.as_ref().is_none_or(|(_, before)| size >= before * WORTH_A_LINE) {
            best = Some((lines, size));
        }
    }
    let text = |line: &[Word<'_>]| line.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    best.map_or(Title { lines: Vec::new(), size: LARGEST }, |(lines, size)| Title {
        lines: lines.into_iter().map(text).collect(),
        size,
    })
}

/// All ways to divide words into so many lines.
fn divisions<'w, 'a>(words: &'w [Word<'a>], count: usize) -> Vec<Lines<'w, 'a>> {
    if count <= 1 {
        return vec![vec![words]];
    }
    let with_first = |end: usize| {
        let (first, rest) = words.split_at(end);
        let rest = divisions(rest, count - 1);
        rest.into_iter().map(move |lines| [vec![first], lines].concat())
    };
    (1..words.len()).flat_map(with_first).collect()
}

/// How wide the widest line is; lines that break badly make it count as wider.
fn cost(lines: &Lines<'_, '_>, space: f32) -> f32 {
    let widest = widest(lines, space);
    let Some((last, others)) = lines.split_last() else { return widest };
    let is_short = !others.is_empty() && width(last, space) < LAST * widest;
    let bad = others.iter().filter(|line| ends_in_short_word(line)).count() + usize::from(is_short);
    // A title has three lines at most.
    std::iter::repeat_n(BAD_LINE, bad).fold(widest, |sum, one| sum + one)
}

fn widest(lines: &Lines<'_, '_>, space: f32) -> f32 {
    lines.iter().map(|line| width(line, space)).fold(0.0, f32::max)
}

fn width(line: &[Word<'_>], space: f32) -> f32 {
    let mut words = line.iter().map(|word| word.width);
    let first = words.next().unwrap_or_default();
    words.fold(first, |sum, width| sum + space + width)
}

fn ends_in_short_word(line: &[Word<'_>]) -> bool {
    let letters = |word: &Word<'_>| word.text.chars().filter(|sign| sign.is_alphabetic()).count();
    line.last().is_some_and(|word| letters(word) <= 3)
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
    fn lines_end_where_a_reader_would_pause() {
        assert_eq!(
            set("Toutes vos écoles sur la ligne de départ").lines,
            ["Toutes vos écoles", "sur la ligne", "de départ"]
        );
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
