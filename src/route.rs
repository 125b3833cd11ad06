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
    /// How far everybody can use it, criterion by criterion.
    Accessibility,
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
    /// Makes the snippet with which another site shows a widget.
    Embed,
    /// What is framed by other sites.
    Widget(Widget),
}

/// A page made to be framed. All lie in folders of the same depth as guides, so that the links of a guide's
/// text lead to the same places from its widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Widget {
    /// That a district takes part, and in how many days.
    Banner,
    /// The district's events.
    Events,
    /// How many of its schools take part.
    Progress,
    /// A checklist; the district's has no name of its own.
    Checklist(Workflow),
    /// A guide, likewise.
    Guide(Workflow),
}

impl Widget {
    /// All widgets, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Banner, Self::Events, Self::Progress]
            .into_iter()
            .chain(Workflow::ALL.map(Self::Checklist))
            .chain(Workflow::ALL.map(Self::Guide))
    }

    /// The page of the site that shows the same and more.
    pub fn full(self) -> Page {
        match self {
            Self::Banner | Self::Events | Self::Progress => Page::Home,
            Self::Checklist(workflow) => Page::Checklist(workflow),
            Self::Guide(workflow) => Page::Guide(workflow),
        }
    }
}

/// The name of the widget's folder: `banner`, `checklist` for the district's, `checklist-press`.
impl fmt::Display for Widget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, workflow) = match self {
            Self::Banner => ("banner", Workflow::District),
            Self::Events => ("events", Workflow::District),
            Self::Progress => ("progress", Workflow::District),
            Self::Checklist(workflow) => ("checklist", *workflow),
            Self::Guide(workflow) => ("guide", *workflow),
        };
        formatter.write_str(kind)?;
        if workflow == Workflow::District {
            Ok(())
        } else {
            write!(formatter, "-{}", workflow.id())
        }
    }
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
            .chain([Self::Facts, Self::Glossary, Self::About, Self::Accessibility])
            .chain([Self::Links, Self::Campaign])
            .chain([Self::App, Self::Offline, Self::Recover, Self::Embed])
            .chain(Widget::all().map(Self::Widget))
    }

    /// Whether search engines are to find it. What is shown instead of another page, or inside of other sites,
    /// is no place to begin.
    pub fn is_found(self) -> bool {
        !matches!(self, Self::Offline | Self::Widget(_))
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
            Self::Accessibility => formatter.write_str("accessibility/"),
            Self::Links => formatter.write_str("links/"),
            Self::Campaign => formatter.write_str("campaign/"),
            Self::App => formatter.write_str("app/"),
            Self::Offline => formatter.write_str("offline/"),
            Self::Recover => formatter.write_str("recover/"),
            Self::Embed => formatter.write_str("embed/"),
            Self::Widget(widget) => write!(formatter, "widget/{widget}/"),
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

    use super::{Page, Route, Widget};
    use crate::content::Workflow;

    #[test]
    fn paths_are_those_of_the_contract() {
        let path = |page| Route { language: "fr", page }.path();
        assert_eq!(path(Page::Home), "fr/");
        assert_eq!(path(Page::Guide(Workflow::District)), "fr/guides/district/");
        assert_eq!(path(Page::Checklist(Workflow::HostOfficial)), "fr/checklists/host-official/");
        assert_eq!(path(Page::Share), "fr/share/");
        assert_eq!(path(Page::Plan), "fr/plan/");
        assert_eq!(path(Page::Embed), "fr/embed/");
        assert_eq!(path(Page::Widget(Widget::Banner)), "fr/widget/banner/");
        assert_eq!(path(Page::Widget(Widget::Guide(Workflow::District))), "fr/widget/guide/");
        assert_eq!(
            path(Page::Widget(Widget::Checklist(Workflow::HostOfficial))),
            "fr/widget/checklist-host-official/"
        );
    }

    #[test]
    fn links_climb_to_the_base_and_down_again() {
        let guide = Route { language: "en", page: Page::Guide(Workflow::District) };
        assert_eq!(guide.to_base(), "../../../");
        assert_eq!(guide.link_to(Page::Share), "../../../en/share/");
        assert_eq!(guide.in_language("fr").path(), "fr/guides/district/");
    }

    #[test]
    fn links_of_a_guide_lead_to_the_same_places_from_its_widget() {
        for workflow in Workflow::ALL {
            let base = |page| Route { language: "en", page }.to_base();
            let widget = Page::Widget(Widget::Guide(workflow));
            assert_eq!(base(widget), base(Page::Guide(workflow)));
        }
    }

    #[test]
    fn no_page_stands_twice() {
        let paths: Vec<String> = Page::all().map(|page| page.to_string()).collect();
        let unique: BTreeSet<&String> = paths.iter().collect();
        assert_eq!(paths.len(), unique.len());
    }
}
