//! Languages that nobody speaks fit a phone: nobody has to slide a page sideways to read. Real ones are looked at
//! in `adapting.rs`, on a narrower one.

use kickoff::route::{Page, Route};
use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

/// A person with a phone of this width.
async fn on_a_phone(width: u32) -> Result<Person> {
    // A headless window has a least width; the device behind it has none.
    let person = Person::with(Setting { window: (500, 800), ..Setting::default() }).await?;
    let phone = serde_json::json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": true });
    person.cdp("Emulation.setDeviceMetricsOverride", phone).await?;
    Ok(person)
}

async fn fits(person: &Person, address: &str, screen: u32) -> Result<()> {
    person.goto(address).await?;
    let width: u32 = person.js("return document.documentElement.scrollWidth").await?;
    ensure!(width <= screen, "{address} is {width} pixels wide on a screen of {screen}");
    Ok(())
}

/// Languages with longer words, and those that run from right to left, fit as well; nothing of the
/// page's own words is in the way of the person's.
#[tokio::test]
async fn longer_and_mirrored_languages_fit_too() -> Result<()> {
    let site = site::serve_pseudo()?;
    let person = on_a_phone(360).await?;
    for language in ["en-XA", "ar-XB"] {
        for page in Page::all() {
            fits(&person, &format!("{}{}", site.url, Route { language, page }.path()), 360).await?;
        }
    }
    let direction: String =
        person.js("return getComputedStyle(document.querySelector('main')).direction").await?;
    ensure!(direction == "rtl");
    person.goto(&format!("{}ar-XB/documents/run-of-show/", site.url)).await?;
    person.fills("#fill-start-time", "10:00").await?;
    person.waits_for_widgets().await?;
    let width: u32 = person.js("return document.documentElement.scrollWidth").await?;
    ensure!(width <= 360, "the living table is {width} pixels wide");
    person.leave().await
}
