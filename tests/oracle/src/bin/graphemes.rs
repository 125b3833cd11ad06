//! Prints the table of `src/share/length/graphemes.rs`: the kind of every character, found out by
//! counting it between others with the crate `unicode-segmentation`.

use std::fmt::Write as _;
use std::io::Write as _;

use unicode_segmentation::UnicodeSegmentation;

fn main() -> std::io::Result<()> {
    let mut table = String::new();
    let (mut from, mut run) = (0, None::<(u32, u32, char)>);
    let mut print = |run: Option<(u32, u32, char)>| {
        if let Some((first, last, kind)) = run {
            let length = last - first + 1;
            // Writing into a text cannot fail.
            let _ = match length {
                1 => write!(table, "{kind}{:x}", first - from),
                _ => write!(table, "{kind}{:x}-{length:x}", first - from),
            };
            from = last + 1;
        }
    };
    for sign in '\u{0}'..=char::MAX {
        let (place, kind) = (u32::from(sign), kind(sign));
        run = match (run, kind) {
            (Some((first, last, known)), Some(kind)) if kind == known && last + 1 == place => {
                Some((first, place, known))
            }
            (known, kind) => {
                print(known);
                kind.map(|kind| (place, place, kind))
            }
        };
    }
    print(run);
    writeln!(std::io::stdout(), "{table}")
}

/// The letter of a character's kind, unless it has none or the code knows it.
fn kind(sign: char) -> Option<char> {
    let is_known = matches!(sign, '\r' | '\n' | ' '..='~' | '\u{200d}' | '가'..='힣' | '\u{1f1e6}'..='\u{1f1ff}');
    let is_one =
        |before: &str, after: &str| format!("{before}{sign}{after}").graphemes(true).count() == 1;
    if is_known {
        None
    } else if !is_one("", "\u{301}") {
        Some('C')
    } else if is_one("a", "") {
        Some(if !is_one("👩", "\u{200d}👩") {
            'S'
        } else if is_one("क", "क") {
            'K'
        } else if is_one("क", "\u{94d}क") {
            'E'
        } else {
            'X'
        })
    } else if is_one("", "a") {
        Some('Q')
    } else if is_one("", "\u{200d}👩") {
        Some('P')
    } else if is_one("", "\u{94d}क") {
        Some('I')
    } else if is_one("", "\u{1100}") {
        Some('L')
    } else if is_one("\u{1160}", "\u{1160}") {
        Some('V')
    } else if is_one("\u{1160}", "") {
        Some('T')
    } else {
        None
    }
}
