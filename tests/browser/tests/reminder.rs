//! The reminder of a backup.

use kickoff_browser_tests::data::{at_the_data, opens, record, saves, stores, waits_for_rest};
use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::json;

const VERSION: (&str, &str) = ("kickoff:version", "2");

/// Whether the reminder can be seen.
async fn is_reminded(person: &Person) -> Result<bool> {
    waits_for_rest(person).await?;
    person.js("return document.querySelector('[data-reminder]').checkVisibility()").await
}

#[tokio::test]
async fn many_changes_are_reminded_of_once_a_day_until_they_are_saved() -> Result<()> {
    let site = site::serve()?;
    // The browsers' clock says 21 November; these are three days old.
    let at = 1_795_240_800_000_u64 - 3 * 86_400_000;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let now: u64 = person.js("return Date.now()").await?;
    ensure!(now > at + 2 * 86_400_000, "{now}");
    let text = json!({ "at": at, "by": "a", "value": "x" }).to_string();
    let keys: Vec<String> = (0..12).map(|id| format!("kickoff:blank:{id}/school")).collect();
    let entries: Vec<_> = keys.iter().map(|key| (key.as_str(), text.as_str())).collect();
    stores(&person, &entries).await?;
    opens(&person, &site.url, "en").await?;
    ensure!(!is_reminded(&person).await?, "the page of backups itself says how many");
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    ensure!(is_reminded(&person).await?, "nobody was reminded");
    let words = person.reads("[data-reminder]").await?;
    ensure!(words.contains("only in this browser: 12"), "{words}");
    person.clicks("[data-reminder] [data-later]").await?;
    ensure!(!is_reminded(&person).await?, "later means later");
    for page in ["guides/district", "plan", "share"] {
        person.goto(&format!("{}en/{page}/", site.url)).await?;
        ensure!(!is_reminded(&person).await?, "twice a day on {page}");
    }
    // The next day.
    let told = json!({ "at": at, "by": "a", "told": (now - 90_000_000).to_string() }).to_string();
    stores(&person, &[("kickoff:setting:backup", &told)]).await?;
    person.driver.refresh().await?;
    ensure!(is_reminded(&person).await?, "the next day");
    person.clicks("[data-reminder] a").await?;
    person.sees("the page of backups", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await?;
    ensure!(!is_reminded(&person).await?);
    saves(&person).await?;
    let made = record(&person, "setting:backup").await?;
    ensure!(made["made"].as_str().is_some_and(|made| !made.is_empty()), "{made}");
    // Also when the day on which somebody was told is long ago.
    let made = json!({ "at": at, "by": "a", "made": made["made"], "told": "" }).to_string();
    stores(&person, &[("kickoff:setting:backup", &made)]).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    ensure!(!is_reminded(&person).await?, "everything is saved");
    person.leave().await
}

#[tokio::test]
async fn few_changes_of_today_are_nothing_to_be_reminded_of() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", &[VERSION]).await?;
    let now: u64 = person.js("return Date.now()").await?;
    // How many changes, how old in hours, and whether that is worth a word.
    for (count, hours, is_worth) in [
        (1, 119, false),
        (1, 121, true),
        (10, 47, false),
        (10, 49, true),
        (50, 5, false),
        (50, 7, true),
        (200, 0, true),
    ] {
        person.js::<()>("localStorage.clear()").await?;
        let at = now - hours * 3_600_000;
        let text = json!({ "at": at, "by": "a", "value": "x" }).to_string();
        let keys: Vec<String> = (0..count).map(|id| format!("kickoff:blank:{id}/school")).collect();
        let entries: Vec<_> = keys.iter().map(|key| (key.as_str(), text.as_str())).collect();
        stores(&person, &entries).await?;
        stores(&person, &[VERSION]).await?;
        person.goto(&format!("{}fr/about/", site.url)).await?;
        ensure!(is_reminded(&person).await? == is_worth, "{count} changes after {hours} hours");
    }
    person.leave().await
}
