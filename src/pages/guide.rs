//! A guide: the document of a role, with its tasks to tick in place.

use leptos::prelude::*;

use super::frame::script;
use super::{Body, Edition, Files, pager, share_link, slots, task};
use crate::content::{Guide, PhaseText, Section, Workflow};
use crate::route::{Page, Route};

/// Words a minute of attentive reading on a screen, rounded down from the 238 of Brysbaert (2019).
const READING_SPEED: usize = 220;

pub(super) fn guide(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
    files: &Files<'_>,
) -> Result<Body, String> {
    let guide = edition.guide(workflow)?;
    let words = &edition.pages;
    let contents = guide.phases.iter().map(contents).collect_view();
    let phases =
        guide.phases.iter().map(|phase| phase_text(edition, workflow, phase)).collect_view();
    let main = view! {
        <article class="guide">
            <header class="page-head">
                <p class="role">{guide.role.clone()}</p>
                <h1>{guide.title.clone()}</h1>
                <p class="meta">
                    {words.guide_minutes(minutes(guide))} " · "
                    {words.guide_reviewed(edition.date(&guide.reviewed))}
                </p>
                {slots::progress(edition, workflow)}
                <p class="screen-only">
                    <a href=route.link_to(Page::Checklist(workflow))>{words.guide_to_checklist()}</a>
                    " · " {share_link(edition, route)}
                </p>
                <noscript>
                    <p class="notice">{words.noscript_ticks()}</p>
                </noscript>
            </header>
            <nav class="contents" aria-labelledby="contents-title">
                <h2 id="contents-title">{words.guide_contents()}</h2>
                <ul>{contents}</ul>
            </nav>
            <div class="text">
                <div class="intro" inner_html=guide.intro.html.clone()></div>
                {script(route, files.script)}
                {phases}
                {pager::guides(edition, route, workflow)?}
            </div>
        </article>
    };
    Ok(Body { title: guide.title.clone(), summary: guide.summary.clone(), main: main.into_any() })
}

fn contents(phase: &PhaseText) -> impl IntoView + use<> {
    let sections = phase
        .sections
        .iter()
        .map(|section| {
            let href = format!("#{}", section.id);
            view! { <li><a href=href inner_html=section.title.html.clone()></a></li> }
        })
        .collect_view();
    let href = format!("#{}", phase.phase.id());
    view! {
        <li>
            <a href=href inner_html=phase.title.html.clone()></a>
            <ul>{sections}</ul>
        </li>
    }
}

/// A chapter of a guide with its tasks, on the guide's page and in its widget.
pub(super) fn phase_text(
    edition: &Edition,
    workflow: Workflow,
    phase: &PhaseText,
) -> impl IntoView + use<> {
    let id = phase.phase.id();
    let sections = phase
        .sections
        .iter()
        .map(|section| section_text(edition, workflow, section))
        .collect_view();
    view! {
        <section class="phase" aria-labelledby=id>
            <h2 id=id inner_html=phase.title.html.clone()></h2>
            <div inner_html=phase.intro.html.clone()></div>
            {sections}
        </section>
    }
}

fn section_text(edition: &Edition, workflow: Workflow, section: &Section) -> AnyView {
    let text = task::text(edition, section);
    let id = section.id.clone();
    let record = task::own_record(workflow, &id);
    if section.is_task {
        view! {
            <section class="task" id=id.clone() data-task=id data-record=record>
                <h3>{task::checkbox(edition, section)}</h3>
                {text}
            </section>
        }
        .into_any()
    } else {
        view! {
            <section class="aside" id=id>
                <h3 inner_html=section.title.html.clone()></h3>
                {text}
            </section>
        }
        .into_any()
    }
}

/// How long reading takes, in whole minutes, at least one.
fn minutes(guide: &Guide) -> u32 {
    let words = |text: &str| text.split_whitespace().count();
    let total: usize = words(&guide.intro.plain)
        + guide
            .phases
            .iter()
            .flat_map(|phase| &phase.sections)
            .map(|section| words(&section.title.plain) + words(&section.body.plain))
            .sum::<usize>();
    u32::try_from(total.div_ceil(READING_SPEED)).unwrap_or(u32::MAX).max(1)
}
