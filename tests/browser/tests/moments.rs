//! The very moment in which the widgets come to life, in the middle of a key or of a tap.
//!
//! Browsers run what was waiting (microtasks) between two listeners of one event, so the widgets may begin to
//! live after a field or box changed and before the page was told.

use kickoff_browser_tests::{Engine, Person, Result, Setting, ensure, in_every_engine, site};
use serde_json::json;
use thirtyfour::By;

in_every_engine!(
    a_key_counts_while_the_widgets_come_to_life,
    a_tap_counts_while_the_widgets_come_to_life,
);

/// What a page is given before its own scripts run, so that what waits there is the page's own.
/// `hold` leads to an address and holds the words of its widgets, the last thing they wait for. `listen` lets
/// them go at the first listener of an event; the second one finds the widgets alive.
const MOMENT: &str = "window.hold = (address) => {
      const { fetch } = window;
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (...inputs) => {
        const made = await instantiateStreaming.apply(WebAssembly, inputs);
        window.isClientThere = true;
        return made;
      };
      const arrived = new Promise((arrives) => { window.arrive = arrives; });
      window.fetch = async (...inputs) => {
        const response = await fetch(...inputs);
        const [name] = document.documentElement.dataset.strings.split('/').reverse();
        if (!String(inputs[0]).endsWith(name)) return response;
        const words = await response.text();
        window.areWordsThere = true;
        await arrived;
        return { ok: response.ok, text: async () => words };
      };
      const link = document.createElement('a');
      link.href = address;
      document.querySelector('main').append(link);
      link.click();
    };
    window.listen = (selector, kind) => {
      const element = document.querySelector(selector);
      window.lived = [];
      const notes = () => lived.push('live' in document.documentElement.dataset);
      element.addEventListener(kind, () => { notes(); arrive(); }, { once: true });
      element.addEventListener(kind, notes, { once: true });
      element.focus();
    };";

/// Somebody whose pages have what a moment needs.
async fn somebody(engine: Engine) -> Result<Person> {
    let before = if engine == Engine::Webkit { String::new() } else { MOMENT.to_owned() };
    Person::with(Setting { engine, before, ..Setting::default() }).await
}

/// Leads somebody to a page where the next event of this kind at an element brings the widgets to life.
async fn holds(person: &Person, site: &str, page: &str, selector: &str, kind: &str) -> Result<()> {
    // A page that asks for no widgets, from where one comes to the others within the same document.
    person.goto(&format!("{site}en/about/")).await?;
    // WebKit's driver puts nothing into a page before it runs.
    let hold = format!("if (!window.hold) {{ {MOMENT} }}\nhold(arguments[0]);");
    person.js_with::<()>(&hold, vec![json!(format!("{site}en/{page}"))]).await?;
    person.sees("the field", &format!("document.querySelector({})", json!(selector))).await?;
    person.js_with::<()>("listen(...arguments)", vec![json!(selector), json!(kind)]).await?;
    person.sees("all files there", "window.isClientThere && window.areWordsThere").await
}

/// Whether the widgets came to life between two listeners of the event, or else right after it.
async fn was_in_that_moment(person: &Person, is_between: bool) -> Result<()> {
    person.waits_for_widgets().await?;
    let lived: Vec<bool> = person.js("return lived").await?;
    ensure!(lived == [false, is_between], "alive at the first and second listener: {lived:?}");
    Ok(())
}

async fn a_key_counts_while_the_widgets_come_to_life(engine: Engine) -> Result<()> {
    // One page of each client that has fields.
    for (page, field) in [
        ("share/", "textarea[name=text]"),
        ("embed/", "[data-builder] [name=name]"),
        ("plan/", "[name=event-name]"),
        ("details/", "#fill-sender-name"),
    ] {
        let site = site::serve()?;
        let person = somebody(engine).await?;
        holds(&person, &site.url, page, field, "input").await?;
        person.presses("K").await?;
        // Firefox's driver sends keys out of a script, in which nothing that waits goes on before it ends.
        was_in_that_moment(&person, engine != Engine::Firefox).await?;
        let script = format!("return document.querySelector('{field}').value");
        let held: String = person.js(&script).await?;
        ensure!(held.ends_with('K'), "{page} holds {held:?}");
        person.reloads().await?;
        person.waits_for_widgets().await?;
        let kept: String = person.js(&script).await?;
        ensure!(kept == held, "{page} kept {kept:?}");
        person.leave().await?;
    }
    Ok(())
}

async fn a_tap_counts_while_the_widgets_come_to_life(engine: Engine) -> Result<()> {
    let site = site::serve()?;
    let person = somebody(engine).await?;
    let (page, field) =
        ("checklists/district/", "[data-task='district.register'] input[type=checkbox]");
    holds(&person, &site.url, page, field, "click").await?;
    // Pressed as by a hand, which Firefox's driver does for the mouse only.
    let input = person.driver.find(By::Css(field)).await?;
    person.driver.action_chain().click_element(&input).perform().await?;
    was_in_that_moment(&person, true).await?;
    ensure!(person.is_ticked("district.register").await?, "the box shows nothing");
    person.sees_progress("district", 1).await?;
    person.reloads().await?;
    person.waits_for_widgets().await?;
    ensure!(person.is_ticked("district.register").await?, "the tap was not kept");
    person.leave().await
}
