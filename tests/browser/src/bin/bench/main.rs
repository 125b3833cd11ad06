//! `cargo xtask bench`: how fast a guide is on an old phone and a slow line, beside a plain page.
//!
//! The floor is a plain HTML page with the same text and a script of a few lines that remembers
//! ticks: nothing can be much faster and still do the job. Both are served compressed from the same
//! server and measured in turn, so that the machine's mood affects both alike. Printed are medians.

mod backup;
mod frames;
mod offline;
mod plan;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use kickoff_browser_tests::{Person, Setting, site};
use serde_json::json;
use xtask::server::Server;

/// Runs per page; the median is printed, and of the largest paint the middle half too: single visits differ by a
/// fifth, so the medians of 5 differed by more than what the aims allow.
const RUNS: usize = 25;
/// Runs in which everything else is read as well, which takes seconds of waiting.
const WHOLE_RUNS: usize = 3;
/// Slowdown of the processor.
const SLOWDOWN: u32 = 4;
/// Bytes a second of the line: 1.6 Mbit/s.
const BANDWIDTH: u32 = 200_000;
/// Milliseconds a packet takes there and back.
const LATENCY: u32 = 150;
/// Ticks over which the main thread's work per tick is averaged.
const TICKS: u32 = 40;

const GUIDE: &str = "fr/guides/district/";

/// What earlier versions took, line by line as this program prints them.
const EARLIER: &str = include_str!("earlier.txt");

/// Notes paints, and taps every task as soon as it exists, until the first tap is remembered: noted when it is
/// written, because what taps gets its next turn only when the client has started.
const WATCH: &str = "
    window.seen = { shift: 0, taps: [] };
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.largest = entry.startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') { seen.first = entry.startTime; if (window.tap) look(); } })
        .observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
    const taskOf = (key) => key.split('task:')[1];
    const remembered = () => Object.keys(localStorage).map(taskOf).filter(Boolean);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
        setItem.call(this, key, text);
        if (seen.taps.length && taskOf(key) === seen.taps[0]) seen.remembered ??= performance.now();
    };
    const look = () => {
        const box = document.querySelectorAll('[data-task] input[type=checkbox]')[seen.taps.length];
        if (box) {
          seen.taps.push(box.closest('[data-task]').dataset.task);
          box.click();
        }
        if (seen.remembered === undefined) setTimeout(look, 5);
    };
    window.lost = () => seen.taps.filter((task) => !remembered().includes(task)).length;
";

/// What one visit took: milliseconds, bytes, and the sum of layout shifts.
#[derive(Clone, Copy, Default)]
struct Visit {
    first: f64,
    largest: f64,
    remembered: f64,
    bytes: f64,
    shift: f64,
    work: f64,
    memory: f64,
    bytes_after: f64,
    lost: f64,
    warm: f64,
    is_whole: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    // All parts, or those that are named.
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    let kickoff = site::server()?.compressed().start(0)?;
    if is_wanted("visit") {
        first_visits(&kickoff.url).await?;
    }
    if is_wanted("offline") {
        offline::print().await?;
    }
    if is_wanted("plan") {
        plan::print(&kickoff.url).await?;
    }
    if is_wanted("backup") {
        backup::print(&kickoff.url).await?;
    }
    if is_wanted("frames") {
        frames::print().await?;
    }
    Ok(())
}

/// A guide beside the plain page, in turn.
async fn first_visits(site: &str) -> Result<()> {
    let floor = floor()?;
    let plain = Server::new(&floor).compressed().start(0)?;
    let pages = [("plain page", plain.url.clone()), ("Kickoff", format!("{site}{GUIDE}"))];
    let mut visits = vec![Vec::new(); pages.len()];
    for run in 0..RUNS {
        // Neither page is always the first to find the machine as the other one left it.
        let mut order = [0, 1];
        order.rotate_left(run % 2);
        for index in order {
            let (name, address) = &pages[index];
            eprintln!("run {} of {RUNS}: {name}", run + 1);
            let is_whole = run < WHOLE_RUNS;
            let read = visit(address, false, is_whole).await?;
            let tapped = visit(address, true, is_whole).await?;
            visits[index].push(Visit {
                remembered: tapped.remembered,
                is_whole,
                bytes_after: tapped.bytes,
                lost: tapped.lost,
                ..read
            });
        }
    }
    let medians: Vec<Visit> = visits.iter().map(|visits| median(visits)).collect();
    let tick = tick_cost(&pages[1].1).await?;
    print_table(&pages, &medians, tick);
    print_spread(&pages, &visits);
    Ok(())
}

/// One first visit with an empty cache and an empty storage; a whole one ends when everything has arrived, and comes
/// back from the browser's cache.
async fn visit(address: &str, tap: bool, is_whole: bool) -> Result<Visit> {
    let before = format!("window.tap = {tap};{WATCH}");
    let person = Person::with(Setting { before, window: (412, 823), ..Setting::default() }).await?;
    slow_down(&person).await?;
    person.goto(address).await?;
    if tap {
        person.sees("the tap remembered", "window.seen.remembered !== undefined").await?;
    }
    tokio::time::sleep(Duration::from_millis(if is_whole { 2500 } else { 800 })).await;
    let seen: serde_json::Value = person
        .js("return { ...seen, lost: lost(), bytes: performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0) }")
        .await?;
    let metric = async |name: &str| metric(&person, name).await;
    let (work, memory) = (metric("TaskDuration").await?, metric("JSHeapUsedSize").await?);
    let warm = if is_whole { warm_paint(&person, address).await? } else { 0.0 };
    let number = |name: &str| seen[name].as_f64().unwrap_or_default();
    let visit = Visit {
        first: number("first"),
        largest: number("largest"),
        remembered: number("remembered"),
        bytes: number("bytes"),
        shift: number("shift"),
        lost: number("lost"),
        work: work * 1000.0,
        memory,
        warm,
        bytes_after: 0.0,
        is_whole,
    };
    person.leave_whatever_happened().await?;
    Ok(visit)
}

/// The largest paint of the same page, from the browser's cache.
async fn warm_paint(person: &Person, address: &str) -> Result<f64> {
    person.goto("about:blank").await?;
    person.goto(address).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    person.js("return seen.largest ?? 0").await
}

async fn slow_down(person: &Person) -> Result<()> {
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
    person.cdp("Performance.enable", json!({})).await?;
    person.cdp("Network.enable", json!({})).await?;
    person
        .cdp(
            "Network.emulateNetworkConditions",
            json!({ "offline": false, "latency": LATENCY, "downloadThroughput": BANDWIDTH, "uploadThroughput": BANDWIDTH }),
        )
        .await?;
    Ok(())
}

/// Milliseconds of main-thread work from a tick to the frame that shows it, with living widgets.
async fn tick_cost(address: &str) -> Result<f64> {
    let person = Person::with(Setting { window: (412, 823), ..Setting::default() }).await?;
    person.goto(address).await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
    person.cdp("Performance.enable", json!({})).await?;
    person
        .js::<()>(
            "window.frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
             window.tickAll = async (count) => {
               const boxes = [...document.querySelectorAll('[data-task] input')];
               for (let n = 0; n < count; n += 1) { boxes[n % boxes.length].click(); await frames(); }
               window.ticked = true;
             };",
        )
        .await?;
    let idle = busy(&person, "(async () => { for (let n = 0; n < arguments[0]; n += 1) await frames(); window.ticked = true; })()").await?;
    let ticking = busy(&person, "tickAll(arguments[0])").await?;
    person.leave_whatever_happened().await?;
    Ok((ticking - idle) / f64::from(TICKS) * 1000.0)
}

/// Seconds the main thread was busy while a script ran.
async fn busy(person: &Person, script: &str) -> Result<f64> {
    let before = task_duration(person).await?;
    person
        .js_with::<()>(&format!("window.ticked = false; {script}; return null"), vec![json!(TICKS)])
        .await?;
    person.sees("the script done", "window.ticked").await?;
    Ok(task_duration(person).await? - before)
}

async fn task_duration(person: &Person) -> Result<f64> {
    metric(person, "TaskDuration").await
}

async fn metric(person: &Person, name: &str) -> Result<f64> {
    let metrics = person.cdp("Performance.getMetrics", json!({})).await?;
    metrics["metrics"]
        .as_array()
        .and_then(|metrics| metrics.iter().find(|metric| metric["name"] == name))
        .and_then(|metric| metric["value"].as_f64())
        .with_context(|| format!("the browser does not measure {name}"))
}

/// One of the sorted values of a field: after one, two or three quarters of them.
fn quartile(visits: &[Visit], quarters: usize, field: fn(&Visit) -> f64) -> f64 {
    let mut values: Vec<f64> = visits.iter().map(field).collect();
    values.sort_by(f64::total_cmp);
    values[(values.len() - 1) * quarters / 4]
}

/// What only whole visits know is read from those.
fn median(visits: &[Visit]) -> Visit {
    let whole: Vec<Visit> = visits.iter().filter(|visit| visit.is_whole).copied().collect();
    let of = |field| quartile(visits, 2, field);
    let of_whole = |field| quartile(&whole, 2, field);
    Visit {
        first: of(|visit| visit.first),
        largest: of(|visit| visit.largest),
        remembered: of(|visit| visit.remembered),
        bytes: of_whole(|visit| visit.bytes),
        shift: of(|visit| visit.shift),
        work: of_whole(|visit| visit.work),
        memory: of_whole(|visit| visit.memory),
        bytes_after: of_whole(|visit| visit.bytes_after),
        lost: visits.iter().map(|visit| visit.lost).fold(0.0, f64::max),
        warm: of_whole(|visit| visit.warm),
        is_whole: true,
    }
}

#[expect(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_table(pages: &[(&str, String)], medians: &[Visit], tick: f64) {
    let mut table = format!(
        "\nFirst visit, {SLOWDOWN}x slower processor, 1.6 Mbit/s, {LATENCY} ms; median of {RUNS}\n\
         {:<24}{:>9}{:>9}{:>9}{:>9}{:>8}{:>9}{:>9}{:>8}{:>9}{:>8}\n",
        "page",
        "first",
        "largest",
        "tick",
        "before",
        "after",
        "work",
        "memory",
        "shift",
        "warm",
        "lost"
    );
    for ((name, _), visit) in pages.iter().zip(medians) {
        let Visit { first, largest, remembered, bytes, shift, .. } = visit;
        let Visit { work, memory, bytes_after, lost, warm, .. } = visit;
        let _ = writeln!(
            table,
            "{name:<24}{first:>6.0} ms{largest:>6.0} ms{remembered:>6.0} ms{bytes:>9.0}{bytes_after:>8.0}\
             {work:>6.0} ms{:>6.1} MB{shift:>8.3}{warm:>6.0} ms{lost:>8.0}",
            memory / 1e6
        );
    }
    if let [plain, kickoff] = medians {
        let _ = writeln!(
            table,
            "{:<24}{:>9.2}{:>9.2}{:>9.2}",
            "ratio",
            kickoff.first / plain.first,
            kickoff.largest / plain.largest,
            kickoff.remembered / plain.remembered
        );
    }
    let _ = writeln!(
        table,
        "A tick, up to the frame that shows it: {tick:.1} ms of main-thread work (aim: 16)"
    );
    table.push_str("\nEarlier, on machines of other days; only ratios compare:\n");
    table.push_str(EARLIER);
    println!("{table}");
}

/// The middle half of the times that have aims: what lies within it is no news.
#[expect(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_spread(pages: &[(&str, String)], visits: &[Vec<Visit>]) {
    for ((name, _), visits) in pages.iter().zip(visits) {
        let middle = |field| [1, 3].map(|quarters| quartile(visits, quarters, field));
        let ([from, to], [tick_from, tick_to]) =
            (middle(|visit| visit.largest), middle(|visit| visit.remembered));
        println!(
            "{name}: half of the largest paints {from:.0} to {to:.0} ms, of the ticks {tick_from:.0} to {tick_to:.0} ms"
        );
    }
}

/// Writes the plain page: the guide's own text, one small style, one small script.
fn floor() -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/floor");
    std::fs::create_dir_all(&folder)?;
    let guide = std::fs::read_to_string(site::dist().join(GUIDE).join("index.html"))
        .context("no release in dist/: run `cargo xtask build`")?;
    let main = guide
        .split_once("<main")
        .and_then(|(_, after)| after.split_once("</main>"))
        .map(|(main, _)| main)
        .context("the guide has no <main>")?;
    let html = format!(
        "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Plain</title><style>body{{max-width:40rem;margin:auto;\
         padding:1rem;font:1.0625rem/1.6 system-ui}}</style><script async src=\"ticks.js\"></script></head>\
         <body><main{main}</main></body></html>"
    );
    let script = "
        const keep = (task) => localStorage.setItem('task:' + task.dataset.task, task.querySelector('input').checked);
        const wake = () => { for (const task of document.querySelectorAll('[data-task]')) {
          const box = task.querySelector('input');
          if (box.checked) keep(task); else box.checked = localStorage.getItem('task:' + task.dataset.task) === 'true';
          box.addEventListener('change', () => keep(task));
        } };
        if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wake); else wake();
    ";
    for (name, text) in [("index.html", html.as_str()), ("ticks.js", script)] {
        std::fs::write(folder.join(name), text)?;
        let mut compressed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut text.as_bytes(), &mut compressed, &parameters)?;
        std::fs::write(folder.join(format!("{name}.br")), compressed)?;
    }
    Ok(folder)
}
