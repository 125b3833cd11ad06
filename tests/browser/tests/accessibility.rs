//! axe-core finds nothing: on any page, in any language, on any screen, in frames, and in what pages turn into
//! while somebody works with them.

use kickoff::route::{Page, Route};
use kickoff_browser_tests::axe::About;
use kickoff_browser_tests::{
    Around, Axe, Engine, Person, Result, Screen, data, ensure, in_every_engine, site,
};

in_every_engine!(key_pages_pass_in_this_engine);

/// Wide by day: here every rule is asked.
const WIDE: Screen = Screen::of(1280, 900);
/// Narrow by night: here those whose answer depends on the screen.
const NARROW: Screen = Screen::of(320, 640).dark();
/// The other way round. Colors do not depend on the width, nor sizes on the night, so these two are asked before a
/// release only: `KICKOFF_THOROUGH=1 cargo xtask journeys no_page_breaks_a_rule`, a quarter of an hour.
const CROSSED: [Screen; 2] = [Screen::of(1280, 900).dark(), Screen::of(320, 640)];

fn is_thorough() -> bool {
    std::env::var_os("KICKOFF_THOROUGH").is_some_and(|value| !value.is_empty())
}

/// What axe finds on a page in a language, on all screens.
async fn findings(person: &Person, axe: &Axe, path: &str) -> Result<Vec<String>> {
    person.looks_at(WIDE).await?;
    let mut found = named(path, WIDE, axe.findings(person).await?);
    person.looks_at(NARROW).await?;
    if !is_thorough() {
        found.extend(named(path, NARROW, axe.findings_about(person, About::Screen).await?));
        return Ok(found);
    }
    found.extend(named(path, NARROW, axe.findings(person).await?));
    for screen in CROSSED {
        person.looks_at(screen).await?;
        found.extend(named(path, screen, axe.findings_about(person, About::Screen).await?));
    }
    Ok(found)
}

/// The same with letters of double size, which have the colors that they had.
async fn findings_in_large_text(person: &Person, axe: &Axe, path: &str) -> Result<Vec<String>> {
    let (screens, about) = if is_thorough() {
        (&[NARROW, WIDE][..], About::Screen)
    } else {
        (&[NARROW][..], About::Size)
    };
    let mut found = Vec::new();
    person.reads_letters_of(32).await?;
    for screen in screens {
        person.looks_at(*screen).await?;
        let findings = axe.findings_about(person, about).await?;
        found.extend(named(&format!("{path} with large text"), *screen, findings));
    }
    person.reads_letters_of(16).await?;
    Ok(found)
}

/// The findings with the place where they were found.
fn named(path: &str, screen: Screen, findings: Vec<String>) -> Vec<String> {
    findings.iter().map(|it| format!("{path} {screen:?}: {it}")).collect()
}

/// All faults of a language at once: whoever mends one wants to see the others.
async fn no_page_breaks_a_rule(language: &'static str) -> Result<()> {
    let site = site::serve()?;
    let axe = Axe::load()?;
    let person = Person::new().await?;
    let mut faults = Vec::new();
    for path in Page::all().map(|page| Route { language, page }.path()) {
        person.goto(&format!("{}{path}", site.url)).await?;
        faults.extend(findings(&person, &axe, &path).await?);
        faults.extend(findings_in_large_text(&person, &axe, &path).await?);
    }
    ensure!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    person.leave().await
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_arabic() -> Result<()> {
    no_page_breaks_a_rule("ar").await
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_english() -> Result<()> {
    no_page_breaks_a_rule("en").await
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_spanish() -> Result<()> {
    no_page_breaks_a_rule("es").await
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_french() -> Result<()> {
    no_page_breaks_a_rule("fr").await
}

/// The page of languages, and the one for addresses that do not exist.
#[tokio::test]
async fn pages_without_a_language_break_no_rule() -> Result<()> {
    // With its script the first page leads on at once.
    let root = std::fs::read_to_string(site::dist().join("index.html"))?;
    let (before, rest) = root.split_once("<script").unwrap_or((&root, ""));
    let (_, after) = rest.split_once("</script>").unwrap_or(("", rest));
    let site = site::server()?
        .with_html("languages.html", &format!("{before}{after}"))
        .with_not_found("404.html")
        .start(0)?;
    let axe = Axe::load()?;
    let person = Person::new().await?;
    for path in ["languages.html", "no-such-page/"] {
        person.goto(&format!("{}{path}", site.url)).await?;
        let faults = findings(&person, &axe, path).await?;
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
    }
    // A page that is not there is something that browsers complain about.
    person.leave_whatever_happened().await
}

/// What the page shows now passes by day on a wide screen and by night on a narrow one.
async fn passes(person: &Person, axe: &Axe, place: &str) -> Result<()> {
    for screen in [Screen::of(320, 640).dark(), Screen::of(1280, 900)] {
        person.looks_at(screen).await?;
        axe.finds_nothing(person, &format!("{place}, {screen:?}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn pages_in_use_break_no_rule() -> Result<()> {
    let site = site::serve()?;
    let axe = Axe::load()?;
    let person = Person::new().await?;
    for language in ["fr", "ar"] {
        let opens = async |page: &str| person.goto(&format!("{}{language}/{page}", site.url)).await;

        opens("checklists/event/").await?;
        person.ticks("event.run-of-show").await?;
        person.sees_progress("event", 1).await?;
        person
            .js::<()>(
                "for (const part of document.querySelectorAll('main details')) part.open = true",
            )
            .await?;
        person.types("[data-task='event.run-of-show'] [name=note]", "Lorem").await?;
        passes(&person, &axe, "a checklist with open notes and undo").await?;
        person.clicks("[data-show-keys]").await?;
        passes(&person, &axe, "the box of keys").await?;
        person.presses("\u{e00c}").await?;

        opens("plan/").await?;
        person.waits_for_widgets().await?;
        person.fills("[name=event-date]", "2026-12-08").await?;
        person
            .js::<()>(
                "for (const part of document.querySelectorAll('main details')) part.open = true",
            )
            .await?;
        passes(&person, &axe, "a plan with a day").await?;

        opens("documents/run-of-show/").await?;
        person.fills("#fill-start-time", "10:00").await?;
        person.waits_for_widgets().await?;
        person.clicks("#remove-5").await?;
        person.clicks("#add-row").await?;
        passes(&person, &axe, "a timed table in use").await?;

        opens("share/").await?;
        person.waits_for_widgets().await?;
        person.types("textarea[name=text]", "Un début").await?;
        person.clicks("[data-ready] > summary").await?;
        person.clicks("[data-moment=before][data-role=official] [data-action=use]").await?;
        person.types("input[name=url]", "javascript:alert(1)").await?;
        passes(&person, &axe, "a composer with an address that is refused").await?;

        opens("search/").await?;
        person.fills("#search", if language == "fr" { "presse" } else { "الصحافة" }).await?;
        person.sees("results", "document.querySelector('.results a')").await?;
        passes(&person, &axe, "results of a search").await?;

        opens("campaign/").await?;
        person.clicks("[name=profile][value=custom]").await?;
        person.fills("[name=hashtag]", "no tag").await?;
        passes(&person, &axe, "a campaign of one's own with a fault").await?;

        opens("data/").await?;
        person.waits_for_widgets().await?;
        let backup = data::backup(&serde_json::json!({
            "task:district.register": { "at": 1000, "by": "x", "status": "done" },
            "blank:school": { "at": 1000, "by": "x", "value": "Ampère" },
        }));
        data::pastes(&person, &backup).await?;
        data::sees_box(&person).await?;
        passes(&person, &axe, "the box before a backup is brought in").await?;
        data::decides(&person, "cancel").await?;
        person.clicks("[data-action=erase]").await?;
        person.clicks("[data-action=confirm-erase]").await?;
        passes(&person, &axe, "the box before everything is erased").await?;

        opens("embed/").await?;
        person.sees("a snippet", "document.querySelector('[data-snippet]').textContent").await?;
        person
            .js::<()>(
                "for (const part of document.querySelectorAll('main details')) part.open = true",
            )
            .await?;
        passes(&person, &axe, "snippets").await?;
        person.js::<()>("localStorage.clear(); sessionStorage.clear()").await?;
    }
    person.leave().await
}

/// Boxes on another site, by day and by night, in a wide frame and a narrow one.
#[tokio::test]
async fn no_frame_breaks_a_rule() -> Result<()> {
    let axe = Axe::load()?;
    let widgets = ["banner", "events", "progress", "checklist", "guide"];
    let mut frames = String::new();
    for language in site::LANGUAGES {
        for widget in widgets {
            let address = format!("{{site}}{language}/widget/{widget}/");
            let special =
                "name=Lyon&part=12&all=40&event=2099-12-08~10:00~Europe/Paris~Gala~Gym&v=1";
            for (width, look) in
                [(640, "theme=light&accent=red"), (320, "theme=dark&accent=violet")]
            {
                frames.push_str(&format!(
                    "<iframe src='{address}#{look}&{special}' title='{language} {widget} {width}' width={width} height=500 sandbox='allow-scripts allow-popups'></iframe>"
                ));
            }
        }
    }
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A district</title><main><h1>News</h1>{frames}</main>"
    );
    let around = Around::open(Engine::Chromium, &html).await?;
    for number in 0..u16::try_from(frames.matches("<iframe").count())? {
        around.enters(number).await?;
        let place: String = around.person.js("return location.href").await?;
        axe.finds_nothing(&around.person, &place).await?;
        around.leaves_frame().await?;
    }
    // The page around finds its frames named.
    axe.finds_nothing(&around.person, "the page around").await?;
    around.person.leave().await
}

/// The pages that most people see, in each engine's own tree.
async fn key_pages_pass_in_this_engine(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let axe = Axe::load()?;
    let person = Person::in_engine(engine).await?;
    for path in [
        "en/",
        "ar/",
        "fr/guides/district/",
        "es/checklists/event/",
        "en/plan/",
        "fr/share/",
        "ar/documents/run-of-show/",
        "es/data/",
        "en/embed/",
        "fr/accessibility/",
    ] {
        person.goto(&format!("{}{path}", site.url)).await?;
        person.sees("the whole page", "document.readyState === 'complete'").await?;
        axe.finds_nothing(&person, path).await?;
    }
    person.leave().await
}
