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
    let words = country_name(edition, section.country.as_deref()?);
    Some(view! { <p class="country">{words}</p> })
}

/// Where something is on offer, when it is not everywhere.
pub(super) fn country_name(edition: &Edition, country: &str) -> String {
    match country {
        "US" => edition.pages.task_country_us(),
        "FR" => edition.pages.task_country_fr(),
        other => other.to_owned(),
    }
}

/// The text of a section. What holds in another country than most readers' is folded, not left out.
pub(super) fn text(edition: &Edition, section: &Section) -> AnyView {
    let body = section.body.html.clone();
    let foreign =
        section.country.as_deref().filter(|country| *country != edition.pages.language_country());
    match foreign {
        Some(country) => view! {
            <details class="task-text">
                <summary>{country_name(edition, country)}</summary>
                <div inner_html=body></div>
            </details>
        }
        .into_any(),
        None => view! {
            {country(edition, section)}
            <div class="task-text" inner_html=body></div>
        }
        .into_any(),
    }
}
