//! Texts of table cells: plain text with blanks, edited in a field where blanks stand in brackets by
//! their name.
//!
//! A blank stands between two private-use characters, which no keyboard has: what a person types is
//! never taken for one, only a bracketed name is.

/// Stands before the id of a blank.
const OPEN: char = '\u{e000}';
/// Stands behind it.
const CLOSE: char = '\u{e001}';

/// A part of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they are.
    Text(&'a str),
    /// A blank, by its id.
    Blank(&'a str),
}

/// A blank inside a cell's text.
pub fn mark(id: &str) -> String {
    format!("{OPEN}{id}{CLOSE}")
}

/// Cuts a text at its blanks. Marks around something else are words; `is_blank` decides.
pub fn pieces(text: &str, is_blank: impl Fn(&str) -> bool) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(start) = rest[from..].find(OPEN).map(|at| at + from) {
        let inside = start + OPEN.len_utf8();
        let id = rest[inside..].find(CLOSE).map(|end| &rest[inside..inside + end]);
        match id {
            Some(id) if is_blank(id) => {
                if start > 0 {
                    out.push(Piece::Text(&rest[..start]));
                }
                out.push(Piece::Blank(id));
                rest = &rest[inside + id.len() + CLOSE.len_utf8()..];
                from = 0;
            }
            _ => from = inside,
        }
    }
    if !rest.is_empty() {
        out.push(Piece::Text(rest));
    }
    out
}

/// A cell as its field shows it: each blank by its name, `[name of the principal]`.
pub fn to_field(text: &str, label: impl Fn(&str) -> Option<String>) -> String {
    pieces(text, |id| label(id).is_some())
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Blank(id) => format!("[{}]", label(id).unwrap_or_default()),
        })
        .collect()
}

/// The cell that a field's text means: bracketed names of blanks become blanks again.
pub fn from_field<'a>(text: &str, labels: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    labels
        .into_iter()
        .fold(text.to_owned(), |text, (id, label)| text.replace(&format!("[{label}]"), &mark(id)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Piece, from_field, mark, pieces, to_field};

    const LABELS: [(&str, &str); 2] = [("head-name", "name of the principal"), ("place", "room")];

    fn label(id: &str) -> Option<String> {
        LABELS.iter().find(|(blank, _)| *blank == id).map(|(_, label)| (*label).to_owned())
    }

    #[test]
    fn blanks_are_cut_out_and_everything_else_stays() {
        let text = format!("{} says {{place}} in {}\u{e000}", mark("head-name"), mark("x"));
        let cut = pieces(&text, |id| label(id).is_some());
        let rest = format!(" says {{place}} in {}\u{e000}", mark("x"));
        assert_eq!(cut, [Piece::Blank("head-name"), Piece::Text(&rest)]);
        assert_eq!(pieces("", |_| true), []);
    }

    #[test]
    fn a_field_shows_names_and_gives_the_blanks_back() {
        let cell = format!("{} welcomes everyone in {}.", mark("head-name"), mark("place"));
        let field = to_field(&cell, label);
        assert_eq!(field, "[name of the principal] welcomes everyone in [room].");
        assert_eq!(from_field(&field, LABELS), cell);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "[a-z{}\\[\\]\u{e000}\u{e001}]*|.*") {
            let whole: String = pieces(&text, |id| label(id).is_some())
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Blank(id) => mark(id),
                })
                .collect();
            prop_assert_eq!(whole, text);
        }

        #[test]
        fn typing_nothing_changes_nothing(text in "[a-z {}\\[\\]]*") {
            // A text that holds a bracketed name is the one thing that means a blank.
            prop_assume!(!text.contains("[room]"));
            prop_assert_eq!(from_field(&to_field(&text, label), LABELS), text);
        }
    }
}
