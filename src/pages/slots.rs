//! Slots of widgets, filled for somebody without stored state.

use std::rc::Rc;

use leptos::prelude::*;

use super::Edition;
use crate::content::Workflow;
use crate::plan::{Progress, Status};
use crate::widgets::{Composer, ComposerProps, ProgressBar, ProgressBarProps};

/// The bar of a workflow.
pub(super) fn progress(edition: &Edition, workflow: Workflow) -> impl IntoView + use<> {
    let tasks: Vec<&str> = workflow.tasks().iter().map(|task| task.id).collect();
    let progress = Signal::stored(Progress::of(tasks.iter().map(|_| Status::ToDo)));
    view! {
        <div
            class="progress"
            data-widget="progress"
            data-progress=workflow.id()
            data-tasks=tasks.join(" ")
        >
            {ProgressBar(ProgressBarProps { ui: edition.ui.clone(), progress })}
        </div>
    }
}

/// The regions for messages, empty: what was done is announced in the first, what went wrong fills
/// the second.
pub(super) fn messages() -> impl IntoView {
    view! {
        <div class="notices">
            <div role="status" class="visually-hidden" data-announcement></div>
            <div role="alert" data-widget="problems"></div>
        </div>
    }
}

/// The share composer below its fields, for an empty message.
pub(super) fn composer(edition: &Edition) -> impl IntoView + use<> {
    let fallback = fallback(edition);
    let props = ComposerProps {
        ui: edition.ui.clone(),
        text: RwSignal::default(),
        address: RwSignal::default(),
        fallback: fallback.clone(),
        copy: Rc::new(|_, _| {}),
    };
    view! {
        <div data-widget="composer" data-start data-fallback=fallback>
            {Composer(props)}
        </div>
    }
}

/// The address shared where a network needs one and the person gave none.
pub(super) fn fallback(edition: &Edition) -> String {
    edition.profile.links.get("home").map(|link| link.url.clone()).unwrap_or_default()
}
