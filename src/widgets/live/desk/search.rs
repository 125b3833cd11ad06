//! Searching while somebody types.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;

use super::Desk;
use crate::widgets::live::dom;
use crate::widgets::search_results::{Answer, Found, count};

/// Stand around a matching word; see the room `search`, which this module may not know.
const MATCH: [char; 2] = ['\u{2}', '\u{3}'];

thread_local! {
    /// The number of the last question: answers to earlier ones come too late.
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Asks what the field says.
pub(super) fn ask(desk: &Rc<Desk>, field: &HtmlInputElement) {
    let query = field.value();
    remember(&query);
    let mine = LAST.get().wrapping_add(1);
    LAST.set(mine);
    if query.trim().is_empty() {
        desk.answer.set(Answer::Nothing);
        return;
    }
    if matches!(desk.answer.get_untracked(), Answer::Nothing | Answer::Failed) {
        desk.answer.set(Answer::Loading);
    }
    let desk = desk.clone();
    spawn_local(async move {
        let result = desk.tools.text("search", &[&JsValue::from(query)]).await;
        if LAST.get() != mine {
            return;
        }
        let answer = match result {
            Ok(lines) => Answer::Found(lines.lines().filter_map(found).collect()),
            Err(_) => Answer::Failed,
        };
        if let Answer::Found(found) = &answer {
            let found = found.len();
            desk.session.say(|ui| count(ui, found));
        }
        desk.answer.set(answer);
    });
}

/// A line of the engine's answer.
fn found(line: &str) -> Option<Found> {
    let mut fields = line.split('\t');
    let mut next = || fields.next().map(str::to_owned);
    let (path, kind, title, heading, snippet) = (next()?, next()?, next()?, next()?, next()?);
    // Between the two signs of a match every second part is a match.
    let snippet = snippet
        .split(MATCH)
        .enumerate()
        .map(|(index, words)| (index % 2 == 1, words.to_owned()))
        .collect();
    Some(Found { href: format!("{}{path}", dom::base()), kind, title, heading, snippet })
}

/// Puts the question into the address, so that coming back finds it again.
fn remember(query: &str) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let question = String::from(js_sys::encode_uri_component(query));
    let address = if question.is_empty() { "?".to_owned() } else { format!("?q={question}") };
    // Some browsers refuse too many changes in a short time; then the address is one key behind.
    let state = history.state().unwrap_or_default();
    let _ = history.replace_state_with_url(&state, "", Some(&address));
}

/// Takes up the question that the address holds, or what was typed before the widgets lived.
pub(super) fn adopt(desk: &Rc<Desk>) {
    let Some(field) = dom::all("[data-search]").first().and_then(dom::input) else { return };
    if field.value().is_empty()
        && let Some(question) = dom::parameter("q")
    {
        field.set_value(&question);
    }
    if !field.value().is_empty() {
        ask(desk, &field);
    }
}
