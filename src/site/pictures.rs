//! Pictures of pages, for the manifests and the README: which there are, and how they are kept.
//!
//! A browser draws them (`cargo xtask pictures`), and no build of the site needs one: the files lie in
//! `assets/screenshots` and are only copied.

use std::path::Path;

use resvg::tiny_skia::Pixmap;

use super::png::{self, Effort};
use super::{Settings, cards, load};
use crate::content::Workflow;
use crate::messages::Pages;
use crate::pages::Edition;
use crate::route::Page;

/// Where the pictures lie in the project.
pub const SOURCE: &str = "assets/screenshots";

/// Where they lie in the site.
pub(super) const FOLDER: &str = "screenshots";

/// The screen that a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A phone.
    Narrow,
    /// A desk.
    Wide,
}

impl Screen {
    /// As the manifest calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// Width and height, and how many pixels of the picture are one of them.
    pub fn measures(self) -> (u32, u32, u32) {
        match self {
            Self::Narrow => (400, 866, 2),
            Self::Wide => (1280, 784, 1),
        }
    }
}

/// A picture that every language has.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// The screen.
    pub screen: Screen,
    /// Its place among those of this screen.
    pub number: u32,
    /// The page it shows.
    pub page: Page,
    /// What stands at its upper edge: a selector; the page's own edge without one.
    pub from: Option<&'static str>,
}

const fn narrow(number: u32, page: Page, from: Option<&'static str>) -> Picture {
    Picture { screen: Screen::Narrow, number, page, from }
}

const fn wide(number: u32, page: Page, from: Option<&'static str>) -> Picture {
    Picture { screen: Screen::Wide, number, page, from }
}

/// All pictures of a language, in the order shown.
pub const ALL: [Picture; 5] = [
    narrow(1, Page::Home, None),
    narrow(2, Page::Checklist(Workflow::District), Some("h1")),
    narrow(3, Page::Plan, Some(".plan-group")),
    wide(1, Page::Home, None),
    wide(2, Page::Plan, Some(".planner")),
];

impl Picture {
    /// The name of its file in a language.
    pub fn file(&self, language: &str) -> String {
        format!("{language}-{}-{}.png", self.screen.name(), self.number)
    }
}

/// What the pictures of a language tell of.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The language.
    pub language: &'static str,
    /// The name of an event.
    pub event: String,
    /// Where it takes place.
    pub place: String,
}

/// The samples of all languages.
///
/// # Errors
/// When a text of the project is wrong.
pub fn samples(root: &Path) -> Result<Vec<Sample>, String> {
    let sample = |edition: Edition| Sample {
        language: edition.language,
        event: edition.pages.picture_event(),
        place: edition.pages.picture_place(),
    };
    let editions = load::editions(&settings(root))?;
    Ok(editions.into_iter().map(sample).collect())
}

/// Whether the project's fonts have every letter of what a picture shows. One that they lack would come
/// from the machine, and look different on the next.
///
/// # Errors
/// Names the letter.
pub fn knows_letters(root: &Path, text: &str) -> Result<(), String> {
    cards::knows(&settings(root), text)
}

/// What reading the project needs; nothing is written.
fn settings(root: &Path) -> Settings {
    Settings {
        root: root.to_path_buf(),
        staging: root.to_path_buf(),
        public_url: "/".to_owned(),
        site_url: None,
        pseudo_locales: false,
        today: jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date(),
    }
}

/// A picture as a browser took it, made small: with a palette.
///
/// # Errors
/// When it cannot be read.
pub fn reduce(taken: &[u8]) -> Result<Vec<u8>, String> {
    let picture = Pixmap::decode_png(taken).map_err(|error| error.to_string())?;
    png::encode(&picture, Effort::Patient)
}

/// A picture in the site.
pub(super) struct Copied {
    pub(super) picture: Picture,
    /// From the site's folder.
    pub(super) file: String,
    /// Width and height in pixels.
    pub(super) size: (u32, u32),
    /// What it shows, for those who do not see it.
    pub(super) label: String,
}

/// Copies the pictures that a language has: none at all is no fault, because whoever adds a language
/// may have no browser at hand.
///
/// # Errors
/// Names a file that is no picture.
pub(super) fn copy(settings: &Settings, edition: &Edition) -> Result<Vec<Copied>, String> {
    let mut copied = Vec::new();
    for picture in ALL {
        let name = picture.file(edition.language);
        let Ok(content) = std::fs::read(settings.root.join(SOURCE).join(&name)) else { continue };
        let size =
            png::size(&content).ok_or_else(|| format!("{SOURCE}/{name} is no PNG picture"))?;
        let file = format!("{FOLDER}/{name}");
        settings.write(&file, &content)?;
        copied.push(Copied { picture, file, size, label: label(&edition.pages, picture.page) });
    }
    Ok(copied)
}

fn label(words: &Pages, page: Page) -> String {
    match page {
        Page::Plan => words.picture_plan(),
        Page::Checklist(_) => words.picture_checklist(),
        _ => words.picture_home(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::knows_letters;

    #[test]
    fn letters_that_no_font_has_are_named() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(knows_letters(root, "Médiathèque, à 10 h\u{202f}? Ναι. Да…\n"), Ok(()));
        let reason = knows_letters(root, "Central Library 新").unwrap_err();
        assert!(reason.contains("新 (U+65B0)"), "{reason}");
    }
}
