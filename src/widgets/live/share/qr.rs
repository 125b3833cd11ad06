//! The address as a QR code, drawn by the engines that are loaded when somebody opens this part.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::Share;
use crate::messages::Ui;
use crate::widgets::live::{dom, files};

/// Draws the code again if its part is open.
pub(super) fn follow(share: &Rc<Share>) {
    let part = dom::all("[data-qr]").into_iter().next();
    let is_open = part.is_some_and(|part| part.has_attribute("open"));
    let address = share.address().map(|address| address.as_str().to_owned());
    if let Some(address) = address.filter(|_| is_open) {
        let share = Rc::clone(share);
        spawn_local(async move {
            let drawn = share.tools.text("qr", &[&JsValue::from(address.as_str())]).await;
            let Some(place) = dom::all("[data-qr-picture]").into_iter().next() else { return };
            match drawn {
                Ok(svg) if svg.is_empty() => {
                    place.set_text_content(Some(&share.session.words(Ui::share_qr_long)));
                }
                // Made of numbers only.
                Ok(svg) => {
                    place.set_inner_html(&svg);
                    let alt = share.session.words(|ui| ui.share_qr_alt(address));
                    if let Some(svg) = place.first_element_child() {
                        // Fixed attributes by their right names cannot fail.
                        let _ = svg.set_attribute("role", "img");
                        let _ = svg.set_attribute("aria-label", &alt);
                    }
                }
                Err(_) => place.set_text_content(Some(&share.session.words(Ui::share_qr_failed))),
            }
        });
    }
}

/// Saves the code as it stands on the page.
pub(super) fn save(share: &Share) {
    let saved = dom::all("[data-qr-picture]")
        .first()
        .filter(|place| place.first_element_child().is_some())
        .and_then(|place| files::save("kickoff-qr.svg", "image/svg+xml", &place.inner_html()));
    share.say(|ui| if saved.is_some() { ui.share_qr_saved() } else { ui.share_qr_failed() });
}
