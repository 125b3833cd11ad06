//! Taking changes back, and the keys.

use kickoff_browser_tests::{Person, Result, ensure, site};

/// Keys as the driver names them (section 17.4.2 of its standard).
const CTRL: &str = "\u{e009}";
const DOWN: &str = "\u{e015}";
const UP: &str = "\u{e013}";
const ESCAPE: &str = "\u{e00c}";

async fn at(site: &str, page: &str) -> Result<Person> {
    let person = Person::new().await?;
    person.goto(&format!("{site}{page}")).await?;
    Ok(person)
}

async fn undoes(person: &Person) -> Result<()> {
    person.presses(&format!("{CTRL}z")).await
}

#[tokio::test]
async fn a_tick_is_taken_back_and_done_again() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/checklists/district/").await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    person.clicks("button[data-undo]").await?;
    person.sees_progress("district", 0).await?;
    ensure!(!person.is_ticked("district.register").await?);
    person.sees("what was taken back", "document.querySelector('[data-undo-words]').textContent.startsWith('Undone: Register')").await?;
    person.clicks("button[data-redo]").await?;
    person.sees_progress("district", 1).await?;
    ensure!(person.is_ticked("district.register").await?);
    person.leave().await
}

#[tokio::test]
async fn statuses_notes_and_days_are_kept_and_taken_back() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/checklists/event/").await?;
    let task = "[data-task='event.run-of-show']";
    person.clicks(&format!("{task} summary")).await?;
    person.fills(&format!("{task} [name=status]"), "not-for-us").await?;
    person
        .sees("one task less", "document.querySelector('[data-progress] progress').max === 7")
        .await?;
    person.fills(&format!("{task} [name=date]"), "2027-01-05").await?;
    person.types(&format!("{task} [name=note]"), "ask the custodian").await?;
    person.goto(&format!("{}en/guides/event/", site.url)).await?;
    person
        .sees(
            "the status in the guide",
            "document.querySelector('#event\\\\.run-of-show').dataset.state === 'not-for-us'",
        )
        .await?;
    person.goto(&format!("{}en/checklists/event/", site.url)).await?;
    person.sees("the note", "document.querySelector('[data-task=\"event.run-of-show\"] [name=note]').value === 'ask the custodian'").await?;
    // A note that was typed in one go is one step.
    person.waits_for_widgets().await?;
    undoes(&person).await?;
    person
        .sees(
            "no note",
            "document.querySelector('[data-task=\"event.run-of-show\"] [name=note]').value === ''",
        )
        .await?;
    undoes(&person).await?;
    person
        .sees(
            "no day",
            "document.querySelector('[data-task=\"event.run-of-show\"] [name=date]').value === ''",
        )
        .await?;
    undoes(&person).await?;
    person.sees("to do", "document.querySelector('[data-task=\"event.run-of-show\"] [name=status]').value === 'to-do'").await?;
    person
        .sees("all tasks", "document.querySelector('[data-progress] progress').max === 8")
        .await?;
    // The box and the choice are the same fact.
    person.ticks("event.run-of-show").await?;
    person.sees("done", "document.querySelector('[data-task=\"event.run-of-show\"] [name=status]').value === 'done'").await?;
    person.leave().await
}

#[tokio::test]
async fn twenty_five_changes_on_three_pages_go_back_one_by_one() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/guides/district/").await?;
    let pages = [
        ("guides/district", "district"),
        ("checklists/host-official", "host-official"),
        ("plan", ""),
    ];
    let mut changes = 0;
    for (page, _) in pages {
        person.goto(&format!("{}en/{page}/", site.url)).await?;
        person.waits_for_widgets().await.ok();
        let ticked: usize = person
            .js("const open = [...document.querySelectorAll('[data-task] input[type=checkbox]:not(:checked)')].slice(0, 9);
                 for (const box of open) { box.click(); await new Promise((done) => setTimeout(done, 30)); }
                 return open.length")
            .await?;
        changes += ticked;
    }
    ensure!(changes >= 25, "{changes} changes");
    for _ in 0..changes {
        undoes(&person).await?;
    }
    let done: usize = person
        .js("return Object.keys(localStorage).filter((key) => key.startsWith('kickoff:task:') && JSON.parse(localStorage[key]).status === 'done').length")
        .await?;
    ensure!(done == 0, "{done} ticks are left");
    person.sees("no step left", "document.querySelector('button[data-undo]').hidden").await?;
    person.leave().await
}

/// A field that is left tells its value once more; that is no change.
#[tokio::test]
async fn leaving_a_field_is_no_step_of_its_own() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for (page, field) in [("en/share/", "#share-text"), ("en/details/", "#fill-school")] {
        person.goto(&format!("{}{page}", site.url)).await?;
        person.waits_for_widgets().await?;
        person.types(field, "One two").await?;
        person.js::<()>("document.activeElement.blur()").await?;
        person.clicks("[data-undo]").await?;
        person
            .sees("an empty field", &format!("document.querySelector('{field}').value === ''"))
            .await?;
        // What was changed is named, and nobody is led to where they are.
        let said = person.reads("[data-undo-words]").await?;
        ensure!(said.starts_with("Undone: ") && !said.contains('·'), "{said}");
    }
    person.leave().await
}

#[tokio::test]
async fn text_fields_keep_their_own_undo() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/share/").await?;
    person.waits_for_widgets().await?;
    person.types("[name=text]", "Join us").await?;
    undoes(&person).await?;
    // The browser's own undo took letters back; the step of the page is still there.
    person.sees("the step", "!document.querySelector('button[data-undo]').hidden").await?;
    person.clicks("button[data-undo]").await?;
    person.sees("the field empty", "document.querySelector('[name=text]').value === ''").await?;
    person.leave().await
}

#[tokio::test]
async fn what_another_tab_changed_since_is_not_taken_back() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/checklists/district/").await?;
    person.ticks("district.social").await?;
    person.sees_progress("district", 1).await?;
    person
        .js::<()>("localStorage['kickoff:task:district.social'] = JSON.stringify({ at: Date.now() + 9, by: 'other', status: 'in-progress' })")
        .await?;
    person.clicks("button[data-undo]").await?;
    person.sees("the message", "document.querySelector('[data-undo-words]').textContent.startsWith('Changed elsewhere')").await?;
    person.sees("the other's status", "document.querySelector('[data-task=\"district.social\"]').dataset.state === 'in-progress'").await?;
    // A text that nobody can read is left to the store, and the next change is a step again.
    person.ticks("district.register").await?;
    person.js::<()>("localStorage['kickoff:task:district.register'] = '{damaged'").await?;
    person.clicks("button[data-undo]").await?;
    person.sees("the message", "document.querySelector('[data-undo-words]').textContent.startsWith('Changed elsewhere')").await?;
    person.ticks("district.logistics").await?;
    person.clicks("button[data-undo]").await?;
    person
        .sees(
            "the next tick gone",
            "!document.querySelector('[data-task=\"district.logistics\"] input').checked",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn keys_move_tick_help_and_can_be_switched_off() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/checklists/district/").await?;
    person.js::<()>("document.querySelector('[data-task] input').focus()").await?;
    person.presses(DOWN).await?;
    person.presses(" ").await?;
    person.sees("the second ticked", "document.querySelectorAll('[data-task] input')[0].checked === false && document.querySelector('[data-task=\"district.recruit-schools\"] input').checked").await?;
    person.presses(UP).await?;
    person
        .sees(
            "the first",
            "document.activeElement.closest('[data-task]').dataset.task === 'district.register'",
        )
        .await?;
    undoes(&person).await?;
    person
        .sees(
            "unticked",
            "!document.querySelector('[data-task=\"district.recruit-schools\"] input').checked",
        )
        .await?;
    person.presses("?").await?;
    person.sees("the keys", "document.querySelector('dialog').open").await?;
    person.clicks("dialog [type=checkbox]").await?;
    person.presses(ESCAPE).await?;
    person.sees("no dialog", "!document.querySelector('dialog').open").await?;
    person.js::<()>("document.querySelector('[data-task] input').focus()").await?;
    for key in [DOWN, "?"] {
        person.presses(key).await?;
    }
    let calm: bool = person
        .js("return !document.querySelector('dialog').open && document.activeElement.closest('[data-task]').dataset.task === 'district.register'")
        .await?;
    ensure!(calm, "keys that are off do nothing");
    // The way back is a button.
    person.clicks("[data-show-keys]").await?;
    person.sees("the keys again", "document.querySelector('dialog').open && !document.querySelector('dialog [type=checkbox]').checked").await?;
    person.leave().await
}

#[tokio::test]
async fn a_damaged_log_is_forgotten() -> Result<()> {
    let site = site::serve()?;
    for log in [
        "",
        "{",
        "null",
        "[]",
        r#"{"done":[1],"undone":0}"#,
        r#"{"done":[{"changes":[{"name":"x"}]}],"undone":[]}"#,
    ] {
        let person = at(&site.url, "en/about/").await?;
        person
            .js_with::<()>("sessionStorage['kickoff:undo'] = arguments[0]", vec![log.into()])
            .await?;
        person.goto(&format!("{}en/checklists/district/", site.url)).await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        person.clicks("button[data-undo]").await?;
        person.sees_progress("district", 0).await?;
        person.leave().await?;
    }
    Ok(())
}
