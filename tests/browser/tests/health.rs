//! How well things are kept: counts, entries that cannot be read, plans of other versions.

use std::collections::BTreeMap;

use kickoff_browser_tests::data::{
    at_the_data, backup, chooses, decides, everything, fact, has_focus, hears, opens, saves,
    saves_text, sees_box, stores,
};
use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

const VERSION: (&str, &str) = ("kickoff:version", "2");

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
