//! Copying, where the browser allows it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlTextAreaElement};

use super::dom;
use crate::widgets::copy_button::Outcome;

/// Copies `text` and sets `outcome`. Where the browser refuses, the message is selected, so that the
/// keyboard's copy command takes exactly it.
pub(super) fn copy(text: String, outcome: Outcome) {
    // The clipboard is missing, not null, outside of secure contexts: ask before touching it.
    let clipboard = web_sys::window()
        .and_then(|window| {
            js_sys::Reflect::get(&window.navigator(), &JsValue::from("clipboard")).ok()
        })
        .and_then(|clipboard| clipboard.dyn_into::<Clipboard>().ok());
    let Some(clipboard) = clipboard else {
        select();
        outcome.set(Some((text, false)));
        return;
    };
    spawn_local(async move {
        let copied = JsFuture::from(clipboard.write_text(&text)).await.is_ok();
        if !copied {
            select();
        }
        outcome.set(Some((text, copied)));
    });
}

fn select() {
    let field = dom::document().and_then(|document| document.get_element_by_id("share-text"));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.select();
    }
}
