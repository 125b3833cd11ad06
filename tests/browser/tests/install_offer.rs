//! When installing is offered, and what an installed site asks for.

use kickoff_browser_tests::data::record;
use kickoff_browser_tests::offline::opens;
use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

const OFFERED: &str = "!document.querySelector('[data-offer=install]').hidden";

/// What Chromium fires where a site can be installed; the answer is `window.answer`.
const PROMPT: &str = "addEventListener('load', () => setTimeout(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    event.prompt = async () => { window.asked = (window.asked ?? 0) + 1; };
    event.userChoice = Promise.resolve({ outcome: window.answer ?? 'accepted' });
    window.kept = !dispatchEvent(event);
}, 50));";

/// Chromium has such an event of its own, and a headless one no dialog to show for it.
const NO_OTHER: &str = "addEventListener('beforeinstallprompt', (event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
}, true);";

/// The site as an installed app shows it, without the browser's frame, once that is asked for.
const INSTALLED: &str = "{ const real = window.matchMedia.bind(window);
    window.matchMedia = (query) => query.includes('standalone') && sessionStorage.installed
        ? { matches: true } : real(query); }";

async fn person(before: &str) -> Result<Person> {
    let before = format!("{NO_OTHER}{before}");
    Person::with(Setting { before, ..Setting::default() }).await
}

/// From now on this is an installed app.
async fn installs(person: &Person) -> Result<()> {
    person.js("sessionStorage.installed = 'yes'; return null").await
}

#[tokio::test]
async fn it_is_offered_after_three_changes_and_asks_the_browser() -> Result<()> {
    let site = site::serve()?;
    let person = person(PROMPT).await?;
    opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
    person.sees("the prompt to be kept back", "window.kept === true").await?;
    let boxes =
        person.driver.find_all(thirtyfour::By::Css("[data-task] input[type=checkbox]")).await?;
    for tick in &boxes[..2] {
        tick.scroll_into_view().await?;
        tick.click().await?;
    }
    person.clicks("nav a[href$='en/documents/']").await?;
    person.sees("the documents", "location.pathname.endsWith('/documents/')").await?;
    ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?, "after two changes");
    person.driver.back().await?;
    person.sees("the guide", "document.querySelector('.guide')").await?;
    person
        .js::<()>("document.querySelectorAll('[data-task] input[type=checkbox]')[2].click()")
        .await?;
    person.clicks("nav a[href$='en/documents/']").await?;
    person.sees("the offer", OFFERED).await?;
    // Where the browser asks by itself, nobody is sent to read how.
    ensure!(!person.reads("[data-offer=install]").await?.contains("See how"));
    person.clicks("[data-offer=install] [data-yes]").await?;
    person.sees("the browser's question", "window.asked === 1").await?;
    ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?);
    person.leave().await
}

#[tokio::test]
async fn what_was_declined_stays_away() -> Result<()> {
    let site = site::serve()?;
    for (answer, button) in [("accepted", "[data-later]"), ("dismissed", "[data-yes]")] {
        let person = person(&format!("window.answer = '{answer}'; {PROMPT}")).await?;
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
        person.js::<()>("[...document.querySelectorAll('[data-task] input[type=checkbox]')].slice(0, 4).forEach((box) => box.click())").await?;
        person.driver.refresh().await?;
        person.sees("the offer", OFFERED).await?;
        person.clicks(&format!("[data-offer=install] {button}")).await?;
        let refused = || async {
            record(&person, "setting:install").await.is_ok_and(|found| found["value"] == "no")
        };
        person.waits("the answer to be kept", refused).await?;
        for page in ["en/", "en/plan/"] {
            opens(&person, &site.url, page, page).await?;
            person.sees("the prompt to be kept back", "window.kept === true").await?;
            ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?, "again on {page}");
        }
        // Whoever changes their mind finds it where it is explained.
        opens(&person, &site.url, "en/app/", "en/app/").await?;
        person.sees("the button", "!document.querySelector('[data-install]').hidden").await?;
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn safari_on_a_phone_is_led_to_the_way_it_works_there() -> Result<()> {
    let site = site::serve()?;
    let person =
        person("Object.defineProperty(Navigator.prototype, 'standalone', { value: false });")
            .await?;
    opens(&person, &site.url, "fr/guides/district/", "fr/guides/district/").await?;
    person.js::<()>("[...document.querySelectorAll('[data-task] input[type=checkbox]')].slice(0, 4).forEach((box) => box.click())").await?;
    person.driver.refresh().await?;
    person.sees("the offer", OFFERED).await?;
    person.clicks("[data-offer=install] a").await?;
    person
        .sees("the ways", "location.pathname.endsWith('/app/') && location.hash === '#install'")
        .await?;
    ensure!(person.reads(".ways").await?.contains("Sur l’écran d’accueil"));
    person.leave().await
}

#[tokio::test]
async fn an_installed_site_without_a_plan_offers_to_bring_one() -> Result<()> {
    let site = site::serve()?;
    let person = person(INSTALLED).await?;
    opens(&person, &site.url, "en/about/", "en/about/").await?;
    let offered = "!document.querySelector('[data-offer=bring]').hidden";
    ensure!(!person.js::<bool>(&format!("return {offered}")).await?, "in a browser");
    installs(&person).await?;
    person.driver.refresh().await?;
    person.sees("the offer", offered).await?;
    person.clicks("[data-offer=bring] a").await?;
    person
        .sees(
            "the page of backups",
            "location.hash === '#import' && document.querySelector('[data-widget=data]')",
        )
        .await?;
    ensure!(!person.js::<bool>(&format!("return {offered}")).await?, "on the very page");
    opens(&person, &site.url, "en/", "en/").await?;
    person.sees("the offer", offered).await?;
    person.clicks("[data-offer=bring] [data-later]").await?;
    person.driver.refresh().await?;
    opens(&person, &site.url, "en/about/", "en/about/").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    ensure!(!person.js::<bool>(&format!("return {offered}")).await?, "twice");
    opens(&person, &site.url, "en/app/", "en/app/").await?;
    person
        .sees("that it is installed", "!document.querySelector('[data-says=installed]').hidden")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn an_installed_site_with_a_plan_is_left_alone() -> Result<()> {
    let site = site::serve()?;
    let person = person(INSTALLED).await?;
    opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
    installs(&person).await?;
    person.ticks("district.register").await?;
    opens(&person, &site.url, "en/about/", "en/about/").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    for offer in ["bring", "install"] {
        let shown = format!("return !document.querySelector('[data-offer={offer}]').hidden");
        ensure!(!person.js::<bool>(&shown).await?, "{offer}");
    }
    person.leave().await
}
