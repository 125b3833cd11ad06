//! A workflow's tasks as a list.

use leptos::prelude::*;

use super::{Body, Edition, share_link, slots, task};
use crate::content::{PhaseText, Section, Workflow};
use crate::route::{Page, Route};

pub(super) fn checklist(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
) -> Result<Body, String> {
    let guide = edition.guide(workflow)?;
    let words = &edition.pages;
    let title = words.checklist_title(guide.role.clone());
    let count = u32::try_from(workflow.tasks().len()).unwrap_or(u32::MAX);
    let to_guide = route.link_to(Page::Guide(workflow));
    let phases =
        guide.phases.iter().map(|text| phase(edition, route, workflow, text, true)).collect_view();
    let main = view! {
        <div class="checklist">
            <header class="page-head">
                <h1>{title.clone()}</h1>
                <p class="screen-only">{words.checklist_lead()}</p>
                {slots::progress(edition, workflow)}
                <p class="meta" inner_html=super::week_dates(edition).html></p>
                <p class="screen-only">
                    <a href=to_guide>{words.checklist_to_guide()}</a> " · "
                    <a href=route.link_to(Page::Plan)>{words.checklist_to_plan()}</a>
                    " · " {share_link(edition, route)}
                </p>
                {workflow.is_per_event().then(|| super::event_choice(edition))}
                <noscript>
                    <p class="notice">{words.noscript_ticks()}</p>
                </noscript>
            </header>
            {phases}
        </div>
    };
    Ok(Body {
        title,
        summary: words.checklist_summary(count, guide.role.clone()),
        main: main.into_any(),
    })
}

/// The tasks of a phase, on the page and in its widget; what is framed has no fields to write into.
pub(super) fn phase(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
    phase: &PhaseText,
    has_fields: bool,
) -> impl IntoView + use<> {
    let id = phase.phase.id();
    let tasks = phase
        .sections
        .iter()
        .filter(|section| section.is_task)
        .map(|section| row(edition, route, workflow, section, has_fields))
        .collect_view();
    view! {
        <section class="phase" aria-labelledby=id>
            <h2 id=id inner_html=phase.title.html.clone()></h2>
            <ul class="tasks">{tasks}</ul>
        </section>
    }
}

fn row(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
    section: &Section,
    has_fields: bool,
) -> impl IntoView + use<> {
    let words = &edition.pages;
    let id = section.id.clone();
    let href = format!("{}#{id}", route.link_to(Page::Guide(workflow)));
    let label = words.checklist_how_for(section.title.plain.clone());
    let fields = has_fields.then(|| {
        view! {
            <details class="task-more">
                <summary>{words.task_more()}</summary>
                {task::fields(edition, &task::record(workflow, &section.id))}
            </details>
        }
    });
    view! {
        <li class="task" id=id.clone() data-task=id data-record=task::own_record(workflow, &section.id)>
            {task::checkbox(edition, section)} {task::country(edition, section)}
            <p class="why" inner_html=section.lead.html.clone()></p>
            {task::facts(edition, workflow, &section.id)}
            <p class="how">
                <a href=href aria-label=label>
                    {words.checklist_how()}
                </a>
                {task::opens(edition, route, workflow, &section.id)}
            </p>
            {fields}
        </li>
    }
}
