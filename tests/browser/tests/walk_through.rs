//! A whole walk through the site: browsers find nothing to say about it, and ask nobody else for anything.

use kickoff::content::Workflow;
use kickoff::route::{Page, Route};
use kickoff_browser_tests::{
    Engine, Person, Result, Setting, Witness, data, ensure, in_every_engine, site,
};

in_every_engine!(a_walk_is_silent_and_asks_nobody_else);

/// A page as none of Kickoff is.
const CURIOUS: &str = "<!doctype html><html lang=en><title>Curious</title>
    <img src='http://elsewhere.example/picture.png' alt=''><h1>Curious</h1>
    <script>console.warn('Hello')</script>";

/// What browsers ask their makers by themselves, whatever page is shown; no page of the site leads there.
const MAKERS: [&str; 4] =
    ["accounts.google.com", ".googleapis.com", ".services.mozilla.com", "detectportal.firefox.com"];

/// What Chromium tells every site that offers to be installed at a time of its own choosing.
const LATER_OFFER: &str = "Banner not shown: beforeinstallpromptevent.preventDefault() called.";

/// A person with their witness, and what was said on pages that they have left.
struct Walk {
    person: Person,
    witness: Witness,
    said: Vec<String>,
}

impl Walk {
    /// What Chromium itself has written into its console since the last time, such as a file that was preloaded for
    /// nothing. Other drivers do not tell.
    async fn hears_the_browser(&mut self) -> Result<()> {
        if self.person.engine() == Engine::Chromium {
            let entries = self.person.driver.browser_log().await?;
            let others = entries.into_iter().filter(|entry| !entry.message.contains(LATER_OFFER));
            self.said.extend(others.map(|entry| format!("the browser: {}", entry.message)));
        }
        Ok(())
    }

    /// What there is to hear on this page, before the person goes on.
    async fn listens(&mut self) -> Result<()> {
        self.person.sees("the whole page", "document.readyState === 'complete'").await?;
        let place: String = self.person.js("return location.pathname").await?;
        let complaints = self.person.complaints().await?;
        self.said.extend(complaints.iter().map(|words| format!("{place}: {words}")));
        Ok(())
    }

    async fn opens(&self, address: &str) -> Result<()> {
        self.person.goto(address).await
    }
}

async fn a_walk_is_silent_and_asks_nobody_else(engine: Engine) -> Result<()> {
    let site = site::whole_server()?.with_html("curious/", CURIOUS).start(0)?;
    let witness = Witness::start()?;
    let setting = Setting { engine, witness: Some(witness.clone()), ..Setting::default() };
    let mut walk = Walk { person: Person::with(setting).await?, witness, said: Vec::new() };

    // Whoever asks somebody else is seen, and whoever speaks is heard where the driver can listen in time.
    walk.opens(&format!("{}curious/", site.url)).await?;
    let asks = |walk: &Walk| walk.witness.seen().iter().any(|it| it.contains("elsewhere.example"));
    walk.person.waits("the request", || async { asks(&walk) }).await?;
    if engine != Engine::Webkit {
        walk.listens().await?;
        ensure!(walk.said.pop().is_some_and(|said| said.ends_with("console.warn: Hello")));
    }
    walk.hears_the_browser().await?;
    ensure!(
        engine != Engine::Chromium || walk.said.iter().any(|said| said.contains("picture.png"))
    );
    walk.said.clear();
    let before = walk.witness.seen().len();

    for page in Page::all() {
        walk.opens(&format!("{}{}", site.url, Route { language: "en", page }.path())).await?;
        walk.listens().await?;
    }
    works(&mut walk, &site.url).await?;
    for language in site::LANGUAGES {
        for page in [Page::Home, Page::Guide(Workflow::School), Page::Share, Page::Accessibility] {
            walk.opens(&format!("{}{}", site.url, Route { language, page }.path())).await?;
            walk.listens().await?;
        }
    }

    walk.hears_the_browser().await?;
    let is_own = |asked: &String| MAKERS.iter().any(|maker| asked.contains(maker));
    let mut asked = walk.witness.seen().split_off(before);
    asked.retain(|asked| !is_own(asked));
    ensure!(asked.is_empty(), "{engine} asked others: {asked:?}");
    ensure!(walk.said.is_empty(), "{engine} said: {:#?}", walk.said);
    walk.person.leave().await
}

/// What people come for, so that every client and every engine behind it is loaded once.
async fn works(walk: &mut Walk, base: &str) -> Result<()> {
    walk.opens(&format!("{base}en/checklists/event/")).await?;
    walk.person.ticks("event.run-of-show").await?;
    walk.person.sees_progress("event", 1).await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/plan/")).await?;
    walk.person.waits_for_widgets().await?;
    walk.person.fills("[name=event-date]", "2026-12-08").await?;
    walk.person.sees("the plan", "document.querySelector('[data-plan] a, .plan a')").await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/documents/email-recruit/")).await?;
    walk.person.waits_for_widgets().await?;
    walk.person.fills("#fill-sender-name", "Ana Diaz").await?;
    walk.person.clicks("[data-action=copy-text]").await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/share/")).await?;
    walk.person.waits_for_widgets().await?;
    walk.person.types("textarea[name=text]", "We take part").await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/search/")).await?;
    walk.person.fills("#search", "press").await?;
    walk.person.sees("results", "document.querySelector('.results a')").await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/embed/")).await?;
    walk.person.sees("a snippet", "document.querySelector('[data-snippet]').textContent").await?;
    walk.listens().await?;

    walk.opens(&format!("{base}en/data/")).await?;
    walk.person.waits_for_widgets().await?;
    let backup = data::backup(&serde_json::json!({
        "task:district.register": { "at": 1000, "by": "x", "status": "done" },
    }));
    data::pastes(&walk.person, &backup).await?;
    data::sees_box(&walk.person).await?;
    data::decides(&walk.person, "merge").await?;
    walk.listens().await
}
