//! The client of the share composer.

mod clipboard;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::fields::Field;
use super::session::Session;
use super::{dom, slots};
use crate::messages::Ui;
use crate::widgets::composer::{Composer, ComposerProps};

thread_local! {
    static SHARE: RefCell<Option<Rc<Share>>> = const { RefCell::new(None) };
}

/// Makes the composer of the current document live, in the words of its language.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str) -> Result<(), JsError> {
    let ui = Ui::from_json(strings)?;
    let share = SHARE.with_borrow_mut(|share| share.get_or_insert_with(Share::open).clone());
    share.session.enter(ui.clone());
    share.session.write_unsaved();
    for field in Field::all() {
        share.session.adopt(&field);
        share.follow(&field);
    }
    slots::mount(&share.session, &ui, |kind, slot| {
        (kind == "composer").then(|| {
            let props = ComposerProps {
                ui: ui.clone(),
                text: share.text,
                address: share.address,
                fallback: dom::data(&slot, "fallback"),
                copy: Rc::new(clipboard::copy),
            };
            slots::fill(slot, move || Composer(props))
        })
    });
    Ok(())
}

/// What stands in the fields of the composer.
struct Share {
    session: Session,
    text: RwSignal<String>,
    address: RwSignal<String>,
}

impl Share {
    /// Opens the store and listens to the fields.
    fn open() -> Rc<Self> {
        let session = Session::open();
        let (text, address) = session.within(|| (RwSignal::default(), RwSignal::default()));
        let share = Rc::new(Self { session, text, address });
        if let Some(window) = web_sys::window() {
            for event in ["input", "change"] {
                let share = Rc::clone(&share);
                let react = move |event: &web_sys::Event| {
                    let target =
                        event.target().and_then(|target| target.dyn_into::<Element>().ok());
                    let field = target.as_ref().and_then(Field::of);
                    if let Some(field) = field.filter(|_| share.session.is_in_charge()) {
                        share.session.keep_field(&field);
                        share.follow(&field);
                    }
                };
                EventListener::new(&window, event, react).forget();
            }
        }
        share
    }

    fn follow(&self, field: &Field) {
        match field.name().as_str() {
            "text" => self.text.set(field.value()),
            "url" => self.address.set(field.value()),
            _ => {}
        }
    }
}
