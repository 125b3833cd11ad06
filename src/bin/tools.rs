//! The engines that the early script loads when they are first used.

use wasm_bindgen::prelude::*;
use web_sys::Element;

use kickoff::tools::{finder, letter};

/// See [`letter::mail`].
#[wasm_bindgen]
pub fn mail(subject: &Element, body: &Element) -> String {
    letter::mail(subject, body)
}

/// See [`letter::copy`].
///
/// # Errors
/// When the browser refuses.
#[wasm_bindgen]
pub async fn copy(body: Element, is_rich: bool) -> Result<(), JsValue> {
    letter::copy(&body, is_rich).await
}

/// See [`letter::save`].
///
/// # Errors
/// When the browser refuses.
#[wasm_bindgen]
pub fn save(body: &Element, name: &str, title: &str, ending: &str) -> Result<(), JsValue> {
    letter::save(body, name, title, ending)
}

/// See [`kickoff::qr::svg`]; empty when the text is too long.
#[wasm_bindgen]
pub fn qr(text: &str) -> String {
    kickoff::qr::svg(text).unwrap_or_default()
}

/// See [`kickoff::qr::svg_for_screen`]; empty when the text is too long.
#[wasm_bindgen]
pub fn qr_large(text: &str) -> String {
    kickoff::qr::svg_for_screen(text).unwrap_or_default()
}

/// See [`finder::open_index`].
#[wasm_bindgen]
pub fn open_index(text: &str) {
    finder::open_index(text);
}

/// See [`finder::search`].
#[wasm_bindgen]
pub fn search(query: &str) -> String {
    finder::search(query)
}

/// Nothing happens on loading: the functions above are called when they are needed.
fn main() {}
