//! What must hold in every engine, and for every driver of one.

use kickoff_browser_tests::data::{
    NO_BOX, backup, chooses, decides, fact, groups, hears, opens, record, saves, sees_box, stores,
};
use kickoff_browser_tests::{
    Engine, Person, Result, Setting, clock, ensure, in_every_engine, site,
};
use serde_json::json;

in_every_engine!(
    a_tick_is_there_after_reloading,
    from_a_guide_to_its_checklist_and_back_in_one_document,
    the_composer_counts_and_links_what_is_typed,
    typing_does_not_end_the_page_later,
    records_are_counted_saved_and_brought_in,
    somebody_who_reads_french_arrives_in_french,
    without_scripts_a_guide_is_complete,
    what_a_page_complains_about_is_heard,
    the_next_day_in_the_same_browser,
    a_narrow_window_shows_the_whole_guide,
);

async fn a_tick_is_there_after_reloading(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    ensure!(person.reads("h1").await?.contains("district"), "{}", person.reads("h1").await?);
    person.ticks("district.recruit-schools").await?;
    person.sees_progress("district", 1).await?;
    person.reloads().await?;
    // What is stored starts the widgets by itself.
    person.waits_for_widgets().await?;
    ensure!(person.is_ticked("district.recruit-schools").await?, "the tick is gone");
    person.sees_progress("district", 1).await?;
    person.ticks("district.recruit-schools").await?;
    person.sees_progress("district", 0).await?;
    person.leave().await
}

async fn from_a_guide_to_its_checklist_and_back_in_one_document(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    person.js::<()>("window.sameDocument = true").await?;
    person.clicks("main a[href$='/checklists/district/']").await?;
    person.sees("the checklist", "location.pathname.endsWith('/fr/checklists/district/')").await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    person.clicks("[data-task='district.register'] .how a").await?;
    let guide = "location.pathname.endsWith('/fr/guides/district/') && document.querySelector('.guide') !== null";
    person.sees("the guide", guide).await?;
    ensure!(person.is_ticked("district.register").await?, "ticked on the checklist only");
    person.driver.back().await?;
    person
        .sees("the checklist again", "location.pathname.endsWith('/checklists/district/')")
        .await?;
    person.sees_progress("district", 1).await?;
    person.driver.back().await?;
    person.sees("the guide one came from", guide).await?;
    person.sees("one document", "window.sameDocument").await?;
    person.leave().await
}

async fn the_composer_counts_and_links_what_is_typed(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    let text = "100% of our pupils code: it's C++ & C#, déjà vu?";
    person.types("textarea[name=text]", text).await?;
    let length = text.chars().count();
    person
        .sees(
            "the length",
            &format!("document.querySelector('output[name=length]').value.startsWith('{length}')"),
        )
        .await?;
    let carries = |network: &str| {
        format!(
            "new URL(document.querySelector('a[data-network={network}]').href).searchParams.get('text') === {}",
            json!(text)
        )
    };
    for network in ["x", "bluesky", "threads"] {
        person.sees(network, &carries(network)).await?;
    }
    // Kept from the first key on.
    person.reloads().await?;
    person.waits_for_widgets().await?;
    let value: String =
        person.js("return document.querySelector('textarea[name=text]').value").await?;
    ensure!(value == text, "{value}");
    person.leave().await
}

/// WebKit once lost the whole page at a garbage collection, long after a key.
async fn typing_does_not_end_the_page_later(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    for text in ["Hello", "Hello again"] {
        person.types("textarea[name=text]", text).await?;
        person.reloads().await?;
        person
            .js::<()>("for (let n = 0; n < 30; n += 1) [...Array(100000)].map((_, at) => ({ at }))")
            .await?;
        person.waits_for_widgets().await?;
        let shows = format!("document.querySelector('textarea[name=text]').value === '{text}'");
        person.sees("the text", &shows).await?;
    }
    person.leave().await
}

async fn records_are_counted_saved_and_brought_in(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    // A picture of the site: no script of the product runs there.
    person.goto(&format!("{}icon.svg", site.url)).await?;
    let done = |at: u64| json!({ "at": at, "by": "k3v9", "status": "done" });
    let entries = [
        ("kickoff:version", "2"),
        ("kickoff:device", "k3v9"),
        ("kickoff:task:district.register", &done(1_795_240_800_000).to_string()),
        (
            "kickoff:blank:organisation",
            r#"{"at":1795240900000,"by":"k3v9","value":"Académie de Lyon"}"#,
        ),
    ];
    stores(&person, &entries).await?;
    opens(&person, &site.url, "en").await?;
    ensure!(fact(&person, "entries").await? == "2", "{}", fact(&person, "entries").await?);
    let (name, file) = saves(&person).await?;
    ensure!(name.ends_with("-academie-de-lyon.json"), "{name}");
    ensure!(file["records"]["task:district.register"]["status"] == "done", "{file}");
    // Somebody else's, as a file.
    let other = json!({ "task:district.recruit-schools": done(1_795_240_900_000) });
    chooses(&person, backup(&other)).await?;
    sees_box(&person).await?;
    ensure!(groups(&person).await?["added"] == 1, "{}", groups(&person).await?);
    decides(&person, "merge").await?;
    person.sees("no box", NO_BOX).await?;
    ensure!(record(&person, "task:district.recruit-schools").await?["status"] == "done");
    person
        .sees("three entries", "document.querySelector('[data-fact=entries]').textContent === '3'")
        .await?;
    hears(&person, "Added or changed: 1.").await?;
    person.leave().await
}

async fn somebody_who_reads_french_arrives_in_french(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    for (languages, path) in [("fr-FR,fr", "/fr/"), ("en-US", "/en/")] {
        let person = Person::with(Setting { engine, languages, ..Setting::default() }).await?;
        person.goto(&site.url).await?;
        person.sees(path, &format!("location.pathname === '{path}'")).await?;
        person.leave().await?;
    }
    Ok(())
}

async fn without_scripts_a_guide_is_complete(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { engine, scripts: false, ..Setting::default() }).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    let tasks = person.driver.find_all(thirtyfour::By::Css(".task-text")).await?;
    ensure!(tasks.len() == 9, "{} tasks", tasks.len());
    for task in tasks {
        ensure!(!task.text().await?.is_empty(), "a task without words");
    }
    let said = person.reads("noscript").await?;
    ensure!(!said.is_empty(), "nothing says what is missing");
    person.leave().await
}

/// The harness itself: a journey must not end well where a page failed.
async fn what_a_page_complains_about_is_heard(engine: Engine) -> Result<()> {
    let page = b"<!doctype html><script src=bad.js></script><button>Fail</button>";
    let script = b"document.title = new Date().toDateString(); console.error('early');
        addEventListener('click', () => {
          setTimeout(() => { throw new Error('thrown'); });
          Promise.reject('refused'); console.error('said');
        });";
    let site = site::server()?.with_file("bad.html", page).with_file("bad.js", script).start(0)?;
    let is_early = engine != Engine::Webkit;
    let before = if is_early { clock("2026-12-09T09:00:00") } else { String::new() };
    let person = Person::with(Setting { engine, before, ..Setting::default() }).await?;
    person.goto(&format!("{}bad.html", site.url)).await?;
    person.sees("the button", "document.querySelector('button')").await?;
    if is_early {
        let days: [String; 2] =
            person.js("return [document.title, new Date().toDateString()]").await?;
        ensure!(days == ["Wed Dec 09 2026", "Wed Dec 09 2026"], "the clocks say {days:?}");
        ensure!(
            person.complaints().await? == ["console.error: early"],
            "{:?}",
            person.complaints().await?
        );
    } else {
        ensure!(person.complaints().await?.is_empty(), "WebKit hears earlier than documented");
    }
    person.clicks("button").await?;
    let mut all = String::new();
    for _ in 0..100 {
        all = person.complaints().await?.join(" ");
        if ["thrown", "refused", "said"].iter().all(|word| all.contains(word)) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    ensure!(["thrown", "refused", "said"].iter().all(|word| all.contains(word)), "only {all:?}");
    ensure!(person.leave().await.is_err(), "nobody noticed");
    Ok(())
}

/// The harness itself: on the next day, what was kept is there, or a sentence says why not.
async fn the_next_day_in_the_same_browser(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    let page = format!("{}en/checklists/district/", site.url);
    person.goto(&page).await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    if engine == Engine::Webkit {
        let failure = person.close_and_come_back().await.err().map(|error| error.to_string());
        ensure!(failure.is_some_and(|words| words.contains("WebKit keeps nothing")));
        return Ok(());
    }
    let person = person.close_and_come_back().await?;
    person.goto(&page).await?;
    person.sees_progress("district", 1).await?;
    person.leave().await
}

async fn a_narrow_window_shows_the_whole_guide(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let window = (500, 800);
    let person = Person::with(Setting { engine, window, ..Setting::default() }).await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    let too_wide: i64 =
        person.js("return document.documentElement.scrollWidth - innerWidth").await?;
    ensure!(too_wide <= 0, "{too_wide} pixels too wide");
    person.leave().await
}
