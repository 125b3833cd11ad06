//! What another campaign than the built one needs in the browser: the module that puts it into pages,
//! and one file per language with the words for it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Settings, assets, colors};
use crate::campaign::{Days, Window};
use crate::messages::Pages;
use crate::pages::Edition;

/// Sources of the module, in order: each may use those before it. `src/early/README.md` says what
/// each does.
const SCRIPTS: [&str; 10] =
    ["checks", "contrast", "dates", "forms", "choose", "host", "paint", "report", "fields", "main"];

/// Writes the words of every language and the module, and returns the module's name.
///
/// # Errors
/// When a source is missing or a colour cannot be found.
pub(super) fn write(settings: &Settings, editions: &[Edition]) -> Result<String, String> {
    let mut names = BTreeMap::new();
    for edition in editions {
        let text = words(settings, edition, editions)?.to_string();
        let hash = assets::short_hash(text.as_bytes());
        let name = format!("campaign-{}-{hash}.json", edition.language);
        settings.write(&name, text.as_bytes())?;
        names.insert(edition.language, name);
    }
    let mut script = String::new();
    for name in SCRIPTS {
        script.push_str(&joined(&settings.read(&format!("src/early/campaign/{name}.mjs"))?));
    }
    let script = script.replace("'__WORDS__'", &json!(names).to_string());
    let name = format!("campaign-{}.js", assets::short_hash(script.as_bytes()));
    settings.write(&name, script.as_bytes())?;
    Ok(name)
}

/// A source without the lines that tie it to the others: in one file they share their names. Only what
/// the early script calls is still exported.
pub(super) fn joined(source: &str) -> String {
    assets::compact_script(source)
        .lines()
        .filter(|line| !is_import(line))
        .map(|line| match line.strip_prefix("export ") {
            Some(rest) if !rest.starts_with("{ open }") => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect()
}

fn is_import(line: &str) -> bool {
    line.starts_with("import ") && line.contains(" from ")
}

/// Everything that the module asks of a language.
fn words(settings: &Settings, edition: &Edition, editions: &[Edition]) -> Result<Value, String> {
    let languages: Vec<&str> = editions.iter().map(|edition| edition.language).collect();
    let articles: Map<String, Value> = editions
        .iter()
        .map(|edition| {
            let names: Vec<&str> = edition.articles().iter().map(|(name, _)| *name).collect();
            (edition.language.to_owned(), json!(names))
        })
        .collect();
    let profiles: Map<String, Value> = edition
        .campaigns
        .iter()
        .map(|campaign| {
            let profile = &campaign.profile;
            let links: Map<String, Value> =
                profile.links.iter().map(|(name, link)| (name.clone(), json!(link.url))).collect();
            let value = json!({
                "forms": campaign.forms,
                "hashtag": profile.hashtag(edition.language),
                "handle": profile.handle,
                "links": links,
            });
            (profile.id.clone(), value)
        })
        .collect();
    let windows: Map<String, Value> = Window::ALL
        .into_iter()
        .map(|window| {
            let days = match window.days {
                Days::OfTheWeek(days) => json!(days),
                Days::OfARegion { first, last } => {
                    json!([first, last].map(|day| day.strftime("%m-%d").to_string()))
                }
            };
            (window.id.to_owned(), days)
        })
        .collect();
    let templates: Map<String, Value> = edition
        .templates
        .iter()
        .filter(|(key, _)| !key.starts_with("article_"))
        .map(|(key, words)| ((*key).to_owned(), json!(words)))
        .collect();
    Ok(json!({
        "language": edition.language,
        "languages": languages,
        "articles": articles,
        "windows": windows,
        "standard": edition.profile.id,
        "surfaces": surfaces(&settings.read("styles/tokens.css")?)?,
        "profiles": profiles,
        "custom": templates,
        "dates": dates(&edition.pages),
        "window": window_words(&edition.pages),
        "host": host_words(&edition.pages),
    }))
}

/// A message with its arguments still open: `{day}`.
macro_rules! open {
    ($words:ident.$method:ident($($argument:literal),*)) => {
        $words.$method($(concat!("{", $argument, "}")),*)
    };
}

/// Templates of dates inside a sentence.
fn dates(words: &Pages) -> Value {
    // Days that are not written as plain numbers: 1er.
    let numbers: Map<String, Value> = (1_u32..=31)
        .map(|day| (day.to_string(), words.window_number(day)))
        .filter(|(day, words)| day != words)
        .map(|(day, words)| (day, json!(words)))
        .collect();
    json!({
        "day": open!(words.window_day("day", "month", "year")),
        "month": open!(words.window_month("first", "last", "month", "year")),
        "months":
            open!(words.window_months("first", "first-month", "last", "last-month", "year")),
        "years": open!(words.window_years(
            "first", "first-month", "first-year", "last", "last-month", "last-year"
        )),
        "numbers": numbers,
    })
}

/// Words of the card on the home page for other dates than the week's.
fn window_words(words: &Pages) -> Value {
    json!({
        "window-starts": words.window_starts(),
        "window-goes-on": words.window_goes_on(),
        "window-of-days": open!(words.window_of_days("days")),
        "window-over": words.window_over(),
    })
}

/// What is said to the host about a file with faults.
fn host_words(words: &Pages) -> Value {
    json!({
        "file": words.host_file(),
        "refused": words.host_file_refused(),
        "help": words.host_file_help(),
        "large": open!(words.host_large("member")),
        "deep": open!(words.host_deep("member")),
        "broken": open!(words.host_broken("detail", "member")),
        "shape": open!(words.host_shape("member")),
        "unknown": open!(words.host_unknown("detail", "member")),
        "profile": open!(words.host_profile("member")),
        "name": open!(words.host_name("member")),
        "article": open!(words.host_article("member")),
        "window": open!(words.host_window("member")),
        "hashtag": open!(words.host_hashtag("member")),
        "handle": open!(words.host_handle("member")),
        "links": open!(words.host_links("member")),
        "address": open!(words.host_address("member")),
        "organizer": open!(words.host_organizer("member")),
        "contact": open!(words.host_contact("member")),
        "legal": open!(words.host_address("member")),
        "logo": open!(words.host_logo("member")),
        "missing": open!(words.host_missing("member")),
        "voiceless": open!(words.host_voiceless("member")),
        "accent": open!(words.host_accent("member")),
        "contrast": open!(words.host_contrast("detail", "member")),
        "pair": open!(words.host_pair("member")),
        "language": open!(words.host_language("member")),
        "nameless": open!(words.host_nameless("member")),
        "named": open!(words.host_named("member")),
    })
}

/// The colours that text in the accent stands on, by day and by night: an accent of the host's must be
/// readable on them. They are read where they are defined, so that they cannot drift.
fn surfaces(tokens: &str) -> Result<Value, String> {
    let of = |colors: &BTreeMap<String, String>| -> Result<Vec<String>, String> {
        let names = ["paper", "card", "tint"].into_iter();
        names.map(|name| colors::find(colors, name).map(str::to_owned)).collect()
    };
    Ok(json!({ "light": of(&colors::light(tokens))?, "dark": of(&colors::dark(tokens))? }))
}

#[cfg(test)]
mod tests {
    use super::{joined, surfaces};

    #[test]
    fn joined_sources_share_their_names() {
        let source =
            "// why\nimport { a } from './a.mjs';\n\nexport const b = a;\nexport { open };\n";
        assert_eq!(joined(source), "const b = a;\nexport { open };\n");
    }

    #[test]
    fn surfaces_are_those_of_the_style_sheet() {
        let tokens = "--paper: #fff;\n--card: #eee;\n--tint: #ddd;\n\
                      @media (prefers-color-scheme: dark) {\n--paper: #000;\n--card: #111;\n--tint: #222;\n}";
        let found = surfaces(tokens).expect("colours").to_string();
        assert_eq!(found, r##"{"light":["#fff","#eee","#ddd"],"dark":["#000","#111","#222"]}"##);
        assert!(surfaces("--paper: #fff;").is_err());
    }
}
