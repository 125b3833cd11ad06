//! Ten thousand records: how long they take to load, to look at in a backup, and to bring in.

use anyhow::{Result, ensure};
use kickoff_browser_tests::{Person, Setting};
use serde_json::json;

use super::plan::median;
use super::{RUNS, SLOWDOWN, task_duration};

/// Records in the browser, and in the backup: half of them were changed later than here.
const RECORDS: usize = 10_000;

/// Times what the browser itself needs to read and write, so that it can be told from our own work.
const WATCH: &str = "
    window.inStorage = 0;
    for (const name of ['getItem', 'setItem', 'key']) {
      const own = Storage.prototype[name];
      Storage.prototype[name] = function (...inputs) {
        const before = performance.now();
        const answer = own.apply(this, inputs);
        inStorage += performance.now() - before;
        return answer;
      };
    }
    window.nameOf = (n) => `task:${1795240800000 + n % 50}/district.task-number-${n}`;";

const SEED: &str = "
    localStorage['kickoff:version'] = '2';
    localStorage['kickoff:device'] = 'd1';
    for (let n = 0; n < arguments[0]; n += 1) {
      localStorage['kickoff:' + nameOf(n)] = JSON.stringify({ at: 1795240800000 + n, by: 'd1', status: 'done' });
    }";

const CHOOSE: &str = "
    const records = {};
    for (let n = 0; n < arguments[0]; n += 1) {
      const newer = n % 2 ? { at: 1795240800005 + n, by: 'd2', status: 'to-do', note: 'Call Ann' } : undefined;
      records[nameOf(n)] = newer ?? { at: 1795240800000 + n, by: 'd1', status: 'done' };
    }
    const text = JSON.stringify({ format: 'kickoff-backup', version: 2, records });
    const files = new DataTransfer();
    files.items.add(new File([text], 'kickoff.json'));
    const input = document.querySelector('input[name=backup]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));";

/// Measures and prints.
#[expect(clippy::print_stdout, reason = "the numbers are what this program is for")]
pub(super) async fn print(site: &str) -> Result<()> {
    let mut all: [Vec<f64>; 6] = Default::default();
    for run in 0..RUNS {
        eprintln!("run {} of {RUNS}: ten thousand records", run + 1);
        let before = WATCH.to_owned();
        let person =
            Person::with(Setting { before, window: (412, 823), ..Setting::default() }).await?;
        person.goto(&format!("{site}en/data/")).await?;
        person.waits_for_widgets().await?;
        person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
        person.cdp("Performance.enable", json!({})).await?;
        let mut times = Vec::new();
        let empty = opens(&person).await?;
        person.js_with::<()>(SEED, vec![json!(RECORDS)]).await?;
        let full = opens(&person).await?;
        times.push((full.0 - empty.0, full.1 - empty.1));
        let seen = "document.querySelector('dialog[data-preview]').open";
        times.push(
            work(&person, seen, || person.js_with::<()>(CHOOSE, vec![json!(RECORDS)])).await?,
        );
        let merged = "!document.querySelector('dialog[data-preview]').open";
        let press = "document.querySelector('[data-action=merge]').click()";
        times.push(work(&person, merged, || person.js::<()>(press)).await?);
        let notes =
            "return Object.values(localStorage).filter((text) => text.includes('Call Ann')).length";
        ensure!(person.js::<usize>(notes).await? == RECORDS / 2);
        for (place, (whole, storage)) in times.into_iter().enumerate() {
            all[2 * place].push(whole);
            all[2 * place + 1].push(storage);
        }
        person.leave_whatever_happened().await?;
    }
    let [loading, reading, looking, comparing, merging, writing] = all.map(median);
    println!(
        "{RECORDS} records; {SLOWDOWN}x slower processor; median of {RUNS}; main-thread work, and how much of it is \
         the browser's own storage\n\
         loaded by the page of backups   {loading:>6.0} ms, storage {reading:>5.0} (aim: 200)\n\
         looked at in a backup           {looking:>6.0} ms, storage {comparing:>5.0}\n\
         half of them brought in         {merging:>6.0} ms, storage {writing:>5.0} (aim: 100)"
    );
    Ok(())
}

/// Opens the page anew. Milliseconds in all and in the storage.
async fn opens(person: &Person) -> Result<(f64, f64)> {
    let alive = "document.documentElement.dataset.live === ''";
    person.driver.refresh().await?;
    person.sees("the page", alive).await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    // The browser counts from the loading of the page.
    let whole = task_duration(person).await? * 1000.0;
    Ok((whole, person.js("return inStorage").await?))
}

/// Milliseconds in all and in the storage from an action until something is true and everything rests.
async fn work<Done: Future<Output = Result<()>>>(
    person: &Person,
    until: &str,
    act: impl FnOnce() -> Done,
) -> Result<(f64, f64)> {
    person.js::<()>("inStorage = 0").await?;
    let before = task_duration(person).await?;
    act().await?;
    person.sees("what comes of it", until).await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    let whole = (task_duration(person).await? - before) * 1000.0;
    Ok((whole, person.js("return inStorage").await?))
}
