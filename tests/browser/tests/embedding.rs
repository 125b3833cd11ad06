//! Widgets on pages of other sites, in each way that such pages frame them.

use kickoff_browser_tests::{Around, Engine, Result, ensure, in_every_engine};
use serde_json::json;

in_every_engine!(
    a_district_s_banner_on_its_homepage,
    a_frame_follows_its_content_with_the_project_s_script,
    iframe_resizer_4_makes_the_frame_fit,
    iframe_resizer_5_makes_the_frame_fit,
    wordpress_shows_a_checklist_without_storage,
    a_host_with_a_strict_policy_shows_the_frame,
    a_host_that_unsets_every_style_shows_the_frame,
    ticks_in_a_frame_stay_with_that_site,
    hostile_messages_change_nothing,
    a_damaged_address_shows_what_is_true_for_everybody,
    frames_of_one_pixel_and_frames_in_frames_break_nothing,
    a_frame_that_was_taken_out_and_put_in_again_fits,
    events_are_listed_and_saved,
);

/// What a snippet says of a frame.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const LYON: &str = "#theme=dark&accent=blue&name=Acad%C3%A9mie%20de%20Lyon%20%3Cb%3E&v=1";

/// An event that is a year away, however long this test lives.
fn far_away() -> String {
    format!("{}-12-08", this_year() + 1)
}

/// The year in UTC; the last night of one is no time to run tests.
fn this_year() -> u64 {
    let seconds = std::time::UNIX_EPOCH.elapsed().map_or(0, |time| time.as_secs());
    1970 + seconds / 31_556_952
}

fn page(frames: &str) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A district</title><h1>News</h1>{frames}<p>Below</p>"
    )
}

/// The theme of a page is that of its background, which is painted.
const IS_DARK: &str = "getComputedStyle(document.body).backgroundColor === 'rgb(27, 43, 40)'";

async fn a_district_s_banner_on_its_homepage(engine: Engine) -> Result<()> {
    let frame = format!(
        "<iframe src='{{site}}fr/widget/banner/{LYON}' title=x width=640 height=300 sandbox='{SANDBOX}'></iframe>"
    );
    let around = Around::open(engine, &page(&frame)).await?;
    around.enters(0).await?;
    let person = &around.person;
    // Words are text, whatever they look like.
    person
        .sees(
            "the name",
            "document.querySelector('[data-name]').textContent === 'Académie de Lyon <b>'",
        )
        .await?;
    ensure!(person.reads("h1").await? == "Nous participons : Heure de Code");
    person.sees("the theme", IS_DARK).await?;
    person.sees("the accent", "document.documentElement.dataset.accent === 'blue'").await?;
    let year = this_year();
    let when = person.reads(".when").await?;
    ensure!(when.contains(&year.to_string()) || when.contains(&(year + 1).to_string()), "{when}");
    let requests: Vec<String> = person
        .js("return performance.getEntriesByType('resource').map((entry) => entry.name)")
        .await?;
    ensure!(requests.iter().all(|name| name.starts_with(&around.site.url)), "{requests:?}");
    ensure!(requests.iter().all(|name| name.ends_with("icon.svg")), "{requests:?}");
    around.person.leave().await
}

async fn a_frame_follows_its_content_with_the_project_s_script(engine: Engine) -> Result<()> {
    let around = Around::open(
        engine,
        &page(
            "<kickoff-widget><iframe src='{site}en/widget/checklist/' title=x width=640 height=200 \
             style='display:block;width:100%;height:200px;border:0' sandbox='allow-scripts allow-same-origin'></iframe></kickoff-widget>\
             <script async src='{site}embed.js' crossorigin=anonymous></script>",
        ),
    )
    .await?;
    let height = around.fits(0).await?;
    ensure!(height > 1000.0, "{height}");
    // Another width is another height.
    around.person.js::<()>("document.body.style.width = '330px'").await?;
    around
        .person
        .sees(
            "a higher frame",
            &format!("document.querySelector('iframe').clientHeight > {height} + 100"),
        )
        .await?;
    around.person.js::<()>("document.body.style.width = ''").await?;
    around.sees_height(0, height).await?;
    // Messages of anybody else are none.
    around
        .person
        .js::<()>("postMessage({ type: 'kickoff:resize', v: 1, height: 50 }, '*')")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    around.sees_height(0, height).await?;
    around.person.leave().await
}

async fn resizes(engine: Engine, script: &str) -> Result<()> {
    let frame = format!(
        "<iframe id=ours src='{{site}}en/widget/checklist-press/' title=x style='width:600px;height:150px;border:0'></iframe>{script}"
    );
    let around = Around::open(engine, &page(&frame)).await?;
    let height = around.fits(0).await?;
    around.person.js::<()>("document.querySelector('iframe').style.width = '320px'").await?;
    around
        .person
        .sees(
            "a higher frame",
            &format!("document.querySelector('iframe').clientHeight > {height} + 100"),
        )
        .await?;
    let width: f64 =
        around.person.js("return document.querySelector('iframe').clientWidth").await?;
    ensure!((width - 320.0).abs() < 1.0, "the width is the page's: {width}");
    // The script of the page around talks in the console; its words are not ours.
    around
        .person
        .js::<()>("complaints.splice(0, Infinity, ...complaints.filter((words) => !/^console\\.(?!error)/.test(words)))")
        .await?;
    around.person.leave().await
}

async fn iframe_resizer_4_makes_the_frame_fit(engine: Engine) -> Result<()> {
    resizes(
        engine,
        "<script src=four.js></script><script>iFrameResize({ log: false }, '#ours')</script>",
    )
    .await
}

async fn iframe_resizer_5_makes_the_frame_fit(engine: Engine) -> Result<()> {
    resizes(engine, "<script src=five.js></script><script>iframeResize({ license: 'GPLv3', waitForLoad: false }, '#ours')</script>").await
}

/// What `WordPress` does to a frame of a page that it does not know: a sandbox that allows scripts only, a
/// secret behind the address, and nothing shown before a height arrives.
const WORDPRESS: &str = "<blockquote data-secret=abc123XYZ0>A link</blockquote>
    <iframe sandbox='allow-scripts' security=restricted data-secret=abc123XYZ0 title=x scrolling=no width=600 height=200
      style='position:absolute;visibility:hidden' src='{site}en/widget/checklist/#?secret=abc123XYZ0'></iframe>
    <script>
      window.links = [];
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || data?.secret !== 'abc123XYZ0' || /[^a-zA-Z0-9]/.test(data.secret)) return;
        if (data.message === 'link') links.push(data.value);
        if (data.message !== 'height') return;
        frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
        frame.style.cssText = '';
        document.querySelector('blockquote').hidden = true;
      });
    </script>";

async fn wordpress_shows_a_checklist_without_storage(engine: Engine) -> Result<()> {
    let around = Around::open(engine, &page(WORDPRESS)).await?;
    let person = &around.person;
    person
        .sees("the frame in its place", "document.querySelector('iframe').height === '1000'")
        .await?;
    person.sees("no link beside it", "document.querySelector('blockquote').hidden").await?;
    around.enters(0).await?;
    person
        .sees("that nothing is kept", "document.querySelector('[data-mode=memory]:not([hidden])')")
        .await?;
    person.ticks("district.register").await?;
    person
        .sees("the count", "document.querySelector('[data-count]').textContent === 'Done: 1 of 9'")
        .await?;
    person.sees_progress("district", 1).await?;
    // Nothing may open from here, so the address can be copied.
    let full = format!("{}en/checklists/district/", around.site.url);
    person
        .sees(
            "the address",
            &format!("document.querySelector('[data-address]').textContent === '{full}'"),
        )
        .await?;
    person.js::<()>("document.querySelector('[data-full]').click()").await?;
    around.leaves_frame().await?;
    person.sees("the link", &format!("links[0] === '{full}'")).await?;
    // WordPress asks again when it was late itself.
    person.js::<()>("document.querySelector('iframe').height = 300").await?;
    around.posts(0, json!({ "message": "ready", "secret": "wrong" })).await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    person.sees("no answer", "document.querySelector('iframe').height === '300'").await?;
    around.posts(0, json!({ "message": "ready", "secret": "abc123XYZ0" })).await?;
    person.sees("the answer", "document.querySelector('iframe').height === '1000'").await?;
    around.enters(0).await?;
    around.person.leave().await
}

/// No inline style and no script of anybody: the plain attributes of the snippet count.
async fn a_host_with_a_strict_policy_shows_the_frame(engine: Engine) -> Result<()> {
    let frame = format!(
        "<iframe src='{{site}}en/widget/progress/#schools=12%2F40&on=2026-11-29&v=1' title=x width=640 height=360 loading=lazy sandbox='{SANDBOX}' style='display:block;width:100%;height:9px;border:0'></iframe>"
    );
    let setting =
        kickoff_browser_tests::Setting { engine, third_parties: true, ..Default::default() };
    let policy = "Content-Security-Policy: default-src 'none'; frame-src {site}";
    let around = Around::with(setting, &page(&frame), &[policy]).await?;
    around.sees_height(0, 360.0).await?;
    around.enters(0).await?;
    let person = &around.person;
    person.sees("the count", "document.querySelector('[data-schools]').textContent === 'Schools taking part: 12 of 40'").await?;
    person
        .sees("the bar", "document.querySelector('[data-part=schools] progress').position === 0.3")
        .await?;
    person
        .sees(
            "the day",
            "document.querySelector('[data-on]').textContent === 'Counted on November 29, 2026'",
        )
        .await?;
    // The host's page complained about the style of the snippet, as it must.
    around.person.leave_whatever_happened().await
}

async fn a_host_that_unsets_every_style_shows_the_frame(engine: Engine) -> Result<()> {
    let frame = format!(
        "<style>* {{ all: unset; }}</style><iframe src='{{site}}en/widget/banner/' title=x width=640 height=280 sandbox='{SANDBOX}' style='display:block;width:100%;height:clamp(240px,calc(400px - 20vw),360px);border:0'></iframe>"
    );
    let around = Around::open(engine, &page(&frame)).await?;
    let size: (f64, f64, f64) = around
        .person
        .js("const { width, height } = document.querySelector('iframe').getBoundingClientRect(); return [width, height, document.documentElement.clientWidth]")
        .await?;
    ensure!(size.0 > 600.0 && size.1 >= 240.0, "{size:?}");
    around.enters(0).await?;
    ensure!(around.person.reads("h1").await? == "We’re taking part: Hour of Code");
    around.person.leave().await
}

async fn ticks_in_a_frame_stay_with_that_site(engine: Engine) -> Result<()> {
    let around = Around::open(
        engine,
        &page("<iframe src='{site}en/widget/guide/' title=x width=640 height=600 sandbox='allow-scripts allow-same-origin'></iframe>"),
    )
    .await?;
    let person = &around.person;
    around.enters(0).await?;
    person
        .sees("where ticks are", "document.querySelector('[data-mode=partitioned]:not([hidden])')")
        .await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    around.leaves_frame().await?;
    person.goto(&around.page).await?;
    around.enters(0).await?;
    person
        .sees(
            "the tick",
            "document.querySelector('[data-task=\"district.register\"] input').checked",
        )
        .await?;
    person.sees_progress("district", 1).await?;
    // In a tab of its own the same site has kept nothing of it.
    around.leaves_frame().await?;
    person.goto(&format!("{}en/widget/guide/", around.site.url)).await?;
    person
        .sees("the mode", "document.querySelector('[data-mode=persistent]:not([hidden])')")
        .await?;
    ensure!(!person.is_ticked("district.register").await?);
    person.ticks("district.social").await?;
    // The full page, in the same tab, has what was ticked on the part of it.
    person.goto(&format!("{}en/guides/district/", around.site.url)).await?;
    person
        .sees(
            "the tick of the part",
            "document.querySelector('[data-task=\"district.social\"] input').checked",
        )
        .await?;
    around.person.leave().await
}

async fn hostile_messages_change_nothing(engine: Engine) -> Result<()> {
    let around = Around::open(
        engine,
        &page(&format!(
            "<script>window.heard = []; addEventListener('message', ({{ data }}) => heard.push(JSON.stringify(data)));</script>\
             <iframe src='{{site}}en/widget/banner/' title=x width=640 height=300 sandbox='{SANDBOX}'></iframe>"
        )),
    )
    .await?;
    let person = &around.person;
    around.enters(0).await?;
    let before: String = person.js("return document.body.innerHTML").await?;
    around.leaves_frame().await?;
    person
        .sees("the first height", "heard.some((text) => text.includes('kickoff:resize'))")
        .await?;
    for message in [
        json!(null),
        json!(7),
        json!([]),
        json!({ "__proto__": { "secret": "x" }, "message": "ready" }),
        json!({ "message": "ready", "secret": "guessed" }),
        json!({ "type": "kickoff:ask", "v": 2 }),
        json!("[iFrameSizer]"),
        json!("[iFrameSizer]<img src=x onerror=alert(1)>"),
        json!(format!("[iFrameSizer]{}:8:false:", "x".repeat(500))),
        json!("[iFrameSizer]message:{\"html\":\"<script>alert(1)</script>\"}"),
        json!("[iFrameSizer]moveToAnchor:x"),
    ] {
        around.posts(0, message).await?;
    }
    // Somebody who pretends to be the page around, from another window.
    person
        .js::<()>(
            "const other = document.createElement('iframe');
             document.body.append(other);
             const frame = document.querySelector('iframe').contentWindow;
             other.contentWindow.eval('parent.frames[0].postMessage(\"[iFrameSizer]evil:8:false:\", \"*\")');",
        )
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let heard: Vec<String> = person.js("return heard").await?;
    ensure!(
        !heard.iter().any(|text| text.contains("evil")
            || text.contains("onerror")
            || text.contains("secret")),
        "{heard:?}"
    );
    ensure!(heard.len() < 8, "{heard:?}");
    around.enters(0).await?;
    let after: String = person.js("return document.body.innerHTML").await?;
    ensure!(before == after, "something a message said is shown");
    around.person.leave().await
}

async fn a_damaged_address_shows_what_is_true_for_everybody(engine: Engine) -> Result<()> {
    let bad = [
        "#name=Lyon",
        "#name=Lyon&schools=41%2F40&v=1",
        "#event=2026-12-08%0Ax&v=1",
        "#theme=url(javascript:alert(1))&v=1",
        "#name=%E2%80%AEdrawkcab&v=1",
        "#<script>alert(1)</script>",
    ];
    let frames: String = bad
        .iter()
        .map(|fragment| {
            let fragment = fragment.replace('<', "&lt;").replace('"', "&quot;");
            format!("<iframe src=\"{{site}}en/widget/events/{fragment}\" title=x width=640 height=300 sandbox='{SANDBOX}'></iframe>")
        })
        .collect();
    let around = Around::open(engine, &page(&frames)).await?;
    for number in 0..bad.len() {
        around.enters(u16::try_from(number)?).await?;
        let person = &around.person;
        person
            .sees("the note", "document.querySelector('[data-part=damaged]:not([hidden])')")
            .await?;
        ensure!(person.reads("[data-name]").await? == "Our schools");
        ensure!(person.reads("h1").await? == "We’re taking part: Hour of Code");
        person.sees("no events", "document.querySelector('[data-part=events]').hidden").await?;
        around.leaves_frame().await?;
    }
    around.person.leave().await
}

async fn frames_of_one_pixel_and_frames_in_frames_break_nothing(engine: Engine) -> Result<()> {
    let around = Around::open(
        engine,
        &page(
            "<script>window.count = 0; addEventListener('message', () => (count += 1));</script>\
             <iframe src='{site}en/widget/checklist/' title=x width=1 height=1 style='border:0'></iframe>\
             <iframe title=x width=500 height=400 srcdoc=\"<iframe src='{site}en/widget/banner/' title=x width=400 height=300></iframe>\"></iframe>",
        ),
    )
    .await?;
    let person = &around.person;
    around.enters(0).await?;
    around.leaves_frame().await?;
    person.driver.enter_frame(1).await?;
    around.enters(0).await?;
    ensure!(person.reads("h1").await? == "We’re taking part: Hour of Code");
    around.leaves_frame().await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    let count: u32 = person.js("return count").await?;
    ensure!(count < 20, "{count} messages from a frame of one pixel");
    around.person.leave().await
}

async fn a_frame_that_was_taken_out_and_put_in_again_fits(engine: Engine) -> Result<()> {
    let around = Around::open(
        engine,
        &page(&format!(
            "<kickoff-widget><iframe src='{{site}}en/widget/events/' title=x width=640 height=700 sandbox='{SANDBOX}'></iframe></kickoff-widget>\
             <script async src='{{site}}embed.js' crossorigin=anonymous></script>"
        )),
    )
    .await?;
    let person = &around.person;
    let height = around.fits(0).await?;
    person
        .js::<()>(
            "const widget = document.querySelector('kickoff-widget');
             widget.remove();
             setTimeout(() => { widget.querySelector('iframe').style.height = '20px'; document.body.append(widget); }, 100);",
        )
        .await?;
    person.sees("the frame again", "document.querySelector('kickoff-widget iframe')").await?;
    around.sees_height(0, height).await?;
    around.person.leave().await
}

async fn events_are_listed_and_saved(engine: Engine) -> Result<()> {
    let day = far_away();
    let event = |date: &str, title: &str| {
        format!("event={date}%0A10%3A00%0A11%3A05%0AEurope%2FParis%0A{title}%0ASalle%201%2C%20Lyon")
    };
    let fragment = format!(
        "#{}&{}&{}&v=1",
        event(&day, "Second%3B%20caf%C3%A9"),
        event("2020-12-08", "Over"),
        event(&day.replace("-08", "-07"), "First")
    );
    let frame = format!(
        "<iframe src='{{site}}en/widget/events/{fragment}' title=x width=640 height=700 sandbox='{SANDBOX} allow-downloads'></iframe>"
    );
    let around = Around::open(engine, &page(&frame)).await?;
    let person = &around.person;
    let folder = person.downloads().await?;
    around.enters(0).await?;
    person.sees("two events", "document.querySelectorAll('[data-events] li').length === 2").await?;
    let titles: Vec<String> = person
        .js("return [...document.querySelectorAll('[data-title]')].map((title) => title.textContent)")
        .await?;
    ensure!(titles == ["First", "Second; café"], "{titles:?}");
    let when = person.reads("[data-events] li time").await?;
    ensure!(
        when.contains("December 7") && when.contains("10:00") && when.contains("Paris"),
        "{when}"
    );
    person.clicks("[data-save-events]").await?;
    let text = String::from_utf8(person.receives(&folder.join("kickoff.ics")).await?)?;
    let compact = day.replace('-', "");
    for line in [
        &format!("DTSTART:{compact}T090000Z"),
        "SUMMARY:Second\\; café",
        "LOCATION:Salle 1\\, Lyon",
    ] {
        ensure!(text.contains(line), "{line} in {text}");
    }
    ensure!(text.matches("BEGIN:VEVENT").count() == 2);
    around.person.leave().await
}
