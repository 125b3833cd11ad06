//! Every page fits the narrowest phone: nobody has to slide it sideways to read.

use kickoff::route::{Page, Route};
use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

#[tokio::test]
async fn no_page_is_wider_than_the_screen() -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { window: (500, 800), ..Setting::default() }).await?;
    for screen in [320, 360] {
        // A headless window has a least width; the device behind it has none.
        let phone = serde_json::json!({ "width": screen, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        person.cdp("Emulation.setDeviceMetricsOverride", phone).await?;
        for language in ["en", "fr"] {
            for page in Page::all() {
                let path = Route { language, page }.path();
                person.goto(&format!("{}{path}", site.url)).await?;
                let width: u32 = person.js("return document.documentElement.scrollWidth").await?;
                ensure!(width <= screen, "{path} is {width} pixels wide on a screen of {screen}");
            }
        }
    }
    person.leave().await
}
