//! Where the links of a text lead and what its placeholders stand for.

use crate::content::{DocumentId, LinkTarget, Resolve, Words, Workflow};
use crate::messages::BLANK_LABELS;
use crate::pages::{Edition, week_dates, year};
use crate::route::{Page, Route};

/// Answers for one page of one language.
pub(super) struct Resolver<'a> {
    pub(super) edition: &'a Edition,
    pub(super) route: Route,
}

impl Resolve for Resolver<'_> {
    fn language(&self) -> &str {
        self.edition.language
    }

    fn link(&self, scheme: &str, rest: &str) -> Result<LinkTarget, String> {
        let (name, anchor) = match rest.split_once('#') {
            Some((name, anchor)) => (name, format!("#{anchor}")),
            None => (rest, String::new()),
        };
        let page = match scheme {
            "guide" => Workflow::from_id(name).map(Page::Guide),
            "checklist" => Workflow::from_id(name).map(Page::Checklist),
            "document" => DocumentId::from_id(name).map(Page::Document),
            "page" => match name {
                "home" => Some(Page::Home),
                "documents" => Some(Page::Documents),
                "share" => Some(Page::Share),
                "facts" => Some(Page::Facts),
                "about" => Some(Page::About),
                _ => None,
            },
            "link" => {
                let link = self.edition.profile.links.get(name);
                return link
                    .map(|link| LinkTarget { href: link.url.clone(), leaves: true })
                    .ok_or_else(|| format!("the campaign has no link `{name}`"));
            }
            _ => return Err(format!("`{scheme}:` is not a kind of link")),
        };
        let page = page.ok_or_else(|| format!("`{scheme}:{name}` leads nowhere"))?;
        Ok(LinkTarget { href: format!("{}{anchor}", self.route.link_to(page)), leaves: false })
    }

    fn placeholder(&self, name: &str) -> Result<Words, String> {
        let edition = self.edition;
        if let Some(words) = edition.forms.get(name) {
            return Ok(Words::plain(words));
        }
        match name {
            "week-dates" => Ok(week_dates(edition)),
            "year" => Ok(year(edition)),
            "hashtag" => Ok(Words::plain(edition.profile.hashtag(edition.language))),
            "handle" => Ok(Words::plain(&edition.profile.handle)),
            _ => self.blank(name),
        }
    }
}

impl Resolver<'_> {
    /// A blank, with the preposition it may carry: `{of:town}` lets languages that contract
    /// prepositions (French: d'Angers, du Mans) do so once the blank is filled.
    fn blank(&self, name: &str) -> Result<Words, String> {
        let (form, key) = name.split_once(':').unwrap_or(("", name));
        let label = BLANK_LABELS
            .iter()
            .find(|(language, blank, _)| *language == self.edition.language && *blank == key)
            .map(|(.., label)| *label)
            .ok_or_else(|| format!("nothing is named `{{{name}}}`"))?;
        let html = format!("<mark class=\"blank\" data-blank=\"{key}\">[{label}]</mark>");
        let plain = format!("[{label}]");
        let words = &self.edition.pages;
        match form {
            "" => Ok(Words { html, plain }),
            "of" => Ok(Words { html: words.blank_of(html), plain: words.blank_of(plain) }),
            "at" => Ok(Words { html: words.blank_at(html), plain: words.blank_at(plain) }),
            _ => Err(format!("`{{{name}}}`: only of: and at: are known")),
        }
    }
}
