//! Fields whose value is kept: native elements that stay the same elements, with `data-keep` naming
//! their record and `data-member` or else `name` its member. A box is `yes` or `no`.

use js_sys::Reflect;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};

use super::dom;
use crate::store::Key;

/// A field, whichever element it is.
pub(super) struct Field(HtmlElement);

impl Field {
    /// The field that an element is, if its value is kept.
    pub(super) fn of(element: &Element) -> Option<Self> {
        let element = element.has_attribute("data-keep").then_some(element)?;
        element.dyn_ref().cloned().map(Self)
    }

    /// All fields of the document.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        dom::all("[data-keep]").into_iter().map(Self)
    }

    /// Whether two are the same element.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// Whether it takes several lines.
    pub(super) fn is_area(&self) -> bool {
        self.0.tag_name() == "TEXTAREA"
    }

    /// The record that keeps it.
    pub(super) fn key(&self) -> Option<Key> {
        Key::parse(&format!("kickoff:{}", dom::data(&self.0, "keep")))
    }

    /// The member of the record that it is.
    pub(super) fn name(&self) -> String {
        let member = dom::data(&self.0, "member");
        if member.is_empty() { self.text("name") } else { member }
    }

    /// What it holds.
    pub(super) fn value(&self) -> String {
        if !self.is_box() {
            return self.text("value");
        }
        let is_ticked = self.property("checked").is_truthy();
        if is_ticked { "yes" } else { "no" }.to_owned()
    }

    /// Makes it hold something.
    pub(super) fn set_value(&self, value: &str) {
        let (name, value) = if self.is_box() {
            ("checked", JsValue::from(value == "yes"))
        } else {
            ("value", JsValue::from(value))
        };
        // Fields of documents cannot be frozen.
        let _ = Reflect::set(&self.0, &name.into(), &value);
    }

    /// What it holds on the page as it was built, for somebody who entered nothing.
    pub(super) fn built_value(&self) -> String {
        if self.is_box() {
            let is_ticked = self.0.has_attribute("checked");
            return if is_ticked { "yes" } else { "no" }.to_owned();
        }
        match self.0.query_selector("[selected], option") {
            Ok(Some(option)) => option.get_attribute("value").unwrap_or_default(),
            _ => self.text("defaultValue"),
        }
    }

    /// Whether it holds what the early script could not save; asked once.
    pub(super) fn take_unsaved(&self) -> bool {
        let is_unsaved = self.0.has_attribute("data-unsaved");
        // Removing an attribute by its right name cannot fail.
        let _ = self.0.remove_attribute("data-unsaved");
        is_unsaved
    }

    pub(super) fn focus(&self) {
        // A field takes focus; should it not, nothing is lost.
        let _ = self.0.focus();
    }

    fn is_box(&self) -> bool {
        self.text("type") == "checkbox"
    }

    fn text(&self, name: &str) -> String {
        self.property(name).as_string().unwrap_or_default()
    }

    fn property(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap_or_default()
    }
}
