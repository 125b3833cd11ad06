//! What ready posts say, as they stand on the page.

use web_sys::Element;

use super::status;
use crate::share::tag_once;
use crate::widgets::live::dom;

/// A ready post as it stands on the page, blanks filled in, ready to be sent: the narrow space of French
/// typography counts double on X and is missing in many fonts of phones.
pub(super) fn text_of(post: &Element) -> String {
    tag_once(part(post, "[data-text]").trim(), &status::hashtag()).replace('\u{202f}', "\u{a0}")
}

/// The words of a part of a ready post.
pub(super) fn part(post: &Element, selector: &str) -> String {
    let part = post.query_selector(selector).ok().flatten();
    part.and_then(|part| part.text_content()).unwrap_or_default()
}

/// Whether a text with the description of its picture is a ready post that nobody changed.
pub(super) fn is_untouched(text: &str, picture: &str, alt: &str) -> bool {
    dom::all(".post").iter().any(|post| {
        text_of(post) == text
            && part(post, "[data-what]") == picture
            && part(post, "[data-alt]") == alt
    })
}
