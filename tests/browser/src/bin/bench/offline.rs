//! How soon a guide can be read without a connection, beside a first visit with one.

use anyhow::Result;
use kickoff_browser_tests::offline::keeps_the_page;
use kickoff_browser_tests::{Person, Setting, site};
use serde_json::json;

use super::{GUIDE, RUNS, SLOWDOWN, WATCH, slow_down};

/// Milliseconds until the largest paint of a guide: online on a slow line, and offline.
struct Starts {
    online: f64,
    offline: f64,
}

/// Measures and prints, in turn, so that the machine's mood affects both alike.
///
/// # Errors
/// When the browser does not do what it should.
#[expect(clippy::print_stdout, reason = "the table is what this program is for")]
pub(crate) async fn print() -> Result<()> {
    println!(
        "Until a guide can be read (largest paint), first visit on the slow line and offline; median of {RUNS}\n\
         processor       online    offline   ratio"
    );
    for slowdown in [SLOWDOWN, 1] {
        let mut starts = Vec::new();
        for run in 0..RUNS {
            eprintln!("run {} of {RUNS}: offline, {slowdown}x", run + 1);
            starts.push(Starts {
                online: online(slowdown).await?,
                offline: offline(slowdown).await?,
            });
        }
        let online = median(starts.iter().map(|start| start.online));
        let offline = median(starts.iter().map(|start| start.offline));
        println!(
            "{slowdown}x slower   {online:>8.0} ms {offline:>7.0} ms {:>7.2}",
            offline / online
        );
    }
    Ok(())
}

fn setting() -> Setting {
    Setting {
        before: format!("window.tap = false;{WATCH}"),
        window: (412, 823),
        ..Setting::default()
    }
}

async fn online(slowdown: u32) -> Result<f64> {
    let site = site::whole_server()?.compressed().start(0)?;
    let person = Person::with(setting()).await?;
    slow_down(&person).await?;
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
    let paint = largest(&person, &format!("{}{GUIDE}", site.url)).await?;
    person.leave_whatever_happened().await?;
    Ok(paint)
}

/// The next day: the browser was closed, its worker has to be started, nobody answers.
async fn offline(slowdown: u32) -> Result<f64> {
    let site = site::whole_server()?.compressed().start(0)?;
    let person = Person::with(setting()).await?;
    keeps_the_page(&person, &site.url, GUIDE).await?;
    let person = person.close_and_come_back().await?;
    site.stop()?;
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
    let paint = largest(&person, &format!("{}{GUIDE}", site.url)).await?;
    person.leave_whatever_happened().await?;
    Ok(paint)
}

async fn largest(person: &Person, address: &str) -> Result<f64> {
    person.goto(address).await?;
    person.sees("a paint", "window.seen.largest !== undefined").await?;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    person.js("return window.seen.largest").await
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
