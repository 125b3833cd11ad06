//! Slots of widgets, filled for somebody without stored state.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Edition, task};
use crate::content::{Letter, Timetable, Workflow};
use crate::letters::{Agenda, Row};
use crate::plan::{Progress, Status};
use crate::share::{Address, Composed, Shared};
use crate::widgets::{
    AgendaTable, AgendaTableProps, CellBlank, Composer, ComposerProps, OpenBlanks, OpenBlanksProps,
    ProgressBar, ProgressBarProps, Surroundings,
};

/// The bar of a workflow.
pub(super) fn progress(edition: &Edition, workflow: Workflow) -> impl IntoView + use<> {
    let tasks: Vec<String> =
        workflow.tasks().iter().map(|task| task::record(workflow, task.id)).collect();
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

/// The links of the share composer, for an empty message.
pub(super) fn composer(edition: &Edition) -> impl IntoView + use<> {
    let fallback = fallback(edition);
    let home = Address::parse(&fallback).ok();
    let composed = Composed::of("", Shared::Nothing, home.as_ref(), &edition.ui.share_subject());
    let props = ComposerProps { ui: edition.ui.clone(), post: Signal::stored(composed) };
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

/// How many blanks of a letter are open: all, for somebody without stored state.
pub(super) fn open_blanks(
    edition: &Edition,
    letter: &Letter,
    has_fields: bool,
) -> impl IntoView + use<> {
    let ids: Vec<String> = letter.blanks.iter().map(|blank| blank.mark()).collect();
    let props = OpenBlanksProps {
        ui: edition.ui.clone(),
        total: u32::try_from(ids.len()).unwrap_or(u32::MAX),
        open: Signal::stored(ids.clone()),
        has_fields,
    };
    view! {
        <p
            class="open-blanks"
            data-widget="open-blanks"
            data-blanks=ids.join(" ")
            data-fields=has_fields.then_some("")
        >
            {OpenBlanks(props)}
        </p>
    }
}

/// The timed table of a letter as the letter proposes it. Its rows stand in an attribute as well,
/// for the living table.
pub(super) fn agenda(
    edition: &Edition,
    letter: &Letter,
    table: &Timetable,
) -> impl IntoView + use<> {
    let labels = edition.blank_labels.clone();
    let around = Surroundings {
        blanks: Rc::new(Vec::new),
        blank: Rc::new(move |id| {
            let label = labels.get(id)?.clone();
            Some(CellBlank { label, words: String::new() })
        }),
        time: Rc::new(str::to_owned),
        edit: Rc::new(|_| {}),
        editing: RwSignal::new(None),
    };
    let props = AgendaTableProps {
        ui: edition.ui.clone(),
        who: table.who.clone(),
        what: table.what.clone(),
        agenda: RwSignal::new(Agenda::new(table.rows.clone(), [])),
        start: Signal::stored(String::new()),
        around,
    };
    let rows: Vec<_> =
        table.rows.iter().map(|Row { minutes, who, what, .. }| (minutes, who, what)).collect();
    let proposed = serde_json::json!(rows).to_string();
    view! {
        <div
            data-widget="agenda"
            data-start
            data-agenda=format!("~{}", letter.document.id())
            data-proposed=proposed
            data-who=table.who.clone()
            data-what=table.what.clone()
        >
            {AgendaTable(props)}
        </div>
    }
}

/// The answers of the search: none yet.
pub(super) fn search() -> impl IntoView {
    view! { <div data-widget="search" data-start></div> }
}
