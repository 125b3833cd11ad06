//! What a letter is made of, independent of any format.

/// Words in one style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words; `\n` is a line break.
    pub text: String,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether they are italic.
    pub italic: bool,
    /// Where they lead, if anywhere.
    pub link: Option<String>,
}

impl Run {
    /// Words without any style.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or 3.
    Heading(u8, Vec<Run>),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// An item of a list.
    Item {
        /// Its number; `None` in a list of bullets.
        number: Option<u32>,
        /// How deep the list is nested, from 0.
        depth: u8,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A table: rows of cells; the first row is its head.
    Table(Vec<Vec<Vec<Run>>>),
}
