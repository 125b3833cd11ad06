//! The whole path of a district coordinator, from the first visit to the return on another day.

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use percent_encoding::percent_decode_str;
use serde_json::json;

/// What differs between the two walks.
struct Walk {
    language: &'static str,
    languages: &'static str,
    post: &'static str,
}

const ADDRESS: &str = "https://ville.example/code?a=1&b=é#top";

#[tokio::test]
async fn in_french() -> Result<()> {
    walk(Walk {
        language: "fr",
        languages: "fr-FR,fr",
        post: "Nos écoles s'y mettent : 100 % C++ & C# ! « Prêts ? » #HeureDeCode @codeorg 👩🏽‍💻",
    })
    .await
}

#[tokio::test]
async fn in_english() -> Result<()> {
    walk(Walk {
        language: "en",
        languages: "en-GB,en",
        post: "It's our week: 100% C++ & C#! \"Ready?\" #HourOfCode @codeorg 🏳️‍🌈 %20 +",
    })
    .await
}

async fn walk(walk: Walk) -> Result<()> {
    let site = site::serve()?;
    let home = format!("{}{}/", site.url, walk.language);
    let person = Person::with(Setting {
        languages: walk.languages,
        before: clock("2026-11-18T09:00:00"),
        ..Setting::default()
    })
    .await?;
    person.goto(&site.url).await?;
    arrives_at_home(&person, &home).await?;
    person.js::<()>("window.sameDocument = true").await?;
    ticks_in_guide_and_checklist(&person).await?;
    sees_changes_of_another_tab(&person, &home).await?;
    composes_a_post(&person, walk.post).await?;

    ensure!(
        person.js::<bool>("return window.sameDocument === true").await?,
        "a page was reloaded on the way"
    );
    for request in person.requests().await? {
        ensure!(request.starts_with(&site.url), "a request left the site: {request}");
    }
    let complaints = person.complaints().await?;
    ensure!(complaints.is_empty(), "{complaints:?}");

    let person = person.close_and_come_back().await?;
    finds_everything_as_it_was(&person, &home, walk.post).await?;
    person.leave().await
}

/// The root leads to their language; the home page tells the days and offers the roles.
async fn arrives_at_home(person: &Person, home: &str) -> Result<()> {
    person.sees("the home page in their language", &format!("location.href === '{home}'")).await?;
    person
        .sees(
            "the 19 days that remain",
            "document.querySelector('[data-when=before] strong').textContent.includes('19')",
        )
        .await?;
    let roles: Vec<String> = person
        .js("return [...document.querySelectorAll('.role-card [data-progress]')].map((slot) => slot.dataset.progress)")
        .await?;
    ensure!(
        roles == ["district", "school", "event", "press", "official", "host-official"],
        "{roles:?}"
    );
    Ok(())
}

async fn ticks_in_guide_and_checklist(person: &Person) -> Result<()> {
    person.clicks(".role-card a[href$='guides/district/']").await?;
    person.sees("the guide", "location.pathname.endsWith('/guides/district/')").await?;
    person.sees("its nine tasks", "document.querySelectorAll('[data-task]').length === 9").await?;
    let focused: String = person.js("return document.activeElement.tagName").await?;
    ensure!(focused == "H1", "focus follows navigation, it is on {focused}");
    person.ticks("district.register").await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 2).await?;

    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees("the checklist", "location.pathname.endsWith('/checklists/district/')").await?;
    person.sees_progress("district", 2).await?;
    for task in ["district.register", "district.social"] {
        ensure!(person.is_ticked(task).await?, "{task} is not ticked on the checklist");
    }
    person.ticks("district.homepage").await?;
    person.sees_progress("district", 3).await
}

async fn sees_changes_of_another_tab(person: &Person, home: &str) -> Result<()> {
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
    person.sees_progress("district", 3).await
}

async fn composes_a_post(person: &Person, post: &str) -> Result<()> {
    person.clicks(".site-head a[href$='/share/']").await?;
    person.sees("the composer", "document.querySelector('textarea[name=text]')").await?;
    person.waits_for_widgets().await?;
    person.clicks("textarea[name=text]").await?;
    // Keys cannot type signs outside of the basic plane; an input method can.
    person.cdp("Input.insertText", json!({ "text": post })).await?;
    person.types("input[name=url]", ADDRESS).await?;

    let facebook = person.attribute("a[data-network=facebook]", "href").await?;
    let shared =
        facebook.strip_prefix("https://www.facebook.com/sharer/sharer.php?u=").map(decoded);
    ensure!(shared.as_deref() == Some(ADDRESS), "{facebook}");

    let x = person.attribute("a[data-network=x]", "href").await?;
    let query = x.strip_prefix("https://x.com/intent/tweet?").unwrap_or_default();
    let parameters: Vec<(&str, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name, decoded(value)))
        .collect();
    ensure!(
        parameters == [("text", post.to_owned()), ("url", ADDRESS.to_owned())],
        "{parameters:?}"
    );
    // The platform's own decoder agrees.
    let seen: String = person
        .js("return new URL(document.querySelector('a[data-network=x]').href).searchParams.get('text')")
        .await?;
    ensure!(seen == post, "{seen}");
    ensure!(person.attribute("a[data-network=x]", "target").await? == "_blank");
    ensure!(person.attribute("a[data-network=x]", "rel").await? == "noopener noreferrer");
    Ok(())
}

async fn finds_everything_as_it_was(person: &Person, home: &str, post: &str) -> Result<()> {
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
    for (field, expected) in [("textarea[name=text]", post), ("input[name=url]", ADDRESS)] {
        let script = format!("return document.querySelector('{field}').value");
        let value: String = person.js(&script).await?;
        ensure!(value == expected, "{field}: {value}");
    }
    Ok(())
}

fn decoded(value: &str) -> String {
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}
