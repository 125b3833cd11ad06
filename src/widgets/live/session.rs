//! What both clients stand on: the store, the words of the page, and what went wrong.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;

use super::dom;
use super::fields::Field;
use crate::messages::Ui;
use crate::plan::Record;
use crate::store::{Key, LocalStorage, Problem, Store};

/// What lives as long as the tab.
pub(super) struct Session {
    pub(super) store: Rc<RefCell<Store>>,
    pub(super) problems: RwSignal<Vec<Problem>>,
    ui: RefCell<Option<Ui>>,
    /// The file of the client that this belongs to: several may be loaded, one is in charge of a page.
    client: RefCell<String>,
    /// What is mounted on the current page; dropping it unmounts.
    mounted: RefCell<Vec<Box<dyn Any>>>,
    /// Keeps signals alive that outlive a page.
    owner: Owner,
}

impl Session {
    /// Opens the store.
    pub(super) fn open() -> Self {
        Self::open_with(&mut |_, _| {})
    }

    /// Opens the store and shows every record in it to `seen`.
    pub(super) fn open_with(seen: &mut dyn FnMut(Key, Record)) -> Self {
        let owner = Owner::new();
        let device = dom::random_name();
        let place = Box::new(LocalStorage::open());
        let (store, problems) = Store::open_with(place, &device, dom::now(), seen);
        let store = Rc::new(RefCell::new(store));
        if let Some(window) = web_sys::window() {
            let store = Rc::clone(&store);
            let forget = move |_: &web_sys::Event| {
                // The store that erases is at work itself.
                if let Ok(mut store) = store.try_borrow_mut() {
                    store.forget_unsaved();
                }
            };
            EventListener::new(&window, "kickoff-erased", forget).forget();
        }
        Self {
            store,
            problems: owner.with(|| RwSignal::new(problems)),
            ui: RefCell::new(None),
            client: RefCell::default(),
            mounted: RefCell::default(),
            owner,
        }
    }

    /// A new document with words of its own: what was mounted on the last one goes.
    pub(super) fn enter(&self, ui: Ui) {
        self.mounted.borrow_mut().clear();
        self.client.replace(dom::client());
        self.ui.replace(Some(ui));
    }

    /// Whether the page is this client's and alive; else another one, or the early script, looks after it.
    pub(super) fn is_in_charge(&self) -> bool {
        dom::is_live() && *self.client.borrow() == dom::client()
    }

    /// Keeps a component mounted until the next document.
    pub(super) fn hold(&self, mounted: Box<dyn Any>) {
        self.mounted.borrow_mut().push(mounted);
    }

    /// Makes signals that live as long as the tab.
    pub(super) fn within<Made>(&self, make: impl FnOnce() -> Made) -> Made {
        self.owner.with(make)
    }

    /// The record under a key, empty when there is none.
    pub(super) fn record(&self, key: &Key) -> Record {
        self.store.borrow().record(key).unwrap_or_default()
    }

    /// Changes members of a record. Returns whether they could be kept.
    pub(super) fn keep(&self, key: Key, members: &[(&str, &str)]) -> bool {
        let result = self.store.borrow_mut().set(key, members, dom::now());
        let is_kept = result.is_ok();
        self.report(result);
        is_kept
    }

    /// Keeps one field; others of the same record may be newer in another tab.
    pub(super) fn keep_field(&self, field: &Field) {
        if let Some(key) = field.key() {
            self.keep(key, &[(field.name().as_str(), field.value().as_str())]);
        }
    }

    /// Takes over a field: what the early script could not save is kept now; else the field shows what
    /// is kept, which may be newer than what it shows.
    pub(super) fn adopt(&self, field: &Field) {
        if field.take_unsaved() {
            self.keep_field(field);
        } else {
            self.show_kept(field);
        }
    }

    /// Shows what is kept. A field never holds anything newer: each key is kept at once.
    pub(super) fn show_kept(&self, field: &Field) {
        let Some(key) = field.key() else { return };
        let (record, name) = (self.record(&key), field.name());
        let kept =
            if record.has(&name) { record.text_of(&name).to_owned() } else { field.built_value() };
        if field.value() != kept {
            field.set_value(&kept);
        }
    }

    /// Tries again to write what could not be written: it may fit now.
    pub(super) fn write_unsaved(&self) {
        if self.store.borrow().has_unsaved() {
            let result = self.store.borrow_mut().write_unsaved(dom::now());
            self.report(result);
        }
    }

    /// Shows a problem once, and takes it back when everything is saved again.
    pub(super) fn report(&self, result: Result<(), Problem>) {
        // A page with something unsaved is not reloaded for a new version.
        dom::mark_unsaved(result.is_err() || self.store.borrow().has_unsaved());
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

    /// Says something to screen readers.
    pub(super) fn say(&self, words: impl FnOnce(&Ui) -> String) {
        self.write("[data-announcement]", words);
    }

    /// Words in the language of the page.
    pub(super) fn words(&self, words: impl FnOnce(&Ui) -> String) -> String {
        self.ui.borrow().as_ref().map(words).unwrap_or_default()
    }

    /// Writes words into the first region that matches.
    pub(super) fn write(&self, region: &str, words: impl FnOnce(&Ui) -> String) {
        if let Some(region) = dom::all(region).first() {
            region.set_text_content(Some(&self.words(words)));
        }
    }
}
