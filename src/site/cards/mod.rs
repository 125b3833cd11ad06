//! The pictures that networks show of a shared page: one per subject and language, drawn when the site
//! is built, from one template, the site's colors and its icon.

mod painter;
mod template;
mod title;

use super::Settings;
use super::assets::short_hash;
use super::parallel;
use super::png::{self, Effort};
use crate::pages::{Card, Edition, Subject, card_words};
use crate::route::{Page, Route};

use painter::Art;
pub(super) use painter::{Painter, white_line};

/// The folder of cards; every file in it is named by its content.
pub(super) const FOLDER: &str = "cards";

/// All cards of a site.
pub(super) struct Cards(Vec<((&'static str, Subject), Card)>);

impl Cards {
    /// Draws all cards into the site.
    ///
    /// # Errors
    /// Names the language, the page, and the letter that no font has.
    pub(super) fn draw(settings: &Settings, editions: &[Edition]) -> Result<Self, String> {
        let painter = Painter::read(settings)?;
        let jobs: Vec<(&Edition, Subject)> = editions
            .iter()
            .flat_map(|edition| Subject::all().map(move |subject| (edition, subject)))
            .collect();
        let work = |(edition, subject): &(&Edition, Subject)| {
            let card = card(settings, &painter, edition, *subject)?;
            Ok(((edition.language, *subject), card))
        };
        parallel::each(&jobs, "drawing a card", work).map(Self)
    }

    /// The card of a page.
    ///
    /// # Errors
    /// When it was not drawn.
    pub(super) fn of(&self, language: &str, page: Page) -> Result<&Card, String> {
        let subject = Subject::of(page);
        let found = self.0.iter().find(|((of, about), _)| *of == language && *about == subject);
        found
            .map(|(_, card)| card)
            .ok_or_else(|| format!("the card of {subject:?} in {language} was not drawn"))
    }
}

/// Whether the project's fonts have every letter of a text.
///
/// # Errors
/// Names the letter.
pub(super) fn knows(settings: &Settings, text: &str) -> Result<(), String> {
    Painter::read(settings)?.knows(text)
}

fn card(
    settings: &Settings,
    painter: &Painter,
    edition: &Edition,
    subject: Subject,
) -> Result<Card, String> {
    let language = edition.language;
    let route = Route { language, page: subject.page() };
    let art = match subject {
        Subject::Site | Subject::Guide(_) => Art::Schools,
        Subject::Documents | Subject::Document(_) => Art::Sheets,
    };
    let words = card_words(edition, subject)?;
    let right_to_left = edition.pages.language_direction() == "rtl";
    let picture = painter
        .draw(&words, art, right_to_left)
        .and_then(|picture| png::encode(&picture, Effort::Quick))
        .map_err(|reason| {
            format!("language {language}, link preview of {}: {reason}", route.path())
        })?;
    let name = match subject {
        Subject::Site => "site".to_owned(),
        _ => subject.page().to_string().trim_end_matches('/').replace('/', "-"),
    };
    let file = format!("{FOLDER}/{language}-{name}-{}.png", short_hash(&picture));
    settings.write(&file, &picture)?;
    Ok(Card { file, spoken: words.spoken() })
}
