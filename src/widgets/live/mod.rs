//! Brings the slots of a page to life in the browser.
//!
//! The early script calls [`show`] when the WebAssembly is wanted and again after each navigation;
//! the person's state stays in between.

mod clipboard;
mod dom;
mod draft;
mod slots;
mod state;

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::messages::Ui;

use state::State;

thread_local! {
    static STATE: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
}

/// Makes the widgets of the current document live, in the words of its language.
///
/// `strings` is the language's catalogue. `waiting` is a JSON object of task ids to ticked or not:
/// what the early script could not save. `latest` is the task that the person changed just before,
/// or empty: how far its workflow is now is announced.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, waiting: &str, latest: &str) -> Result<(), JsError> {
    let ui = Ui::from_json(strings)?;
    let waiting: Value = serde_json::from_str(waiting).unwrap_or_default();
    let state = STATE.with_borrow_mut(|state| state.get_or_insert_with(State::open).clone());
    state.enter(ui.clone());
    for (task, ticked) in waiting.as_object().into_iter().flatten() {
        state.tick(task, ticked == &Value::Bool(true));
    }
    state.refresh();
    state.adopt_draft();
    slots::mount(&state, &ui);
    state.announce(latest);
    Ok(())
}
