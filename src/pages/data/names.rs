//! What records are called, for whoever looks at a backup before bringing it in.

use leptos::prelude::*;

use crate::content::Phase;
use crate::pages::Edition;
use crate::pages::task::status_name;
use crate::plan::Status;

pub(super) fn of_records(edition: &Edition) -> AnyView {
    let words = &edition.pages;
    let kinds = [
        ("task:", words.data_part_task()),
        ("event:", words.data_part_event()),
        ("draft:", words.data_part_draft()),
        ("row:", words.data_part_row()),
        ("setting:", words.data_part_setting()),
        ("", words.data_part_other()),
        ("setting:roles", words.data_setting_roles()),
        ("setting:campaign", words.data_setting_campaign()),
        ("setting:window", words.data_setting_window()),
        ("setting:custom", words.data_setting_custom()),
        ("setting:plan", words.data_setting_plan()),
        ("setting:embed", words.data_setting_embed()),
        ("setting:language", words.data_setting_language()),
        ("#status", words.data_member_status()),
        ("#date", words.data_member_date()),
        ("#note", words.data_member_note()),
        ("#text", words.data_member_text()),
        ("#url", words.data_member_url()),
        ("#removed", words.data_member_removed()),
        ("#is-yes", words.data_yes()),
        ("#is-no", words.data_no()),
    ]
    .map(|(name, words)| (name.to_owned(), words));
    let blanks =
        edition.blank_labels.iter().map(|(id, label)| (format!("blank:{id}"), label.clone()));
    let all: Vec<_> = kinds
        .into_iter()
        .chain(statuses(edition))
        .chain(blanks)
        .chain(roles(edition))
        .chain(tables(edition))
        .chain(tasks(edition))
        .map(|(name, words)| view! { <li data-name=name>{words}</li> })
        .collect();
    view! { <ul hidden data-names>{all}</ul> }.into_any()
}

fn statuses(edition: &Edition) -> impl Iterator<Item = (String, String)> + use<'_> {
    let words = &edition.pages;
    Status::ALL
        .into_iter()
        .map(|status| (format!("#status-{}", status.word()), status_name(words, status)))
}

/// The title of each task of each guide.
fn tasks(edition: &Edition) -> impl Iterator<Item = (String, String)> + use<'_> {
    edition.guides.iter().flat_map(|guide| {
        Phase::ALL.into_iter().flat_map(|phase| {
            let tasks = guide.workflow.tasks().iter().filter(move |task| task.phase == phase);
            tasks
                .zip(guide.tasks_of(phase))
                .map(|(task, section)| (format!("task:{}", task.id), section.title.plain.clone()))
        })
    })
}

/// Roles, which are members of what an event or a plan does without.
fn roles(edition: &Edition) -> impl Iterator<Item = (String, String)> + use<'_> {
    edition.guides.iter().map(|guide| {
        (format!("#{}", guide.workflow.id()), edition.pages.data_role(guide.role.clone()))
    })
}

/// Documents, of which some have timed tables.
fn tables(edition: &Edition) -> impl Iterator<Item = (String, String)> + use<'_> {
    let letters = edition.letters.iter();
    letters.map(|letter| (format!("row:{}", letter.document.id()), letter.title.clone()))
}
