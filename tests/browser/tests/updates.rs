//! New versions: fetched while people work, used when they agree, and never half.

use std::time::Duration;

use kickoff_browser_tests::offline::{is_whole, keeps_the_page, kept_files, opens};
use kickoff_browser_tests::release::Release;
use kickoff_browser_tests::{Engine, Person, Result, ensure, in_every_engine};

in_every_engine!(
    a_text_changes_and_nothing_else_is_transferred,
    each_of_three_releases_leads_to_the_last,
    an_update_that_breaks_off_leaves_the_old_version_whole,
);

const PLAN: &str = "en/plan/index.html";
const TITLE: &str = "Your plan";
const TICKED: &str = "document.querySelector(\"[data-task='district.register'] input\")?.checked";
const OFFERED: &str = "!document.querySelector('[data-offer=update]').hidden";

/// The second release: one page says something else.
fn with_another_text(first: &Release, title: &str) -> Result<Release> {
    let next = first.next()?;
    next.edit(PLAN, &format!("<h1>{TITLE}"), &format!("<h1>{title}"))?;
    next.publish()?;
    Ok(next)
}

/// Looks for a newer version at once, as the browser does by itself from time to time.
async fn looks_for_a_version(person: &Person) -> Result<()> {
    person
        .js("return navigator.serviceWorker.ready
               .then((registration) => registration.update()).then(() => null, () => null)")
        .await
}

async fn a_text_changes_and_nothing_else_is_transferred(engine: Engine) -> Result<()> {
    let first = Release::first()?;
    let second = with_another_text(&first, "The second plan")?;
    let site = first.server().start(0)?;
    let person = Person::in_engine(engine).await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    person.ticks("district.register").await?;
    site.stop()?;
    let site = second.server().start(site.port())?;
    looks_for_a_version(&person).await?;
    person.sees("the offer of a new version", OFFERED).await?;
    // Until somebody agrees, the old one answers.
    opens(&person, &site.url, "en/plan/", "en/plan/").await?;
    ensure!(person.reads("h1").await? == TITLE);
    person.sees("the offer here too", OFFERED).await?;
    let mut requests = site.requests.lock().map(|all| all.clone()).unwrap_or_default();
    requests.retain(|path| path != "/campaign.json");
    requests.sort();
    requests.dedup();
    ensure!(
        requests.len() == 3
            && requests[0] == "/en/plan/"
            && requests[1].starts_with("/lists/en-")
            && requests[2] == "/sw.js",
        "{requests:?}"
    );
    person.clicks("[data-offer=update] [data-yes]").await?;
    person
        .sees("the new text", "document.querySelector('h1')?.textContent === 'The second plan'")
        .await?;
    opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
    person.sees("the tick", TICKED).await?;
    site.stop()?;
    opens(&person, &site.url, "en/plan/", "en/plan/").await?;
    ensure!(person.reads("h1").await? == "The second plan");
    person.leave().await
}

#[tokio::test]
async fn nobody_is_interrupted_and_later_means_later() -> Result<()> {
    let first = Release::first()?;
    let second = with_another_text(&first, "The second plan")?;
    let site = first.server().start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/share/").await?;
    person.types("textarea[name=text]", "We are writing").await?;
    site.stop()?;
    let site = second.server().start(site.port())?;
    looks_for_a_version(&person).await?;
    let arrived = "return navigator.serviceWorker.ready.then(({ waiting }) => Boolean(waiting))";
    person
        .waits("the version to arrive", || async {
            person.js::<bool>(arrived).await.unwrap_or(false)
        })
        .await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?, "in the middle of writing");
    person.js::<()>("document.activeElement.blur()").await?;
    person.sees("the offer after writing", OFFERED).await?;
    ensure!(
        person.reads("[data-offer=update]").await?.contains("Nothing you entered will be lost")
    );
    person.clicks("[data-offer=update] [data-later]").await?;
    person.clicks("nav a[href$='en/plan/']").await?;
    person.sees("the plan", "location.pathname.endsWith('/plan/')").await?;
    ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?, "later means later");
    // Once no page of the old version is open, nobody has to be asked.
    let person = person.close_and_come_back().await?;
    opens(&person, &site.url, "en/plan/", "en/plan/").await?;
    ensure!(person.reads("h1").await? == "The second plan");
    opens(&person, &site.url, "en/share/", "en/share/").await?;
    let draft = "document.querySelector('textarea[name=text]')?.value === 'We are writing'";
    let newer = "caches.keys().then((names) => names.length === 1)";
    person.sees("the text", draft).await?;
    person
        .waits("the old files to go", || async {
            person.js::<bool>(&format!("return {newer}")).await.unwrap_or(false)
        })
        .await?;
    person.leave().await
}

#[tokio::test]
async fn what_could_not_be_stored_is_not_reloaded_away() -> Result<()> {
    let first = Release::first()?;
    let second = with_another_text(&first, "The second plan")?;
    let site = first.server().start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/share/").await?;
    person.waits_for_widgets().await?;
    person.fills_storage().await?;
    person.types("textarea[name=text]", "There is no room for this").await?;
    person
        .sees(
            "the message",
            "document.querySelector('[role=alert]:not([hidden])')?.checkVisibility()",
        )
        .await?;
    site.stop()?;
    let site = second.server().start(site.port())?;
    looks_for_a_version(&person).await?;
    person.js::<()>("document.activeElement.blur()").await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    ensure!(!person.js::<bool>(&format!("return {OFFERED}")).await?, "the text would be lost");
    // There is room again.
    person.js::<()>("Object.keys(localStorage).filter((key) => key.startsWith('fill:')).forEach((key) => localStorage.removeItem(key))").await?;
    person.types("textarea[name=text]", "Now there is").await?;
    person.js::<()>("document.activeElement.blur()").await?;
    person.sees("the offer", OFFERED).await?;
    person.clicks("[data-offer=update] [data-yes]").await?;
    person
        .sees("the text", "document.querySelector('textarea[name=text]')?.value === 'Now there is'")
        .await?;
    drop(site);
    person.leave().await
}

#[tokio::test]
async fn an_old_tab_goes_on_with_its_own_files() -> Result<()> {
    let first = Release::first()?;
    let second = first.next()?;
    second.change_code()?;
    second.publish()?;
    let site = first.server().start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    let old = person.driver.window().await?;
    site.stop()?;
    let site = second.server().start(site.port())?;
    let new = person.driver.new_tab().await?;
    person.driver.switch_to_window(new).await?;
    person.prepare_tab().await?;
    opens(&person, &site.url, "en/checklists/district/", "en/checklists/district/").await?;
    looks_for_a_version(&person).await?;
    person.sees("the offer", OFFERED).await?;
    person.clicks("[data-offer=update] [data-yes]").await?;
    person
        .sees("the new version", "document.documentElement.dataset.build?.startsWith('n')")
        .await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    // The tab that was open all the time loads its client now; the host has it no more.
    person.driver.switch_to_window(old).await?;
    ensure!(
        !person
            .js::<String>("return document.documentElement.dataset.build")
            .await?
            .starts_with('n')
    );
    let other: String =
        person.js("return document.querySelectorAll('[data-task]')[1].dataset.task").await?;
    person.ticks(&other).await?;
    person.waits_for_widgets().await?;
    ensure!(site.count("kickoff-") == 0 && person.complaints().await?.is_empty());
    // Its next page is of the new version, loaded as a whole.
    person.clicks("a[href$='checklists/district/']").await?;
    person
        .sees("the new version", "document.documentElement.dataset.build?.startsWith('n') && document.readyState === 'complete'")
        .await?;
    person
        .sees("both ticks", "document.querySelectorAll('[data-task] input:checked').length >= 2")
        .await?;
    person.leave().await
}

async fn each_of_three_releases_leads_to_the_last(engine: Engine) -> Result<()> {
    let first = Release::first()?;
    let second = with_another_text(&first, "The second plan")?;
    let third = second.next()?;
    third.change_code()?;
    third.edit(PLAN, "The second plan", "The third plan")?;
    third.publish()?;
    // From the first through the second, from the first straight to the third, from the second.
    for path in [vec![&first, &second, &third], vec![&first, &third], vec![&second, &third]] {
        let mut site = path[0].server().start(0)?;
        let person = Person::in_engine(engine).await?;
        keeps_the_page(&person, &site.url, "en/guides/district/").await?;
        person.ticks("district.register").await?;
        for next in &path[1..] {
            site.stop()?;
            site = next.server().start(site.port())?;
            looks_for_a_version(&person).await?;
            person.sees("the offer", OFFERED).await?;
            person.clicks("[data-offer=update] [data-yes]").await?;
            person
                .waits("the new version", || async {
                    let question =
                        "return navigator.serviceWorker.ready.then(({ waiting, installing }) =>
                    !waiting && !installing && document.readyState === 'complete')";
                    person.js::<bool>(question).await.unwrap_or(false)
                })
                .await?;
            person.sees("no more offer", &format!("!({OFFERED})")).await?;
        }
        is_whole(&person, "en").await?;
        site.stop()?;
        opens(&person, &site.url, "en/plan/", "en/plan/").await?;
        ensure!(person.reads("h1").await? == "The third plan");
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
        person.sees("the tick", TICKED).await?;
        person.waits_for_widgets().await?;
        person.leave().await?;
    }
    Ok(())
}

async fn an_update_that_breaks_off_leaves_the_old_version_whole(engine: Engine) -> Result<()> {
    let first = Release::first()?;
    let second = with_another_text(&first, "The second plan")?;
    let site = first.server().start(0)?;
    let person = Person::in_engine(engine).await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    let before = kept_files(&person).await?;
    site.stop()?;
    // The changed page never arrives: not there, or something else in its place.
    let faulty = [
        second.server().without("en/plan/"),
        second.server().with_file("en/plan/", b"<title>Sign in</title>"),
    ];
    let mut port = site.port();
    for server in faulty {
        let site = server.start(port)?;
        looks_for_a_version(&person).await?;
        person.waits("the attempt to end", || async { site.count("en/plan/") >= 1 }).await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        ensure!(
            !person.js::<bool>(&format!("return {OFFERED}")).await?,
            "half a version is offered"
        );
        site.stop()?;
        port = site.port();
        opens(&person, &site.url, "en/plan/", "en/plan/").await?;
        ensure!(person.reads("h1").await? == TITLE);
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
    }
    let site = second.server().start(port)?;
    looks_for_a_version(&person).await?;
    person.sees("the offer", OFFERED).await?;
    // What had arrived of it before was not fetched again.
    ensure!(site.count("en/share/") == 0 && kept_files(&person).await? > before);
    person.leave().await
}

#[tokio::test]
async fn the_kill_switch_removes_what_is_kept() -> Result<()> {
    let first = Release::first()?;
    let off = first.next()?;
    off.replace("sw.js", "sw-off.js")?;
    let site = first.server().start(0)?;
    let person = Person::new().await?;
    keeps_the_page(&person, &site.url, "en/guides/district/").await?;
    person.ticks("district.register").await?;
    site.stop()?;
    let site = off.server().start(site.port())?;
    looks_for_a_version(&person).await?;
    person
        .waits("the files to go", || async {
            kept_files(&person).await.is_ok_and(|files| files == 0)
        })
        .await?;
    // Pages come from the host again, and stay so at each visit; what was entered is untouched.
    for _ in 0..2 {
        opens(&person, &site.url, "en/guides/district/", "en/guides/district/").await?;
        person.sees("the tick", TICKED).await?;
        tokio::time::sleep(Duration::from_secs(4)).await;
    }
    ensure!(site.count("guides/district/") >= 2);
    opens(&person, &site.url, "en/app/", "en/app/").await?;
    person.sees("the reason", "!document.querySelector('[data-says=unsupported]').hidden").await?;
    ensure!(kept_files(&person).await? == 0);
    person.leave().await
}
