//! At the plan page.

use anyhow::{Result, ensure};

use crate::{Person, Setting, clock};

/// Somebody who opens the plan on 21 November 2026, a Saturday.
///
/// # Errors
/// When the plan does not come alive.
pub async fn at_the_plan(site: &str, language: &str) -> Result<Person> {
    let before = clock("2026-11-21T09:00:00");
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    person.goto(&format!("{site}{language}/plan/")).await?;
    person.waits_for_widgets().await?;
    person.sees("the list", "document.querySelector('.plan-group') !== null").await?;
    Ok(person)
}

/// What the row of a task says about it.
///
/// # Errors
/// When it never says so.
pub async fn row_says(person: &Person, record: &str, words: &str) -> Result<()> {
    let script = format!(
        "document.querySelector('[data-record=\"{record}\"] .task-facts')?.textContent.includes({words:?})"
    );
    person.sees(words, &script).await
}

/// Shows every task, as somebody does who presses each button below a group.
///
/// # Errors
/// When some stay hidden.
pub async fn shows_all(person: &Person) -> Result<()> {
    for _ in 0..6 {
        person.js::<()>("document.querySelector('[data-action=more]')?.click()").await?;
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    person.sees("all tasks", "!document.querySelector('[data-action=more]')").await
}

/// The lines of the calendar file, unfolded.
///
/// # Errors
/// When no file arrives.
pub async fn exports(person: &Person) -> Result<Vec<String>> {
    let file = person.downloads().await?.join("kickoff.ics");
    std::fs::remove_file(&file).ok();
    person.clicks("[data-action=calendar]").await?;
    let text = String::from_utf8(person.receives(&file).await?)?;
    ensure!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends in CRLF");
    Ok(text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect())
}
