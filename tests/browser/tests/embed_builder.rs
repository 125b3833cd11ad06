//! The page that makes snippets, from the choices to the page of another site.

use std::cell::RefCell;

use kickoff_browser_tests::{
    Around, Context as _, Engine, Person, Result, Setting, clock, ensure, in_every_engine, site,
};
use serde_json::json;
use thirtyfour::By;

in_every_engine!(
    a_snippet_shows_on_another_site_what_was_chosen,
    events_of_the_plan_are_published_as_chosen,
    odd_numbers_are_said_and_not_published,
    a_tick_made_in_a_preview_is_one_s_own,
);

const SNIPPET: &str = "document.querySelector('[data-snippet]').textContent";
const ADDRESS: &str = "document.querySelector('[data-builder-part=address]').textContent";

async fn at_the_builder(
    engine: Engine,
    language: &str,
) -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}{language}/embed/", site.url)).await?;
    person.sees("a snippet", &format!("{SNIPPET}.includes('<iframe')")).await?;
    Ok((site, person))
}

/// Chooses as a person does, in a list.
async fn chooses(person: &Person, name: &str, value: &str) -> Result<()> {
    person
        .js_with(
            "const list = document.querySelector(`[data-builder] [name=${arguments[0]}]`);
             list.focus();
             list.value = arguments[1];
             for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));",
            vec![json!(name), json!(value)],
        )
        .await
}

/// Looks at the page of snippets itself. WebKit's driver may lose it when a frame in it is led elsewhere, and
/// finds it again by its window.
async fn looks_at_the_page(person: &Person) -> bool {
    let windows = person.driver.windows().await.unwrap_or_default();
    let Some(window) = windows.into_iter().next() else { return false };
    person.driver.switch_to_window(window).await.is_ok()
        && person.driver.enter_default_frame().await.is_ok()
}

/// What somebody needs to know to understand why the page does not show something.
const STATE: &str = "return JSON.stringify({
    live: document.documentElement.dataset.live,
    fields: [...document.querySelectorAll('[data-keep]')].map(({ name, value }) => [name, value]),
    kept: localStorage['kickoff:setting:embed'],
    steps: sessionStorage['kickoff:undo'],
    complaints,
  })";

/// Waits until the page of snippets shows something.
async fn sees(person: &Person, what: &str, script: &str) -> Result<()> {
    let script = format!("return Boolean({script})");
    let answer = RefCell::new("the page was not found".to_owned());
    let seen = person
        .waits(what, || async {
            looks_at_the_page(person).await && {
                let seen = person.js::<bool>(&script).await;
                let _ = answer.replace(format!("{seen:?}"));
                seen.unwrap_or(false)
            }
        })
        .await;
    if seen.is_err() {
        let state = person.js::<String>(STATE).await;
        let answer = answer.into_inner();
        return seen.with_context(|| format!("the last answer was {answer}, the state {state:?}"));
    }
    seen
}

async fn snippet(person: &Person) -> Result<String> {
    person.js(&format!("return {SNIPPET}")).await
}

/// Looks into a preview until it shows something. Each look enters it anew: a choice may have led it elsewhere.
async fn in_preview(person: &Person, which: &str, what: &str, script: &str) -> Result<()> {
    let look = || async {
        let frame = person.driver.find(By::Css(format!("[data-preview={which}]"))).await?;
        frame.enter_frame().await?;
        person.js::<bool>(&format!("return Boolean({script})")).await
    };
    let seen = person
        .waits(what, || async {
            let seen = look().await.unwrap_or(false);
            // The page itself is always there to go back to.
            looks_at_the_page(person).await && seen
        })
        .await;
    seen.map_err(|error| error.context(which.to_owned()))
}

async fn a_snippet_shows_on_another_site_what_was_chosen(engine: Engine) -> Result<()> {
    let (site, person) = at_the_builder(engine, "fr").await?;
    person.types("[name=name]", "Académie d’Orléans \"Tours\" & Cie").await?;
    chooses(&person, "theme", "dark").await?;
    chooses(&person, "accent", "violet").await?;
    let name = "document.querySelector('[data-name]')?.textContent === 'Académie d’Orléans \"Tours\" & Cie'";
    for which in ["wide", "narrow"] {
        in_preview(&person, which, "the name", name).await?;
        in_preview(
            &person,
            which,
            "the accent",
            "document.documentElement.dataset.accent === 'violet'",
        )
        .await?;
    }
    // The heights of both previews are in the snippet by now.
    sees(
        &person,
        "a height for every width",
        &format!("/height:clamp\\(\\d+px,calc\\(\\d+px - [\\d.]+vw\\),\\d+px\\);/.test({SNIPPET})"),
    )
    .await?;
    let html = snippet(&person).await?;
    for part in ["title=\"Nous participons", "loading=\"lazy\"", "</iframe>\n<p><a href=\""] {
        ensure!(html.contains(part), "{part} in {html}");
    }
    ensure!(!html.contains("<script") && !html.contains("allow-same-origin"), "{html}");
    ensure!(html.contains("&amp;accent=violet&amp;"), "{html}");
    // What was chosen is there the next time.
    person.reloads().await?;
    sees(&person, "the same snippet", &format!("{SNIPPET} === {}", json!(html))).await?;
    chooses(&person, "kind", "checklist").await?;
    chooses(&person, "workflow", "press").await?;
    sees(
        &person,
        "another address",
        &format!("{SNIPPET}.includes('/fr/widget/checklist-press/#theme=dark')"),
    )
    .await?;
    let other = snippet(&person).await?;
    ensure!(other.contains("allow-same-origin") && !other.contains("name="), "{other}");
    let address: String = person
        .js("return document.querySelector('[data-builder-part=address]').textContent")
        .await?;
    ensure!(address.starts_with(&format!("{}fr/widget/checklist-press/", site.url)), "{address}");
    person
        .js::<()>("for (const part of document.querySelectorAll('details')) part.open = true")
        .await?;
    sees(&person, "the code", "document.querySelector('[data-builder-part=code] svg path')")
        .await?;
    sees(
        &person,
        "the button",
        "document.querySelector('img[data-builder-part=button]').naturalHeight === 48",
    )
    .await?;
    person.clicks("[data-copies=snippet]").await?;
    sees(&person, "that it was copied or selected", "document.querySelector('[data-builder-says=copied]:not([hidden]), [data-builder-says=selected]:not([hidden])')").await?;
    person.leave().await?;
    // The webmaster pastes it.
    let pasted = html.replace(&site.url, "{site}");
    let around = Around::open(
        engine,
        &format!("<!doctype html><html lang=fr><meta charset=utf-8><title>Ville</title>{pasted}"),
    )
    .await?;
    around.enters(0).await?;
    around.person.sees("the name", name).await?;
    let fits: bool =
        around.person.js("return document.documentElement.scrollHeight <= innerHeight + 1").await?;
    ensure!(fits, "the measured height cuts something off");
    around.person.leave().await
}

async fn events_of_the_plan_are_published_as_chosen(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}en/embed/", site.url)).await?;
    chooses(&person, "kind", "events").await?;
    sees(
        &person,
        "that there are none",
        "document.querySelector('[data-builder-part=no-events]:not([hidden])')",
    )
    .await?;
    person
        .js::<()>(
            "const put = (name, members) => localStorage.setItem(`kickoff:${name}`, JSON.stringify({ at: 1, by: 'x', ...members }));
             localStorage.setItem('kickoff:version', '2');
             put('blank:event-name', { value: 'Kickoff <assembly>' });
             put('blank:date', { value: '2099-12-08' });
             put('blank:start-time', { value: '10:00' });
             put('blank:time-zone', { value: 'Europe/Paris' });
             put('blank:place', { value: 'Gym' });
             put('blank:contact-mobile', { value: '+33 6 00 00 00 00' });
             put('event:17a', { removed: '' });
             put('blank:17a/date', { value: '2099-12-09' });
             put('blank:17a/event-name', { value: 'Second' });
             put('event:17b', { removed: '' });
             put('blank:17b/date', { value: '2099-12-10' });",
        )
        .await?;
    person.reloads().await?;
    sees(
        &person,
        "three boxes",
        "document.querySelectorAll('[data-builder-part=event-boxes] input').length === 3",
    )
    .await?;
    // One without a name cannot be shown to anybody.
    sees(
        &person,
        "one that is off",
        "document.querySelectorAll('[data-builder-part=event-boxes] input')[2].disabled",
    )
    .await?;
    sees(&person, "both events", &format!("{ADDRESS}.split('event=').length === 3")).await?;
    person.clicks("[data-builder-part=event-boxes] [data-member='event-17a']").await?;
    sees(&person, "one event", &format!("{ADDRESS}.split('event=').length === 2")).await?;
    let html = snippet(&person).await?;
    ensure!(!html.contains("B33"), "what is nobody's business is published: {html}");
    in_preview(
        &person,
        "wide",
        "the event",
        "document.querySelector('[data-title]')?.textContent === 'Kickoff <assembly>'",
    )
    .await?;
    in_preview(
        &person,
        "wide",
        "no other",
        "document.querySelectorAll('[data-events] li').length === 1",
    )
    .await?;
    person.reloads().await?;
    sees(&person, "the choice again", &format!("{ADDRESS}.split('event=').length === 2")).await?;
    person.leave().await
}

async fn odd_numbers_are_said_and_not_published(engine: Engine) -> Result<()> {
    let (_site, person) = at_the_builder(engine, "en").await?;
    chooses(&person, "kind", "progress").await?;
    person.fills("[name=part]", "41").await?;
    person.fills("[name=all]", "40").await?;
    sees(
        &person,
        "what is odd",
        "document.querySelector('[data-builder-part=odd-count]:not([hidden])')",
    )
    .await?;
    ensure!(!snippet(&person).await?.contains("schools="));
    person.fills("[name=part]", "12").await?;
    let held: String = person.js("return document.querySelector('[name=part]').value").await?;
    ensure!(held == "12", "what was just entered became {held}");
    sees(
        &person,
        "no word of it",
        "document.querySelector('[data-builder-part=odd-count]').hidden",
    )
    .await?;
    sees(&person, "the count", &format!("{SNIPPET}.includes('schools=12%2F40')")).await?;
    in_preview(
        &person,
        "narrow",
        "the count",
        "document.querySelector('[data-schools]').textContent === 'Schools taking part: 12 of 40'",
    )
    .await?;
    person.fills("[name=height]", "7").await?;
    sees(
        &person,
        "what is odd",
        "document.querySelector('[data-builder-part=odd-height]:not([hidden])')",
    )
    .await?;
    person.fills("[name=height]", "432").await?;
    sees(&person, "the height", &format!("{SNIPPET}.includes('height:432px;')")).await?;
    person.clicks("[name=follows]").await?;
    sees(&person, "the script", &format!("/<script src=\".*embed.js\" integrity=\"sha384-[^\"]{{64}}\" crossorigin/.test({SNIPPET})")).await?;
    person.leave().await
}

async fn a_tick_made_in_a_preview_is_one_s_own(engine: Engine) -> Result<()> {
    let (site, person) = at_the_builder(engine, "en").await?;
    chooses(&person, "kind", "checklist").await?;
    in_preview(
        &person,
        "wide",
        "the list",
        "document.querySelector('[data-task=\"district.register\"] input')",
    )
    .await?;
    person.driver.find(By::Css("[data-preview=wide]")).await?.enter_frame().await?;
    person
        .sees("its own mode", "document.querySelector('[data-mode=persistent]:not([hidden])')")
        .await?;
    // WebKit's driver loses a frame of this page when it is asked to press something in it.
    person
        .js::<()>("document.querySelector('[data-task=\"district.register\"] input').click()")
        .await?;
    person.sees_progress("district", 1).await?;
    person.driver.enter_default_frame().await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.waits_for_widgets().await?;
    ensure!(person.is_ticked("district.register").await?);
    person.leave().await
}

/// The aim of the snippet's heights: nothing on the page around moves.
#[tokio::test]
async fn nothing_moves_on_the_page_around() -> Result<()> {
    let (site, person) = at_the_builder(Engine::Chromium, "fr").await?;
    person.types("[name=name]", "Académie de Lyon").await?;
    let mut snippets = Vec::new();
    for kind in ["banner", "progress"] {
        chooses(&person, "kind", kind).await?;
        if kind == "progress" {
            person.fills("[name=part]", "12").await?;
            person.fills("[name=all]", "40").await?;
            sees(&person, "the count", &format!("{SNIPPET}.includes('schools=')")).await?;
        }
        in_preview(
            &person,
            "narrow",
            "the name",
            "document.querySelector('[data-name]')?.textContent === 'Académie de Lyon'",
        )
        .await?;
        // Both previews are measured again after the last change.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        snippets.push(snippet(&person).await?);
    }
    person.leave().await?;
    for (width, html) in [(1280, &snippets), (360, &snippets)]
        .iter()
        .flat_map(|(width, all)| all.iter().map(move |html| (*width, html)))
    {
        let pasted = html.replace(&site.url, "{site}");
        let setting = Setting {
            third_parties: true,
            window: (width, 800),
            before: "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });".to_owned(),
            ..Setting::default()
        };
        let page = format!(
            "<!doctype html><html lang=fr><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Ville</title><style>body {{ margin: 0 20px }}</style><p>Before</p>{pasted}<p>After</p>"
        );
        let around = Around::with(setting, &page, &[]).await?;
        around.enters(0).await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        let sizes: (f64, f64) =
            around.person.js("return [document.body.scrollHeight, innerHeight]").await?;
        ensure!(sizes.0 <= sizes.1 + 1.0, "at {width} something is cut off: {sizes:?}");
        ensure!(sizes.1 - sizes.0 < 60.0, "at {width} much is empty: {sizes:?}");
        around.leaves_frame().await?;
        let shift: f64 = around.person.js("return shift").await?;
        ensure!(shift == 0.0, "at {width} the page around moved by {shift}");
        around.person.leave().await?;
    }
    Ok(())
}

/// A campaign of one's own, and its dates, go along with the snippet: the frame asks nobody.
#[tokio::test]
async fn another_campaign_goes_along() -> Result<()> {
    let site = site::serve()?;
    let person =
        Person::with(Setting { before: clock("2026-11-21T09:00:00"), ..Setting::default() })
            .await?;
    person.goto(&format!("{}en/campaign/", site.url)).await?;
    person.clicks("[name=profile][value=hour-of-ai]").await?;
    person.clicks("[name=window][value=own]").await?;
    person.fills("[name=from]", "2026-11-25").await?;
    person.fills("[name=to]", "2026-11-27").await?;
    person.goto(&format!("{}en/embed/", site.url)).await?;
    sees(&person, "its name", &format!("{SNIPPET}.includes('campaign=Hour%20of%20AI')")).await?;
    sees(&person, "its dates", &format!("{SNIPPET}.includes('dates=2026-11-25%2F2026-11-27')"))
        .await?;
    in_preview(
        &person,
        "wide",
        "its name",
        "document.querySelector('h1').textContent.endsWith('Hour of AI')",
    )
    .await?;
    in_preview(
        &person,
        "wide",
        "its dates",
        "document.querySelector('[data-days]').textContent.replace(/\\s/g, ' ') === 'November 25 – 27, 2026'",
    )
    .await?;
    person.leave().await
}

#[tokio::test]
async fn the_banner_counts_the_days() -> Result<()> {
    let site = site::serve()?;
    let dates = "#dates=2026-11-25%2F2026-11-27&v=1";
    for (today, fragment, when, words) in [
        ("2026-11-21", dates, "before", "in 4 days"),
        ("2026-11-24", dates, "before", "tomorrow"),
        ("2026-11-26", dates, "during", "2 / 3"),
        ("2026-11-28", dates, "after", ""),
        ("2026-12-06", "", "before", "tomorrow"),
        ("2026-12-13", "", "during", "7 / 7"),
        // The week is over: people prepare the next one.
        ("2026-12-14", "", "before", "in 357 days"),
    ] {
        let before = clock(&format!("{today}T23:30:00"));
        let person = Person::with(Setting { before, ..Setting::default() }).await?;
        person.goto(&format!("{}en/widget/banner/{fragment}", site.url)).await?;
        let part = format!("document.querySelector('[data-when={when}]:not([hidden])')");
        sees(&person, when, &part).await?;
        let number = format!("({part}.querySelector('strong')?.textContent ?? '') === '{words}'");
        sees(&person, words, &number).await?;
        let shown: usize = person
            .js("return document.querySelectorAll('[data-when]:not([hidden])').length")
            .await?;
        ensure!(shown == 1, "{today}: {shown} sentences");
        person.leave().await?;
    }
    Ok(())
}
