//! How many typing errors lie between what was typed and a word.

/// Longer words are compared exactly only.
pub(super) const LONGEST: usize = 24;

/// The fewest insertions, deletions, substitutions and swaps of neighbours (optimal string alignment)
/// that turn `typed` into a beginning of `word`, and how much of `word` is left behind that
/// beginning. `None` when it takes more than `most`.
pub(super) fn to_beginning(typed: &[char], word: &[char], most: u8) -> Option<(u8, usize)> {
    let most_letters = usize::from(most);
    if typed.len() > LONGEST || word.len() > LONGEST || word.len() + most_letters < typed.len() {
        return None;
    }
    let mut before = [0_u8; LONGEST + 1];
    let mut above = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    for (column, cell) in (0_u8..).zip(above.iter_mut()) {
        *cell = column;
    }
    for (index, letter) in typed.iter().enumerate() {
        row[0] = above[0] + 1;
        let mut best = row[0];
        for (at, other) in word.iter().enumerate() {
            let change = above[at] + u8::from(letter != other);
            let mut least = change.min(above[at + 1] + 1).min(row[at] + 1);
            let is_swap =
                index > 0 && at > 0 && typed[index - 1] == *other && word[at - 1] == *letter;
            if is_swap {
                least = least.min(before[at - 1] + 1);
            }
            row[at + 1] = least;
            best = best.min(least);
        }
        if best > most {
            return None;
        }
        before = above;
        above = row;
    }
    // Of equal beginnings the longest leaves least behind.
    let (end, errors) = (0..=word.len())
        .map(|end| (end, above[end]))
        .min_by_key(|(end, errors)| (*errors, word.len() - end))?;
    (errors <= most).then_some((errors, word.len() - end))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::to_beginning;

    fn errors(typed: &str, word: &str, most: u8) -> Option<(u8, usize)> {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        to_beginning(&letters(typed), &letters(word), most)
    }

    #[test]
    fn each_kind_of_error_counts_once() {
        assert_eq!(errors("parents", "parents", 2), Some((0, 0)));
        assert_eq!(errors("paents", "parents", 2), Some((1, 0)));
        assert_eq!(errors("parrents", "parents", 2), Some((1, 0)));
        assert_eq!(errors("parants", "parents", 2), Some((1, 0)));
        assert_eq!(errors("praents", "parents", 2), Some((1, 0)));
        assert_eq!(errors("xxrents", "parents", 1), None);
    }

    #[test]
    fn a_word_may_still_be_in_the_making() {
        assert_eq!(errors("commu", "communique", 1), Some((0, 5)));
        assert_eq!(errors("comuniq", "communique", 1), Some((1, 2)));
    }

    proptest! {
        #[test]
        fn no_word_makes_it_panic(typed in "\\PC{0,40}", word in "\\PC{0,40}", most in 0_u8..3) {
            if let Some((found, rest)) = errors(&typed, &word, most) {
                prop_assert!(found <= most && rest <= word.chars().count());
            }
        }

        #[test]
        fn one_letter_left_out_is_one_error(word in "[a-z]{2,20}", at in any::<prop::sample::Index>()) {
            let at = at.index(word.len());
            let typed = format!("{}{}", &word[..at], &word[at + 1..]);
            prop_assert!(errors(&typed, &word, 1).is_some_and(|(found, _)| found <= 1));
        }
    }
}
