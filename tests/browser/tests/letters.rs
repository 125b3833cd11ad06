//! Letters: filled in once, shown as typed, copied, saved and sent.

use std::time::Duration;

use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::json;

const RELEASE: &str = "fr/documents/press-release/";
/// Markup, emoji, right-to-left text, signs of templates, two spaces.
const HOSTILE: &str = "<b>Zoé & Co</b>  🎉 שלום {town} [x] \"q\" 'a'";

const LETTER: &str = "document.querySelector('[data-letter]').textContent";

async fn at(site: &str, path: &str) -> Result<Person> {
    let person = Person::new().await?;
    person.goto(&format!("{site}{path}")).await?;
    Ok(person)
}

#[tokio::test]
async fn one_form_fills_all_letters_in_natural_french() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    for (town, of_it) in [
        ("Angers", "Des élèves d’Angers donnent"),
        ("Le Mans", "Des élèves du Mans donnent"),
        ("La Rochelle", "Des élèves de La Rochelle donnent"),
        ("Les Sables-d’Olonne", "Des élèves des Sables-d’Olonne donnent"),
    ] {
        person.fills("#fill-town", town).await?;
        person.sees(of_it, &format!("{LETTER}.includes({of_it:?})")).await?;
    }
    person.fills("#fill-date", "2026-12-01").await?;
    person.fills("#fill-start-time", "10:05").await?;
    let moment = "Le mardi 1er décembre 2026 à 10\u{a0}h\u{a0}05";
    person.sees(moment, &format!("{LETTER}.includes({moment:?})")).await?;
    // The other letters, in both languages, have it too; and so has the form of all blanks.
    person.clicks("nav a[href$='/documents/']").await?;
    person.sees("counts that follow", "[...document.querySelectorAll('.open-blanks')].some((count) => count.textContent.includes('remplis'))").await.ok();
    person.goto(&format!("{}en/documents/press-release/", site.url)).await?;
    let moment = "Tuesday, December 1, 2026";
    person.sees(moment, &format!("{LETTER}.includes({moment:?})")).await?;
    person.goto(&format!("{}fr/details/", site.url)).await?;
    person
        .sees("the town", "document.querySelector('#fill-town').value === 'Les Sables-d’Olonne'")
        .await?;
    person.leave().await
}

#[tokio::test]
async fn what_is_typed_is_shown_and_exported_as_typed() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    let lines = format!("{HOSTILE}\nzweite Zeile\n\n{}", "x".repeat(10_000));
    person.fills("#fill-official-name", HOSTILE).await?;
    person.fills("#fill-quote", &lines).await?;
    person.waits_for_widgets().await?;
    person
        .sees(
            "it as typed",
            &format!(
                "{LETTER}.includes({}) && {LETTER}.includes({})",
                json!(HOSTILE),
                json!(lines)
            ),
        )
        .await?;
    ensure!(person.js::<bool>("return !document.querySelector('[data-letter] b')").await?);
    let folder = person.downloads().await?;
    person.clicks("[data-action=txt]").await?;
    let text = String::from_utf8(person.receives(&folder.join("press-release.txt")).await?)?;
    ensure!(text.contains(HOSTILE) && text.contains(&lines.replace('\n', "\r\n")), "{text:.300}");
    person.clicks("[data-action=docx]").await?;
    let file = person.receives(&folder.join("press-release.docx")).await?;
    ensure!(file.starts_with(b"PK\x03\x04"));
    // Parts are stored as they are, so their text can be read.
    let parts = String::from_utf8_lossy(&file);
    ensure!(parts.contains("&lt;b&gt;Zoé &amp; Co&lt;/b&gt;  🎉 שלום {town} [x] &quot;q&quot;"));
    ensure!(parts.contains("</w:t><w:br/>") && parts.contains("zweite Zeile"));
    ensure!(parts.contains("w:lang w:val=\"fr\""));
    person.leave().await
}

#[tokio::test]
async fn a_letter_is_copied_plain_and_with_its_style() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/documents/email-recruit/").await?;
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    person.cdp("Browser.grantPermissions", permissions).await?;
    // Pressed before the widgets live: it counts.
    person.clicks("[data-action=copy-text]").await?;
    let copied = "document.querySelector('[data-outcome]').textContent.includes('Copied')";
    person.sees("the message", copied).await?;
    let text: String = person.js("return navigator.clipboard.readText()").await?;
    ensure!(text.contains("1. Take part."), "{text}");
    ensure!(
        text.contains("(https://csforall.org/hour-of-ai/)"),
        "links keep their address: {text}"
    );
    ensure!(text.contains("[your name]"), "open blanks stay visible: {text}");
    // What the page's mail link carries is the very same text.
    let mail: String = person.js("return decodeURIComponent(document.querySelector('[data-action=mail]').getAttribute('href').split('body=')[1])").await?;
    ensure!(mail.replace("\r\n", "\n") == text, "{mail}\n---\n{text}");
    person.fills("#fill-sender-name", HOSTILE).await?;
    person.clicks("[data-action=copy-rich]").await?;
    let html = "(async () => { const [item] = await navigator.clipboard.read(); \
                return (await item.getType('text/html')).text(); })()";
    let pasted = format!("return {html}");
    person
        .waits("the style", || async {
            let html: String = person.js(&pasted).await.unwrap_or_default();
            html.contains("<ol>") && html.contains("&lt;b&gt;Zoé") && !html.contains("class=")
        })
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_mail_carries_what_is_filled_in() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "fr/documents/email-invite-official/").await?;
    person.fills("#fill-date", "2026-12-08").await?;
    person.fills("#fill-school", "École & Cie <x>").await?;
    person
        .sees(
            "the mail",
            "(() => { const link = document.querySelector('[data-action=mail]').getAttribute('href');
               const [subject, body] = link.slice('mailto:?subject='.length).split('&body=');
               return decodeURIComponent(subject).includes('mardi 8 décembre 2026')
                 && decodeURIComponent(body).includes('École & Cie <x>') && body.includes('%0D%0A')
                 && !link.includes('+') })()",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn every_open_blank_is_counted_and_one_key_away() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, "en/documents/thanks/").await?;
    let count = "document.querySelectorAll('.fill [data-keep]').length";
    let total: u32 = person.js(&format!("return {count}")).await?;
    let words: String =
        person.js("return document.querySelector('.open-blanks').textContent").await?;
    ensure!(words.starts_with(&format!("Still to fill in: {total} blanks of {total}.")), "{words}");
    // The blank in the letter is a link to its field, without any script of ours.
    person.js::<()>("document.querySelector('[data-letter] a.blank').focus()").await?;
    person.presses("\u{e007}").await?;
    person.sees("the field", "document.activeElement.matches('.fill [data-keep]')").await?;
    person.waits_for_widgets().await?;
    // Enter goes on to the next open one, until none is left.
    for filled in 1..=total {
        person.js::<()>("(() => { const field = document.querySelector('.fill [data-keep]:placeholder-shown') ?? [...document.querySelectorAll('.fill [data-keep]')].find((field) => !field.value); field.focus(); })()").await?;
        person
            .js::<()>(
                "const field = document.activeElement;
                 field.value = { date: '2026-12-08', time: '10:00' }[field.type] ?? 'x';
                 field.dispatchEvent(new Event('input', { bubbles: true }));",
            )
            .await?;
        if filled < total {
            let open = total - filled;
            person.sees("the count", &format!("document.querySelector('.open-blanks').textContent.match('^Still to fill in: {open} blanks? of {total}[.]')")).await?;
        }
    }
    person
        .sees(
            "all filled",
            "document.querySelector('.open-blanks').textContent.includes('filled in')",
        )
        .await?;
    ensure!(
        person.js::<bool>("return !document.querySelector('[data-letter] a.blank[href]')").await?
    );
    // An emptied field opens its blank again.
    person.fills(".fill [data-keep]", "").await?;
    person
        .sees(
            "the open blank",
            "document.querySelector('[data-letter] a.blank[href]').textContent.startsWith('[')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn enter_goes_on_to_the_next_open_blank() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    person.clicks("#fill-organisation").await?;
    person.waits_for_widgets().await?;
    person.presses("Ville\u{e007}").await?;
    person.sees("the next field", "document.activeElement.id === 'fill-school'").await?;
    person.leave().await
}

#[tokio::test]
async fn two_tabs_fill_the_same_letter() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    person.fills("#fill-town", "Angers").await?;
    person.waits_for_widgets().await?;
    let first = person.driver.window().await?;
    let second = person.driver.new_tab().await?;
    person.driver.switch_to_window(second).await?;
    person.goto(&format!("{}{RELEASE}", site.url)).await?;
    person.sees("the town", &format!("{LETTER}.includes('d’Angers')")).await?;
    person.fills("#fill-school", "Lycée Ampère").await?;
    person.driver.switch_to_window(first).await?;
    person.sees("the school", &format!("{LETTER}.includes('Lycée Ampère') && document.querySelector('#fill-school').value === 'Lycée Ampère'")).await?;
    person.leave().await
}

#[tokio::test]
async fn typing_before_the_widgets_live_reaches_the_letter() -> Result<()> {
    let site = site::server()?.slow(".wasm", Duration::from_secs(2)).start(0)?;
    let person = at(&site.url, RELEASE).await?;
    person.clicks("#fill-school").await?;
    person.presses("Collège Ampère").await?;
    ensure!(person.stored("kickoff:blank:school").await?.is_some(), "kept before the widgets live");
    person.waits_for_widgets().await?;
    person.presses(" B").await?;
    person.sees("both", &format!("{LETTER}.includes('Collège Ampère B')")).await?;
    ensure!(person.js::<bool>("return document.activeElement.id === 'fill-school'").await?);
    person.leave().await
}

#[tokio::test]
async fn engines_that_do_not_arrive_are_told_and_asked_for_again() -> Result<()> {
    let site = site::server()?.failing_once("_bg.wasm").start(0)?;
    let person = at(&site.url, "en/documents/blurb/").await?;
    person.clicks("[data-action=txt]").await?;
    // Either the client or the engine failed; both say so, and a second press works.
    person
        .sees(
            "a message",
            "!document.querySelector('[data-failure=app]').hidden
             || document.querySelector('[data-outcome]').textContent.includes('did not work')",
        )
        .await?;
    let folder = person.downloads().await?;
    person.clicks("[data-action=txt]").await?;
    let file = folder.join("blurb.txt");
    let arrived = person.receives(&file).await;
    if arrived.is_err() {
        person.clicks("[data-action=txt]").await?;
        person.receives(&file).await?;
    }
    person.leave_whatever_happened().await
}

/// Another tab wrote while this one was still loading: the newer text wins.
#[tokio::test]
async fn a_slow_tab_does_not_overwrite_a_newer_text() -> Result<()> {
    let site = site::server()?.slow("desk-", Duration::from_secs(3)).start(0)?;
    let person = at(&site.url, "en/about/").await?;
    let old = json!({ "value": "old", "at": 1, "by": "x" }).to_string();
    person
        .js_with::<()>("localStorage['kickoff:blank:school'] = arguments[0]", vec![json!(old)])
        .await?;
    person.goto(&format!("{}{RELEASE}", site.url)).await?;
    person.sees("the old text", "document.querySelector('#fill-school').value === 'old'").await?;
    let new = json!({ "value": "new", "at": 2, "by": "y" }).to_string();
    person
        .js_with::<()>("localStorage['kickoff:blank:school'] = arguments[0]", vec![json!(new)])
        .await?;
    person.waits_for_widgets().await?;
    person
        .sees(
            "the new text",
            &format!(
                "document.querySelector('#fill-school').value === 'new' && {LETTER}.includes('new')"
            ),
        )
        .await?;
    ensure!(person.stored("kickoff:blank:school").await?.as_deref() == Some(&*new));
    person.leave().await
}

#[tokio::test]
async fn a_language_on_its_way_shows_what_is_filled_in() -> Result<()> {
    let site = site::server()?.slow("en-", Duration::from_secs(3)).start(0)?;
    let person = at(&site.url, RELEASE).await?;
    person.fills("#fill-school", "École Jean Moulin").await?;
    person.waits_for_widgets().await?;
    person.clicks("a[data-language=en]").await?;
    person.sees("the other language", "document.documentElement.lang === 'en'").await?;
    person
        .sees("the text", "document.querySelector('#fill-school').value === 'École Jean Moulin'")
        .await?;
    person.clicks("#fill-school").await?;
    person.presses("\u{e010} B").await?;
    person.waits_for_widgets().await?;
    person.sees("both", &format!("{LETTER}.includes('École Jean Moulin B')")).await?;
    person.leave().await
}

/// What a full disk refused is still there after a look at another page.
#[tokio::test]
async fn a_text_that_found_no_room_survives_a_walk_through_the_site() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    person.fills("#fill-school", "old").await?;
    person.waits_for_widgets().await?;
    person.fills_storage().await?;
    let long = "new ".repeat(50);
    person.fills("#fill-school", &long).await?;
    person
        .sees(
            "the message",
            "document.querySelector('[data-widget=problems]').textContent.includes('plein')",
        )
        .await?;
    person.clicks(".site-head .brand").await?;
    person.sees("the home page", "document.querySelector('.hero')").await?;
    person.js::<()>("history.back()").await?;
    person
        .sees(
            "the text",
            &format!("document.querySelector('#fill-school')?.value === {}", json!(long)),
        )
        .await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn without_room_and_without_widgets_the_person_is_told() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = at(&site.url, RELEASE).await?;
    person.fills_storage().await?;
    person.fills("#fill-school", "new").await?;
    person.sees("the message", "!document.querySelector('[data-failure=storage]').hidden").await?;
    ensure!(
        person.js::<bool>("return document.querySelector('#fill-school').value === 'new'").await?
    );
    person.leave_whatever_happened().await
}

/// A press that came to nothing is not carried out later, unasked.
#[tokio::test]
async fn a_press_that_failed_is_forgotten() -> Result<()> {
    let site = site::server()?.failing_once("_bg.wasm").start(0)?;
    let person = at(&site.url, "en/documents/thanks/").await?;
    person.js::<()>("window.print = () => { window.printed = true; }").await?;
    person.clicks("[data-action=print]").await?;
    person.sees("the failure", "!document.querySelector('[data-failure=app]').hidden").await?;
    person.clicks(".fill [data-keep]").await?;
    person.waits_for_widgets().await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    ensure!(person.js::<bool>("return !window.printed").await?, "printed unasked");
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn enter_writes_nothing_into_the_next_field() -> Result<()> {
    let site = site::serve()?;
    let person = at(&site.url, RELEASE).await?;
    person.clicks("#fill-official-office").await?;
    person.waits_for_widgets().await?;
    person.presses("Maire\u{e007}").await?;
    person.sees("the next field", "document.activeElement.id.startsWith('fill-') && document.activeElement.id !== 'fill-official-office'").await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    ensure!(person.js::<bool>("return document.activeElement.value === ''").await?);
    // Spaces alone fill nothing.
    person.fills("#fill-school", "  ").await?;
    person.sees("the open blank", "document.querySelector('[data-letter] [data-blank=school]').textContent.startsWith('[')").await?;
    person.leave().await
}

/// Without any client the mail link still opens the letter as the page was built.
#[tokio::test]
async fn a_mail_opens_although_no_client_loads() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = at(&site.url, "en/documents/thanks/").await?;
    // Noting how far one has scrolled counts as a navigation too, and may come before or after.
    person
        .js::<()>("window.went = []; navigation.addEventListener('navigate', (event) => went.push(event.destination.url))")
        .await?;
    person.clicks("[data-action=mail]").await?;
    person
        .sees("the mail", "window.went.some((url) => url.startsWith('mailto:?subject='))")
        .await?;
    person.leave_whatever_happened().await
}
