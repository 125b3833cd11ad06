//! Tasks on a page: ticks, and the fields of each task. What every client with tasks stands on.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlElement, StorageEvent};

use super::dom;
use super::fields::Field;
use super::session::Session;
use crate::json;
use crate::messages::Ui;
use crate::plan::{Progress, Record, Status};
use crate::store::Key;

/// A person's ticks as signals, and the one place where changes of them go through.
pub(super) struct Tasks {
    pub(super) session: Session,
    /// One signal per task that a page mentioned, so that a tick wakes only what shows that task.
    statuses: RefCell<BTreeMap<String, ArcRwSignal<Status>>>,
    /// Learns which record changed, here or elsewhere; nothing means that any may have.
    heard: RefCell<Option<Heard>>,
}

/// What wants to know which record changed.
pub(super) type Heard = Rc<dyn Fn(Option<&Key>)>;

/// What is done when an event arrives.
type Reaction = fn(&Tasks, &Event);

impl Tasks {
    /// Opens the store, shows every record to `seen`, and listens to the document and to other tabs.
    pub(super) fn open(seen: &mut dyn FnMut(Key, Record)) -> Rc<Self> {
        let session = Session::open_with(seen);
        let tasks =
            Rc::new(Self { session, statuses: RefCell::default(), heard: RefCell::default() });
        tasks.listen();
        tasks
    }

    /// Whom to tell about changes from now on.
    pub(super) fn tell(&self, heard: Heard) {
        self.heard.replace(Some(heard));
    }

    /// A new document: takes over what waited to be saved (`waiting`, a JSON object of records to ticked
    /// or not) and shows what is kept.
    pub(super) fn enter(&self, ui: &Ui, waiting: &str) {
        self.session.enter(ui.clone());
        for (task, ticked) in json::object(waiting).unwrap_or_default() {
            self.tick(&task, ticked == "true");
        }
        self.session.write_unsaved();
        for field in Field::all() {
            self.session.adopt(&field);
        }
        self.show_all_tasks();
    }

    /// The signal of a task's record.
    pub(super) fn status(&self, record: &str) -> ArcRwSignal<Status> {
        let mut statuses = self.statuses.borrow_mut();
        if let Some(signal) = statuses.get(record) {
            return signal.clone();
        }
        let signal = ArcRwSignal::new(self.session.store.borrow().status(record));
        statuses.insert(record.to_owned(), signal.clone());
        signal
    }

    /// A person ticked or unticked a task.
    fn tick(&self, record: &str, ticked: bool) {
        let status = if ticked { Status::Done } else { Status::ToDo };
        let result = self.session.store.borrow_mut().set_status(record, status, dom::now());
        self.session.report(result);
        self.changed(&Key::Task(record.to_owned()));
        self.announce(record);
    }

    /// A person changed a field.
    fn typed(&self, field: &Field) {
        self.session.keep_field(field);
        if let Some(key) = field.key() {
            self.changed(&key);
        }
    }

    /// Shows a record that changed wherever the page has it.
    fn changed(&self, key: &Key) {
        for field in Field::all().filter(|field| field.key().as_ref() == Some(key)) {
            self.session.show_kept(&field);
        }
        if let Key::Task(record) = key {
            self.show_task(record);
        }
        self.tell_about(Some(key));
    }

    fn tell_about(&self, key: Option<&Key>) {
        let heard = self.heard.borrow().clone();
        if let Some(heard) = heard {
            heard(key);
        }
    }

    /// Reads all tasks anew: another tab, or a page from the browser's cache, may be ahead.
    fn refresh(&self) {
        self.session.write_unsaved();
        self.show_all_tasks();
        for field in Field::all() {
            self.session.show_kept(&field);
        }
    }

    fn show_all_tasks(&self) {
        let known: Vec<String> = self.statuses.borrow().keys().cloned().collect();
        for record in known {
            self.set_signal(&record);
        }
        for element in dom::all("[data-task]") {
            show_status(&element, self.stored(&dom::record(&element)));
        }
    }

    fn stored(&self, record: &str) -> Status {
        self.session.store.borrow().status(record)
    }

    fn show_task(&self, record: &str) {
        self.set_signal(record);
        let status = self.stored(record);
        for element in dom::all("[data-task]") {
            if dom::record(&element) == record {
                show_status(&element, status);
            }
        }
    }

    /// Wakes what shows the task's status, if anything does.
    fn set_signal(&self, record: &str) {
        let signal = self.statuses.borrow().get(record).cloned();
        let Some(signal) = signal else { return };
        let stored = self.stored(record);
        // Equal values wake nobody.
        if signal.get_untracked() != stored {
            signal.set(stored);
        }
    }

    /// Says to screen readers how far the task's workflow is.
    pub(super) fn announce(&self, record: &str) {
        let slot = dom::all("[data-progress]")
            .into_iter()
            .map(|slot| dom::data(&slot, "tasks"))
            .find(|tasks| tasks.split_whitespace().any(|task| task == record));
        let Some(tasks) = slot else { return };
        let Progress { done, total } =
            Progress::of(tasks.split_whitespace().map(|task| self.stored(task)));
        self.session.say(|ui| ui.progress_announcement(done, total));
    }

    /// Listens for as long as the tab lives.
    fn listen(self: &Rc<Self>) {
        let Some(window) = web_sys::window() else { return };
        let reactions: [(&'static str, Reaction); 4] = [
            ("change", |tasks, event| {
                if let Some((record, ticked)) = dom::ticked(event) {
                    tasks.tick(&record, ticked);
                }
            }),
            ("input", |tasks, event| {
                let target = event.target().and_then(|target| target.dyn_into().ok());
                if let Some(field) = target.and_then(|target| Field::of(&target)) {
                    tasks.typed(&field);
                }
            }),
            ("storage", |tasks, event| {
                match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
                    Some(key) => {
                        if let Some(key) = Key::parse(&key) {
                            tasks.changed(&key);
                        }
                    }
                    // Another tab cleared everything.
                    None => tasks.refresh_all(),
                }
            }),
            ("focus", |tasks, _| tasks.refresh()),
        ];
        for (event, react) in reactions {
            let tasks = Rc::clone(self);
            let react = move |event: &Event| {
                if tasks.session.is_in_charge() {
                    react(&tasks, event);
                }
            };
            EventListener::new(&window, event, react).forget();
        }
    }

    fn refresh_all(&self) {
        self.refresh();
        self.tell_about(None);
    }
}

/// Shows a status in a task's box and by its name.
fn show_status(task: &HtmlElement, status: Status) {
    if let Some(checkbox) = dom::checkbox(task) {
        checkbox.set_checked(status == Status::Done);
    }
    // Setting a fixed attribute by its right name cannot fail.
    let _ = task.set_attribute("data-state", status.word());
}
