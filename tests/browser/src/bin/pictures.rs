//! `cargo xtask pictures`: takes the pictures of pages that the manifests and the README show.
//!
//! The same release gives the same bytes on every machine with the same Chromium: the clock, the plan,
//! the fonts and the screen are the project's own.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kickoff::route::Route;
use kickoff::site::pictures::{self, Picture, Sample};
use kickoff_browser_tests::data::stores;
use kickoff_browser_tests::{Person, Setting, clock, site};
use serde_json::{Value, json};
use xtask::server::{Running, Server};

/// A Monday, two weeks before the campaign: much is done, and there is something to do each day.
const NOW: &str = "2026-11-23T09:00:00";
/// When the plan was changed last, an hour before that.
const CHANGED: u64 = 1_795_420_800_000;
/// The event of the plan.
const DATE: &str = "2026-12-08";

/// What a district's office has done so far.
const DONE: [&str; 10] = [
    "district.register",
    "district.recruit-schools",
    "district.logistics",
    "district.homepage",
    "event.place-date-time",
    "event.invite-speaker",
    "press.plan-event",
    "press.reporters",
    "press.contact",
    "press.answers",
];
/// What it goes on with, and until when.
const BEGUN: (&str, &str) = ("district.social", "2026-11-23");
/// The roles that somebody else takes care of.
const NOT_OURS: [&str; 3] = ["school", "official", "host-official"];

/// Letters look the same on every machine, and so does what lies under them.
const FLAGS: [&str; 6] = [
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--disable-partial-raster",
    // Fields for dates and times speak the page's language, not the machine's.
    "--enable-blink-features=LangAttributeAwareFormControlUI",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let root = xtask::project::root();
    let folder = root.join(pictures::SOURCE);
    std::fs::create_dir_all(&folder)?;
    let fonts = fonts(&root)?;
    let site = serve(&fonts)?;
    let samples = pictures::samples(&root).map_err(anyhow::Error::msg)?;
    for sample in &samples {
        for picture in pictures::ALL {
            let name = picture.file(sample.language);
            let taken = take(&site, &fonts, sample, picture).await.with_context(|| name.clone())?;
            let small = pictures::reduce(&taken).map_err(anyhow::Error::msg)?;
            eprintln!("  {name}: {} bytes", small.len());
            std::fs::write(folder.join(name), small)?;
        }
    }
    Ok(())
}

/// The fonts of the project.
fn fonts(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join("assets/fonts"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|end| end == "ttf" || end == "otf"));
    files.sort();
    Ok(files)
}

/// The release, with the fonts among its files: its policy allows those of its own origin.
fn serve(fonts: &[PathBuf]) -> Result<Running> {
    let mut server: Server = site::server()?;
    for font in fonts {
        server = server.with_file(&address(font), &std::fs::read(font)?);
    }
    Ok(server.start(0)?)
}

fn address(font: &Path) -> String {
    format!("fonts/{}", font.file_name().unwrap_or_default().to_string_lossy())
}

/// The style that makes pages look the same everywhere, put into each before its own scripts. A sheet
/// that a script makes is no inline style, so the policy stays as it is.
fn dress(site: &str, fonts: &[PathBuf]) -> String {
    let mut families = Vec::new();
    let mut style = String::new();
    for font in fonts {
        // `NotoSerif-Bold` and the like.
        let name = font.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (family, face) = name.split_once('-').unwrap_or((&name, ""));
        let weight = if face.contains("Bold") { "600 900" } else { "1 599" };
        let address = address(font);
        style.push_str(&format!(
            "@font-face {{ font-family: 'picture {family}'; font-weight: {weight}; src: url({site}{address}); }}"
        ));
        if !families.contains(&family.to_owned()) {
            families.push(family.to_owned());
        }
    }
    // What the first has no letter for comes from the others.
    let all = |first: &str| {
        let mut order = families.clone();
        order.sort_by_key(|family| !family.starts_with(first));
        order.iter().map(|family| format!("'picture {family}'")).collect::<Vec<_>>().join(", ")
    };
    style.push_str(&format!(
        ":root {{ --serif: {} !important; --sans: {} !important; }}
         * {{ animation: none !important; transition: none !important; caret-color: transparent !important; }}",
        all("NotoSerif"),
        all("NotoSans")
    ));
    format!(
        "{{ const sheet = new CSSStyleSheet(); sheet.replaceSync({}); document.adoptedStyleSheets = [sheet]; }}",
        json!(style)
    )
}

/// The plan as it lies in the browser.
fn plan(sample: &Sample) -> Vec<(String, String)> {
    let record = |mut members: Value| {
        members["at"] = json!(CHANGED);
        members["by"] = json!("k3v9x0aq");
        members.to_string()
    };
    let mut entries = vec![
        ("version".to_owned(), "2".to_owned()),
        ("device".to_owned(), "k3v9x0aq".to_owned()),
        // Nothing is offered: the pictures stand where somebody is about to install already.
        ("setting:install".to_owned(), record(json!({ "value": "no" }))),
        // Nobody has to be reminded of a backup.
        ("setting:backup".to_owned(), record(json!({ "made": CHANGED.to_string() }))),
    ];
    let mut roles = json!({});
    for role in NOT_OURS {
        roles[role] = json!("no");
    }
    entries.push(("setting:roles".to_owned(), record(roles)));
    for (blank, value) in [
        ("event-name", sample.event.as_str()),
        ("place", &sample.place),
        ("date", DATE),
        ("start-time", "10:00"),
        ("end-time", "11:30"),
    ] {
        entries.push((format!("blank:{blank}"), record(json!({ "value": value }))));
    }
    let (begun, until) = BEGUN;
    entries
        .push((format!("task:{begun}"), record(json!({ "status": "in-progress", "date": until }))));
    for task in DONE {
        entries.push((format!("task:{task}"), record(json!({ "status": "done" }))));
    }
    entries.into_iter().map(|(key, text)| (format!("kickoff:{key}"), text)).collect()
}

/// What a browser shows of a page.
async fn take(
    site: &Running,
    fonts: &[PathBuf],
    sample: &Sample,
    picture: Picture,
) -> Result<Vec<u8>> {
    let (width, height, scale) = picture.screen.measures();
    let setting = Setting {
        languages: sample.language,
        before: format!("{}{}", clock(NOW), dress(&site.url, fonts)),
        window: (width.max(500), height),
        flags: &FLAGS,
        ..Setting::default()
    };
    let person = Person::with(setting).await?;
    let screen =
        json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
    person.cdp("Emulation.setDeviceMetricsOverride", screen).await?;
    person.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": "UTC" })).await?;
    let light = json!({ "features": [
        { "name": "prefers-color-scheme", "value": "light" },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    person.cdp("Emulation.setEmulatedMedia", light).await?;
    // No script of the product runs at a picture of the site.
    person.goto(&format!("{}icon.svg", site.url)).await?;
    let entries = plan(sample);
    let entries: Vec<(&str, &str)> =
        entries.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
    stores(&person, &entries).await?;

    let route = Route { language: sample.language, page: picture.page };
    person.goto(&format!("{}{}", site.url, route.path())).await?;
    person.sees("the whole page", "document.readyState === 'complete'").await?;
    person.waits_for_widgets().await?;
    let from = picture.from.unwrap_or("body");
    person.sees(from, &format!("document.querySelector({})", json!(from))).await?;
    person
        .js_with::<()>(
            "document.activeElement?.blur();
             const place = arguments[0] && document.querySelector(arguments[0]);
             scrollTo(0, place ? place.getBoundingClientRect().top + scrollY - arguments[1] : 0);
             await document.fonts.ready;
             await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));",
            vec![json!(picture.from), json!(12)],
        )
        .await?;
    let text: String = person
        .js("return [document.body.innerText, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join(' ')")
        .await?;
    pictures::knows_letters(&xtask::project::root(), &text).map_err(anyhow::Error::msg)?;
    let shot = person.cdp("Page.captureScreenshot", json!({ "format": "png" })).await?;
    let data = shot["data"].as_str().context("the browser took no picture")?;
    let taken = STANDARD.decode(data)?;
    person.leave().await?;
    Ok(taken)
}
