//! From `locales/` to typed editions.

use std::collections::BTreeMap;

use super::resolve::{Resolver, blank_label};
use super::{Settings, strings};
use crate::campaign::{Profile, Week};
use crate::content::{Article, DocumentId, Glossary, Guide, Letter, Workflow};
use crate::letters::Blank;
use crate::messages::{
    CAMPAIGN_FORMS, LANGUAGES, Messages, PAGES_CATALOGUES, Pages, UI_CATALOGUES, Ui,
};
use crate::pages::Edition;
use crate::route::{Page, Route};

/// All languages, English first.
///
/// # Errors
/// Names the file and what is wrong in it.
pub(super) fn editions(settings: &Settings) -> Result<Vec<Edition>, String> {
    LANGUAGES.iter().map(|language| edition(settings, language)).collect()
}

fn edition(settings: &Settings, language: &'static str) -> Result<Edition, String> {
    let profile = Profile::hour_of_code().map_err(|error| error.to_string())?;
    let week = Week::upcoming(settings.today).map_err(|error| error.to_string())?;
    let forms: BTreeMap<String, String> = CAMPAIGN_FORMS
        .iter()
        .filter(|(of, id, ..)| *of == language && *id == profile.id)
        .map(|(.., key, words)| ((*key).to_owned(), (*words).to_owned()))
        .collect();
    let messages = |catalogues| -> Result<Messages, String> {
        let json = strings::catalogue(language, catalogues, &forms)?;
        let messages = Messages::from_json(&json).map_err(|error| error.to_string())?;
        match messages.missing_forms().as_slice() {
            [] => Ok(messages),
            missing => {
                Err(format!("locales/{language}/campaigns/{} lacks {missing:?}", profile.id))
            }
        }
    };
    let empty = || Article {
        title: String::new(),
        summary: String::new(),
        body: crate::content::Words::plain(""),
    };
    let mut edition = Edition {
        language,
        pages: Pages(messages(PAGES_CATALOGUES)?),
        ui: Ui(messages(UI_CATALOGUES)?),
        forms: forms.clone(),
        profile,
        week,
        guides: Vec::new(),
        letters: Vec::new(),
        about: empty(),
        facts: empty(),
        glossary: Glossary {
            title: String::new(),
            summary: String::new(),
            intro: crate::content::Words::plain(""),
            terms: Vec::new(),
        },
        blank_labels: Blank::ALL
            .into_iter()
            .map(|blank| Ok((blank.id.to_owned(), blank_label(language, blank.id)?.to_owned())))
            .collect::<Result<_, String>>()?,
    };
    // Texts are resolved against what the edition already knows: its words, week and profile.
    let text = |path: String| settings.read(&path).map(|source| (path, source));
    let within = |path: &str, reason: String| format!("{path}: {reason}");
    let mut guides = Vec::new();
    for workflow in Workflow::ALL {
        let (path, source) = text(format!("locales/{language}/guides/{}.md", workflow.id()))?;
        let route = Route { language, page: Page::Guide(workflow) };
        let resolver = Resolver { edition: &edition, route };
        guides.push(
            Guide::parse(workflow, &source, &resolver).map_err(|reason| within(&path, reason))?,
        );
    }
    let mut letters = Vec::new();
    for document in DocumentId::ALL {
        let (path, source) = text(format!("locales/{language}/documents/{}.md", document.id()))?;
        let route = Route { language, page: Page::Document(document) };
        let resolver = Resolver { edition: &edition, route };
        letters.push(
            Letter::parse(document, &source, &resolver).map_err(|reason| within(&path, reason))?,
        );
    }
    let article = |name: &str, page: Page| -> Result<Article, String> {
        let (path, source) = text(format!("locales/{language}/pages/{name}.md"))?;
        let resolver = Resolver { edition: &edition, route: Route { language, page } };
        Article::parse(&source, &resolver).map_err(|reason| within(&path, reason))
    };
    let (path, source) = text(format!("locales/{language}/glossary.md"))?;
    let resolver = Resolver { edition: &edition, route: Route { language, page: Page::Glossary } };
    let glossary = Glossary::parse(&source, &resolver).map_err(|reason| within(&path, reason))?;
    let (about, facts) = (article("about", Page::About)?, article("facts", Page::Facts)?);
    edition.about = about;
    edition.facts = facts;
    edition.glossary = glossary;
    edition.guides = guides;
    edition.letters = letters;
    Ok(edition)
}
