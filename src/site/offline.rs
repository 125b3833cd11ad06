//! What the service worker keeps on the device: computed from the built folder, so that no file can be
//! forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::json;

use super::Settings;
use super::assets::{compact_script, short_hash};

/// The folder of the lists of languages.
pub(super) const FOLDER: &str = "lists";

/// Files that nobody needs offline, by what their path begins with: pictures of link previews and of
/// installing (of which Chromium asks for the smallest on every page), what crawlers and hosts read, the
/// worker itself, and the file that a host may change.
const LEFT_OUT: [&str; 17] = [
    "cards/",
    // What other sites show.
    "buttons/",
    "oembed/",
    "embed.js",
    "icons/apple-touch",
    "icons/icon-512",
    "icons/maskable",
    "screenshots/",
    "lists/",
    "404.",
    "_headers",
    ".nojekyll",
    "robots.txt",
    "sitemap.xml",
    "sw.js",
    "sw-off.js",
    "campaign.json",
];

/// Paths as they are asked for, with the hashes of what is there.
type Files = BTreeMap<String, String>;

/// Writes the service worker, its kill switch and the list of each language.
///
/// # Errors
/// When the folder cannot be read or written.
pub(super) fn write(settings: &Settings) -> Result<(), String> {
    let files = settings.files()?;
    let languages = languages(&files);
    let mut common = Files::new();
    let mut lists: BTreeMap<&str, Files> =
        languages.iter().map(|language| (*language, Files::new())).collect();
    for file in files.iter().filter(|file| is_kept(file)) {
        let content =
            fs::read(settings.staging.join(file)).map_err(|error| format!("{file}: {error}"))?;
        let list = language_of(file, &languages).and_then(|language| lists.get_mut(language));
        list.unwrap_or(&mut common).insert(address(file), short_hash(&content));
    }
    let mut named = BTreeMap::new();
    for (language, files) in lists {
        let text = json!(files).to_string();
        let hash = short_hash(text.as_bytes());
        let name = format!("{FOLDER}/{language}-{hash}.json");
        settings.write(&name, text.as_bytes())?;
        named.insert(language, (name, hash));
    }
    let worker = compact_script(&settings.read("src/offline/worker.js")?)
        .replace("__COMMON__", &json!(common).to_string())
        .replace("__LANGUAGES__", &json!(named).to_string());
    // Whatever changes, here or in any file, is another version.
    let version = short_hash(worker.as_bytes());
    settings.write("sw.js", worker.replace("__VERSION__", &version).as_bytes())?;
    let off = compact_script(&settings.read("src/offline/off.js")?);
    settings.write("sw-off.js", off.as_bytes())
}

/// Removes the lists of an earlier build of the same folder.
///
/// # Errors
/// When the folder cannot be removed.
pub(super) fn clear(folder: &Path) -> Result<(), String> {
    let lists = folder.join(FOLDER);
    if !lists.is_dir() {
        return Ok(());
    }
    fs::remove_dir_all(&lists).map_err(|error| format!("{}: {error}", lists.display()))
}

fn is_kept(file: &str) -> bool {
    let is_compressed = [".br", ".gz"].iter().any(|end| file.ends_with(end));
    let is_framed = file.split('/').nth(1) == Some("widget");
    !is_compressed && !is_framed && !LEFT_OUT.iter().any(|start| file.starts_with(start))
}

/// The languages of a built folder: a host may have put other folders beside them.
fn languages(files: &[String]) -> BTreeSet<&str> {
    files.iter().filter_map(|file| file.strip_suffix("/offline/index.html")).collect()
}

/// The language that a file belongs to: its pages, and files that have it in their name. The longest name
/// counts, because `en-XA` is no `en`.
fn language_of<'a>(file: &str, languages: &BTreeSet<&'a str>) -> Option<&'a str> {
    let marks = ['-', '.', '/'];
    languages
        .iter()
        .filter(|language| {
            file.match_indices(**language).any(|(at, _)| {
                let (before, after) = (&file[..at], &file[at + language.len()..]);
                (before.is_empty() || (before.ends_with('-') && !before.contains('/')))
                    && after.starts_with(marks)
            })
        })
        .max_by_key(|language| language.len())
        .copied()
}

/// The path by which a file is asked for: pages by their folder, and nothing that an address writes
/// otherwise.
fn address(file: &str) -> String {
    let path = match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => file,
    };
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{address, is_kept, language_of, languages};

    #[test]
    fn a_file_belongs_to_the_language_in_its_name() {
        let languages: BTreeSet<&str> = ["en", "en-XA", "fr"].into();
        for (file, language) in [
            ("fr/guides/district/index.html", Some("fr")),
            ("fr-a18b70316cfc4479.json", Some("fr")),
            ("campaign-fr-b68809dc8b2e6e45.json", Some("fr")),
            ("search-en.txt", Some("en")),
            ("search-en-XA.txt", Some("en-XA")),
            ("en-XA/index.html", Some("en-XA")),
            ("fr.webmanifest", Some("fr")),
            ("index.html", None),
            ("kickoff-788f7bb0842328c1_bg.wasm", None),
            ("campaign-e50f580d4f79e7b6.js", None),
            ("pictures/a-fr.png", None),
            ("french.txt", None),
        ] {
            assert_eq!(language_of(file, &languages), language, "{file}");
        }
    }

    #[test]
    fn languages_are_the_folders_with_an_offline_page() {
        let files = ["en/index.html", "en/offline/index.html", "photos/index.html"];
        assert_eq!(languages(&files.map(str::to_owned)), ["en"].into());
    }

    #[test]
    fn pages_are_asked_for_by_their_folder() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("fr/plan/index.html"), "fr/plan/");
        assert_eq!(address("fr/my-index.html"), "fr/my-index.html");
        assert_eq!(address("Été 1.png"), "%C3%89t%C3%A9%201.png");
    }

    #[test]
    fn what_a_host_adds_is_kept_and_what_nobody_opens_is_not() {
        assert!(is_kept("photo.jpg") && is_kept("404/index.html"));
        assert!(!is_kept("cards/a.png") && !is_kept("fr/index.html.br") && !is_kept("404.js"));
        assert!(!is_kept("campaign.json") && is_kept("campaign-fr-0.json"));
    }
}
