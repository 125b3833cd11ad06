//! The plan: the events, and all tasks of the chosen roles by day.

use leptos::prelude::*;

use super::{Body, Edition, task};
use crate::content::{Phase, Workflow};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn plan(edition: &Edition, route: Route) -> Result<Body, String> {
    let words = &edition.pages;
    let main = view! {
        <header class="page-head">
            <h1>{words.plan_title()}</h1>
            <p class="screen-only">{words.plan_lead()}</p>
            <p class="meta" inner_html=super::week_dates(edition).html></p>
            <noscript>
                <p class="notice">{words.plan_noscript()}</p>
            </noscript>
        </header>
        <div class="planner">
            <div class="plan-about">{roles(edition)} {events(edition)}</div>
            <div class="plan">
                {tools(words, route)}
                <p class="plan-show screen-only">
                    <label>
                        {words.plan_show()} " "
                        <select autocomplete="off" data-plan-show></select>
                    </label>
                </p>
                <p class="paper-only" data-plan-shown></p>
                <p class="notice" data-plan-nothing hidden>{words.plan_nothing()}</p>
                <div data-widget="plan" data-start>
                    {tasks(edition, route)?}
                </div>
            </div>
            <div class="plan-more" data-widget="overview"></div>
        </div>
        // What the widgets copy for each task and each further event.
        <template data-task-fields>{task::fields(edition, "@")}</template>
        <template data-event-form>{event(edition, "@/", false)}</template>
    };
    Ok(Body { title: words.plan_title(), summary: words.plan_summary(), main: main.into_any() })
}

/// What one can do with the whole plan, and what became of it.
fn tools(words: &Pages, route: Route) -> AnyView {
    view! {
        <div class="tool-row screen-only" role="group" aria-label=words.plan_tools()>
            <button type="button" class="quiet" data-action="calendar">{words.plan_calendar()}</button>
            <button type="button" class="quiet" data-action="print">{words.document_print()}</button>
            <a href=route.link_to(Page::Data)>{words.plan_hand_over()}</a>
        </div>
        <details class="hint screen-only">
            <summary>{words.plan_calendar_about()}</summary>
            <p>{words.plan_calendar_hint()}</p>
        </details>
        <p class="done-note" role="status" data-outcome></p>
    }
    .into_any()
}

/// The first event, and a place for further ones.
fn events(edition: &Edition) -> AnyView {
    let words = &edition.pages;
    view! {
        <section class="events" aria-labelledby="events">
            <h2 id="events">{words.plan_events()}</h2>
            <p class="hint">{words.plan_events_hint()}</p>
            {event(edition, "", true)}
            <div data-events></div>
            <p class="tool-row">
                <button type="button" class="quiet" data-action="add-event">
                    {words.plan_add_event()}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// The form of an event. `prefix` is what its records begin with; the first event has none, because its
/// details are those of the letters.
fn event(edition: &Edition, prefix: &str, is_first: bool) -> AnyView {
    let words = &edition.pages;
    let keep = |id: &str| format!("blank:{prefix}{id}");
    let field = |id: &'static str, name: &'static str, kind: &'static str, label: String| {
        view! {
            <label>
                {label}
                <input
                    type=kind
                    name=name
                    max=(kind == "date").then_some("2999-12-31")
                    autocomplete="off"
                    data-keep=keep(id)
                    data-member="value"
                />
            </label>
        }
    };
    // A further event may do without some of the lists, and can be taken out of the plan.
    let own = (!is_first).then(|| {
        let boxes = Workflow::ALL
            .into_iter()
            .filter(|workflow| workflow.is_per_event())
            .map(|workflow| role_box(edition, workflow, "event:@"))
            .collect_view();
        view! {
            <fieldset class="roles">
                <legend>{words.plan_event_roles()}</legend>
                {boxes}
            </fieldset>
            <p>
                <button type="button" class="quiet" data-action="remove-event">
                    {words.plan_remove_event()}
                </button>
            </p>
        }
    });
    view! {
        <details class="event" data-event=if is_first { "" } else { "@" } open=is_first>
            <summary data-event-title>{words.plan_event_first()}</summary>
            <div class="event-fields">
                {field("event-name", "event-name", "text", words.plan_event_name())}
                {field("date", "event-date", "date", words.plan_event_date())}
                {field("start-time", "start-time", "time", words.plan_event_start())}
                {field("end-time", "end-time", "time", words.plan_event_end())}
                {field("place", "place", "text", words.plan_event_place())}
                {field("time-zone", "time-zone", "text", words.plan_event_zone())}
            </div>
            <p class="hint" data-event-note hidden></p>
            {own}
        </details>
    }
    .into_any()
}

/// Whose tasks the plan shows: all, until somebody takes some out. Most people have one role and come late, so the
/// choice stands open until it is made: others' late tasks are no place to begin.
fn roles(edition: &Edition) -> AnyView {
    let boxes = Workflow::ALL
        .into_iter()
        .map(|workflow| role_box(edition, workflow, "setting:roles"))
        .collect_view();
    view! {
        <details class="event screen-only" data-until="setting:roles" open>
            <summary>{edition.pages.plan_roles()}</summary>
            <div class="roles">{boxes}</div>
        </details>
    }
    .into_any()
}

fn role_box(edition: &Edition, workflow: Workflow, keep: &'static str) -> impl IntoView + use<> {
    let role = edition.guide(workflow).map(|guide| guide.role.clone()).unwrap_or_default();
    view! {
        <label class="box">
            <input
                type="checkbox"
                name=workflow.id()
                form="still"
                checked
                data-keep=keep
            />
            {role}
        </label>
    }
}

/// All tasks for readers without scripts: what they are, by workflow and phase, with their rules.
fn tasks(edition: &Edition, route: Route) -> Result<Vec<AnyView>, String> {
    Workflow::ALL
        .into_iter()
        .map(|workflow| {
            let guide = edition.guide(workflow)?;
            let rows = Phase::ALL
                .into_iter()
                .flat_map(|phase| guide.tasks_of(phase))
                .map(|section| {
                    let href =
                        format!("{}#{}", route.link_to(Page::Checklist(workflow)), section.id);
                    view! {
                        <li>
                            <a href=href inner_html=section.title.html.clone()></a>
                            {task::facts(edition, workflow, &section.id)}
                        </li>
                    }
                })
                .collect_view();
            Ok(view! {
                <section>
                    <h2>{guide.role.clone()}</h2>
                    <ul class="plain-tasks">{rows}</ul>
                </section>
            }
            .into_any())
        })
        .collect()
}
