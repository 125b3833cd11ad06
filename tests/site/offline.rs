//! What the service worker keeps, against the folder that it was computed from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use kickoff::site::{self, Settings};
use sha2::{Digest as _, Sha256};

use super::{LANGUAGES, SITE, Staging, between, routes};

type Files = BTreeMap<String, String>;

/// What all languages share, and each language's list, as the worker has them.
fn kept(site: &Staging) -> (Files, BTreeMap<String, Files>) {
    let worker = site.read("sw.js");
    let common = serde_json::from_str(between(&worker, "const COMMON = ", ";\n")).unwrap();
    let lists: BTreeMap<String, (String, String)> =
        serde_json::from_str(between(&worker, "const LANGUAGES = ", ";\n")).unwrap();
    let read = |(language, (name, hash)): (String, (String, String))| {
        let text = site.read(&name);
        assert_eq!(hash_of(text.as_bytes()), hash);
        (language, serde_json::from_str(&text).unwrap())
    };
    (common, lists.into_iter().map(read).collect())
}

fn hash_of(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_file_is_kept_as_it_is_or_left_out_for_a_reason() {
    let (common, lists) = kept(&SITE);
    let mut names = LANGUAGES;
    names.sort_unstable();
    assert_eq!(lists.keys().collect::<Vec<_>>(), names.each_ref());
    let all: Files = lists.into_values().flatten().chain(common).collect();
    let left_out = [
        "buttons/",
        "cards/",
        "embed.js",
        "icons/apple-touch",
        "icons/icon-512",
        "icons/maskable",
        "lists/",
        "screenshots/",
        "404.html",
        "404.js",
        "_headers",
        ".nojekyll",
        "robots.txt",
        "sitemap.xml",
        "sw.js",
        "sw-off.js",
    ];
    let mut seen = BTreeSet::new();
    for (path, content) in SITE.files() {
        let path = path.to_string_lossy().into_owned();
        if [".br", ".gz"].iter().any(|end| path.ends_with(end)) {
            continue;
        }
        let address = path.strip_suffix("index.html").unwrap_or(&path).to_owned();
        // What other sites frame.
        if path.split('/').nth(1) == Some("widget") {
            assert!(!all.contains_key(&address), "{path}");
            continue;
        }
        match all.get(&address) {
            Some(hash) => assert_eq!(*hash, hash_of(&content), "{path}"),
            None => assert!(left_out.iter().any(|start| path.starts_with(start)), "{path}"),
        }
        seen.insert(address);
    }
    for address in all.keys() {
        assert!(seen.contains(address), "{address} is kept and not there");
    }
}

#[test]
fn a_language_holds_its_own_pages_and_files_only() {
    let (common, lists) = kept(&SITE);
    for route in routes() {
        assert!(lists[route.language].contains_key(&route.path()), "{}", route.path());
    }
    for (language, files) in &lists {
        for other in LANGUAGES.iter().filter(|other| *other != language) {
            assert!(!files.keys().any(|path| path.starts_with(&format!("{other}/"))));
        }
        assert!(files.contains_key(&format!("search-{language}.txt")));
        assert!(files.contains_key(&format!("{language}.webmanifest")));
    }
    assert!(common.contains_key("") && common.keys().any(|name| name.ends_with("_bg.wasm")));
}

/// A language more costs readers of the others one line of `sw.js`.
#[test]
fn the_worker_names_languages_and_not_their_pages() {
    let worker = SITE.read("sw.js");
    for language in LANGUAGES {
        assert!(!worker.contains(&format!("\"{language}/")), "{language}");
    }
}

#[test]
fn another_text_is_another_version_of_its_language_only() {
    let version = |site: &Staging| between(&site.read("sw.js"), "VERSION = '", "'").to_owned();
    let site = Staging::build("edited", None);
    let (common, lists) = kept(&site);
    let before = version(&site);
    let settings = Settings::of_folder(env!("CARGO_MANIFEST_DIR").into(), site.0.clone());
    // The same files are the same version.
    site::relist(&settings).unwrap();
    assert_eq!(version(&site), before);
    let page = site.0.join("fr/about/index.html");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("<h1", "<h1 title=\"x\"")).unwrap();
    site::relist(&settings).unwrap();
    assert_ne!(version(&site), before);
    let (common_after, lists_after) = kept(&site);
    assert_eq!(common, common_after);
    assert_eq!(lists["en"], lists_after["en"]);
    let changed: Vec<_> =
        lists["fr"].iter().filter(|(path, hash)| lists_after["fr"][*path] != **hash).collect();
    assert_eq!(changed.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["fr/about/"]);
    // Lists of before are gone, and compressed siblings fit again.
    assert_eq!(fs::read_dir(site.0.join("lists")).unwrap().count(), 3 * LANGUAGES.len());
    assert_eq!(unpacked(&site.0.join("fr/about/index.html.gz")), fs::read(&page).unwrap());
}

fn unpacked(file: &Path) -> Vec<u8> {
    let mut out = Vec::new();
    let mut reader = flate2::read::GzDecoder::new(fs::File::open(file).unwrap());
    std::io::Read::read_to_end(&mut reader, &mut out).unwrap();
    out
}
