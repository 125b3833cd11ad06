//! Where the links of a text lead and what its placeholders stand for.

use crate::content::{Amount, DocumentId, Fact, LinkTarget, Resolve, Use, Words, Workflow};
use crate::letters::{Blank, Form, Kind};
use crate::messages::BLANK_LABELS;
use crate::pages::{Edition, said, week_dates, year};
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
                "plan" => Some(Page::Plan),
                "share" => Some(Page::Share),
                "facts" => Some(Page::Facts),
                "accessibility" => Some(Page::Accessibility),
                "about" => Some(Page::About),
                "details" => Some(Page::Details),
                "glossary" => Some(Page::Glossary),
                "links" => Some(Page::Links),
                "search" => Some(Page::Search),
                "campaign" => Some(Page::Campaign),
                "embed" => Some(Page::Embed),
                _ => None,
            },
            "link" => {
                let link = self.edition.profile.links.get(name);
                return link
                    .map(|link| LinkTarget {
                        href: link.url.clone(),
                        campaign: Some(name.to_owned()),
                    })
                    .ok_or_else(|| format!("the campaign has no link `{name}`"));
            }
            _ => return Err(format!("`{scheme}:` is not a kind of link")),
        };
        let page = page.ok_or_else(|| format!("`{scheme}:{name}` leads nowhere"))?;
        Ok(LinkTarget { href: format!("{}{anchor}", self.route.link_to(page)), campaign: None })
    }

    fn placeholder(&self, name: &str) -> Result<Words, String> {
        let edition = self.edition;
        if let Some(words) = edition.forms.get(name) {
            return Ok(said::form(name, words));
        }
        match name {
            "week-dates" => Ok(week_dates(edition)),
            "year" => Ok(year(edition)),
            "hashtag" => Ok(said::form(name, edition.profile.hashtag(edition.language))),
            "handle" => Ok(said::form(name, &edition.profile.handle)),
            _ => match name.split_once(':') {
                Some(("fact", id)) => self.fact(id),
                Some(("source", id)) => self.source(id),
                Some(("reference", id)) => reference(id),
                _ => self.blank(name),
            },
        }
    }
}

impl Resolver<'_> {
    /// A figure's number.
    fn fact(&self, id: &str) -> Result<Words, String> {
        let fact = Fact::find(id)?;
        if fact.purpose == Use::History && self.route.page != Page::Facts {
            return Err(format!("`{id}` is history: it may stand on the page of figures only"));
        }
        Ok(Words::plain(&match fact.in_words(self.edition.language) {
            Amount::Digits(digits) => digits,
            Amount::Millions { whole, digits } => self.edition.pages.fact_millions(digits, whole),
        }))
    }

    /// Who says so and for which year, in parentheses.
    fn source(&self, id: &str) -> Result<Words, String> {
        let Fact { period, source, .. } = Fact::find(id)?;
        Ok(Words::plain(&self.edition.pages.fact_source(source.name.clone(), period.clone())))
    }

    /// A blank, with the preposition it may carry: `{of:town}` lets languages that contract
    /// prepositions (French: d'Angers, du Mans) do so once the blank is filled. It is a link to its
    /// field of the form, so that one key leads there without any script.
    fn blank(&self, name: &str) -> Result<Words, String> {
        let (form, id) = match name.split_once(':') {
            Some((form, id)) => {
                let form = Form::from_name(form)
                    .ok_or_else(|| format!("`{{{name}}}`: only of: and at: are known"))?;
                (Some(form), id)
            }
            None => (None, name),
        };
        let blank = Blank::from_id(id).ok_or_else(|| format!("nothing is named `{{{name}}}`"))?;
        let label = blank_label(self.edition.language, id)?;
        let kind = match blank.kind {
            Kind::Date | Kind::Time => format!(" data-kind=\"{}\"", blank.kind.name()),
            _ => String::new(),
        };
        let html = format!(
            "<a class=\"blank\" href=\"#fill-{id}\" data-blank=\"{}\"{kind}>[{label}]</a>",
            blank.mark()
        );
        let plain = format!("[{label}]");
        let words = &self.edition.pages;
        Ok(match form {
            None => Words { html, plain },
            Some(form) => {
                let phrase = |blank: String| match form {
                    Form::Of => words.blank_of(blank),
                    Form::At => words.blank_at(blank),
                };
                let (before, after) = phrase("\u{0}".to_owned())
                    .split_once('\u{0}')
                    .map(|(before, after)| (before.to_owned(), after.to_owned()))
                    .ok_or("the words of a preposition lack their blank")?;
                let name = form.name();
                Words {
                    html: format!(
                        "<span data-form=\"{name}\" data-before=\"{before}\">\
                         <span>{before}</span>{html}</span>{after}"
                    ),
                    plain: phrase(plain),
                }
            }
        })
    }
}

/// What a blank is called in a language, in lower case as it stands in brackets.
///
/// # Errors
/// When the language does not name it.
pub(super) fn blank_label(language: &str, id: &str) -> Result<&'static str, String> {
    BLANK_LABELS
        .iter()
        .find(|(of, blank, _)| *of == language && *blank == id)
        .map(|(.., label)| *label)
        .ok_or_else(|| format!("locales/{language}/blanks.ftl lacks `{id}`"))
}

/// Where a figure can be looked up.
fn reference(id: &str) -> Result<Words, String> {
    let source = &Fact::find(id)?.source;
    let place = Words::plain(&source.place);
    Ok(match &source.url {
        Some(url) => Words {
            html: format!("<a href=\"{url}\">{}</a>", place.html),
            plain: format!("{} ({url})", place.plain),
        },
        None => place,
    })
}
