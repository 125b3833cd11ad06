//! A large plan: how long it takes to open, and what a tick costs in it.

use anyhow::{Result, ensure};
use kickoff_browser_tests::{Person, Setting};
use serde_json::json;

use super::{RUNS, SLOWDOWN, TICKS, busy, task_duration};

/// The first event and 53 further ones; with the tasks of the campaign more than 2,000.
const EVENTS: usize = 54;
/// Most bytes that such a plan may keep.
const MOST_BYTES: usize = 500_000;

/// Writes a plan in which every task has a status, as somebody has it at the end of a campaign.
const SEED: &str = "
    const catalogue = await (await fetch(arguments[0])).text();
    const at = 1795240800000, by = '3228444755317467';
    const put = (name, members) => { localStorage['kickoff:' + name] = JSON.stringify({ ...members, at, by }); };
    localStorage['kickoff:version'] = '2';
    let count = 0;
    for (let event = 0; event < arguments[1]; event += 1) {
      const id = event ? `${at + event}123` : '';
      const prefix = id && id + '/';
      if (id) put('event:' + id, { removed: '' });
      put(`blank:${prefix}event-name`, { value: `School number ${event}` });
      put(`blank:${prefix}date`, { value: `2026-12-${String(1 + event % 28).padStart(2, '0')}` });
      put(`blank:${prefix}start-time`, { value: '10:00' });
      put(`blank:${prefix}place`, { value: 'Cafeteria' });
      let ofEvent;
      for (const line of catalogue.split('\\n')) {
        const [kind, id, word] = line.split('\\t');
        if (kind === 'workflow') ofEvent = word === 'event';
        if (kind !== 'task' || (!ofEvent && event)) continue;
        put(`task:${ofEvent ? prefix : ''}${id}`, { status: ['done', 'to-do', 'in-progress', 'to-do'][count % 4] });
        count += 1;
      }
    }
    const bytes = Object.entries(localStorage).reduce((sum, [key, text]) => sum + new Blob([key, text]).size, 0);
    return [count, bytes];";

/// Measures and prints. Opening is measured from the home page, where the same client lives, so that
/// compiling it is not counted; all else is: parsing, styles, layout, focus, widgets.
#[expect(clippy::print_stdout, reason = "the numbers are what this program is for")]
pub(super) async fn print(site: &str) -> Result<()> {
    let (mut opening, mut ticking) = (Vec::new(), Vec::new());
    let mut kept = (0, 0);
    for run in 0..RUNS {
        eprintln!("run {} of {RUNS}: a large plan", run + 1);
        let person = Person::with(Setting { window: (412, 823), ..Setting::default() }).await?;
        person.goto(&format!("{site}en/")).await?;
        let catalogue: String = person
            .js("return new URL(document.documentElement.dataset.catalogue, location).href")
            .await?;
        kept = person.js_with(SEED, vec![json!(catalogue), json!(EVENTS)]).await?;
        person.goto(&format!("{site}en/")).await?;
        person.waits_for_widgets().await?;
        person.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
        person.cdp("Performance.enable", json!({})).await?;
        person.js::<()>("window.frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))").await?;
        opening.push(
            work(&person, || async {
                person
                    .js::<()>("document.querySelector('.site-head a[href$=\"/plan/\"]').click()")
                    .await
            })
            .await?,
        );
        ticking.push(tick(&person).await?);
        person.leave_whatever_happened().await?;
    }
    let (tasks, bytes) = kept;
    ensure!(tasks >= 2000 && bytes < MOST_BYTES, "{tasks} tasks in {bytes} bytes");
    println!(
        "A plan with {EVENTS} events and {tasks} tasks, {bytes} bytes; {SLOWDOWN}x slower processor; median of {RUNS}\n\
         opened from the home page  {:>6.0} ms of main-thread work (aim: 100)\n\
         a tick                     {:>6.1} ms (aim: 16)",
        median(opening),
        median(ticking),
    );
    Ok(())
}

/// Milliseconds of main-thread work from an action until the plan is shown and everything rests.
async fn work<Done: Future<Output = Result<()>>>(
    person: &Person,
    act: impl FnOnce() -> Done,
) -> Result<f64> {
    let before = task_duration(person).await?;
    act().await?;
    person.sees("the plan", "document.querySelector('.plan-group [data-task]') !== null").await?;
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    Ok((task_duration(person).await? - before) * 1000.0)
}

/// Milliseconds of main-thread work of a tick up to the frame that shows it.
async fn tick(person: &Person) -> Result<f64> {
    person
        .js::<()>(
            "window.tickAll = async (count) => {
               const boxes = [...document.querySelectorAll('[data-task] input[type=checkbox]')];
               for (let n = 0; n < count; n += 1) { boxes[n % boxes.length].click(); await frames(); }
               window.ticked = true;
             };",
        )
        .await?;
    let idle = busy(person, "(async () => { for (let n = 0; n < arguments[0]; n += 1) await frames(); window.ticked = true; })()").await?;
    let ticking = busy(person, "tickAll(arguments[0])").await?;
    Ok((ticking - idle) / f64::from(TICKS) * 1000.0)
}

pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
