//! Storage that is damaged, foreign, full, blocked or newer: the person gets a message in their
//! language and loses nothing.

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};
use serde_json::json;

const GOOD: &str = r#"{"status":"done","at":1,"by":"x","future":[1]}"#;

/// A person with these entries in their storage, at a page of the site that has no widget.
async fn with_entries(site: &str, entries: &[(&str, &str)]) -> Result<Person> {
    let person = Person::new().await?;
    person.goto(&format!("{site}en/about/")).await?;
    for (key, value) in entries {
        person
            .js_with::<()>(
                "localStorage[arguments[0]] = arguments[1]",
                vec![json!(key), json!(value)],
            )
            .await?;
    }
    Ok(person)
}

async fn alert(person: &Person, words: &str) -> Result<()> {
    let script =
        format!("document.querySelector('[data-widget=problems]').textContent.includes({words:?})");
    person.sees(words, &script).await
}

#[tokio::test]
async fn damaged_entries_are_set_aside_with_a_message() -> Result<()> {
    let site = site::serve()?;
    let huge = "x".repeat(4_000_000);
    for bad in ["", "{", "null", "[]", "5", "\"done\"", r#"{"status":7,"at":1}"#, huge.as_str()] {
        let person = with_entries(
            &site.url,
            &[
                ("kickoff:task:district.register", bad),
                ("kickoff:task:district.social", GOOD),
                ("kickoff:task:district.of-the-future", GOOD),
                ("kickoff:mystery", bad.get(..20).unwrap_or(bad)),
            ],
        )
        .await?;
        person.goto(&format!("{}en/guides/district/", site.url)).await?;
        alert(&person, "1 saved entry was damaged").await?;
        person.sees_progress("district", 1).await?;
        let aside: Vec<String> = person
            .js("return Object.keys(localStorage).filter((key) => key.startsWith('kickoff:damaged:')).map((key) => localStorage[key])")
            .await?;
        ensure!(aside == [bad], "set aside: {aside:.60?}");
        // The damaged task works again, and what nobody knows is still there.
        person.ticks("district.register").await?;
        person.sees_progress("district", 2).await?;
        for key in ["district.social", "district.of-the-future"] {
            let stored = person.stored(&format!("kickoff:task:{key}")).await?;
            ensure!(stored.as_deref() == Some(GOOD), "{key}: {stored:?}");
        }
        ensure!(person.stored("kickoff:mystery").await?.is_some());
        person.leave().await?;
    }
    Ok(())
}

/// A tap on a damaged task before the widgets live is not saved over the damage; it waits.
#[tokio::test]
async fn an_early_tick_on_a_damaged_entry_waits_for_the_store() -> Result<()> {
    let site = site::server()?.slow(".wasm", std::time::Duration::from_secs(1)).start(0)?;
    let person = with_entries(&site.url, &[("kickoff:task:district.register", "{")]).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    ensure!(person.stored("kickoff:task:district.register").await?.as_deref() == Some("{"));
    person.sees_progress("district", 1).await?;
    let stored = person.stored("kickoff:task:district.register").await?.unwrap_or_default();
    ensure!(stored.contains("\"done\""), "{stored}");
    person.leave().await
}

#[tokio::test]
async fn full_storage_keeps_the_tick_visible_and_saves_it_later() -> Result<()> {
    let site = site::serve()?;
    let person = with_entries(&site.url, &[]).await?;
    person.fills_storage().await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    alert(&person, "storage for this site is full").await?;
    ensure!(person.is_ticked("district.register").await?, "the tick stays visible");
    person.sees_progress("district", 1).await?;
    // Following a link keeps it too.
    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees_progress("district", 1).await?;
    // Room is made; the next tick saves both.
    person.js::<()>("for (const key of Object.keys(localStorage)) if (key.startsWith('fill:')) localStorage.removeItem(key)").await?;
    person.ticks("district.social").await?;
    person.sees("both saved", "localStorage['kickoff:task:district.register'] && localStorage['kickoff:task:district.social']").await?;
    person
        .sees("the message gone", "!document.querySelector('[data-widget=problems] .notice')")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn blocked_storage_is_told_and_the_page_still_works() -> Result<()> {
    let site = site::serve()?;
    let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";
    let person = Person::with(Setting { before: blocked.to_owned(), ..Setting::default() }).await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    alert(&person, "autorisez ce site à stocker des données").await?;
    person.sees_progress("district", 1).await?;
    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees_progress("district", 1).await?;
    ensure!(person.is_ticked("district.register").await?, "kept as long as the tab lives");
    person.leave().await
}

#[tokio::test]
async fn storage_that_throws_on_every_call_is_told() -> Result<()> {
    let site = site::serve()?;
    let broken = "for (const name of ['getItem', 'setItem', 'removeItem', 'key'])
        Storage.prototype[name] = () => { throw new DOMException('denied', 'SecurityError'); };
        Object.defineProperty(Storage.prototype, 'length', { get() { throw new DOMException('denied', 'SecurityError'); } });";
    let person = Person::with(Setting { before: broken.to_owned(), ..Setting::default() }).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    alert(&person, "allow this site to store data").await?;
    person.sees_progress("district", 1).await?;
    person.leave().await
}

#[tokio::test]
async fn the_plan_of_a_newer_version_is_shown_and_not_touched() -> Result<()> {
    let site = site::serve()?;
    let person = with_entries(
        &site.url,
        &[("kickoff:version", "3"), ("kickoff:task:district.social", GOOD)],
    )
    .await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    alert(&person, "saved by a newer version").await?;
    person.sees_progress("district", 1).await?;
    person.ticks("district.social").await?;
    person.ticks("district.register").await?;
    let stored = person.stored("kickoff:task:district.social").await?;
    ensure!(stored.as_deref() == Some(GOOD), "{stored:?}");
    ensure!(person.stored("kickoff:task:district.register").await?.is_none());
    person.leave().await
}

/// The text of a draft may be anything, too.
#[tokio::test]
async fn a_damaged_draft_is_set_aside() -> Result<()> {
    let site = site::serve()?;
    let person =
        with_entries(&site.url, &[("kickoff:draft:share", "{\"text\":[1],\"at\":1}")]).await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    alert(&person, "1 saved entry was damaged").await?;
    person.types("textarea[name=text]", "again").await?;
    person
        .sees("the new draft", "JSON.parse(localStorage['kickoff:draft:share']).text === 'again'")
        .await?;
    person.leave().await
}
