//! The words that all texts use, so that they never drift.

use super::words::{Resolve, Words};
use super::{front_matter, markdown};

/// The glossary of one language.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// Heading of the page.
    pub title: String,
    /// One sentence for search results and link previews.
    pub summary: String,
    /// What stands before the first term.
    pub intro: Words,
    /// The terms in order.
    pub terms: Vec<Term>,
}

/// A concept, and the word for it.
#[derive(Clone, Debug)]
pub struct Term {
    /// Identity of the concept, the same in all languages.
    pub id: String,
    /// The word.
    pub name: String,
    /// What it means here.
    pub meaning: Words,
    /// Words that the texts of this language never use instead.
    pub avoid: Vec<String>,
}

impl Glossary {
    /// Reads `locales/<language>/glossary.md`.
    ///
    /// # Errors
    /// Says what is missing or unknown.
    pub fn parse(source: &str, resolve: &dyn Resolve) -> Result<Self, String> {
        let (head, text) = front_matter::split(source)?;
        head.only(&["title", "summary", "reviewed"])?;
        head.need("reviewed")?;
        let mut blocks = markdown::blocks(text, resolve)?.into_iter();
        let intro = blocks.next().map(|block| block.body).ok_or("the text is empty")?;
        let terms = blocks
            .map(|block| {
                if block.level != 3 || block.id.is_empty() || block.lead.plain.is_empty() {
                    let name = &block.title.plain;
                    return Err(format!(
                        "`{name}` must be `### term {{#id}}` with its meaning below"
                    ));
                }
                Ok(Term {
                    id: block.id,
                    name: block.title.plain,
                    meaning: block.body,
                    avoid: block.avoid,
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            title: markdown::line(head.need("title")?, resolve)?.plain,
            summary: markdown::line(head.need("summary")?, resolve)?.plain,
            intro,
            terms,
        })
    }
}
