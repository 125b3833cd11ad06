//! Sharing a page of the site: its address without anybody's state, its card, its code.

use kickoff_browser_tests::{Person, Result, ensure, site};

const URL: &str = "input[name=url]";
const SAID: &str = "document.querySelector('[data-arrival]').textContent";

async fn at(path: &str) -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}{path}", site.url)).await?;
    Ok((site, person))
}

async fn address(person: &Person) -> Result<String> {
    person.js(&format!("return document.querySelector('{URL}').value")).await
}

#[tokio::test]
async fn every_kind_of_page_leads_to_the_composer_with_its_address() -> Result<()> {
    let (site, person) = at("en/guides/district/").await?;
    for page in [
        "en/guides/district/",
        "en/checklists/press/",
        "en/documents/email-recruit/",
        "en/about/",
        "en/",
    ] {
        // Whatever somebody has on the page stays out of the address.
        person.goto(&format!("{}{page}?state=secret#district.register", site.url)).await?;
        person.clicks("main a[href*='share/?page=']").await?;
        person.waits_for_widgets().await?;
        person.sees("the message", &format!("{SAID}.includes('ready to share')")).await?;
        ensure!(address(&person).await? == format!("{}{page}", site.url));
        let text: String = person.js("return document.querySelector('textarea').value").await?;
        ensure!(!text.is_empty(), "the title of {page} is no message");
        let here: String = person.js("return location.search").await?;
        ensure!(here.is_empty(), "the address of the composer keeps {here}");
    }
    person.leave().await
}

#[tokio::test]
async fn an_address_of_one_s_own_is_replaced_with_a_word_and_comes_back() -> Result<()> {
    let (site, person) = at("en/share/").await?;
    person.waits_for_widgets().await?;
    person.fills(URL, "https://school.example/").await?;
    person.goto(&format!("{}en/share/?page=en/guides/press/", site.url)).await?;
    person.waits_for_widgets().await?;
    person
        .sees("the message", &format!("{SAID}.includes('in the place of https://school.example/')"))
        .await?;
    ensure!(address(&person).await? == format!("{}en/guides/press/", site.url));
    person.clicks("[data-undo]").await?;
    person
        .sees(
            "the own address",
            &format!("document.querySelector('{URL}').value === 'https://school.example/'"),
        )
        .await?;
    // Loading the page again does not bring it back.
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    ensure!(address(&person).await? == "https://school.example/");
    person.leave().await
}

/// Anybody may send such a link to somebody.
/// Half a post about something else is no beginning for this page.
#[tokio::test]
async fn a_post_that_was_begun_is_put_aside_for_the_page() -> Result<()> {
    let (site, person) = at("fr/share/").await?;
    person.waits_for_widgets().await?;
    person.fills("textarea[name=text]", "Invitation à la presse, à finir").await?;
    person.goto(&format!("{}fr/share/?page=fr/guides/school/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.sees("the message", &format!("{SAID}.includes('mis de côté')")).await?;
    person
        .sees(
            "the post",
            "document.querySelector('[data-draft] p').textContent.startsWith('Invitation')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_hostile_link_to_the_composer_changes_nothing() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for page in [
        "https://evil.example/",
        "//evil.example/",
        "../../../",
        "javascript:alert(1)",
        "en/guides/no-such-guide/",
        "%00",
        "%ff%fe",
        "en/guides/district/%3Fx=1",
        "en/guides/district/%23x",
        "",
    ] {
        person.goto(&format!("{}en/share/?page={page}", site.url)).await?;
        person.waits_for_widgets().await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let address = address(&person).await?;
        ensure!(address.is_empty(), "{page} became {address}");
        ensure!(person.stored("kickoff:draft:share").await?.is_none(), "{page}");
    }
    person
        .sees("the reason", &format!("{SAID}.includes('does not exist') || {SAID} === ''"))
        .await?;
    // A page that does not exist was asked for, which the browser notes.
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn the_card_of_an_own_page_is_shown_and_no_other_site_is_asked() -> Result<()> {
    let (site, person) = at("fr/share/?page=fr/guides/official/").await?;
    person.waits_for_widgets().await?;
    let title: String = person
        .js("return fetch('../guides/official/').then((answer) => answer.text()).then((text) => new DOMParser().parseFromString(text, 'text/html').querySelector('h1').textContent)")
        .await?;
    person
        .sees(
            "the card",
            &format!(
                "[...document.querySelectorAll('[data-seen=title]')].every((one) => one.textContent === {}) && !document.querySelector('[data-card]').hidden",
                serde_json::to_string(&title)?
            ),
        )
        .await?;
    person
        .sees(
            "the picture",
            "[...document.querySelectorAll('img[data-seen=image]')].every((one) => one.naturalWidth === 1200 && one.naturalHeight === 630 && one.alt)",
        )
        .await?;
    person.fills(URL, "https://example.org/").await?;
    person
        .sees(
            "why there is none",
            "document.querySelector('.seen-cards').hidden && document.querySelector('[data-card]').textContent.includes('autre site')",
        )
        .await?;
    let own = person.requests().await?.iter().all(|address| address.starts_with(&site.url));
    ensure!(own, "another site was asked");
    person.fills(URL, "").await?;
    person.leave().await
}

#[tokio::test]
async fn the_card_is_there_again_for_whoever_comes_back() -> Result<()> {
    let (_site, person) = at("fr/share/?page=fr/guides/official/").await?;
    let card =
        "[...document.querySelectorAll('[data-seen=title]')].every((one) => one.textContent)";
    person.sees("the card", card).await?;
    for (link, address) in [("plan", "/fr/plan/"), ("share", "/fr/share/")] {
        person.clicks(&format!(".site-head a[href$='/{link}/']")).await?;
        person.sees("the next page", &format!("location.pathname.endsWith('{address}')")).await?;
    }
    person.sees("the card again", card).await?;
    person.leave().await
}

/// Somebody may read below the cards, or have the focus there.
#[tokio::test]
async fn nothing_comes_in_late() -> Result<()> {
    let (_site, person) = at("fr/share/").await?;
    person.waits_for_widgets().await?;
    // The longest wait of the page, until somebody pauses, is over by then.
    let heights: [u32; 2] = person
        .js("const height = () => document.documentElement.scrollHeight;
             return new Promise((done) => requestAnimationFrame(() => {
               const before = height();
               setTimeout(() => done([before, height()]), 1500);
             }))")
        .await?;
    ensure!(heights[0] == heights[1], "the page grew from {} to {}", heights[0], heights[1]);
    person.leave().await
}

#[tokio::test]
async fn the_code_follows_the_address_and_is_saved_as_a_file() -> Result<()> {
    let (_site, person) = at("en/share/").await?;
    person.waits_for_widgets().await?;
    let folder = person.downloads().await?;
    person.clicks("[data-qr] > summary").await?;
    let label = "document.querySelector('[data-qr-picture] svg')?.getAttribute('aria-label')";
    person
        .sees("the campaign's code", &format!("{label}?.endsWith('https://hourofcode.com/')"))
        .await?;
    person.fills(URL, "https://school.example/kickoff").await?;
    person.sees("the own code", &format!("{label}.endsWith('school.example/kickoff')")).await?;
    person.clicks("[data-action=save-qr]").await?;
    let file = person.receives(&folder.join("kickoff-qr.svg")).await?;
    let file = String::from_utf8(file)?;
    let shown: String =
        person.js("return document.querySelector('[data-qr-picture] svg path:last-child').getAttribute('d')").await?;
    ensure!(file.starts_with("<svg xmlns=") && file.contains(&shown), "{file}");
    // What is saved is what stands in the field, not what was drawn before.
    std::fs::remove_file(folder.join("kickoff-qr.svg"))?;
    person.fills(URL, "https://other.example/").await?;
    person.clicks("[data-action=save-qr]").await?;
    let other = String::from_utf8(person.receives(&folder.join("kickoff-qr.svg")).await?)?;
    ensure!(other != file);
    person.sees("the other code", &format!("{label}.endsWith('other.example/')")).await?;
    person.fills(URL, "javascript:x").await?;
    person.sees("no code", &format!("{label} === undefined")).await?;
    person.fills(URL, &format!("https://school.example/{}", "a".repeat(500))).await?;
    person
        .sees(
            "why there is none",
            "document.querySelector('[data-qr-picture]').textContent.includes('too long')",
        )
        .await?;
    person.leave().await
}
