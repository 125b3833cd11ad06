//! Handing texts to the device: its clipboard, its sheet for sharing.

use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Element, HtmlTextAreaElement};

use super::Share;
use crate::messages::Ui;
use crate::widgets::live::{clipboard, dom};

/// Copies `text` and says so. Where the browser refuses, the field it stands in is selected, so that the
/// keyboard's copy command takes exactly it.
pub(super) fn copy(share: &Rc<Share>, text: String, field: &'static str, done: fn(&Ui) -> String) {
    let share = Rc::clone(share);
    spawn_local(async move {
        let copied = clipboard::write(&text).await;
        if !copied {
            select(field, &text);
        }
        share.say(|ui| if copied { done(ui) } else { ui.share_copy_failed() });
    });
}

fn select(id: &str, text: &str) {
    let Some(field) = dom::document().and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    // What is copied may stand in no field: the campaign's address while its field is empty.
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    } else if let Some(input) = dom::as_html(&field).and_then(|field| dom::input(&field)) {
        if input.value().is_empty() {
            input.set_placeholder(text);
        }
        input.select();
    }
}

/// The device's own way of sharing, where the browser has one.
fn sheet() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

/// Shows the button of the sheet where there is one.
pub(super) fn show_sheet() {
    for button in dom::all("[data-action=sheet]") {
        button.set_hidden(sheet().is_none());
    }
}

/// Opens the sheet. That a person closed it again is no failure.
pub(super) fn open_sheet(share: &Rc<Share>, text: &str, address: Option<&str>) {
    let Some((navigator, open)) = sheet() else { return };
    let data = Object::new();
    let parts = [("text", Some(text).filter(|text| !text.is_empty())), ("url", address)];
    for (name, value) in parts {
        if let Some(value) = value {
            // Objects that were just made take every property.
            let _ = Reflect::set(&data, &name.into(), &value.into());
        }
    }
    let share = Rc::clone(share);
    let opened = open.call1(&navigator, &data).and_then(JsCast::dyn_into::<Promise>);
    spawn_local(async move {
        let result = match opened {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        let is_closed = |error: &JsValue| {
            error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
        };
        if result.as_ref().is_err_and(|error| !is_closed(error)) {
            share.say(Ui::share_sheet_failed);
        }
    });
}

/// The element that a button belongs to, of a list.
pub(super) fn item(button: &Element) -> Option<Element> {
    button.closest("li").ok()?
}
