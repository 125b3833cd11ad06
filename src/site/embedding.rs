//! What other sites load: the scripts of framed pages, the script for the pages around them, and the sizes
//! that frames have where nobody measures.

use base64::Engine as _;
use sha2::{Digest as _, Sha384};

use super::Settings;
use super::assets::{self, compact_script, short_hash};
use super::campaign::joined;
use crate::route::Widget;

/// Sources of the script of every framed page, in order (`src/embed/README.md` says what each does).
const FRAME: [&str; 13] = [
    "early/campaign/checks.mjs",
    "embed/format.mjs",
    "early/week.js",
    "embed/frame/height.js",
    "embed/frame/words.js",
    "embed/frame/banner.js",
    "embed/frame/moment.mjs",
    "embed/frame/calendar.mjs",
    "embed/frame/events.js",
    "embed/frame/schools.js",
    "embed/frame/ticks.js",
    "embed/frame/place.js",
    "embed/frame/main.js",
];

/// Sources of what keeps ticks in a frame: parts of the early script, and what they ask of the rest of it.
const TICKS: [&str; 9] = [
    "early/records.js",
    "early/tabs.js",
    "embed/ticks/alone.js",
    "early/events.js",
    "early/ticks.js",
    "early/week.js",
    "early/dates.js",
    "early/campaign.js",
    "embed/ticks/begin.js",
];

/// Sources of the module of the page that makes snippets, in order.
const BUILDER: [&str; 5] = [
    "early/campaign/checks.mjs",
    "embed/format.mjs",
    "embed/builder/snippet.mjs",
    "embed/builder/choices.mjs",
    "embed/builder/main.mjs",
];

/// The script that other sites load. Its name stands in their pages.
pub(super) const HOST: &str = "embed.js";

/// The scripts of this part of the site.
///
/// Those of framed pages stand in the pages, allowed by their hash: in a sandbox without an origin nothing is
/// `'self'` for WebKit, so a page there could load no script at all.
pub(super) struct Scripts {
    /// Of pages that show something, as text.
    frame: String,
    /// Of pages with tasks to tick, as text.
    ticks: String,
    /// The file of the page that makes snippets, from the site's folder.
    pub(super) builder: String,
    /// The hash of [`HOST`] as a snippet names it.
    pub(super) integrity: String,
}

impl Scripts {
    /// The script of a widget, as text.
    pub(super) fn of(&self, widget: Widget) -> &str {
        match widget {
            Widget::Banner | Widget::Events | Widget::Progress => &self.frame,
            Widget::Checklist(_) | Widget::Guide(_) => &self.ticks,
        }
    }
}

/// Writes all scripts. Those that follow another campaign load its module by this name.
///
/// # Errors
/// When a source is missing.
pub(super) fn write(settings: &Settings, campaign: &str) -> Result<Scripts, String> {
    let frame = format!("(()=>{{'use strict';\n{}}})();\n", join(settings, &FRAME)?);
    let ticks = format!("(()=>{{'use strict';\n{}}})();\n", join(settings, &TICKS)?);
    let ticks = ticks.replace("__CAMPAIGN__", campaign) + &frame;
    let builder = join(settings, &BUILDER)?;
    let name = format!("embed-{}.js", short_hash(builder.as_bytes()));
    settings.write(&name, builder.as_bytes())?;
    let host = compact_script(&settings.read("src/embed/host.js")?);
    settings.write(HOST, host.as_bytes())?;
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&host));
    Ok(Scripts {
        frame: inline(&frame)?,
        ticks: inline(&ticks)?,
        builder: name,
        integrity: format!("sha384-{digest}"),
    })
}

/// A script as it can stand in a page.
fn inline(script: &str) -> Result<String, String> {
    let script = assets::with_weeks(script)?;
    let is_safe = !["</script", "<!--", "<script"].iter().any(|mark| script.contains(mark));
    if is_safe { Ok(script) } else { Err("a script of src/embed would end its element".to_owned()) }
}

fn join(settings: &Settings, sources: &[&str]) -> Result<String, String> {
    sources.iter().map(|name| Ok(joined(&settings.read(&format!("src/{name}"))?))).collect()
}

/// Width and height in CSS pixels of a frame whose height nobody measures, as for [`super::oembed`]:
/// systems that embed by the address alone take no frame higher than 1000.
pub(super) fn size(widget: Widget) -> (u32, u32) {
    let height = match widget {
        Widget::Banner => 280,
        Widget::Progress => 380,
        Widget::Events => 600,
        Widget::Checklist(_) | Widget::Guide(_) => 800,
    };
    (600, height)
}

/// A text as it stands in an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
