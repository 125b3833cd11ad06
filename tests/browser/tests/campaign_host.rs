//! The file campaign.json, with which a host presets a campaign, and what becomes of wrong ones.

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::{Value, json};
use xtask::server::Running;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>";
/// Before all of a campaign.
const DAY: &str = "2026-09-01T10:00:00";
const ALERT: &str = "document.querySelector('[data-host-file]')?.textContent ?? ''";

fn serves(file: &str) -> Result<Running> {
    let server = site::server()?.with_file("campaign.json", file.as_bytes());
    Ok(server.with_file("pictures/logo.svg", LOGO.as_bytes()).start(0)?)
}

async fn opens(site: &Running, path: &str) -> Result<Person> {
    let before = clock(DAY);
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    person.goto(&format!("{}{path}", site.url)).await?;
    Ok(person)
}

fn whole() -> Value {
    json!({
        "$schema": "campaign.schema.json",
        "profile": "custom",
        "name": { "en": "Code Days", "fr": "Journées du code" },
        "article": { "fr": "les" },
        "window": { "from": "2026-11-16", "to": "2026-11-27" },
        "hashtag": "#JournéesDuCode",
        "links": { "home": "https://ville.example/code", "sign-up": "https://ville.example/s" },
        "organizer": "Ville d'Exemple",
        "legal": "https://ville.example/mentions-legales",
        "logo": "pictures/logo.svg",
        "accent": "#7a1f5c",
        "accent-dark": "#f2a6d8",
        "language": "fr"
    })
}

#[tokio::test]
async fn a_file_presets_name_dates_logo_and_accent() -> Result<()> {
    let site = serves(&whole().to_string())?;
    // The site's root leads to the language of the host.
    let person = opens(&site, "").await?;
    person.sees("French", "document.documentElement.lang === 'fr'").await?;
    person
        .sees(
            "the name",
            "document.querySelector('.lead').textContent.includes('aux Journées du code')",
        )
        .await?;
    person
        .sees(
            "the dates",
            "document.querySelector('.week-dates').textContent === 'du 16 au 27 novembre 2026'",
        )
        .await?;
    person
        .sees("the logo", "document.querySelector('[data-organizer] img')?.naturalWidth === 40")
        .await?;
    ensure!(person.reads("[data-organizer]").await? == "Ville d'Exemple");
    ensure!(person.reads("[data-legal] a").await? == "Mentions légales");
    let legal = person.attribute("[data-legal] a", "href").await?;
    ensure!(legal == "https://ville.example/mentions-legales", "{legal}");
    let accent = "getComputedStyle(document.querySelector('main a')).color";
    ensure!(
        person.js::<String>(&format!("return {accent}")).await? == "rgb(122, 31, 92)"
            || person
                .js::<String>(
                    "return getComputedStyle(document.documentElement).getPropertyValue('--accent')"
                )
                .await?
                == "#7a1f5c"
    );
    ensure!(person.js::<String>(&format!("return {ALERT}")).await?.is_empty());
    // In the dark the other colour counts.
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    person.cdp("Emulation.setEmulatedMedia", features).await?;
    person
        .sees(
            "the dark accent",
            "document.documentElement.style.getPropertyValue('--accent') === '#f2a6d8'",
        )
        .await?;
    // All of it stays on the way through the site.
    person.clicks(".role-card a.button").await?;
    person.sees("the guide", "document.querySelector('.guide')?.textContent.includes('la saison des Journées du code, du 16 au 27 novembre 2026')").await?;
    person.sees("the logo", "document.querySelector('[data-organizer] img')").await?;
    ensure!(person.js::<bool>("return document.querySelector('a[data-link=sign-up]').href === 'https://ville.example/s'").await?);
    person.leave().await
}

#[tokio::test]
async fn a_persons_own_choice_wins_and_can_be_taken_back() -> Result<()> {
    let site = serves(&whole().to_string())?;
    let person = opens(&site, "fr/campaign/").await?;
    person.sees("what the host presets", "document.querySelector('input[name=profile][value=host]').checked && document.querySelector('input[name=window][value=host]').checked").await?;
    person.clicks("input[value=hour-of-ai]").await?;
    person.clicks("input[value=week]").await?;
    let preview = "document.querySelector('.preview span').textContent";
    person
        .sees(
            "the choice",
            &format!(
                "{preview} === 'Participez à l’Hour of AI, du 7 au 13 décembre 2026. #HourOfAI'"
            ),
        )
        .await?;
    person.goto(&format!("{}fr/", site.url)).await?;
    person
        .sees(
            "the choice",
            "document.querySelector('.lead').textContent.includes('à l’Hour of AI')",
        )
        .await?;
    // The site stays the host's: logo and colours are no campaign.
    person.sees("the logo", "document.querySelector('[data-organizer] img')").await?;
    person.goto(&format!("{}fr/campaign/", site.url)).await?;
    person.sees("the choice", "document.querySelector('input[value=hour-of-ai]').checked").await?;
    person.clicks("input[name=profile][value=host]").await?;
    person.clicks("input[name=window][value=host]").await?;
    person
        .sees(
            "the host's",
            &format!("{preview}.startsWith('Participez aux Journées du code, du 16 au 27')"),
        )
        .await?;
    person.leave().await
}

/// Each of these is told to the host in the page's language, and nothing of it happens.
#[tokio::test]
async fn hostile_and_broken_files_are_reported_and_ignored() -> Result<()> {
    let name = json!({ "name": "<script>complaints.push(1)</script><img src=x onerror=alert(1)>" });
    let link = json!({ "links": { "home": "javascript:alert(1)" } });
    let pale = json!({ "accent": "#ffe94d", "accent-dark": "#f2a6d8" });
    let types = json!({ "name": 7, "window": [], "links": "x", "hashtag": {}, "organizer": null });
    let large = json!({ "name": "x".repeat(70_000) });
    let deep = "[".repeat(20_000);
    let person = Person::with(Setting { before: clock(DAY), ..Setting::default() }).await?;
    for (file, said) in [
        (link.to_string(), "links.home : attendu une adresse qui commence par https://"),
        (pale.to_string(), "accent : le contraste avec la page n’est que de 1."),
        (types.to_string(), "organizer : attendu une ligne"),
        (large.to_string(), "campaign.json : le fichier dépasse 64 ko"),
        (deep, "campaign.json : des crochets"),
        ("[1,2".to_owned(), "campaign.json : ce n’est pas du JSON"),
        ("[1,2]".to_owned(), "campaign.json : le fichier doit être un seul objet"),
        (json!({ "logo": "../x.svg", "organizer": "V" }).to_string(), "logo : attendu le chemin"),
        (json!({ "logo": "none.png", "organizer": "V" }).to_string(), "logo : l’image n’a pas pu"),
        (
            r#"{"__proto__": {"x": 1}, "constructor": 1}"#.to_owned(),
            "__proto__ : ce réglage n’existe pas",
        ),
    ] {
        let site = serves(&file)?;
        person.goto(&format!("{}fr/", site.url)).await?;
        let plain = format!("({ALERT}).replaceAll('\u{a0}', ' ').includes({})", json!(said));
        person.sees(said, &plain).await?;
        ensure!(person.attribute("[data-host-file]", "role").await? == "alert");
        ensure!(person.js::<bool>("return document.querySelector('.lead').textContent.includes('à l’Heure de Code')").await?, "{said}");
        ensure!(
            person
                .js::<bool>("return !document.documentElement.style.getPropertyValue('--accent')")
                .await?,
            "{said}"
        );
        // The page works on, and the message comes along.
        person.clicks(".role-card a.button").await?;
        person.sees("the guide", "document.querySelector('.guide')").await?;
        person.sees(said, &plain).await?;
        // A picture that is not there is something that browsers complain about.
        let complaints = person.complaints().await?;
        ensure!(complaints.is_empty() || said.contains("image"), "{said}: {complaints:?}");
    }
    person.leave_whatever_happened().await?;
    // A name that looks like markup is a name.
    let site = serves(&name.to_string())?;
    let person = opens(&site, "en/").await?;
    person
        .sees("the words", "document.querySelector('.lead').textContent.includes('<script>')")
        .await?;
    ensure!(person.js::<bool>("return !document.querySelector('main img, main script')").await?);
    person.leave().await
}

#[tokio::test]
async fn without_the_file_or_without_an_answer_everything_works() -> Result<()> {
    let site = site::server()?.without("campaign.json").start(0)?;
    let person = opens(&site, "").await?;
    person
        .sees(
            "the home page",
            "document.querySelector('.lead')?.textContent.includes('the Hour of Code')",
        )
        .await?;
    ensure!(person.js::<String>(&format!("return {ALERT}")).await?.is_empty());
    person.leave_whatever_happened().await?;
    let site =
        site::server()?.slow("campaign.json", std::time::Duration::from_secs(30)).start(0)?;
    let person = opens(&site, "en/guides/school/").await?;
    person.sees("the page", "document.documentElement.dataset.window").await?;
    person.ticks("school.choose-activity").await?;
    person.waits_for_widgets().await?;
    person.leave_whatever_happened().await
}
