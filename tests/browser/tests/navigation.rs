//! Moving between pages: history, anchors, keyboard.

use std::time::Duration;

use kickoff_browser_tests::{Person, Result, ensure, site};
use thirtyfour::Key;

#[tokio::test]
async fn back_returns_to_where_one_was_reading() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.js::<()>("window.sameDocument = true").await?;
    // Read on from task to task, as people do.
    for y in (0..=2400).step_by(300) {
        person.js_with::<()>("scrollTo(0, arguments[0])", vec![y.into()]).await?;
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    let reading = "[...document.querySelectorAll('.task')].map((task) => Math.round(task.getBoundingClientRect().top)).find((top) => top > 0)";
    let place: i64 = person.js(&format!("return {reading}")).await?;
    person.js::<()>("document.querySelector('.site-foot a').click()").await?;
    person.sees("the facts page", "location.pathname.endsWith('/facts/') && scrollY === 0").await?;
    person.driver.back().await?;
    person
        .sees(
            "the same place",
            &format!("location.pathname.endsWith('/guides/district/') && Math.abs({reading} - {place}) < 5"),
        )
        .await?;
    person.driver.forward().await?;
    person.sees("the facts page again", "document.title.startsWith('Figures')").await?;
    person.sees("one document", "window.sameDocument").await?;
    person.leave().await
}

#[tokio::test]
async fn a_link_to_a_task_arrives_at_that_task() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}fr/checklists/district/", site.url)).await?;
    person.clicks("[data-task='district.host-event'] .how a").await?;
    person.sees("the task at the top", "Math.abs(document.getElementById('district.host-event')?.getBoundingClientRect().top) < 40").await?;
    ensure!(
        person.js::<String>("return document.activeElement.id").await? == "district.host-event"
    );
    person.leave().await
}

#[tokio::test]
async fn what_a_page_is_called_follows_its_content() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    person.clicks(".site-head a[href$='/documents/']").await?;
    person
        .sees("the title", "document.title === 'Letters and texts, ready to send · Kickoff'")
        .await?;
    let links: Vec<String> = person
        .js("return [...document.querySelectorAll('link[rel=canonical], link[rel=alternate]')].map((link) => link.href)")
        .await?;
    let path = |language: &str| format!("{}{language}/documents/", site.url);
    let mut expected = vec![path("en")];
    expected.extend(site::LANGUAGES.map(path));
    // For readers of other languages.
    expected.push(path("en"));
    ensure!(links == expected, "{links:?}");
    person
        .sees(
            "the current page marked",
            "document.querySelector('.site-head [aria-current=page]').textContent === 'Documents'",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_click_with_a_key_held_stays_the_browsers() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    let link = person.driver.find(thirtyfour::By::Css(".site-head a[href$='/documents/']")).await?;
    person
        .driver
        .action_chain()
        .key_down(Key::Control)
        .click_element(&link)
        .key_up(Key::Control)
        .perform()
        .await?;
    let driver = &person.driver;
    person
        .waits("a second tab", || async move {
            driver.windows().await.is_ok_and(|tabs| tabs.len() == 2)
        })
        .await?;
    person.sees("the first tab stays", "location.pathname === '/en/'").await?;
    person.leave().await
}

/// Back to a page that is slow to come, then forward again: address and content stay together.
#[tokio::test]
async fn a_slow_page_never_lands_under_another_address() -> Result<()> {
    let site = site::server()?.slow("documents/blurb/", Duration::from_millis(1200)).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/documents/blurb/", site.url)).await?;
    person.clicks(".site-foot a[href$='/about/']").await?;
    person.sees("the about page", "document.title.startsWith('About')").await?;
    person.js::<()>("history.back()").await?;
    person.sees("the address gone back", "location.pathname.endsWith('/blurb/')").await?;
    // Links of the page still shown lead where they say, although the address is ahead of it.
    person.js::<()>("history.forward()").await?;
    tokio::time::sleep(Duration::from_millis(1800)).await;
    person
        .sees(
            "one page",
            "location.pathname.endsWith('/about/') && document.title.startsWith('About')",
        )
        .await?;
    person.js::<()>("history.back()").await?;
    person.sees("the address gone back", "location.pathname.endsWith('/blurb/')").await?;
    person.clicks(".site-head a[href$='/share/']").await?;
    let share = format!("{}en/share/", site.url);
    person
        .sees(
            "the share page",
            &format!("location.href === '{share}' && document.querySelector('textarea')"),
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_link_to_the_page_one_is_on_leaves_no_trace_in_the_history() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    let length: u32 = person.js("return history.length").await?;
    for _ in 0..3 {
        person.clicks(".brand").await?;
        person
            .sees("the page again", "document.documentElement.dataset.loading === undefined")
            .await?;
    }
    ensure!(person.js::<u32>("return history.length").await? == length);
    person.leave().await
}

/// The whole path by keyboard alone: skip link, a task ticked with the space bar, a link followed.
#[tokio::test]
async fn the_keyboard_is_enough() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    let press = async |key: Key| person.driver.action_chain().send_keys(key).perform().await;
    let focus = "return document.activeElement.closest('[data-task]')?.dataset.task ?? document.activeElement.className";
    press(Key::Tab).await?;
    ensure!(person.js::<String>(focus).await? == "skip", "the first stop is the skip link");
    press(Key::Enter).await?;
    person.sees("the content", "location.hash === '#main'").await?;
    let mut stops = 0;
    while person.js::<String>(focus).await? != "district.recruit-schools" {
        press(Key::Tab).await?;
        stops += 1;
        ensure!(stops < 12, "the second task is {stops} stops away");
    }
    press(Key::Space).await?;
    person.sees_progress("district", 1).await?;
    ensure!(person.is_ticked("district.recruit-schools").await?);
    ensure!(
        person.js::<String>(focus).await? == "district.recruit-schools",
        "focus stays on the task"
    );
    // Screen readers hear how far the plan is.
    person
        .sees(
            "the announcement",
            "document.querySelector('[data-announcement]').textContent === '1 of 9 tasks done.'",
        )
        .await?;
    press(Key::Tab).await?;
    press(Key::Enter).await?;
    person
        .sees(
            "the guide at that task",
            "location.href.endsWith('/guides/district/#district.recruit-schools')",
        )
        .await?;
    person.leave().await
}
