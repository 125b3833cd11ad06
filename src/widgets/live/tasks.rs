//! The client of guides, checklists and the home page: ticks, and how far each workflow is.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, StorageEvent};

use super::session::Session;
use super::{dom, slots};
use crate::messages::Ui;
use crate::plan::{Progress, Status};
use crate::store::Key;
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

thread_local! {
    static TASKS: RefCell<Option<Rc<Tasks>>> = const { RefCell::new(None) };
}

/// Makes the widgets of the current document live, in the words of its language.
///
/// `strings` is the language's catalogue. `waiting` is a JSON object of task ids to ticked or not:
/// what the early script could not save. `latest` is the task that the person changed just before,
/// or empty: how far its workflow is now is announced. Returns that it took over what waited.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, waiting: &str, latest: &str) -> Result<bool, JsError> {
    let ui = Ui::from_json(strings)?;
    let waiting: Value = serde_json::from_str(waiting).unwrap_or_default();
    let tasks = TASKS.with_borrow_mut(|tasks| tasks.get_or_insert_with(Tasks::open).clone());
    tasks.session.enter(ui.clone());
    for (task, ticked) in waiting.as_object().into_iter().flatten() {
        tasks.tick(task, ticked == &Value::Bool(true));
    }
    tasks.refresh();
    slots::mount(&tasks.session, &ui, |kind, slot| match kind {
        "progress" => Some(tasks.progress(&ui, slot)),
        _ => None,
    });
    tasks.announce(latest);
    Ok(true)
}

/// A person's ticks as signals, and the one place where changes of them go through.
struct Tasks {
    session: Session,
    /// One signal per task that a page mentioned, so that a tick wakes only what shows that task.
    statuses: RefCell<BTreeMap<String, ArcRwSignal<Status>>>,
}

/// What is done when an event arrives.
type Reaction = fn(&Tasks, &Event);

impl Tasks {
    /// Opens the store and listens to the document and to other tabs.
    fn open() -> Rc<Self> {
        let tasks = Rc::new(Self { session: Session::open(), statuses: RefCell::default() });
        tasks.listen();
        tasks
    }

    /// The signal of a task.
    fn status(&self, task: &str) -> ArcRwSignal<Status> {
        let mut statuses = self.statuses.borrow_mut();
        if let Some(signal) = statuses.get(task) {
            return signal.clone();
        }
        let signal = ArcRwSignal::new(self.session.store.borrow().status(task));
        statuses.insert(task.to_owned(), signal.clone());
        signal
    }

    /// A person ticked or unticked a task.
    fn tick(&self, task: &str, ticked: bool) {
        let status = if ticked { Status::Done } else { Status::ToDo };
        let result = self.session.store.borrow_mut().set_status(task, status, dom::now());
        self.session.report(result);
        self.refresh_task(task);
        self.announce(task);
    }

    /// Reads all tasks anew: another tab, or a page from the browser's cache, may be ahead.
    fn refresh(&self) {
        self.session.write_unsaved();
        let known: Vec<String> = self.statuses.borrow().keys().cloned().collect();
        for task in known {
            self.set_signal(&task);
        }
        for element in dom::all("[data-task]") {
            let task = dom::data(&element, "task");
            if let Some(checkbox) = dom::checkbox(&element) {
                checkbox.set_checked(self.status(&task).get_untracked() == Status::Done);
            }
        }
    }

    fn refresh_task(&self, task: &str) {
        self.set_signal(task);
        let done = self.status(task).get_untracked() == Status::Done;
        for element in dom::all("[data-task]") {
            if dom::data(&element, "task") == task
                && let Some(checkbox) = dom::checkbox(&element)
            {
                checkbox.set_checked(done);
            }
        }
    }

    fn set_signal(&self, task: &str) {
        let stored = self.session.store.borrow().status(task);
        let signal = self.status(task);
        // Equal values wake nobody.
        if signal.get_untracked() != stored {
            signal.set(stored);
        }
    }

    /// Says to screen readers how far the task's workflow is.
    fn announce(&self, task: &str) {
        let workflow = task.split('.').next().unwrap_or_default();
        let Some(slot) = dom::all("[data-progress]")
            .into_iter()
            .find(|slot| dom::data(slot, "progress") == workflow)
        else {
            return;
        };
        let tasks = dom::data(&slot, "tasks");
        let Progress { done, total } =
            Progress::of(tasks.split_whitespace().map(|task| self.status(task).get_untracked()));
        self.session.say(|ui| ui.progress_announcement(done, total));
    }

    fn progress(&self, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
        let ui = ui.clone();
        let tasks: Vec<ArcRwSignal<Status>> =
            dom::data(&slot, "tasks").split_whitespace().map(|task| self.status(task)).collect();
        slots::fill(slot, move || {
            let progress = Signal::derive(move || Progress::of(tasks.iter().map(Get::get)));
            ProgressBar(ProgressBarProps { ui, progress })
        })
    }

    /// Listens for as long as the tab lives.
    fn listen(self: &Rc<Self>) {
        let Some(window) = web_sys::window() else { return };
        let reactions: [(&'static str, Reaction); 4] = [
            ("change", |tasks, event| {
                if let Some((task, ticked)) = dom::ticked(event) {
                    tasks.tick(&task, ticked);
                }
            }),
            ("storage", |tasks, event| {
                match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
                    Some(key) => {
                        if let Some(Key::Task(task)) = Key::parse(&key) {
                            tasks.refresh_task(&task);
                        }
                    }
                    // Another tab cleared everything.
                    None => tasks.refresh(),
                }
            }),
            ("pageshow", |tasks, _| tasks.refresh()),
            ("focus", |tasks, _| tasks.refresh()),
        ];
        for (event, react) in reactions {
            let tasks = Rc::clone(self);
            EventListener::new(&window, event, move |event| react(&tasks, event)).forget();
        }
    }
}
