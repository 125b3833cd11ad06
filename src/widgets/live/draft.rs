//! The composer's fields: native elements whose text is followed and kept.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

use super::dom;
use crate::plan::Record;

/// What stands in the fields, as signals that the composer reads.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) text: RwSignal<String>,
    pub(super) address: RwSignal<String>,
}

/// A field of the form, whichever element it is.
pub(super) enum Field {
    Line(HtmlInputElement),
    Area(HtmlTextAreaElement),
}

impl Field {
    /// The field that an element is, if it belongs to the draft.
    pub(super) fn of(element: &web_sys::Element) -> Option<Self> {
        if !element.has_attribute("data-draft") {
            return None;
        }
        let area = element.dyn_ref::<HtmlTextAreaElement>().cloned().map(Self::Area);
        area.or_else(|| element.dyn_ref::<HtmlInputElement>().cloned().map(Self::Line))
    }

    /// All fields of the document.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        dom::all("[data-draft]").into_iter().filter_map(|element| Self::of(&element))
    }

    /// The member of the record that the field is.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Line(field) => field.name(),
            Self::Area(field) => field.name(),
        }
    }

    pub(super) fn value(&self) -> String {
        match self {
            Self::Line(field) => field.value(),
            Self::Area(field) => field.value(),
        }
    }

    fn set_value(&self, value: &str) {
        match self {
            Self::Line(field) => field.set_value(value),
            Self::Area(field) => field.set_value(value),
        }
    }
}

impl Draft {
    pub(super) fn new() -> Self {
        Self { text: RwSignal::default(), address: RwSignal::default() }
    }

    /// Follows a field.
    pub(super) fn follow(self, field: &Field) {
        let signal = if field.name() == "text" { self.text } else { self.address };
        signal.set(field.value());
    }

    /// Shows what is kept in fields that are still as the page was built.
    pub(super) fn restore(record: &Record) {
        for field in Field::all() {
            let kept = record.text_of(&field.name());
            if field.value().is_empty() && !kept.is_empty() {
                field.set_value(kept);
            }
        }
    }
}
