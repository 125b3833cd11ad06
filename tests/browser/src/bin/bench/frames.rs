//! Ten widgets on one page: what they cost the processor of whoever opens it.

use anyhow::{Result, ensure};
use kickoff_browser_tests::{Person, Setting, site};
use serde_json::json;

use super::plan::median;
use super::{RUNS, SLOWDOWN, task_duration};

/// Frames on the page.
const FRAMES: usize = 10;
/// Milliseconds of main-thread work for all of them.
const AIM: f64 = 300.0;

/// Measures and prints. The page around is of the same site and the frames have no sandbox, so that all of
/// them share one thread: elsewhere browsers give them processes of their own.
#[expect(clippy::print_stdout, reason = "the numbers are what this program is for")]
pub(super) async fn print() -> Result<()> {
    let kinds = ["banner", "events", "progress", "checklist", "guide"];
    let page = |kind: &dyn Fn(usize) -> &'static str| {
        let frames: String = (0..FRAMES)
            .map(|number| {
                let kind = kind(number);
                format!("<iframe src='en/widget/{kind}/#name=Lyon&v=1' title=x width=640 height=300></iframe>")
            })
            .collect();
        format!(
            "<!doctype html><title>A district</title><script>window.begun = true</script>{frames}"
        )
    };
    let empty = "<!doctype html><title>A district</title><script>window.begun = true</script>";
    let site = site::server()?
        .with_html("banners.html", &page(&|_| "banner"))
        .with_html("mixed.html", &page(&|number| kinds[number % kinds.len()]))
        .with_html("empty.html", empty)
        .start(0)?;
    let mut found = Vec::new();
    for name in ["empty", "banners", "mixed"] {
        let mut times = Vec::new();
        for run in 0..RUNS {
            eprintln!("run {} of {RUNS}: {name} frames", run + 1);
            times.push(open(&format!("{}{name}.html", site.url)).await?);
        }
        found.push(median(times) * 1000.0);
    }
    println!(
        "{FRAMES} frames on one page; {SLOWDOWN}x slower processor; median of {RUNS}; the page itself taken off\n\
         banners            {:>6.0} ms of main-thread work (aim: {AIM})\n\
         two of each kind   {:>6.0} ms",
        found[1] - found[0],
        found[2] - found[0],
    );
    Ok(())
}

/// Seconds of work until nothing more happens.
async fn open(address: &str) -> Result<f64> {
    let person = Person::with(Setting { window: (1280, 4000), ..Setting::default() }).await?;
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
    person.cdp("Performance.enable", json!({})).await?;
    person.goto(address).await?;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let work = task_duration(&person).await?;
    let begun: bool = person.js("return window.begun").await?;
    ensure!(begun, "the page did not open");
    person.leave_whatever_happened().await?;
    Ok(work)
}
