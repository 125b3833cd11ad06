//! Fields whose text is kept: native elements that stay the same elements, with `data-keep` naming
//! their record and `name` its member.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::dom;
use crate::store::Key;

/// A field, whichever element it is.
pub(super) enum Field {
    Line(HtmlInputElement),
    Area(HtmlTextAreaElement),
}

impl Field {
    /// The field that an element is, if its text is kept.
    pub(super) fn of(element: &Element) -> Option<Self> {
        if !element.has_attribute("data-keep") {
            return None;
        }
        let area = element.dyn_ref::<HtmlTextAreaElement>().cloned().map(Self::Area);
        area.or_else(|| element.dyn_ref::<HtmlInputElement>().cloned().map(Self::Line))
    }

    /// All fields of the document.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        dom::all("[data-keep]").into_iter().filter_map(|element| Self::of(&element))
    }

    fn element(&self) -> &HtmlElement {
        match self {
            Self::Line(field) => field,
            Self::Area(field) => field,
        }
    }

    /// The record that keeps it.
    pub(super) fn key(&self) -> Option<Key> {
        Key::parse(&format!("kickoff:{}", dom::data(self.element(), "keep")))
    }

    /// The member of the record that it is.
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

    pub(super) fn set_value(&self, value: &str) {
        match self {
            Self::Line(field) => field.set_value(value),
            Self::Area(field) => field.set_value(value),
        }
    }

    /// Whether it holds what the early script could not save; asked once.
    pub(super) fn take_unsaved(&self) -> bool {
        let element = self.element();
        let is_unsaved = element.has_attribute("data-unsaved");
        // Removing an attribute by its right name cannot fail.
        let _ = element.remove_attribute("data-unsaved");
        is_unsaved
    }

    pub(super) fn focus(&self) {
        // A field takes focus; should it not, nothing is lost.
        let _ = self.element().focus();
    }
}
