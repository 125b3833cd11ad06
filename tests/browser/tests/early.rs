//! What happens before the widgets live.

use std::time::Duration;

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

const GUIDE: &str = "en/guides/district/";

#[tokio::test]
async fn a_reader_pays_for_no_widget() -> Result<()> {
    let site = site::server()?.compressed().start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}{GUIDE}", site.url)).await?;
    person.clicks(".contents a").await?;
    person.js::<()>("scrollTo(0, document.body.scrollHeight)").await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let requests = person.requests().await?;
    ensure!(!requests.iter().any(|request| request.contains("_bg.wasm")), "{requests:?}");
    let bytes: u32 = person
        .js("return performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0)")
        .await?;
    ensure!(bytes < 30_000, "{bytes} bytes before any intent");
    person.leave().await
}

#[tokio::test]
async fn a_tap_before_any_script_counts() -> Result<()> {
    let site = site::server()?.slow("early-", Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    // The page is complete long before its script: do not wait for the load event.
    person
        .cdp("Page.navigate", serde_json::json!({ "url": format!("{}{GUIDE}", site.url) }))
        .await?;
    person
        .sees("the task", "document.querySelector('[data-task=\"district.social\"] input')")
        .await?;
    person
        .js::<()>("document.querySelector('[data-task=\"district.social\"] input').click()")
        .await?;
    ensure!(person.stored("kickoff:task:district.social").await?.is_none(), "no script ran yet");
    person.sees("the tick saved", "localStorage['kickoff:task:district.social']").await?;
    person.sees_progress("district", 1).await?;
    ensure!(person.is_ticked("district.social").await?);
    person.leave().await
}

#[tokio::test]
async fn a_tap_while_the_widgets_load_counts_and_keeps_its_focus() -> Result<()> {
    let site = site::server()?.slow(".wasm", Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}{GUIDE}", site.url)).await?;
    person.ticks("district.register").await?;
    person.ticks("district.social").await?;
    person.ticks("district.register").await?;
    ensure!(person.stored("kickoff:task:district.social").await?.is_some(), "saved at once");
    person.sees_progress("district", 1).await?;
    ensure!(
        !person.is_ticked("district.register").await?
            && person.is_ticked("district.social").await?
    );
    let focused: String = person
        .js("return document.activeElement.closest('[data-task]')?.dataset.task ?? ''")
        .await?;
    ensure!(focused == "district.register", "focus is on {focused}");
    person.leave().await
}

/// The early script and the store write the same format, down to the members.
#[tokio::test]
async fn both_sides_write_the_same_records() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}{GUIDE}", site.url)).await?;
    person.ticks("district.register").await?;
    person.waits_for_widgets().await?;
    person.sees_progress("district", 1).await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 2).await?;
    let shape = "const { status, at, by, ...rest } = JSON.parse(localStorage[arguments[0]]);
        return [status, typeof at, by, Object.keys(rest).length]";
    let read = |key: &str| person.js_with::<serde_json::Value>(shape, vec![key.into()]);
    let early = read("kickoff:task:district.register").await?;
    let store = read("kickoff:task:district.social").await?;
    ensure!(early == store, "{early} and {store}");
    ensure!(person.stored("kickoff:version").await?.as_deref() == Some("2"));
    person.leave().await
}

#[tokio::test]
async fn nothing_moves_when_the_widgets_come() -> Result<()> {
    let watch = "window.shift = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });";
    for window in [(360, 740), (1280, 900)] {
        let site = site::serve()?;
        let person =
            Person::with(Setting { before: watch.to_owned(), window, ..Setting::default() })
                .await?;
        for page in ["en/", GUIDE, "fr/checklists/district/", "fr/share/"] {
            person.goto(&format!("{}{page}", site.url)).await?;
            person
                .js::<()>(
                    "localStorage['kickoff:task:district.social'] = '{\"status\":\"done\",\"at\":1}';
                     localStorage['kickoff:draft:share'] = '{\"text\":\"Hello\",\"at\":1}'",
                )
                .await?;
            person.driver.refresh().await?;
            person.waits_for_widgets().await?;
            tokio::time::sleep(Duration::from_millis(300)).await;
            let shift: f64 = person.js("return window.shift").await?;
            ensure!(shift == 0.0, "{page} moved by {shift} at {window:?}");
        }
        person.leave().await?;
    }
    Ok(())
}

/// Two tabs where the widgets cannot start: neither undoes the other's ticks.
#[tokio::test]
async fn two_tabs_without_widgets_keep_each_others_ticks() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = Person::new().await?;
    let page = format!("{}en/checklists/district/", site.url);
    person.goto(&page).await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.prepare_tab().await?;
    person.goto(&page).await?;
    person.ticks("district.register").await?;
    person.driver.switch_to_window(first).await?;
    person
        .sees(
            "the other tab's tick",
            "document.querySelector('[data-task=\"district.register\"] input').checked",
        )
        .await?;
    person.ticks("district.social").await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    person.driver.switch_to_window(second).await?;
    person
        .sees("both ticks", "document.querySelectorAll('[data-task] input:checked').length === 2")
        .await?;
    for task in ["district.register", "district.social"] {
        let stored = person.stored(&format!("kickoff:task:{task}")).await?.unwrap_or_default();
        ensure!(stored.contains("\"done\""), "{task}: {stored}");
    }
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn a_file_that_failed_once_is_asked_for_again() -> Result<()> {
    // The host's campaign.json is asked for as well, and does without an answer.
    let site = site::server()?.failing_once(".json").failing_once(".json").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}{GUIDE}", site.url)).await?;
    person.ticks("district.register").await?;
    person.sees("the message", "!document.querySelector('[data-failure=app]').hidden").await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 2).await?;
    person.sees("no message", "document.querySelector('[data-failure=app]').hidden").await?;
    person.leave_whatever_happened().await
}

/// The first tick starts the widgets; how far the plan is then is announced, too.
#[tokio::test]
async fn the_first_tick_is_announced() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}{GUIDE}", site.url)).await?;
    person.js::<()>("window.region = document.querySelector('[data-announcement]')").await?;
    person.ticks("district.register").await?;
    person.sees("the words", "window.region.textContent === '1 of 9 tasks done.'").await?;
    person.sees("the region it always was", "window.region.isConnected").await?;
    person.leave().await
}
