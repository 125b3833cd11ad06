//! A checklist or a guide to tick in the frame. Status, note and days of one's own stay on the full page:
//! what somebody writes should not stand on a page that another site surrounds.

use leptos::prelude::*;

use super::Edition;
use crate::content::Workflow;
use crate::pages::checklist;
use crate::pages::guide::phase_text;
use crate::route::{Page, Route};

pub(super) fn checklist(
    edition: &Edition,
    workflow: Workflow,
) -> Result<(String, AnyView), String> {
    let guide = edition.guide(workflow)?;
    let title = edition.pages.checklist_title(guide.role.clone());
    // As deep as the page itself, so its links lead to the same places.
    let route = Route { language: edition.language, page: Page::Checklist(workflow) };
    let phases = guide
        .phases
        .iter()
        .map(|text| checklist::phase(edition, route, workflow, text, false))
        .collect_view();
    let main = view! { {head(edition, workflow, title.clone())} {phases} };
    Ok((title, main.into_any()))
}

pub(super) fn guide(edition: &Edition, workflow: Workflow) -> Result<(String, AnyView), String> {
    let guide = edition.guide(workflow)?;
    let phases = guide.phases.iter().map(|text| phase_text(edition, workflow, text)).collect_view();
    let main = view! {
        {head(edition, workflow, guide.title.clone())}
        <div class="text">
            <div inner_html=guide.intro.html.clone()></div>
            {phases}
        </div>
    };
    Ok((guide.title.clone(), main.into_any()))
}

/// The heading, and how many tasks are done.
fn head(edition: &Edition, workflow: Workflow, title: String) -> impl IntoView + use<> {
    let words = &edition.pages;
    let total = workflow.tasks().len();
    let done = words.widget_done("{done}".to_owned(), "{total}".to_owned());
    let none = words.widget_done("0".to_owned(), total.to_string());
    view! {
        <header>
            <h1>{title}</h1>
            <div class="progress" data-progress=workflow.id()>
                <progress value="0" max=total.to_string() aria-label=edition.ui.progress_label()></progress>
                <span class="progress-count" data-count=done>{none}</span>
            </div>
            <p class="notice" data-failure="storage" role="alert" hidden>{words.failure_storage()}</p>
            <noscript>
                <p class="notice">{words.noscript_ticks()}</p>
            </noscript>
        </header>
    }
}
