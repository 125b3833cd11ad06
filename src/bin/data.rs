//! The client of the page of backups.

use wasm_bindgen::prelude::*;

/// Makes the data page of the current document live; see [`kickoff::widgets::live::data::show`]. It takes
/// what the client of guides takes, and says that it has no use for ticks.
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
    kickoff::widgets::live::data::show(strings, tools)?;
    Ok(false)
}

/// Nothing happens on loading: [`show`] is called when the page is ready.
fn main() {}
