//! Another campaign than the built one: chosen, named or dated by a person. Every page, letter and
//! widget then speaks of it, in the right grammar, before and without any client.

use std::time::Duration;

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::json;

const PREVIEW: &str = "document.querySelector('.preview span').textContent";
const MAIL: &str =
    "decodeURIComponent(document.querySelector('[data-action=mail]').getAttribute('href'))";

/// Somebody who reads in the first days of September 2026.
async fn in_september(url: &str, path: &str) -> Result<Person> {
    on("2026-09-01T10:00:00", url, path).await
}

async fn on(day: &str, url: &str, path: &str) -> Result<Person> {
    let person = Person::with(Setting { before: clock(day), ..Setting::default() }).await?;
    person.goto(&format!("{url}{path}")).await?;
    Ok(person)
}

async fn chooses(person: &Person, name: &str, value: &str) -> Result<()> {
    person.clicks(&format!("input[name='{name}'][value='{value}']")).await
}

async fn shows(person: &Person, words: &str) -> Result<()> {
    person.sees(words, &format!("document.body.textContent.includes({})", json!(words))).await
}

#[tokio::test]
async fn hour_of_ai_in_french_is_everywhere_and_stays() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/campaign/").await?;
    chooses(&person, "profile", "hour-of-ai").await?;
    person
        .sees(
            "the preview",
            &format!(
                "{PREVIEW} === 'Participez à l’Hour of AI, du 7 au 13 décembre 2026. #HourOfAI'"
            ),
        )
        .await?;
    // Inside of the site, without a reload.
    person.clicks(".brand").await?;
    shows(&person, "faire participer tout un territoire à l’Hour of AI").await?;
    shows(&person, "une campagne de Code.org et de CSforALL").await?;
    // The next day, in a browser that was closed.
    let person = person.close_and_come_back().await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    shows(&person, "avant la semaine de l’Hour of AI, du 7 au 13 décembre 2026").await?;
    person.goto(&format!("{}fr/documents/email-recruit/", site.url)).await?;
    for words in
        ["participent à l’Hour of AI", "La campagne porte ce nom depuis 2025", "pour l’Hour of AI"]
    {
        person
            .sees(
                words,
                &format!("document.querySelector('.letter').textContent.includes('{words}')"),
            )
            .await?;
        person.sees("it in the mail", &format!("{MAIL}.includes('{words}')")).await?;
    }
    ensure!(!person.js::<bool>(&format!("return {MAIL}.includes('Heure de Code')")).await?);
    ensure!(person.js::<bool>("return document.documentElement.dataset.live === undefined").await?);
    // Files, copies and mails are made from what stands on the page.
    let folder = person.downloads().await?;
    person.clicks("[data-action=txt]").await?;
    let text = String::from_utf8(person.receives(&folder.join("email-recruit.txt")).await?)?;
    ensure!(
        text.contains("participent à l’Hour of AI") && !text.contains("Heure de Code"),
        "{text}"
    );
    person
        .sees("the living mail", &format!("{MAIL}.includes('participent à l’Hour of AI')"))
        .await?;
    person.goto(&format!("{}fr/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    person
        .sees(
            "the subject",
            "new URL(document.querySelector('a[data-network=email]').href).searchParams.get('subject') === 'Participez à l’Hour of AI'",
        )
        .await?;
    shows(&person, "https://csforall.org/hour-of-ai/").await?;
    // English has its own grammar for it.
    person.goto(&format!("{}en/documents/email-recruit/", site.url)).await?;
    shows(&person, "Will your school join the Hour of AI this year?").await?;
    shows(&person, "The campaign has carried this name since 2025, and").await?;
    person.leave().await
}

#[tokio::test]
async fn each_article_gives_its_contractions() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/campaign/").await?;
    chooses(&person, "profile", "custom").await?;
    for (name, article, words) in [
        ("Code en fête", "none", "Participez à Code en fête, du"),
        ("Printemps du code", "le", "Participez au Printemps du code, du"),
        ("Fête du code", "la", "Participez à la Fête du code, du"),
        ("Atelier du code", "l", "Participez à l’Atelier du code, du"),
        ("Journées du code", "les", "Participez aux Journées du code, du"),
    ] {
        person.types("#campaign-name", name).await?;
        chooses(&person, "article-fr", article).await?;
        person.sees(words, &format!("{PREVIEW}.startsWith('{words}')")).await?;
    }
    person.types("#campaign-hashtag", "JournéesDuCode").await?;
    person.types("#campaign-sign-up", "https://ville.example/code").await?;
    person.clicks("footer a[href$='about/']").await?;
    shows(&person, "organisent une campagne des Journées du code").await?;
    person.goto(&format!("{}fr/documents/email-recruit/", site.url)).await?;
    shows(&person, "participent aux Journées du code").await?;
    shows(&person, "inscrivez-vous sur la page de la campagne").await?;
    person
        .sees(
            "the mail",
            &format!("{MAIL}.includes('page de la campagne (https://ville.example/code)')"),
        )
        .await?;
    person.goto(&format!("{}fr/documents/social-posts/", site.url)).await?;
    shows(&person, "#JournéesDuCode @codeorg").await?;
    // The other language keeps the name and asks for its own article.
    person.goto(&format!("{}en/campaign/", site.url)).await?;
    person
        .sees("the name", &format!("{PREVIEW}.startsWith('Take part in Journées du code,')"))
        .await?;
    chooses(&person, "article-en", "the").await?;
    person
        .sees("the article", &format!("{PREVIEW}.startsWith('Take part in the Journées du code,')"))
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_name_is_words_and_never_markup() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "en/campaign/").await?;
    chooses(&person, "profile", "custom").await?;
    let name = "<img src=x onerror=alert(1)> $& {campaign} &amp;";
    person.fills("#campaign-name", name).await?;
    person.sees("the name", &format!("{PREVIEW}.includes({})", json!(name))).await?;
    person.goto(&format!("{}en/documents/email-recruit/", site.url)).await?;
    shows(&person, name).await?;
    person.sees("the mail", &format!("{MAIL}.includes({})", json!(name))).await?;
    ensure!(person.js::<bool>("return !document.querySelector('main img')").await?);
    person.leave().await
}

#[tokio::test]
async fn the_dates_of_a_region_are_everywhere() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/campaign/").await?;
    chooses(&person, "window", "europe").await?;
    person.sees("the dates", &format!("{PREVIEW}.includes('du 10 au 25 octobre 2026')")).await?;
    ensure!(person.attribute("html", "data-window").await? == "2026-10-10/2026-10-25");
    person.goto(&format!("{}fr/", site.url)).await?;
    person
        .sees(
            "the card",
            "document.querySelector('#week-title').textContent === 'Saison de l’Heure de Code'",
        )
        .await?;
    person.sees("the days that remain", "document.querySelector('.countdown').innerText.trim() === 'La campagne commence dans 39 jours'").await?;
    ensure!(person.reads(".week-dates").await? == "du 10 au 25 octobre 2026");
    ensure!(person.js::<bool>("return document.querySelector('.days').hidden").await?);
    person.goto(&format!("{}fr/documents/email-recruit/", site.url)).await?;
    shows(&person, "Pendant la saison de l’Heure de Code, du 10 au 25 octobre 2026, des classes")
        .await?;
    person
        .sees(
            "the mail",
            &format!("{MAIL}.includes('la saison de l’Heure de Code, du 10 au 25 octobre 2026')"),
        )
        .await?;
    ensure!(person.attribute("html", "data-window").await? == "2026-10-10/2026-10-25");
    // Over three months, and back to the week of the rule.
    person.goto(&format!("{}en/campaign/", site.url)).await?;
    chooses(&person, "window", "latin-america").await?;
    person
        .sees("the dates", &format!("{PREVIEW}.includes('October 1 – December 18, 2026')"))
        .await?;
    chooses(&person, "window", "week").await?;
    person.sees("the week", &format!("{PREVIEW}.includes('December 7–13, 2026')")).await?;
    person.leave().await
}

#[tokio::test]
async fn a_window_counts_its_own_days() -> Result<()> {
    let site = site::serve()?;
    let person = on("2026-10-12T22:00:00", &site.url, "fr/campaign/").await?;
    chooses(&person, "window", "europe").await?;
    person.clicks(".brand").await?;
    person.sees("the third day", "document.querySelector('.countdown').innerText.replaceAll('\u{a0}', ' ').trim() === 'La campagne a commencé : jour 3 sur 16'").await?;
    // A school's week has five days, and the row shows them.
    person.clicks(".week-change a").await?;
    chooses(&person, "window", "school-week").await?;
    person.clicks(".brand").await?;
    person.sees("five days", "[...document.querySelectorAll('.days li')].filter((day) => day.offsetParent).length === 5").await?;
    ensure!(person.reads(".week-dates").await? == "du 7 au 11 décembre 2026");
    person.leave().await
}

#[tokio::test]
async fn dates_of_ones_own_count_when_they_are_right() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/campaign/").await?;
    chooses(&person, "window", "own").await?;
    let refused = "document.querySelector('[data-refused=dates]').offsetParent !== null";
    person.sees("what is missing", refused).await?;
    person.fills("#campaign-from", "2026-11-20").await?;
    person.fills("#campaign-to", "2026-11-16").await?;
    person.sees("the end before the start", refused).await?;
    ensure!(
        person
            .js::<bool>(&format!("return {PREVIEW}.includes('du 7 au 13 décembre 2026')"))
            .await?
    );
    person.fills("#campaign-from", "2026-11-09").await?;
    person.sees("no message", &format!("!({refused})")).await?;
    person.sees("the dates", &format!("{PREVIEW}.includes('du 9 au 16 novembre 2026')")).await?;
    person.leave().await
}

#[tokio::test]
async fn what_cannot_be_used_is_said_kept_and_left_out() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "en/campaign/").await?;
    chooses(&person, "profile", "custom").await?;
    person
        .sees(
            "that a name is missing",
            "document.querySelector('[data-refused=name]').offsetParent !== null",
        )
        .await?;
    person.types("#campaign-name", "Code Days").await?;
    for (field, wrong, right) in [
        ("hashtag", "#Code Days", "#CodeDays"),
        ("handle", "@code.org", "@codeorg"),
        ("home", "http://town.example/", "https://town.example/"),
        ("videos", "javascript:alert(1)", "https://town.example/v"),
    ] {
        let selector = format!("#campaign-{field}");
        let refused =
            format!("document.querySelector('[data-refused={field}]').offsetParent !== null");
        person.types(&selector, wrong).await?;
        person.sees(wrong, &refused).await?;
        ensure!(person.attribute(&selector, "aria-invalid").await? == "true");
        person.goto(&format!("{}en/campaign/", site.url)).await?;
        person
            .sees(
                "the text kept",
                &format!("document.querySelector('{selector}').value === {}", json!(wrong)),
            )
            .await?;
        person.types(&selector, right).await?;
        person.sees(right, &format!("!({refused})")).await?;
    }
    person.goto(&format!("{}en/documents/social-posts/", site.url)).await?;
    person
        .sees(
            "the link",
            "document.querySelector('a[data-link=home]').href === 'https://town.example/'",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_choice_made_before_any_script_counts() -> Result<()> {
    let site = site::server()?.slow("campaign-", Duration::from_secs(2)).start(0)?;
    let person = in_september(&site.url, "en/campaign/").await?;
    chooses(&person, "profile", "custom").await?;
    person.types("#campaign-name", "Code Days").await?;
    ensure!(person.stored("kickoff:setting:campaign").await?.is_none(), "the module was slow");
    person.sees("the name", &format!("{PREVIEW}.startsWith('Take part in Code Days')")).await?;
    ensure!(
        person
            .stored("kickoff:setting:custom")
            .await?
            .is_some_and(|text| text.contains("Code Days"))
    );
    person.leave().await
}

#[tokio::test]
async fn a_choice_needs_no_webassembly() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = in_september(&site.url, "en/campaign/").await?;
    chooses(&person, "profile", "hour-of-ai").await?;
    person.goto(&format!("{}en/guides/school/", site.url)).await?;
    person
        .sees(
            "the name",
            "document.querySelector('.attribution').textContent.startsWith('The Hour of AI')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn without_room_a_choice_counts_for_the_tab() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "en/campaign/").await?;
    person.sees("the page", "document.querySelector('html').dataset.window").await?;
    person.fills_storage().await?;
    chooses(&person, "profile", "hour-of-ai").await?;
    person.sees("the message", "!document.querySelector('[data-failure=storage]').hidden").await?;
    person.clicks(".brand").await?;
    shows(&person, "a whole district to the Hour of AI").await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn another_tab_follows() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "en/guides/school/").await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second).await?;
    person.prepare_tab().await?;
    person.goto(&format!("{}en/campaign/", site.url)).await?;
    chooses(&person, "profile", "hour-of-ai").await?;
    person.driver.switch_to_window(first).await?;
    person
        .sees(
            "the name",
            "document.querySelector('.attribution').textContent.startsWith('The Hour of AI')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn the_search_speaks_of_the_chosen_campaign() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/campaign/").await?;
    chooses(&person, "profile", "custom").await?;
    person.types("#campaign-name", "Journées du code").await?;
    chooses(&person, "article-fr", "les").await?;
    person.goto(&format!("{}fr/search/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.types("#search", "journées du code").await?;
    person.sees("an answer", "document.querySelector('[data-widget=search]').textContent.includes('Journées du code')").await?;
    person.leave().await
}

/// Nobody who keeps the built campaign pays for another one.
#[tokio::test]
async fn readers_of_the_built_campaign_load_nothing_for_it() -> Result<()> {
    let site = site::serve()?;
    let person = in_september(&site.url, "fr/").await?;
    person.sees("the dates", "document.documentElement.dataset.window").await?;
    person.clicks(".role-card a.button").await?;
    person.sees("the guide", "document.querySelector('.guide')").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let requests = site.requests.lock().map(|all| all.clone()).unwrap_or_default();
    let of = |part: &str| requests.iter().filter(|path| path.contains(part)).count();
    ensure!(of("campaign-") == 0, "{requests:?}");
    ensure!(of("campaign.json") == 1, "asked once per tab: {requests:?}");
    person.leave().await
}
