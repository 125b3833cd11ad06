//! Reading needs nothing: scripts are off in these browsers.

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};
use thirtyfour::By;

async fn person() -> Result<Person> {
    Person::with(Setting { scripts: false, ..Setting::default() }).await
}

#[tokio::test]
async fn the_root_is_a_list_of_languages() -> Result<()> {
    let site = site::serve()?;
    let person = person().await?;
    person.goto(&site.url).await?;
    ensure!(person.driver.current_url().await?.as_str() == site.url, "nothing redirects");
    person.clicks("a[hreflang=fr]").await?;
    ensure!(person.driver.current_url().await?.as_str() == format!("{}fr/", site.url));
    ensure!(person.reads("[data-countdown]").await?.contains("9 décembre"), "the rule of the week");
    person.leave().await
}

#[tokio::test]
async fn the_guide_is_complete_and_says_what_is_missing() -> Result<()> {
    let site = site::serve()?;
    let person = person().await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    ensure!(person.driver.find_all(By::Css("[data-task]")).await?.len() == 9);
    for text in person.driver.find_all(By::Css(".task-text")).await? {
        // What holds in another country is folded, and there.
        let whole = text.prop("textContent").await?.unwrap_or_default();
        ensure!(whole.len() > 200, "a task without its text");
    }
    ensure!(person.reads("noscript .notice").await?.contains("cases cochées ne sont pas gardées"));
    person.leave().await
}

#[tokio::test]
async fn every_link_of_the_site_works() -> Result<()> {
    let site = site::serve()?;
    let person = person().await?;
    let mut seen = std::collections::BTreeSet::new();
    let mut open = vec![site.url.clone()];
    while let Some(address) = open.pop() {
        if !seen.insert(address.clone()) {
            continue;
        }
        person.goto(&address).await?;
        ensure!(!person.reads("h1").await?.is_empty(), "{address} has no heading");
        // Scripts of the page do not run; the driver's own do.
        let targets: Vec<String> =
            person.js("return [...document.links].map(({ href }) => href)").await?;
        for target in targets {
            let target = target.split(['#', '?']).next().unwrap_or_default().to_owned();
            if target.starts_with(&site.url) {
                open.push(target);
            }
        }
    }
    // A home page in each language, six guides, six checklists, seventeen pages of documents, and
    // fourteen more; and the root. To what stands in for a page that is not kept, and to what other sites
    // frame, leads no link.
    ensure!(
        seen.len() == site::LANGUAGES.len() * (1 + 6 + 6 + 18 + 14) + 1,
        "{} pages: {seen:?}",
        seen.len()
    );
    person.leave().await
}
