//! What the document and other tabs report, for as long as the tab lives.

use std::rc::Rc;

use gloo::events::EventListener;
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
    let reactions: [(&'static str, Reaction); 7] = [
        ("input", typed),
        ("change", typed),
        ("click", clicked),
        ("keydown", pressed),
        ("storage", stored),
        ("pageshow", |desk, _| desk.refresh()),
        ("focus", |desk, _| desk.refresh()),
    ];
    for (event, react) in reactions {
        let desk = Rc::clone(desk);
        EventListener::new(&window, event, move |event| react(&desk, event)).forget();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn typed(desk: &Rc<Desk>, event: &Event) {
    let Some(element) = target(event) else { return };
    if let Some(field) = Field::of(&element) {
        desk.typed(&field);
    } else if element.has_attribute("data-search")
        && event.type_() == "input"
        && let Some(field) = element.dyn_ref()
    {
        search::ask(desk, field);
    }
}

fn clicked(desk: &Rc<Desk>, event: &Event) {
    let button = target(event).and_then(|element| element.closest("[data-action]").ok()?);
    if let Some(button) = button {
        letter::act(desk, &dom::data(&button, "action"));
    }
}

/// Enter goes on to the next open blank of the form.
fn pressed(_: &Rc<Desk>, event: &Event) {
    let is_enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter");
    let field = target(event).and_then(|element| Field::of(&element));
    let Some(Field::Line(field)) = field.filter(|_| is_enter) else { return };
    let mut behind = Field::all()
        .filter(|field| matches!(field.key(), Some(Key::Blank(_))))
        .skip_while(|other| !matches!(other, Field::Line(other) if *other == field))
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
