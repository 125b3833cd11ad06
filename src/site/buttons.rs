//! Buttons for pages that take no frames: a picture that is a link, one per language and accent.
//!
//! The letters are outlines, because a picture on another site has none of our fonts and may ask for none.

use std::collections::BTreeMap;

use super::cards::{Painter, white_line};
use super::{Settings, colors, icons};
use crate::pages::{Edition, widget_title};
use crate::route::Widget;

/// The folder of buttons. Their names never change: they stand on other sites.
pub(super) const FOLDER: &str = "buttons";

/// Height of every button in CSS pixels.
const HEIGHT: u32 = 48;
/// Where the mark and the words begin, and the room behind these.
const MARK_START: f32 = 12.0;
const MARK: f32 = 28.0;
const WORDS_START: f32 = 50.0;
const END_GAP: f32 = 18.0;
/// Size of the letters, and their line.
const SIZE: f32 = 18.0;
const LINE: f32 = 30.5;

/// The buttons of a language.
pub(super) struct Buttons {
    /// Width of all of them in CSS pixels.
    pub(super) width: u32,
}

impl Buttons {
    /// Width and height in CSS pixels.
    pub(super) fn size(&self) -> (u32, u32) {
        (self.width, HEIGHT)
    }
}

/// Draws the buttons of each language.
///
/// # Errors
/// When a font lacks a letter, or a source is wrong.
pub(super) fn draw(
    settings: &Settings,
    editions: &[Edition],
) -> Result<BTreeMap<&'static str, Buttons>, String> {
    let painter = Painter::read(settings)?;
    let palette = colors::light(&settings.read("styles/widget/palette.css")?);
    let icon = settings.read("public/icon.svg")?;
    let mark = icons::mark(&icon)?;
    let mut all = BTreeMap::new();
    for edition in editions {
        let words = widget_title(edition, Widget::Banner)?;
        let right_to_left = edition.pages.language_direction() == "rtl";
        let room = painter.width(&words)? * SIZE;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a button is a few hundred pixels wide"
        )]
        let width = (WORDS_START + room + END_GAP).ceil() as u32;
        for (name, color) in &palette {
            let svg = button(&painter, &words, (mark, color), width, right_to_left)?;
            let file = format!("{FOLDER}/{}-{name}.svg", edition.language);
            settings.write(&file, svg.as_bytes())?;
        }
        all.insert(edition.language, Buttons { width });
    }
    Ok(all)
}

fn button(
    painter: &Painter,
    words: &str,
    (mark, color): (&str, &str),
    width: u32,
    right_to_left: bool,
) -> Result<String, String> {
    #[expect(clippy::cast_precision_loss, reason = "a button is a few hundred pixels wide")]
    let end = width as f32;
    let (mark_start, words_start) = if right_to_left {
        (end - MARK_START - MARK, end - WORDS_START)
    } else {
        (MARK_START, WORDS_START)
    };
    let text = white_line(words, words_start, LINE, SIZE, right_to_left);
    let scale = MARK / 32.0;
    painter.outlined(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{HEIGHT}\">\
         <rect width=\"{width}\" height=\"{HEIGHT}\" rx=\"10\" fill=\"{color}\"/>\
         <g transform=\"translate({mark_start} 10) scale({scale})\">{mark}</g>{text}</svg>"
    ))
}
