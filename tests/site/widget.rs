//! What other sites frame, and what they need for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use base64::Engine as _;
use kickoff::content::Workflow;
use kickoff::route::{Page, Route, Widget};
use serde_json::Value;
use sha2::Digest as _;

use super::{AT_AN_ADDRESS, LANGUAGES, SITE, Staging, between, direction, routes};

/// What a first visit to a banner may transfer, in bytes after brotli.
const BANNER: u64 = 8_000;
/// What the script for pages around a frame may weigh, as it is.
const HOST: usize = 2_000;
/// The hash of that script, which stands in snippets on other sites.
const HOST_HASH: &str = "sha384-sfCXkwzgb3yBB6/c6wqNnYrtvvNFpYKzz3/MBTMGvN4CoDUXhSCaUXgzI59Lywf8";
/// The contrast of text that WCAG 2.2 asks for at level AA.
const LEAST_CONTRAST: f64 = 4.5;

fn framed() -> impl Iterator<Item = (Route, Widget)> {
    LANGUAGES.into_iter().flat_map(|language| {
        Widget::all().map(move |widget| (Route { language, page: Page::Widget(widget) }, widget))
    })
}

fn hash(digest: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(digest)
}

/// The files below a folder, or that begin so, without their compressed siblings.
fn names_in(site: &Staging, start: &str) -> Vec<String> {
    let is_sibling = |name: &str| [".br", ".gz"].iter().any(|end| name.ends_with(end));
    let all = site.files().into_keys().map(|path| path.to_string_lossy().into_owned());
    all.filter(|name| name.starts_with(start) && !is_sibling(name)).collect()
}

fn names(start: &str) -> Vec<String> {
    names_in(&SITE, start)
}

#[test]
fn framed_pages_are_whole_and_ask_for_next_to_nothing() {
    for (route, widget) in framed() {
        let (html, path) = (SITE.page(route), route.path());
        let opening = between(&html, "<html ", ">");
        let base = route.to_base();
        let (language, dir) = (route.language, direction(route.language));
        let expected = format!("lang=\"{language}\" dir=\"{dir}\" data-base=\"{base}\"");
        assert_eq!(opening, expected, "{path} names no client");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<script").count(), 1, "{path}");
        assert_eq!(html.matches("<main").count(), 1, "{path}");
        assert!(!html.contains(" style=\"") && !html.contains("<!-"), "{path}");
        assert!(!html.contains("data-keep") && !html.contains("_bg.wasm"), "{path}");
        assert!(html.contains("<base target=\"_blank\">"), "{path}: links lead out of the frame");
        assert!(html.contains("name=\"robots\" content=\"noindex\""), "{path}");
        let full = Route { page: widget.full(), ..route };
        let canonical = format!("rel=\"canonical\" href=\"{base}{}\"", full.path());
        assert!(html.contains(&canonical), "{path} is a part of {}", full.path());
        let policy = between(&html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        let style = hash(&sha2::Sha256::digest(between(&html, "<style>", "</style>")));
        assert!(policy.contains(&format!("style-src 'sha256-{style}';")), "{path}");
        let script = hash(&sha2::Sha256::digest(between(&html, "<script>", "</script>")));
        let start = format!("default-src 'none'; script-src 'self' 'sha256-{script}';");
        assert!(policy.starts_with(&start), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
    }
}

#[test]
fn every_task_can_be_ticked_in_a_frame() {
    for (route, widget) in framed() {
        let (Widget::Checklist(workflow) | Widget::Guide(workflow)) = widget else { continue };
        let html = SITE.page(route);
        for task in workflow.tasks() {
            let mark = format!("data-task=\"{}\"", task.id);
            assert_eq!(html.matches(&mark).count(), 1, "{} {}", route.path(), task.id);
        }
        assert_eq!(html.matches("type=\"checkbox\"").count(), workflow.tasks().len());
        assert!(html.contains(&format!("data-progress=\"{}\"", workflow.id())));
        for mode in ["persistent", "partitioned", "memory"] {
            assert_eq!(html.matches(&format!("data-mode=\"{mode}\" hidden")).count(), 1);
        }
    }
}

#[test]
fn a_banner_transfers_little() {
    for (route, _) in framed().filter(|(_, widget)| *widget == Widget::Banner) {
        let size = |name: String| fs::metadata(SITE.0.join(name)).unwrap().len();
        let icon = size("icon.svg.br".to_owned());
        let sum = size(format!("{}index.html.br", route.path())) + icon;
        assert!(sum <= BANNER, "{}: {sum} bytes", route.path());
    }
}

/// Rules of `_headers` with what each says.
fn rules() -> Vec<(String, String)> {
    let text = SITE.read("_headers");
    let mut rules: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(header) => rules.last_mut().unwrap().1.push_str(&format!("{header}\n")),
            None => rules.push((line.to_owned(), String::new())),
        }
    }
    rules
}

/// Whether a rule is about an address: `*` is anything, `:language` one folder.
fn is_about(rule: &str, address: &str) -> bool {
    match rule.split_once(['*', ':']) {
        None => rule == address,
        Some((before, after)) => address.strip_prefix(before).is_some_and(|rest| {
            if rule[before.len()..].starts_with('*') {
                (0..=rest.len()).any(|at| rest.is_char_boundary(at) && is_about(after, &rest[at..]))
            } else {
                let (_, after) = after.split_at(after.find('/').unwrap_or(after.len()));
                is_about(after, &rest[rest.find('/').unwrap_or(rest.len())..])
            }
        }),
    }
}

/// Hosts put together what several rules say, and of several policies each counts.
#[test]
fn framed_pages_may_be_framed_and_no_others() {
    let rules = rules();
    assert!(rules.len() < 100, "Cloudflare Pages takes 100 rules");
    assert!(rules.iter().all(|(_, headers)| headers.lines().all(|line| line.len() < 2000)));
    let policies = |path: &str| {
        let address = format!("/{path}");
        let about = rules.iter().filter(|(rule, _)| is_about(rule, &address));
        about.filter(|(_, headers)| headers.contains("frame-ancestors 'self'")).count()
    };
    for route in routes() {
        assert_eq!(policies(&route.path()), 1, "{}", route.path());
    }
    assert_eq!(policies(""), 1);
    for (route, _) in framed() {
        assert_eq!(policies(&route.path()), 0, "{}", route.path());
    }
    let everywhere = &rules.iter().find(|(rule, _)| rule == "/*").unwrap().1;
    assert!(!everywhere.contains("X-Frame-Options") && !everywhere.contains("Cache-Control"));
    // A frame in a sandbox has no origin, and a script with a hash must be asked for like that.
    assert!(everywhere.contains("Access-Control-Allow-Origin: *"));
}

#[test]
fn systems_find_out_how_to_embed_a_page() {
    let site = &*AT_AN_ADDRESS;
    let mut found = BTreeSet::new();
    for route in routes().chain(framed().map(|(route, _)| route)) {
        let html = site.page(route);
        let mark = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"";
        let widget = match route.page {
            Page::Home => Widget::Banner,
            Page::Guide(workflow) => Widget::Guide(workflow),
            Page::Checklist(workflow) => Widget::Checklist(workflow),
            Page::Widget(widget) => widget,
            _ => {
                assert!(!html.contains(mark), "{}", route.path());
                continue;
            }
        };
        // WordPress reads no more than the head of the first 150 kB.
        assert!(html.find(mark) < html.find("</head>") && html.find("</head>") < Some(150_000));
        let address = between(&html, mark, "\"");
        let file = address.strip_prefix("https://code.ville.example/").unwrap();
        found.insert(file.to_owned());
        let answer: Value = serde_json::from_str(&site.read(file)).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        let frame = answer["html"].as_str().unwrap();
        let page = Route { page: Page::Widget(widget), ..route };
        let src = format!("<iframe src=\"https://code.ville.example/{}\" title=\"", page.path());
        assert!(frame.starts_with(&src) && frame.ends_with("></iframe>"), "{frame}");
        for side in ["width", "height"] {
            assert!(frame.contains(&format!(" {side}=\"{}\"", answer[side])), "{frame}");
        }
        assert!(answer["height"].as_u64().unwrap() <= 1000, "WordPress takes no more");
        assert!(!answer["title"].as_str().unwrap().is_empty());
    }
    let files: BTreeSet<String> = names_in(site, "oembed/").into_iter().collect();
    assert_eq!(found, files);
    // A file that does not know where it stands could only lead astray.
    assert!(names("oembed/").is_empty());
    assert!(!SITE.read("fr/index.html").contains("json+oembed"));
}

#[test]
fn the_page_of_snippets_names_the_hash_of_the_script() {
    let script = SITE.read("embed.js");
    assert!(script.len() <= HOST, "{} bytes", script.len());
    let integrity = format!("sha384-{}", hash(&sha2::Sha384::digest(&script)));
    for language in LANGUAGES {
        let html = SITE.page(Route { language, page: Page::Embed });
        assert_eq!(between(&html, "data-integrity=\"", "\""), integrity);
    }
    // Snippets on other sites hold this hash: a browser would refuse any other bytes there. Whatever has to
    // change goes into a file of another name.
    assert_eq!(integrity, HOST_HASH);
}

/// The colors of a style sheet's source, by day and by night, read here by hand.
fn colors(source: &str) -> [BTreeMap<String, String>; 2] {
    let (day, night) = source.split_once("@media (prefers-color-scheme: dark)").unwrap();
    [day, night].map(|part| {
        part.lines()
            .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
            .filter(|(_, value)| value.starts_with('#'))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    })
}

/// The relative luminance of WCAG 2.2.
fn luminance(color: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_accent_can_be_read_by_day_and_by_night() {
    let read = |name: &str| fs::read_to_string(format!("styles/{name}.css")).unwrap();
    let (tokens, palette) = (colors(&read("tokens")), colors(&read("widget/palette")));
    assert_eq!(palette[0].keys().collect::<Vec<_>>(), palette[1].keys().collect::<Vec<_>>());
    for (surfaces, accents) in tokens.iter().zip(&palette) {
        for (name, accent) in accents {
            for surface in ["card", "paper", "tint", "on-accent"] {
                let found = contrast(accent, &surfaces[surface]);
                assert!(found >= LEAST_CONTRAST, "{name} on {surface}: {found:.2}");
            }
        }
    }
    // Words on a button are white, day and night, on the accent of the day.
    for (name, accent) in &palette[0] {
        assert!(contrast(accent, "#ffffff") >= LEAST_CONTRAST, "{name}");
    }
    // The sheet, the fragment and the page of snippets know the same names.
    let names: BTreeSet<String> = palette[0].keys().cloned().collect();
    let script = fs::read_to_string("src/embed/format.mjs").unwrap();
    let list = between(&script, "ACCENTS = [", "]");
    let known: BTreeSet<String> =
        list.split(',').map(|name| name.trim().trim_matches('\'').to_owned()).collect();
    assert_eq!(names, known);
    let page = SITE.page(Route { language: "en", page: Page::Embed });
    let offered = between(&page, "<select id=\"embed-accent\"", "</select>");
    for name in &names {
        assert!(offered.contains(&format!("value=\"{name}\"")), "{name}");
    }
}

#[test]
fn a_button_stands_alone_in_every_language_and_accent() {
    let buttons = names("buttons/");
    assert_eq!(buttons.len(), LANGUAGES.len() * 6);
    for name in buttons {
        let svg = SITE.read(&name);
        assert!(
            !svg.contains("<text") && !svg.contains("<script") && !svg.contains("href"),
            "{name}"
        );
        assert_eq!(svg.matches("://").count(), svg.matches("xmlns").count(), "{name}");
        assert!(svg.len() < 30_000, "{name}: {} bytes", svg.len());
    }
}

#[test]
fn the_page_of_snippets_has_a_title_for_each_frame() {
    for language in LANGUAGES {
        let html = SITE.page(Route { language, page: Page::Embed });
        for kind in ["banner", "events", "progress"] {
            assert_eq!(html.matches(&format!("data-title=\"{kind}\"")).count(), 1, "{kind}");
        }
        for workflow in Workflow::ALL {
            for kind in ["checklist", "guide"] {
                let mark = format!("data-title=\"{kind}-{}\"", workflow.id());
                assert_eq!(html.matches(&mark).count(), 1, "{mark}");
            }
        }
    }
}

/// Whoever keeps the site on a device reads it there; frames belong to other sites.
#[test]
fn frames_are_not_kept_on_devices() {
    let lists: String = names("lists/").iter().map(|name| SITE.read(name)).collect();
    let worker = SITE.read("sw.js");
    for mark in ["/widget/", "buttons/", "\"embed.js", "oembed/"] {
        assert!(!lists.contains(mark) && !worker.contains(mark), "{mark}");
    }
    assert!(worker.contains("\"embed-"), "the page of snippets works without a connection");
}

#[test]
fn rules_are_matched_as_hosts_do() {
    let cases = [
        ("/*", "/a/b", true),
        ("/:language/", "/en/", true),
        ("/:language/", "/en/plan/", false),
        ("/:language/guides/*", "/fr/guides/press/", true),
        ("/:language/guides/*", "/fr/widget/guide/", false),
        ("/*.wasm", "/a.wasm", true),
    ];
    for (rule, address, is) in cases {
        assert_eq!(is_about(rule, address), is, "{rule} {address}");
    }
}
