//! The recovery page: everything is saved as a file although nothing else of the site works.

use std::path::Path;

use anyhow::Context as _;
use kickoff_browser_tests::{Person, Result, Setting, clock, ensure, site};
use serde_json::{Value, json};
use thirtyfour::Key;

const GOOD: &str = r#"{"status":"done","at":1,"by":"x","future":[1]}"#;
/// What stands on the screen when there is something to save.
const OFFER: &str = "!document.querySelector('[data-recover=found]').hidden";

/// The recovery page, in a browser that has these entries.
async fn with_entries(site: &str, language: &str, entries: &[(&str, &str)]) -> Result<Person> {
    // The day has begun in Auckland, not in Greenwich.
    let before = clock("2026-11-22T00:30:00");
    let person = Person::with(Setting { before, ..Setting::default() }).await?;
    let zone = json!({ "timezoneId": "Pacific/Auckland" });
    person.cdp("Emulation.setTimezoneOverride", zone).await?;
    person.goto(&format!("{site}icon.svg")).await?;
    for (key, value) in entries {
        stores(&person, key, value).await?;
    }
    person.goto(&format!("{site}{language}/recover/")).await?;
    Ok(person)
}

async fn stores(person: &Person, key: &str, value: &str) -> Result<()> {
    let script = "localStorage.setItem(arguments[0], arguments[1])";
    person.js_with(script, vec![json!(key), json!(value)]).await
}

/// The file that the person gets by pressing the button.
async fn saves(person: &Person) -> Result<String> {
    let file = person.downloads().await?.join("kickoff-recovery-2026-11-22.json");
    std::fs::remove_file(&file).ok();
    person.clicks("[data-action=export]").await?;
    reads_file(person, &file).await
}

async fn reads_file(person: &Person, file: &Path) -> Result<String> {
    let text = String::from_utf8(person.receives(file).await?)?;
    sees(person, "saved").await?;
    Ok(text)
}

/// Waits for one of the messages.
async fn sees(person: &Person, message: &str) -> Result<()> {
    let script = format!("!document.querySelector('[data-recover={message}]').hidden");
    person.sees(message, &script).await
}

/// The file of the early script, whose name changes with its content.
fn early_script() -> Result<String> {
    let names = std::fs::read_dir(site::dist())?.flatten().map(|entry| entry.file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .find(|name| name.starts_with("early-") && name.strip_suffix(".js").is_some())
        .context("no early script")
}

#[tokio::test]
async fn everything_is_saved_where_nothing_else_arrives() -> Result<()> {
    let site = site::server()?.without(&early_script()?).without("_bg.wasm").start(0)?;
    for (language, words) in [
        ("en", ["Entries found: 2", "Look in the folder where it saves files"]),
        ("fr", ["Éléments trouvés : 2", "le dossier où il range ses téléchargements"]),
    ] {
        let entries = [
            ("kickoff:version", "1"),
            ("kickoff:device", "k3v9"),
            ("kickoff:task:district.register", GOOD),
            ("kickoff:task:district.social", "{"),
            ("elsewhere", "{}"),
        ];
        let person = with_entries(&site.url, language, &entries).await?;
        person.sees("the offer", OFFER).await?;
        let found = person.reads("[data-recover=found]").await?;
        ensure!(found.contains(words[0]), "{found}");
        let text = saves(&person).await?;
        let file: Value = serde_json::from_str(&text)?;
        let expected = json!({
            "format": "kickoff-backup",
            "version": 1,
            "made": file["made"],
            "by": "k3v9",
            "records": { "task:district.register": serde_json::from_str::<Value>(GOOD)? },
            "damaged": { "task:district.social": "{" },
        });
        ensure!(file == expected, "{text}");
        ensure!(text.starts_with("{\n \"format\": \"kickoff-backup\",\n \"version\": 1,\n"));
        let made = file["made"].as_str().unwrap_or_default();
        ensure!(made.starts_with("2026-11-21T11:30:") && made.ends_with('Z'), "{made}");
        let message = person.reads("[data-recover=saved]").await?;
        ensure!(message.contains(words[1]), "{message}");
        // Nothing was changed by it.
        for (key, value) in entries {
            ensure!(person.stored(key).await?.as_deref() == Some(value), "{key}");
        }
        person.leave().await?;
    }
    Ok(())
}

/// Which entries are not in the file as they are in the storage, the least fact that nobody may break.
const LOST: &str = r"
    const file = JSON.parse(arguments[0]);
    return Object.keys(localStorage)
      .filter((key) => key.startsWith('kickoff:') && !['kickoff:version', 'kickoff:device'].includes(key))
      .filter((key) => {
        const [name, text] = [key.slice(8), localStorage.getItem(key)];
        const own = (part) => Object.getOwnPropertyDescriptor(file[part], name)?.value;
        if (own('damaged') !== undefined) return own('damaged') !== text || own('records') !== undefined;
        return JSON.stringify(own('records')) !== JSON.stringify(JSON.parse(text));
      });";

#[tokio::test]
async fn damaged_and_hostile_entries_are_saved_as_they_are() -> Result<()> {
    let site = site::serve()?;
    let large = "é".repeat(1_000_000);
    let brackets = "[".repeat(100_000);
    let deep = format!("{{\"at\":1,\"deep\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let not_so_deep = format!("{{\"at\":1,\"deep\":{}{}}}", "[".repeat(90), "]".repeat(90));
    let note = format!("{{\"at\":1,\"note\":\"{} \\\" {{ \\\\\"}}", "[".repeat(300));
    let person = with_entries(
        &site.url,
        "en",
        &[
            ("kickoff:version", "2"),
            ("kickoff:__proto__", GOOD),
            ("kickoff:constructor", "text"),
            ("kickoff:task:__proto__", r#"{"__proto__":{"status":"done"},"at":1}"#),
            ("kickoff:", "{}"),
            ("kickoff:task:empty", ""),
            ("kickoff:task:null", "null"),
            ("kickoff:task:list", "[]"),
            ("kickoff:task:number", "5"),
            ("kickoff:task:cut", "{\"status\":\"do"),
            ("kickoff:damaged:17:task:x", GOOD),
            ("kickoff:damaged:18:version", "two"),
            ("kickoff:blank:large", &large),
            ("kickoff:task:brackets", &brackets),
            ("kickoff:task:deep", &deep),
            ("kickoff:task:not-so-deep", &not_so_deep),
            ("kickoff:task:note", &note),
            ("kickoffs:task:x", GOOD),
            ("other", "{}"),
        ],
    )
    .await?;
    // Half of an emoji, in an entry and in a name. The tests' own wire cannot carry it.
    person
        .js::<()>("localStorage.setItem('kickoff:note:half', 'a\\ud83d\\n'); localStorage.setItem('kickoff:note:\\ude00', '{\"note\":\"\\ud83d!\\ud83d\\ude00\"}')")
        .await?;
    let text = saves(&person).await?;
    let lost: Vec<String> = person.js_with(LOST, vec![json!(text)]).await?;
    ensure!(lost.is_empty(), "lost: {lost:?}");
    ensure!(text.contains("\"a\\ud83d\\n\"") && text.contains("\"note:\\ude00\""));
    let names = "const file = JSON.parse(arguments[0]); return [file.version, Object.keys(file.records).length, Object.keys(file.damaged).sort()]";
    let names: Value = person.js_with(names, vec![json!(text)]).await?;
    let damaged = [
        "blank:large",
        "constructor",
        "damaged:17:task:x",
        "damaged:18:version",
        "note:half",
        "task:brackets",
        "task:cut",
        "task:deep",
        "task:empty",
        "task:list",
        "task:null",
        "task:number",
    ];
    ensure!(names == json!([2, 6, damaged]), "{names}");
    person.leave().await
}

/// A version that is no number is not lost, and the file has a version that can be read.
#[tokio::test]
async fn a_damaged_version_is_kept_beside_the_first() -> Result<()> {
    let site = site::serve()?;
    let entries = [("kickoff:version", "two"), ("kickoff:task:a", GOOD)];
    let person = with_entries(&site.url, "en", &entries).await?;
    let file: Value = serde_json::from_str(&saves(&person).await?)?;
    ensure!(file["version"] == 1 && file["by"] == "", "{file}");
    ensure!(file["damaged"] == json!({ "version": "two" }), "{file}");
    person.leave().await
}

#[tokio::test]
async fn a_page_whose_widgets_failed_leads_there_and_back() -> Result<()> {
    let site = site::server()?.without("_bg.wasm").start(0)?;
    for (language, words) in
        [("en", "Save what you entered"), ("fr", "Mettre vos données à l’abri")]
    {
        let person = Person::new().await?;
        person.goto(&format!("{}{language}/guides/district/", site.url)).await?;
        person.ticks("district.register").await?;
        person.sees("the message", "!document.querySelector('[data-failure=app]').hidden").await?;
        let link = person.reads("[data-failure=app] a").await?;
        ensure!(link.starts_with(words), "{link}");
        person.clicks("[data-failure=app] a").await?;
        person
            .sees("the offer", &format!("location.pathname.endsWith('/recover/') && {OFFER}"))
            .await?;
        let number = person.reads("[data-recover=entries]").await?;
        ensure!(number == "1", "{number} entries");
        person.driver.back().await?;
        person.sees("the guide", "document.querySelector('.guide')").await?;
        ensure!(person.is_ticked("district.register").await?);
        person.ticks("district.social").await?;
        person.driver.forward().await?;
        person
            .sees(
                "what was ticked meanwhile",
                "document.querySelector('[data-recover=entries]')?.textContent === '2'",
            )
            .await?;
        person.leave_whatever_happened().await?;
    }
    Ok(())
}

/// Pages exchange their content in place; the scripts of what arrives would not run then.
#[tokio::test]
async fn a_link_loads_the_page_as_a_whole() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    person.clicks(".site-head a[href$='/search/']").await?;
    person.sees("the search", "document.querySelector('.all-pages')").await?;
    person.js::<()>("window.sameDocument = true").await?;
    person.clicks(".all-pages a[href$='/recover/']").await?;
    person
        .sees("the answer", "document.querySelector('[data-recover=none]')?.hidden === false")
        .await?;
    ensure!(person.js::<bool>("return window.sameDocument === undefined").await?);
    // One step in the history each: back, further back, and forward again.
    for place in ["/en/search/", "/en/"] {
        person.driver.back().await?;
        let there = format!("location.pathname === '{place}' && document.querySelector('h1')");
        person.sees(place, &there).await?;
    }
    person.sees("the home page", "document.querySelector('.role-card')").await?;
    person.driver.forward().await?;
    person.sees("the search", "document.querySelector('.all-pages')").await?;
    person.driver.forward().await?;
    sees(&person, "none").await?;
    // The other language, and a page beyond it.
    person.clicks(".languages a[hreflang=fr]").await?;
    person.sees("French", "document.documentElement.lang === 'fr'").await?;
    sees(&person, "none").await?;
    person.clicks(".site-head a[href$='/plan/']").await?;
    person.sees("the plan", "document.querySelector('.plan-group')").await?;
    person.leave().await
}

#[tokio::test]
async fn blocked_storage_is_told() -> Result<()> {
    let site = site::serve()?;
    let denied = "{ throw new DOMException('denied', 'SecurityError'); }";
    let getter = format!("Object.defineProperty(window, 'localStorage', {{ get() {denied} }});");
    let nothing = "Object.defineProperty(window, 'localStorage', { value: null });".to_owned();
    let calls = format!(
        "localStorage.setItem('kickoff:task:a', '{{}}'); Storage.prototype.getItem = () => {denied};"
    );
    for (before, language, words) in [
        (&getter, "en", "Allow this site to store data"),
        (&getter, "fr", "Autorisez ce site à stocker des données"),
        (&nothing, "en", "Allow this site to store data"),
        (&calls, "fr", "Autorisez ce site à stocker des données"),
    ] {
        let person = Person::with(Setting { before: before.clone(), ..Setting::default() }).await?;
        person.goto(&format!("{}{language}/recover/", site.url)).await?;
        sees(&person, "blocked").await?;
        let shown = person.reads("main").await?;
        ensure!(shown.contains(words), "{shown}");
        ensure!(!person.js::<bool>(&format!("return {OFFER}")).await?, "a button for nothing");
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_entries_or_scripts_the_page_says_so() -> Result<()> {
    let site = site::serve()?;
    let entries = [("kickoff:version", "1"), ("kickoff:device", "k3v9"), ("other", "{}")];
    let person = with_entries(&site.url, "fr", &entries).await?;
    sees(&person, "none").await?;
    let shown = person.reads("main [role=status]").await?;
    ensure!(shown.starts_with("Rien n’est enregistré ici."), "{shown}");
    ensure!(!person.js::<bool>(&format!("return {OFFER}")).await?, "a button for nothing");
    person.leave().await?;
    let person = Person::with(Setting { scripts: false, ..Setting::default() }).await?;
    person.goto(&format!("{}en/recover/", site.url)).await?;
    ensure!(person.reads("noscript").await?.contains("Saving needs scripts"));
    person.leave().await
}

/// The button saves what is stored now; and what stood here once, even if it is gone by now.
#[tokio::test]
async fn what_another_tab_does_meanwhile_is_no_danger() -> Result<()> {
    let site = site::serve()?;
    let person = with_entries(&site.url, "en", &[("kickoff:task:a", GOOD)]).await?;
    person.sees("the offer", OFFER).await?;
    stores(&person, "kickoff:task:b", GOOD).await?;
    ensure!(saves(&person).await?.contains("task:b"));
    person.js::<()>("localStorage.clear()").await?;
    ensure!(saves(&person).await?.contains("task:b"));
    person.leave().await
}

#[tokio::test]
async fn the_keyboard_is_enough() -> Result<()> {
    let site = site::serve()?;
    let person = with_entries(&site.url, "fr", &[("kickoff:task:a", GOOD)]).await?;
    let press = async |key: Key| person.driver.action_chain().send_keys(key).perform().await;
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    person.cdp("Browser.grantPermissions", allowed).await?;
    person.sees("the offer", OFFER).await?;
    press(Key::Tab).await?;
    press(Key::Enter).await?;
    person.sees("the content", "location.hash === '#main'").await?;
    press(Key::Tab).await?;
    let focus = "return document.activeElement.dataset.action ?? document.activeElement.localName";
    ensure!(person.js::<String>(focus).await? == "export", "the button is the first stop");
    let file = person.downloads().await?.join("kickoff-recovery-2026-11-22.json");
    press(Key::Enter).await?;
    let saved = reads_file(&person, &file).await?;
    press(Key::Tab).await?;
    ensure!(person.js::<String>(focus).await? == "summary");
    press(Key::Enter).await?;
    press(Key::Tab).await?;
    ensure!(person.js::<String>(focus).await? == "textarea");
    press(Key::Tab).await?;
    ensure!(person.js::<String>(focus).await? == "copy");
    press(Key::Space).await?;
    sees(&person, "copied").await?;
    ensure!(person.js::<String>(focus).await? == "copy", "focus stays");
    let pasted: String = person.js("return navigator.clipboard.readText()").await?;
    let [saved, pasted]: [Value; 2] =
        [serde_json::from_str(&saved)?, serde_json::from_str(&pasted)?];
    ensure!(saved["records"] == pasted["records"] && pasted["format"] == "kickoff-backup");
    person.leave().await
}

/// Where the browser saves no files and copies nothing, the text is there and selected.
#[tokio::test]
async fn the_text_stands_in_for_a_refused_file() -> Result<()> {
    let site = site::serve()?;
    let before = "localStorage.setItem('kickoff:task:a', '{\"at\":1}');
        URL.createObjectURL = () => { throw new Error('refused'); };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });";
    for copies in [true, false] {
        let refusal = if copies { "" } else { "document.execCommand = () => false;" };
        let before = format!("{before}{refusal}");
        let person = Person::with(Setting { before, ..Setting::default() }).await?;
        person.goto(&format!("{}en/recover/", site.url)).await?;
        person.sees("the offer", OFFER).await?;
        person.clicks("[data-action=export]").await?;
        sees(&person, "unsaved").await?;
        person.sees("the text", "document.querySelector('details[data-recover]').open").await?;
        person.clicks("[data-action=copy]").await?;
        sees(&person, if copies { "copied" } else { "uncopied" }).await?;
        let selected = "const field = document.querySelector('textarea'); return field.value.slice(field.selectionStart, field.selectionEnd)";
        let selected: Value = serde_json::from_str(&person.js::<String>(selected).await?)?;
        ensure!(selected["records"] == json!({ "task:a": { "at": 1 } }), "{selected}");
        person.leave().await?;
    }
    Ok(())
}
