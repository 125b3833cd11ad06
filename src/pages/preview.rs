//! What networks show of a page that somebody shares: its words, its picture, and the tags that say
//! both.

use leptos::prelude::*;

use super::{Edition, documents};
use crate::content::{DocumentId, Workflow};
use crate::route::Page;

/// The size of every card in pixels, which networks ask for.
pub(crate) const CARD_WIDTH: u32 = 1200;
/// The same, from top to bottom.
pub(crate) const CARD_HEIGHT: u32 = 630;

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The site as a whole.
    Site,
    /// A role's guide, and its checklist.
    Guide(Workflow),
    /// All documents.
    Documents,
    /// One document.
    Document(DocumentId),
}

impl Subject {
    /// All subjects; each has a card in every language.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [Self::Site, Self::Documents]
            .into_iter()
            .chain(Workflow::ALL.map(Self::Guide))
            .chain(DocumentId::ALL.map(Self::Document))
    }

    /// What the card of a page is about.
    pub(crate) fn of(page: Page) -> Self {
        match page {
            Page::Guide(workflow) | Page::Checklist(workflow) => Self::Guide(workflow),
            Page::Documents | Page::Details => Self::Documents,
            Page::Document(document) => Self::Document(document),
            Page::Home
            | Page::Plan
            | Page::Share
            | Page::Search
            | Page::Facts
            | Page::Glossary
            | Page::About
            | Page::Accessibility
            | Page::Links
            | Page::Data
            | Page::Campaign
            | Page::App
            | Page::Offline
            | Page::Recover
            | Page::Embed => Self::Site,
            Page::Widget(widget) => Self::of(widget.full()),
        }
    }

    /// The page whose title stands on the card.
    pub(crate) fn page(self) -> Page {
        match self {
            Self::Site => Page::Home,
            Self::Guide(workflow) => Page::Guide(workflow),
            Self::Documents => Page::Documents,
            Self::Document(document) => Page::Document(document),
        }
    }
}

/// The words of a card.
pub(crate) struct CardWords {
    /// What kind of page it is, and for whom.
    pub(crate) kind: String,
    /// The page's title.
    pub(crate) title: String,
    /// The product's name.
    pub(crate) brand: String,
    /// What it is for.
    pub(crate) campaign: String,
}

impl CardWords {
    /// The same for people who do not see the picture.
    pub(crate) fn spoken(&self) -> String {
        let Self { kind, title, brand, campaign } = self;
        format!("{kind} – {title} – {brand} – {campaign}")
    }
}

/// What a card says.
///
/// # Errors
/// When the text that it names is missing.
pub(crate) fn card_words(edition: &Edition, subject: Subject) -> Result<CardWords, String> {
    let words = &edition.pages;
    let (kind, title) = match subject {
        Subject::Site => (words.card_site(), words.home_title()),
        Subject::Guide(workflow) => {
            let guide = edition.guide(workflow)?;
            (words.card_guide(guide.role.clone()), guide.title.clone())
        }
        Subject::Documents => (words.nav_documents(), words.documents_title()),
        Subject::Document(document) => {
            let letter = edition.letter(document)?;
            (words.card_document(documents::kind(words, letter.kind)), letter.title.clone())
        }
    };
    Ok(CardWords { kind, title, brand: words.brand(), campaign: words.card_campaign() })
}

/// A drawn card.
pub(crate) struct Card {
    /// Its file, from the site's folder.
    pub(crate) file: String,
    /// What it says, for people who do not see it.
    pub(crate) spoken: String,
}

/// What networks are told of a page.
pub(crate) struct Preview<'a> {
    /// Language of the page.
    pub(crate) language: &'a str,
    /// The product's name.
    pub(crate) brand: String,
    /// The page's title.
    pub(crate) title: String,
    /// What it is about, in a sentence.
    pub(crate) summary: String,
    /// Where the site will stand, with a final `/`, if the host said so.
    pub(crate) site_url: Option<&'a str>,
    /// The page's path below the site's folder.
    pub(crate) path: String,
    /// The way from the page to the site's folder.
    pub(crate) base: String,
    /// The page's card.
    pub(crate) card: &'a Card,
    /// The locales that it names: language, locale.
    pub(crate) locales: &'a [(&'static str, String)],
}

impl Preview<'_> {
    /// The tags as HTML, in the Open Graph protocol that all networks read. X asks for a tag of its own
    /// only to know that the picture is large.
    pub(crate) fn html(&self) -> String {
        let Self { language, site_url, path, base, card, .. } = self;
        // Networks want the whole address of the picture. Without a known address the relative one is
        // the best there is: some resolve it against the page.
        let image = format!("{}{}", site_url.unwrap_or(base), card.file);
        let url = site_url.map(|site| property("url", &format!("{site}{path}")));
        let (own, others): (Vec<_>, Vec<_>) =
            self.locales.iter().partition(|(other, _)| other == language);
        let written = |name: &'static str, locales: Vec<&(&str, String)>| {
            locales.iter().map(|(_, locale)| property(name, locale)).collect::<Vec<_>>()
        };
        super::to_html(view! {
            {property("type", "website")}
            {property("site_name", &self.brand)}
            {property("title", &self.title)}
            {property("description", &self.summary)}
            {written("locale", own)}
            {written("locale:alternate", others)}
            {url}
            {property("image", &image)}
            {property("image:type", "image/png")}
            {property("image:width", &CARD_WIDTH.to_string())}
            {property("image:height", &CARD_HEIGHT.to_string())}
            {property("image:alt", &card.spoken)}
            <meta name="twitter:card" content="summary_large_image" />
        })
    }
}

/// A property of the protocol; the view macro knows no `property` attribute.
fn property(name: &str, content: &str) -> impl IntoView + use<> {
    leptos::html::meta().attr("property", format!("og:{name}")).attr("content", content.to_owned())
}

/// A language as the protocol writes it: `fr_FR`. The territory is the tag's own where it has one, else
/// that of most readers.
pub(crate) fn locale(language: &str, country: &str) -> String {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or_default();
    let territory = parts.find(|part| part.len() == 2).unwrap_or(country);
    format!("{primary}_{}", territory.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::locale;

    #[test]
    fn locales_have_a_territory() {
        for (language, country, written) in [
            ("fr", "FR", "fr_FR"),
            ("pt-BR", "PT", "pt_BR"),
            ("zh-Hant", "TW", "zh_TW"),
            ("en-XA", "US", "en_XA"),
        ] {
            assert_eq!(locale(language, country), written);
        }
    }
}
