//! What other apps share into the composer, as the manifest's `share_target` hands it over.

use std::time::Duration;

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};
use serde_json::json;

const TEXT: &str = "textarea[name=text]";
const URL: &str = "input[name=url]";
const SAID: &str = "document.querySelector('[data-arrival]').textContent";
const ASIDE: &str = "document.querySelectorAll('[data-draft]').length";

/// The parts as browsers write them into the address.
async fn shares(person: &Person, page: &str, parts: &[(&str, &str)]) -> Result<()> {
    let parts: Vec<_> = parts.iter().map(|(name, value)| json!([name, value])).collect();
    let query: String = person
        .js_with("return String(new URLSearchParams(arguments[0]))", vec![json!(parts)])
        .await?;
    follows(person, &format!("{page}?{query}")).await
}

async fn follows(person: &Person, address: &str) -> Result<()> {
    person.goto(address).await?;
    person.waits_for_widgets().await
}

async fn fields(person: &Person) -> Result<(String, String)> {
    person
        .js(&format!(
            "return ['{TEXT}', '{URL}'].map((name) => document.querySelector(name).value)"
        ))
        .await
}

async fn has(person: &Person, text: &str, address: &str) -> Result<()> {
    let found = fields(person).await?;
    ensure!(found == (text.to_owned(), address.to_owned()), "{found:?} instead of {text:?}");
    Ok(())
}

async fn query(person: &Person) -> Result<String> {
    person.js("return location.search").await
}

async fn hears(person: &Person, words: &str) -> Result<()> {
    person.sees(words, &format!("{SAID}.includes({})", json!(words))).await
}

async fn person_at(page: &str) -> Result<(xtask::server::Running, Person, String)> {
    let site = site::serve()?;
    let person = Person::new().await?;
    let page = format!("{}{page}", site.url);
    person.goto(&page).await?;
    Ok((site, person, page))
}

#[tokio::test]
async fn text_and_address_land_in_their_fields() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    let parts = [
        ("title", "News"),
        ("text", "We code\r\nüber & + %41"),
        ("url", "https://a.example/?b=1&c=%20#d"),
    ];
    shares(&person, &page, &parts).await?;
    hears(&person, "What you shared is ready below").await?;
    has(&person, "News\nWe code\nüber & + %41", "https://a.example/?b=1&c=%20#d").await?;
    ensure!(query(&person).await?.is_empty(), "the address keeps what was taken");
    let role: String = person.attribute("[data-arrival]", "role").await?;
    ensure!(role == "status");
    // The networks have it at once.
    person
        .sees("the link", "document.querySelector('[data-network=x]').href.includes('a.example')")
        .await?;
    ensure!(person.js::<usize>(&format!("return {ASIDE}")).await? == 0);
    let kept = person.stored("kickoff:draft:share").await?.unwrap_or_default();
    ensure!(kept.contains("über"), "{kept}");
    person.leave().await
}

#[tokio::test]
async fn an_address_within_the_text_or_title_goes_to_its_field() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    for (title, text, message) in [
        ("", "We code\n\nhttps://a.example/", "We code"),
        ("We code", "We code https://a.example/", "We code"),
        ("We code https://a.example/", "", "We code"),
        ("", "https://a.example/", ""),
    ] {
        person.js::<()>("localStorage.clear()").await?;
        shares(&person, &page, &[("title", title), ("text", text)]).await?;
        hears(&person, "ready below").await?;
        has(&person, message, "https://a.example/").await?;
    }
    // Only a title.
    person.js::<()>("localStorage.clear()").await?;
    shares(&person, &page, &[("title", "Our school codes")]).await?;
    has(&person, "Our school codes", "").await?;
    person.leave().await
}

#[tokio::test]
async fn what_was_begun_is_put_aside_and_undo_brings_it_back() -> Result<()> {
    let (_site, person, page) = person_at("fr/share/").await?;
    person.waits_for_widgets().await?;
    person.fills(TEXT, "Invitation à la presse, à finir").await?;
    person.fills(URL, "https://ecole.example/").await?;
    shares(&person, &page, &[("text", "Vu ailleurs https://a.example/")]).await?;
    hears(&person, "est gardé plus bas, sous «").await?;
    has(&person, "Vu ailleurs", "https://a.example/").await?;
    person
        .sees("the post", "document.querySelector('[data-draft] p').textContent === 'Invitation à la presse, à finir'")
        .await?;
    person.clicks("[data-undo]").await?;
    person.sees("nothing aside", &format!("{ASIDE} === 0")).await?;
    has(&person, "Invitation à la presse, à finir", "https://ecole.example/").await?;
    // What was said is not true any more.
    person.sees("no message", &format!("{SAID} === ''")).await?;
    person.clicks("[data-redo]").await?;
    person.sees("it again", &format!("{ASIDE} === 1")).await?;
    has(&person, "Vu ailleurs", "https://a.example/").await?;
    person.leave().await
}

/// An address alone is work as well.
#[tokio::test]
async fn an_address_of_one_s_own_is_put_aside_too() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    person.waits_for_widgets().await?;
    person.fills(URL, "https://school.example/").await?;
    shares(&person, &page, &[("text", "Seen elsewhere")]).await?;
    hears(&person, "kept further down").await?;
    has(&person, "Seen elsewhere", "").await?;
    person.clicks("[data-action=open-draft]").await?;
    person
        .sees(
            "it again",
            &format!("document.querySelector('{URL}').value === 'https://school.example/'"),
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn it_is_taken_once() -> Result<()> {
    let (site, person, page) = person_at("en/share/").await?;
    let parts = [("title", "We code"), ("text", "Seen elsewhere"), ("url", "https://a.example/")];
    shares(&person, &page, &parts).await?;
    hears(&person, "ready below").await?;
    // The same thing twice.
    shares(&person, &page, &parts).await?;
    hears(&person, "ready below").await?;
    ensure!(person.js::<usize>(&format!("return {ASIDE}")).await? == 0);
    person.fills(TEXT, "In my own words").await?;
    // A reload.
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    has(&person, "In my own words", "https://a.example/").await?;
    // Back, within the site and from outside of it.
    person.clicks("a[href$='/documents/']").await?;
    person.sees("another page", "location.pathname.endsWith('/documents/')").await?;
    person.driver.back().await?;
    person.sees("the composer", &format!("document.querySelector('{TEXT}')")).await?;
    person.waits_for_widgets().await?;
    has(&person, "In my own words", "https://a.example/").await?;
    person.goto(&format!("{}404.html", site.url)).await?;
    person.driver.back().await?;
    person.sees("the composer", &format!("document.querySelector('{TEXT}')")).await?;
    person.waits_for_widgets().await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    has(&person, "In my own words", "https://a.example/").await?;
    ensure!(person.js::<usize>(&format!("return {ASIDE}")).await? == 0);
    person.leave().await
}

/// Another event's page is fetched, and the host has no business with what was shared.
#[tokio::test]
async fn what_was_shared_is_not_sent_again_when_the_event_changes() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    person
        .js::<()>("localStorage['kickoff:event:1795240800000'] = '{\"at\":1,\"by\":\"x\",\"removed\":\"\"}'")
        .await?;
    shares(&person, &page, &[("text", "Seen elsewhere")]).await?;
    hears(&person, "ready below").await?;
    person
        .js::<()>("const select = document.querySelector('[data-event-choice] select'); select.value = '1795240800000'; select.dispatchEvent(new Event('change', { bubbles: true }))")
        .await?;
    let fetched = "performance.getEntriesByType('resource').filter((entry) => new URL(entry.name).pathname === location.pathname)";
    person.sees("the page again", &format!("{fetched}.length > 0")).await?;
    person
        .sees("the post", &format!("document.querySelector('{TEXT}').value === 'Seen elsewhere'"))
        .await?;
    ensure!(
        person
            .js::<bool>(&format!("return {fetched}.every((entry) => !entry.name.includes('?'))"))
            .await?
    );
    person.leave().await
}

/// Until the client has taken it, it waits in the address.
#[tokio::test]
async fn nothing_is_lost_while_the_client_does_not_arrive() -> Result<()> {
    let site = site::server()?.failing_once(".wasm").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/share/?title=&text=We+code%21", site.url)).await?;
    person.sees("the failure", "!document.querySelector('[data-failure=app]').hidden").await?;
    ensure!(query(&person).await?.contains("We+code"), "what was shared has gone");
    person.fills(TEXT, "Typed meanwhile").await?;
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    hears(&person, "kept further down").await?;
    has(&person, "We code!", "").await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn hostile_shares_change_no_more_than_the_fields() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    for address in [
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "https://a.example/\u{202e}gpj.exe",
        "https://",
    ] {
        person.js::<()>("localStorage.clear()").await?;
        shares(&person, &page, &[("text", "We code"), ("url", address)]).await?;
        hears(&person, "ready below").await?;
        has(&person, &format!("We code\n{address}"), "").await?;
    }
    // Damaged escapes, controls, a turned direction: as they are, and told of.
    person.js::<()>("localStorage.clear()").await?;
    follows(&person, &format!("{page}?text=a%E2%80%AEb%00c%ff%zz<b>%")).await?;
    hears(&person, "ready below").await?;
    has(&person, "a\u{202e}b\0c\u{fffd}%zz<b>%", "").await?;
    person
        .sees(
            "what is hidden",
            "document.querySelector('[data-remarks]').textContent.includes('nobody sees')",
        )
        .await?;
    person.clicks("[data-action=clean]").await?;
    has(&person, "abc\u{fffd}%zz<b>%", "").await?;
    // Nothing at all.
    for nothing in ["?title=&text=&url=", "?text=%20%0D%0A", "?other=x", "?"] {
        follows(&person, &format!("{page}{nothing}")).await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
        has(&person, "abc\u{fffd}%zz<b>%", "").await?;
        ensure!(person.js::<String>(&format!("return {SAID}")).await?.is_empty());
    }
    // A whole book.
    let book = "é Wörter ".repeat(9_000);
    shares(&person, &page, &[("text", &book)]).await?;
    hears(&person, "kept further down").await?;
    has(&person, book.trim_end(), "").await?;
    ensure!(query(&person).await?.is_empty());
    person.leave().await
}

#[tokio::test]
async fn a_frame_takes_nothing() -> Result<()> {
    let frame = b"<!doctype html><title>Frame</title><iframe src='en/share/?text=Planted' width=900 height=800></iframe>";
    let site = site::server()?.with_file("frame.html", frame).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}frame.html", site.url)).await?;
    person.driver.enter_frame(0).await?;
    person.waits_for_widgets().await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    has(&person, "", "").await?;
    ensure!(person.stored("kickoff:draft:share").await?.is_none());
    person.leave().await
}

/// A full disk: neither the post that was begun nor what was shared goes.
#[tokio::test]
async fn without_room_a_share_waits_for_the_post_that_was_begun() -> Result<()> {
    let (_site, person, page) = person_at("en/share/").await?;
    person.waits_for_widgets().await?;
    let precious = format!("Precious {}", "a".repeat(3_000));
    person.fills(TEXT, &precious).await?;
    person.fills_storage().await?;
    shares(&person, &page, &[("text", "Seen elsewhere")]).await?;
    hears(&person, "What you shared is not in your message yet").await?;
    has(&person, &precious, "").await?;
    ensure!(query(&person).await?.contains("Seen+elsewhere"));
    // As the message says: the post is cleared, and the page is loaded again.
    person.fills(TEXT, "").await?;
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    hears(&person, "ready below").await?;
    has(&person, "Seen elsewhere", "").await?;
    ensure!(query(&person).await?.is_empty());
    person.leave().await
}

/// Nothing was begun, and there is no room either: what was shared is on the page, and comes back with it.
#[tokio::test]
async fn a_share_without_any_room_is_shown_and_told() -> Result<()> {
    let (_site, person, page) = person_at("fr/share/").await?;
    person.fills_storage().await?;
    shares(&person, &page, &[("text", "Vu ailleurs")]).await?;
    let told = "document.querySelector('[data-widget=problems]').textContent.includes('est plein')";
    for _ in 0..2 {
        hears(&person, "est prêt ci-dessous").await?;
        person.sees("the message", told).await?;
        has(&person, "Vu ailleurs", "").await?;
        ensure!(query(&person).await?.contains("Vu+ailleurs"), "a reload would lose it");
        person.driver.refresh().await?;
        person.waits_for_widgets().await?;
    }
    // What was changed since is not put aside for what it was made of.
    person.fills(TEXT, "En mes mots").await?;
    person.clicks("a[href$='/documents/']").await?;
    person.sees("another page", "location.pathname.endsWith('/documents/')").await?;
    person.driver.back().await?;
    person.sees("the composer", &format!("document.querySelector('{TEXT}')")).await?;
    person.waits_for_widgets().await?;
    has(&person, "En mes mots", "").await?;
    person.leave().await
}

#[tokio::test]
async fn a_share_where_storage_is_blocked_lasts_as_long_as_the_address() -> Result<()> {
    let site = site::serve()?;
    let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";
    let person = Person::with(Setting { before: blocked.to_owned(), ..Setting::default() }).await?;
    follows(&person, &format!("{}en/share/?text=Seen+elsewhere&url=https://a.example/", site.url))
        .await?;
    for _ in 0..2 {
        hears(&person, "ready below").await?;
        person
            .sees("the message", "document.querySelector('[data-widget=problems]').textContent.includes('allow this site to store data')")
            .await?;
        has(&person, "Seen elsewhere", "https://a.example/").await?;
        person.driver.refresh().await?;
        person.waits_for_widgets().await?;
    }
    person.leave().await
}
