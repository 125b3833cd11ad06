//! Erasing everything, and bringing it back.

use std::collections::BTreeMap;

use kickoff_browser_tests::data::{
    NO_BOX, at_the_data, chooses, decides, everything, fact, has_focus, hears, opens, plan, record,
    saves_by, sees_box,
};
use kickoff_browser_tests::{Person, Result, ensure, site};

const VERSION: (&str, &str) = ("kickoff:version", "2");
const WORK: &[(&str, &str)] = &[
    VERSION,
    ("kickoff:device", "k3v9"),
    ("kickoff:task:district.register", r#"{"at":1000,"by":"k3v9","status":"done"}"#),
    ("kickoff:task:district.social", r#"{ "status":"done", "at":1000, "note":"secret" }"#),
    ("kickoff:blank:school", r#"{"at":1000,"by":"k3v9","value":"Ampère"}"#),
    ("kickoff:setting:language", r#"{"at":1000,"by":"k3v9","value":"fr"}"#),
    ("kickoff:damaged:1795240800000:task:event.agenda", "{\"status\""),
    ("kickoff:before:1:task:x", "{}"),
    ("kickoff:mystery", "of another version"),
    ("kickoffs:task:x", "not ours"),
    ("elsewhere", "not ours"),
];

/// Types the word and presses the button.
async fn erases(person: &Person, word: &str) -> Result<()> {
    person.clicks("[data-action=erase]").await?;
    person.sees("the box", "document.querySelector('dialog[data-erase]').open").await?;
    person.types("#erase-word", word).await?;
    person.clicks("[data-action=confirm-erase]").await
}

/// What is ours among all that is kept.
fn ours(all: &BTreeMap<String, String>) -> Vec<&String> {
    all.keys().filter(|key| key.starts_with("kickoff:")).collect()
}

#[tokio::test]
async fn only_the_word_erases_and_everything_can_be_brought_back() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    let before = everything(&person).await?;
    person.clicks("[data-action=erase]").await?;
    for wrong in ["", "EFFACE", "ERASE", "effacer tout"] {
        person.types("#erase-word", wrong).await?;
        person.clicks("[data-action=confirm-erase]").await?;
        person
            .sees(
                "the word",
                "document.querySelector('[data-wrong]').textContent.includes('EFFACER') && document.activeElement.id === 'erase-word'",
            )
            .await?;
        ensure!(everything(&person).await? == before, "{wrong:?} erased something");
    }
    person.clicks("dialog[data-erase] [data-action=cancel]").await?;
    person.sees("no box", NO_BOX).await?;
    has_focus(&person).await?;
    ensure!(everything(&person).await? == before, "changing nothing changed something");
    erases(&person, " effacer ").await?;
    hears(&person, "Effacé. Tant que vous ne quittez pas cette page").await?;
    let after = everything(&person).await?;
    ensure!(ours(&after).is_empty(), "{after:?}");
    let others = ["kickoffs:task:x", "elsewhere"];
    ensure!(after.len() == 2 && others.iter().all(|key| after[*key] == "not ours"), "{after:?}");
    ensure!(fact(&person, "entries").await? == "0");
    person.sees("the way back", "document.activeElement.dataset.action === 'undo-erase'").await?;
    person.clicks("[data-action=undo-erase]").await?;
    hears(&person, "Tout est revenu.").await?;
    has_focus(&person).await?;
    let back = everything(&person).await?;
    ensure!(back == before, "{back:?}\n{before:?}");
    ensure!(
        !person
            .js::<bool>(
                "return document.querySelector('[data-action=undo-erase]').checkVisibility()"
            )
            .await?
    );
    person.leave().await
}

#[tokio::test]
async fn what_was_erased_is_gone_once_the_page_was_left() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    // Steps that could be taken back hold what was written.
    person.clicks(".site-head a[href$='/en/plan/']").await?;
    person.sees("the plan", "document.querySelector('.plan-group')").await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.ticks("district.social").await?;
    person.sees("a step", "sessionStorage['kickoff:undo']?.includes('secret')").await?;
    opens(&person, &site.url, "en").await?;
    person.sees("a step", "!document.querySelector('[data-undo]').hidden").await?;
    erases(&person, "ERASE").await?;
    hears(&person, "Erased.").await?;
    let log: String = person.js("return sessionStorage['kickoff:undo'] ?? ''").await?;
    ensure!(!log.contains("secret") && !log.contains("district"), "{log}");
    person.sees("no step", "document.querySelector('[data-undo]').hidden").await?;
    // Somewhere else and back, without a load of the document.
    person.clicks(".site-head .brand").await?;
    person.sees("the home page", "document.querySelector('.hero')").await?;
    person.driver.back().await?;
    person.sees("the page", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await?;
    ensure!(
        !person
            .js::<bool>(
                "return document.querySelector('[data-action=undo-erase]').checkVisibility()"
            )
            .await?
    );
    let all = everything(&person).await?;
    ensure!(all.values().all(|text| !text.contains("secret")), "{all:?}");
    ensure!(plan(&person).await?.is_empty(), "{all:?}");
    let session: String = person.js("return JSON.stringify(sessionStorage)").await?;
    ensure!(!session.contains("secret"), "{session}");
    person.leave().await
}

#[tokio::test]
async fn another_window_follows_when_everything_is_erased_and_brought_back() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_window().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    // What this window changed by itself is not put in again by it.
    person.ticks("district.homepage").await?;
    person.sees_progress("district", 3).await?;
    person.driver.switch_to_window(first.clone()).await?;
    let before = everything(&person).await?;
    erases(&person, "ERASE").await?;
    hears(&person, "Erased.").await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.sees_progress("district", 0).await?;
    ensure!(!person.is_ticked("district.register").await?);
    person.sees("no step", "document.querySelector('[data-undo]').hidden").await?;
    let after = everything(&person).await?;
    ensure!(ours(&after).is_empty(), "{after:?}");
    person.driver.switch_to_window(first).await?;
    person.clicks("[data-action=undo-erase]").await?;
    hears(&person, "Everything is back.").await?;
    ensure!(everything(&person).await? == before);
    person.driver.switch_to_window(second).await?;
    person.sees_progress("district", 3).await?;
    person.leave().await
}

#[tokio::test]
async fn a_backup_can_be_saved_from_inside_of_the_box() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    person.clicks("[data-action=erase]").await?;
    let (name, file) = saves_by(&person, "dialog[data-erase] [data-action=export]").await?;
    ensure!(name == "kickoff-2026-11-21-ampere.json", "{name}");
    ensure!(file["records"]["task:district.social"]["note"] == "secret", "{file}");
    hears(&person, "Enregistré sous le nom").await?;
    ensure!(person.js::<bool>("return document.querySelector('dialog[data-erase]').open").await?);
    person.types("#erase-word", "EFFACER").await?;
    person.clicks("[data-action=confirm-erase]").await?;
    hears(&person, "Effacé.").await?;
    // The file brings back what was erased, on another day as well.
    opens(&person, &site.url, "fr").await?;
    chooses(&person, file.to_string()).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    hears(&person, "Ajoutés ou modifiés :").await?;
    ensure!(record(&person, "task:district.social").await?["note"] == "secret");
    person.leave().await
}
