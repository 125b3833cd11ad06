//! Answering a query.

use std::collections::{BTreeMap, BTreeSet};

use super::distance::to_beginning;
use super::index::{Entry, Index, Section};
use super::words::{plain, spans, words};

/// How many sections an answer lists.
const MOST_HITS: usize = 20;
/// How many words of a section are shown, and how many of them before the first match.
const SHOWN: usize = 28;
const BEFORE: usize = 6;
/// Words shorter than this are taken as typed; in longer ones one error is forgiven, in those from
/// [`TWO_ERRORS`] on two.
const ONE_ERROR: usize = 4;
const TWO_ERRORS: usize = 8;
/// An ending that makes a word another form of itself: *école*, *écoles*.
const ENDING: usize = 2;

/// Stands before a matching word of [`Hit::snippet`].
pub const MATCH_START: char = '\u{2}';
/// Stands behind it.
pub const MATCH_END: char = '\u{3}';

/// A section that answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The page's path from the site's folder, with the section's anchor.
    pub path: String,
    /// What the page is.
    pub kind: String,
    /// The page's title.
    pub title: String,
    /// The section's heading, empty for the beginning of a page.
    pub heading: String,
    /// Words around the first match, matches between [`MATCH_START`] and [`MATCH_END`].
    pub snippet: String,
}

/// How well a word of the index fits one that was typed, 0 for not at all.
fn likeness(typed: &[char], word: &[char]) -> u32 {
    if word == typed {
        return 100;
    }
    if word.starts_with(typed) {
        return if word.len() - typed.len() <= ENDING { 80 } else { 60 };
    }
    let is_longer_form = word.len() >= ONE_ERROR && typed.starts_with(word);
    if is_longer_form && typed.len() - word.len() <= ENDING {
        return 70;
    }
    0
}

/// The same for a word with typing errors.
fn likeness_with_errors(typed: &[char], word: &[char]) -> u32 {
    let most = match typed.len() {
        0..ONE_ERROR => return 0,
        ONE_ERROR..TWO_ERRORS => 1,
        _ => 2,
    };
    match to_beginning(typed, word, most) {
        Some((errors, rest)) => {
            let whole = if rest <= ENDING { 40 } else { 20 };
            whole / u32::from(errors.max(1))
        }
        None => 0,
    }
}

impl Index {
    /// The sections that hold all words of a query, best first; where none does, those that hold most
    /// of them. `folded` is the query in lower case and decomposed (NFD).
    pub fn search(&self, folded: &str) -> Vec<Hit> {
        let folded = plain(folded);
        let typed: Vec<Vec<char>> = words(&folded).map(|word| word.chars().collect()).collect();
        // Per section: how many of the words it holds, and how well.
        let mut found: BTreeMap<usize, (u32, u32)> = BTreeMap::new();
        let mut matching: BTreeSet<&str> = BTreeSet::new();
        for typed in &typed {
            let mut here: BTreeMap<usize, u32> = BTreeMap::new();
            for (entry, likeness) in self.like(typed) {
                matching.insert(&entry.word);
                // Rare words say more.
                let rarity = (self.sections.len() / entry.places.len().max(1)).max(1).ilog2() + 1;
                for (section, weight) in &entry.places {
                    let score = here.entry(*section).or_default();
                    *score = (*score).max(likeness * weight * rarity);
                }
            }
            for (section, score) in here {
                let (count, sum) = found.entry(section).or_default();
                *count += 1;
                *sum += score;
            }
        }
        let most = found.values().map(|(count, _)| *count).max().unwrap_or_default();
        let mut ranked: Vec<(usize, u32)> = found
            .into_iter()
            .filter(|(_, (count, _))| *count == most)
            .map(|(section, (_, score))| (section, score))
            .collect();
        ranked.sort_by_key(|(section, score)| (std::cmp::Reverse(*score), *section));
        ranked
            .into_iter()
            .take(MOST_HITS)
            .filter_map(|(section, _)| self.sections.get(section))
            .map(|section| hit(section, &matching))
            .collect()
    }

    /// The words of the index that a typed word may mean. Errors are forgiven only where nothing fits
    /// without.
    fn like(&self, typed: &[char]) -> Vec<(&Entry, u32)> {
        let fitting = |likeness: fn(&[char], &[char]) -> u32| -> Vec<(&Entry, u32)> {
            self.entries
                .iter()
                .map(|entry| (entry, likeness(typed, &entry.letters)))
                .filter(|(_, likeness)| *likeness > 0)
                .collect()
        };
        let exact = fitting(likeness);
        if exact.is_empty() { fitting(likeness_with_errors) } else { exact }
    }
}

fn hit(section: &Section, matching: &BTreeSet<&str>) -> Hit {
    let anchor = match section.anchor.as_str() {
        "" => String::new(),
        anchor => format!("#{anchor}"),
    };
    Hit {
        path: format!("{}{anchor}", section.path),
        kind: section.kind.clone(),
        title: section.title.clone(),
        heading: section.heading.clone(),
        snippet: snippet(section, matching),
    }
}

/// The words around the first match. The folded text has its words in the same order, so they are
/// compared there and shown as written.
fn snippet(section: &Section, matching: &BTreeSet<&str>) -> String {
    let shown: Vec<(usize, usize)> = spans(&section.body).collect();
    let is_match: Vec<bool> = words(&section.folded).map(|word| matching.contains(word)).collect();
    let first = is_match.iter().position(|found| *found).unwrap_or_default();
    let from = first.saturating_sub(BEFORE);
    let to = (from + SHOWN).min(shown.len());
    let Some(window) = shown.get(from..to).filter(|window| !window.is_empty()) else {
        return String::new();
    };
    let mut out = String::new();
    if from > 0 {
        out.push_str("… ");
    }
    let mut written = window.first().map_or(0, |(start, _)| *start);
    for (index, (start, end)) in (from..).zip(window) {
        out.push_str(&section.body[written..*start]);
        let word = &section.body[*start..*end];
        if is_match.get(index) == Some(&true) {
            out.push(MATCH_START);
            out.push_str(word);
            out.push(MATCH_END);
        } else {
            out.push_str(word);
        }
        written = *end;
    }
    if to < shown.len() {
        out.push_str(" …");
    } else {
        out.push_str(&section.body[written..]);
    }
    out
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::super::{Index, Writer};
    use super::{MATCH_END, MATCH_START};

    fn fold(text: &str) -> String {
        text.to_lowercase().nfd().collect()
    }

    fn index() -> Index {
        let mut writer = Writer::default();
        writer.page("fr/guides/press/", "Guide", "Faire venir la presse");
        writer.section("", "", "Un article fait venir les familles.");
        writer.section(
            "press.pitch",
            "Écrire aux rédactions",
            "Deux semaines avant, écrivez à chaque journaliste.",
        );
        writer.page("fr/documents/press-release/", "Texte", "Communiqué de presse");
        writer.section("", "", "Des élèves d’Angers donnent un cours. Cœur\tde ville.");
        let text = writer.finish();
        Index::new(&text, &fold(&text))
    }

    fn paths(query: &str) -> Vec<String> {
        index().search(&fold(query)).into_iter().map(|hit| hit.path).collect()
    }

    #[test]
    fn accents_case_plurals_and_beginnings_do_not_matter() {
        let release = "fr/documents/press-release/";
        for query in ["communiqué", "COMMUNIQUE", "communiques", "commun", "cœur", "coeur", "eleve"]
        {
            assert_eq!(paths(query), [release], "{query}");
        }
        assert_eq!(paths("journalistes"), ["fr/guides/press/#press.pitch"]);
    }

    #[test]
    fn typing_errors_are_forgiven_where_nothing_else_fits() {
        for query in ["comunique", "communqiué", "journaliset"] {
            assert_eq!(paths(query).len(), 1, "{query}");
        }
        assert_eq!(paths("xyzzy"), [""; 0]);
        assert_eq!(paths(""), [""; 0]);
    }

    #[test]
    fn all_words_narrow_and_headings_weigh_more() {
        assert_eq!(paths("presse élèves"), ["fr/documents/press-release/"]);
        assert_eq!(
            paths("écrire").first().map(String::as_str),
            Some("fr/guides/press/#press.pitch")
        );
        // No section holds both: those that hold one are still an answer.
        assert!(!paths("journaliste élèves").is_empty());
    }

    #[test]
    fn matches_are_marked_as_written() {
        let hits = index().search(&fold("eleves"));
        let marked = format!("{MATCH_START}élèves{MATCH_END}");
        assert!(hits[0].snippet.contains(&marked), "{}", hits[0].snippet);
        assert!(hits[0].snippet.contains("d’Angers"), "{}", hits[0].snippet);
    }

    #[test]
    fn a_damaged_index_answers_less_and_does_not_break() {
        let text = "S\ta\tb\tc\nP\tx\nnonsense\nP\tp/\tk\tTitle\nS\t\t\tword here\n";
        let index = Index::new(text, &fold(text));
        assert_eq!(index.search("word").len(), 1);
    }

    proptest! {
        #[test]
        fn no_query_makes_it_panic(query in any::<String>()) {
            let _ = index().search(&fold(&query));
        }

        #[test]
        fn no_text_makes_it_panic(heading in any::<String>(), body in any::<String>(), query in "\\PC{1,3}") {
            let mut writer = Writer::default();
            writer.page("p/", "k", "t");
            writer.section("a", &heading, &body);
            let text = writer.finish();
            for hit in Index::new(&text, &fold(&text)).search(&fold(&query)) {
                prop_assert_eq!(hit.path, "p/#a");
            }
        }
    }
}
