//! The plan page: deadlines that follow the event, several events, the calendar file, paper.

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

/// Somebody who opens the plan on 21 November 2026, a Saturday.
async fn at_the_plan(site: &str, language: &str) -> Result<Person> {
    let before = clock("2026-11-21T09:00:00");
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    person.goto(&format!("{site}{language}/plan/")).await?;
    person.waits_for_widgets().await?;
    person.sees("the list", "document.querySelector('.plan-group') !== null").await?;
    Ok(person)
}

async fn row_says(person: &Person, record: &str, words: &str) -> Result<()> {
    let script = format!(
        "document.querySelector('[data-record=\"{record}\"] .task-facts')?.textContent.includes({words:?})"
    );
    person.sees(words, &script).await
}

async fn headings(person: &Person) -> Result<String> {
    person
        .js("return [...document.querySelectorAll('.plan-group h2')].map((title) => title.textContent).join(' | ')")
        .await
}

/// Shows every task, as somebody does who presses each button below a group.
async fn shows_all(person: &Person) -> Result<()> {
    for _ in 0..6 {
        person.js::<()>("document.querySelector('[data-action=more]')?.click()").await?;
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    person.sees("all tasks", "!document.querySelector('[data-action=more]')").await
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
    // It moves when the person has left its fields.
    person.clicks("[name=event-name]").await?;
    row_says(&person, "district.register", "Wed, November 25").await?;
    person.sees("another group", "document.querySelector('[data-group=\"2\"] [data-record=\"district.register\"]') !== null").await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person
        .sees("the note", "document.querySelector('[data-task=\"district.register\"] [name=note]').value === 'Call Mr. O’Neil <b>first</b>'")
        .await?;
    person.leave().await
}

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
        .js::<()>("const show = document.querySelector('[data-plan-show]'); show.value = 'event:1'; show.dispatchEvent(new Event('change', { bubbles: true }))")
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
    person.clicks("[data-action=remove-event]").await?;
    person.sees("it gone", "!document.querySelector('[data-events] [data-event]')").await?;
    person.sees("the focus kept", "document.activeElement.dataset.action === 'add-event'").await?;
    person.clicks("button[data-undo]").await?;
    person
        .sees(
            "it back",
            "document.querySelector('[data-events] summary')?.textContent === 'Code night'",
        )
        .await?;
    person.leave().await
}

/// The lines of the calendar file, unfolded.
async fn exports(person: &Person) -> Result<Vec<String>> {
    let file = person.downloads().await?.join("kickoff.ics");
    std::fs::remove_file(&file).ok();
    person.clicks("[data-action=calendar]").await?;
    let text = String::from_utf8(person.receives(&file).await?)?;
    ensure!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends in CRLF");
    Ok(text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect())
}

/// The properties of the entry with this identifier.
fn entry<'a>(lines: &'a [String], uid: &str) -> Vec<&'a str> {
    let start = lines.iter().position(|line| line == &format!("UID:{uid}"));
    let lines = lines.iter().skip(start.unwrap_or(lines.len()));
    lines.take_while(|line| *line != "END:VEVENT").map(String::as_str).collect()
}

#[tokio::test]
async fn the_calendar_has_deadlines_and_the_event_in_its_own_zone() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.fills("[name=event-name]", "Kickoff; Lincoln, \\ \"A\"").await?;
    person.fills("[name=event-date]", "2026-12-08").await?;
    person.fills("[name=start-time]", "10:00").await?;
    person.fills("[name=end-time]", "11:05").await?;
    person.fills("[name=place]", "Gym").await?;
    person.fills("[name=time-zone]", "Europe/Paris").await?;
    person.ticks("district.register").await?;
    let lines = exports(&person).await?;
    let event = entry(&lines, "event.@kickoff");
    for line in [
        "DTSTART:20261208T090000Z",
        "DTEND:20261208T100500Z",
        "SUMMARY;LANGUAGE=en:Kickoff\\; Lincoln\\, \\\\ \"A\"",
        "LOCATION;LANGUAGE=en:Gym",
        "TRIGGER:-PT1H",
    ] {
        ensure!(event.contains(&line), "{line} in {event:?}");
    }
    let pitch = entry(&lines, "task.press.pitch@kickoff");
    ensure!(pitch.contains(&"DTSTART;VALUE=DATE:20261124"), "{pitch:?}");
    let done = entry(&lines, "task.district.register@kickoff");
    ensure!(done.iter().any(|line| line.starts_with("SUMMARY;LANGUAGE=en:✓ ")), "{done:?}");
    ensure!(!done.contains(&"BEGIN:VALARM"), "nobody is reminded of what is done: {done:?}");
    // On the other side of the change of clocks, and far away. The identifiers stay.
    for (date, zone, start) in [
        ("2026-10-24", "Europe/Paris", "DTSTART:20261024T080000Z"),
        ("2026-10-26", "Europe/Paris", "DTSTART:20261026T090000Z"),
        ("2026-12-08", "America/Noronha", "DTSTART:20261208T120000Z"),
        ("2026-12-08", "Asia/Kathmandu", "DTSTART:20261208T041500Z"),
        ("2028-02-29", "Pacific/Auckland", "DTSTART:20280228T210000Z"),
    ] {
        person.fills("[name=event-date]", date).await?;
        person.fills("[name=time-zone]", zone).await?;
        let lines = exports(&person).await?;
        let event = entry(&lines, "event.@kickoff");
        ensure!(event.contains(&start), "{date} {zone}: {event:?}");
    }
    // A zone that nobody knows is said, and does not keep the file back.
    person.fills("[name=time-zone]", "Moon/Tranquility").await?;
    person
        .sees(
            "the hint",
            "document.querySelector('[data-event-note]').textContent.includes('Moon/Tranquility')",
        )
        .await?;
    exports(&person).await?;
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
