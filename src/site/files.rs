//! The files around the pages: root, unknown addresses, sitemap, robots, headers.

use std::fmt::Write as _;

use super::shell::PageParts;
use super::{Common, Settings, cards, offline, strings};
use crate::pages::{self, Edition, Preview};
use crate::route::{Page, Route};

/// How deep below the site's folder an unknown address may lie and still find its way home.
const DEPTHS: usize = 5;

/// The page at `/`.
pub(super) fn root(
    settings: &Settings,
    common: &Common<'_>,
    editions: &[Edition],
    languages: &[(&'static str, String)],
) -> Result<(), String> {
    let Common { shell, script, policy, build, .. } = common;
    let style = common.styles.of(Page::Home);
    let edition = editions.first().ok_or("there is no language")?;
    let alternates: String = languages
        .iter()
        .map(|(language, _)| {
            let site = settings.site_url.as_deref().unwrap_or_default();
            format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{site}{language}/\">")
        })
        .collect();
    let title = edition.pages.root_title();
    let summary = edition.pages.root_summary();
    let preview = Preview {
        language: edition.language,
        brand: edition.pages.brand(),
        title: title.clone(),
        summary: summary.clone(),
        site_url: settings.site_url.as_deref(),
        path: String::new(),
        base: String::new(),
        card: common.cards.of(edition.language, Page::Home)?,
        locales: common.locales,
    };
    let preview = preview.html();
    let install = common.theme.tags(edition.language, "");
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>{title}</title>\
         <meta name=\"description\" content=\"{summary}\"><meta name=\"color-scheme\" content=\"light dark\">\
         {alternates}<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\
         <script async src=\"{script}\"></script>{install}{preview}<style>{style}</style>"
    );
    let html = shell.pour(&PageParts {
        page: Page::Home,
        language: edition.language,
        direction: &edition.pages.language_direction(),
        base: "./",
        strings: &strings::name(edition)?,
        index: None,
        catalogue: None,
        build,
        head: &head,
        body: &pages::root(edition, languages),
    });
    settings.write("index.html", html.as_bytes())
}

/// The page that hosts serve for unknown addresses, with the script that finds the site's folder.
pub(super) fn not_found(
    settings: &Settings,
    common: &Common<'_>,
    editions: &[Edition],
) -> Result<(), String> {
    let (policy, style) = (common.policy, common.styles.of(Page::Home));
    let scripts: String = (0..DEPTHS)
        .map(|depth| format!("<script async src=\"{}404.js\"></script>", "../".repeat(depth)))
        .collect();
    let language = editions.first().map_or("en", |edition| edition.language);
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>404 · Kickoff</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\">\
         {scripts}<style>{style}</style></head><body>{}</body></html>",
        pages::not_found(editions, &settings.public_url)
    );
    settings.write("404.js", settings.read("src/early/404.js")?.as_bytes())?;
    settings.write("404.html", html.as_bytes())
}

/// Every page with its alternates. The format wants whole addresses; without `KICKOFF_SITE_URL` the
/// paths are written below a reserved name (RFC 2606), which no crawler follows.
pub(super) fn sitemap(
    settings: &Settings,
    languages: &[(&'static str, String)],
) -> Result<(), String> {
    let site = settings.site_url.as_deref().unwrap_or("https://kickoff.example/");
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (language, _) in languages {
        // Nobody looks for what is shown instead of another page.
        for page in Page::all().filter(|page| page.is_found()) {
            let route = Route { language, page };
            let _ = write!(xml, "<url><loc>{site}{}</loc>", route.path());
            for (other, _) in languages {
                let path = route.in_language(other).path();
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{site}{path}\"/>"
                );
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    settings.write("sitemap.xml", xml.as_bytes())
}

/// Everything may be read. A sitemap is named only by its whole address.
pub(super) fn robots(settings: &Settings) -> Result<(), String> {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(site) = &settings.site_url {
        let _ = writeln!(text, "Sitemap: {site}sitemap.xml");
    }
    settings.write("robots.txt", text.as_bytes())
}

/// Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages). The policy stands in every page
/// as well; what only a header can say is who may frame a page.
///
/// Such hosts put together what several rules say for one address, and of several policies each counts. So
/// there is none for all pages, but one for each kind of page: framed ones are the only ones without.
pub(super) fn headers(
    settings: &Settings,
    policy: &str,
    languages: &[(&'static str, String)],
) -> Result<(), String> {
    let mut text = String::from(
        "/*\n  Cross-Origin-Opener-Policy: same-origin\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: web-share=(self), clipboard-write=(self), camera=(), microphone=(), geolocation=()\n  \
         Access-Control-Allow-Origin: *\n",
    );
    for path in alone() {
        let _ = write!(
            text,
            "{path}\n  Content-Security-Policy: {policy}; frame-ancestors 'self'\n  \
             Cache-Control: no-cache\n"
        );
    }
    for path in ["/:language/widget/*", "/sw.js"] {
        let _ = write!(text, "{path}\n  Cache-Control: no-cache\n");
    }
    for path in lasting(languages) {
        let _ = write!(text, "{path}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    text.push_str("/*.webmanifest\n  Content-Type: application/manifest+json\n");
    settings.write("_headers", text.as_bytes())?;
    // GitHub Pages would otherwise run Jekyll, which drops files that begin with an underscore.
    settings.write(".nojekyll", b"")
}

/// Addresses of pages that no other site may frame, in every language: a rule for each of forty languages would
/// be more than hosts take.
fn alone() -> Vec<String> {
    let mut paths = vec!["/".to_owned(), "/:language/".to_owned()];
    for page in Page::all().filter(|page| !matches!(page, Page::Home | Page::Widget(_))) {
        let page = page.to_string();
        let folder = page.split('/').next().unwrap_or_default();
        let path = format!("/:language/{folder}/*");
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

/// Addresses of files that have a hash in their name.
fn lasting(languages: &[(&'static str, String)]) -> Vec<String> {
    const STARTS: [&str; 13] = [
        "*.wasm",
        "early-*",
        "kickoff-*",
        "plan-*",
        "tasks-*",
        "desk-*",
        "share-*",
        "tools-*",
        "app-*",
        "campaign-*",
        "data-*",
        "recover-*",
        "embed-*",
    ];
    // The words of widgets. `campaign.json` has no hash: the host may change it at any time.
    let words = languages.iter().map(|(language, _)| format!("/{language}-*"));
    let folders = [cards::FOLDER, offline::FOLDER].map(|folder| format!("/{folder}/*"));
    let names = STARTS.into_iter().map(|name| format!("/{name}"));
    names.chain(folders).chain(words).collect()
}
