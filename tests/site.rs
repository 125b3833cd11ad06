//! The site build as a whole, on a folder like the one Trunk hands over: every page, its head, its
//! policy, and the same bytes from the same input.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing here is a failed test, and says so"
)]

#[path = "site/accessibility.rs"]
mod accessibility;
#[path = "site/campaign.rs"]
mod campaign;
#[path = "site/cards.rs"]
mod cards;
#[path = "site/install.rs"]
mod install;
#[path = "site/offline.rs"]
mod offline;
#[path = "site/posts.rs"]
mod posts;
#[path = "site/pseudo.rs"]
mod pseudo;
#[path = "site/recover.rs"]
mod recover;
#[path = "site/texts.rs"]
mod texts;
#[path = "site/widget.rs"]
mod widget;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kickoff::content::{DocumentId, Workflow};
use kickoff::route::{Page, Route, Widget};
use kickoff::site::{self, Settings};

/// English first, the others by name, as the build has them.
const LANGUAGES: [&str; 4] = ["en", "ar", "es", "fr"];

/// The side from which a language runs.
fn direction(language: &str) -> &'static str {
    if language == "ar" { "rtl" } else { "ltr" }
}

/// A folder like Trunk's staging folder, with the site built into it.
struct Staging(PathBuf);

/// The site of a host that did not say its address, built once for all tests.
static SITE: LazyLock<Staging> = LazyLock::new(|| Staging::build("plain", None));

/// The site of a host that did.
static AT_AN_ADDRESS: LazyLock<Staging> =
    LazyLock::new(|| Staging::build("address", Some("https://code.ville.example/")));

impl Staging {
    /// Builds the site as it was built on 21 November 2026.
    fn build(name: &str, site_url: Option<&str>) -> Self {
        Self::try_build(name, Path::new(env!("CARGO_MANIFEST_DIR")), site_url).unwrap()
    }

    /// The same from another folder of texts, which may be wrong.
    fn try_build(name: &str, root: &Path, site_url: Option<&str>) -> Result<Self, String> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        fs::copy(root.join("index.html"), folder.join("index.html")).unwrap();
        fs::copy(root.join("public/icon.svg"), folder.join("icon.svg")).unwrap();
        for name in ["kickoff-0", "plan", "desk", "share", "data", "tools"] {
            fs::write(folder.join(format!("{name}.js")), name).unwrap();
            fs::write(folder.join(format!("{name}_bg.wasm")), name).unwrap();
        }
        let settings = Settings {
            root: root.to_path_buf(),
            staging: folder.clone(),
            public_url: "/".to_owned(),
            site_url: site_url.map(str::to_owned),
            pseudo_locales: name == "pseudo",
            today: jiff::civil::date(2026, 11, 21),
        };
        site::build(&settings)?;
        Ok(Self(folder))
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn page(&self, route: Route) -> String {
        self.read(&format!("{}index.html", route.path()))
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.0.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.insert(
                        path.strip_prefix(&self.0).unwrap().into(),
                        fs::read(&path).unwrap(),
                    );
                }
            }
        }
        files
    }
}

/// Pages that stand alone; `widget.rs` looks at those that other sites frame.
fn routes() -> impl Iterator<Item = Route> {
    LANGUAGES.into_iter().flat_map(|language| pages().map(move |page| Route { language, page }))
}

fn pages() -> impl Iterator<Item = Page> {
    Page::all().filter(|page| !matches!(page, Page::Widget(_)))
}

/// What stands between two marks.
fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    let (_, after) = text.split_once(open).unwrap_or_else(|| panic!("no {open}"));
    after.split_once(close).unwrap_or_else(|| panic!("no {close} after {open}")).0
}

#[test]
fn every_page_is_whole_without_scripts() {
    let site = &*SITE;
    for route in routes() {
        let (html, path) = (site.page(route), route.path());
        assert!(
            html.starts_with(&format!(
                "<!doctype html><html lang=\"{}\" dir=\"{}\"",
                route.language,
                direction(route.language)
            )),
            "{path}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{path} has one main heading");
        assert_eq!(html.matches("<script").count(), 1, "{path} has its script and no other");
        assert!(
            !html.contains(" style=\""),
            "{path}: a style attribute would vanish under the policy"
        );
        assert!(!html.contains("data-trunk") && !html.contains("<!-"), "{path} has leftovers");
        // The rows of a timed table stand in an attribute with their blanks marked.
        let shown: String = html
            .split("data-proposed=\"")
            .enumerate()
            .map(|(index, part)| if index == 0 { part } else { part.split_once('"').unwrap().1 })
            .collect();
        assert!(
            !shown.contains('\u{e000}') && !shown.contains("{week"),
            "{path} has an open placeholder"
        );
        for language in LANGUAGES {
            let alternate = format!(
                "hreflang=\"{language}\" href=\"{}{}\"",
                route.to_base(),
                route.in_language(language).path()
            );
            assert!(html.contains(&alternate), "{path} lacks {alternate}");
        }
        assert!(html.contains("rel=\"canonical\""), "{path}");
    }
}

#[test]
fn titles_and_summaries_tell_pages_apart() {
    let site = &*SITE;
    for language in LANGUAGES {
        let mut seen = BTreeMap::new();
        for page in pages() {
            let route = Route { language, page };
            let html = site.page(route);
            for mark in ["<title>", "name=\"description\" content=\""] {
                let end = if mark == "<title>" { "</title>" } else { "\"" };
                let words = between(&html, mark, end).to_owned();
                assert!(words.chars().count() > 10, "{}: {words}", route.path());
                if let Some(other) = seen.insert((mark, words.clone()), route.path()) {
                    panic!("{} and {other} are both called {words}", route.path());
                }
            }
        }
    }
}

/// Recomputed here from the file, with nothing of the build's own code.
#[test]
fn the_policy_allows_the_inlined_style_and_nothing_else_inline() {
    use base64::Engine as _;
    use sha2::Digest as _;

    let site = &*SITE;
    let headers = site.read("_headers");
    for name in ["index.html", "404.html", "en/index.html", "fr/guides/district/index.html"] {
        let html = site.read(name);
        let style = between(&html, "<style>", "</style>");
        let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style));
        let policy = between(&html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        let styles = between(policy, "style-src ", ";");
        assert!(styles.contains(&format!("'sha256-{digest}'")), "{name}");
        assert!(!styles.contains("unsafe"), "{name}: {styles}");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{name}");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("connect-src 'self'"),
            "{name}"
        );
        assert!(
            html.find("Content-Security-Policy") < html.find("<script"),
            "{name}: policy before scripts"
        );
        assert!(headers.contains(policy), "_headers says the same as {name}");
    }
}

/// Only links that a person follows may leave the origin.
#[test]
fn no_page_loads_anything_from_elsewhere() {
    let site = &*SITE;
    for route in routes() {
        let html = site.page(route);
        for part in
            html.split('<').filter(|part| part.contains("https://") || part.contains("http://"))
        {
            let is_link = part.starts_with("a ");
            let is_words = part.split_once('>').is_some_and(|(tag, _)| !tag.contains("://"));
            let is_fallback = part.contains("data-fallback=");
            assert!(is_link || is_words || is_fallback, "{}: <{part}", route.path());
        }
    }
}

#[test]
fn every_district_row_of_the_source_guides_has_its_section() {
    let site = &*SITE;
    for language in LANGUAGES {
        for workflow in Workflow::ALL {
            let guide = site.page(Route { language, page: Page::Guide(workflow) });
            let checklist = site.page(Route { language, page: Page::Checklist(workflow) });
            for task in workflow.tasks() {
                for html in [&guide, &checklist] {
                    assert_eq!(
                        html.matches(&format!("data-task=\"{}\"", task.id)).count(),
                        1,
                        "{language} {}",
                        task.id
                    );
                }
                assert!(checklist.contains(&format!("guides/{}/#{}\"", workflow.id(), task.id)));
            }
            let progress = format!("data-progress=\"{}\"", workflow.id());
            assert!(guide.contains(&progress) && checklist.contains(&progress));
            let main = between(&guide, "<main", "</main>");
            assert_eq!(main.matches("type=\"checkbox\"").count(), workflow.tasks().len());
        }
    }
    // What the district's rows lead to.
    let guide = site.page(Route { language: "fr", page: Page::Guide(Workflow::District) });
    for target in [
        "documents/email-recruit/",
        "documents/blurb/",
        "/embed/",
        "guides/school/",
        "documents/logistics-plan/",
        "/share/",
        "documents/social-posts/",
        "/facts/",
        "guides/event/",
        "guides/press/",
        "documents/thanks/",
        "https://csforall.org/hour-of-ai/",
        "https://code.org/beyond",
        "https://code.org/professional-development-workshops",
    ] {
        assert!(guide.contains(target), "the district guide does not lead to {target}");
    }
}

/// Faults of the source guides that must not come back.
#[test]
fn old_faults_are_absent() {
    let site = &*SITE;
    for route in routes() {
        let (html, path) = (site.page(route).to_lowercase(), route.path());
        for fault in [
            "google.com",
            "original_referer",
            "hashtags=&",
            "hashtags=\"",
            "@code.org ",
            "(@code.org",
            "commment",
            "stastique",
            "techologie",
            "{{",
            "<%=",
            "10 000 $",
            "10.000$",
            "dec. 5-11",
        ] {
            assert!(!html.contains(fault), "{path} holds `{fault}`");
        }
    }
}

#[test]
fn the_same_input_builds_the_same_bytes() {
    let (first, second) = (SITE.files(), Staging::build("again", None).files());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (name, content) in &first {
        assert!(second[name] == *content, "{} differs", name.display());
    }
}

#[test]
fn compressed_siblings_hold_the_same_text() {
    use std::io::Read as _;

    let site = &*SITE;
    let plain = site.read("fr/index.html");
    let mut text = String::new();
    let file = fs::File::open(site.0.join("fr/index.html.br")).unwrap();
    brotli::Decompressor::new(file, 4096).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain);
    text.clear();
    let file = fs::File::open(site.0.join("fr/index.html.gz")).unwrap();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain);
}

#[test]
fn a_known_address_makes_canonical_links_and_the_sitemap_whole() {
    let site = &*AT_AN_ADDRESS;
    let html = site.read("fr/guides/district/index.html");
    for tag in [
        "rel=\"canonical\" href=\"https://code.ville.example/fr/guides/district/\"",
        "hreflang=\"en\" href=\"https://code.ville.example/en/guides/district/\"",
        "property=\"og:url\" content=\"https://code.ville.example/fr/guides/district/\"",
    ] {
        assert!(html.contains(tag), "{tag}");
    }
    let sitemap = site.read("sitemap.xml");
    // Nobody looks for what is shown instead of another page.
    let pages = routes().filter(|route| route.page != Page::Offline).count();
    assert!(!sitemap.contains("/widget/"));
    assert_eq!(sitemap.matches("<loc>").count(), pages);
    assert_eq!(sitemap.matches("hreflang=").count(), pages * LANGUAGES.len());
    assert!(sitemap.contains("<loc>https://code.ville.example/fr/guides/district/</loc>"));
    assert!(site.read("robots.txt").contains("Sitemap: https://code.ville.example/sitemap.xml"));
}

/// The words and the structure of key pages, so that a change of either is seen in review.
#[test]
fn key_pages_look_as_reviewed() {
    let site = &*SITE;
    for (name, page) in [
        ("home", Page::Home),
        ("district-guide", Page::Guide(Workflow::District)),
        ("district-checklist", Page::Checklist(Workflow::District)),
        ("share", Page::Share),
        ("press-release", Page::Document(DocumentId::from_id("press-release").unwrap())),
        ("run-of-show", Page::Document(DocumentId::from_id("run-of-show").unwrap())),
        ("links", Page::Links),
        ("campaign", Page::Campaign),
        ("recover", Page::Recover),
        ("app", Page::App),
        ("offline", Page::Offline),
        ("embed", Page::Embed),
        ("widget-banner", Page::Widget(Widget::Banner)),
        ("widget-events", Page::Widget(Widget::Events)),
        ("widget-progress", Page::Widget(Widget::Progress)),
        ("widget-checklist", Page::Widget(Widget::Checklist(Workflow::District))),
    ] {
        for language in LANGUAGES {
            let html = site.page(Route { language, page });
            let main = between(&html, "<main", "</main>").replace("><", ">\n<");
            let main = without_hash(&main, "early-");
            insta::assert_snapshot!(format!("{language}-{name}"), main);
        }
    }
}

/// A page with a file's name cut where its hash begins: what is in the file is reviewed elsewhere.
fn without_hash(html: &str, file: &str) -> String {
    match html.split_once(file) {
        Some((before, after)) => {
            let rest = after.trim_start_matches(|letter: char| letter.is_ascii_hexdigit());
            format!("{before}{file}{rest}")
        }
        None => html.to_owned(),
    }
}
