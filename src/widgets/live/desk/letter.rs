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
        if action == "mail" {
            send(&desk).await;
            return;
        }
        let is_copy = action.starts_with("copy");
        // A subject has a field of its own in mail programs; a file has one page for both.
        let part = match action.as_str() {
            "copy-subject" => dom::all("[data-subject]").into_iter().next(),
            "docx" | "txt" => dom::all(".letter").into_iter().next(),
            _ => None,
        };
        let part = part.unwrap_or_else(|| letter.clone());
        let result = if is_copy {
            let is_rich = JsValue::from(action == "copy-rich");
            desk.tools.call("copy", &[&part, &is_rich]).await
        } else {
            let title = dom::all("h1").first().and_then(|title| title.text_content());
            let [name, title, ending] =
                [dom::data(&letter, "letter"), title.unwrap_or_default(), action]
                    .map(JsValue::from);
            desk.tools.call("save", &[&part, &name, &title, &ending]).await
        };
        if result.is_err() && is_copy {
            select(&part);
        }
        let open = open_blanks(&part);
        desk.say_outcome(|ui| match (is_copy, result.is_ok()) {
            (true, true) => ui.letter_copied(open),
            (true, false) => ui.letter_not_copied(),
            (false, true) => ui.letter_saved(open),
            (false, false) => ui.letter_failed(),
        });
    });
}

/// How many places of a part are still open blanks.
fn open_blanks(part: &HtmlElement) -> u32 {
    part.query_selector_all("a.blank[href]").map_or(0, |open| open.length())
}

/// Selects the letter, so that the keyboard's copy command takes it.
fn select(letter: &HtmlElement) {
    if let Some(selection) = web_sys::window().and_then(|window| window.get_selection().ok()?) {
        // Where selecting fails, the message still says what to do.
        let _ = selection.select_all_children(letter);
    }
}

/// Opens the mail program with what is filled in at this very moment.
async fn send(desk: &Desk) {
    let Ok(href) = current_mail(desk).await else {
        desk.say_outcome(Ui::letter_failed);
        return;
    };
    desk.say_outcome(
        |ui| {
            if href.len() > LONGEST_MAIL { ui.letter_long_mail() } else { String::new() }
        },
    );
    if let Some(window) = web_sys::window() {
        // Without a mail program nothing opens; the other buttons are beside this one.
        let _ = window.location().set_href(&href);
    }
}

/// The address of the mail; empty where the letter is none.
async fn current_mail(desk: &Desk) -> Result<String, JsValue> {
    let subject = dom::all("[data-subject]").into_iter().next();
    match (subject, letter()) {
        (Some(subject), Some(letter)) => desk.tools.text("mail", &[&subject, &letter]).await,
        _ => Ok(String::new()),
    }
}

/// Brings the address of the mail link up to date, for those who copy it.
pub(super) fn update_mail(desk: &Rc<Desk>) {
    let Some(link) = dom::all("a[data-action=mail]").into_iter().next() else { return };
    let desk = desk.clone();
    spawn_local(async move {
        if let Ok(href) = current_mail(&desk).await {
            // Setting a fixed attribute by its right name cannot fail.
            let _ = link.set_attribute("href", &href);
        }
    });
}
