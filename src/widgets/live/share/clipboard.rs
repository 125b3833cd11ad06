//! Copying, where the browser allows it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlTextAreaElement};

use crate::widgets::copy_button::Outcome;
use crate::widgets::live::dom;

/// The clipboard. It is missing, not null, outside of secure contexts: so it is asked for by name.
pub(super) fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::get(&navigator, &JsValue::from("clipboard")).ok()?.dyn_into().ok()
}

/// Copies `text` and sets `outcome`. Where the browser refuses, the message is selected, so that the
/// keyboard's copy command takes exactly it.
pub(super) fn copy(text: String, outcome: Outcome) {
    let Some(clipboard) = clipboard() else {
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
