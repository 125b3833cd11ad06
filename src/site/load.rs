//! From `locales/` to typed editions.

use std::collections::BTreeMap;

use super::resolve::{Resolver, blank_label};
use super::{Settings, strings};
use crate::campaign::{Profile, Week};
use crate::content::pseudo;
use crate::content::{
    Article, CriterionWords, DocumentId, Glossary, Guide, Letter, LetterKind, ReadyPost, Workflow,
};
use crate::letters::Blank;
use crate::messages::{
    CAMPAIGN_FORMS, LANGUAGES, Messages, PAGES_CATALOGUES, Pages, UI_CATALOGUES, Ui,
};
use crate::pages::{Campaign, Edition, said};
use crate::route::{Page, Route};

/// All languages, English first, and the pseudo-languages where they are wanted.
///
/// # Errors
/// Names the file and what is wrong in it.
pub(super) fn editions(settings: &Settings) -> Result<Vec<Edition>, String> {
    let pseudo = pseudo::LANGUAGES.iter().filter(|_| settings.pseudo_locales);
    let editions: Vec<Edition> = LANGUAGES
        .iter()
        .chain(pseudo)
        .map(|language| edition(settings, language))
        .collect::<Result<_, _>>()?;
    same_terms(&editions)?;
    Ok(editions)
}

/// All glossaries explain the same concepts, so that the words never drift apart.
fn same_terms(editions: &[Edition]) -> Result<(), String> {
    let ids = |edition: &Edition| -> Vec<String> {
        edition.glossary.terms.iter().map(|term| term.id.clone()).collect()
    };
    let Some((first, others)) = editions.split_first() else { return Ok(()) };
    let model = ids(first);
    match others.iter().find(|edition| ids(edition) != model) {
        Some(edition) => Err(format!(
            "locales/{}/glossary.md: the terms must be {model:?}, found {:?}",
            edition.language,
            ids(edition)
        )),
        None => Ok(()),
    }
}

/// A text of a language; of a pseudo-language, the English one made unreadable.
fn source(settings: &Settings, language: &str, name: &str) -> Result<(String, String), String> {
    if pseudo::LANGUAGES.contains(&language) {
        let path = format!("locales/en/{name}");
        let source = settings.read(&path)?;
        return Ok((path, pseudo::apply_to_markdown(language, &source)));
    }
    let path = format!("locales/{language}/{name}");
    settings.read(&path).map(|source| (path, source))
}

/// The words of one campaign profile: key, words.
fn words_of(language: &str, profile: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    CAMPAIGN_FORMS
        .iter()
        .filter(move |(of, id, ..)| *of == language && *id == profile)
        .map(|(.., key, words)| (*key, *words))
}

/// The ready-made campaigns with their names in a language.
fn campaigns(language: &str) -> Result<Vec<Campaign>, String> {
    let profiles = Profile::all().map_err(|error| error.to_string())?;
    let named = profiles.into_iter().map(|profile| {
        let forms: BTreeMap<String, String> = words_of(language, &profile.id)
            .map(|(key, words)| (key.to_owned(), words.to_owned()))
            .collect();
        if forms.is_empty() {
            return Err(format!("locales/{language}/campaigns/{}.ftl is missing", profile.id));
        }
        Ok(Campaign { profile, forms })
    });
    named.collect()
}

fn edition(settings: &Settings, language: &'static str) -> Result<Edition, String> {
    let week = Week::upcoming(settings.today).map_err(|error| error.to_string())?;
    let campaigns = campaigns(language)?;
    let standard = campaigns.first().ok_or("there is no campaign")?;
    let (profile, forms) = (standard.profile.clone(), standard.forms.clone());
    let marked = forms.iter().map(|(key, words)| (key.clone(), said::marked(key, words))).collect();
    let messages = |catalogues, forms: &BTreeMap<String, String>| -> Result<Messages, String> {
        let json = strings::catalogue(language, catalogues, forms)?;
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
        pages: Pages(messages(PAGES_CATALOGUES, &forms)?),
        marked: Pages(messages(PAGES_CATALOGUES, &marked)?),
        ui: Ui(messages(UI_CATALOGUES, &forms)?),
        forms: forms.clone(),
        profile,
        campaigns,
        templates: words_of(language, "custom").collect(),
        week,
        guides: Vec::new(),
        letters: Vec::new(),
        posts: Vec::new(),
        about: empty(),
        accessibility: empty(),
        criteria: Vec::new(),
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
    let text = |name: String| source(settings, language, &name);
    let within = |path: &str, reason: String| format!("{path}: {reason}");
    let mut guides = Vec::new();
    for workflow in Workflow::ALL {
        let (path, source) = text(format!("guides/{}.md", workflow.id()))?;
        let route = Route { language, page: Page::Guide(workflow) };
        let resolver = Resolver { edition: &edition, route };
        guides.push(
            Guide::parse(workflow, &source, &resolver).map_err(|reason| within(&path, reason))?,
        );
    }
    let (mut letters, mut posts) = (Vec::new(), Vec::new());
    for document in DocumentId::ALL {
        let (path, source) = text(format!("documents/{}.md", document.id()))?;
        let route = Route { language, page: Page::Document(document) };
        let resolver = Resolver { edition: &edition, route };
        let letter =
            Letter::parse(document, &source, &resolver).map_err(|reason| within(&path, reason))?;
        if letter.kind == LetterKind::Posts {
            // The same posts on another page: their links lead from there.
            let route = Route { language, page: Page::Share };
            let resolver = Resolver { edition: &edition, route };
            posts = ReadyPost::all(&source, &resolver).map_err(|reason| within(&path, reason))?;
        }
        letters.push(letter);
    }
    let article = |name: &str, page: Page| -> Result<Article, String> {
        let (path, source) = text(format!("pages/{name}.md"))?;
        let resolver = Resolver { edition: &edition, route: Route { language, page } };
        Article::parse(&source, &resolver).map_err(|reason| within(&path, reason))
    };
    let (path, source) = text("glossary.md".to_owned())?;
    let resolver = Resolver { edition: &edition, route: Route { language, page: Page::Glossary } };
    let glossary = Glossary::parse(&source, &resolver).map_err(|reason| within(&path, reason))?;
    let accessibility = article("accessibility", Page::Accessibility)?;
    let (about, facts) = (article("about", Page::About)?, article("facts", Page::Facts)?);
    let (path, source) = text("pages/criteria.md".to_owned())?;
    let criteria =
        CriterionWords::parse(&source, language).map_err(|reason| within(&path, reason))?;
    edition.about = about;
    edition.accessibility = accessibility;
    edition.criteria = criteria;
    edition.facts = facts;
    edition.glossary = glossary;
    edition.guides = guides;
    edition.letters = letters;
    edition.posts = posts;
    Ok(edition)
}
