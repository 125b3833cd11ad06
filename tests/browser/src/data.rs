//! At the page of backups.

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;

use crate::{Person, Setting};

/// Turns a text of the page into one as it is typed, without the typography of the language.
const PLAIN: &str = "((text) => text.replace(/[\\u00a0\\u202f]/g, ' ').replaceAll('’', \"'\"))";
/// The box in which somebody sees what would change.
pub const BOX: &str = "dialog[data-preview]";
/// Whether that box is open.
pub const BOX_IS_OPEN: &str = "document.querySelector('dialog[data-preview]').open";
/// Whether no box is open.
pub const NO_BOX: &str = "!document.querySelector('dialog[open]')";

/// Somebody at the page of backups on 21 November 2026, whose browser has these entries.
///
/// # Errors
/// When the page does not come alive.
pub async fn at_the_data(site: &str, language: &str, entries: &[(&str, &str)]) -> Result<Person> {
    with_setting(site, language, entries, "").await
}

/// The same in a browser where a script of ours runs before the page's own.
///
/// # Errors
/// As [`at_the_data`].
pub async fn with_setting(
    site: &str,
    language: &str,
    entries: &[(&str, &str)],
    before: &str,
) -> Result<Person> {
    let before = format!("{}{before}", going_clock("2026-11-21T09:00:00")?);
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    if !entries.is_empty() {
        // A picture of the site: no script of the product runs there.
        person.goto(&format!("{site}icon.svg")).await?;
        stores(&person, entries).await?;
    }
    opens(&person, site, language).await?;
    Ok(person)
}

/// A clock that goes on from page to page, unlike [`crate::clock`], which each page starts anew.
///
/// # Errors
/// When this machine's own clock stands before 1970.
pub fn going_clock(at: &str) -> Result<String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    Ok(format!(
        "{{ const Real = Date; const shift = new Real('{at}').getTime() - {now};
           Date = class extends Real {{
             constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + shift); }}
             static now() {{ return Real.now() + shift; }} }}; }}"
    ))
}

/// Opens the page and waits until it lives.
///
/// # Errors
/// When it never does.
pub async fn opens(person: &Person, site: &str, language: &str) -> Result<()> {
    person.goto(&format!("{site}{language}/data/")).await?;
    person.waits_for_widgets().await
}

/// Puts entries into the browser's storage.
///
/// # Errors
/// When they find no room.
pub async fn stores(person: &Person, entries: &[(&str, &str)]) -> Result<()> {
    person
        .js_with(
            "for (const [key, text] of arguments[0]) localStorage.setItem(key, text)",
            vec![json!(entries)],
        )
        .await
}

/// All that the browser keeps for the site, byte for byte.
///
/// # Errors
/// When the page does not answer.
pub async fn everything(person: &Person) -> Result<BTreeMap<String, String>> {
    person
        .js("return Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]))")
        .await
}

/// The records of the plan, without what is about this browser.
///
/// # Errors
/// When one cannot be read.
pub async fn plan(person: &Person) -> Result<BTreeMap<String, Value>> {
    let all = everything(person).await?;
    let of_plan = all.into_iter().filter(|(key, _)| {
        ["task", "event", "blank", "row", "draft", "poll"]
            .iter()
            .any(|kind| key.starts_with(&format!("kickoff:{kind}:")))
    });
    of_plan.map(|(key, text)| Ok((key, serde_json::from_str(&text)?))).collect()
}

/// One record; nothing when there is none.
///
/// # Errors
/// When it cannot be read.
pub async fn record(person: &Person, name: &str) -> Result<Value> {
    let text = person.stored(&format!("kickoff:{name}")).await?;
    text.map_or(Ok(Value::Null), |text| Ok(serde_json::from_str(&text)?))
}

/// A backup with these records, as another browser made it.
pub fn backup(records: &Value) -> String {
    json!({
        "format": "kickoff-backup",
        "version": 2,
        "made": "2026-11-20T17:00:00.000Z",
        "by": "other",
        "organisation": "Académie de Lyon",
        "records": records,
    })
    .to_string()
}

/// Saves a backup with a button of the page. Returns the file's name and its content.
///
/// # Errors
/// When no file arrives.
pub async fn saves(person: &Person) -> Result<(String, Value)> {
    saves_by(person, "section [data-action=export]").await
}

/// Saves a file with a button, and reads it under the name that the page then says.
///
/// # Errors
/// As [`saves`].
pub async fn saves_by(person: &Person, button: &str) -> Result<(String, Value)> {
    let (name, text) = saves_text(person, button).await?;
    let content = serde_json::from_str(&text).with_context(|| text)?;
    Ok((name, content))
}

/// The same for files of any kind.
///
/// # Errors
/// As [`saves`].
pub async fn saves_text(person: &Person, button: &str) -> Result<(String, String)> {
    let folder = person.downloads().await?;
    for old in std::fs::read_dir(&folder)?.flatten() {
        std::fs::remove_file(old.path())?;
    }
    let said = "[...document.querySelectorAll('[data-outcome]')].map((place) => place.textContent).join(' ')";
    person.js::<()>("for (const place of document.querySelectorAll('[data-outcome]')) place.textContent = ''").await?;
    person.clicks(button).await?;
    let name = format!("{said}.match(/kickoff-[^ ]*\\.(json|txt)/)");
    person.sees("the name of the file", &name).await?;
    let name: String = person.js(&format!("return {name}[0]")).await?;
    let text = String::from_utf8(person.receives(&folder.join(&name)).await?)?;
    Ok((name, text))
}

/// Chooses a file with this content.
///
/// # Errors
/// When the page has no field for files.
pub async fn chooses(person: &Person, content: impl AsRef<[u8]>) -> Result<()> {
    let file = person.downloads().await?.with_file_name("kickoff-chosen.json");
    std::fs::write(&file, content)?;
    let field = person.driver.find(By::Css("input[name=backup]")).await?;
    Ok(field.send_keys(file.display().to_string()).await?)
}

/// Pastes a text and lets the page read it.
///
/// # Errors
/// When the page has no such field.
pub async fn pastes(person: &Person, text: &str) -> Result<()> {
    person.js::<()>("document.querySelector('#pasted').closest('details').open = true").await?;
    person.fills("#pasted", text).await?;
    person.clicks("[data-action=read-pasted]").await
}

/// Waits until the page says what became of a press, and forgets it.
///
/// # Errors
/// When it never does.
pub async fn hears(person: &Person, words: &str) -> Result<()> {
    let script = format!(
        "[...document.querySelectorAll('[data-outcome]')].some((place) => place.checkVisibility() && {PLAIN}(place.textContent).includes({}))",
        json!(words)
    );
    if person.sees(words, &script).await.is_err() {
        let said: Vec<String> = person
            .js("return [...document.querySelectorAll('[data-outcome]')].map((place) => place.textContent)")
            .await?;
        ensure!(false, "waited for {words:?}, and the page says {said:?}");
    }
    person
        .js("for (const place of document.querySelectorAll('[data-outcome]')) place.textContent = ''")
        .await
}

/// Waits for the box that shows what would change.
///
/// # Errors
/// When it does not open.
pub async fn sees_box(person: &Person) -> Result<()> {
    let opened = person.sees("the box", BOX_IS_OPEN).await;
    if opened.is_err() {
        let said: Vec<String> = person
            .js("return [...document.querySelectorAll('[data-outcome]')].map((place) => place.textContent)")
            .await?;
        ensure!(false, "no box opened, and the page says {said:?}");
    }
    Ok(())
}

/// Presses one of the buttons of the box and waits until it is gone.
///
/// # Errors
/// When it stays.
pub async fn decides(person: &Person, action: &str) -> Result<()> {
    person.clicks(&format!("{BOX} [data-action={action}]")).await?;
    person.sees("no box", NO_BOX).await
}

/// How many entries each group of the box has, by name; hidden ones are left out.
///
/// # Errors
/// When the page does not answer.
pub async fn groups(person: &Person) -> Result<Value> {
    person
        .js("return Object.fromEntries([...document.querySelectorAll('[data-group]:not([hidden])')]
               .map((group) => [group.dataset.group, Number(group.querySelector('[data-count]').textContent)]))")
        .await
}

/// What a group of the box lists, whether it is folded or not.
///
/// # Errors
/// When the page does not answer.
pub async fn lines(person: &Person, group: &str) -> Result<Vec<String>> {
    person
        .js_with(
            "return [...document.querySelectorAll(`[data-group=${arguments[0]}] li`)].map((line) =>
               [...line.childNodes].map((part) => part.textContent).join(' | '))",
            vec![json!(group)],
        )
        .await
}

/// What the page says of a fact, such as the number of entries.
///
/// # Errors
/// When the page does not answer.
pub async fn fact(person: &Person, name: &str) -> Result<String> {
    person
        .js_with(
            &format!("return {PLAIN}(document.querySelector(`[data-fact=${{arguments[0]}}]`).textContent)"),
            vec![json!(name)],
        )
        .await
}

/// Whether the focus is on something.
///
/// # Errors
/// When it is nowhere.
pub async fn has_focus(person: &Person) -> Result<()> {
    person
        .sees("the focus", "document.activeElement && document.activeElement !== document.body")
        .await
}

/// Waits for a moment in which the page has nothing left to do, what it had put off included.
///
/// # Errors
/// When the page does not answer.
pub async fn waits_for_rest(person: &Person) -> Result<()> {
    person.sees("the whole page", "document.readyState === 'complete'").await?;
    person
        .js("await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(() => requestIdleCallback(() => requestIdleCallback(done)), 50))))")
        .await
}
