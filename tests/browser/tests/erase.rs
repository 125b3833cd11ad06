//! Erasing everything, how well things are kept, and the reminder of a backup.

use std::collections::BTreeMap;

use kickoff_browser_tests::data::{
    NO_BOX, at_the_data, backup, chooses, decides, everything, fact, has_focus, hears, opens, plan,
    record, saves, saves_by, saves_text, sees_box, stores, waits_for_rest,
};
use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

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

#[tokio::test]
async fn the_page_counts_what_is_kept_and_what_changed_since_the_last_backup() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    ensure!(fact(&person, "entries").await? == "0");
    ensure!(fact(&person, "last").await? == "none yet");
    person.sees("the place", "document.querySelector('[data-mode=persistent]').checkVisibility() && !document.querySelector('[data-mode=memory]').checkVisibility()").await?;
    let bare = fact(&person, "size").await?;
    let large = json!({ "at": 1, "by": "a", "note": "x".repeat(20_000) }).to_string();
    stores(
        &person,
        &[
            ("kickoff:task:district.register", &large),
            ("kickoff:blank:school", r#"{"at":1,"by":"a","value":"x"}"#),
            ("kickoff:setting:language", r#"{"at":1,"by":"a","value":"en"}"#),
            ("elsewhere", &large),
        ],
    )
    .await?;
    opens(&person, &site.url, "en").await?;
    ensure!(fact(&person, "entries").await? == "2", "settings and foreign keys do not count");
    let grown = fact(&person, "size").await?;
    ensure!(grown != bare && grown.starts_with("20 kB of about"), "{bare}, then {grown}");
    ensure!(fact(&person, "last").await? == "none yet · not backed up: 2");
    saves(&person).await?;
    let last = fact(&person, "last").await?;
    ensure!(
        last.starts_with("November 21, 2026") && last.ends_with("(not backed up since: 0)"),
        "{last}"
    );
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 1).await?;
    opens(&person, &site.url, "en").await?;
    let last = fact(&person, "last").await?;
    ensure!(last.ends_with("(not backed up since: 1)"), "{last}");
    // The other language, and another window that changes something.
    opens(&person, &site.url, "fr").await?;
    let last = fact(&person, "last").await?;
    ensure!(last.starts_with("21 novembre 2026") && last.contains("depuis : 1"), "{last}");
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second).await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.ticks("district.homepage").await?;
    person.sees_progress("district", 2).await?;
    person.driver.switch_to_window(first).await?;
    person
        .sees(
            "the change",
            "document.querySelector('[data-fact=last]').textContent.includes(': 2)')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn damaged_entries_are_named_saved_and_deleted() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    ensure!(
        !person
            .js::<bool>("return document.querySelector('[data-part=aside]').checkVisibility()")
            .await?
    );
    stores(
        &person,
        &[
            ("kickoff:task:district.register", "{\"status\":\"do"),
            ("kickoff:damaged:1795240800000:blank:school", "<b>cut"),
        ],
    )
    .await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person
        .sees(
            "the message",
            "document.querySelector('[data-widget=problems]').textContent.includes('1 saved entry was damaged')",
        )
        .await?;
    // It leads to what was set aside.
    person.clicks("[data-widget=problems] a").await?;
    person.sees("the page", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await?;
    person
        .sees("the list", "document.querySelector('[data-part=aside]').checkVisibility()")
        .await?;
    let items = "[...document.querySelectorAll('[data-entry]')]";
    let named: Vec<String> = person
        .js(&format!("return {items}.map((item) => item.querySelector('[data-name]').textContent)"))
        .await?;
    ensure!(named.iter().any(|name| name == "Register the district"), "{named:?}");
    ensure!(named.len() == 2, "{named:?}");
    let when: String = person
        .js("return document.querySelector('[data-entry^=\"damaged:1795240800000\"] [data-when]').textContent")
        .await?;
    ensure!(when.contains("November") && when.contains("2026"), "{when}");
    let item = "[data-entry^='damaged:1795240800000']";
    let (_, text) = saves_text(&person, &format!("{item} [data-action=save-aside]")).await?;
    ensure!(text == "<b>cut", "{text}");
    person.clicks(&format!("{item} [data-action=delete-aside]")).await?;
    hears(&person, "Deleted.").await?;
    has_focus(&person).await?;
    ensure!(person.stored("kickoff:damaged:1795240800000:blank:school").await?.is_none());
    person.sees("one left", &format!("{items}.length === 1")).await?;
    person.clicks("[data-action=delete-aside]").await?;
    person
        .sees("none left", "!document.querySelector('[data-part=aside]').checkVisibility()")
        .await?;
    has_focus(&person).await?;
    let all = everything(&person).await?;
    ensure!(!all.keys().any(|key| key.contains("damaged")), "{all:?}");
    person.leave().await
}

#[tokio::test]
async fn the_plan_of_a_newer_version_can_be_saved_and_is_not_touched() -> Result<()> {
    let site = site::serve()?;
    let entries = [
        ("kickoff:version", "3"),
        ("kickoff:device", "k3v9"),
        ("kickoff:task:district.register", r#"{"at":1000,"by":"k3v9","status":"done"}"#),
        ("kickoff:task:district.social", r#"{"of":"another format"}"#),
    ];
    let person = at_the_data(&site.url, "en", &entries).await?;
    let before = everything(&person).await?;
    person
        .sees("the explanation", "document.querySelector('[data-is-newer]').checkVisibility()")
        .await?;
    let (_, file) = saves(&person).await?;
    ensure!(file["version"] == 3, "{file}");
    ensure!(file["records"]["task:district.social"] == json!({ "of": "another format" }), "{file}");
    for action in ["merge", "replace"] {
        let ticked = json!({ "at": 2000, "by": "b", "status": "done" });
        chooses(&person, backup(&json!({ "task:district.homepage": ticked }))).await?;
        sees_box(&person).await?;
        decides(&person, action).await?;
        hears(&person, "Nothing was changed.").await?;
    }
    let after = everything(&person).await?;
    ensure!(after == before, "{after:?}");
    person.leave().await
}

#[tokio::test]
async fn what_the_first_version_stored_is_shown_and_brought_over() -> Result<()> {
    let site = site::serve()?;
    let fixture = include_str!("../../fixtures/storage-1.json");
    let fixture: BTreeMap<String, String> = serde_json::from_str(fixture)?;
    let entries: Vec<_> = fixture.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
    for (language, page, shown) in [
        (
            "en",
            "checklists/district/",
            "document.querySelector('[data-task=\"district.recruit-schools\"] [name=note]').value === 'Twelve of twenty have answered.' && document.querySelector('[data-task=\"district.register\"] input').checked",
        ),
        (
            "fr",
            "plan/",
            "document.querySelector('[data-record=\"district.recruit-schools\"]')?.dataset.state === 'in-progress'",
        ),
        (
            "fr",
            "documents/press-release/",
            "document.querySelector('#fill-school').value === 'École Jean-Moulin 🎒'",
        ),
        (
            "en",
            "share/",
            "document.querySelector('[name=text]').value === 'We take part! #HourOfCode'",
        ),
        ("fr", "data/", "document.querySelector('[data-fact=entries]').textContent > 5"),
    ] {
        let before = clock("2026-11-21T09:00:00");
        let person = Person::with(Setting { before, ..Setting::default() }).await?;
        person.goto(&format!("{}icon.svg", site.url)).await?;
        stores(&person, &entries).await?;
        person.goto(&format!("{}{language}/{page}", site.url)).await?;
        person.waits_for_widgets().await?;
        person.sees(page, shown).await?;
        let all = everything(&person).await?;
        ensure!(all["kickoff:version"] == "2", "{page}: {}", all["kickoff:version"]);
        for (key, text) in &fixture {
            let Some(name) = key.strip_prefix("kickoff:") else {
                ensure!(all.get(key) == Some(text), "{page}: {key} is not ours");
                continue;
            };
            let copy = all.get(&format!("kickoff:before:1:{name}"));
            let is_set_aside = all
                .iter()
                .any(|(other, aside)| aside == text && other.starts_with("kickoff:damaged:"));
            match all.get(key) {
                _ if name == "version" => {}
                Some(same) if same == text => ensure!(copy.is_none(), "{page}: a copy of {key}"),
                Some(_) => ensure!(copy == Some(text), "{page}: {key} was changed without a copy"),
                None => ensure!(is_set_aside, "{page}: {key} is lost"),
            }
        }
        person.leave().await?;
    }
    Ok(())
}

/// Whether the reminder can be seen.
async fn is_reminded(person: &Person) -> Result<bool> {
    waits_for_rest(person).await?;
    person.js("return document.querySelector('[data-reminder]').checkVisibility()").await
}

#[tokio::test]
async fn many_changes_are_reminded_of_once_a_day_until_they_are_saved() -> Result<()> {
    let site = site::serve()?;
    // The browsers' clock says 21 November; these are three days old.
    let at = 1_795_240_800_000_u64 - 3 * 86_400_000;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let now: u64 = person.js("return Date.now()").await?;
    ensure!(now > at + 2 * 86_400_000, "{now}");
    let text = json!({ "at": at, "by": "a", "value": "x" }).to_string();
    let keys: Vec<String> = (0..12).map(|id| format!("kickoff:blank:{id}/school")).collect();
    let entries: Vec<_> = keys.iter().map(|key| (key.as_str(), text.as_str())).collect();
    stores(&person, &entries).await?;
    opens(&person, &site.url, "en").await?;
    ensure!(!is_reminded(&person).await?, "the page of backups itself says how many");
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    ensure!(is_reminded(&person).await?, "nobody was reminded");
    let words = person.reads("[data-reminder]").await?;
    ensure!(words.contains("only in this browser: 12"), "{words}");
    person.clicks("[data-later]").await?;
    ensure!(!is_reminded(&person).await?, "later means later");
    for page in ["guides/district", "plan", "share"] {
        person.goto(&format!("{}en/{page}/", site.url)).await?;
        ensure!(!is_reminded(&person).await?, "twice a day on {page}");
    }
    // The next day.
    let told = json!({ "at": at, "by": "a", "told": (now - 90_000_000).to_string() }).to_string();
    stores(&person, &[("kickoff:setting:backup", &told)]).await?;
    person.driver.refresh().await?;
    ensure!(is_reminded(&person).await?, "the next day");
    person.clicks("[data-reminder] a").await?;
    person.sees("the page of backups", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await?;
    ensure!(!is_reminded(&person).await?);
    saves(&person).await?;
    let made = record(&person, "setting:backup").await?;
    ensure!(made["made"].as_str().is_some_and(|made| !made.is_empty()), "{made}");
    // Also when the day on which somebody was told is long ago.
    let made = json!({ "at": at, "by": "a", "made": made["made"], "told": "" }).to_string();
    stores(&person, &[("kickoff:setting:backup", &made)]).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    ensure!(!is_reminded(&person).await?, "everything is saved");
    person.leave().await
}

#[tokio::test]
async fn few_changes_of_today_are_nothing_to_be_reminded_of() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", &[VERSION]).await?;
    let now: u64 = person.js("return Date.now()").await?;
    // How many changes, how old in hours, and whether that is worth a word.
    for (count, hours, is_worth) in [
        (1, 119, false),
        (1, 121, true),
        (10, 47, false),
        (10, 49, true),
        (50, 5, false),
        (50, 7, true),
        (200, 0, true),
    ] {
        person.js::<()>("localStorage.clear()").await?;
        let at = now - hours * 3_600_000;
        let text = json!({ "at": at, "by": "a", "value": "x" }).to_string();
        let keys: Vec<String> = (0..count).map(|id| format!("kickoff:blank:{id}/school")).collect();
        let entries: Vec<_> = keys.iter().map(|key| (key.as_str(), text.as_str())).collect();
        stores(&person, &entries).await?;
        stores(&person, &[VERSION]).await?;
        person.goto(&format!("{}fr/about/", site.url)).await?;
        ensure!(is_reminded(&person).await? == is_worth, "{count} changes after {hours} hours");
    }
    person.leave().await
}
