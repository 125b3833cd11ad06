//! Filled blanks as words in the texts of a page.

use web_sys::{Element, HtmlElement};

use super::{dom, reading};

/// The id of a blank without the event that it belongs to: `<event>/place` is `place`.
pub(super) fn plain(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or_default()
}

/// The field of a blank, if it is on the page. Ids come from records that anybody may have written.
pub(super) fn field(id: &str) -> Option<Element> {
    dom::document()?.get_element_by_id(&format!("fill-{}", plain(id)))
}

/// What a blank is called: the words of its field's label, in lower case as they stand in brackets.
pub(super) fn label(id: &str) -> Option<String> {
    field(id)?.parent_element()?.first_element_child()?.text_content()
}

/// What is filled in, as readers see it; empty when nothing but spaces is. The field's type says what
/// it is.
pub(super) fn shown(id: &str, value: &str) -> String {
    let kind = field(id).and_then(|field| field.get_attribute("type")).unwrap_or_default();
    let language = dom::language();
    match kind.as_str() {
        _ if value.trim().is_empty() => String::new(),
        "date" => reading::date(&language, value),
        "time" => reading::time(&language, value),
        _ => value.to_owned(),
    }
}

/// Writes a value into every place of the page that has this blank, as text and nothing else. An open
/// blank is a link to its field; a filled one is words, which `adapt` may change where they stand: it
/// gets the place and the words, empty while the blank is open.
pub(super) fn paint(id: &str, value: &str, adapt: impl Fn(&HtmlElement, String) -> String) {
    let Some(label) = label(id) else { return };
    let words = shown(id, value);
    let all = dom::all("[data-blank]:not([data-live])").into_iter();
    for blank in all.filter(|blank| dom::data(blank, "blank") == id) {
        let adapted = adapt(&blank, words.clone());
        if words.is_empty() {
            blank.set_text_content(Some(&format!("[{label}]")));
            // Setting a fixed attribute by its right name cannot fail.
            let _ = blank.set_attribute("href", &format!("#fill-{}", plain(id)));
        } else {
            blank.set_text_content(Some(&adapted));
            let _ = blank.remove_attribute("href");
        }
    }
}
