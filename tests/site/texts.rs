//! What texts promise, quote and call things, and what is made from them.

use std::fs;
use std::path::{Path, PathBuf};

use kickoff::content::{DocumentId, Fact, Workflow};
use kickoff::letters::Blank;
use kickoff::route::{Page, Route};

use super::{LANGUAGES, SITE, between};

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
                // A timed table has no events' marks; its widget finds the blank's field by its id.
                let id = blank.trim_start_matches('~');
                let field = format!("id=\"fill-{id}\"");
                assert_eq!(html.matches(&field).count(), 1, "{language} {document:?} {blank}");
                assert_eq!(details.matches(&field).count(), 1, "{language} details {blank}");
                let mark = Blank::from_id(id).unwrap().mark();
                assert!(html.contains(&format!("data-keep=\"blank:{mark}\"")), "{blank}");
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
        let index = site.read(&format!("search-{language}.txt"));
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
        assert!(search.contains(&format!("search-{language}.txt")), "{language}");
    }
}

#[test]
fn links_outside_are_listed_with_the_day_they_were_checked() {
    for (language, day) in [
        ("en", "November 21, 2026"),
        ("ar", "21 نوفمبر 2026"),
        ("es", "21 de noviembre de 2026"),
        ("fr", "21 novembre 2026"),
    ] {
        let html = SITE.page(Route { language, page: Page::Links });
        for address in ["https://csforall.org/hour-of-ai/", "mailto:press@code.org"] {
            assert!(html.contains(&format!("<a href=\"{address}\">")), "{address}");
        }
        assert!(html.matches(day).count() >= 9, "{language}");
    }
}
