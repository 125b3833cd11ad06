//! The engine of the search, with the index of one language.

use std::cell::RefCell;

use wasm_bindgen::{JsCast as _, JsValue};

use crate::search::{Hit, Index};

thread_local! {
    static INDEX: RefCell<Index> = RefCell::default();
}

/// Takes the index of a language, as the site wrote it.
pub fn open_index(text: &str) {
    INDEX.set(Index::new(text, &folded(text)));
}

/// Answers a query from the index: a line per section with path, kind, title, heading and snippet
/// between tabs.
pub fn search(query: &str) -> String {
    let query = folded(query);
    INDEX.with_borrow(|index| {
        index
            .search(&query)
            .into_iter()
            .map(|Hit { path, kind, title, heading, snippet }| {
                format!("{}\n", [path, kind, title, heading, snippet].join("\t"))
            })
            .collect()
    })
}

/// Lower case and decomposed, by the platform's tables.
fn folded(text: &str) -> String {
    JsValue::from(text)
        .dyn_into::<js_sys::JsString>()
        .map(|text| text.to_lower_case().normalize("NFD").into())
        .unwrap_or_default()
}
