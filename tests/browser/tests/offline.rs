//! Without a connection: the server is really stopped.

use kickoff_browser_tests::offline::{at_the_app_page, keeps_the_page, opens};
use kickoff_browser_tests::{Engine, Person, Result, Setting, ensure, in_every_engine, site};

in_every_engine!(
    every_page_of_the_language_opens_and_works,
    pages_follow_each_other_without_a_reload,
    a_page_that_is_not_kept_says_so_and_leads_on,
    another_language_is_kept_with_its_progress_and_removed,
);

async fn every_page_of_the_language_opens_and_works(engine: Engine) -> Result<()> {
    for prefix in ["/", "/district/code/"] {
        let site = site::whole_server()?.under(prefix).start(0)?;
        let person =
            Person::with(Setting { engine, languages: "fr", ..Setting::default() }).await?;
        keeps_the_page(&person, &site.url, "fr/guides/district/").await?;
        site.stop()?;
        // The root, a deep link with a question, an address without its last stroke.
        opens(&person, &site.url, "?source=app", "fr/").await?;
        opens(&person, &site.url, "fr/plan/?source=app#late", "fr/plan/").await?;
        opens(&person, &site.url, "fr/guides/event", "fr/guides/event/").await?;
        opens(&person, &site.url, "fr/checklists/district/index.html", "fr/checklists/district/")
            .await?;
        // Widgets: ticks with their progress, letters, the composer, the search, the plan, backups.
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        opens(&person, &site.url, "fr/documents/email-recruit/", "fr/documents/email-recruit/")
            .await?;
        person.types("[data-keep='blank:organisation']", "Angers Loire").await?;
        person
            .sees(
                "the name in the letter",
                "document.querySelector('.letter').innerText.includes('Angers Loire')",
            )
            .await?;
        opens(&person, &site.url, "fr/share/", "fr/share/").await?;
        person.types("textarea[name=text]", "Nous y serons !").await?;
        person
            .sees(
                "its length",
                "Number.parseInt(document.querySelector('output[name=length]').value) > 10",
            )
            .await?;
        opens(&person, &site.url, "fr/search/", "fr/search/").await?;
        person.types("[data-search]", "presse").await?;
        person.sees("an answer", "document.querySelector('.search-count')").await?;
        opens(&person, &site.url, "fr/plan/", "fr/plan/").await?;
        person.waits_for_widgets().await?;
        opens(&person, &site.url, "fr/data/", "fr/data/").await?;
        person
            .sees(
                "the entries",
                "Number(document.querySelector('[data-fact=entries]').textContent) >= 3",
            )
            .await?;
        opens(&person, &site.url, "fr/recover/", "fr/recover/").await?;
        person
            .sees("what is stored", "!document.querySelector('[data-recover=found]').hidden")
            .await?;
        person.leave().await?;
    }
    Ok(())
}

async fn pages_follow_each_other_without_a_reload(engine: Engine) -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::in_engine(engine).await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    site.stop()?;
    opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
    person.js::<()>("window.stays = true").await?;
    person.clicks("a[href$='checklists/district/']").await?;
    person.sees("the checklist", "location.pathname.endsWith('/checklists/district/')").await?;
    ensure!(person.js::<bool>("return window.stays === true").await?, "it was loaded anew");
    person.driver.back().await?;
    person.sees("the guide", "document.querySelector('.guide')").await?;
    person.leave().await
}

async fn a_page_that_is_not_kept_says_so_and_leads_on(engine: Engine) -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::with(Setting { engine, languages: "fr", ..Setting::default() }).await?;
    keeps_the_page(&person, &site.url, "fr/").await?;
    let port = site.port();
    site.stop()?;
    // By the link in the page, and by its address.
    opens(&person, &site.url, "fr/guides/event/", "fr/guides/event/").await?;
    person.clicks("a[data-language=en]").await?;
    let is_instead =
        "document.querySelector('[data-again]') && document.documentElement.lang === 'fr'";
    person.sees("the page instead", is_instead).await?;
    let again = person.js::<String>("return document.querySelector('[data-again]').href");
    person.sees("the way back", "!document.querySelector('[data-again]').hidden").await?;
    ensure!(again.await? == format!("{}en/guides/event/", site.url));
    ensure!(person.reads("main h1").await?.contains("n’est pas sur votre appareil"));
    // What is there can be opened from it.
    person.clicks(".all-pages a[href$='guides/district/']").await?;
    person.sees("the guide", "document.querySelector('.guide')").await?;
    person.goto(&format!("{}en/plan/?x=1", site.url)).await?;
    person.sees("the way back", "document.querySelector('[data-again]')?.hidden === false").await?;
    let _back = site::whole_server()?.start(port)?;
    person.clicks("[data-again]").await?;
    person.sees("the plan", "location.href.endsWith('en/plan/?x=1')").await?;
    person.leave().await
}

/// WebKit keeps nothing under a driver once it is closed.
#[tokio::test]
async fn on_another_day_without_a_connection_everything_is_there() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let site = site::whole_server()?.start(0)?;
        let person = Person::in_engine(engine).await?;
        keeps_the_page(&person, &site.url, "en/guides/district/").await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        site.stop()?;
        let person = person.close_and_come_back().await?;
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
        let ticked = "document.querySelector(\"[data-task='district.register'] input\")?.checked";
        person.sees("the tick", ticked).await?;
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_hostile_address_of_the_page_instead_leads_nowhere_else() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    for page in
        ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "../../x", "%00"]
    {
        person.goto(&format!("{}en/offline/?page={page}", site.url)).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let href: String = person
            .js("return document.querySelector('[data-again]')?.href ?? location.href")
            .await?;
        ensure!(href.starts_with(&site.url), "{page} leads to {href}");
    }
    person.leave().await
}

async fn another_language_is_kept_with_its_progress_and_removed(engine: Engine) -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::in_engine(engine).await?;
    at_the_app_page(&person, &site.url, "en").await?;
    ensure!(!person.reads("[data-kept=fr]").await?.contains("every page opens"));
    // How far it is can be seen meanwhile.
    person
        .js::<()>(
            "window.seen = [];
             const bar = document.querySelector('[data-kept=fr] progress');
             new MutationObserver(() => seen.push([bar.value, bar.max, bar.checkVisibility()]))
               .observe(bar, { attributes: true });",
        )
        .await?;
    person.clicks("[data-kept=fr] [data-keep-language]").await?;
    person.sees("that it is kept", "!document.querySelector('[data-says=kept]').hidden").await?;
    let steps: Vec<(f64, f64, bool)> = person.js("return seen").await?;
    let seen = steps.iter().filter(|(value, max, seen)| *seen && value <= max);
    ensure!(seen.count() > 10, "{steps:?}");
    let name: String = person.js("return document.activeElement.dataset.forgetLanguage").await?;
    ensure!(name.is_empty(), "the focus is on what can be done next");
    site.stop()?;
    opens(&person, &site.url, "fr/plan/", "fr/plan/").await?;
    opens(&person, &site.url, "en/app/", "en/app/").await?;
    person
        .sees(
            "the button",
            "!document.querySelector('[data-kept=fr] [data-forget-language]').hidden",
        )
        .await?;
    person.clicks("[data-kept=fr] [data-forget-language]").await?;
    person
        .sees("that it is gone", "!document.querySelector('[data-says=forgotten]').hidden")
        .await?;
    person.goto(&format!("{}fr/plan/", site.url)).await?;
    person.sees("the page instead", "document.querySelector('[data-again]')").await?;
    person.leave().await
}

#[tokio::test]
async fn a_second_visit_transfers_nothing() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    let person = person.close_and_come_back().await?;
    if let Ok(mut requests) = site.requests.lock() {
        requests.clear();
    }
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    person.goto(&format!("{}en/plan/", site.url)).await?;
    person.waits_for_widgets().await?;
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    let requests = site.requests.lock().map(|requests| requests.clone()).unwrap_or_default();
    // The check for a newer worker, and the file of two bytes that a host may change at any time.
    let others: Vec<_> = requests
        .iter()
        .filter(|path| !["/sw.js", "/campaign.json"].contains(&path.as_str()))
        .collect();
    ensure!(others.is_empty() && !requests.is_empty(), "{requests:?}");
    person.leave().await
}

#[tokio::test]
async fn pages_in_frames_keep_nothing() -> Result<()> {
    let site = site::whole_server()?.start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}robots.txt", site.url)).await?;
    let frame = format!("{}en/guides/district/", site.url);
    person
        .js_with::<()>(
            "const frame = document.createElement('iframe');
             frame.src = arguments[0];
             document.body.append(frame);",
            vec![frame.into()],
        )
        .await?;
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    ensure!(site.count("sw.js") == 0, "the worker was asked for");
    let registrations: usize = person
        .js("return navigator.serviceWorker.getRegistrations().then((all) => all.length)")
        .await?;
    ensure!(registrations == 0);
    person.leave().await
}
