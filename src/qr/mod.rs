//! A text as a QR code (ISO/IEC 18004), as a picture of vectors.
//!
//! Knows nobody. The code itself is made by the crate `qrcodegen`; what is here decides how it is drawn.

use qrcodegen::{QrCode, QrCodeEcc};

/// Empty modules on each side, which readers need to find the code (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;
/// Dots per module where a program shows the picture in its own size.
const DOTS: i32 = 8;
/// Modules per side up to which a phone reads a code of four centimetres from a hand's distance: version 15.
/// Addresses up to 412 bytes fit.
const LARGEST: i32 = 77;
/// Modules per side up to which a phone reads a code that fills a screen: version 25. Addresses up to 1,273
/// bytes fit.
const LARGEST_ON_SCREEN: i32 = 117;

/// `text` as an SVG document in black on white, whatever colours surround it. `None` when it is too long.
///
/// A tenth to a seventh of the code may be covered or dirty and it is still read (level M).
pub fn svg(text: &str) -> Option<String> {
    draw(text, QrCodeEcc::Medium, LARGEST)
}

/// The same for a long text on a clean screen, which needs no repair of dirt (level L).
pub fn svg_for_screen(text: &str) -> Option<String> {
    draw(text, QrCodeEcc::Low, LARGEST_ON_SCREEN)
}

fn draw(text: &str, level: QrCodeEcc, largest: i32) -> Option<String> {
    let code = QrCode::encode_text(text, level).ok()?;
    let modules = code.size();
    if modules > largest {
        return None;
    }
    let side = modules + 2 * QUIET;
    let dots = side * DOTS;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{dots}\" height=\"{dots}\" \
         viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" stroke=\"none\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{}\"/></svg>",
        path(&code, modules)
    ))
}

/// Dark modules as horizontal bars.
fn path(code: &QrCode, modules: i32) -> String {
    let mut path = String::new();
    for y in 0..modules {
        let mut x = 0;
        while x < modules {
            let start = x;
            while x < modules && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                path.push_str(&format!(
                    "M{} {}h{}v1H{}z",
                    start + QUIET,
                    y + QUIET,
                    x - start,
                    start + QUIET
                ));
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::svg;

    /// Decoders expect several dots per module.
    const SCALE: usize = 4;

    /// The picture as a reader sees it: modules from the bars, read by an independent decoder.
    fn read(svg: &str) -> String {
        let document = roxmltree::Document::parse(svg).expect("XML");
        let root = document.root_element();
        let side: usize = root
            .attribute("viewBox")
            .and_then(|view| view.rsplit(' ').next()?.parse().ok())
            .expect("a view box");
        let bars = root.children().next_back().and_then(|path| path.attribute("d")).expect("bars");
        let mut dark = vec![false; side * side];
        for bar in bars.split('M').filter(|bar| !bar.is_empty()) {
            let number = |text: &str| text.parse::<usize>().expect("a number");
            let (x, rest) = bar.split_once(' ').expect("a place");
            let (y, rest) = rest.split_once('h').expect("a row");
            let (width, _) = rest.split_once('v').expect("a width");
            for column in number(x)..number(x) + number(width) {
                dark[number(y) * side + column] = true;
            }
        }
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, |x, y| {
                if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 }
            });
        let grids = image.detect_grids();
        grids.first().expect("a code").decode().expect("a text").1
    }

    #[test]
    fn addresses_are_read_back() {
        for text in [
            "https://hourofcode.com/",
            "HTTPS://EXAMPLE.ORG/A-B",
            "https://example.org/é?x=1&y=%20#日本",
            "0",
        ] {
            assert_eq!(read(&svg(text).expect(text)), text);
        }
    }

    #[test]
    fn what_no_phone_would_read_is_not_drawn() {
        assert!(svg(&format!("https://example.org/{}", "a".repeat(390))).is_some());
        assert!(svg(&format!("https://example.org/{}", "a".repeat(400))).is_none());
        assert!(svg(&"a".repeat(100_000)).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_text_is_read_back(text in "[ -~éя日]{1,120}") {
            let drawn = svg(&text).expect("room");
            prop_assert_eq!(read(&drawn), text);
        }
    }
}
