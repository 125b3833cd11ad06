//! What makes the site an application that can be installed: the manifests, their icons and pictures.
//!
//! The rules are those that Chromium and Safari state for installing, because the auditors of old no
//! longer check them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use kickoff::route::{Page, Route};
use serde_json::Value;

use super::pseudo::PSEUDO;
use super::{AT_AN_ADDRESS, LANGUAGES, SITE, Staging, between, routes};

/// The most letters that stand under an icon.
const SHORT: usize = 12;
/// The most letters of a name before Android cuts it.
const LONG: usize = 45;
/// What all icons together, and one picture, may weigh.
const ICONS: u64 = 30_000;
const PICTURE: usize = 80_000;

fn manifest(site: &Staging, language: &str) -> Value {
    serde_json::from_str(&site.read(&format!("{language}.webmanifest"))).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// An address of a manifest as a file: addresses start from the site's folder.
fn file(address: &str) -> String {
    let path = address.split('?').next().unwrap().trim_start_matches("./");
    assert!(!path.contains("..") && !path.starts_with('/') && !path.contains("//"), "{address}");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() }
}

/// The width and height that stand in a PNG, read by hand from where the format has them.
fn size(site: &Staging, name: &str) -> (u32, u32) {
    let bytes = fs::read(site.0.join(name)).unwrap();
    assert_eq!((&bytes[..8], &bytes[12..16]), (&b"\x89PNG\r\n\x1a\n"[..], &b"IHDR"[..]), "{name}");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

/// The pixels of a picture with how opaque each is, and how many are in a row.
fn pixels(site: &Staging, name: &str) -> (Vec<[u8; 4]>, usize) {
    let file = fs::File::open(site.0.join(name)).unwrap();
    let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgba);
    let colors = bytes.chunks_exact(4).map(|color| color.try_into().unwrap()).collect();
    (colors, usize::try_from(info.width).unwrap())
}

/// The color of the ground, which the source of all icons begins with.
fn ground() -> [u8; 4] {
    let digits = between(include_str!("../../public/icon.svg"), "fill=\"#", "\"");
    let [red, green, blue] =
        [0, 2, 4].map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap());
    [red, green, blue, 255]
}

#[test]
fn every_page_names_its_manifest_its_icon_and_the_color_around_it() {
    let site = &*SITE;
    let tokens = include_str!("../../styles/tokens.css");
    let (light, dark) = tokens.split_once("@media").unwrap();
    let (light, dark) = (between(light, "--paper: ", ";"), between(dark, "--paper: ", ";"));
    let pages = routes().map(|route| (route.language, site.page(route), route.to_base()));
    let root = ("en", site.read("index.html"), String::new());
    for (language, html, base) in pages.chain([root]) {
        for tag in [
            format!("<link rel=\"manifest\" href=\"{base}{language}.webmanifest\">"),
            format!("<link rel=\"apple-touch-icon\" href=\"{base}icons/apple-touch-180.png\">"),
            // The first whose condition holds counts.
            format!(
                "<meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme:dark)\">\
                 <meta name=\"theme-color\" content=\"{light}\">"
            ),
        ] {
            assert_eq!(html.matches(&tag).count(), 1, "{tag}");
        }
        assert!(html.contains("manifest-src 'self'"));
    }
    for language in LANGUAGES {
        let manifest = manifest(site, language);
        assert_eq!(
            (text(&manifest, "background_color"), text(&manifest, "theme_color")),
            (light, light)
        );
    }
}

#[test]
fn each_language_has_a_manifest_in_its_own_words() {
    let site = &*SITE;
    let mut names = BTreeSet::new();
    for language in LANGUAGES {
        let manifest = manifest(site, language);
        let html = site.page(Route { language, page: Page::Home });
        assert_eq!(text(&manifest, "lang"), between(&html, "lang=\"", "\""));
        assert_eq!(text(&manifest, "dir"), between(&html, "dir=\"", "\""));
        assert!((1..=LONG).contains(&text(&manifest, "name").chars().count()));
        assert!((1..=SHORT).contains(&text(&manifest, "short_name").chars().count()));
        assert!(text(&manifest, "description").chars().count() > 40);
        assert_eq!(text(&manifest, "display"), "standalone");
        assert_ne!(manifest["prefer_related_applications"], true);
        names.insert(text(&manifest, "name").to_owned());
        for name in [".br", ".gz"].map(|end| format!("{language}.webmanifest{end}")) {
            assert!(site.0.join(&name).is_file(), "{name}");
        }
    }
    assert_eq!(names.len(), LANGUAGES.len());
    assert!(
        site.read("_headers").contains("/*.webmanifest\n  Content-Type: application/manifest+json")
    );
}

/// Another id would be another application beside the first, and so would, for some browsers, another
/// address to start with.
#[test]
fn all_languages_are_one_application() {
    for (site, id) in [(&*SITE, "kickoff"), (&*AT_AN_ADDRESS, "/kickoff")] {
        for language in LANGUAGES {
            let manifest = manifest(site, language);
            assert_eq!(text(&manifest, "id"), id, "{language}");
            assert_eq!(text(&manifest, "start_url"), "./?source=app");
            assert_eq!(text(&manifest, "scope"), "./");
            assert!(site.0.join(file(text(&manifest, "start_url"))).is_file());
        }
    }
}

#[test]
fn shortcuts_and_what_is_shared_lead_to_pages_of_the_site() {
    let site = &*SITE;
    for language in LANGUAGES {
        let manifest = manifest(site, language);
        let shortcuts = list(&manifest, "shortcuts");
        let targets: Vec<&str> = shortcuts.iter().map(|shortcut| text(shortcut, "url")).collect();
        assert_eq!(
            targets,
            ["checklists/district/", "plan/", "share/"].map(|page| format!("./{language}/{page}"))
        );
        for shortcut in shortcuts {
            assert!(site.0.join(file(text(shortcut, "url"))).is_file(), "{shortcut}");
            assert!((1..=SHORT).contains(&text(shortcut, "short_name").chars().count()));
            assert!(text(shortcut, "description").len() > text(shortcut, "name").len());
            for icon in list(shortcut, "icons") {
                let (width, height) = size(site, &file(text(icon, "src")));
                assert!(width == height && [96, 192].contains(&width), "{shortcut}");
            }
        }
        let target = &manifest["share_target"];
        assert_eq!(text(target, "method"), "GET");
        assert_eq!(text(target, "enctype"), "application/x-www-form-urlencoded");
        assert_eq!(text(target, "action"), format!("./{language}/share/"));
        assert!(site.0.join(file(text(target, "action"))).is_file());
    }
}

#[test]
fn icons_have_the_sizes_that_manifests_say() {
    let site = &*SITE;
    let mut weight = 0;
    for language in LANGUAGES {
        let manifest = manifest(site, language);
        let mut found = Vec::new();
        for icon in list(&manifest, "icons") {
            let name = file(text(icon, "src"));
            let (width, height) = size(site, &name);
            assert_eq!(text(icon, "sizes"), format!("{width}x{height}"));
            assert_eq!(text(icon, "type"), "image/png");
            found.push((text(icon, "purpose").to_owned(), width));
        }
        assert_eq!(
            found,
            [("any", 192), ("any", 512), ("maskable", 512)]
                .map(|(what, side)| (what.to_owned(), side))
        );
    }
    for entry in fs::read_dir(site.0.join("icons")).unwrap() {
        weight += entry.unwrap().metadata().unwrap().len();
    }
    assert!(weight < ICONS, "{weight} bytes of icons");
}

/// Whatever shape a system cuts out, it contains a circle with a radius of 40 % of the side.
#[test]
fn the_mark_of_the_maskable_icon_cannot_be_cut() {
    let (pixels, side) = pixels(&SITE, "icons/maskable-512.png");
    let side_number = f64::from(u32::try_from(side).unwrap());
    let (mut outside, mut mark) = (0, 0);
    for (at, color) in pixels.iter().enumerate() {
        let place = |at: usize| f64::from(u32::try_from(at).unwrap()) + 0.5 - side_number / 2.0;
        let distance = place(at % side).hypot(place(at / side));
        if distance > side_number * 0.4 {
            assert_eq!(*color, ground(), "{distance}");
            outside += 1;
        } else if *color != ground() {
            mark += 1;
        }
    }
    assert!(outside > 100_000 && mark > 10_000, "{outside} {mark}");
}

#[test]
fn nothing_shines_through_the_icon_of_ios_and_corners_of_others_are_round() {
    let (apple, side) = pixels(&SITE, "icons/apple-touch-180.png");
    assert_eq!((side, apple.len()), (180, 180 * 180));
    assert!(apple.iter().all(|[.., opaque]| *opaque == 255));
    assert_eq!((apple[0], apple[side - 1]), (ground(), ground()));
    for (name, side) in [("icons/icon-192.png", 192), ("icons/icon-512.png", 512)] {
        let (pixels, width) = pixels(&SITE, name);
        assert_eq!(width, side);
        assert_eq!(pixels[0][3], 0, "{name}");
        assert_eq!(pixels[side / 2], ground(), "{name}");
    }
}

/// Chromium leaves out pictures of another ratio than the first, narrower or wider than these limits.
#[test]
fn pictures_are_as_browsers_take_them() {
    let site = &*SITE;
    for language in LANGUAGES {
        let manifest = manifest(site, language);
        let mut ratios: BTreeMap<&str, BTreeSet<(u32, u32)>> = BTreeMap::new();
        let mut labels = BTreeSet::new();
        for picture in list(&manifest, "screenshots") {
            let name = file(text(picture, "src"));
            let (width, height) = size(site, &name);
            assert_eq!(text(picture, "sizes"), format!("{width}x{height}"));
            assert_eq!(text(picture, "type"), "image/png");
            let range = 320..=3840;
            assert!(range.contains(&width) && range.contains(&height), "{name}");
            assert!(f64::from(width.max(height)) <= 2.3 * f64::from(width.min(height)), "{name}");
            ratios.entry(text(picture, "form_factor")).or_default().insert((width, height));
            labels.insert(text(picture, "label"));
            let bytes = fs::metadata(site.0.join(&name)).unwrap().len();
            assert!(bytes < PICTURE as u64, "{name} has {bytes} bytes");
        }
        assert_eq!(ratios.keys().copied().collect::<Vec<_>>(), ["narrow", "wide"], "{language}");
        for (screen, sizes) in ratios {
            assert_eq!(sizes.len(), 1, "{language} {screen}: {sizes:?}");
        }
        assert_eq!(labels.len(), 3, "one for each page");
    }
}

/// Whoever adds a language may have no browser at hand that draws its pictures.
#[test]
fn a_language_without_pictures_is_installed_without_them() {
    for language in ["en-XA", "ar-XB"] {
        let manifest = manifest(&PSEUDO, language);
        assert!(manifest.get("screenshots").is_none());
        assert_eq!(list(&manifest, "icons").len(), 3);
    }
    assert_eq!(text(&manifest(&PSEUDO, "ar-XB"), "dir"), "rtl");
}
