//! Draws a card: the template, the words set into it, the picture of both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Node, Options, Tree, WriteOptions, fontdb};

use super::template::{escape, fill};
use super::title::{self, Word};
use crate::pages::{CARD_HEIGHT, CARD_WIDTH, CardWords};
use crate::site::{Settings, colors};

const CARD: &str = include_str!("card.svg");

/// Where lines begin, counted from the side where reading starts, and where they end at the latest.
const START: f32 = 72.0;
const END: f32 = 1128.0;
/// The middle of what stands above the ground.
const MIDDLE: f32 = 262.0;
/// From one line of the title to the next, and the height of its capitals, in sizes of its letters.
const LINE: f32 = 1.14;
const CAPITALS: f32 = 0.72;
/// From the line above the title down to the title's capitals.
const GAP: f32 = 36.0;
/// The line above the title: size of its letters, height of its capitals, how wide it may be.
const KIND: f32 = 36.0;
const KIND_CAPITALS: f32 = 26.0;
const KIND_WIDTH: f32 = 780.0;
/// On the ground: the icon, the product's name behind it, what it is for at the other side.
const ICON: f32 = 60.0;
const ICON_TOP: f32 = 511.0;
/// The edge of the icon, which cannot be seen on the ground.
const ICON_EDGE: f32 = 6.0;
const BRAND: f32 = 42.0;
const BRAND_START: f32 = START + 68.0;
const CAMPAIGN: f32 = 32.0;
const GROUND_LINE: f32 = 559.0;
const GROUND_GAP: f32 = 48.0;

/// What stands on the ground.
#[derive(Clone, Copy)]
pub(super) enum Art {
    Schools,
    Sheets,
}

impl Art {
    fn source(self) -> &'static str {
        match self {
            Self::Schools => include_str!("schools.svg"),
            Self::Sheets => include_str!("sheets.svg"),
        }
    }
}

/// The faces of the site, as far as cards need them.
#[derive(Clone, Copy)]
enum Face {
    Serif,
    Sans,
}

impl Face {
    fn family(self) -> &'static str {
        match self {
            Self::Serif => "Noto Serif",
            Self::Sans => "Noto Sans",
        }
    }
}

/// What all cards are drawn with.
pub(in crate::site) struct Painter {
    fonts: Arc<fontdb::Database>,
    colors: BTreeMap<String, String>,
    icon: String,
}

impl Painter {
    /// Reads the fonts, the colors and the icon of the project. Those of the machine are never asked,
    /// so every machine draws the same.
    ///
    /// # Errors
    /// Names what is missing.
    pub(in crate::site) fn read(settings: &Settings) -> Result<Self, String> {
        let folder = settings.root.join("assets/fonts");
        let say = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut files = std::fs::read_dir(&folder)
            .map_err(say)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(say)?;
        files.retain(|path| path.extension().is_some_and(|end| end == "ttf" || end == "otf"));
        files.sort();
        let mut fonts = fontdb::Database::new();
        for path in files {
            let data =
                std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            fonts.load_font_data(data);
        }
        let icon = settings.read("public/icon.svg")?;
        let icon = icon.strip_prefix("<svg ").ok_or("public/icon.svg must start with <svg")?;
        Ok(Self {
            fonts: Arc::new(fonts),
            colors: colors::light(&settings.read("styles/tokens.css")?),
            icon: icon.to_owned(),
        })
    }

    /// Draws a card.
    ///
    /// # Errors
    /// Names a letter that no font has, or a color that the tokens lack.
    pub(super) fn draw(
        &self,
        words: &CardWords,
        art: Art,
        right_to_left: bool,
    ) -> Result<Pixmap, String> {
        let art = fill(art.source(), &self.colors, &[])?;
        let icon_start = if right_to_left { END - ICON + ICON_EDGE } else { START - ICON_EDGE };
        let icon = format!(
            "<svg x=\"{icon_start}\" y=\"{ICON_TOP}\" width=\"{ICON}\" height=\"{ICON}\" {}",
            self.icon
        );
        let mirror = if right_to_left { "translate(1200 0) scale(-1 1)" } else { "scale(1)" };
        let words = self.set(words, right_to_left)?;
        let parts = [("art", art.as_str()), ("icon", &icon), ("mirror", mirror), ("words", &words)];
        let tree = self.parse(&fill(CARD, &self.colors, &parts)?)?;
        let mut picture = Pixmap::new(CARD_WIDTH, CARD_HEIGHT).ok_or("a card must have an area")?;
        resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
        Ok(picture)
    }

    /// The words in their places.
    fn set(&self, words: &CardWords, right_to_left: bool) -> Result<String, String> {
        let parts: Vec<&str> = words.title.split(' ').filter(|word| !word.is_empty()).collect();
        let mut texts = vec![
            (Face::Sans, words.kind.as_str()),
            (Face::Serif, &words.brand),
            (Face::Sans, &words.campaign),
            (Face::Serif, "n n"),
            (Face::Serif, "nn"),
        ];
        texts.extend(parts.iter().map(|word| (Face::Serif, *word)));
        let widths = self.widths(&texts)?;
        let [kind, brand, campaign, apart, together, ..] = widths.as_slice() else {
            return Err("the words of a card were not measured".to_owned());
        };
        let title: Vec<Word<'_>> = parts
            .into_iter()
            .zip(widths.iter().skip(5))
            .map(|(text, width)| Word { text, width: *width })
            .collect();
        let title = title::fit(&title, apart - together);
        let campaign_width = END - BRAND_START - BRAND * brand - GROUND_GAP;
        let kind_size = KIND.min(KIND_WIDTH / kind);
        let campaign_size = CAMPAIGN.min(campaign_width / campaign);

        let breaks: f32 = title.lines.iter().skip(1).map(|_| LINE * title.size).sum();
        let height = KIND_CAPITALS + GAP + CAPITALS * title.size + breaks;
        let mut line = Line {
            face: Face::Sans,
            size: kind_size,
            color: self.color("accent")?,
            start: START,
            is_at_end: false,
            base: MIDDLE - height / 2.0 + KIND_CAPITALS,
            right_to_left,
        };
        let mut svg = line.svg(&words.kind);
        line = Line {
            face: Face::Serif,
            size: title.size,
            color: self.color("ink")?,
            base: line.base + GAP + CAPITALS * title.size,
            ..line
        };
        for words in &title.lines {
            svg.push_str(&line.svg(words));
            line.base += LINE * title.size;
        }
        line = Line {
            size: BRAND,
            color: self.color("on-accent")?,
            start: BRAND_START,
            base: GROUND_LINE,
            ..line
        };
        svg.push_str(&line.svg(&words.brand));
        line = Line {
            face: Face::Sans,
            size: campaign_size,
            color: self.color("tint")?,
            start: END,
            is_at_end: true,
            ..line
        };
        svg.push_str(&line.svg(&words.campaign));
        Ok(svg)
    }

    /// Whether the fonts have every letter of a text.
    ///
    /// # Errors
    /// Names the letter.
    pub(super) fn knows(&self, text: &str) -> Result<(), String> {
        let is_seen = |letter: &char| !letter.is_whitespace() && !letter.is_control();
        let letters: BTreeSet<char> = text.chars().filter(is_seen).collect();
        let letters: Vec<String> = letters.into_iter().map(String::from).collect();
        let words: Vec<(Face, &str)> =
            letters.iter().map(|letter| (Face::Sans, letter.as_str())).collect();
        self.widths(&words).map(drop)
    }

    /// How wide a line in the sans face is, in letters of size 1.
    ///
    /// # Errors
    /// Names a letter that no font has.
    pub(in crate::site) fn width(&self, words: &str) -> Result<f32, String> {
        let widths = self.widths(&[(Face::Sans, words)])?;
        widths.first().copied().ok_or_else(|| format!("`{words}` was not measured"))
    }

    /// A picture with its letters as outlines, which needs no font where it is shown.
    ///
    /// # Errors
    /// Names a letter that no font has.
    pub(in crate::site) fn outlined(&self, svg: &str) -> Result<String, String> {
        let options = WriteOptions {
            preserve_text: false,
            coordinates_precision: 2,
            transforms_precision: 3,
            indent: resvg::usvg::Indent::None,
            ..WriteOptions::default()
        };
        Ok(self.parse(svg)?.to_string(&options))
    }

    fn color(&self, name: &str) -> Result<&str, String> {
        colors::find(&self.colors, name)
    }

    /// How wide texts are, measured in letters of size 1.
    fn widths(&self, texts: &[(Face, &str)]) -> Result<Vec<f32>, String> {
        const SIZE: f32 = 100.0;
        let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (face, text) in texts {
            let (family, text) = (face.family(), escape(text));
            let _ = write!(
                svg,
                "<text font-family=\"{family}\" font-weight=\"700\" font-size=\"{SIZE}\">{text}</text>"
            );
        }
        svg.push_str("</svg>");
        let tree = self.parse(&svg)?;
        let widths: Vec<f32> = tree
            .root()
            .children()
            .iter()
            .filter_map(|node| match node {
                Node::Text(text) => Some(text.bounding_box().width() / SIZE),
                _ => None,
            })
            .collect();
        if widths.len() == texts.len() {
            Ok(widths)
        } else {
            let words: Vec<&str> = texts.iter().map(|(_, text)| *text).collect();
            Err(format!("some of these words cannot be set: {words:?}"))
        }
    }

    /// The picture with every text set.
    fn parse(&self, svg: &str) -> Result<Tree, String> {
        let options = Options { fontdb: Arc::clone(&self.fonts), ..Options::default() };
        let tree = Tree::from_str(svg, &options)
            .map_err(|error| format!("the picture is wrong: {error}"))?;
        for node in tree.root().children() {
            let Node::Text(text) = node else { continue };
            let mut glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
            // The first glyph of every font stands for what the font does not have.
            if let Some(glyph) = glyphs.find(|glyph| glyph.id.0 == 0) {
                let codes: Vec<String> = glyph
                    .text
                    .chars()
                    .map(|letter| format!("U+{:04X}", u32::from(letter)))
                    .collect();
                return Err(format!(
                    "no font in assets/fonts has the letter {} ({}). Add a font that has it, see \
                     \"Cards\" in TRANSLATIONS.md",
                    glyph.text,
                    codes.join(" ")
                ));
            }
        }
        Ok(tree)
    }
}

/// A white line in the sans face that begins at `start`.
pub(in crate::site) fn white_line(
    words: &str,
    start: f32,
    base: f32,
    size: f32,
    right_to_left: bool,
) -> String {
    let (family, words) = (Face::Sans.family(), escape(words));
    // As in [`Line::svg`].
    let (words, anchor) =
        if right_to_left { (format!("\u{202b}{words}\u{202c}"), "end") } else { (words, "start") };
    format!(
        "<text x=\"{start}\" y=\"{base}\" font-family=\"{family}\" font-weight=\"700\" \
         font-size=\"{size}\" fill=\"#fff\" text-anchor=\"{anchor}\">{words}</text>"
    )
}

/// A line of text and its place, described for a page from left to right.
struct Line<'a> {
    face: Face,
    size: f32,
    color: &'a str,
    start: f32,
    /// Whether it ends at its place instead of beginning there.
    is_at_end: bool,
    base: f32,
    right_to_left: bool,
}

impl Line<'_> {
    fn svg(&self, words: &str) -> String {
        let (family, size, color, base) = (self.face.family(), self.size, self.color, self.base);
        let words = escape(words);
        // The renderer sets every paragraph from left to right, so the direction stands in the text.
        let (x, words) = if self.right_to_left {
            (START + END - self.start, format!("\u{202b}{words}\u{202c}"))
        } else {
            (self.start, words)
        };
        let anchor = if self.right_to_left == self.is_at_end { "start" } else { "end" };
        format!(
            "<text x=\"{x}\" y=\"{base:.1}\" font-family=\"{family}\" font-weight=\"700\" \
             font-size=\"{size:.2}\" fill=\"{color}\" text-anchor=\"{anchor}\">{words}</text>"
        )
    }
}
