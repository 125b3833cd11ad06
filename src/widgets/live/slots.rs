//! Which component goes into which slot.

use std::any::Any;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::state::State;
use super::{clipboard, dom};
use crate::messages::Ui;
use crate::plan::{Progress, Status};
use crate::widgets::composer::{Composer, ComposerProps, Surroundings};
use crate::widgets::notices::{Notices, NoticesProps};
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

/// Mounts every slot of the document.
pub(super) fn mount(state: &Rc<State>, ui: &Ui) {
    for slot in dom::all("[data-widget]") {
        let mounted = match dom::data(&slot, "widget").as_str() {
            "notices" => notices(state, ui, slot),
            "progress" => progress(state, ui, slot),
            "composer" => composer(state, ui, slot),
            // A page of another version may have slots that this one does not know: its
            // prerendered content stays.
            _ => continue,
        };
        state.mounted.borrow_mut().push(mounted);
    }
}

fn notices(state: &State, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let (ui, problems) = (ui.clone(), state.problems);
    let announcement = state.announcement.into();
    fill(slot, move || Notices(NoticesProps { ui, announcement, problems }))
}

fn progress(state: &State, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let ui = ui.clone();
    let tasks: Vec<ArcRwSignal<Status>> =
        dom::data(&slot, "tasks").split_whitespace().map(|task| state.status(task)).collect();
    fill(slot, move || {
        let progress = Signal::derive(move || Progress::of(tasks.iter().map(Get::get)));
        ProgressBar(ProgressBarProps { ui, progress })
    })
}

/// The composer takes over what was typed before it lived, and the cursor with it.
fn composer(state: &Rc<State>, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let typed = |selector: &str| slot.query_selector(selector).ok().flatten();
    let text = typed("textarea").and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let address = typed("input").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let (stored_text, stored_address) = state.draft();
    let text_value = text.as_ref().map(HtmlTextAreaElement::value).unwrap_or_default();
    let address_value = address.as_ref().map(HtmlInputElement::value).unwrap_or_default();
    let cursor = text
        .as_ref()
        .and_then(|field| Some((field.selection_start().ok()??, field.selection_end().ok()??)));
    let focused = dom::document()
        .and_then(|document| document.active_element())
        .filter(|element| slot.contains(Some(element)))
        .map(|element| element.id())
        .filter(|id| !id.is_empty());

    let saver = Rc::clone(state);
    let surroundings = Surroundings {
        save: Rc::new(move |text, address| saver.save_draft(text, address)),
        copy: Rc::new(clipboard::copy),
    };
    let props = ComposerProps {
        ui: ui.clone(),
        text: if text_value.is_empty() { stored_text } else { text_value },
        address: if address_value.is_empty() { stored_address } else { address_value },
        fallback: dom::data(&slot, "fallback"),
        surroundings,
    };
    let mounted = fill(slot, move || Composer(props));
    restore_focus(focused, cursor);
    mounted
}

fn restore_focus(id: Option<String>, cursor: Option<(u32, u32)>) {
    let Some(field) = id.and_then(|id| dom::document()?.get_element_by_id(&id)) else { return };
    if let Some(field) = field.dyn_ref::<HtmlElement>() {
        // Focus can only fail on elements that cannot have it; then there is nothing to restore.
        let _ = field.focus();
    }
    if let (Some(field), Some((start, end))) = (field.dyn_ref::<HtmlTextAreaElement>(), cursor) {
        let _ = field.set_selection_range(start, end);
    }
}

/// Replaces the prerendered content of a slot by the live component.
fn fill<View: IntoView + 'static>(
    slot: HtmlElement,
    component: impl FnOnce() -> View + 'static,
) -> Box<dyn Any> {
    slot.set_text_content(None);
    Box::new(mount_to(slot, component))
}
