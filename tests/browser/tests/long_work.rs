//! What takes long says so while it goes on.

use std::time::Duration;

use kickoff_browser_tests::data::{BOX, at_the_data, backup, chooses, decides, sees_box};
use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::{Map, Value, json};

/// Notes what the page says and when the mark at its edge comes and goes.
const LISTEN: &str = "window.heard = [];
    const note = () => {
      const mark = 'loading' in document.documentElement.dataset;
      const words = [...document.querySelectorAll('[data-outcome]')].map((place) => place.textContent).join(' ');
      heard.push(`${mark ? 'mark' : 'none'} ${words}`);
    };
    new MutationObserver(note).observe(document.documentElement, {
      attributes: true, attributeFilter: ['data-loading'], childList: true, characterData: true, subtree: true });";

#[tokio::test]
async fn a_large_plan_is_read_and_brought_in_with_a_word() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[]).await?;
    let records: Map<String, Value> = (0..4000)
        .map(|number| {
            let record = json!({ "at": 1_795_000_000_000_u64 + number, "by": "b", "value": "x" });
            (format!("blank:{number}/school"), record)
        })
        .collect();
    person.js::<()>(LISTEN).await?;
    chooses(&person, backup(&Value::Object(records))).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    person.sees("the outcome", "/4.?000/.test(heard.at(-1))").await?;
    let heard: Vec<String> = person.js("return heard").await?;
    let said =
        heard.iter().filter(|line| line.starts_with("mark") && line.contains("Working on it"));
    ensure!(said.count() >= 2, "{heard:?}");
    ensure!(heard.last().is_some_and(|line| line.starts_with("none")), "{heard:?}");
    ensure!(!person.js::<bool>(&format!("return document.querySelector('{BOX}').open")).await?);
    person.leave().await
}

#[tokio::test]
async fn a_file_that_is_being_made_shows_that_it_is_on_its_way() -> Result<()> {
    // The engine that makes it arrives slowly.
    let site = site::server()?.slow("tools-", Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    let folder = person.downloads().await?;
    person.goto(&format!("{}en/documents/email-recruit/", site.url)).await?;
    person.js::<()>(LISTEN).await?;
    person.clicks("[data-action=docx]").await?;
    person.sees("the mark", "'loading' in document.documentElement.dataset").await?;
    let arrived = || async {
        std::fs::read_dir(&folder).is_ok_and(|mut files| files.any(|file| file.is_ok()))
    };
    person.waits("the file", arrived).await?;
    person.sees("the mark to go", "!('loading' in document.documentElement.dataset)").await?;
    person.leave().await
}
