//! The client: what the early script loads when somebody wants a widget.

use wasm_bindgen::prelude::*;

/// Makes the widgets of the current document live; see [`kickoff::widgets::live::show`].
///
/// # Errors
/// When `strings` is not a catalogue of messages.
#[wasm_bindgen]
pub fn show(strings: &str, waiting: &str, latest: &str) -> Result<(), JsError> {
    kickoff::widgets::live::show(strings, waiting, latest)
}

/// Nothing happens on loading: [`show`] is called when the page is ready.
fn main() {}
