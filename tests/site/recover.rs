//! The page that has to work when the rest of the site does not.

use kickoff::route::{Page, Route};

use super::{SITE, between, direction, routes};

/// The page's script, as it was built.
fn script() -> String {
    let html = SITE.page(Route { language: "fr", page: Page::Recover });
    let name = between(&html, "<script async src=\"../../", "\"").to_owned();
    assert!(name.starts_with("recover-"), "{name} is its script");
    SITE.read(&name)
}

#[test]
fn it_needs_nothing_that_other_pages_load() {
    for route in routes().filter(|route| route.page == Page::Recover) {
        let html = SITE.page(route);
        let opening = between(&html, "<html ", ">");
        let language = route.language;
        assert_eq!(opening, format!("lang=\"{language}\" dir=\"{}\"", direction(language)));
        for (attribute, owner) in
            [("data-widget", "a client"), ("data-keep", "the early script"), ("data-undo", "it")]
        {
            assert!(!html.contains(attribute), "{attribute} waits in vain for {owner}");
        }
        assert!(!html.contains("early-"), "{}", route.path());
    }
}

/// Signs of a syntax that browsers of 2018 do not read; one of them, and nothing runs.
#[test]
fn its_script_is_read_by_old_browsers() {
    let script = script();
    for young in ["?.", "??", "catch {", "...", "await", "async", "import", "**", "`", "class "] {
        assert!(!script.contains(young), "`{young}` in\n{script}");
    }
}

/// The words stand in the page, in its language.
#[test]
fn its_script_finds_its_places() {
    let script = script();
    let names = script.split("part('").skip(1).map(|rest| rest.split('\'').next().unwrap());
    let said = script.split("say('").skip(1).map(|rest| rest.split('\'').next().unwrap());
    let names: Vec<&str> = names.chain(said).collect();
    assert!(names.len() > 8, "{names:?}");
    for route in routes().filter(|route| route.page == Page::Recover) {
        let html = SITE.page(route);
        for name in &names {
            assert_eq!(html.matches(&format!("data-recover=\"{name}\"")).count(), 1, "{name}");
        }
    }
}

#[test]
fn every_other_page_leads_to_it_when_its_widgets_fail() {
    for route in routes().filter(|route| route.page != Page::Recover) {
        let html = SITE.page(route);
        let notice = between(&html, "data-failure=\"app\"", "</p>");
        let link = format!("href=\"{}\"", route.link_to(Page::Recover));
        assert!(notice.contains(&link), "{}: {notice}", route.path());
    }
}
