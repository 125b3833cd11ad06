//! The style sheets and the early script: many small sources, few deliveries.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use super::Settings;
use super::colors::NIGHT;
use crate::campaign::Week;
use crate::route::{Page, Widget};

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
    /// Snippets for other sites.
    Embedding,
}

impl Purpose {
    const ALL: [Self; 5] =
        [Self::Reading, Self::Choosing, Self::Working, Self::Planning, Self::Embedding];

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Reading => &["progress", "tasks", "status"],
            Self::Choosing => &["progress", "tasks", "status", "cards", "home"],
            Self::Planning => &["progress", "tasks", "status", "forms", "plan"],
            Self::Working => {
                &["forms", "composer", "posts", "letter", "agenda", "search", "data", "app"]
            }
            Self::Embedding => &["forms", "composer", "builder"],
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
            | Page::Accessibility
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
            // Framed pages have sheets of their own.
            Page::Embed | Page::Widget(_) => Self::Embedding,
        }
    }
}

/// The style sheets, one per purpose of a page: a reader of a guide does not pay for forms.
pub(super) struct Styles {
    sheets: [String; 5],
    widget: String,
    ticking: String,
}

impl Styles {
    /// Reads and joins the sources.
    ///
    /// # Errors
    /// When a source is missing.
    pub(super) fn read(settings: &Settings) -> Result<Self, String> {
        let mut sheets = [const { String::new() }; 5];
        for (sheet, purpose) in sheets.iter_mut().zip(Purpose::ALL) {
            for name in COMMON.iter().chain(purpose.sources()).chain([&PRINT]) {
                sheet.push_str(&compact_style(&settings.read(&format!("styles/{name}.css"))?));
            }
        }
        let read = |name: &&str| settings.read(&format!("styles/{name}.css"));
        let themes: Vec<String> = WIDGET_COLORS
            .iter()
            .map(read)
            .map(|source| Ok(themed(&source?)))
            .collect::<Result<_, String>>()?;
        let join = |names: &[&str]| -> Result<String, String> {
            let parts = names.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            Ok(compact_style(&[themes.concat(), parts.concat()].concat()))
        };
        Ok(Self { sheets, widget: join(&WIDGET)?, ticking: join(&TICKING)? })
    }

    /// The sheet of a framed page.
    pub(super) fn of_widget(&self, widget: Widget) -> &str {
        match widget {
            Widget::Banner | Widget::Events | Widget::Progress => &self.widget,
            Widget::Checklist(_) | Widget::Guide(_) => &self.ticking,
        }
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

/// Sources of the colors of framed pages.
const WIDGET_COLORS: [&str; 2] = ["tokens", "widget/palette"];
/// Sources of the sheet of framed pages that show something.
const WIDGET: [&str; 2] = ["widget/widget", "progress"];
/// Sources of the sheet of framed pages with tasks.
const TICKING: [&str; 5] = ["widget/widget", "progress", "tasks", "status", "widget/boxes"];

/// The sources of the early script, in order (`src/early/README.md` says what each does).
const SCRIPTS: [&str; 20] = [
    "records", "tabs", "undo", "events", "choice", "ticks", "fields", "week", "dates", "start",
    "campaign", "navigate", "language", "keys", "remind", "offline", "modules", "install", "badge",
    "main",
];

/// The campaign weeks that the early script knows: enough that a copy forgotten on a server stays
/// right, at one digit a year.
const WEEKS: std::ops::Range<i16> = 2024..2064;

/// Writes the early script, which loads the modules of campaigns and of the page about the app by their
/// names, and returns its file's name.
///
/// # Errors
/// When a source is missing.
pub(super) fn script(
    settings: &Settings,
    campaign: &str,
    app: &str,
    embed: &str,
) -> Result<String, String> {
    let mut script = String::from("(()=>{'use strict';\n");
    for name in SCRIPTS {
        script.push_str(&compact_script(&settings.read(&format!("src/early/{name}.js"))?));
    }
    script.push_str("})();\n");
    let script = with_weeks(&script)?
        .replace("__CAMPAIGN__", campaign)
        .replace("__APP__", app)
        .replace("__EMBED__", embed);
    let name = format!("early-{}.js", short_hash(script.as_bytes()));
    settings.write(&name, script.as_bytes())?;
    Ok(name)
}

/// A script with the campaign weeks in it, as `src/early/week.js` asks for them.
///
/// # Errors
/// When a year has no such week.
pub(super) fn with_weeks(script: &str) -> Result<String, String> {
    let mondays = WEEKS
        .map(|year| Week::of_year(year).map(|week| week.monday().day().to_string()))
        .collect::<Result<String, _>>()
        .map_err(|error| error.to_string())?;
    Ok(script.replace("__FIRST_YEAR__", &WEEKS.start.to_string()).replace("__MONDAYS__", &mondays))
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

/// Colors by day and by night, as the device has it or as the page around wants it (`data-theme`).
fn themed(source: &str) -> String {
    let Some((day, night)) = source.split_once(NIGHT) else { return source.to_owned() };
    let rules = night.split_once('{').and_then(|(_, rest)| rest.rsplit_once('}'));
    let night = rules.map_or("", |(rules, _)| rules).trim().trim_start_matches(":root").trim();
    let by_device = format!("{NIGHT} {{ :root:not([data-theme=light]) {night} }}");
    let day_only = ":root[data-theme=light] { color-scheme: light; }";
    format!(
        "{day}{by_device}\n:root[data-theme=dark] {night}\n:root[data-theme=dark] {{ color-scheme: dark; }}\n{day_only}\n"
    )
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
    use super::{compact_script, compact_style, policy_hash, themed};

    #[test]
    fn styles_lose_comments_and_space_only() {
        assert_eq!(
            compact_style("/* a */\na {\n  color: red; /* b */\n  margin: 0 1px;\n}\n"),
            "a{color:red;margin:0 1px;}"
        );
    }

    #[test]
    fn a_page_around_may_choose_day_or_night() {
        let source = ":root {\n  --ink: #111;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #eee;\n  }\n}\n";
        assert_eq!(
            compact_style(&themed(source)),
            ":root{--ink:#111;}@media (prefers-color-scheme:dark){ :root:not([data-theme=light]){--ink:#eee;} }\
             :root[data-theme=dark]{--ink:#eee;}:root[data-theme=dark]{ color-scheme:dark; }\
             :root[data-theme=light]{ color-scheme:light; }"
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
