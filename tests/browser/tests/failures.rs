//! Files that do not arrive and widgets that die: the document stays readable, ticks stay saved, and
//! the page says what happened in its own language.

use kickoff_browser_tests::{Person, Result, ensure, site};

/// A module whose only function traps, as a panic in the widgets would.
const TRAP: &str = "
    const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11]);
    const { instance } = await WebAssembly.instantiate(bytes);
    setTimeout(() => instance.exports.f());
";

async fn sees_failure(person: &Person, words: &str) -> Result<()> {
    person.sees("the message", "!document.querySelector('[data-failure=app]').hidden").await?;
    let message = person.reads("[data-failure=app]").await?;
    ensure!(message.contains(words), "{message}");
    Ok(())
}

async fn ticks_without(ending: &str) -> Result<()> {
    let site = site::server()?.without(ending).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}fr/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    sees_failure(&person, "vos cases cochées sont quand même enregistrées").await?;
    person.ticks("district.social").await?;
    // Reading and moving go on, and the ticks are there after a reload.
    person.clicks(".page-head a[href$='checklists/district/']").await?;
    person.sees("the checklist", "document.querySelector('.checklist')").await?;
    person.driver.refresh().await?;
    person
        .sees("both ticks", "document.querySelectorAll('[data-task] input:checked').length === 2")
        .await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn the_webassembly_is_blocked() -> Result<()> {
    ticks_without("_bg.wasm").await
}

#[tokio::test]
async fn the_words_do_not_arrive() -> Result<()> {
    ticks_without(".json").await
}

#[tokio::test]
async fn the_widgets_die() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    let trap = format!("(async () => {{ {TRAP} }})()");
    person.js::<()>(&trap).await?;
    sees_failure(&person, "what you check off is still saved").await?;
    person.ticks("district.social").await?;
    person.sees("the tick saved", "localStorage['kickoff:task:district.social']").await?;
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn a_page_that_cannot_be_fetched_is_loaded_the_ordinary_way() -> Result<()> {
    let site = site::server()?.without("en/share/").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    person.js::<()>("window.sameDocument = true").await?;
    person.clicks(".site-head a[href$='/share/']").await?;
    person
        .sees("what the host says of that address", "document.body.textContent === 'not found'")
        .await?;
    ensure!(person.js::<bool>("return window.sameDocument === undefined").await?);
    person.leave_whatever_happened().await
}

#[tokio::test]
async fn an_unknown_address_leads_home_under_any_path() -> Result<()> {
    for (prefix, unknown) in
        [("/", "nowhere"), ("/repo/", "fr/guides/nowhere/"), ("/a/b/", "x/y/z/w")]
    {
        let site = site::server()?.under(prefix).with_not_found("404.html").start(0)?;
        let person = Person::new().await?;
        person.goto(&format!("{}{unknown}", site.url)).await?;
        let home = format!("{}fr/", site.url);
        person
            .sees(
                "the way home",
                &format!("document.querySelector('[data-home=fr]').href === '{home}'"),
            )
            .await?;
        person.clicks("[data-home=fr]").await?;
        person.sees("home", &format!("location.href === '{home}'")).await?;
        person.leave_whatever_happened().await?;
    }
    Ok(())
}

/// On a line that loses large files each key would ask for one again.
#[tokio::test]
async fn a_client_that_does_not_arrive_is_not_asked_for_at_each_key() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.types("#share-text", "twenty-five characters...").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let asked: Vec<String> = person
        .requests()
        .await?
        .into_iter()
        .filter(|address| address.ends_with("_bg.wasm"))
        .collect();
    ensure!((1..=2).contains(&asked.len()), "{asked:?}");
    let kept = person.stored("kickoff:draft:share").await?.unwrap_or_default();
    ensure!(kept.contains("twenty-five characters..."), "{kept}");
    person.leave_whatever_happened().await
}
