//! Several events in one plan: each with its tasks, letters and days.

use kickoff_browser_tests::plan::{at_the_plan, exports, row_says, shows_all};
use kickoff_browser_tests::{Result, ensure, site};

#[tokio::test]
async fn several_events_have_tasks_letters_and_days_of_their_own() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.fills("[name=event-name]", "Kickoff at Lincoln").await?;
    person.fills("[name=event-date]", "2026-12-08").await?;
    person.clicks("[data-action=add-event]").await?;
    person.sees("its form", "document.querySelectorAll('[name=event-date]').length === 2").await?;
    let second = "[data-events] [data-event]";
    person.fills(&format!("{second} [name=event-name]"), "Code night <i>").await?;
    person.fills(&format!("{second} [name=event-date]"), "2026-12-10").await?;
    person.clicks(&format!("{second} [name=school]")).await?;
    shows_all(&person).await?;
    // 55 tasks, and those of event, press and official for the second event.
    let count: usize =
        person.js("return document.querySelectorAll('.plan [data-task]').length").await?;
    ensure!(count == 55 + 28, "{count} tasks");
    let id = person.attribute(second, "data-event").await?;
    row_says(&person, &format!("{id}/press.pitch"), "Thu, November 26").await?;
    row_says(&person, &format!("{id}/press.pitch"), "Code night <i>").await?;
    row_says(&person, "press.pitch", "Tue, November 24").await?;
    person.clicks(&format!("[data-record='{id}/press.pitch'] input")).await?;
    ensure!(person.stored(&format!("kickoff:task:{id}/press.pitch")).await?.is_some());
    ensure!(person.stored("kickoff:task:press.pitch").await?.is_none());
    // The list narrows to one event.
    person
        .js::<()>("const show = document.querySelector('[data-plan-show]'); show.value = show.options[2].value; show.dispatchEvent(new Event('change', { bubbles: true }))")
        .await?;
    person
        .sees("one event", &format!("[...document.querySelectorAll('.plan [data-task]')].every((task) => task.dataset.record.startsWith('{id}/'))"))
        .await?;
    // A link of its row leads to the checklist and the letters of this event.
    person.clicks(&format!("[data-record='{id}/press.plan-event'] .how a")).await?;
    person.sees("the guide", "location.pathname.endsWith('/guides/press/')").await?;
    person
        .sees("the tick", "document.querySelector('[data-task=\"press.pitch\"] input').checked")
        .await?;
    person.goto(&format!("{}en/documents/media-pitch/", site.url)).await?;
    person.sees("its date", "document.querySelector('#fill-date').value === '2026-12-10'").await?;
    person.fills("#fill-place", "Gym").await?;
    person
        .sees("the letter", "document.querySelector('[data-letter]').textContent.includes('Gym')")
        .await?;
    ensure!(person.stored(&format!("kickoff:blank:{id}/place")).await?.is_some());
    // The other event is one choice away, and its letter knows nothing of that place.
    person
        .js::<()>("const choice = document.querySelector('[data-event-choice] select'); choice.value = ''; choice.dispatchEvent(new Event('change', { bubbles: true }))")
        .await?;
    person
        .sees("the first date", "document.querySelector('#fill-date').value === '2026-12-08'")
        .await?;
    person.sees("no place", "document.querySelector('#fill-place').value === ''").await?;
    person.leave().await
}

#[tokio::test]
async fn an_event_that_is_taken_out_can_be_brought_back() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.clicks("[data-action=add-event]").await?;
    person.sees("its form", "document.querySelectorAll('[name=event-date]').length === 2").await?;
    person.fills("[data-events] [name=event-name]", "Code night").await?;
    // Somebody who looks at this event only does not end up with an empty page.
    person
        .js::<()>("const show = document.querySelector('[data-plan-show]'); show.value = show.options[2].value; show.dispatchEvent(new Event('change', { bubbles: true }))")
        .await?;
    person.clicks("[data-action=remove-event]").await?;
    person.sees("everything", "document.querySelectorAll('.plan [data-task]').length > 6").await?;
    person.sees("it gone", "!document.querySelector('[data-events] [data-event]')").await?;
    person.sees("the focus kept", "document.activeElement.dataset.action === 'add-event'").await?;
    person.clicks("button[data-undo]").await?;
    person
        .sees(
            "it back",
            "document.querySelector('[data-events] summary')?.textContent === 'Code night'",
        )
        .await?;
    // Back to before it was added, and once more.
    for _ in 0..2 {
        person.clicks("button[data-undo]").await?;
    }
    person.sees("no event", "!document.querySelector('[data-events] [data-event]')").await?;
    person.clicks("button[data-redo]").await?;
    person
        .sees("it again", "document.querySelector('[data-events] [data-event]') !== null")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn foreign_events_and_long_notes_do_no_harm() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person
        .js::<()>(
            r#"for (const id of ['"><img src=x onerror=alert(1)>', '../x', "' or ']", '~', '@', '1/2'])
                 localStorage['kickoff:event:' + id] = '{"at":1,"removed":""}';
               localStorage['kickoff:task:district.social'] = JSON.stringify({ at: 1, note: '<script>alert(1)</script>'.repeat(800) });"#,
        )
        .await?;
    person.goto(&format!("{}en/plan/", site.url)).await?;
    person.waits_for_widgets().await?;
    person
        .sees("the six", "document.querySelectorAll('[data-events] [data-event]').length === 6")
        .await?;
    person
        .js::<()>(
            "document.querySelectorAll('[data-events] summary').forEach((title) => title.click())",
        )
        .await?;
    person
        .sees(
            "their forms",
            "document.querySelectorAll('[data-events] [name=event-date]').length === 6",
        )
        .await?;
    shows_all(&person).await?;
    person.clicks("[data-record='district.social'] summary").await?;
    person.sees("the note whole", "document.querySelector('[data-record=\"district.social\"] [name=note]').value.length === 20000").await?;
    exports(&person).await?;
    person.goto(&format!("{}en/checklists/event/", site.url)).await?;
    person
        .sees("the choice", "document.querySelectorAll('[data-event-choice] option').length === 7")
        .await?;
    person.leave().await
}
