//! The client of the page of backups. Its words stand in the page, hidden; what it shows are elements that
//! are there from the start.

mod accept;
mod arrival;
mod aside;
mod boxes;
mod difference;
mod erase;
mod export;
mod hand_over;
mod health;
mod import;
mod listen;
mod long;
mod preview;
mod said;
mod stream;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::*;

use super::session::Session;
use super::tools::Tools;
use super::{dom, slots};
use crate::backup::Backup;
use crate::messages::Ui;
use crate::store::Entry;

thread_local! {
    static DATA: RefCell<Option<Rc<Data>>> = const { RefCell::new(None) };
}

/// Makes the page live, in the words of its language.
///
/// `strings` is the language's catalogue. `tools` calls the engines in their WebAssembly: a function of
/// a name and inputs that returns a promise.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, tools: js_sys::Function) -> Result<(), JsError> {
    let ui = Ui::from_json(strings)?;
    let data = DATA.with_borrow_mut(|data| data.get_or_insert_with(|| Data::open(tools)).clone());
    data.session.enter(ui.clone());
    data.session.write_unsaved();
    slots::mount(&data.session, &ui, |_, _| None);
    // What was erased can be brought back until the page is left.
    data.erased.borrow_mut().clear();
    data.part.take();
    data.refresh();
    arrival::receive(&data);
    Ok(())
}

/// What lives as long as the tab.
struct Data {
    session: Session,
    tools: Tools,
    /// The backup that is looked at, and how much of it is new.
    preview: RefCell<Option<(Backup, u32)>>,
    /// What was erased on this page.
    erased: RefCell<Vec<Entry>>,
    /// The part of the page in which a button was pressed last.
    part: RefCell<Option<web_sys::Element>>,
    /// What shows changes in a moment.
    refreshing: RefCell<Option<Timeout>>,
}

impl Data {
    /// Opens the store and listens to the document and to other tabs.
    fn open(tools: js_sys::Function) -> Rc<Self> {
        let data = Rc::new(Self {
            session: Session::open(),
            tools: Tools::new(tools),
            preview: RefCell::default(),
            erased: RefCell::default(),
            part: RefCell::default(),
            refreshing: RefCell::default(),
        });
        listen::to_everything(&data);
        data
    }

    /// Shows what is there in a moment: another tab that brings in or erases tells of each record.
    fn refresh_soon(self: &Rc<Self>) {
        /// Milliseconds in which several changes count as one.
        const SOON: u32 = 50;
        let data = Rc::clone(self);
        // The one before is cancelled by being dropped.
        self.refreshing.replace(Some(Timeout::new(SOON, move || {
            if data.session.is_in_charge() {
                data.refresh();
            }
        })));
    }

    /// Shows what is there now.
    fn refresh(self: &Rc<Self>) {
        let texts = self.session.store.borrow().texts();
        health::show(self, &texts);
        aside::show(&texts);
    }

    /// Says what became of the press of a button, to everybody: in an open box, else where it was pressed, else
    /// at the top of the page. What was said elsewhere is over.
    fn say(&self, words: &str) {
        self.tell(words, false);
    }

    /// Says why something was not done.
    fn refuse(&self, why: &str) {
        self.tell(&said::said(why, &[]), true);
    }

    fn tell(&self, words: &str, is_refusal: bool) {
        let all = dom::all("[data-outcome]");
        let part = self.part.borrow();
        let is_open =
            |place: &web_sys::Element| matches!(place.closest("dialog[open]"), Ok(Some(_)));
        let is_near =
            |place: &web_sys::Element| part.as_ref().is_some_and(|part| part.contains(Some(place)));
        let place = all.iter().position(|place| is_open(place));
        let place =
            place.or_else(|| all.iter().position(|place| is_near(place))).unwrap_or_default();
        for (at, region) in all.iter().enumerate() {
            let words = if at == place { words } else { "" };
            // Attributes by their right names cannot fail.
            let _ = region.toggle_attribute_with_force("data-refused", is_refusal);
            if region.text_content().as_deref() != Some(words) {
                region.set_text_content(Some(words));
            }
        }
    }
}

/// An element that the page has once.
fn one(selector: &str) -> Option<web_sys::HtmlElement> {
    dom::all(selector).into_iter().next()
}

/// Shows or hides a part of the page.
fn set_shown(selector: &str, is_shown: bool) {
    for part in dom::all(selector) {
        part.set_hidden(!is_shown);
    }
}

/// Tells everything on the page, as another tab would.
fn everything_changed() {
    let Some(window) = web_sys::window() else { return };
    if let Ok(event) = web_sys::StorageEvent::new("storage") {
        // Nobody cancels it.
        let _ = window.dispatch_event(&event);
    }
}
