//! The page about accessibility, and whether what it relies on is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kickoff::content::{Criterion, Outcome, Standard};
use kickoff::route::{Page, Route};

use super::{LANGUAGES, SITE, between};

/// Names of all tests of the project.
fn tests_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests_in(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let names = text.split("fn ").skip(1).filter_map(|rest| rest.split(['(', '<']).next());
            found.extend(names.map(str::to_owned));
        }
    }
}

/// A criterion that is met by a test that does not exist is not known to be met.
#[test]
fn every_check_of_the_table_exists() {
    let mut tests = BTreeSet::new();
    tests_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"), &mut tests);
    let mut named = 0;
    for criterion in Criterion::all().unwrap() {
        for check in &criterion.checks {
            // Words of HTML, and rules of axe, which have hyphens where tests have none.
            let is_test = check.contains('_') && !check.contains(['-', '.', '/']);
            if is_test {
                named += 1;
                assert!(tests.contains(check), "{}: there is no test `{check}`", criterion.number);
            }
        }
    }
    assert!(named > 80, "{named} names");
}

#[test]
fn every_criterion_stands_on_the_page_with_its_outcome() {
    for language in LANGUAGES {
        let html = SITE.page(Route { language, page: Page::Accessibility });
        let main = between(&html, "<main", "</main>");
        let rows: Vec<&str> = main.split("<tr>").skip(1).collect();
        for criterion in Criterion::all().unwrap() {
            let start = format!("<th scope=\"row\">{}</th>", criterion.number);
            let row = rows.iter().find(|row| row.starts_with(&start)).unwrap();
            assert!(row.contains(&format!("<td>{}</td>", criterion.refers_to)), "{language} {row}");
        }
        assert!(main.contains("id=\"status\"") && main.contains("id=\"contact\""), "{language}");
    }
}

/// The page says that no criterion is known to fail, and that it is a claim of its own makers.
#[test]
fn the_statement_agrees_with_the_table() {
    let all = Criterion::all().unwrap();
    assert!(all.iter().all(|criterion| criterion.outcome != Outcome::NotMet));
    for criterion in &all {
        let is_checked = criterion.outcome == Outcome::NotApplicable
            || !criterion.checks.is_empty()
            || criterion.standard == Standard::Rgaa
            || ["1.3.3", "1.3.4", "2.2.2", "2.3.1", "2.5.2", "3.2.6", "3.3.3", "2.4.4"]
                .contains(&criterion.number.as_str());
        assert!(is_checked, "{} is met, by what?", criterion.number);
    }
    for (language, words) in [("en", "Partially conforming"), ("fr", "Partiellement conforme")] {
        let html = SITE.page(Route { language, page: Page::Accessibility });
        assert!(html.contains(words), "{language}");
        let foot = between(&html, "<footer", "</footer>");
        assert!(
            foot.to_lowercase().contains(&words.to_lowercase()),
            "{language}: the foot says it too"
        );
    }
}
