//! The whole path of a district coordinator, from the first visit to the return on another day.

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};
use percent_encoding::percent_decode_str;

struct Words {
    language: &'static str,
    days: &'static str,
    post: &'static str,
}

#[tokio::test]
async fn in_french() -> Result<()> {
    walk(Words {
        language: "fr",
        days: "dans",
        post: "Nos écoles s'y mettent : 100 % C++ & C# ! « Prêts ? » #HeureDeCode @codeorg 👩🏽‍💻",
    })
    .await
}

#[tokio::test]
async fn in_english() -> Result<()> {
    walk(Words {
        language: "en",
        days: "in",
        post: "It's our week: 100% C++ & C#! \"Ready?\" #HourOfCode @codeorg 🏳️‍🌈 %20 +",
    })
    .await
}

async fn walk(words: Words) -> Result<()> {
    let site = site::serve()?;
    let language = words.language;
    let person = Person::with(Setting {
        languages: if language == "fr" { "fr-FR,fr" } else { "en-GB,en" },
        // Nineteen days before the week of 2026.
        before: clock("2026-11-18T09:00:00"),
        ..Setting::default()
    })
    .await?;

    // The site's root brings them to their language.
    person.goto(&site.url).await?;
    let home = format!("{}{language}/", site.url);
    person.sees("the home page in their language", &format!("location.href === '{home}'")).await?;
    ensure!(person.attribute("html", "lang").await? == language);

    // The home page says how many days remain and offers the roles.
    person.sees("the days that remain", "document.querySelector('[data-when=before] strong').textContent.includes('19')").await?;
    ensure!(person.reads("[data-countdown]").await?.contains(words.days));
    let roles: Vec<String> = person.js("return [...document.querySelectorAll('.role-card [data-progress]')].map((slot) => slot.dataset.progress)").await?;
    ensure!(roles == ["district", "school", "event", "press", "official", "host-official"], "{roles:?}");
    person.js::<()>("window.sameDocument = true").await?;

    // They read the district guide and tick two tasks there.
    person.clicks(".role-card a[href$='guides/district/']").await?;
    person.sees("the guide", "location.pathname.endsWith('/guides/district/') && document.querySelectorAll('[data-task]').length === 9").await?;
    ensure!(person.js::<String>("return document.activeElement.tagName").await? == "H1", "focus follows navigation");
    person.ticks("district.register").await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 2).await?;

    // The checklist shows the same, and a tick there moves its progress.
    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees("the checklist", "location.pathname.endsWith('/checklists/district/')").await?;
    person.sees_progress("district", 2).await?;
    ensure!(person.is_ticked("district.register").await? && person.is_ticked("district.social").await?);
    person.ticks("district.homepage").await?;
    person.sees_progress("district", 3).await?;

    // A second tab moves without reloading.
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.prepare_tab().await?;
    person.goto(&format!("{home}guides/district/")).await?;
    person.sees_progress("district", 3).await?;
    person.driver.switch_to_window(first.clone()).await?;
    person.ticks("district.logistics").await?;
    person.driver.switch_to_window(second).await?;
    person.sees_progress("district", 4).await?;
    ensure!(person.is_ticked("district.logistics").await?);
    person.ticks("district.register").await?;
    person.driver.close_window().await?;
    person.driver.switch_to_window(first).await?;
    person.sees_progress("district", 3).await?;

    // They compose a post; the links carry exactly what they typed.
    person.clicks(".site-head a[href$='/share/']").await?;
    person.sees("the composer", "document.querySelector('textarea[name=text]')").await?;
    person.waits_for_widgets().await?;
    let field = "textarea[name=text]";
    person.clicks(field).await?;
    // Keys cannot type signs outside of the basic plane; the clipboard can.
    person.cdp("Input.insertText", serde_json::json!({ "text": words.post })).await?;
    person.types("input[name=url]", "https://ville.example/code?a=1&b=é#top").await?;
    let link = |network: &str| format!("a[data-network={network}]");
    let facebook = person.attribute(&link("facebook"), "href").await?;
    let shared = facebook.strip_prefix("https://www.facebook.com/sharer/sharer.php?u=");
    ensure!(shared.map(decoded).as_deref() == Some("https://ville.example/code?a=1&b=é#top"), "{facebook}");
    let x = person.attribute(&link("x"), "href").await?;
    let query = x.strip_prefix("https://x.com/intent/tweet?").unwrap_or_default();
    let parameters: Vec<(&str, String)> =
        query.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (name, decoded(value))).collect();
    ensure!(
        parameters == [("text", words.post.to_owned()), ("url", "https://ville.example/code?a=1&b=é#top".to_owned())],
        "{parameters:?}"
    );
    // The platform's own decoder agrees.
    let seen: String = person.js("return new URL(document.querySelector('a[data-network=x]').href).searchParams.get('text')").await?;
    ensure!(seen == words.post, "{seen}");
    ensure!(person.attribute(&link("x"), "target").await? == "_blank");
    ensure!(person.attribute(&link("x"), "rel").await? == "noopener noreferrer");

    // All of it happened in one document, and nothing left the origin.
    ensure!(person.js::<bool>("return window.sameDocument === true").await?, "a page was reloaded");
    for request in person.requests().await? {
        ensure!(request.starts_with(&site.url), "a request left the site: {request}");
    }
    ensure!(person.complaints().await?.is_empty(), "{:?}", person.complaints().await?);

    // They close the browser and come back: all is as they left it.
    let person = person.close_and_come_back().await?;
    person.goto(&format!("{home}guides/district/")).await?;
    person.sees_progress("district", 3).await?;
    for (task, ticked) in [
        ("district.register", false),
        ("district.social", true),
        ("district.homepage", true),
        ("district.logistics", true),
        ("district.host-event", false),
    ] {
        ensure!(person.is_ticked(task).await? == ticked, "{task}");
    }
    person.goto(&format!("{home}share/")).await?;
    person.waits_for_widgets().await?;
    let text: String = person.js("return document.querySelector('textarea[name=text]').value").await?;
    ensure!(text == words.post, "{text}");
    let url: String = person.js("return document.querySelector('input[name=url]').value").await?;
    ensure!(url == "https://ville.example/code?a=1&b=é#top", "{url}");
    person.leave().await
}

/// A clock that stands at a day and hour of the person's own time zone.
fn clock(at: &str) -> String {
    format!(
        "{{ const Real = Date; const shift = new Real('{at}').getTime() - Real.now();
           Date = class extends Real {{
             constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + shift); }}
             static now() {{ return Real.now() + shift; }} }}; }}"
    )
}

fn decoded(value: &str) -> String {
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}
