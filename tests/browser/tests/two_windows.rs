//! A backup that is brought in while other windows are open, or pages of before come back.

use kickoff_browser_tests::data::{
    at_the_data, backup, chooses, decides, hears, plan, record, sees_box,
};
use kickoff_browser_tests::{Result, ensure, site};
use serde_json::{Value, json};

const VERSION: (&str, &str) = ("kickoff:version", "2");

/// The least that a record says.
fn ticked(at: u64) -> Value {
    json!({ "at": at, "by": "other", "status": "done" })
}

#[tokio::test]
async fn replacing_makes_the_browser_as_the_file_while_another_window_follows() -> Result<()> {
    let site = site::serve()?;
    let entries = [
        VERSION,
        ("kickoff:task:district.register", r#"{"at":3000,"by":"a","status":"done"}"#),
        ("kickoff:task:district.social", r#"{"at":3000,"by":"a","note":"mine","status":"to-do"}"#),
        ("kickoff:setting:language", r#"{"at":3000,"by":"a","value":"fr"}"#),
        ("kickoff:setting:roles", r#"{"at":3000,"by":"a","press":"no"}"#),
        ("elsewhere", "not ours"),
    ];
    let person = at_the_data(&site.url, "en", &entries).await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_window().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.sees_progress("district", 1).await?;
    person.driver.switch_to_window(first.clone()).await?;
    let before = plan(&person).await?;
    let file = backup(&json!({
        "task:district.social": ticked(2000),
        "task:district.homepage": ticked(2000),
        "setting:language": { "at": 9000, "by": "b", "value": "en" },
        "blank:school": { "at": 2000, "by": "b", "value": "Ampère" },
    }));
    chooses(&person, &file).await?;
    sees_box(&person).await?;
    decides(&person, "replace").await?;
    hears(&person, "Replaced. Changed: 5.").await?;
    let social = record(&person, "task:district.social").await?;
    ensure!(social["status"] == "done" && social["note"].is_null(), "{social}");
    ensure!(record(&person, "task:district.register").await?["status"].is_null());
    ensure!(record(&person, "setting:roles").await?["press"].is_null());
    let language = record(&person, "setting:language").await?;
    ensure!(language["value"] == "fr", "the language is this browser's own: {language}");
    ensure!(person.stored("elsewhere").await?.as_deref() == Some("not ours"));
    person.driver.switch_to_window(second.clone()).await?;
    person.sees_progress("district", 2).await?;
    ensure!(!person.is_ticked("district.register").await?);
    ensure!(person.is_ticked("district.social").await?);
    person.driver.switch_to_window(first).await?;
    person.clicks("[data-undo]").await?;
    person.driver.switch_to_window(second).await?;
    person.sees_progress("district", 1).await?;
    ensure!(person.is_ticked("district.register").await?);
    let after = plan(&person).await?;
    for (key, was) in before {
        for member in ["status", "note", "press"] {
            ensure!(after[&key][member] == was[member], "{key}: {}", after[&key]);
        }
    }
    ensure!(!after.contains_key("kickoff:task:district.homepage"), "a trace is left: {after:?}");
    person.leave().await
}

/// A window that was opened before somebody brought a backup in, and works on.
#[tokio::test]
async fn an_old_window_overwrites_nothing_of_what_was_brought_in() -> Result<()> {
    let site = site::serve()?;
    let mine = ("kickoff:task:district.register", r#"{"at":1000,"by":"a","status":"in-progress"}"#);
    let person = at_the_data(&site.url, "en", &[VERSION, mine]).await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_window().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.driver.switch_to_window(first.clone()).await?;
    let file = backup(&json!({
        "task:district.register": { "at": 2000, "by": "b", "note": "call Ann", "date": "2026-11-27" },
        "task:district.social": { "at": 2000, "by": "b", "note": "ask Bob" },
    }));
    chooses(&person, &file).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 2.").await?;
    person.driver.switch_to_window(second).await?;
    for task in ["district.register", "district.social"] {
        person.ticks(task).await?;
    }
    person.sees_progress("district", 2).await?;
    for (task, note) in [("district.register", "call Ann"), ("district.social", "ask Bob")] {
        let record = record(&person, &format!("task:{task}")).await?;
        ensure!(record["status"] == "done" && record["note"] == note, "{record}");
        let shown = format!("document.querySelector('[data-task=\"{task}\"] [name=note]').value");
        person.sees(note, &format!("{shown} === '{note}'")).await?;
    }
    person.leave().await
}

#[tokio::test]
async fn a_page_that_the_way_back_leads_to_shows_what_was_brought_in_meanwhile() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second.clone()).await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.ticks("district.social").await?;
    person.waits_for_widgets().await?;
    // Away to a document of its own, so that the browser may keep this one.
    person.goto(&format!("{}icon.svg", site.url)).await?;
    person.driver.switch_to_window(first).await?;
    chooses(&person, backup(&json!({ "task:district.register": ticked(1000) }))).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    person.driver.switch_to_window(second).await?;
    person.driver.back().await?;
    person.sees_progress("district", 2).await?;
    ensure!(person.is_ticked("district.register").await?);
    person.leave().await
}
