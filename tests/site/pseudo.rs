//! The site in languages that nobody speaks.

use std::path::Path;
use std::sync::LazyLock;

use kickoff::content::Workflow;
use kickoff::route::{Page, Route};

use super::{SITE, Staging, between};

/// The site with the languages that nobody speaks.
pub(super) static PSEUDO: LazyLock<Staging> = LazyLock::new(|| Staging::build("pseudo", None));

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
    "WordPress",
    "Drupal",
    "Google",
    "Sites",
    "informatique",
    "CDEFI",
    "WCAG",
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

/// With six languages a page leads to the list of all at the site's root, so a language more costs nobody anything.
#[test]
fn other_languages_cost_a_page_nothing() {
    for page in [Page::Home, Page::Guide(Workflow::District), Page::Share] {
        let route = Route { language: "fr", page };
        let (few, many) = (SITE.page(route), PSEUDO.page(route));
        assert!(many.len() < few.len(), "{}: {} bytes, {}", route.path(), few.len(), many.len());
        let head = between(&many, "<head>", "</head>");
        assert!(!head.contains("ar-XB") && !head.contains("ar_XB"), "{}", route.path());
        let list = format!("{}#choose={page}", route.to_base());
        let header = between(&many, "<header", "</header>");
        assert!(header.contains(&list) && !header.contains("data-language"), "{}", route.path());
    }
    let sitemap = &PSEUDO.files()[Path::new("sitemap.xml")];
    assert!(String::from_utf8_lossy(sitemap).contains("hreflang=\"ar-XB\""));
}
