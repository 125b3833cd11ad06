//! What the page listens to.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{
    DragEvent, Element, Event, FileList, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
};

use super::{
    Data, accept, arrival, aside, erase, export, hand_over, health, import, one, preview, set_shown,
};
use crate::widgets::live::dom;

/// What cannot be done in a frame: the page around could lay its own words over these buttons.
const ALONE: [&str; 7] =
    ["import", "read-pasted", "merge", "replace", "delete-aside", "erase", "confirm-erase"];

/// What is done when an event arrives.
type Reaction = fn(&Rc<Data>, &Event);

/// Listens for as long as the tab lives.
pub(super) fn to_everything(data: &Rc<Data>) {
    let Some(window) = web_sys::window() else { return };
    let reactions: [(&'static str, Reaction); 9] = [
        ("click", clicked),
        ("change", chosen),
        ("dragover", |_, event| {
            // Without this the browser opens what is dropped, and leaves the page.
            if dropped(event).is_some() {
                event.prevent_default();
            }
        }),
        ("drop", |data, event| {
            if let Some(files) = dropped(event) {
                event.prevent_default();
                import_part(data);
                first(data, &files);
            }
        }),
        ("toggle", |data, event| {
            let is_open =
                |element: &Element| matches!(element.closest("[data-qr][open]"), Ok(Some(_)));
            if target(event).is_some_and(|element| is_open(&element)) {
                hand_over::draw(data);
            }
        }),
        ("keydown", |data, event| {
            let key = event.dyn_ref::<KeyboardEvent>().filter(|key| key.key() == "Enter");
            let Some(key) = key else { return };
            let is_word = target(event).is_some_and(|element| element.id() == "erase-word");
            // A key that is still down would go on to the button that takes it back.
            if is_word || key.repeat() {
                event.prevent_default();
            }
            if is_word && !key.repeat() {
                erase::confirm(data);
            }
        }),
        // The key that leaves a box does so too.
        ("close", |data, _| preview::cancel(data)),
        ("storage", |data, _| data.refresh_soon()),
        ("hashchange", |data, _| arrival::receive(data)),
    ];
    for (event, react) in reactions {
        let data = Rc::clone(data);
        // `toggle` does not climb; and a passive listener could not keep the browser from doing its own.
        let options = EventListenerOptions {
            phase: gloo::events::EventListenerPhase::Capture,
            passive: false,
        };
        let react = move |event: &Event| {
            if data.session.is_in_charge() {
                react(&data, event);
            }
        };
        EventListener::new_with_options(&window, event, options, react).forget();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn dropped(event: &Event) -> Option<FileList> {
    let transfer = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let types = transfer.types();
    let has_files = types.iter().any(|kind| kind.as_string().as_deref() == Some("Files"));
    // While something is dragged, browsers do not say which files.
    has_files.then(|| transfer.files()).flatten()
}

/// Looks at the first of some files.
fn first(data: &Rc<Data>, files: &FileList) {
    if dom::is_framed() {
        data.refuse("only-alone");
    } else if let Some(file) = files.get(0) {
        import::file(data, file);
    }
}

/// What becomes of a file is said where one brings files in, wherever it was dropped.
fn import_part(data: &Rc<Data>) {
    data.part.replace(one("[aria-labelledby=import]").map(Into::into));
}

fn chosen(data: &Rc<Data>, event: &Event) {
    let input = target(event).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if input.as_ref().is_some_and(|input| input.has_attribute("data-along")) {
        // The link that stands there holds something else than what is chosen now.
        set_shown("[data-part=link]", false);
        data.say("");
    }
    let Some(input) = input.filter(|input| input.name() == "backup") else { return };
    import_part(data);
    if let Some(files) = input.files() {
        first(data, &files);
    }
    // So that the same file can be chosen again.
    input.set_value("");
}

fn clicked(data: &Rc<Data>, event: &Event) {
    let button = target(event).and_then(|element| element.closest("[data-action]").ok()?);
    let Some(button) = button else { return };
    if let Ok(Some(part)) = button.closest("section") {
        data.part.replace(Some(part));
    }
    match dom::data(&button, "action").as_str() {
        action if ALONE.contains(&action) && dom::is_framed() => data.refuse("only-alone"),
        "persist" => health::ask(data),
        "export" => export::save(data),
        "import" => {
            // Not within this event: the field's own press would be heard while this one still is.
            spawn_local(async {
                if let Some(input) = one("input[name=backup]") {
                    input.click();
                }
            });
        }
        "read-pasted" => {
            let area = one("#pasted").and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(area) = area {
                import::pasted(data, &area.value());
            }
        }
        "merge" => accept::accept(data, false),
        "replace" => accept::accept(data, true),
        "cancel" => preview::cancel(data),
        "make-link" => hand_over::make(data),
        "copy-link" => hand_over::copy(data),
        "save-aside" => aside::save(data, &button),
        "delete-aside" => aside::delete(data, &button),
        "erase" => erase::ask(),
        "confirm-erase" => erase::confirm(data),
        "undo-erase" => erase::undo(data),
        _ => {}
    }
}
