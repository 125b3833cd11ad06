//! The plan page: deadlines that follow the event, roles, days of one's own, paper.

use kickoff_browser_tests::plan::{at_the_plan, exports, row_says, shows_all};
use kickoff_browser_tests::{Person, Result, Setting, ensure, site};
use serde_json::json;

async fn headings(person: &Person) -> Result<String> {
    person
        .js("return [...document.querySelectorAll('.plan-group h2')].map((title) => title.textContent).join(' | ')")
        .await
}

#[tokio::test]
async fn a_date_gives_every_task_its_day() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    shows_all(&person).await?;
    // Without a date, from the first day of the campaign.
    row_says(&person, "press.pitch", "Mon, November 23").await?;
    person.fills("[name=event-date]", "2026-12-08").await?;
    row_says(&person, "press.pitch", "Tue, November 24").await?;
    row_says(&person, "host-official.confirm", "Sat, December 5 (better on Fri, December 4)")
        .await?;
    row_says(&person, "host-official.tech-test", "Mon, December 7").await?;
    row_says(&person, "district.register", "Mon, September 28").await?;
    row_says(&person, "district.training", "Fri, January 15, 2027").await?;
    let all = headings(&person).await?;
    ensure!(all.starts_with("Late (20) | ") && all.contains("Next week (6)"), "{all}");
    // The same day stands in the letters, and it is there after the browser was closed.
    let person = person.close_and_come_back().await?;
    person.goto(&format!("{}fr/documents/run-of-show/", site.url)).await?;
    person
        .sees("the letter's date", "document.querySelector('#fill-date').value === '2026-12-08'")
        .await?;
    person.goto(&format!("{}fr/checklists/press/", site.url)).await?;
    person
        .sees("the checklist's day", "document.querySelector('[data-task=\"press.pitch\"] [data-due]').textContent.includes('24 novembre')")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_tick_counts_and_stays_in_sight() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.ticks("district.register").await?;
    person
        .sees("one less", "document.querySelector('.plan-group h2').textContent === 'Late (19)'")
        .await?;
    ensure!(person.is_ticked("district.register").await?);
    person
        .sees(
            "the role's line",
            "document.querySelectorAll('.chart')[1].textContent.includes('before 1 of 5 done')",
        )
        .await?;
    person
        .sees(
            "the announcement",
            "document.querySelector('[data-announcement]').textContent === '1 of 55 tasks done.'",
        )
        .await?;
    // The home page goes on with what is next, and counts it.
    person.goto(&format!("{}en/", site.url)).await?;
    person
        .sees(
            "three tasks",
            "document.querySelectorAll('[data-next]:not([hidden]) [data-task]').length === 3",
        )
        .await?;
    person.sees_progress("district", 1).await?;
    person.ticks("district.recruit-schools").await?;
    person.sees_progress("district", 2).await?;
    person.leave().await
}

#[tokio::test]
async fn a_role_that_is_taken_out_leaves_the_plan() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    // The choice is there to be made, before all that may be late.
    let is_open = "document.querySelector('details:has([data-keep=\"setting:roles\"])').open";
    person.waits_for_widgets().await?;
    person.sees("the roles", is_open).await?;
    for role in ["district", "school", "event", "official", "host-official"] {
        person.clicks(&format!("[data-keep='setting:roles'][name='{role}']")).await?;
    }
    person.sees("the press only", "[...document.querySelectorAll('.plan [data-task]')].every((task) => task.dataset.task.startsWith('press.'))").await?;
    person.clicks("[data-keep='setting:roles'][name=press]").await?;
    person.sees("a hint", "!document.querySelector('[data-plan-nothing]').hidden").await?;
    person.clicks("[data-action=calendar]").await?;
    person
        .sees(
            "no file",
            "document.querySelector('[data-outcome]').textContent.includes('nothing to save')",
        )
        .await?;
    // Whoever has made it comes back to their tasks, and nothing closed under their hands before.
    person.sees("the roles", is_open).await?;
    person.reloads().await?;
    person.waits_for_widgets().await?;
    person.sees("no roles", &format!("!{is_open}")).await?;
    // The guides still have everything.
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.sees("nine tasks", "document.querySelectorAll('[data-task]').length === 9").await?;
    person.leave().await
}

#[tokio::test]
async fn a_day_of_ones_own_moves_a_task() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    let row = "[data-record='district.register']";
    person.clicks(&format!("{row} summary")).await?;
    person.sees("the fields", "document.querySelector('[data-more] [name=note]') !== null").await?;
    person.fills(&format!("{row} [name=date]"), "2026-11-25").await?;
    person.types(&format!("{row} [name=note]"), "Call Mr. O’Neil <b>first</b>").await?;
    // The row says so at once; it moves when the person has left its fields, and takes them along.
    row_says(&person, "district.register", "Wed, November 25").await?;
    let stays: bool = person.js("return document.querySelector('[data-group=\"0\"] [data-record=\"district.register\"]') !== null").await?;
    ensure!(stays, "a row moved while its fields had the focus");
    person.clicks("[name=event-name]").await?;
    row_says(&person, "district.register", "Wed, November 25").await?;
    person.sees("another group", "document.querySelector('[data-group=\"2\"] [data-record=\"district.register\"]') !== null").await?;
    let open: usize =
        person.js("return document.querySelectorAll('.plan .task-fields').length").await?;
    ensure!(open == 0, "no other row took over the fields");
    person.clicks("[data-record='district.recruit-schools'] summary").await?;
    // A part tells that it was opened a moment after it was.
    person.sees("its fields", "document.querySelector('.plan .task-fields [name=note]')").await?;
    let whose: String = person
        .js("const field = document.querySelector('.plan .task-fields [name=note]'); return `${field.closest('[data-task]').dataset.record} ${field.dataset.keep} ${field.value}`")
        .await?;
    ensure!(whose == "district.recruit-schools task:district.recruit-schools ", "{whose}");
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person
        .sees("the note", "document.querySelector('[data-task=\"district.register\"] [name=note]').value === 'Call Mr. O’Neil <b>first</b>'")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn odd_dates_are_said_and_break_nothing() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.fills("[name=event-date]", "2026-11-01").await?;
    person.sees("that it is over", "document.querySelector('[data-event-note]').textContent.startsWith('This date is over')").await?;
    person.fills("[name=event-date]", "2028-02-29").await?;
    shows_all(&person).await?;
    row_says(&person, "press.pitch", "Tue, February 15, 2028").await?;
    person.fills("[name=event-date]", "9999-12-31").await?;
    row_says(&person, "press.pitch", "Fri, December 17, 9999").await?;
    // What follows the last day stays on it, and the file can still be written.
    row_says(&person, "event.share-photos", "Fri, December 31, 9999").await?;
    exports(&person).await?;
    // No field can hold such a day, but a record can.
    for damaged in ["2027-02-29", "0000-00-00", "tomorrow", "+275760-09-13", "<img src=x>"] {
        person
            .js_with::<()>(
                "localStorage['kickoff:blank:date'] = JSON.stringify({ at: Date.now() * 2, value: arguments[0] });
                 localStorage['kickoff:task:press.pitch'] = JSON.stringify({ at: 1, date: arguments[0] });",
                vec![json!(damaged)],
            )
            .await?;
        person.goto(&format!("{}en/plan/", site.url)).await?;
        person.waits_for_widgets().await?;
        shows_all(&person).await?;
        row_says(&person, "press.pitch", "Mon, November 23").await?;
    }
    person.leave().await
}

#[tokio::test]
async fn two_tabs_keep_each_others_changes_of_one_task() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second).await?;
    person.prepare_tab().await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.clicks("[data-task='district.social'] summary").await?;
    person.types("[data-task='district.social'] [name=note]", "from the second tab").await?;
    person.driver.switch_to_window(first).await?;
    shows_all(&person).await?;
    person.ticks("district.social").await?;
    person.clicks("[data-record='district.social'] summary").await?;
    person.sees("the other's note", "document.querySelector('[data-record=\"district.social\"] [name=note]').value === 'from the second tab'").await?;
    let stored = person.stored("kickoff:task:district.social").await?.unwrap_or_default();
    ensure!(stored.contains("from the second tab") && stored.contains("\"done\""), "{stored}");
    person.leave().await
}

#[tokio::test]
async fn paper_has_every_task_and_no_buttons() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.js::<()>("dispatchEvent(new Event('beforeprint'))").await?;
    person
        .sees("all tasks", "document.querySelectorAll('.plan [data-task]').length === 55")
        .await?;
    person.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let shown: Vec<String> = person
        .js("return [...document.querySelectorAll('button, select, input:not([type=checkbox]), .undo, .task-more')].filter((part) => part.offsetParent).map((part) => part.outerHTML.slice(0, 80))")
        .await?;
    ensure!(shown.is_empty(), "on paper: {shown:?}");
    let boxes: usize = person
        .js("return [...document.querySelectorAll('.plan [data-task] input')].filter((box) => box.offsetParent).length")
        .await?;
    ensure!(boxes == 55, "{boxes} boxes");
    person.leave().await
}

#[tokio::test]
async fn without_scripts_the_plan_lists_all_tasks_with_their_rules() -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { scripts: false, ..Setting::default() }).await?;
    person.goto(&format!("{}fr/plan/", site.url)).await?;
    let text = person.reads("main").await?;
    for words in ["14 jours avant l’événement", "la veille de l’événement", "environ 45 minutes"]
    {
        ensure!(text.contains(words), "{words}");
    }
    person.leave_whatever_happened().await
}
