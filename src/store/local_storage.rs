//! The browser's Web Storage.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, DomException, Storage};

use super::backend::{Backend, Change, Fault};

/// `window.localStorage`, or what the early script puts in its place where the browser denies it.
#[derive(Debug)]
pub struct LocalStorage {
    storage: Option<Storage>,
    is_lasting: bool,
}

impl LocalStorage {
    /// Asks the browser once. The getter itself throws where storage is blocked, and may be null.
    #[expect(clippy::disallowed_methods, reason = "this is the one door to Web Storage")]
    pub fn open() -> Self {
        let Some(window) = web_sys::window() else {
            return Self { storage: None, is_lasting: false };
        };
        if let Ok(Some(storage)) = window.local_storage() {
            return Self { storage: Some(storage), is_lasting: true };
        }
        // It is no `Storage` by name, but has its methods (`src/early/records.js`).
        let memory = Reflect::get(&window, &"kickoffMemory".into()).ok();
        let storage = memory.filter(JsValue::is_object).map(JsCast::unchecked_into);
        Self { storage, is_lasting: false }
    }

    fn storage(&self) -> Result<&Storage, Fault> {
        self.storage.as_ref().ok_or(Fault::Blocked)
    }
}

impl Backend for LocalStorage {
    fn is_lasting(&self) -> bool {
        self.is_lasting
    }

    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.storage()?.get_item(key).map_err(|error| fault(&error))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.storage()?.set_item(key, text).map_err(|error| fault(&error))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.storage()?.remove_item(key).map_err(|error| fault(&error))
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        let storage = self.storage()?;
        let count = storage.length().map_err(|error| fault(&error))?;
        let mut names = Vec::new();
        for index in 0..count {
            names.extend(storage.key(index).map_err(|error| fault(&error))?);
        }
        Ok(names)
    }

    /// Tells the early script, which keeps the steps that can be taken back (`src/early/undo.js`).
    fn changed(&self, changes: &[Change], is_brought_in: bool) {
        let Some(window) = web_sys::window().filter(|_| !changes.is_empty()) else { return };
        let list = Array::new();
        for Change { name, before, after } in changes {
            let name = name.strip_prefix("kickoff:").unwrap_or(name);
            let before = before.as_deref().map_or(JsValue::NULL, JsValue::from);
            list.push(&Array::of3(&name.into(), &before, &after.into()));
        }
        if is_brought_in {
            // Lists that were just made take every property.
            let _ = Reflect::set(&list, &"isBroughtIn".into(), &true.into());
        }
        let init = CustomEventInit::new();
        init.set_detail(&list);
        if let Ok(event) = CustomEvent::new_with_event_init_dict("kickoff-change", &init) {
            // Nobody cancels it.
            let _ = window.dispatch_event(&event);
        }
    }
}

/// Browsers agree on the name of the exception for a full storage, not on its class.
fn fault(error: &JsValue) -> Fault {
    match error.dyn_ref::<DomException>() {
        Some(exception) if exception.name() == "QuotaExceededError" => Fault::Full,
        _ => Fault::Blocked,
    }
}
