//! The boxes of the page, which ask before something is done.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlDialogElement;

use crate::widgets::live::dom;

/// Closes the boxes of the page.
pub(super) fn close() {
    for dialog in dom::all("dialog[open]") {
        if let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() {
            dialog.close();
        }
    }
    // A box that opened by itself, for a link or a dropped file, has no button to give the focus back to: it is
    // still where it was in the box, or nowhere.
    let active = dom::document().and_then(|document| document.active_element());
    if active.is_none_or(|active| active.matches("body, dialog *").unwrap_or(true)) {
        dom::focus_heading();
    }
}
