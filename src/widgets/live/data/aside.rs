//! Entries that could not be read.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlTemplateElement};

use super::said::{Names, said};
use super::{Data, health, one, set_shown};
use crate::store::Entry;
use crate::widgets::live::{dom, files};

/// What their names begin with.
const MARK: &str = "damaged:";

/// Lists what was set aside.
pub(super) fn show(texts: &[Entry]) {
    let aside: Vec<&str> =
        texts.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with(MARK)).collect();
    set_shown("[data-part=aside]", !aside.is_empty());
    let (Some(list), Some(row)) = (one("[data-aside-list]"), row()) else { return };
    list.set_text_content(None);
    let names = Names::read();
    for name in aside {
        let Ok(copy) = row.content().clone_node_with_deep(true) else { return };
        if list.append_child(&copy).is_err() {
            return;
        }
        let Some(item) = list.last_element_child() else { return };
        let (when, rest) = name[MARK.len()..].split_once(':').unwrap_or_default();
        // Attributes by their right names cannot fail.
        let _ = item.set_attribute("data-entry", name);
        for place in dom::within(&item, "[data-name]") {
            place.set_text_content(Some(&names.of_record(rest)));
        }
        for place in dom::within(&item, "[data-when]") {
            let when = when.parse().map(health::date).unwrap_or_default();
            place.set_text_content(Some(&when));
        }
    }
}

fn row() -> Option<HtmlTemplateElement> {
    one("template[data-aside-row]")?.dyn_into().ok()
}

/// The entry that a button belongs to.
fn entry(button: &Element) -> Option<String> {
    Some(dom::data(&button.closest("[data-entry]").ok()??, "entry"))
}

/// Saves one as it was.
pub(super) fn save(data: &Rc<Data>, button: &Element) {
    let Some(entry) = entry(button) else { return };
    let texts = data.session.store.borrow().texts();
    let Some((name, text)) = texts.into_iter().find(|(name, _)| *name == entry) else { return };
    let file: String =
        name.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '-' }).collect();
    let file = ["kickoff-", &file, ".txt"].concat();
    if files::save(&file, "text/plain", &text).is_some() {
        data.say(&said("aside-saved", &[&file]));
    } else {
        data.refuse("export-failed");
    }
}

/// Deletes one.
pub(super) fn delete(data: &Rc<Data>, button: &Element) {
    let Some(entry) = entry(button) else { return };
    let result = data.session.store.borrow_mut().drop_aside(&entry);
    match result {
        Ok(()) => data.say(&said("aside-deleted", &[])),
        Err(problem) => data.session.report(Err(problem)),
    }
    data.refresh();
    // The button is gone; its list, or the page, is where one was.
    if dom::all("[data-entry]").is_empty() { dom::focus_heading() } else { dom::focus("#aside") }
}
