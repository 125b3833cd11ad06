//! The build side: pages to files, and everything that stands around them.
//!
//! Runs as Trunk's one post-build hook and works on Trunk's staging folder, so that `trunk build`
//! alone gives the whole site and a failure leaves the last good one in place.

mod assets;
mod check;
mod compress;
mod files;
mod load;
mod policy;
mod resolve;
mod settings;
mod shell;
mod strings;

pub use settings::Settings;

use crate::messages::LANGUAGES;
use crate::pages::{self, Head};
use crate::route::{Page, Route};

use shell::PageParts;

/// Builds the site into the staging folder.
///
/// # Errors
/// Says what is wrong and in which file.
pub fn build(settings: &Settings) -> Result<(), String> {
    let shell = shell::Shell::read(settings)?;
    let editions = load::editions(settings)?;
    let style = assets::style(settings)?;
    let script = assets::script(settings)?;
    let policy = policy::policy(&style);
    let languages: Vec<(&'static str, String)> =
        editions.iter().map(|edition| (edition.language, edition.pages.language_name())).collect();
    let build =
        assets::short_hash([shell.app.as_str(), &shell.wasm, &script, &style].concat().as_bytes());

    for edition in &editions {
        let strings = strings::write(settings, edition)?;
        for page in Page::all() {
            let route = Route { language: edition.language, page };
            let body = pages::body(edition, route)
                .map_err(|reason| format!("{}: {reason}", route.path()))?;
            let head = Head {
                site_url: settings.site_url.as_deref(),
                script: &script,
                policy: &policy,
                style: &style,
                languages: &languages,
            };
            let (head, body) = pages::frame(edition, route, body, &head);
            let html = shell.pour(&PageParts {
                language: edition.language,
                direction: &edition.pages.language_direction(),
                base: &route.to_base(),
                strings: &strings,
                build: &build,
                head: &head,
                body: &body,
            });
            settings.write(&format!("{}index.html", route.path()), html.as_bytes())?;
        }
    }

    files::root(settings, &shell, &editions, &languages, &script, &policy, &style, &build)?;
    files::not_found(settings, &editions, &policy, &style)?;
    files::sitemap(settings, LANGUAGES)?;
    files::robots(settings)?;
    files::headers(settings, &policy)?;
    check::links(settings)?;
    compress::siblings(settings)
}
