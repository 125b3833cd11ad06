//! Blanks of letters: what a person filled in, as signals.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::store::Key;
use crate::widgets::live::blanks::{field, label, plain};
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

/// The id of a blank for the event that the person works on, as its field on the page has it.
pub(super) fn of_event(id: &str) -> String {
    let key = field(id).and_then(|field| Field::of(&field)).and_then(|field| field.key());
    match key {
        Some(Key::Blank(id)) => id,
        _ => id.to_owned(),
    }
}

/// The blanks that have a field on the page: id and name.
pub(super) fn on_page() -> Vec<(String, String)> {
    let ids = Field::all().filter_map(|field| match field.key()? {
        Key::Blank(id) => Some(id),
        _ => None,
    });
    ids.filter_map(|id| Some((plain(&id).to_owned(), label(&id)?))).collect()
}
