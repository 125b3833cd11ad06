//! What networks show of a page that somebody shares.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kickoff::content::Workflow;
use kickoff::route::{Page, Route};

use super::pseudo::PSEUDO;
use super::{AT_AN_ADDRESS, LANGUAGES, SITE, Staging, between, direction, routes};

/// What a card may weigh.
const LIMIT: usize = 40_000;
/// Networks crop a card by a little; no words stand this near to its edge.
const MARGIN: usize = 60;

/// A property of the Open Graph protocol, as a page has it.
fn property<'a>(html: &'a str, name: &str) -> &'a str {
    between(html, &format!("<meta property=\"og:{name}\" content=\""), "\"")
}

/// The card's file, from the site's folder.
fn card(site: &Staging, route: Route) -> String {
    let html = site.page(route);
    property(&html, "image").trim_start_matches("../").to_owned()
}

/// The colors of a card, row by row, and how many are in a row.
fn pixels(site: &Staging, file: &str) -> (Vec<[u8; 3]>, usize) {
    let file = fs::File::open(site.0.join(file)).unwrap();
    let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb);
    let colors = bytes.chunks_exact(3).map(|color| color.try_into().unwrap()).collect();
    (colors, usize::try_from(info.width).unwrap())
}

/// A color of the light site.
fn token(name: &str) -> [u8; 3] {
    let tokens = include_str!("../../styles/tokens.css");
    let digits = between(tokens, &format!("--{name}: #"), ";");
    [0, 2, 4].map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
}

#[test]
fn every_page_tells_networks_what_it_is() {
    let site = &*SITE;
    for route in routes() {
        let (html, path) = (site.page(route), route.path());
        for name in ["title", "description", "site_name", "image:alt"] {
            assert!(property(&html, name).len() > 5, "{path}: {name}");
        }
        assert_eq!(property(&html, "type"), "website", "{path}");
        assert_eq!(
            property(&html, "description"),
            between(&html, "name=\"description\" content=\"", "\"")
        );
        assert_eq!(property(&html, "image:type"), "image/png", "{path}");
        let locale = |language: &str| {
            let locales = [("en", "en_US"), ("ar", "ar_EG"), ("es", "es_MX"), ("fr", "fr_FR")];
            locales.into_iter().find(|(of, _)| *of == language).unwrap().1
        };
        assert_eq!(property(&html, "locale"), locale(route.language), "{path}");
        let others = html.split("<meta property=\"og:locale:alternate\" content=\"").skip(1);
        let others: Vec<&str> = others.map(|rest| rest.split('"').next().unwrap()).collect();
        let expected = LANGUAGES.into_iter().filter(|language| *language != route.language);
        assert_eq!(others, expected.map(locale).collect::<Vec<_>>(), "{path}");
        assert!(html.contains("name=\"twitter:card\" content=\"summary_large_image\""), "{path}");
        assert!(!html.contains("og:url"), "{path}: the address is not known");
    }
    assert!(!site.read("404.html").contains("og:"), "nobody shares what does not exist");
}

/// Size and kind are read by hand from where the format has them.
#[test]
fn every_card_is_a_small_png_of_the_size_its_page_says() {
    let site = &*SITE;
    for route in routes() {
        let (html, path) = (site.page(route), route.path());
        let image = property(&html, "image");
        assert!(
            image.starts_with(&format!("{}cards/{}-", route.to_base(), route.language)),
            "{image}"
        );
        let bytes = fs::read(site.0.join(card(site, route))).unwrap();
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "{path}");
        assert_eq!(&bytes[12..16], b"IHDR", "{path}");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (1200, 630), "{path}");
        assert_eq!(property(&html, "image:width"), "1200");
        assert_eq!(property(&html, "image:height"), "630");
        assert!(bytes.len() < LIMIT, "{path}: {} bytes", bytes.len());
    }
    let cards = site.files().into_keys().filter(|name| name.starts_with("cards"));
    for name in cards {
        assert_eq!(name.extension().unwrap(), "png", "a PNG does not compress again");
    }
    assert!(
        site.read("_headers")
            .contains("/cards/*\n  Cache-Control: public, max-age=31536000, immutable")
    );
}

#[test]
fn guides_and_documents_have_cards_of_their_own() {
    let site = &*SITE;
    for language in LANGUAGES {
        let of = |page| card(site, Route { language, page });
        let own: Vec<String> = Page::all()
            .filter(|page| {
                matches!(page, Page::Home | Page::Guide(_) | Page::Documents | Page::Document(_))
            })
            .map(of)
            .collect();
        let unique: BTreeSet<&String> = own.iter().collect();
        assert_eq!(unique.len(), own.len());
        for workflow in Workflow::ALL {
            assert_eq!(of(Page::Checklist(workflow)), of(Page::Guide(workflow)));
        }
        assert_eq!(of(Page::Share), of(Page::Home));
    }
    let root = site.read("index.html");
    assert_eq!(
        property(&root, "image"),
        card(site, Route { language: "en", page: Page::Home }),
        "who shares the site's folder shows something too"
    );
    let html = site.page(Route { language: "fr", page: Page::Guide(Workflow::District) });
    assert_eq!(
        property(&html, "image:alt"),
        "Guide · Coordination locale – Faire participer toutes vos écoles – Coup d’envoi – \
         Pour organiser l’Heure de Code"
    );
}

#[test]
fn a_known_address_makes_previews_whole() {
    let site = &*AT_AN_ADDRESS;
    for route in routes() {
        let html = site.page(route);
        let url = property(&html, "url");
        assert_eq!(url, between(&html, "rel=\"canonical\" href=\"", "\""));
        assert_eq!(url, format!("https://code.ville.example/{}", route.path()));
        let image = property(&html, "image");
        let file = image.strip_prefix("https://code.ville.example/").unwrap();
        assert!(site.0.join(file).is_file(), "{image}");
    }
    assert_eq!(property(&site.read("index.html"), "url"), "https://code.ville.example/");
}

#[test]
fn nothing_to_read_stands_where_networks_crop() {
    let site = &*SITE;
    let (paper, ground, line) = (token("paper"), token("accent"), token("sun"));
    for route in routes() {
        let (pixels, width) = pixels(site, &card(site, route));
        let height = pixels.len() / width;
        for (at, color) in pixels.iter().enumerate() {
            let (x, y) = (at % width, at / width);
            let is_ground = y >= 484;
            // The picture may be cropped at its side, words may not.
            let [first, last] = [x < MARGIN, x >= width - MARGIN];
            // The picture stands where lines end.
            let [begin, end] = match direction(route.language) {
                "rtl" => [last, first],
                _ => [first, last],
            };
            let is_edge = begin || y < MARGIN || y >= height - MARGIN || (is_ground && end);
            // Where a corner of the icon lies on its own color, rounding may differ by one.
            let is_plain = [paper, ground, line]
                .iter()
                .any(|plain| plain.iter().zip(color).all(|(a, b)| a.abs_diff(*b) <= 1));
            let is_picture = end && !is_ground;
            assert!(!is_edge || is_plain || is_picture, "{}: {x}, {y}", route.path());
        }
    }
}

#[test]
fn a_language_from_right_to_left_turns_the_card() {
    let site = &*PSEUDO;
    let sun = token("sun");
    for (language, here, there) in [("en-XA", 1106, 94), ("ar-XB", 94, 1106)] {
        let (pixels, width) = pixels(site, &card(site, Route { language, page: Page::Home }));
        assert_eq!(pixels[158 * width + here], sun, "{language}");
        assert_ne!(pixels[158 * width + there], sun, "{language}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// Empty boxes on a card would be seen by everybody but the one who built the site.
#[test]
fn a_letter_that_no_font_has_stops_the_build() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("project-letter");
    fs::remove_dir_all(&root).ok();
    for folder in ["assets", "locales", "public", "src", "styles"] {
        copy(&project.join(folder), &root.join(folder));
    }
    fs::copy(project.join("index.html"), root.join("index.html")).unwrap();
    let guide = root.join("locales/fr/guides/press.md");
    let text = fs::read_to_string(&guide).unwrap().replacen("presse locale", "presse 新聞", 1);
    fs::write(&guide, text).unwrap();
    let reason = Staging::try_build("letter", &root, None).err().unwrap();
    for part in
        ["language fr", "fr/guides/press/", "新 (U+65B0)", "assets/fonts", "TRANSLATIONS.md"]
    {
        assert!(reason.contains(part), "{reason}");
    }
}
