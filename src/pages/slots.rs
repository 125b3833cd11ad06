//! Slots of widgets, filled for somebody without stored state.

use std::rc::Rc;

use leptos::prelude::*;

use super::Edition;
use crate::content::Workflow;
use crate::plan::{Progress, Status};
use crate::widgets::{
    Composer, ComposerProps, Notices, NoticesProps, ProgressBar, ProgressBarProps, Surroundings,
};

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

/// The regions for messages.
pub(super) fn notices(edition: &Edition) -> impl IntoView + use<> {
    let props = NoticesProps {
        ui: edition.ui.clone(),
        announcement: Signal::stored(String::new()),
        problems: RwSignal::new(Vec::new()),
    };
    view! { <div class="notices" data-widget="notices">{Notices(props)}</div> }
}

/// The share composer, empty.
pub(super) fn composer(edition: &Edition) -> impl IntoView + use<> {
    let fallback =
        edition.profile.links.get("home").map(|link| link.url.clone()).unwrap_or_default();
    let props = ComposerProps {
        ui: edition.ui.clone(),
        text: String::new(),
        address: String::new(),
        fallback: fallback.clone(),
        surroundings: Surroundings { save: Rc::new(|_, _| {}), copy: Rc::new(|_, _| {}) },
    };
    view! {
        <div class="composer" data-widget="composer" data-start data-fallback=fallback>
            {Composer(props)}
        </div>
    }
}
