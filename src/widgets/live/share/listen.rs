//! What the document and other tabs report, for as long as the tab lives.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, StorageEvent};

use super::{Share, actions, drafts, ready, status};
use crate::store::Key;
use crate::widgets::live::fields::Field;
use crate::widgets::live::{blanks, dom};

/// What is done when an event arrives.
type Reaction = fn(&Rc<Share>, &Event);

/// Starts listening.
pub(super) fn to_everything(share: &Rc<Share>) {
    let Some(window) = web_sys::window() else { return };
    let reactions: [(&'static str, Reaction); 7] = [
        ("focusin", |share, _| share.settle()),
        ("pointerdown", |share, _| share.settle()),
        ("input", typed),
        ("change", typed),
        ("click", clicked),
        ("storage", stored),
        ("focus", |share, _| share.refresh()),
    ];
    for (event, react) in reactions {
        let share = Rc::clone(share);
        let react = move |event: &Event| {
            if share.session.is_in_charge() {
                react(&share, event);
            }
        };
        EventListener::new(&window, event, react).forget();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn typed(share: &Rc<Share>, event: &Event) {
    let Some(element) = target(event) else { return };
    let Some(field) = Field::of(&element) else {
        if event.type_() == "change" && element.has_attribute("data-tag") {
            status::toggle_tag(share, &element);
        }
        return;
    };
    share.session.keep_field(&field);
    let is_left = event.type_() == "change";
    match field.key() {
        Some(Key::Blank(id)) => {
            blanks::paint(&id, &field.value(), |_, words| words);
            if is_left {
                status::fill(share, &id);
            }
        }
        Some(Key::Draft(_)) if is_left && field.name() == "url" => {
            actions::complete(share, &field.value());
        }
        Some(Key::Draft(_)) => {
            if !is_left {
                status::forget();
            }
            share.typed();
        }
        Some(Key::Setting(_)) => ready::choose(share),
        _ => {}
    }
}

fn clicked(share: &Rc<Share>, event: &Event) {
    let Some(target) = target(event) else { return };
    if let Ok(Some(button)) = target.closest("[data-action]") {
        actions::act(share, &button, &dom::data(&button, "action"));
    } else if let Ok(Some(link)) = target.closest("[data-network]") {
        actions::leave_for(share, &link);
    } else if let Ok(Some(_)) = target.closest("[data-qr] > summary") {
        // The part opens after this event.
        share.drawn.borrow_mut().clear();
        share.when_pausing();
    }
}

/// Another tab changed a record, or undo did.
fn stored(share: &Rc<Share>, event: &Event) {
    let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
    match key.as_deref().map(Key::parse) {
        Some(Some(key @ Key::Draft(_))) => {
            drafts::read(share, &key);
            share.refresh();
        }
        Some(Some(Key::Blank(_) | Key::Setting(_))) | None => share.refresh(),
        Some(_) => {}
    }
}
