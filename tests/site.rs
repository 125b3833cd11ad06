//! The site build as a whole, on a folder like the one Trunk hands over: every page, its head, its
//! policy, and the same bytes from the same input.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing here is a failed test, and says so"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kickoff::content::{DocumentId, Fact, Workflow};
use kickoff::route::{Page, Route};
use kickoff::site::{self, Settings};

const LANGUAGES: [&str; 2] = ["en", "fr"];

/// A folder like Trunk's staging folder, with the site built into it.
struct Staging(PathBuf);

/// The site of a host that did not say its address, built once for all tests.
static SITE: LazyLock<Staging> = LazyLock::new(|| Staging::build("plain", None));

impl Staging {
    /// Builds the site as it was built on 21 November 2026.
    fn build(name: &str, site_url: Option<&str>) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::copy(root.join("index.html"), folder.join("index.html")).unwrap();
        fs::copy(root.join("public/icon.svg"), folder.join("icon.svg")).unwrap();
        for name in ["kickoff-0", "desk", "share", "tools"] {
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
        site::build(&settings).unwrap();
        Self(folder)
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

fn routes() -> impl Iterator<Item = Route> {
    LANGUAGES.into_iter().flat_map(|language| Page::all().map(move |page| Route { language, page }))
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
                "<!doctype html><html lang=\"{}\" dir=\"ltr\"",
                route.language
            )),
            "{path}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{path} has one main heading");
        assert_eq!(html.matches("<script").count(), 1, "{path} has the early script and no other");
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
        for property in ["og:title", "og:description", "og:type", "og:site_name"] {
            assert!(html.contains(&format!("property=\"{property}\"")), "{path} lacks {property}");
        }
        assert!(html.contains("rel=\"canonical\""), "{path}");
    }
}

#[test]
fn titles_and_summaries_tell_pages_apart() {
    let site = &*SITE;
    for language in LANGUAGES {
        let mut seen = BTreeMap::new();
        for page in Page::all() {
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
            assert_eq!(guide.matches("type=\"checkbox\"").count(), workflow.tasks().len());
        }
    }
    // What the district's rows lead to.
    let guide = site.page(Route { language: "fr", page: Page::Guide(Workflow::District) });
    for target in [
        "documents/email-recruit/",
        "documents/blurb/",
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

/// Where each row of the source guides leads, by the section of the guide that holds it.
const PROMISES: &[(&str, &[&str])] = &[
    ("official.brief", &["documents/one-pager/"]),
    (
        "official.recruit",
        &["documents/email-recruit/", "documents/blurb/", "guides/school/", "guides/district/"],
    ),
    ("official.host-event", &["guides/event/", "guides/press/"]),
    ("official.attend", &["https://csforall.org/hour-of-ai/"]),
    ("official.resolution", &["documents/resolution/"]),
    ("official.op-ed", &["documents/op-ed/"]),
    ("official.spread-the-word", &["/share/", "documents/social-posts/"]),
    ("official.press-release", &["documents/press-release/"]),
    ("advocacy-us", &["https://advocacy.code.org/"]),
    ("host-official.invite", &["documents/email-invite-official/"]),
    ("host-official.agenda", &["documents/visit-agenda/"]),
    ("host-official.confirm", &["documents/visit-agenda/"]),
    ("host-official.thank-you", &["documents/thanks/"]),
    ("event.invite-speaker", &["documents/email-invite-official/", "guides/host-official/"]),
    ("event.invite-press", &["guides/press/"]),
    ("event.open-with-video", &["https://www.youtube.com/@codeorg"]),
    ("event.opening-remarks", &["/facts/"]),
    ("event.share-photos", &["/share/"]),
    ("event.run-of-show", &["documents/run-of-show/"]),
    ("press.homepage", &["documents/blurb/"]),
    ("press.social", &["/share/"]),
    (
        "press.plan-event",
        &["documents/email-parents/", "documents/email-invite-official/", "guides/event/"],
    ),
    ("press.contact", &["documents/media-pitch/"]),
    ("press.answers", &["documents/press-answers/"]),
];

#[test]
fn every_row_of_the_source_guides_leads_where_it_promises() {
    for language in LANGUAGES {
        let guides: Vec<String> = Workflow::ALL
            .into_iter()
            .map(|workflow| SITE.page(Route { language, page: Page::Guide(workflow) }))
            .collect();
        for (id, targets) in PROMISES {
            let mark = format!("<section id=\"{id}\"");
            let (_, after) = guides
                .iter()
                .find_map(|html| html.split_once(&mark))
                .unwrap_or_else(|| panic!("{language}: no section {id}"));
            let (section, _) = after.split_once("</section>").unwrap();
            for target in *targets {
                assert!(section.contains(target), "{language} {id} does not lead to {target}");
            }
        }
        // The press guide says whom to ask about the campaign itself.
        assert!(guides.iter().any(|html| html.contains("mailto:press@code.org")), "{language}");
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
    let site = Staging::build("address", Some("https://code.ville.example/"));
    let html = site.read("fr/guides/district/index.html");
    for tag in [
        "rel=\"canonical\" href=\"https://code.ville.example/fr/guides/district/\"",
        "hreflang=\"en\" href=\"https://code.ville.example/en/guides/district/\"",
        "property=\"og:url\" content=\"https://code.ville.example/fr/guides/district/\"",
    ] {
        assert!(html.contains(tag), "{tag}");
    }
    let sitemap = site.read("sitemap.xml");
    assert_eq!(sitemap.matches("<loc>").count(), routes().count());
    assert_eq!(sitemap.matches("hreflang=").count(), routes().count() * LANGUAGES.len());
    assert!(sitemap.contains("<loc>https://code.ville.example/fr/guides/district/</loc>"));
    assert!(site.read("robots.txt").contains("Sitemap: https://code.ville.example/sitemap.xml"));
}

/// The site with the languages that nobody speaks.
static PSEUDO: LazyLock<Staging> = LazyLock::new(|| Staging::build("pseudo", None));

/// What a person reads of a page: no tags, no addresses.
fn visible_words(html: &str) -> Vec<String> {
    let body = between(html, "<body>", "</body>");
    let mut text = String::new();
    for part in body.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or_default();
        // What is not translated says so.
        if !tag.starts_with("code") && !tag.contains(" lang=\"en\"") {
            text.push_str(words);
        }
        text.push(' ');
    }
    let is_address = |word: &&str| {
        ["://", ".org", ".com", ".fr", ".json", "@", "#", "&"]
            .iter()
            .any(|mark| word.contains(mark))
    };
    text.split_whitespace()
        .filter(|word| !is_address(word))
        .flat_map(|word| word.split(['/', '(', ')', '[', ']']))
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned())
        .collect()
}

/// Words that are the same in every language: names of networks and organisations.
const NAMES: &[&str] = &[
    "Facebook",
    "LinkedIn",
    "WhatsApp",
    "Telegram",
    "Bluesky",
    "Mastodon",
    "Threads",
    "Reddit",
    "CSforALL",
    "Code",
    "English",
    "Français",
    "Monde",
    "informatique",
    "CDEFI",
    "article",
    "campaign",
    "profiles",
    "src",
];

/// A word that stays readable was written into the code instead of `locales/`.
#[test]
fn no_word_of_a_page_is_hard_coded() {
    let site = &*PSEUDO;
    for page in Page::all() {
        let route = Route { language: "en-XA", page };
        let html = site.page(route);
        assert!(html.contains("<html lang=\"en-XA\" dir=\"ltr\""), "{}", route.path());
        let readable: Vec<String> = visible_words(&html)
            .into_iter()
            .filter(|word| {
                word.len() > 3 && word.chars().all(|letter| letter.is_ascii_alphabetic())
            })
            .filter(|word| !NAMES.contains(&word.as_str()))
            .collect();
        assert!(readable.is_empty(), "{}: {readable:?}", route.path());
    }
}

#[test]
fn a_language_from_right_to_left_turns_the_page() {
    let site = &*PSEUDO;
    for page in Page::all() {
        let html = site.page(Route { language: "ar-XB", page });
        assert!(html.contains("<html lang=\"ar-XB\" dir=\"rtl\""));
    }
    assert!(!SITE.files().keys().any(|name| name.starts_with("ar-XB")), "no reader gets it");
}

/// A language added costs readers of the others nothing but its name in the list.
#[test]
fn other_languages_cost_a_page_only_their_links() {
    let route = Route { language: "fr", page: Page::Guide(Workflow::District) };
    let (few, many) = (SITE.page(route), PSEUDO.page(route));
    assert!(many.len() - few.len() < 800, "{} more bytes", many.len() - few.len());
}

/// All texts that a person reads, by path below `locales/`.
fn sources(language: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// The words that the glossary rules out stand nowhere, so that the texts never drift.
#[test]
fn texts_use_the_words_of_the_glossary() {
    for language in LANGUAGES {
        let sources = sources(language);
        let (_, glossary) = sources.iter().find(|(path, _)| path.ends_with("glossary.md")).unwrap();
        let avoided: Vec<String> = glossary
            .split("avoid=")
            .skip(1)
            .flat_map(|rest| rest.split(['}', ' ']).next().unwrap_or_default().split(','))
            .map(|word| word.replace('_', " ").to_lowercase())
            .collect();
        assert!(avoided.len() > 5, "{language}: the glossary rules words out");
        for (path, text) in sources.iter().filter(|(path, _)| !path.ends_with("glossary.md")) {
            // Names in braces and addresses of links are no words.
            let mut words = String::new();
            for part in text.split(['{', '(']) {
                words.push_str(part.split_once(['}', ')']).map_or(part, |(_, after)| after));
                words.push(' ');
            }
            let mut plain = String::new();
            for letter in words.to_lowercase().chars() {
                match letter {
                    letter if letter.is_alphanumeric() || letter == ' ' => plain.push(letter),
                    // Two sentences make no expression.
                    _ => plain.push_str(" . "),
                }
            }
            let words = plain;
            let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
            for word in &avoided {
                for form in [format!(" {word} "), format!(" {word}s ")] {
                    assert!(!words.contains(&form), "{}: `{word}`", path.display());
                }
            }
        }
    }
}

/// Every figure of the file is on the page of figures, and nowhere without year and source.
#[test]
fn figures_stand_with_their_sources() {
    let site = &*SITE;
    for language in LANGUAGES {
        let page = site.page(Route { language, page: Page::Facts });
        for fact in Fact::all().unwrap() {
            let Fact { id, period, source, .. } = fact;
            let (year, _) = period.split_once('–').unwrap_or((period, ""));
            assert!(page.contains(year) && page.contains(&source.place), "{language} {id}");
            let (_, text) = sources(language)
                .into_iter()
                .find(|(path, _)| path.ends_with("pages/facts.md"))
                .unwrap();
            assert!(text.contains(&format!("{{fact:{id}}}")), "{language}: {id} is not shown");
        }
    }
}

#[test]
fn letters_have_fields_for_their_blanks_and_nothing_else() {
    let site = &*SITE;
    for language in LANGUAGES {
        let details = site.page(Route { language, page: Page::Details });
        for document in DocumentId::ALL {
            let html = site.page(Route { language, page: Page::Document(document) });
            let mut blanks: Vec<&str> = html
                .split("data-blank=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .collect();
            blanks.sort_unstable();
            blanks.dedup();
            for blank in &blanks {
                let field = format!("data-keep=\"blank:{blank}\"");
                assert_eq!(html.matches(&field).count(), 1, "{language} {document:?} {blank}");
                assert_eq!(details.matches(&field).count(), 1, "{language} details {blank}");
            }
            assert!(html.contains("data-action=\"docx\""), "{language} {document:?}");
        }
    }
}

/// The event of the source guide: six rows that last 65 minutes, in both languages.
#[test]
fn the_run_of_show_is_whole() {
    let document = DocumentId::from_id("run-of-show").unwrap();
    for language in LANGUAGES {
        let html = SITE.page(Route { language, page: Page::Document(document) });
        assert_eq!(html.matches("<tr data-row=").count(), 6, "{language}");
        let total = between(&html, "<p class=\"agenda-total\">", "</p>");
        assert!(total.starts_with("65 "), "{language}: {total}");
    }
}

/// What holds in another country than most readers' is folded; nothing of it is left out.
#[test]
fn what_holds_elsewhere_is_folded() {
    let guide = Page::Guide(Workflow::District);
    let page = |language| SITE.page(Route { language, page: guide });
    let link = "https://code.org/professional-development-workshops";
    let (french, english) = (page("fr"), page("en"));
    assert!(between(&french, "<details", "</details>").contains(link));
    assert!(english.contains(link) && !english.contains("<details"));
}

#[test]
fn the_index_of_the_search_holds_every_guide_section_and_document() {
    let site = &*SITE;
    for language in LANGUAGES {
        let name = site
            .files()
            .into_keys()
            .find(|name| {
                let name = name.to_string_lossy().into_owned();
                name.starts_with(&format!("search-{language}-"))
                    && name.strip_suffix(".txt").is_some()
            })
            .unwrap();
        let index = site.read(&name.to_string_lossy());
        for workflow in Workflow::ALL {
            for task in workflow.tasks() {
                assert!(index.contains(&format!("S\t{}\t", task.id)), "{language} {}", task.id);
            }
        }
        for document in DocumentId::ALL {
            let path = format!("P\t{language}/documents/{}/\t", document.id());
            assert!(index.contains(&path), "{path}");
        }
        assert!(!index.contains("https://"), "addresses are no words");
        let search = site.page(Route { language, page: Page::Search });
        assert!(search.contains(&*name.to_string_lossy()), "{language}");
    }
}

#[test]
fn links_outside_are_listed_with_the_day_they_were_checked() {
    for (language, day) in [("en", "November 21, 2026"), ("fr", "21 novembre 2026")] {
        let html = SITE.page(Route { language, page: Page::Links });
        for address in ["https://csforall.org/hour-of-ai/", "mailto:press@code.org"] {
            assert!(html.contains(&format!("<a href=\"{address}\">")), "{address}");
        }
        assert!(html.matches(day).count() >= 9, "{language}");
    }
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
    ] {
        for language in LANGUAGES {
            let html = site.page(Route { language, page });
            let main = between(&html, "<main", "</main>").replace("><", ">\n<");
            insta::assert_snapshot!(format!("{language}-{name}"), main);
        }
    }
}
