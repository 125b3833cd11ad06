//! Which component goes into which slot.

use std::any::Any;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::state::State;
use super::{clipboard, dom};
use crate::messages::Ui;
use crate::plan::{Progress, Status};
use crate::widgets::composer::{Composer, ComposerProps};
use crate::widgets::problems::{Problems, ProblemsProps};
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

/// Mounts every slot of the document.
pub(super) fn mount(state: &State, ui: &Ui) {
    for slot in dom::all("[data-widget]") {
        let mounted = match dom::data(&slot, "widget").as_str() {
            "problems" => problems(state, ui, slot),
            "progress" => progress(state, ui, slot),
            "composer" => composer(state, ui, slot),
            // A page of another version may have slots that this one does not know: its
            // prerendered content stays.
            _ => continue,
        };
        state.mounted.borrow_mut().push(mounted);
    }
}

fn problems(state: &State, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let (ui, problems) = (ui.clone(), state.problems);
    let dismissed = Rc::new(dom::focus_heading);
    fill(slot, move || Problems(ProblemsProps { ui, problems, dismissed }))
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

fn composer(state: &State, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let props = ComposerProps {
        ui: ui.clone(),
        text: state.draft.text,
        address: state.draft.address,
        fallback: dom::data(&slot, "fallback"),
        copy: Rc::new(clipboard::copy),
    };
    fill(slot, move || Composer(props))
}

/// Replaces the prerendered content of a slot by the live component.
fn fill<View: IntoView + 'static>(
    slot: HtmlElement,
    component: impl FnOnce() -> View + 'static,
) -> Box<dyn Any> {
    slot.set_text_content(None);
    Box::new(mount_to(slot, component))
}
