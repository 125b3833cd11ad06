//! Erasing everything, and bringing it back while the page is open.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{CustomEvent, HtmlDialogElement, HtmlInputElement};

use super::said::said;
use super::{Data, boxes, one, set_shown};
use crate::widgets::live::dom;

/// Asks.
pub(super) fn ask() {
    let Some(dialog) = one("dialog[data-erase]") else { return };
    if let Some(field) = field() {
        field.set_value("");
    }
    for place in dom::within(&dialog, "[data-wrong], [data-outcome]") {
        place.set_text_content(None);
    }
    if let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() {
        // A box that is open already stays so.
        let _ = dialog.show_modal();
        dom::focus("#erase-word");
    }
}

fn field() -> Option<HtmlInputElement> {
    one("#erase-word")?.dyn_into().ok()
}

/// Erases, if the word was typed.
pub(super) fn confirm(data: &Rc<Data>) {
    let (Some(dialog), Some(field)) = (one("dialog[data-erase]"), field()) else { return };
    if field.value().trim().to_lowercase() != dom::data(&dialog, "erase").to_lowercase() {
        if let Some(place) = one("[data-wrong]") {
            place.set_text_content(Some(&said("erase-wrong", &[])));
        }
        dom::focus("#erase-word");
        return;
    }
    boxes::close();
    let result = data.session.store.borrow_mut().erase();
    match result {
        Ok(erased) => {
            // Whoever erases twice takes both back.
            data.erased.borrow_mut().extend(erased);
            set_shown("[data-part=take-back]", true);
            data.say(&said("erased", &[]));
            // The steps that could be taken back hold what was erased.
            if let (Some(window), Ok(event)) =
                (web_sys::window(), CustomEvent::new("kickoff-erased"))
            {
                // Nobody cancels it.
                let _ = window.dispatch_event(&event);
            }
            super::everything_changed();
            dom::focus("[data-action=undo-erase]");
        }
        Err(problem) => {
            data.session.report(Err(problem));
            data.refuse("not-written");
        }
    }
    data.refresh();
}

/// Brings back what was erased.
pub(super) fn undo(data: &Rc<Data>) {
    let erased = data.erased.take();
    let result = data.session.store.borrow_mut().put_back(&erased);
    set_shown("[data-part=take-back]", false);
    match result {
        Ok(()) => data.say(&said("restored", &[])),
        Err(problem) => {
            // It can be tried again.
            data.erased.replace(erased);
            set_shown("[data-part=take-back]", true);
            data.session.report(Err(problem));
            data.refuse("no-room");
        }
    }
    super::everything_changed();
    data.refresh();
    dom::focus("[data-action=erase]");
}
