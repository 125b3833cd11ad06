//! What the document and other tabs report, for as long as the tab lives.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent, StorageEvent};

use super::Desk;
use super::{letter, search};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::live::fields::Field;

/// What is done when an event arrives.
type Reaction = fn(&Rc<Desk>, &Event);

/// Starts listening.
pub(super) fn to_everything(desk: &Rc<Desk>) {
    let Some(window) = web_sys::window() else { return };
    let reactions: [(&'static str, Reaction); 6] = [
        ("input", typed),
        ("change", typed),
        ("click", clicked),
        ("keydown", pressed),
        ("storage", stored),
        ("focus", |desk, _| desk.refresh()),
    ];
    for (event, react) in reactions {
        let desk = Rc::clone(desk);
        // A passive listener could not keep the browser from doing its own.
        let options = EventListenerOptions::enable_prevent_default();
        let react = move |event: &Event| {
            if desk.session.is_in_charge() {
                react(&desk, event);
            }
        };
        EventListener::new_with_options(&window, event, options, react).forget();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn typed(desk: &Rc<Desk>, event: &Event) {
    let Some(element) = target(event) else { return };
    if let Some(field) = Field::of(&element) {
        desk.typed(&field);
    } else if event.type_() == "change"
        && let Some(field) = element.dyn_ref()
    {
        desk.agendas.borrow().iter().for_each(|agenda| agenda.tidy(field));
    } else if element.has_attribute("data-search")
        && event.type_() == "input"
        && let Some(field) = element.dyn_ref()
    {
        search::ask(desk, field);
    }
}

fn clicked(desk: &Rc<Desk>, event: &Event) {
    let button = target(event).and_then(|element| element.closest("[data-action]").ok()?);
    let Some(button) = button else { return };
    let action = dom::data(&button, "action");
    if action == "mail" {
        event.prevent_default();
    }
    letter::act(desk, &action);
}

/// Enter goes on to the next open blank of the form.
fn pressed(_: &Rc<Desk>, event: &Event) {
    // Within an input method Enter chooses a word.
    let is_enter = event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|event| event.key() == "Enter" && !event.is_composing());
    let field = target(event).and_then(|element| Field::of(&element));
    let Some(field) = field.filter(|field| is_enter && !field.is_area()) else { return };
    let mut behind = Field::all()
        .filter(|field| matches!(field.key(), Some(Key::Blank(_))))
        .skip_while(|other| !other.is(&field))
        .skip(1);
    if let Some(next) = behind.find(|field| field.value().is_empty()) {
        event.prevent_default();
        next.focus();
    }
}

fn stored(desk: &Rc<Desk>, event: &Event) {
    match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
        Some(key) => {
            if let Some(key) = Key::parse(&key) {
                desk.changed_elsewhere(&key);
            }
        }
        // Another tab cleared everything.
        None => desk.refresh(),
    }
}
