//! The client of guides and checklists: what the early script loads when somebody
//! ticks a task, or when something is stored.

use wasm_bindgen::prelude::*;

/// Makes the widgets of the current document live; see [`kickoff::widgets::live::guides::show`].
///
/// # Errors
/// When `strings` is not a catalogue of messages.
#[wasm_bindgen]
pub fn show(strings: &str, waiting: &str, latest: &str) -> Result<bool, JsError> {
    kickoff::widgets::live::guides::show(strings, waiting, latest)
}

/// Nothing happens on loading: [`show`] is called when the page is ready.
fn main() {}
