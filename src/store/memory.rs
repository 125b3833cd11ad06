//! A place that lasts as long as the page: what is left where storage is blocked.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::backend::{Backend, Fault};

/// Texts in memory.
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
}

impl Backend for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}
