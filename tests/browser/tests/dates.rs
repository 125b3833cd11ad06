//! A page says the right dates on whatever day it is opened, however old the build is.

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};

async fn on(day: &str) -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::with(Setting { before: clock(day), ..Setting::default() }).await?;
    Ok((site, person))
}

#[tokio::test]
async fn during_the_week_it_counts_its_days() -> Result<()> {
    let (site, person) = on("2026-12-09T23:30:00").await?;
    person.goto(&format!("{}en/", site.url)).await?;
    person
        .sees(
            "the third day",
            "document.querySelector('[data-when=during] strong').textContent === '3'",
        )
        .await?;
    ensure!(person.reads("[data-countdown]").await? == "The week is on: day 3 of 7");
    ensure!(person.reads("[data-today] .number").await? == "9");
    person.leave().await
}

#[tokio::test]
async fn on_the_eve_it_says_tomorrow() -> Result<()> {
    let (site, person) = on("2026-12-06T08:00:00").await?;
    person.goto(&format!("{}fr/", site.url)).await?;
    person
        .sees("demain", "document.querySelector('[data-countdown]').textContent.includes('demain')")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_page_built_long_ago_says_next_weeks_dates() -> Result<()> {
    for (day, dates_en, dates_fr, year) in [
        ("2026-12-14T00:10:00", "December 6–12, 2027", "du 6 au 12 décembre 2027", "2027"),
        ("2030-01-02T12:00:00", "December 9–15, 2030", "du 9 au 15 décembre 2030", "2030"),
    ] {
        let (site, person) = on(day).await?;
        for (language, dates) in [("en", dates_en), ("fr", dates_fr)] {
            person.goto(&format!("{}{language}/guides/district/", site.url)).await?;
            person
                .sees(
                    dates,
                    &format!("document.querySelector('.intro').textContent.includes('{dates}')"),
                )
                .await?;
            person.goto(&format!("{}{language}/", site.url)).await?;
            person
                .sees(
                    dates,
                    &format!("document.querySelector('.week-dates').textContent === '{dates}'"),
                )
                .await?;
            // A prepared mail carries them in its address.
            person.goto(&format!("{}{language}/documents/email-recruit/", site.url)).await?;
            let mail = "decodeURIComponent(document.querySelector('a[href^=\"mailto:\"]').href)";
            person.sees(dates, &format!("{mail}.includes('{dates}')")).await?;
            let text: String =
                person.js("return document.querySelector('.letter').textContent").await?;
            ensure!(text.contains(dates) && text.contains(year), "{text}");
        }
        person.leave().await?;
    }
    Ok(())
}
