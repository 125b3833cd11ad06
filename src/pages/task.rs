//! A task's checkbox, the same on guide and checklist.

use leptos::prelude::*;

use super::Edition;
use crate::content::Section;

/// A label with the native checkbox and the task's title. `autocomplete` is off because browsers
/// would otherwise restore a box from an earlier visit over what is stored.
pub(super) fn checkbox(edition: &Edition, section: &Section) -> impl IntoView + use<> {
    view! {
        <label class="task-label">
            <input type="checkbox" autocomplete="off" />
            <span class="task-title" inner_html=section.title.html.clone()></span>
            <span class="task-state" aria-hidden="true">{edition.pages.task_done()}</span>
        </label>
    }
}

/// For whom a task is, when it is not for everybody.
pub(super) fn country(edition: &Edition, section: &Section) -> Option<impl IntoView + use<>> {
    let words = match section.country.as_deref()? {
        "US" => edition.pages.task_country_us(),
        "FR" => edition.pages.task_country_fr(),
        other => other.to_owned(),
    };
    Some(view! { <p class="country">{words}</p> })
}
