//! The client of guides and checklists: ticks, the fields of tasks, and how far each workflow is.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::tasks::Tasks;
use super::{dom, slots};
use crate::messages::Ui;
use crate::plan::{Progress, Status};
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

thread_local! {
    static TASKS: RefCell<Option<Rc<Tasks>>> = const { RefCell::new(None) };
}

/// Makes the widgets of the current document live, in the words of its language.
///
/// `strings` is the language's catalogue. `waiting` is a JSON object of task records to ticked or not:
/// what the early script could not save. `latest` is the task that the person changed just before,
/// or empty: how far its workflow is now is announced. Returns that it took over what waited.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, waiting: &str, latest: &str) -> Result<bool, JsError> {
    let ui = Ui::from_json(strings)?;
    let open = || Tasks::open(&mut |_, _| {});
    let tasks = TASKS.with_borrow_mut(|tasks| tasks.get_or_insert_with(open).clone());
    tasks.enter(&ui, waiting);
    slots::mount(&tasks.session, &ui, |kind, slot| match kind {
        "progress" => Some(progress(&tasks, &ui, slot)),
        _ => None,
    });
    tasks.announce(latest);
    Ok(true)
}

fn progress(tasks: &Tasks, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let ui = ui.clone();
    let tasks: Vec<ArcRwSignal<Status>> =
        dom::data(&slot, "tasks").split_whitespace().map(|task| tasks.status(task)).collect();
    slots::fill(slot, move || {
        let progress = Signal::derive(move || Progress::of(tasks.iter().map(Get::get)));
        ProgressBar(ProgressBarProps { ui, progress })
    })
}
