//! How far a workflow is, as a bar and in words.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;
use crate::plan::Progress;

/// A bar with its count. It fills `[data-progress="<workflow>"]`.
#[component]
pub(crate) fn ProgressBar(ui: Ui, #[prop(into)] progress: Signal<Progress>) -> impl IntoView {
    let label = ui.progress_label();
    let words = move || {
        let Progress { done, total } = progress.get();
        if progress.get().is_complete() {
            ui.progress_complete(total)
        } else {
            ui.progress_count(done, total)
        }
    };
    view! {
        <progress
            aria-label=label
            max=move || progress.get().total.to_string()
            value=move || progress.get().done.to_string()
        ></progress>
        <span class="progress-count">{words}</span>
    }
}
