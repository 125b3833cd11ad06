//! A plan that came with the address.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::{Data, import};
use crate::backup;
use crate::widgets::live::dom;

/// Looks at the plan that the address holds, if it does. It is taken out of the address, so that going back or
/// reloading does not offer it again, and the browser's history does not keep it.
pub(super) fn receive(data: &Rc<Data>) {
    let Some(window) = web_sys::window() else { return };
    let Some(packed) = window.location().hash().ok().and_then(|hash| backup::unpack(&hash)) else {
        return;
    };
    if dom::is_framed() {
        // In a tab of its own the plan can be looked at.
        for link in dom::all("[data-alone]") {
            let address = window.location().href().unwrap_or_default();
            // Attributes by their right names cannot fail.
            let _ = link.set_attribute("href", &address);
        }
        data.refuse("refused-frame");
        return;
    }
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        // Should the browser refuse, the plan is offered once more on reloading.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    // Whoever opened this page could exchange what is looked at under the hand of somebody who is about to agree.
    if data.preview.borrow().is_none() {
        import::link(data, packed);
    }
}
