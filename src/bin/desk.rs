//! The client of letters and the search.

use wasm_bindgen::prelude::*;

/// Makes the widgets of the current document live; see [`kickoff::widgets::live::desk::show`]. It takes
/// what the other client takes, and says that it has no use for ticks.
///
/// # Errors
/// When `strings` is not a catalogue of messages.
#[wasm_bindgen]
pub fn show(
    strings: &str,
    _waiting: &str,
    _latest: &str,
    tools: js_sys::Function,
) -> Result<bool, JsError> {
    kickoff::widgets::live::desk::show(strings, tools)?;
    Ok(false)
}

/// Nothing happens on loading: [`show`] is called when the page is ready.
fn main() {}
