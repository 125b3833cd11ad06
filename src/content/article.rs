//! A page of plain text: about, facts.

use super::facts;
use super::front_matter;
use super::markdown;
use super::words::{Resolve, Words};

/// An article in one language.
#[derive(Clone, Debug)]
pub struct Article {
    /// Heading of the page.
    pub title: String,
    /// One sentence for search results and link previews.
    pub summary: String,
    /// The text as HTML, headings included, and plain.
    pub body: Words,
}

impl Article {
    /// Reads `locales/<language>/pages/<name>.md`.
    ///
    /// # Errors
    /// Says what is missing or unknown.
    pub fn parse(source: &str, resolve: &dyn Resolve) -> Result<Self, String> {
        let (head, text) = front_matter::split(source)?;
        head.only(&["title", "summary", "reviewed"])?;
        head.need("reviewed")?;
        facts::check_sections(text)?;
        Ok(Self {
            title: markdown::line(head.need("title")?, resolve)?.plain,
            summary: markdown::line(head.need("summary")?, resolve)?.plain,
            body: markdown::whole(text, resolve)?,
        })
    }
}
