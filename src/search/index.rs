//! The index: a text of lines that the site writes, and its words sorted for the engine.

use std::collections::BTreeMap;

use super::words::{plain, words};

/// How much a word weighs where it stands.
const IN_TITLE: u32 = 4;
/// The beginning of a page stands for the page.
const IN_OWN_TITLE: u32 = 16;
const IN_HEADING: u32 = 8;
const IN_BODY: u32 = 1;
/// A word that stands in a body more often than this says no more about it.
const MOST_REPEATS: u32 = 4;

/// Writes an index: one line per page, below it one per section, fields between tabs.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// Begins a page: its path from the site's folder, what it is, its title.
    pub fn page(&mut self, path: &str, kind: &str, title: &str) {
        self.line(&["P", path, kind, title]);
    }

    /// A section of the page: the id to jump to or nothing, its heading or nothing, its text.
    pub fn section(&mut self, anchor: &str, heading: &str, body: &str) {
        self.line(&["S", anchor, heading, body]);
    }

    fn line(&mut self, fields: &[&str]) {
        let clean = |field: &&str| field.split_whitespace().collect::<Vec<_>>().join(" ");
        self.text.push_str(&fields.iter().map(clean).collect::<Vec<_>>().join("\t"));
        self.text.push('\n');
    }

    /// The index as a text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// A section with the page it is in.
#[derive(Clone, Debug, Default)]
pub(super) struct Section {
    pub(super) path: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) anchor: String,
    pub(super) heading: String,
    pub(super) body: String,
    /// The body folded, for showing what matched.
    pub(super) folded: String,
}

/// A word, and the sections it stands in with its weight there.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) word: String,
    pub(super) letters: Vec<char>,
    pub(super) places: Vec<(usize, u32)>,
}

/// What the engine answers from.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) sections: Vec<Section>,
    /// Sorted by word.
    pub(super) entries: Vec<Entry>,
}

impl Index {
    /// Reads what [`Writer`] wrote. `folded` is the same text in lower case and decomposed (NFD);
    /// lines that are damaged are left out.
    pub fn new(text: &str, folded: &str) -> Self {
        let folded = plain(folded);
        let mut sections = Vec::new();
        let mut places: BTreeMap<&str, BTreeMap<usize, u32>> = BTreeMap::new();
        let mut page = Section::default();
        let mut plain_title = "";
        for (line, folded) in text.lines().zip(folded.lines()) {
            let fields: Vec<&str> = line.split('\t').collect();
            let plain: Vec<&str> = folded.split('\t').collect();
            match (fields.as_slice(), plain.as_slice()) {
                (["P", path, kind, title], [_, _, _, plain]) => {
                    let [path, kind, title] = [path, kind, title].map(|text| (*text).to_owned());
                    page = Section { path, kind, title, ..Section::default() };
                    plain_title = plain;
                }
                (["S", anchor, heading, body], [_, _, plain_heading, plain_body]) => {
                    let title = if anchor.is_empty() { IN_OWN_TITLE } else { IN_TITLE };
                    for (text, weight, most) in [
                        (plain_title, title, title),
                        (*plain_heading, IN_HEADING, IN_HEADING),
                        (*plain_body, IN_BODY, MOST_REPEATS),
                    ] {
                        note(&mut places, text, sections.len(), weight, most);
                    }
                    sections.push(Section {
                        anchor: (*anchor).to_owned(),
                        heading: (*heading).to_owned(),
                        body: (*body).to_owned(),
                        folded: (*plain_body).to_owned(),
                        ..page.clone()
                    });
                }
                _ => {}
            }
        }
        let entries = places
            .into_iter()
            .map(|(word, places)| Entry {
                word: word.to_owned(),
                letters: word.chars().collect(),
                places: places.into_iter().collect(),
            })
            .collect();
        Self { sections, entries }
    }
}

/// Adds the words of one field of a section, each up to a weight of `most`.
fn note<'a>(
    places: &mut BTreeMap<&'a str, BTreeMap<usize, u32>>,
    text: &'a str,
    section: usize,
    weight: u32,
    most: u32,
) {
    let mut here: BTreeMap<&str, u32> = BTreeMap::new();
    for word in words(text) {
        let seen = here.entry(word).or_default();
        *seen = (*seen + weight).min(most);
    }
    for (word, weight) in here {
        *places.entry(word).or_default().entry(section).or_default() += weight;
    }
}
