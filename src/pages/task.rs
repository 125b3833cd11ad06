//! A task's checkbox, the same on guide and checklist.

use leptos::prelude::*;

use super::Edition;
use crate::content::{DocumentId, Opens, Section, Task, Workflow};
use crate::messages::Pages;
use crate::plan::{Anchor, Due, Status};
use crate::route::{Page, Route};

/// A label with the native checkbox and the task's title. Its form is that of all boxes
/// ([`super::frame::still`]), so that no browser restores it from an earlier visit over what is stored.
pub(super) fn checkbox(edition: &Edition, section: &Section) -> impl IntoView + use<> {
    view! {
        <label class="task-label">
            <input type="checkbox" form="still" />
            <span class="task-title" inner_html=section.title.html.clone()></span>
            {state(&edition.pages)}
        </label>
    }
}

/// What the status is called, beside the title; the style sheet shows the words of the one that the task
/// has. Done is what the box says, so only the others are read aloud.
fn state(words: &Pages) -> impl IntoView + use<> {
    view! {
        <span class="task-state">
            <span data-is="done" aria-hidden="true">{words.task_done()}</span>
            <span data-is="in-progress">{words.task_in_progress()}</span>
            <span data-is="not-for-us">{words.task_not_for_us()}</span>
        </span>
    }
}

/// The record of a task in markup: `~` stands for the event that the person works on.
pub(super) fn record(workflow: Workflow, id: &str) -> String {
    let mark = if workflow.is_per_event() { "~" } else { "" };
    format!("{mark}{id}")
}

/// The same where it differs from the task's id.
pub(super) fn own_record(workflow: Workflow, id: &str) -> Option<String> {
    workflow.is_per_event().then(|| record(workflow, id))
}

fn find(workflow: Workflow, id: &str) -> Option<&'static Task> {
    workflow.tasks().iter().find(|task| task.id == id)
}

/// How long a task takes, and by when it has to be done.
pub(super) fn facts(
    edition: &Edition,
    workflow: Workflow,
    id: &str,
) -> Option<impl IntoView + use<>> {
    let task = find(workflow, id)?;
    Some(view! {
        <p class="task-facts">
            {effort(&edition.pages, task.minutes)} " · " {rule(&edition.pages, task.due)}
            " " <strong data-due=task.due.code()></strong>
        </p>
    })
}

/// How long something takes, in words.
pub(crate) fn effort(words: &Pages, minutes: u32) -> String {
    if minutes >= 120 { words.task_hours(minutes / 60) } else { words.task_minutes(minutes) }
}

/// A deadline as a rule.
fn rule(words: &Pages, due: Due) -> String {
    let days = u32::from(due.days.unsigned_abs());
    match (due.anchor, due.days.signum()) {
        (Anchor::Event, -1) => words.due_before_event(days),
        (Anchor::Event, 0) => words.due_on_event(),
        (Anchor::Event, _) => words.due_after_event(days),
        (Anchor::First, -1) => words.due_before_campaign(days),
        (Anchor::First, _) => words.due_on_campaign(),
        (Anchor::Last, _) => words.due_after_campaign(days),
    }
}

/// Where a task leads besides its section of the guide: the page and its name.
pub(crate) fn target(edition: &Edition, task: &Task) -> Option<(Page, String)> {
    match task.opens {
        Opens::Nothing => None,
        Opens::Document(id) => {
            let document = DocumentId::from_id(id)?;
            Some((Page::Document(document), edition.letter(document).ok()?.title.clone()))
        }
        Opens::Guide(guide) => Some((Page::Guide(guide), edition.guide(guide).ok()?.title.clone())),
        Opens::Share => Some((Page::Share, edition.pages.share_title())),
        Opens::Embed => Some((Page::Embed, edition.pages.embed_title())),
    }
}

/// The link there.
pub(super) fn opens(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
    id: &str,
) -> Option<impl IntoView + use<>> {
    let (page, name) = target(edition, find(workflow, id)?)?;
    Some(view! { " · " <a href=route.link_to(page)>{name}</a> })
}

/// Status, note and a day of one's own. They are native fields, so that they work before any widget.
pub(super) fn fields(edition: &Edition, record: &str) -> impl IntoView + use<> {
    let words = &edition.pages;
    let keep = format!("task:{record}");
    let options = Status::ALL
        .map(|status| view! { <option value=status.word()>{status_name(words, status)}</option> })
        .collect_view();
    view! {
        <div class="task-fields">
            <label>
                {words.task_status()}
                <select name="status" autocomplete="off" data-keep=keep.clone()>
                    {options}
                </select>
            </label>
            <label>
                {words.task_own_date()}
                <input
                    type="date"
                    name="date"
                    max="2999-12-31"
                    autocomplete="off"
                    data-keep=keep.clone()
                />
            </label>
            <label class="task-note">
                {words.task_note()}
                <textarea
                    name="note"
                    rows="2"
                    autocomplete="off"
                    data-keep=keep
                ></textarea>
            </label>
        </div>
    }
}

pub(super) fn status_name(words: &Pages, status: Status) -> String {
    match status {
        Status::ToDo => words.task_to_do(),
        Status::InProgress => words.task_in_progress(),
        Status::Done => words.task_done(),
        Status::NotForUs => words.task_not_for_us(),
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
