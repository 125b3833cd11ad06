//! Everything that pages of one language are made of.

use std::collections::BTreeMap;

use crate::campaign::{Profile, Week};
use crate::content::{
    Article, CriterionWords, DocumentId, Glossary, Guide, Letter, ReadyPost, Workflow,
};
use crate::messages::{Pages, Ui};

/// A ready-made campaign in one language.
pub(crate) struct Campaign {
    pub(crate) profile: Profile,
    /// Forms of its name.
    pub(crate) forms: BTreeMap<String, String>,
}

impl Campaign {
    /// The form that is the name alone, without an article.
    pub(crate) fn name_key(&self) -> &'static str {
        if self.forms.contains_key("campaign-name") { "campaign-name" } else { "campaign" }
    }

    /// The name alone.
    pub(crate) fn name(&self) -> &str {
        self.forms.get(self.name_key()).map_or("", String::as_str)
    }
}

/// One language of the site.
pub(crate) struct Edition {
    /// BCP 47 tag.
    pub(crate) language: &'static str,
    /// Words of pages.
    pub(crate) pages: Pages,
    /// The same with every form of the campaign marked, for [`super::said::html`].
    pub(crate) marked: Pages,
    /// Words of widgets.
    pub(crate) ui: Ui,
    /// Forms of the campaign's name.
    pub(crate) forms: BTreeMap<String, String>,
    /// The campaign.
    pub(crate) profile: Profile,
    /// All ready-made campaigns, this one first.
    pub(crate) campaigns: Vec<Campaign>,
    /// Templates of the forms of other names, and the articles to choose from.
    pub(crate) templates: Vec<(&'static str, &'static str)>,
    /// The week that is next on the day of the build; the early script corrects it later.
    pub(crate) week: Week,
    /// Guides in the order offered.
    pub(crate) guides: Vec<Guide>,
    /// Documents in the order offered.
    pub(crate) letters: Vec<Letter>,
    /// Posts to start from, as the share page shows them.
    pub(crate) posts: Vec<ReadyPost>,
    /// The page on who is behind it.
    pub(crate) about: Article,
    /// The statement on accessibility.
    pub(crate) accessibility: Article,
    /// What the criteria of accessibility are called.
    pub(crate) criteria: Vec<CriterionWords>,
    /// The page of figures.
    pub(crate) facts: Article,
    /// The words that all texts use.
    pub(crate) glossary: Glossary,
    /// What blanks are called, in lower case as they stand in brackets.
    pub(crate) blank_labels: BTreeMap<String, String>,
}

impl Edition {
    /// A workflow's guide.
    ///
    /// # Errors
    /// When it was not loaded.
    pub(crate) fn guide(&self, workflow: Workflow) -> Result<&Guide, String> {
        self.guides
            .iter()
            .find(|guide| guide.workflow == workflow)
            .ok_or_else(|| format!("the guide `{}` is missing", workflow.id()))
    }

    /// A document.
    ///
    /// # Errors
    /// When it was not loaded.
    pub(crate) fn letter(&self, document: DocumentId) -> Result<&Letter, String> {
        self.letters
            .iter()
            .find(|letter| letter.document == document)
            .ok_or_else(|| format!("the document `{}` is missing", document.id()))
    }

    /// The campaign's name alone, without an article.
    pub(crate) fn campaign_name(&self) -> &str {
        self.campaigns.first().map_or("", Campaign::name)
    }

    /// A form of the campaign's name as an element that another campaign can replace.
    pub(crate) fn said(&self, key: &str) -> String {
        super::said::form(key, self.form(key)).html
    }

    /// A form of the campaign's name, empty when this language has no such form.
    pub(crate) fn form(&self, key: &str) -> &str {
        self.forms.get(key).map_or("", String::as_str)
    }

    /// The articles that a name may have in this language, the one for no article first: name, label.
    pub(crate) fn articles(&self) -> Vec<(&'static str, &'static str)> {
        self.templates
            .iter()
            .filter_map(|(key, label)| Some((key.strip_prefix("article_")?, *label)))
            .collect()
    }

    /// What a blank is called.
    pub(crate) fn blank_label(&self, id: &str) -> &str {
        self.blank_labels.get(id).map_or("", String::as_str)
    }

    /// `2026-11-21` as people of this language write it; other texts are shown as they are.
    pub(crate) fn date(&self, iso: &str) -> String {
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<u32>().ok());
        let mut parts = iso.split('-');
        match (number(parts.next()), number(parts.next()), number(parts.next())) {
            (Some(year), Some(month), Some(day)) => {
                // The year is text: as a number it could be grouped like 2 026.
                self.pages.date(day, month, year.to_string())
            }
            _ => iso.to_owned(),
        }
    }
}
