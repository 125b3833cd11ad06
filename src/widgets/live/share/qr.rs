//! The address as a QR code, drawn by the engines that are loaded when somebody opens this part.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::Share;
use crate::messages::Ui;
use crate::widgets::live::{dom, files};

/// Draws the code again if its part is open.
pub(super) fn follow(share: &Rc<Share>) {
    if dom::all("[data-qr][open]").is_empty() {
        return;
    }
    let address = share.address().map(|address| address.as_str().to_owned()).unwrap_or_default();
    if share.drawn.replace(address.clone()) == address {
        return;
    }
    // The code of an address that is not there any more would end on a poster.
    for place in dom::all("[data-qr-picture]") {
        place.set_text_content(None);
    }
    draw(share, false);
}

/// Draws the code of the address as it is now, and saves it where that is wanted.
pub(super) fn draw(share: &Rc<Share>, is_saved: bool) {
    let Some(address) = share.address() else { return };
    let share = Rc::clone(share);
    spawn_local(async move {
        let drawn = share.tools.text("qr", &[&JsValue::from(address.as_str())]).await;
        let Some(place) = dom::all("[data-qr-picture]").into_iter().next() else { return };
        let wrong = match &drawn {
            Ok(svg) if svg.is_empty() => share.session.words(Ui::share_qr_long),
            // Made of numbers only.
            Ok(svg) => {
                place.set_inner_html(svg);
                let alt = share.session.words(|ui| ui.share_qr_alt(address.as_str().to_owned()));
                if let Some(svg) = place.first_element_child() {
                    // Fixed attributes by their right names cannot fail.
                    let _ = svg.set_attribute("role", "img");
                    let _ = svg.set_attribute("aria-label", &alt);
                }
                if is_saved && files::save("kickoff-qr.svg", "image/svg+xml", svg).is_some() {
                    share.say(Ui::share_qr_saved);
                }
                return;
            }
            Err(_) => share.session.words(Ui::share_qr_failed),
        };
        place.set_text_content(Some(&wrong));
    });
}
