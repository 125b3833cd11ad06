//! The style sheets and the early script: many small sources, few deliveries.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use super::Settings;
use crate::campaign::Week;
use crate::route::Page;

/// Sources of every page's style sheet, in order.
const COMMON: [&str; 5] = ["tokens", "base", "frame", "controls", "text"];

/// Print rules come last, because they take back what the others set.
const PRINT: &str = "print";

/// What a page is for, which decides what its style sheet holds besides [`COMMON`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// Guides, checklists, articles.
    Reading,
    /// Pages of cards.
    Choosing,
    /// Letters, posts, the search.
    Working,
    /// The plan.
    Planning,
}

impl Purpose {
    const ALL: [Self; 4] = [Self::Reading, Self::Choosing, Self::Working, Self::Planning];

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Reading => &["progress", "tasks", "status"],
            Self::Choosing => &["progress", "tasks", "status", "cards", "home"],
            Self::Planning => &["progress", "tasks", "status", "forms", "plan"],
            Self::Working => {
                &["forms", "composer", "posts", "letter", "agenda", "search", "data", "app"]
            }
        }
    }

    /// What a page is for.
    fn of(page: Page) -> Self {
        match page {
            Page::Guide(_)
            | Page::Checklist(_)
            | Page::Facts
            | Page::Glossary
            | Page::About
            | Page::Links => Self::Reading,
            Page::Plan => Self::Planning,
            Page::Home | Page::Documents => Self::Choosing,
            Page::Document(_)
            | Page::Details
            | Page::Data
            | Page::Share
            | Page::Search
            | Page::Campaign
            | Page::App
            | Page::Offline
            | Page::Recover => Self::Working,
        }
    }
}

/// The style sheets, one per purpose of a page: a reader of a guide does not pay for forms.
pub(super) struct Styles {
    sheets: [String; 4],
}

impl Styles {
    /// Reads and joins the sources.
    ///
    /// # Errors
    /// When a source is missing.
    pub(super) fn read(settings: &Settings) -> Result<Self, String> {
        let mut sheets = [const { String::new() }; 4];
        for (sheet, purpose) in sheets.iter_mut().zip(Purpose::ALL) {
            for name in COMMON.iter().chain(purpose.sources()).chain([&PRINT]) {
                sheet.push_str(&compact_style(&settings.read(&format!("styles/{name}.css"))?));
            }
        }
        Ok(Self { sheets })
    }

    /// All sheets: the policy of every page allows each, because pages are exchanged without a reload.
    pub(super) fn all(&self) -> &[String] {
        &self.sheets
    }

    /// The sheet of a page.
    pub(super) fn of(&self, page: Page) -> &str {
        let purpose = Purpose::of(page);
        let at = Purpose::ALL.iter().position(|other| *other == purpose).unwrap_or_default();
        &self.sheets[at]
    }
}

/// Sources of the early script, in order (`src/early/README.md` says what each does).
const SCRIPTS: [&str; 17] = [
    "records", "tabs", "undo", "events", "ticks", "fields", "dates", "start", "campaign",
    "navigate", "language", "keys", "remind", "offline", "install", "badge", "main",
];

/// The campaign weeks that the early script knows: enough that a copy forgotten on a server stays
/// right, at one digit a year.
const WEEKS: std::ops::Range<i16> = 2024..2064;

/// Writes the early script, which loads the modules of campaigns and of the page about the app by their
/// names, and returns its file's name.
///
/// # Errors
/// When a source is missing.
pub(super) fn script(settings: &Settings, campaign: &str, app: &str) -> Result<String, String> {
    let mut script = String::from("(()=>{'use strict';\n");
    for name in SCRIPTS {
        script.push_str(&compact_script(&settings.read(&format!("src/early/{name}.js"))?));
    }
    script.push_str("})();\n");
    let mondays = WEEKS
        .map(|year| Week::of_year(year).map(|week| week.monday().day().to_string()))
        .collect::<Result<String, _>>()
        .map_err(|error| error.to_string())?;
    let script = script
        .replace("__FIRST_YEAR__", &WEEKS.start.to_string())
        .replace("__MONDAYS__", &mondays)
        .replace("__CAMPAIGN__", campaign)
        .replace("__APP__", app);
    let name = format!("early-{}.js", short_hash(script.as_bytes()));
    settings.write(&name, script.as_bytes())?;
    Ok(name)
}

/// Writes a script of one page, such as `recover` or `app`, and returns its file's name.
///
/// # Errors
/// When the source is missing.
pub(super) fn page_script(settings: &Settings, name: &str) -> Result<String, String> {
    let script = compact_script(&settings.read(&format!("src/early/{name}.js"))?);
    let name = format!("{name}-{}.js", short_hash(script.as_bytes()));
    settings.write(&name, script.as_bytes())?;
    Ok(name)
}

/// Sixteen hexadecimal digits that change with the content.
pub(super) fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A content security policy's hash of an inline element's text.
pub(super) fn policy_hash(content: &str) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content));
    format!("'sha256-{digest}'")
}

/// Drops comments, indentation and line ends. Compression does the rest, so the sources can stay
/// readable without a minifier among the dependencies.
fn compact_style(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, from)) = rest.split_once("/*") {
        out.push_str(before);
        rest = from.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).collect::<Vec<_>>().join("").replace(": ", ":").replace(" {", "{")
}

/// Drops comments that have a line of their own, and indentation.
pub(super) fn compact_script(source: &str) -> String {
    source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{compact_script, compact_style, policy_hash};

    #[test]
    fn styles_lose_comments_and_space_only() {
        assert_eq!(
            compact_style("/* a */\na {\n  color: red; /* b */\n  margin: 0 1px;\n}\n"),
            "a{color:red;margin:0 1px;}"
        );
    }

    #[test]
    fn scripts_keep_addresses_and_text() {
        assert_eq!(
            compact_script("// why\nconst a = 'https://b';\n\n  a();\n"),
            "const a = 'https://b';\na();\n"
        );
    }

    /// The hash of the empty text is printed in the W3C's own specification.
    #[test]
    fn hashes_are_those_of_the_policy() {
        assert_eq!(policy_hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
