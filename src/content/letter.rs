//! A document: a letter or text with blanks, ready to send.

use super::DocumentId;
use super::front_matter;
use super::markdown;
use super::words::{Resolve, Words};

/// What a document is, which decides what one can do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// A mail with a subject.
    Email,
    /// A text to paste somewhere.
    Text,
    /// A letter on paper.
    Letter,
    /// A plan or agenda with a table.
    Table,
}

/// A document in one language.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Which one.
    pub document: DocumentId,
    /// What it is.
    pub title: String,
    /// Who sends it to whom, and when.
    pub purpose: String,
    /// What one can do with it.
    pub kind: LetterKind,
    /// The subject line, for emails.
    pub subject: Option<Words>,
    /// Day of the last review, `YYYY-MM-DD`.
    pub reviewed: String,
    /// The text as HTML, headings included, and as a mail program shows it.
    pub body: Words,
}

impl Letter {
    /// Reads `locales/<language>/documents/<document>.md`.
    ///
    /// # Errors
    /// Says what is missing or unknown.
    pub fn parse(
        document: DocumentId,
        source: &str,
        resolve: &dyn Resolve,
    ) -> Result<Self, String> {
        let (head, text) = front_matter::split(source)?;
        head.only(&["title", "purpose", "kind", "subject", "reviewed"])?;
        let kind = match head.need("kind")? {
            "email" => LetterKind::Email,
            "text" => LetterKind::Text,
            "letter" => LetterKind::Letter,
            "table" => LetterKind::Table,
            other => return Err(format!("`kind: {other}` is not known")),
        };
        let subject = match kind {
            LetterKind::Email => Some(markdown::line(head.need("subject")?, resolve)?),
            _ => None,
        };
        Ok(Self {
            document,
            title: markdown::line(head.need("title")?, resolve)?.plain,
            purpose: markdown::line(head.need("purpose")?, resolve)?.plain,
            kind,
            subject,
            reviewed: head.need("reviewed")?.to_owned(),
            body: markdown::whole(text, resolve)?,
        })
    }
}
