//! The badge of the installed app: how many open tasks are due this week.

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

/// Notes what the browser is asked to show, across the pages of a tab.
const BADGE: &str = "
    window.badges = [];
    Navigator.prototype.setAppBadge = (number) => { badges.push(number); return Promise.resolve(); };
    Navigator.prototype.clearAppBadge = () => { badges.push(0); return Promise.resolve(); };";

/// Somebody on Monday, 23 November 2026, with two open tasks this week.
async fn at(site: &str, page: &str, badge: &str) -> Result<Person> {
    let before = format!("{}{badge}", clock("2026-11-23T09:00:00"));
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    person.goto(&format!("{site}en/about/")).await?;
    person
        .js_with::<()>(
            "for (const [key, value] of arguments[0]) localStorage['kickoff:' + key] = JSON.stringify({ at: 1, by: 'x', ...value });
             localStorage['kickoff:version'] = '2'",
            vec![json!([
                ["blank:date", { "value": "2027-03-09" }],
                // Late, this week, on its last day, and next week.
                ["task:press.pitch", { "date": "2026-11-22" }],
                ["task:press.contact", { "date": "2026-11-23" }],
                ["task:district.register", { "date": "2026-11-29", "status": "in-progress" }],
                ["task:district.social", { "date": "2026-11-30" }],
                // Done already, not for us, and of a role that is left out.
                ["task:district.homepage", { "date": "2026-11-25", "status": "done" }],
                ["task:district.logistics", { "date": "2026-11-25", "status": "not-for-us" }],
                ["task:school.register", { "date": "2026-11-25" }],
                ["setting:roles", { "school": "no", "official": "no", "host-official": "no", "event": "no" }],
            ])],
        )
        .await?;
    person.goto(&format!("{site}{page}")).await?;
    person.waits_for_widgets().await?;
    Ok(person)
}

async fn sees_badge(person: &Person, number: u32) -> Result<()> {
    person.sees(&format!("the number {number}"), &format!("badges.at(-1) === {number}")).await
}

#[tokio::test]
async fn the_badge_has_the_open_tasks_of_the_week() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/plan/", BADGE).await?;
    sees_badge(&person, 2).await?;
    person.ticks("press.contact").await?;
    sees_badge(&person, 1).await?;
    person.ticks("press.contact").await?;
    sees_badge(&person, 2).await?;
    // A day of one's own moves a task out of the week.
    let row = "[data-record='district.register']";
    person.clicks(&format!("{row} summary")).await?;
    person.sees("the fields", "document.querySelector('[data-more] [name=date]')").await?;
    person.fills(&format!("{row} [name=date]"), "2026-12-02").await?;
    sees_badge(&person, 1).await?;
    // A role that is left out takes its task along.
    person.js::<()>("document.querySelector(\"[data-keep='setting:roles']\").closest('details').open = true").await?;
    person.clicks("[data-keep='setting:roles'][name='press']").await?;
    sees_badge(&person, 0).await?;
    // What one looks at changes nothing.
    let told: usize = person.js("return badges.length").await?;
    person
        .js::<()>("const select = document.querySelector('[data-plan-show]'); select.value = 'role:0'; select.dispatchEvent(new Event('change', { bubbles: true }))")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    ensure!(person.js::<usize>("return badges.length").await? == told);
    person.leave().await
}

#[tokio::test]
async fn a_tick_on_a_checklist_lowers_the_badge() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "fr/", BADGE).await?;
    sees_badge(&person, 2).await?;
    person.clicks(".role-card a[href$='guides/district/']").await?;
    person.sees("the guide", "document.querySelector('.guide')").await?;
    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees("the checklist", "location.pathname.endsWith('checklists/district/')").await?;
    person.waits_for_widgets().await?;
    person.ticks("district.register").await?;
    sees_badge(&person, 1).await?;
    person.clicks("[data-undo]").await?;
    sees_badge(&person, 2).await?;
    person.leave().await
}

#[tokio::test]
async fn erasing_takes_the_badge_along_and_the_plan_brings_it_back() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/plan/", BADGE).await?;
    sees_badge(&person, 2).await?;
    // As another tab does it.
    person
        .js::<()>("localStorage.clear(); dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }))")
        .await?;
    person.sees("no badge for a moment", "badges.includes(0)").await?;
    // The plan shows what everybody begins with: tasks of this week that nobody has touched.
    let heading = "[...document.querySelectorAll('.plan-group h2')].find((title) => title.textContent.startsWith('This week'))";
    person
        .sees(
            "the number of the plan",
            &format!("{heading}.textContent.includes(`(${{badges.at(-1)}})`)"),
        )
        .await?;
    person.leave().await
}

/// Badges need a permission in some browsers.
#[tokio::test]
async fn a_refused_badge_disturbs_nobody() -> Result<()> {
    let site = site::serve()?;
    let refused = "
        window.badges = [];
        Navigator.prototype.setAppBadge = (number) => { badges.push(number); return Promise.reject(new DOMException('no', 'NotAllowedError')); };";
    let person = at(&site.url, "en/plan/", refused).await?;
    sees_badge(&person, 2).await?;
    person.ticks("press.contact").await?;
    sees_badge(&person, 1).await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    person.leave().await
}

#[tokio::test]
async fn a_frame_leaves_the_badge_alone() -> Result<()> {
    let frame =
        b"<!doctype html><title>Frame</title><iframe src='en/plan/' width=900 height=800></iframe>";
    let site = site::server()?.with_file("frame.html", frame).start(0)?;
    let person = Person::with(Setting { before: BADGE.to_owned(), ..Setting::default() }).await?;
    person.goto(&format!("{}frame.html", site.url)).await?;
    person.driver.enter_frame(0).await?;
    person.waits_for_widgets().await?;
    person.sees("the list", "document.querySelector('.plan-group') !== null").await?;
    let told: usize = person.js("return badges.length").await?;
    ensure!(told == 0);
    person.leave().await
}
