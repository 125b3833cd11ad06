//! Saving everything as a file.

use std::rc::Rc;

use js_sys::{Date, JsString};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlTextAreaElement;

use super::said::said;
use super::{Data, one, set_shown};
use crate::backup;
use crate::store::{Entry, Key};
use crate::widgets::live::{dom, files};

/// The kind of file.
const KIND: &str = "application/json";

/// Some entries as the text of a file, in the name of an organisation.
pub(super) fn text(data: &Data, texts: &[Entry], organisation: &str) -> String {
    let store = data.session.store.borrow();
    let made: String = Date::new_0().to_iso_string().into();
    let head = (store.version(), store.device().to_owned());
    drop(store);
    backup::write((&head.0, &made, &head.1, organisation), texts)
}

/// Whose plan it is: what the letters say.
pub(super) fn organisation(data: &Data) -> String {
    let of = |blank: &str| {
        data.session.record(&Key::Blank(blank.to_owned())).text_of("value").trim().to_owned()
    };
    let organisation = of("organisation");
    if organisation.is_empty() { of("school") } else { organisation }
}

/// Lets the browser save everything.
pub(super) fn save(data: &Rc<Data>) {
    let texts = data.session.store.borrow().texts();
    let organisation = organisation(data);
    let text = text(data, &texts, &organisation);
    let name = file_name(&organisation);
    if files::save(&name, KIND, &text).is_some() {
        let now = dom::now().to_string();
        data.session.keep(Key::Setting("backup".to_owned()), &[("made", &now), ("told", "")]);
        data.refresh();
        data.say(&said("exported", &[&name]));
    } else {
        show_content(&text);
        data.refuse("export-failed");
    }
}

/// For browsers that save no files, as some inside of other apps.
fn show_content(text: &str) {
    set_shown("[data-part=content]", true);
    if let Some(area) = one("#content").and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok())
    {
        area.set_value(text);
        area.select();
    }
}

/// The name of a file of today.
fn file_name(organisation: &str) -> String {
    let now = Date::new_0();
    let day =
        format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date());
    // Accents behind their letters, so that they can be left out.
    let apart: String = JsString::from(organisation).normalize("NFD").into();
    backup::file_name(&day, &apart)
}
