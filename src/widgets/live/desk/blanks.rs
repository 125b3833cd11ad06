//! Blanks of letters: what a person filled in, as signals, and as words in the letter.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use super::reading;
use crate::letters::{Form, contract};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::live::fields::Field;

/// One signal per blank that a page mentioned.
#[derive(Default)]
pub(super) struct Blanks {
    values: RefCell<BTreeMap<String, ArcRwSignal<String>>>,
}

impl Blanks {
    /// The signal of a blank; `stored` is asked the first time.
    pub(super) fn value(&self, id: &str, stored: impl FnOnce() -> String) -> ArcRwSignal<String> {
        let mut values = self.values.borrow_mut();
        if let Some(signal) = values.get(id) {
            return signal.clone();
        }
        let signal = ArcRwSignal::new(stored());
        values.insert(id.to_owned(), signal.clone());
        signal
    }

    /// The blanks that pages mentioned so far.
    pub(super) fn known(&self) -> Vec<String> {
        self.values.borrow().keys().cloned().collect()
    }
}

/// The id of a blank without the event that it belongs to: `<event>/place` is `place`.
pub(super) fn plain(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or_default()
}

/// The field of a blank, if it is on the page. Ids come from records that anybody may have written.
fn field(id: &str) -> Option<Element> {
    dom::document()?.get_element_by_id(&format!("fill-{}", plain(id)))
}

/// The id of a blank for the event that the person works on, as its field on the page has it.
pub(super) fn of_event(id: &str) -> String {
    let key = field(id).and_then(|field| Field::of(&field)).and_then(|field| field.key());
    match key {
        Some(Key::Blank(id)) => id,
        _ => id.to_owned(),
    }
}

/// What a blank is called: the words of its field's label, in lower case as they stand in brackets.
pub(super) fn label(id: &str) -> Option<String> {
    field(id)?.parent_element()?.first_element_child()?.text_content()
}

/// The blanks that have a field on the page: id and name.
pub(super) fn on_page() -> Vec<(String, String)> {
    let ids = Field::all().filter_map(|field| match field.key()? {
        Key::Blank(id) => Some(id),
        _ => None,
    });
    ids.filter_map(|id| Some((plain(&id).to_owned(), label(&id)?))).collect()
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

/// Writes a value into every place of the letter that has this blank, as text and nothing else. An
/// open blank is a link to its field; a filled one is words.
pub(super) fn paint(id: &str, value: &str) {
    let Some(label) = label(id) else { return };
    let words = shown(id, value);
    let all = dom::all("[data-blank]:not([data-live])").into_iter();
    for blank in all.filter(|blank| dom::data(blank, "blank") == id) {
        let holder = blank
            .parent_element()
            .filter(|parent| parent.has_attribute("data-form"))
            .and_then(|parent| dom::as_html(&parent));
        if words.is_empty() {
            blank.set_text_content(Some(&format!("[{label}]")));
            // Setting a fixed attribute by its right name cannot fail.
            let _ = blank.set_attribute("href", &format!("#fill-{}", plain(id)));
            if let Some(holder) = holder {
                set_preposition(&holder, &dom::data(&holder, "before"));
            }
            continue;
        }
        let _ = blank.remove_attribute("href");
        let form = holder.as_ref().and_then(|holder| Form::from_name(&dom::data(holder, "form")));
        let contracted = form.and_then(|form| contract(&dom::language(), form, &words));
        match (&holder, contracted) {
            (Some(holder), Some((preposition, rest))) => {
                set_preposition(holder, preposition);
                blank.set_text_content(Some(rest));
            }
            _ => blank.set_text_content(Some(&words)),
        }
    }
}

fn set_preposition(holder: &HtmlElement, words: &str) {
    if let Some(place) = holder.first_element_child() {
        place.set_text_content(Some(words));
    }
}
