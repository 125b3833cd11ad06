//! What the browser needs to put another campaign into a page.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kickoff::route::{Page, Route};
use serde_json::Value;

use super::{LANGUAGES, SITE, between, routes};

/// The one file whose name has this beginning and ending.
fn file(start: &str, end: &str) -> (String, String) {
    let mut names: Vec<String> = SITE
        .files()
        .into_keys()
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with(start) && name.ends_with(end))
        .collect();
    assert_eq!(names.len(), 1, "{start}…{end}: {names:?}");
    let name = names.remove(0);
    let text = SITE.read(&name);
    (name, text)
}

fn words(language: &str) -> Value {
    let (_, text) = file(&format!("campaign-{language}-"), ".json");
    serde_json::from_str(&text).unwrap()
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// All values of an attribute on a page.
fn attributes<'a>(html: &'a str, name: &str) -> BTreeSet<&'a str> {
    let open = format!(" {name}=\"");
    html.split(open.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_word_that_follows_the_campaign_has_its_words() {
    for language in LANGUAGES {
        let words = words(language);
        let mut known = keys(&words["profiles"]["hour-of-code"]["forms"]);
        assert_eq!(known, keys(&words["profiles"]["hour-of-ai"]["forms"]), "{language}");
        known.extend(keys(&words["window"]));
        known.extend(["hashtag", "handle", "link-home"]);
        let links = keys(&words["profiles"]["hour-of-code"]["links"]);
        assert_eq!(links, keys(&words["profiles"]["hour-of-ai"]["links"]), "{language}");
        let mut said = BTreeSet::new();
        for route in routes().filter(|route| route.language == language) {
            let html = SITE.page(route);
            for key in attributes(&html, "data-say") {
                assert!(known.contains(key), "{}: `{key}`", route.path());
                said.insert(key.to_owned());
            }
            for key in attributes(&html, "data-link") {
                assert!(links.contains(key), "{}: `{key}`", route.path());
            }
        }
        // Pages do follow: names, dates' names, tags and the footer's attribution.
        for key in ["week-name", "hashtag", "handle", "attribution", "sign-up-page", "since"] {
            assert!(said.contains(key), "{language}: nothing says {key}");
        }
    }
}

/// A name written into a text instead of a placeholder would stay when the campaign changes.
#[test]
fn no_letter_names_a_campaign_of_its_own() {
    for (language, name) in [
        ("en", "Hour of Code"),
        ("ar", "ساعة البرمجة"),
        ("es", "Hora del Código"),
        ("fr", "Heure de Code"),
    ] {
        for route in routes().filter(|route| route.language == language) {
            let (Page::Document(_) | Page::Guide(_)) = route.page else { continue };
            let html = SITE.page(route);
            let main = between(&html, "<main", "</main>");
            let said: usize = main
                .split("<span data-say=\"")
                .skip(1)
                .filter(|rest| between(rest, ">", "</span>").contains(name))
                .count();
            let mails = main.split("href=\"mailto:").skip(1);
            let hidden: usize =
                mails.map(|rest| rest.split('"').next().unwrap().matches(name).count()).sum();
            assert_eq!(main.matches(name).count() - hidden, said, "{}", route.path());
        }
    }
}

#[test]
fn every_article_of_a_language_can_be_chosen_on_its_page() {
    for (language, count) in [("en", 2), ("ar", 1), ("es", 5), ("fr", 5)] {
        let words = words(language);
        let html = SITE.page(Route { language, page: Page::Campaign });
        let articles = words["articles"][language].as_array().unwrap();
        assert_eq!(articles.len(), count, "{language}");
        assert_eq!(articles[0], "none", "{language}: no article is the first choice");
        for article in articles {
            let radio = format!("name=\"article-{language}\" value={article}");
            assert_eq!(html.matches(&radio).count(), 1, "{radio}");
        }
        for window in keys(&words["windows"]) {
            assert!(html.contains(&format!("name=\"window\" value=\"{window}\"")), "{window}");
        }
        // What is known of the regions is of 2020, and the page says so with its source.
        assert_eq!(html.matches("2020").count(), 9, "{language}");
        assert!(html.contains("hourofcode.com/i18n/en.yml"), "{language}");
    }
}

#[test]
fn french_dates_have_their_first_of_the_month() {
    let words = words("fr");
    assert_eq!(words["dates"]["numbers"], serde_json::json!({ "1": "1er" }));
    assert_eq!(words["dates"]["month"], "du {first} au {last} {month} {year}");
    assert_eq!(self::words("en")["dates"]["numbers"], serde_json::json!({}));
}

#[test]
fn the_module_is_one_file_that_the_early_script_names() {
    let names: Vec<String> = SITE
        .files()
        .into_keys()
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with("campaign-") && name.strip_suffix(".js").is_some())
        .collect();
    assert_eq!(names.len(), 1, "{names:?}");
    let (module, (_, early)) = (SITE.read(&names[0]), file("early-", ".js"));
    assert!(early.contains(&names[0]), "the early script loads {}", names[0]);
    assert!(!module.contains("import ") && !module.contains("__"), "{module}");
    assert_eq!(module.matches("export ").count(), 1);
    for language in LANGUAGES {
        assert!(module.contains(&file(&format!("campaign-{language}-"), ".json").0));
    }
}

/// The host may change its file at any time, so nothing may tell browsers to keep it.
#[test]
fn the_file_of_the_host_is_empty_and_never_kept() {
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/campaign.json");
    assert_eq!(fs::read_to_string(public).unwrap(), "{}\n");
    let headers = SITE.read("_headers");
    assert!(!headers.contains("/*.json") && !headers.contains("/campaign.json"));
    for language in LANGUAGES {
        assert!(headers.contains(&format!("/{language}-*\n  Cache-Control: public")));
    }
}
