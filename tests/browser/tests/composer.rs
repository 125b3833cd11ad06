//! The share composer as a workshop: ready posts, posts put aside, tags, what hides in a text.

use std::time::Duration;

use kickoff_browser_tests::keyboard::TAB;
use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::json;

const TEXT: &str = "textarea[name=text]";
const URL: &str = "input[name=url]";
const SAID: &str = "document.querySelector('[data-outcome]').textContent";
const VALUE: &str = "document.querySelector('textarea[name=text]').value";

async fn composer(path: &str) -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}{path}", site.url)).await?;
    person.waits_for_widgets().await?;
    Ok((site, person))
}

async fn writes(person: &Person, field: &str, text: &str) -> Result<()> {
    person.driver.find(thirtyfour::By::Css(field)).await?.clear().await?;
    person.clicks(field).await?;
    person.cdp("Input.insertText", json!({ "text": text })).await?;
    Ok(())
}

async fn text(person: &Person) -> Result<String> {
    person.js(&format!("return {VALUE}")).await
}

/// From a ready post to a post of one's own, and nothing lost on the way.
#[tokio::test]
async fn a_ready_post_becomes_a_message_and_what_was_there_is_put_aside() -> Result<()> {
    let (_site, person) = composer("fr/share/").await?;
    writes(&person, TEXT, "Mon propre début").await?;
    person.clicks("[data-ready] > summary").await?;
    let shown = "[...document.querySelectorAll('.post')].filter((post) => !post.hidden)";
    let all: usize = person.js("return document.querySelectorAll('.post').length").await?;
    person.fills("select[name=moment]", "after").await?;
    person.fills("select[name=role]", "official").await?;
    person
        .sees(
            "the posts of officials after the week",
            &format!("{shown}.length > 0 && {shown}.every((post) => post.dataset.role === 'official' && post.dataset.moment === 'after')"),
        )
        .await?;
    person.fills("select[name=moment]", "all").await?;
    person.fills("select[name=role]", "").await?;
    person.sees("all posts", &format!("{shown}.length === {all}")).await?;

    let post = "[data-moment=before][data-role=official]";
    let wanted: String = person
        .js(&format!("return document.querySelector('{post} [data-text]').textContent.trim()"))
        .await?;
    person.clicks(&format!("{post} [data-action=use]")).await?;
    person.sees("the post", &format!("{SAID}.includes('mis de côté')")).await?;
    ensure!(text(&person).await? == wanted.replace('\u{202f}', "\u{a0}"), "{wanted}");
    // The list closes, and the message has the focus.
    person
        .sees(
            "the message in hand",
            "document.activeElement.name === 'text' && !document.querySelector('[data-ready]').open",
        )
        .await?;
    // A ready post that nobody changed is not worth keeping; what one wrote is.
    let rows = "document.querySelectorAll('[data-draft]').length";
    ensure!(person.js::<u32>(&format!("return {rows}")).await? == 1);
    person.clicks("[data-action=open-draft]").await?;
    person.sees("the own words", &format!("{VALUE} === 'Mon propre début'")).await?;
    person.sees("an empty list", &format!("{rows} === 0")).await?;
    person.leave().await
}

#[tokio::test]
async fn posts_put_aside_come_back_after_a_restart_and_after_undo() -> Result<()> {
    let (site, person) = composer("en/share/").await?;
    for words in ["First post", "Second post"] {
        writes(&person, TEXT, words).await?;
        person.clicks("[data-action=put-aside]").await?;
        person.sees("an empty field", &format!("{VALUE} === ''")).await?;
        // Names of posts are the times at which they were put aside.
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let person = person.close_and_come_back().await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    let list =
        "[...document.querySelectorAll('[data-draft] p')].map((row) => row.textContent).join()";
    person.sees("both posts", &format!("{list} === 'Second post,First post'")).await?;
    person.clicks("[data-draft] [data-action=remove-draft]").await?;
    person.sees("one post", &format!("{list} === 'First post'")).await?;
    person.clicks("[data-undo]").await?;
    person.sees("both posts", &format!("{list} === 'Second post,First post'")).await?;
    // One step brings the message back and empties the list.
    writes(&person, TEXT, "Third post").await?;
    person.clicks("[data-action=put-aside]").await?;
    person.sees("three posts", &format!("{list}.startsWith('Third post')")).await?;
    person.clicks("[data-undo]").await?;
    person.sees("the message", &format!("{VALUE} === 'Third post'")).await?;
    // A field that is only left makes no step of its own.
    person.sees("two posts", &format!("{list} === 'Second post,First post'")).await?;
    person.leave().await
}

#[tokio::test]
async fn tags_stand_in_the_message_once() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    let hashtag = ".tags label:first-child input";
    writes(&person, TEXT, "We start").await?;
    person.clicks(hashtag).await?;
    person.sees("the hashtag", &format!("{VALUE} === 'We start #HourOfCode'")).await?;
    person.clicks(".tags label:last-child input").await?;
    person.sees("the account", &format!("{VALUE} === 'We start #HourOfCode @codeorg'")).await?;
    person.clicks(hashtag).await?;
    person.sees("no hashtag", &format!("{VALUE} === 'We start @codeorg'")).await?;
    // Typed by hand it counts as well, whatever its capitals.
    writes(&person, TEXT, "#hourofcode starts").await?;
    person.sees("the box", &format!("document.querySelector('{hashtag}').checked")).await?;
    let x = person.attribute("a[data-network=x]", "href").await?;
    ensure!(x.ends_with("?text=%23hourofcode%20starts"), "{x}");
    person.leave().await
}

/// What a clipboard may bring along unseen.
#[tokio::test]
async fn what_hides_in_a_text_is_said_and_taken_out_on_request() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    let remarks = "document.querySelector('[data-remarks]').textContent";
    writes(&person, TEXT, "pay\u{202e}lap\u{2066} now\u{feff}").await?;
    person
        .sees("the remark", &format!("{remarks}.includes('3 characters that nobody sees')"))
        .await?;
    // Nothing is changed before the person wants it.
    let x = person.attribute("a[data-network=x]", "href").await?;
    ensure!(x.contains("%E2%80%AE"), "{x}");
    person.clicks("[data-action=clean]").await?;
    person.sees("plain words", &format!("{VALUE} === 'paylap now' && {remarks} === ''")).await?;
    // Half of an emoji, as scripts and some clipboards leave it.
    person
        .js::<()>(
            "const field = document.querySelector('textarea[name=text]');
             field.value = 'Half \\ud83d here';
             field.dispatchEvent(new Event('input', { bubbles: true }));",
        )
        .await?;
    person.sees("the damage", &format!("{remarks}.includes('One character was damaged')")).await?;
    let x = person.attribute("a[data-network=x]", "href").await?;
    ensure!(x.ends_with("Half%20%EF%BF%BD%20here"), "{x}");
    person.leave().await
}

#[tokio::test]
async fn a_very_long_text_stays_whole_and_is_said_to_be_long() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    let long = "0123456789".repeat(10_000);
    writes(&person, TEXT, &long).await?;
    person
        .sees("the length", "document.querySelector('output[name=length]').value === '100000'")
        .await?;
    let carried: usize = person
        .js("return new URL(document.querySelector('a[data-network=whatsapp]').href).searchParams.get('text').length")
        .await?;
    ensure!(carried == 100_000, "{carried}");
    ensure!(person.reads("a[data-network=whatsapp]").await?.contains("copy it instead"));
    ensure!(person.reads("a[data-network=x]").await?.contains("99720 too many"));
    let kept = person.stored("kickoff:draft:share").await?.unwrap_or_default();
    ensure!(kept.contains(&long), "the text was not kept whole");
    person.leave().await
}

/// What is filled in for the letters stands in the posts, and the other way round.
#[tokio::test]
async fn blanks_are_filled_in_the_posts() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    person.clicks("[data-ready] > summary").await?;
    person.fills("select[name=moment]", "all").await?;
    let post = "[...document.querySelectorAll('.post')].find((post) => post.querySelector('[data-blank$=schools-count]'))";
    person
        .sees("the open blank", &format!("{post}.textContent.includes('[number of schools]')"))
        .await?;
    person.js::<()>(&format!("{post}.querySelector('button').click()")).await?;
    let remarks = "document.querySelector('[data-remarks]').textContent";
    person.sees("what is open", &format!("{remarks}.includes('One blank')")).await?;
    person.clicks("[data-ready] > summary").await?;
    person.clicks("[data-fill-in] > summary").await?;
    writes(&person, "#fill-schools-count", "27").await?;
    person.sees("the number", &format!("{post}.textContent.includes('27')")).await?;
    // The message that has the blank open gets it too, once its field is left.
    person.clicks(TEXT).await?;
    person
        .sees(
            "the number in the message",
            &format!("{VALUE}.includes('27') && !{VALUE}.includes('[')"),
        )
        .await?;
    let kept = person.stored("kickoff:blank:schools-count").await?.unwrap_or_default();
    ensure!(kept.contains("\"27\""), "{kept}");
    person.leave().await
}

#[tokio::test]
async fn the_device_s_own_sheet_gets_text_and_address() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    // This browser has none, so there is no button.
    ensure!(
        person.js::<bool>("return document.querySelector('[data-action=sheet]').hidden").await?
    );
    person
        .js::<()>(
            "navigator.share = (data) => {
               window.given = data;
               return window.answer ? Promise.reject(new DOMException('', window.answer)) : Promise.resolve();
             };",
        )
        .await?;
    // Another page and back: the button appears where the browser can share.
    person.clicks(".site-head a[href$='/search/']").await?;
    person.sees("another page", "location.pathname.endsWith('/search/')").await?;
    person.clicks(".site-head a[href$='/share/']").await?;
    person
        .sees("the button", "document.querySelector('[data-action=sheet]')?.hidden === false")
        .await?;
    writes(&person, TEXT, "To my colleagues").await?;
    writes(&person, URL, "https://school.example/").await?;
    person.clicks("[data-action=sheet]").await?;
    person
        .sees(
            "what was handed over",
            "JSON.stringify(window.given) === '{\"text\":\"To my colleagues\",\"url\":\"https://school.example/\"}'",
        )
        .await?;
    // Closing the sheet is no failure; a refusal is.
    person.js::<()>("window.answer = 'AbortError'").await?;
    person.clicks("[data-action=sheet]").await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    ensure!(person.js::<String>(&format!("return {SAID}")).await?.is_empty());
    person.js::<()>("window.answer = 'NotAllowedError'").await?;
    person.clicks("[data-action=sheet]").await?;
    person.sees("the reason", &format!("{SAID}.includes('did not take it')")).await?;
    person.leave().await
}

/// A full disk: what cannot be put aside stays where it is.
#[tokio::test]
async fn nothing_is_emptied_that_could_not_be_put_aside() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    let precious = format!("Precious {}", "a".repeat(3_000));
    writes(&person, TEXT, &precious).await?;
    person.fills_storage().await?;
    person.clicks("[data-action=put-aside]").await?;
    person
        .sees(
            "the message",
            "document.querySelector('[data-widget=problems]').textContent.includes('full')",
        )
        .await?;
    ensure!(text(&person).await? == precious);
    person.clicks("[data-ready] > summary").await?;
    person
        .js::<()>("document.querySelector('.post:not([hidden]) [data-action=use]').click()")
        .await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    ensure!(text(&person).await? == precious);
    let kept = person.stored("kickoff:draft:share").await?.unwrap_or_default();
    ensure!(kept.contains(&precious), "the post is not kept any more");
    person.leave().await
}

/// A post as it was offered is put aside like any other, and one's own picture is one's own.
#[tokio::test]
async fn what_one_puts_aside_is_never_dropped() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    let first = ".post:not([hidden]) [data-action=use]";
    let rows = "document.querySelectorAll('[data-draft]').length";
    person.clicks("[data-ready] > summary").await?;
    person.clicks(first).await?;
    person.clicks("[data-action=put-aside]").await?;
    person.sees("the post in the list", &format!("{rows} === 1 && {VALUE} === ''")).await?;
    person.clicks("[data-ready] > summary").await?;
    person.clicks(first).await?;
    person.clicks("[data-picture-part] > summary").await?;
    writes(&person, "#share-alt", "The mayor at a desk among students").await?;
    person.clicks("[data-ready] > summary").await?;
    person.clicks(first).await?;
    person.sees("what was described", &format!("{rows} === 2")).await?;
    person.clicks("[data-action=open-draft]").await?;
    person
        .sees(
            "the own description",
            "document.querySelector('#share-alt').value.startsWith('The mayor')",
        )
        .await?;
    person.leave().await
}

/// Without a mouse: from the heading to a link, through every part.
#[tokio::test]
async fn the_keyboard_reaches_everything() -> Result<()> {
    let (_site, person) = composer("en/share/").await?;
    person.js::<()>("document.querySelector('[data-ready] > summary').focus()").await?;
    person.presses(" ").await?;
    person.sees("the posts", "document.querySelector('[data-ready]').open").await?;
    let mut seen = Vec::new();
    for _ in 0..80 {
        person.presses(TAB).await?;
        let name: String = person
            .js("const it = document.activeElement; return it.dataset.action ?? it.dataset.network ?? it.name ?? it.tagName")
            .await?;
        seen.push(name);
    }
    for wanted in [
        "role",
        "moment",
        "use",
        "text",
        "url",
        "copy",
        "copy-address",
        "put-aside",
        "facebook",
        "sms",
    ] {
        ensure!(seen.iter().any(|name| name == wanted), "{wanted} is out of reach: {seen:?}");
    }
    person.leave().await
}

/// Main-thread work of one key in a long text, on a processor slowed four times: what the scripts do,
/// without the browser's own painting, which is the same without them.
#[tokio::test]
async fn typing_in_a_long_text_is_quick() -> Result<()> {
    let (_site, person) = composer("fr/share/").await?;
    let unit = "Rendez-vous à l’école pour l’Heure de Code 👩🏽‍💻 https://exemple.fr/a?x=1 et hourofcode.com, merci ! ";
    let long: String = unit.chars().cycle().take(5_000).collect();
    writes(&person, TEXT, &long).await?;
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let script = "return (async () => {
        const field = document.querySelector('textarea[name=text]');
        const times = [];
        for (let key = 0; key < 25; key += 1) {
          field.value += 'a';
          const start = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
          times.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve, 80));
        }
        return times;
      })()";
    let mut times: Vec<f64> = person.js(script).await?;
    times.sort_by(f64::total_cmp);
    let median = times[times.len() / 2];
    eprintln!("a key in 5,000 characters at 4x slowdown: median {median:.1} ms");
    // The aim is 16; machines of tests are shared.
    ensure!(median < 32.0, "median {median:.1} ms, all {times:?}");
    person.leave().await
}
