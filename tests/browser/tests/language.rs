//! Which language somebody is brought to.

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

async fn arrives(languages: &'static str, expected: &str) -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { languages, ..Setting::default() }).await?;
    person.goto(&site.url).await?;
    let address = format!("{}{expected}/", site.url);
    person.sees(expected, &format!("location.href === '{address}'")).await?;
    person.leave().await
}

#[tokio::test]
async fn the_first_language_of_the_browser_that_exists() -> Result<()> {
    arrives("de-DE,de,fr-CH,en", "fr").await
}

#[tokio::test]
async fn english_when_no_language_of_the_browser_exists() -> Result<()> {
    arrives("de-DE,de,ja", "en").await
}

#[tokio::test]
async fn a_choice_is_remembered_and_wins() -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { languages: "fr-FR,fr", ..Setting::default() }).await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    person.js::<()>("window.sameDocument = true").await?;
    person.clicks(".contents a[href='#district.social']").await?;
    let at_top =
        "Math.abs(document.getElementById('district.social').getBoundingClientRect().top) < 40";
    person.sees("that task in French", at_top).await?;
    person.js::<()>("document.querySelector('a[data-language=en]').click()").await?;
    // The same task in the other language, without a reload.
    let english = format!("{}en/guides/district/#district.social", site.url);
    person.sees("the English guide", &format!("location.href === '{english}'")).await?;
    person.sees("its language", "document.documentElement.lang === 'en'").await?;
    person.sees("one document", "window.sameDocument === true").await?;
    person.sees("that task in English", at_top).await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    person.sees("that task still", at_top).await?;
    // A widget that starts now speaks English.
    person.ticks("district.register").await?;
    person
        .sees(
            "English progress",
            "document.querySelector('.progress-count').textContent === '1 of 9 done'",
        )
        .await?;
    let person = person.close_and_come_back().await?;
    person.goto(&site.url).await?;
    let home = format!("{}en/", site.url);
    person.sees("the English home page", &format!("location.href === '{home}'")).await?;
    person.leave().await
}

/// A site with many languages has one link instead of a list on each page.
#[tokio::test]
async fn the_list_of_many_languages_keeps_the_page() -> Result<()> {
    let site = site::serve_pseudo()?;
    let person = Person::new().await?;
    // By a link of the page, which puts the list in its place, and by its address, as after a reload.
    for is_loaded in [false, true] {
        person.goto(&format!("{}en/guides/press/", site.url)).await?;
        let list: String = person.js("return document.querySelector('.languages a').href").await?;
        ensure!(list == format!("{}#choose=guides/press/", site.url), "{list}");
        if is_loaded {
            person.goto(&site.url).await?;
            person.goto(&list).await?;
        } else {
            person.clicks(".languages a").await?;
        }
        person
            .sees(
                "the list",
                "document.querySelector('[data-choose] a[href$=\"/fr/guides/press/\"]')",
            )
            .await?;
        person.clicks("[data-choose] a[data-language=fr]").await?;
        person
            .sees(
                "the guide",
                "document.documentElement.lang === 'fr' && document.querySelector('.guide')",
            )
            .await?;
        let address: String = person.js("return location.href").await?;
        ensure!(address == format!("{}fr/guides/press/", site.url), "{address}");
    }
    person.leave().await
}
