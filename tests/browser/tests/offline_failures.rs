//! What may go wrong with keeping the site: each is told of where one asks, and the site works on.

use std::time::Duration;

use kickoff_browser_tests::offline::{at_the_app_page, keeps_the_page, kept_files, opens};
use kickoff_browser_tests::release::Release;
use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

/// What the page about the app says, when it says something.
async fn hears(person: &Person, name: &str) -> Result<String> {
    let message = format!("document.querySelector('[data-says={name}]')");
    person.sees(name, &format!("!{message}.hidden")).await?;
    person.reads(&format!("[data-says={name}]")).await
}

#[tokio::test]
async fn a_worker_that_is_missing_or_a_page_is_no_worker() -> Result<()> {
    for server in [
        site::whole_server()?.without("sw.js"),
        site::whole_server()?.with_html("sw.js", "<h1>Sign in</h1>"),
    ] {
        let site = server.start(0)?;
        let person = Person::with(Setting { languages: "fr", ..Setting::default() }).await?;
        opens(&person, &site.url, "fr/guides/district/", "fr/guides/district/").await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        tokio::time::sleep(Duration::from_secs(4)).await;
        ensure!(person.complaints().await?.is_empty(), "{:?}", person.complaints().await?);
        person.goto(&format!("{}fr/app/", site.url)).await?;
        let said = hears(&person, "refused").await?;
        ensure!(said.contains("n’a pas permis"), "{said}");
        ensure!(person.reads("[data-kept=fr]").await?.contains("Garder sur cet appareil"));
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_same_later_leaves_what_is_kept() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    let before = kept_files(&person).await?;
    site.stop()?;
    for server in [
        site::whole_server()?.without("sw.js"),
        site::whole_server()?.portal("<title>Sign in</title><h1>Welcome to our network</h1>"),
    ] {
        let site = server.start(site.port())?;
        opens(&person, &site.url, "en/plan/", "en/plan/").await?;
        ensure!(person.reads("h1").await? == "Your plan");
        opens(&person, &site.url, "en/app/", "en/app/").await?;
        person.sees("the version", "!document.querySelector('[data-versions]').hidden").await?;
        person.clicks("[data-look]").await?;
        let said = hears(&person, "look-failed").await?;
        ensure!(said.contains("The version you have stays"), "{said}");
        // A language cannot be had now; what arrives instead is not kept.
        person.clicks("[data-kept=fr] [data-keep-language]").await?;
        person
            .sees("an end", "document.querySelector('[data-kept=fr] [data-is=keeping]').hidden")
            .await?;
        site.stop()?;
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
        ensure!(person.reads("h1").await? != "Welcome to our network");
        if kept_files(&person).await? > before {
            break;
        }
    }
    person.leave().await
}

#[tokio::test]
async fn a_portal_is_never_kept_on_a_first_visit() -> Result<()> {
    let first = Release::first()?;
    let site = first.server().start(0)?;
    let person = Person::new().await?;
    // The page and the worker came from the site, everything after that from the network's own page.
    opens(&person, &site.url, "en/about/", "en/about/").await?;
    site.stop()?;
    let portal = first
        .server()
        .portal("<h1>Welcome to our network</h1>")
        .with_file_of("sw.js")?
        .start(site.port())?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    ensure!(portal.count("sw.js") >= 1, "the worker was not asked for");
    ensure!(kept_files(&person).await? == 0);
    portal.stop()?;
    // Behind the portal everything is as it should be.
    let site = first.server().start(site.port())?;
    at_the_app_page(&person, &site.url, "en").await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn what_answers_nothing_holds_nothing_up() -> Result<()> {
    // The host's file takes longer than anybody waits.
    let first = Release::first()?;
    let second = first.next()?;
    second.edit("en/plan/index.html", "<h1>Your plan", "<h1>The second plan")?;
    second.publish()?;
    let hang = Duration::from_mins(1);
    let site = first.server().slow("campaign.json", hang).start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    site.stop()?;
    let site = second.server().slow("campaign.json", hang).start(site.port())?;
    person.goto(&format!("{}en/plan/", site.url)).await?;
    ensure!(person.reads("h1").await? == "Your plan");
    let offered = "!document.querySelector('[data-offer=update]').hidden";
    for _ in 0..2 {
        // The browser may look before the page does.
        if person.sees("the offer", offered).await.is_ok() {
            break;
        }
    }
    person.clicks("[data-offer=update] [data-yes]").await?;
    for _ in 0..2 {
        if person
            .sees("the new text", "document.querySelector('h1')?.textContent === 'The second plan'")
            .await
            .is_ok()
        {
            return person.leave_whatever_happened().await;
        }
    }
    anyhow::bail!("the new version never came")
}

#[tokio::test]
async fn caches_that_are_emptied_under_an_open_page_are_filled_again() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    person
        .js::<()>("return caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => null)")
        .await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    person.clicks("nav a[href$='en/plan/']").await?;
    person.sees("the plan", "location.pathname.endsWith('/plan/')").await?;
    keeps_the_page(&person, &site.url, "en/plan/").await?;
    site.stop()?;
    opens(&person, &site.url, "en/share/", "en/share/").await?;
    person.leave().await
}

#[tokio::test]
async fn without_room_the_site_works_and_says_so() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::with(Setting { languages: "fr", ..Setting::default() }).await?;
    person.goto(&format!("{}fr/", site.url)).await?;
    let origin = site.url.trim_end_matches('/');
    person
        .cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 400_000 }))
        .await?;
    person.goto(&format!("{}fr/app/", site.url)).await?;
    let said = hears(&person, "full").await?;
    ensure!(said.contains("manque de place"), "{said}");
    ensure!(kept_files(&person).await? == 0, "half a site takes room");
    person.clicks("nav a[href$='fr/plan/']").await?;
    person.sees("the plan", "location.pathname.endsWith('/plan/')").await?;
    // There is room again.
    person.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
    at_the_app_page(&person, &site.url, "fr").await?;
    person.leave().await
}

#[tokio::test]
async fn a_wrong_clock_changes_nothing() -> Result<()> {
    for at in ["1999-12-31T23:59", "2099-06-01T08:00"] {
        let site = site::whole_server()?.start(0)?;
        let person = Person::with(Setting { before: clock(at), ..Setting::default() }).await?;
        keeps_the_page(&person, &site.url, "en/guides/district/").await?;
        site.stop()?;
        opens(&person, &site.url, "en/checklists/district/", "en/checklists/district/").await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_host_that_edits_its_file_is_followed_at_once() -> Result<()> {
    let preset = br#"{"window":{"from":"2027-03-01","to":"2027-03-05"}}"#;
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    site.stop()?;
    let site = site::whole_server()?.with_file("campaign.json", preset).start(site.port())?;
    opens(&person, &site.url, "en/", "en/").await?;
    person
        .sees("its dates", "document.documentElement.dataset.window === '2027-03-01/2027-03-05'")
        .await?;
    site.stop()?;
    opens(&person, &site.url, "en/plan/", "en/plan/").await?;
    person
        .sees("its dates", "document.documentElement.dataset.window === '2027-03-01/2027-03-05'")
        .await?;
    person.leave().await
}
