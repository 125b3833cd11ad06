//! Every page of the site, once: the build, the sitemap, the links and the tests walk this list.

use std::fmt;

use crate::content::{DocumentId, Workflow};

/// What a page shows, apart from its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What Kickoff is, the days that remain, the roles.
    Home,
    /// A guide to read, with its tasks in place.
    Guide(Workflow),
    /// The same tasks as a list.
    Checklist(Workflow),
    /// All documents.
    Documents,
    /// One letter or text with blanks.
    Document(DocumentId),
    /// The form that fills the blanks of all documents.
    Details,
    /// All tasks of a person by day, and the events.
    Plan,
    /// Backups, handing over, erasing.
    Data,
    /// The share composer.
    Share,
    /// Search over all texts, and the list of all pages.
    Search,
    /// Participation figures with year and source.
    Facts,
    /// The words that all texts use.
    Glossary,
    /// Who is behind it, what it does with data, whose name the campaign is.
    About,
    /// The addresses outside of the site, for its host to check.
    Links,
    /// Which campaign, and when.
    Campaign,
    /// Which languages the device keeps, and how the site is installed as an app.
    App,
    /// What is shown without a connection instead of a page that the device does not keep.
    Offline,
    /// Saves everything as a file when the rest of the site fails.
    Recover,
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// BCP 47 tag, the name of a folder in `locales/`.
    pub language: &'static str,
    /// What it shows.
    pub page: Page,
}

impl Page {
    /// All pages, in the order of the sitemap.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Home]
            .into_iter()
            .chain(Workflow::ALL.map(Self::Guide))
            .chain(Workflow::ALL.map(Self::Checklist))
            .chain([Self::Documents])
            .chain(DocumentId::ALL.map(Self::Document))
            .chain([Self::Plan, Self::Details, Self::Data, Self::Share, Self::Search])
            .chain([Self::Facts, Self::Glossary, Self::About, Self::Links, Self::Campaign])
            .chain([Self::App, Self::Offline, Self::Recover])
    }
}

/// The path below the language: `guides/district/`, empty for the home page.
impl fmt::Display for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::Guide(workflow) => write!(formatter, "guides/{}/", workflow.id()),
            Self::Checklist(workflow) => write!(formatter, "checklists/{}/", workflow.id()),
            Self::Documents => formatter.write_str("documents/"),
            Self::Document(document) => write!(formatter, "documents/{}/", document.id()),
            Self::Plan => formatter.write_str("plan/"),
            Self::Details => formatter.write_str("details/"),
            Self::Data => formatter.write_str("data/"),
            Self::Share => formatter.write_str("share/"),
            Self::Search => formatter.write_str("search/"),
            Self::Facts => formatter.write_str("facts/"),
            Self::Glossary => formatter.write_str("glossary/"),
            Self::About => formatter.write_str("about/"),
            Self::Links => formatter.write_str("links/"),
            Self::Campaign => formatter.write_str("campaign/"),
            Self::App => formatter.write_str("app/"),
            Self::Offline => formatter.write_str("offline/"),
            Self::Recover => formatter.write_str("recover/"),
        }
    }
}

impl Route {
    /// The path below the site's folder: `fr/guides/district/`. It always ends in `/`, because a
    /// plain file host serves the `index.html` in that folder.
    pub fn path(self) -> String {
        format!("{}/{}", self.language, self.page)
    }

    /// The way from this page up to the site's folder: `../../../`. Links are relative, so the same
    /// files work under any path.
    pub fn to_base(self) -> String {
        "../".repeat(self.path().matches('/').count())
    }

    /// The same page in another language.
    #[must_use]
    pub fn in_language(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// A relative link from this page to another.
    pub fn link_to(self, page: Page) -> String {
        format!("{}{}", self.to_base(), Self { page, ..self }.path())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Page, Route};
    use crate::content::Workflow;

    #[test]
    fn paths_are_those_of_the_contract() {
        let path = |page| Route { language: "fr", page }.path();
        assert_eq!(path(Page::Home), "fr/");
        assert_eq!(path(Page::Guide(Workflow::District)), "fr/guides/district/");
        assert_eq!(path(Page::Checklist(Workflow::HostOfficial)), "fr/checklists/host-official/");
        assert_eq!(path(Page::Share), "fr/share/");
        assert_eq!(path(Page::Plan), "fr/plan/");
    }

    #[test]
    fn links_climb_to_the_base_and_down_again() {
        let guide = Route { language: "en", page: Page::Guide(Workflow::District) };
        assert_eq!(guide.to_base(), "../../../");
        assert_eq!(guide.link_to(Page::Share), "../../../en/share/");
        assert_eq!(guide.in_language("fr").path(), "fr/guides/district/");
    }

    #[test]
    fn no_page_stands_twice() {
        let paths: Vec<String> = Page::all().map(|page| page.to_string()).collect();
        let unique: BTreeSet<&String> = paths.iter().collect();
        assert_eq!(paths.len(), unique.len());
    }
}
