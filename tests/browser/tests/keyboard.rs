//! Each workflow by keyboard alone, in each engine; and what holds of every stop on the way.

use kickoff_browser_tests::keyboard::TAB;
use kickoff_browser_tests::{Engine, Person, Result, Screen, ensure, in_every_engine, site};
use serde_json::json;

in_every_engine!(
    a_checklist_by_keyboard,
    letters_by_keyboard,
    a_plan_by_keyboard,
    a_post_by_keyboard,
    a_snippet_by_keyboard,
    a_search_by_keyboard,
    what_is_behind_the_bar_comes_out_for_the_focus,
);

// Keys as drivers of browsers name them.
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";

/// Somebody who has put the mouse away, at a page.
async fn at(engine: Engine, path: &str) -> Result<(xtask::server::Running, Person)> {
    let site = site::serve()?;
    let person = Person::in_engine(engine).await?;
    person.goto(&format!("{}{path}", site.url)).await?;
    person.sees("the whole page", "document.readyState === 'complete'").await?;
    Ok((site, person))
}

async fn a_checklist_by_keyboard(engine: Engine) -> Result<()> {
    let (site, person) = at(engine, "fr/checklists/event/").await?;
    person.reaches("[data-task='event.run-of-show'] input[type=checkbox]").await?;
    person.presses(" ").await?;
    person.sees_progress("event", 1).await?;
    ensure!(person.js::<bool>("return location.pathname.endsWith('/fr/checklists/event/')").await?);
    // On to the task's own fields, which are folded.
    person.reaches("[data-task='event.run-of-show'] summary").await?;
    person.presses(ENTER).await?;
    person.reaches("[data-task='event.run-of-show'] [name=note]").await?;
    person.presses("Appeler Anne").await?;
    // And back by the button that undoes.
    person.reaches("button[data-undo]").await?;
    person.presses(ENTER).await?;
    let note = "document.querySelector('[data-task=\"event.run-of-show\"] [name=note]').value";
    person.sees("no note", &format!("{note} === ''")).await?;
    ensure!(person.js::<bool>("return document.activeElement !== document.body").await?);
    person.goto(&format!("{}fr/checklists/event/", site.url)).await?;
    person
        .sees(
            "the tick kept",
            "document.querySelector('[data-task=\"event.run-of-show\"] input').checked",
        )
        .await?;
    person.leave().await
}

async fn letters_by_keyboard(engine: Engine) -> Result<()> {
    let (_site, person) = at(engine, "en/documents/press-release/").await?;
    person.reaches("[data-action=copy-text]").await?;
    person.presses(ENTER).await?;
    let said = "[...document.querySelectorAll('[role=status], [role=alert], output')].filter((place) => place.checkVisibility()).map((place) => place.textContent.trim()).join('')";
    person.sees("what became of it", said).await?;
    // From a blank in the letter to its field, and Enter goes on to the next open one.
    person.reaches(".letter a[data-blank='~school'], .letter a[data-blank=school]").await?;
    person.presses(ENTER).await?;
    person.sees("the field", "document.activeElement.id === 'fill-school'").await?;
    person.presses("Ampère").await?;
    person
        .sees("the letter", "document.querySelector('.letter').textContent.includes('Ampère')")
        .await?;
    person.presses(ENTER).await?;
    person
        .sees("the next field", "document.activeElement.id.startsWith('fill-') && document.activeElement.id !== 'fill-school' && document.activeElement.value === ''")
        .await?;
    person.leave().await
}

async fn a_plan_by_keyboard(engine: Engine) -> Result<()> {
    let (_site, person) = at(engine, "en/plan/").await?;
    person.waits_for_widgets().await?;
    person.reaches("main [data-task] input[type=checkbox]").await?;
    let task: String =
        person.js("return document.activeElement.closest('[data-task]').dataset.task").await?;
    person.presses(" ").await?;
    person.sees("the tick", "document.activeElement.checked").await?;
    // The arrow goes on to the next task.
    person.presses(DOWN).await?;
    person
        .sees("the next task", &format!("document.activeElement.type === 'checkbox' && document.activeElement.closest('[data-task]').dataset.task !== {task:?}"))
        .await?;
    person.reaches("button[data-undo]").await?;
    person.presses(ENTER).await?;
    person
        .sees("no tick", &format!("!document.querySelector(`[data-task={task:?}] input`).checked"))
        .await?;
    ensure!(person.js::<bool>("return document.activeElement !== document.body").await?);
    person.leave().await
}

async fn a_post_by_keyboard(engine: Engine) -> Result<()> {
    let (_site, person) = at(engine, "fr/share/").await?;
    person.waits_for_widgets().await?;
    person.reaches("[data-ready] > summary").await?;
    person.presses(ENTER).await?;
    person.sees("the posts", "document.querySelector('[data-ready]').open").await?;
    person.reaches(".post [data-action=use]").await?;
    person.presses(ENTER).await?;
    let text = "document.querySelector('textarea[name=text]').value";
    person.sees("the post", &format!("{text}.length > 40")).await?;
    person.reaches("textarea[name=text]").await?;
    let x = "decodeURIComponent(document.querySelector('a[data-network=x]').href)";
    person.presses(" Fin.").await?;
    person.sees("the link", &format!("{x}.includes('Fin.')")).await?;
    person.reaches("a[data-network=x]").await?;
    ensure!(person.js::<bool>("return location.pathname.endsWith('/fr/share/')").await?);
    person.leave().await
}

async fn a_snippet_by_keyboard(engine: Engine) -> Result<()> {
    let (_site, person) = at(engine, "en/embed/").await?;
    let snippet = "document.querySelector('[data-snippet]').textContent";
    person.sees("a snippet", &format!("{snippet}.includes('<iframe')")).await?;
    person.reaches("[data-builder] [name=kind]").await?;
    // A letter chooses in a list without opening it: "How many of our schools take part".
    person.presses("H").await?;
    person.sees("another kind", &format!("{snippet}.includes('/widget/progress/')")).await?;
    person.reaches("[data-copies=snippet]").await?;
    person.presses(ENTER).await?;
    person
        .sees(
            "that it was copied or selected",
            "document.querySelector('[data-builder-says]:not([hidden])')",
        )
        .await?;
    person.leave().await
}

async fn a_search_by_keyboard(engine: Engine) -> Result<()> {
    let (_site, person) = at(engine, "fr/search/").await?;
    person.reaches("#search").await?;
    person.presses("communique").await?;
    person
        .sees("a result", "document.querySelector('.results a[href*=\"press-release\"]')")
        .await?;
    person.reaches(".results a[href*='press-release']").await?;
    person.presses(ENTER).await?;
    person
        .sees("its page", "location.pathname.endsWith('/fr/documents/press-release/') && document.querySelector('.letter')")
        .await?;
    ensure!(person.js::<bool>("return document.activeElement !== document.body").await?);
    person.leave().await
}

/// Where the focus is, and whether it can be seen: something is drawn around the element, and neither its edge
/// nor its middle is wholly behind something else.
const STOP: &str = "
    const it = document.activeElement;
    const box = it.getBoundingClientRect();
    const style = getComputedStyle(it);
    const isSeen = (x, y) => {
      const top = document.elementFromPoint(x, y);
      return top && (it.contains(top) || top.contains(it) || top.closest('label')?.contains(it));
    };
    const [left, right] = [Math.max(box.left, 0) + 1, Math.min(box.right, innerWidth) - 1];
    const [top, bottom] = [Math.max(box.top, 0) + 1, Math.min(box.bottom, innerHeight) - 1];
    const points = [[(left + right) / 2, (top + bottom) / 2], [left, top], [right, top], [left, bottom], [right, bottom]];
    const all = [...document.querySelectorAll('*')];
    return {
      is_page: it === document.body || it === document.documentElement,
      place: all.indexOf(it),
      name: it.outerHTML.slice(0, 140),
      is_marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
      is_seen: points.some(([x, y]) => isSeen(x, y)),
      address: location.pathname,
      around: JSON.stringify({
        box: [box.top, box.bottom].map(Math.round),
        dock: [...document.querySelectorAll('.dock > :not([hidden])')].map((part) =>
          [part.innerText.slice(0, 40), Math.round(part.getBoundingClientRect().top)]),
        scrolled: [scrollY, document.documentElement.scrollHeight, innerHeight].map(Math.round),
      }),
    };
";

#[derive(serde::Deserialize)]
struct Stop {
    is_page: bool,
    place: i64,
    name: String,
    is_marked: bool,
    is_seen: bool,
    address: String,
    around: String,
}

/// All stops of a page, from its beginning until the focus leaves it.
async fn stops(person: &Person) -> Result<Vec<Stop>> {
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..400 {
        person.taps(TAB).await?;
        let stop: Stop = person.js(STOP).await?;
        let is_round =
            stops.len() > 1 && stops.first().is_some_and(|first| first.place == stop.place);
        if stop.is_page || is_round {
            return Ok(stops);
        }
        // A field of a date has several stops inside.
        if stops.last().is_none_or(|last| last.place != stop.place) {
            stops.push(stop);
        }
    }
    ensure!(
        false,
        "the focus never leaves the page; last {:?}",
        stops.last().map(|stop| &stop.name)
    );
    Ok(stops)
}

/// From the skip link through everything that can be used, in the order in which it is read, and out again;
/// and no stop leads anywhere by itself.
#[tokio::test]
async fn tab_goes_through_every_page_and_out() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in site::KINDS {
        person.goto(&format!("{}{path}", site.url)).await?;
        person.sees("the whole page", "document.readyState === 'complete'").await?;
        let stops = stops(&person).await?;
        ensure!(
            stops.first().is_some_and(|stop| stop.name.contains("skip")),
            "{path}: the skip link"
        );
        ensure!(stops.len() > 15, "{path} has {} stops only", stops.len());
        for pair in stops.windows(2) {
            if let [one, next] = pair {
                ensure!(one.place < next.place, "{path}: {} comes after {}", next.name, one.name);
            }
        }
        for stop in &stops {
            ensure!(stop.address.ends_with(path), "{path}: {} led to {}", stop.name, stop.address);
        }
        // Of radios with one name the chosen one is a stop, and arrows reach the others.
        let missed: Vec<String> = person
            .js_with(
                "const seen = new Set(arguments[0]);
                 return [...document.querySelectorAll('*')].filter((element, place) =>
                   element.matches('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]') &&
                   !element.matches('[type=radio], [type=hidden], [tabindex=\"-1\"]') && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !seen.has(place))
                   .map((element) => element.outerHTML.slice(0, 120))",
                vec![json!(stops.iter().map(|stop| stop.place).collect::<Vec<_>>())],
            )
            .await?;
        ensure!(missed.is_empty(), "{path}: out of reach {missed:?}");
    }
    person.leave().await
}

/// On a wide and on a narrow screen, with the bar that undoes in the way.
#[tokio::test]
async fn focus_is_always_seen() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    let screens = [Screen::of(1280, 900), Screen::of(320, 480).dark()];
    let looks = site::KINDS.into_iter().flat_map(|path| screens.map(|screen| (path, screen)));
    for (path, screen) in looks {
        person.goto(&format!("{}en/checklists/district/", site.url)).await?;
        person.ticks("district.register").await?;
        person
            .sees("something to undo", "!document.querySelector('[data-undo-part]').hidden")
            .await?;
        person.goto(&format!("{}{path}", site.url)).await?;
        person.sees("the whole page", "document.readyState === 'complete'").await?;
        person.looks_at(screen).await?;
        for stop in stops(&person).await? {
            ensure!(stop.is_marked, "{path} {screen:?}: nothing around {}", stop.name);
            ensure!(stop.is_seen, "{path} {screen:?}: covered {}, {}", stop.name, stop.around);
        }
        person.js::<()>("localStorage.clear(); sessionStorage.clear()").await?;
    }
    person.leave().await
}

/// What is in sight is not scrolled to when it gets the focus, unless it stands behind what stays at the bottom.
async fn what_is_behind_the_bar_comes_out_for_the_focus(engine: Engine) -> Result<()> {
    let (site, person) = at(engine, "en/checklists/district/").await?;
    person.ticks("district.register").await?;
    let bar = "document.querySelector('[data-undo-part]')";
    person.sees("something to undo", &format!("!{bar}.hidden")).await?;
    person.goto(&format!("{}fr/share/", site.url)).await?;
    person.sees("the whole page", "document.readyState === 'complete'").await?;
    person.sees("the bar", &format!("!{bar}.hidden")).await?;
    // Where it is highest, in the one engine whose screen can be made as narrow.
    if engine == Engine::Chromium {
        person.looks_at(Screen::of(320, 480)).await?;
    }
    let behind: bool = person
        .js(&format!(
            "const [before, link] = document.querySelectorAll('.site-foot a');
             before.focus({{ preventScroll: true }});
             const middle = (element) => {{ const box = element.getBoundingClientRect(); return (box.top + box.bottom) / 2; }};
             scrollBy(0, middle(link) - middle({bar}));
             return Math.abs(middle(link) - middle({bar})) < 2"
        ))
        .await?;
    ensure!(behind, "the page is long enough to have a link behind the bar");
    person.taps(TAB).await?;
    person
        .sees(
            "the link above the bar",
            &format!("document.activeElement === document.querySelectorAll('.site-foot a')[1] && document.activeElement.getBoundingClientRect().bottom <= {bar}.getBoundingClientRect().top"),
        )
        .await?;
    person.leave().await
}

/// Wherever something disappears under somebody's fingers, the focus goes on to what comes next.
#[tokio::test]
async fn focus_is_never_lost() -> Result<()> {
    let (site, person) = at(Engine::Chromium, "en/").await?;
    let is_somewhere = "document.activeElement && document.activeElement !== document.body";
    // A link of the site.
    person.reaches(".site-head a[href$='/plan/']").await?;
    person.presses(ENTER).await?;
    person.sees("the plan", "location.pathname.endsWith('/en/plan/')").await?;
    person.sees("its heading", "document.activeElement.matches('h1, main')").await?;
    person.waits_for_widgets().await?;
    // The last step undone takes the button away.
    person.reaches("main [data-task] input[type=checkbox]").await?;
    person.presses(" ").await?;
    person.reaches("button[data-undo]").await?;
    person.presses(ENTER).await?;
    person.sees("no step left", "document.querySelector('button[data-undo]').hidden || document.querySelector('button[data-redo]:not([hidden])')").await?;
    person.sees("the focus after undoing", is_somewhere).await?;
    // Boxes give it back to what opened them.
    person.reaches("[data-show-keys]").await?;
    person.presses(ENTER).await?;
    person.sees("the keys", "document.querySelector('dialog[data-keys]').open").await?;
    person.presses("\u{e00c}").await?;
    person.sees("the button again", "document.activeElement.matches('[data-show-keys]')").await?;
    // A row that is taken out.
    person.goto(&format!("{}en/documents/run-of-show/", site.url)).await?;
    person.fills("#fill-start-time", "10:00").await?;
    person.waits_for_widgets().await?;
    person.reaches("#remove-5").await?;
    person.presses(ENTER).await?;
    person.sees("the next row's button", "document.activeElement.id === 'remove-6'").await?;
    person.leave().await
}
