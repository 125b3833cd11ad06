//! Where records are kept: for good, or for one embedding site. That they last only until the page is closed is
//! in `data.rs`.

use kickoff_browser_tests::{Person, Result, Setting, ensure, site};

/// A page of another site that shows ours: `localhost` and `127.0.0.1` are two sites.
const FRAME: &[u8] = b"<!doctype html><title>A district's page</title><body><script>
    const frame = document.createElement('iframe');
    frame.src = location.origin.replace('localhost', '127.0.0.1') + '/en/data/';
    frame.width = frame.height = 900;
    document.body.append(frame);
    </script>";

/// What the page says of where records are.
const MODE: &str = "document.querySelector('[data-mode]:not([hidden])')?.dataset.mode";

/// Somebody who looks at ours on the page of another site.
async fn in_a_frame() -> Result<(Person, xtask::server::Running)> {
    let site = site::server()?.with_file("frame.html", FRAME).start(0)?;
    let setting = Setting { third_parties: true, ..Setting::default() };
    let person = Person::with(setting).await?;
    let outside = site.url.replace("127.0.0.1", "localhost");
    person.goto(&format!("{outside}frame.html")).await?;
    person.sees("the frame", "document.querySelector('iframe')").await?;
    person.driver.enter_frame(0).await?;
    person.waits_for_widgets().await?;
    Ok((person, site))
}

#[tokio::test]
async fn a_page_of_its_own_keeps_records_for_good() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/data/", site.url)).await?;
    person.sees("the mode", &format!("{MODE} === 'persistent'")).await?;
    ensure!(person.js::<bool>("return document.querySelector('[data-alone]').hidden").await?);
    person.leave().await
}

#[tokio::test]
async fn a_frame_of_another_site_keeps_records_for_that_site_only() -> Result<()> {
    let (person, site) = in_a_frame().await?;
    person.sees("the mode", &format!("{MODE} === 'partitioned'")).await?;
    person
        .js::<()>(
            "localStorage['kickoff:task:district.register'] = '{\"status\":\"done\",\"at\":1}'",
        )
        .await?;
    // The same address in a tab of its own has another store.
    person.driver.enter_default_frame().await?;
    person.goto(&format!("{}en/data/", site.url)).await?;
    person.waits_for_widgets().await?;
    ensure!(person.stored("kickoff:task:district.register").await?.is_none());
    person.leave().await
}
