//! The build side: pages to files, and everything that stands around them.
//!
//! Runs as Trunk's one post-build hook and works on Trunk's staging folder, so that `trunk build`
//! alone gives the whole site and a failure leaves the last good one in place.

mod assets;
mod buttons;
mod campaign;
mod cards;
mod catalogue;
mod check;
mod colors;
mod compress;
mod embedding;
mod files;
mod icons;
mod index;
mod load;
mod manifest;
mod oembed;
mod offline;
mod parallel;
pub mod pictures;
mod png;
mod policy;
mod resolve;
mod settings;
mod shell;
mod strings;

pub use settings::Settings;

use crate::pages::{self, Body, Edition, Files, Head, Theme, WidgetHead, locale};
use crate::route::{Page, Route, Widget};

use assets::Styles;
use buttons::Buttons;
use cards::Cards;
use shell::{PageParts, Shell};

/// What all pages of a build share.
struct Common<'a> {
    shell: &'a Shell,
    script: &'a str,
    policy: &'a str,
    styles: &'a Styles,
    build: &'a str,
    cards: &'a Cards,
    locales: &'a [(&'static str, String)],
    theme: &'a Theme,
}

/// Builds the site into the staging folder.
///
/// # Errors
/// Says what is wrong and in which file.
pub fn build(settings: &Settings) -> Result<(), String> {
    let shell = Shell::read(settings)?;
    let editions = load::editions(settings)?;
    let styles = Styles::read(settings)?;
    let campaign = campaign::write(settings, &editions)?;
    let app = assets::page_script(settings, "app")?;
    let embedding = embedding::write(settings, &campaign)?;
    let script = assets::script(settings, &campaign, &app, &embedding.builder)?;
    let recover = assets::page_script(settings, "recover")?;
    let policy = policy::policy(styles.all());
    let languages: Vec<(&'static str, String)> =
        editions.iter().map(|edition| (edition.language, edition.pages.language_name())).collect();
    let locales: Vec<(&'static str, String)> = editions
        .iter()
        .map(|edition| {
            (edition.language, locale(edition.language, &edition.pages.language_country()))
        })
        .collect();
    let cards = Cards::draw(settings, &editions)?;
    let buttons = buttons::draw(settings, &editions)?;
    icons::draw(settings)?;
    let theme = manifest::theme(settings)?;
    let files = [
        shell.tasks.as_str(),
        &shell.plan,
        &shell.desk,
        &shell.share,
        &shell.data,
        &shell.tools,
        &script,
        &policy,
    ];
    let build = assets::short_hash(files.concat().as_bytes());
    let common = Common {
        shell: &shell,
        script: &script,
        policy: &policy,
        styles: &styles,
        build: &build,
        cards: &cards,
        locales: &locales,
        theme: &theme,
    };

    for edition in &editions {
        let strings = strings::write(settings, edition)?;
        let index = index::write(settings, edition)?;
        let catalogue = catalogue::write(settings, edition)?;
        manifest::write(settings, edition, &theme)?;
        oembed::write(settings, edition)?;
        let files = Files {
            script: &script,
            integrity: &embedding.integrity,
            is_discoverable: settings.site_url.is_some(),
            button: buttons.get(edition.language).map(Buttons::size).unwrap_or_default(),
        };
        for page in Page::all() {
            let route = Route { language: edition.language, page };
            let body = pages::body(edition, route, &languages, &files)
                .map_err(|reason| format!("{}: {reason}", route.path()))?;
            let discovery = oembed::discovery(settings, edition.language, page);
            let (head, body) = if let Page::Widget(widget) = page {
                framed(settings, &styles, &embedding, edition, (route, widget), body)
            } else {
                let head = Head {
                    site_url: settings.site_url.as_deref(),
                    // Instead of the early script, so that it works where that one does not.
                    script: if page == Page::Recover { &recover } else { &script },
                    policy: &policy,
                    style: styles.of(page),
                    languages: &languages,
                    locales: &locales,
                    card: cards.of(edition.language, page)?,
                    theme: &theme,
                    discovery: &discovery,
                };
                pages::frame(edition, route, body, &head)
            };
            let html = shell.pour(&PageParts {
                page,
                language: edition.language,
                direction: &edition.pages.language_direction(),
                base: &route.to_base(),
                strings: &strings,
                index: (page == Page::Search).then_some(index.as_str()),
                catalogue: matches!(page, Page::Home | Page::Plan).then_some(catalogue.as_str()),
                build: &build,
                head: &head,
                body: &body,
            });
            settings.write(&format!("{}index.html", route.path()), html.as_bytes())?;
        }
    }

    files::root(settings, &common, &editions, &languages)?;
    files::not_found(settings, &common, &editions)?;
    files::sitemap(settings, &languages)?;
    files::robots(settings)?;
    files::headers(settings, &policy, &languages)?;
    check::links(settings)?;
    offline::write(settings)?;
    check::manifests(settings)?;
    compress::siblings(settings)
}

/// Head and body of a page that other sites frame.
fn framed(
    settings: &Settings,
    styles: &Styles,
    scripts: &embedding::Scripts,
    edition: &Edition,
    (route, widget): (Route, Widget),
    body: Body,
) -> (String, String) {
    let (style, script) = (styles.of_widget(widget), scripts.of(widget));
    let full = Route { page: widget.full(), ..route };
    let head = WidgetHead {
        canonical: &pages::whole_address(settings.site_url.as_deref(), full, route),
        script,
        policy: &policy::of_widget(style, script),
        style,
        discovery: &oembed::discovery(settings, edition.language, route.page),
    };
    pages::widget_frame(edition, route, widget, body, &head)
}

/// Writes the service worker of a built folder anew, after somebody changed files in it by hand: it keeps no
/// file that differs from what it was told.
///
/// # Errors
/// Says what could not be read or written.
pub fn relist(settings: &Settings) -> Result<(), String> {
    offline::clear(&settings.staging)?;
    offline::write(settings)?;
    compress::outdated(settings)
}
