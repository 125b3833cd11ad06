//! Words of the campaign in elements of their own, so that another campaign can be put into the page.

use crate::content::Words;

/// Private-use characters around the key and the words of a form inside of a message.
const KEY: char = '\u{e003}';
const WORDS: char = '\u{e004}';
const END: char = '\u{e005}';

/// A form of the campaign's name as an element: `<span data-say="campaign-of">…</span>`.
pub(crate) fn form(key: &str, words: &str) -> Words {
    let Words { html, plain } = Words::plain(words);
    Words { html: format!("<span data-say=\"{key}\">{html}</span>"), plain }
}

/// A form that keeps its key on its way through a message.
pub(crate) fn marked(key: &str, words: &str) -> String {
    format!("{KEY}{key}{WORDS}{words}{END}")
}

/// A message with marked forms as HTML.
pub(crate) fn html(message: &str) -> String {
    let mut out = String::new();
    let mut rest = message;
    while let Some((before, from)) = rest.split_once(KEY) {
        out.push_str(&Words::plain(before).html);
        let (key, from) = from.split_once(WORDS).unwrap_or_default();
        let (words, after) = from.split_once(END).unwrap_or_default();
        out.push_str(&form(key, words).html);
        rest = after;
    }
    out.push_str(&Words::plain(rest).html);
    out
}

#[cfg(test)]
mod tests {
    use super::{html, marked};

    #[test]
    fn forms_become_elements_and_the_rest_is_escaped() {
        let message = format!("<b> {} & {}.", marked("campaign-of", "d’A & B"), marked("x", "y"));
        assert_eq!(
            html(&message),
            "&lt;b> <span data-say=\"campaign-of\">d’A &amp; B</span> &amp; <span data-say=\"x\">y</span>."
        );
    }
}
