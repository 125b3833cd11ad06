//! A person's state as signals, and the one place where changes go through.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::StorageEvent;

use super::dom;
use super::draft::{Draft, Field};
use crate::messages::Ui;
use crate::plan::{Progress, Record, Status};
use crate::store::{Key, LocalStorage, Problem, Store};

/// The one form whose text is kept.
const DRAFT: &str = "share";

/// What the state does when an event arrives.
type Reaction = Box<dyn Fn(&State, &web_sys::Event)>;

/// What lives as long as the tab.
pub(super) struct State {
    store: RefCell<Store>,
    /// One signal per task that a page mentioned, so that a tick wakes only what shows that task.
    statuses: RefCell<BTreeMap<String, ArcRwSignal<Status>>>,
    ui: RefCell<Option<Ui>>,
    pub(super) problems: RwSignal<Vec<Problem>>,
    pub(super) draft: Draft,
    /// What is mounted on the current page; dropping it unmounts.
    pub(super) mounted: RefCell<Vec<Box<dyn Any>>>,
    /// Keeps the signals above alive.
    _owner: Owner,
}

impl State {
    /// Opens the store and listens to the document and to other tabs.
    pub(super) fn open() -> Rc<Self> {
        let owner = Owner::new();
        let device = dom::random_name();
        let (store, problems) = Store::open(Box::new(LocalStorage::open()), &device, dom::now());
        let (problems, draft) = owner.with(|| (RwSignal::new(problems), Draft::new()));
        let state = Rc::new(Self {
            store: RefCell::new(store),
            statuses: RefCell::default(),
            ui: RefCell::new(None),
            problems,
            draft,
            mounted: RefCell::default(),
            _owner: owner,
        });
        state.listen();
        state
    }

    /// A new document with words of its own: what was mounted on the last one goes.
    pub(super) fn enter(&self, ui: Ui) {
        self.mounted.borrow_mut().clear();
        self.ui.replace(Some(ui));
    }

    /// The signal of a task.
    pub(super) fn status(&self, task: &str) -> ArcRwSignal<Status> {
        let mut statuses = self.statuses.borrow_mut();
        if let Some(signal) = statuses.get(task) {
            return signal.clone();
        }
        let signal = ArcRwSignal::new(self.store.borrow().status(task));
        statuses.insert(task.to_owned(), signal.clone());
        signal
    }

    /// A person ticked or unticked a task.
    pub(super) fn tick(&self, task: &str, ticked: bool) {
        let status = if ticked { Status::Done } else { Status::ToDo };
        let result = self.store.borrow_mut().set_status(task, status, dom::now());
        self.report(result);
        self.refresh_task(task);
        self.announce(task);
    }

    /// Reads all tasks anew: another tab, or a page from the browser's cache, may be ahead.
    pub(super) fn refresh(&self) {
        // What waits for room may fit now.
        if self.store.borrow().has_unsaved() {
            let result = self.store.borrow_mut().write_unsaved(dom::now());
            self.report(result);
        }
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

    /// Takes over the fields of a draft: they show what is kept, and what was typed before the
    /// widgets lived, or could not be saved then, is kept now.
    pub(super) fn adopt_draft(&self) {
        let record = self.draft_record();
        Draft::restore(&record);
        for field in Field::all() {
            self.draft.follow(&field);
            if field.value() != record.text_of(&field.name()) {
                self.keep_draft(&field);
            }
        }
    }

    /// Keeps one field; the other may be newer in another tab.
    fn keep_draft(&self, field: &Field) {
        let (name, value) = (field.name(), field.value());
        let result = self.store.borrow_mut().set_draft(
            DRAFT,
            &[(name.as_str(), value.as_str())],
            dom::now(),
        );
        self.report(result);
    }

    fn draft_record(&self) -> Record {
        self.store.borrow().record(&Key::Draft(DRAFT.to_owned())).unwrap_or_default()
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
        let stored = self.store.borrow().status(task);
        let signal = self.status(task);
        // Equal values wake nobody.
        if signal.get_untracked() != stored {
            signal.set(stored);
        }
    }

    /// Shows a problem once, and takes it back when everything is saved again.
    fn report(&self, result: Result<(), Problem>) {
        match result {
            Err(problem) => self.problems.update(|all| {
                if !all.contains(&problem) {
                    all.push(problem);
                }
            }),
            Ok(()) => {
                if self.problems.with_untracked(|all| all.contains(&Problem::Full)) {
                    self.problems.update(|all| all.retain(|problem| *problem != Problem::Full));
                }
            }
        }
    }

    /// Says to screen readers how far the task's workflow is.
    pub(super) fn announce(&self, task: &str) {
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
        if let (Some(ui), Some(region)) =
            (&*self.ui.borrow(), dom::all("[data-announcement]").first())
        {
            region.set_text_content(Some(&ui.progress_announcement(done, total)));
        }
    }

    /// Listens for as long as the tab lives.
    fn listen(self: &Rc<Self>) {
        let Some(window) = web_sys::window() else { return };
        let listen = |event: &'static str, react: Reaction| {
            let state = Rc::clone(self);
            EventListener::new(&window, event, move |event| react(&state, event)).forget();
        };
        listen(
            "change",
            Box::new(|state, event| {
                if let Some((task, ticked)) = dom::ticked(event) {
                    state.tick(&task, ticked);
                }
            }),
        );
        for event in ["input", "change"] {
            listen(
                event,
                Box::new(|state, event| {
                    let target = event.target().and_then(|target| target.dyn_into().ok());
                    if let Some(field) = target.as_ref().and_then(Field::of) {
                        state.draft.follow(&field);
                        state.keep_draft(&field);
                    }
                }),
            );
        }
        listen(
            "storage",
            Box::new(|state, event| {
                match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
                    Some(key) => {
                        if let Some(Key::Task(task)) = Key::parse(&key) {
                            state.refresh_task(&task);
                        }
                    }
                    // Another tab cleared everything.
                    None => state.refresh(),
                }
            }),
        );
        listen("pageshow", Box::new(|state, _| state.refresh()));
        listen("focus", Box::new(|state, _| state.refresh()));
    }
}
