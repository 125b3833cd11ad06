//! The share composer, key by key.

use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::json;

const TEXT: &str = "textarea[name=text]";
const URL: &str = "input[name=url]";
const COPY: &str = "[data-action=copy]";
/// What the page says became of a press.
const SAID: &str = "document.querySelector('[data-outcome]').textContent";
/// Notes what is said of lengths, and how many milliseconds after the last change of a field.
const HEAR_LENGTHS: &str = "
    window.heard = [];
    let changed = performance.now();
    addEventListener('input', () => { changed = performance.now(); }, true);
    const region = document.querySelector('[data-lengths]');
    new MutationObserver(() => {
      if (region.textContent) heard.push([region.textContent, performance.now() - changed]);
    }).observe(region, { childList: true, characterData: true, subtree: true });
";

async fn composer() -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    Ok((site, person))
}

async fn writes(person: &Person, field: &str, text: &str) -> Result<()> {
    person.driver.find(thirtyfour::By::Css(field)).await?.clear().await?;
    person.clicks(field).await?;
    person.cdp("Input.insertText", json!({ "text": text })).await?;
    Ok(())
}

/// Each of these broke another share tool.
#[tokio::test]
async fn every_network_gets_exactly_the_text() -> Result<()> {
    let (_site, person) = composer().await?;
    for text in [
        "C++ & C#",
        "it's",
        "100%",
        "%2B",
        "%20",
        "👩🏽‍💻 🏳️‍🌈",
        "العربية",
        "a\nb",
        "<script>alert(1)</script>",
        "\"quoted\"",
        "a=b&c=d#e?f",
        "日本語 — ok…",
    ] {
        writes(&person, TEXT, text).await?;
        let links: serde_json::Map<String, serde_json::Value> = person
            .js(
                "return Object.fromEntries([...document.querySelectorAll('a[data-network]')].map((link) => {
                   const { search, hash, href } = new URL(link.href);
                   const words = new URLSearchParams(search || hash.replace('#', '?'));
                   return [link.dataset.network, [href === link.getAttribute('href'), words.get('text') ?? words.get('title') ?? words.get('body')]];
                 }))",
            )
            .await?;
        ensure!(links.len() == 11, "{links:?}");
        for (network, answer) in links {
            let expected = match network.as_str() {
                "facebook" | "linkedin" => serde_json::Value::Null,
                "email" => json!(text.replace('\n', "\r\n")),
                _ => json!(text),
            };
            ensure!(answer[0] == json!(true), "{network}: the browser rewrites the link");
            ensure!(answer[1] == expected, "{network}: {text:?} became {}", answer[1]);
        }
    }
    person.leave().await
}

#[tokio::test]
async fn a_decomposed_text_is_counted_and_sent_composed() -> Result<()> {
    let (_site, person) = composer().await?;
    writes(&person, TEXT, "cafe\u{301}").await?;
    ensure!(person.reads("output[name=length]").await? == "4");
    let href = person.attribute("a[data-network=x]", "href").await?;
    ensure!(href.ends_with("?text=caf%C3%A9"), "{href}");
    person.leave().await
}

/// What is said of an address, a moment after the last key.
fn judged(words: &str) -> String {
    format!("document.querySelector('#share-refused').textContent.includes('{words}')")
}

#[tokio::test]
async fn addresses_that_may_not_be_shared_are_refused_with_a_reason() -> Result<()> {
    let (_site, person) = composer().await?;
    writes(&person, TEXT, "Hello").await?;
    for (address, reason) in [
        ("javascript:alert(1)", "only addresses that start with https://"),
        ("JaVaScRiPt:alert(1)", "only addresses that start with https://"),
        ("data:text/html,x", "only addresses that start with https://"),
        ("hourofcode.com", "only addresses that start with https://"),
        ("https://a b", "no site name"),
        ("https:evil", "no site name"),
        ("http://256.256.256.256", "no site name"),
        ("https://example.org:99999/", "no site name"),
        ("https://example.org/\u{202e}gpj.exe", "no site name"),
    ] {
        writes(&person, URL, address).await?;
        person.sees(address, &judged(reason)).await?;
        let x = person.attribute("a[data-network=x]", "href").await?;
        ensure!(x == "https://x.com/intent/tweet?text=Hello", "{x}");
        // No other address takes its place without a word.
        let facebook = person.attribute("a[data-network=facebook]", "href").await?;
        ensure!(facebook.ends_with("sharer.php?"), "{facebook}");
        ensure!(person.reads("a[data-network=facebook]").await?.contains("mend yours"));
    }
    // What hides where it leads is shared as typed, and the site is named as the browser reads it.
    for (address, host) in [
        ("https://hourofcode.com@example.org/", "leads to example.org."),
        ("https://h\u{43e}urofcode.com/", "leads to xn--hurofcode-02h.com."),
        ("https://3221225985/", "leads to 192.0.2.1."),
    ] {
        writes(&person, URL, address).await?;
        person.sees(address, &judged(host)).await?;
        let shared: String = person
            .js("return new URL(document.querySelector('a[data-network=facebook]').href).searchParams.get('u')")
            .await?;
        ensure!(shared == address, "{shared}");
    }
    writes(&person, URL, "https://example.org/").await?;
    person
        .sees("no message", "document.querySelector('#share-refused').textContent === ''")
        .await?;
    // A site's name alone becomes an address when its field is left.
    writes(&person, URL, "school.example/news").await?;
    person.clicks(TEXT).await?;
    person
        .sees(
            "the address",
            "document.querySelector('input[name=url]').value === 'https://school.example/news'",
        )
        .await?;
    // An empty field means the campaign's page, as the hint says.
    writes(&person, URL, "").await?;
    let facebook = person.attribute("a[data-network=facebook]", "href").await?;
    ensure!(facebook.ends_with("?u=https%3A%2F%2Fhourofcode.com%2F"), "{facebook}");
    person.leave().await
}

#[tokio::test]
async fn the_length_is_that_of_x() -> Result<()> {
    let (_site, person) = composer().await?;
    for (text, length) in
        [("Join the #HourOfCode! https://hourofcode.com", "45"), ("👩🏽‍💻", "2"), ("日本語", "6")]
    {
        writes(&person, TEXT, text).await?;
        ensure!(person.reads("output[name=length]").await? == length, "{text}");
    }
    writes(&person, TEXT, &"a".repeat(280)).await?;
    person.js::<()>(HEAR_LENGTHS).await?;
    let x = "a[data-network=x]";
    ensure!(person.reads(x).await?.contains("280 of 280"));
    writes(&person, URL, "https://example.org/a-long-path").await?;
    ensure!(person.reads("output[name=length]").await? == "304");
    ensure!(person.reads(x).await?.contains("24 too many"));
    // Each network counts in its own way: 312 characters are no problem for Mastodon.
    ensure!(person.reads("a[data-network=bluesky]").await?.contains("12 too many"));
    ensure!(person.reads("a[data-network=mastodon]").await?.contains("of 500"));
    // What is too long is announced in a pause, once for all networks.
    person.sees("the announcement", "heard.length > 0").await?;
    writes(&person, TEXT, "Short").await?;
    person.sees("the relief", "heard.length > 1").await?;
    let heard: Vec<(String, f64)> = person.js("return heard").await?;
    let wanted = ["Too long for X, Bluesky", "fits everywhere"];
    ensure!(heard.len() == wanted.len(), "{heard:?}");
    for ((said, pause), words) in heard.iter().zip(wanted) {
        ensure!(said.contains(words), "{heard:?}");
        ensure!(*pause >= 500.0, "typing is talked over: {heard:?}");
    }
    person.leave().await
}

/// Text messages: one sign outside of the old alphabet makes all of them shorter, and the page says which.
#[tokio::test]
async fn text_messages_are_counted_in_parts() -> Result<()> {
    let (_site, person) = composer().await?;
    let sms = "a[data-network=sms]";
    writes(&person, TEXT, &"a".repeat(161)).await?;
    ensure!(person.reads(sms).await?.contains("2 messages"), "{}", person.reads(sms).await?);
    writes(&person, TEXT, &format!("{}ê", "a".repeat(160))).await?;
    let said = person.reads(sms).await?;
    ensure!(said.contains("3 messages") && said.contains('ê'), "{said}");
    person.leave().await
}

#[tokio::test]
async fn copying_works_and_says_so() -> Result<()> {
    let (_site, person) = composer().await?;
    person
        .cdp(
            "Browser.grantPermissions",
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
        )
        .await?;
    writes(&person, TEXT, "Words to paste").await?;
    person.clicks(COPY).await?;
    person.sees("the message", &format!("{SAID}.includes('copied')")).await?;
    let pasted: String = person.js("return navigator.clipboard.readText()").await?;
    ensure!(pasted == "Words to paste");
    // An empty message is not copied over what the person has.
    writes(&person, TEXT, "").await?;
    person.clicks(COPY).await?;
    person.sees("the reason", &format!("{SAID}.includes('write a message first')")).await?;
    let pasted: String = person.js("return navigator.clipboard.readText()").await?;
    ensure!(pasted == "Words to paste");
    // The message is about that text only.
    writes(&person, TEXT, "Other words").await?;
    person.sees("no message", &format!("{SAID} === ''")).await?;
    // Facebook takes no text: the press that opens it copies the message.
    person
        .js::<()>("document.querySelector('.networks').addEventListener('click', (event) => event.preventDefault())")
        .await?;
    person.clicks("a[data-network=facebook]").await?;
    person.sees("the message", &format!("{SAID}.includes('Message copied')")).await?;
    let pasted: String = person.js("return navigator.clipboard.readText()").await?;
    ensure!(pasted == "Other words", "{pasted}");
    // The address: one's own, or the campaign's that networks get in its place.
    for (typed, copied) in
        [("", "https://hourofcode.com/"), ("https://school.example/a", "https://school.example/a")]
    {
        writes(&person, URL, typed).await?;
        person.clicks("[data-action=copy-address]").await?;
        person.sees("the message", &format!("{SAID}.includes('Address copied')")).await?;
        let pasted: String = person.js("return navigator.clipboard.readText()").await?;
        ensure!(pasted == copied, "{pasted}");
    }
    person.leave().await
}

/// Typed while the widgets were still on their way: text, cursor and focus stay.
#[tokio::test]
async fn typing_before_the_widgets_live_is_kept() -> Result<()> {
    let site = site::server()?.slow(".wasm", std::time::Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.clicks(TEXT).await?;
    person.cdp("Input.insertText", json!({ "text": "Hello wrld" })).await?;
    person.js::<()>("document.querySelector('textarea').setSelectionRange(7, 7)").await?;
    person
        .sees("the links", "document.querySelector('a[data-network=x]').href.includes('Hello')")
        .await?;
    person.cdp("Input.insertText", json!({ "text": "o" })).await?;
    let value: String = person.js("return document.querySelector('textarea').value").await?;
    ensure!(value == "Hello world", "{value}");
    person.leave().await
}

/// A text that never met a widget is kept all the same, and a cleared one stays cleared.
#[tokio::test]
async fn a_text_is_kept_from_the_first_key_on() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = Person::new().await?;
    let page = format!("{}en/share/", site.url);
    person.goto(&page).await?;
    writes(&person, TEXT, "Kept without widgets").await?;
    writes(&person, URL, "https://school.example/path").await?;
    person.driver.refresh().await?;
    let field = |selector: &str| format!("return document.querySelector('{selector}').value");
    // What is kept is shown right after the first paint.
    let shows = format!("document.querySelector('{TEXT}').value === 'Kept without widgets'");
    person.sees("the text", &shows).await?;
    ensure!(person.js::<String>(&field(URL)).await? == "https://school.example/path");
    person.leave_whatever_happened().await?;

    let (_site, person) = composer().await?;
    writes(&person, TEXT, "Soon gone").await?;
    writes(&person, TEXT, "").await?;
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    ensure!(person.js::<String>(&field(TEXT)).await?.is_empty(), "a deleted text came back");
    person.leave().await
}

/// Full storage: what could not be kept is still there after a look at another page.
#[tokio::test]
async fn an_unsaved_text_survives_navigation() -> Result<()> {
    let (_site, person) = composer().await?;
    writes(&person, TEXT, "old").await?;
    person.fills_storage().await?;
    writes(&person, TEXT, "a much longer new text").await?;
    person
        .sees(
            "the message",
            "document.querySelector('[data-widget=problems]').textContent.includes('full')",
        )
        .await?;
    person.clicks(".site-foot a[href$='/about/']").await?;
    person.sees("another page", "location.pathname.endsWith('/about/')").await?;
    person.clicks(".site-head a[href$='/share/']").await?;
    person
        .sees(
            "the new text",
            "document.querySelector('textarea')?.value === 'a much longer new text'",
        )
        .await?;
    person.leave().await
}

/// The composer of a language that arrives late never replaces the one chosen meanwhile.
#[tokio::test]
async fn the_language_chosen_last_stays() -> Result<()> {
    let site = site::server()?.slow("/en-", std::time::Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.clicks("a[data-language=fr]").await?;
    person.sees("French", "document.documentElement.lang === 'fr'").await?;
    person.waits_for_widgets().await?;
    tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
    ensure!(person.reads(".share-length").await?.starts_with("Longueur"));
    person.leave().await
}
