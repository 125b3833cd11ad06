//! A place for tests.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::backend::{Backend, Fault};

/// A place to keep texts of which some writes fail, counted from the first.
#[derive(Clone, Default)]
pub(super) struct Place {
    pub(super) texts: Rc<RefCell<BTreeMap<String, String>>>,
    pub(super) writes: Rc<Cell<usize>>,
    pub(super) failing: Rc<RefCell<std::ops::Range<usize>>>,
    /// Bytes that fit, keys and texts together.
    pub(super) room: Rc<Cell<Option<usize>>>,
}

impl Place {
    pub(super) fn of(entries: &[(&str, &str)]) -> Self {
        let place = Self::default();
        for (name, text) in entries {
            place.texts.borrow_mut().insert((*name).to_owned(), (*text).to_owned());
        }
        place
    }

    fn spend(&self, fault: Fault) -> Result<(), Fault> {
        let write = self.writes.get();
        self.writes.set(write + 1);
        if self.failing.borrow().contains(&write) { Err(fault) } else { Ok(()) }
    }

    /// Everything but the word that something was taken back.
    pub(super) fn all(&self) -> BTreeMap<String, String> {
        let mut all = self.texts.borrow().clone();
        all.remove("kickoff:retracted");
        all
    }
}

impl Backend for Place {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.spend(Fault::Full)?;
        let mut texts = self.texts.borrow_mut();
        let used: usize = texts
            .iter()
            .filter(|(name, _)| *name != key)
            .map(|(name, text)| name.len() + text.len())
            .sum();
        if self.room.get().is_some_and(|room| used + key.len() + text.len() > room) {
            return Err(Fault::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.spend(Fault::Blocked)?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}
