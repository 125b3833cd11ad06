//! Tells the early script which tasks are due this week, for the badge of the installed app
//! (`src/early/badge.js`).

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::{Planner, days};

impl Planner {
    /// Tells it if it is news.
    pub(super) fn tell_due(&self) {
        let (items, today) = (self.items.borrow(), days::today());
        let due = items.iter().filter(|item| item.counts_this_week(today));
        let names: Vec<String> = due.map(|item| ["task:", &item.record].concat()).collect();
        if self.told.borrow().as_ref() == Some(&names) {
            return;
        }
        let list: Array = names.iter().map(|name| JsValue::from(name.as_str())).collect();
        self.told.replace(Some(names));
        let init = CustomEventInit::new();
        init.set_detail(&list);
        if let (Some(window), Ok(event)) =
            (web_sys::window(), CustomEvent::new_with_event_init_dict("kickoff-due", &init))
        {
            // Nobody cancels it.
            let _ = window.dispatch_event(&event);
        }
    }
}
