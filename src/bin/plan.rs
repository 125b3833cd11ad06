//! The client of the plan and the home page.

use wasm_bindgen::prelude::*;

/// Makes the widgets of the current document live; see [`kickoff::widgets::live::plan::show`].
///
/// # Errors
/// When `strings` is not a catalogue of messages.
#[wasm_bindgen]
pub fn show(
    strings: &str,
    waiting: &str,
    latest: &str,
    _tools: js_sys::Function,
    catalogue: &str,
) -> Result<bool, JsError> {
    kickoff::widgets::live::plan::show(strings, waiting, latest, catalogue)
}

/// Nothing happens on loading: [`show`] is called when the page is ready.
fn main() {}
