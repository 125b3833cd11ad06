//! What one can do with a letter: copy it, save it as a file, print it, send it.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::Desk;
use crate::messages::Ui;
use crate::widgets::live::dom;

/// Longest address that every mail program takes: Windows hands over no more (its limit is 2,048).
const LONGEST_MAIL: usize = 2_000;

fn letter() -> Option<HtmlElement> {
    dom::all("[data-letter]").into_iter().next()
}

/// Carries out what a button of the page says.
pub(super) fn act(desk: &Rc<Desk>, action: &str) {
    let Some(letter) = letter() else { return };
    if action == "print" {
        if let Some(window) = web_sys::window() {
            // A page in a frame may be forbidden to print; the browser's own menu still can.
            let _ = window.print();
        }
        return;
    }
    let (desk, action) = (desk.clone(), action.to_owned());
    spawn_local(async move {
        let is_copy = action.starts_with("copy");
        let result = if is_copy {
            let is_rich = JsValue::from(action == "copy-rich");
            desk.tools.call("copy", &[&letter, &is_rich]).await
        } else {
            let title = dom::all("h1").first().and_then(|title| title.text_content());
            let [name, title, ending] =
                [dom::data(&letter, "letter"), title.unwrap_or_default(), action]
                    .map(JsValue::from);
            desk.tools.call("save", &[&letter, &name, &title, &ending]).await
        };
        if result.is_err() && is_copy {
            select(&letter);
        }
        desk.say_outcome(|ui| match (is_copy, result.is_ok()) {
            (true, true) => ui.letter_copied(),
            (true, false) => ui.letter_not_copied(),
            (false, true) => ui.letter_saved(),
            (false, false) => ui.letter_failed(),
        });
    });
}

/// Selects the letter, so that the keyboard's copy command takes it.
fn select(letter: &HtmlElement) {
    if let Some(selection) = web_sys::window().and_then(|window| window.get_selection().ok()?) {
        // Where selecting fails, the message still says what to do.
        let _ = selection.select_all_children(letter);
    }
}

/// Brings the mail link up to date with what is filled in.
pub(super) fn update_mail(desk: &Rc<Desk>) {
    let link = dom::all("a[data-mail]").into_iter().next();
    let subject = dom::all("[data-subject]").into_iter().next();
    let (Some(link), Some(subject), Some(letter)) = (link, subject, letter()) else { return };
    let desk = desk.clone();
    spawn_local(async move {
        let Ok(href) = desk.tools.text("mail", &[&subject, &letter]).await else { return };
        // Setting a fixed attribute by its right name cannot fail.
        let _ = link.set_attribute("href", &href);
        if href.len() > LONGEST_MAIL {
            desk.say_outcome(Ui::letter_long_mail);
        }
    });
}
