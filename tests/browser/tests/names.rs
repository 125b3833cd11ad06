//! What programs that read pages aloud are told: the tree of key pages, and what is announced.

use std::fmt::Write as _;

use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::{Value, json};

/// Roles that only group what is in them.
const SILENT: [&str; 8] = [
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "paragraph",
    "LineBreak",
    "ListMarker",
    "RootWebArea",
];

/// Roles of fields whose parts are the browser's own: other versions name those otherwise.
const OF_BROWSER: [&str; 2] = ["Date", "InputTime"];

/// Roles whose words are read letter by letter anyway; their names would repeat the page.
const WORDY: [&str; 3] = ["LabelText", "strong", "emphasis"];

async fn person() -> Result<Person> {
    // On the day on which the pictures of pages are taken.
    let before = clock("2026-11-21T09:00:00");
    Person::with(Setting { before, ..Setting::default() }).await
}

/// The tree that Chromium hands to screen readers, one line per element with a role.
async fn outline(person: &Person) -> Result<String> {
    person.cdp("Accessibility.enable", json!({})).await?;
    let tree = person.cdp("Accessibility.getFullAXTree", json!({})).await?;
    let nodes: Vec<Value> = serde_json::from_value(tree["nodes"].clone())?;
    let mut lines = String::new();
    if let Some(root) = nodes.first() {
        write_node(root, &nodes, 0, &mut lines);
    }
    Ok(lines)
}

fn write_node(node: &Value, nodes: &[Value], depth: usize, lines: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_shown = node["ignored"] != true && !SILENT.contains(&role) && !WORDY.contains(&role);
    if is_shown {
        let name = node["name"]["value"].as_str().unwrap_or_default().trim();
        let name: String = name.chars().take(90).collect();
        let _ = write!(lines, "{}{role}", "  ".repeat(depth));
        if !name.is_empty() {
            let _ = write!(lines, " \"{name}\"");
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            let (name, value) = (&property["name"], &property["value"]["value"]);
            let name = name.as_str().unwrap_or_default();
            let is_told = match name {
                "level" => role == "heading",
                "checked" | "expanded" | "invalid" | "modal" | "pressed" => {
                    *value != "false" && *value != false
                }
                _ => false,
            };
            if is_told {
                let _ = write!(lines, " {name}={}", value.to_string().trim_matches('"'));
            }
        }
        lines.push('\n');
    }
    if OF_BROWSER.contains(&role) {
        return;
    }
    let depth = if is_shown { depth + 1 } else { depth };
    for child in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|other| other["nodeId"] == *child) {
            write_node(child, nodes, depth, lines);
        }
    }
}

/// A change here is a change of what people hear: look at it as one.
#[tokio::test]
async fn key_pages_are_named_as_reviewed() -> Result<()> {
    let site = site::serve()?;
    let person = person().await?;
    for language in ["en", "fr"] {
        for (name, page) in [
            ("home", ""),
            ("guide", "guides/press/"),
            ("checklist", "checklists/press/"),
            ("letter", "documents/thanks/"),
            ("run-of-show", "documents/run-of-show/"),
            ("share", "share/"),
            ("data", "data/"),
            ("embed", "embed/"),
        ] {
            person.goto(&format!("{}{language}/{page}", site.url)).await?;
            person.sees("the whole page", "document.readyState === 'complete'").await?;
            if page == "share/" || page == "data/" {
                person.waits_for_widgets().await?;
            }
            if page == "embed/" {
                let previews = "document.querySelectorAll('iframe[title]').length === 2";
                person.sees("both previews", previews).await?;
            }
            insta::assert_snapshot!(format!("{language}-{name}"), outline(&person).await?);
        }
    }
    person.leave().await
}

/// Notes every text that a region reads out, when it appears in it or the region with it.
const LISTEN: &str = "
    window.heard = [];
    const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off]), output:not([aria-live=off])';
    const said = new Map([...document.querySelectorAll(regions)].map((region) => [region, region.checkVisibility() ? region.textContent.trim() : '']));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.checkVisibility() ? region.textContent.trim() : '';
        if (text && said.get(region) !== text) heard.push(text);
        said.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden'] });
";

/// What was heard since the last question, after the page has come to rest.
async fn hears(person: &Person) -> Result<Vec<String>> {
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    person.js("return heard.splice(0)").await
}

/// What somebody does is said once: not twice by two regions, and not for every step on the way.
async fn hears_once(person: &Person, what: &str, wanted: &[&str]) -> Result<()> {
    let heard = hears(person).await?;
    for words in wanted {
        let times = heard.iter().filter(|text| text.contains(words)).count();
        ensure!(times == 1, "{what}: {words:?} is said {times} times in {heard:?}");
    }
    ensure!(heard.len() == wanted.len(), "{what}: {heard:?}");
    Ok(())
}

#[tokio::test]
async fn what_happens_is_announced_once() -> Result<()> {
    let site = site::serve()?;
    let person = person().await?;
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    // What is offered once in a while is another matter.
    person.js::<()>("localStorage['kickoff:setting:install'] = JSON.stringify({ at: 1, by: 'x', value: 'no' })").await?;
    person.js::<()>(LISTEN).await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    hears_once(&person, "the first tick", &["1 of 9 tasks done."]).await?;
    person.ticks("district.social").await?;
    hears_once(&person, "the second tick", &["2 of 9 tasks done."]).await?;
    person.clicks("button[data-undo]").await?;
    hears_once(&person, "undoing", &["Undone: "]).await?;

    person.goto(&format!("{}en/share/", site.url)).await?;
    person.waits_for_widgets().await?;
    person.js::<()>(LISTEN).await?;
    person.types("textarea[name=text]", "Join us").await?;
    let typing = hears(&person).await?;
    ensure!(typing.len() <= 1, "typing is not talked over: {typing:?}");
    person.clicks("[data-action=copy]").await?;
    let copied = hears(&person).await?;
    ensure!(copied.len() == 1, "copying: {copied:?}");

    person.goto(&format!("{}en/search/", site.url)).await?;
    person.js::<()>(LISTEN).await?;
    person.fills("#search", "reporters").await?;
    person.sees("results", "document.querySelector('.results a')").await?;
    let found = hears(&person).await?;
    ensure!(found.len() == 1, "searching: {found:?}");
    person.leave().await
}
