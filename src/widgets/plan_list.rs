//! The tasks of a plan by day.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;

/// A task as its row shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// The name of its record.
    pub(crate) record: String,
    /// Its id.
    pub(crate) id: String,
    /// The id of its event, empty for the first one.
    pub(crate) event: String,
    /// What it says.
    pub(crate) title: String,
    /// The word of its status.
    pub(crate) state: &'static str,
    /// Whether its box is ticked.
    pub(crate) is_done: bool,
    /// By when.
    pub(crate) day: String,
    /// Event, role and time it takes, in one line.
    pub(crate) facts: String,
    /// What the person noted.
    pub(crate) note: String,
    /// The part of the guide that explains it.
    pub(crate) guide: String,
    /// The page that it needs next, and its name.
    pub(crate) opens: Option<(String, String)>,
}

/// A group of tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Section {
    /// Its number: late, this week, next week, later, done, not for us.
    pub(crate) group: usize,
    /// Its heading, empty where the page has one.
    pub(crate) title: String,
    /// What helps with it, often empty.
    pub(crate) hint: String,
    /// The tasks shown.
    pub(crate) rows: Vec<Row>,
    /// How many tasks are not shown yet.
    pub(crate) more: u32,
}

/// All groups.
#[component]
pub(crate) fn PlanList(ui: Ui, #[prop(into)] sections: Signal<Vec<Section>>) -> impl IntoView {
    move || sections.get().into_iter().map(|section| group(&ui, section)).collect_view()
}

fn group(ui: &Ui, section: Section) -> impl IntoView + use<> {
    let Section { group, title, hint, rows, more } = section;
    let rows = rows.into_iter().map(|row| view_of(ui, row)).collect_view();
    let more = (more > 0).then(|| {
        view! {
            <button type="button" class="quiet" data-action="more" data-of=group.to_string()>
                {ui.plan_show_all(more)}
            </button>
        }
    });
    view! {
        <section class="plan-group" data-group=group.to_string()>
            <h2>{title}</h2>
            <p class="hint screen-only">{hint}</p>
            <ul class="tasks">{rows}</ul>
            {more}
        </section>
    }
}

fn view_of(ui: &Ui, row: Row) -> impl IntoView + use<> {
    let how = ui.plan_how_for(row.title.clone());
    let opens = row.opens.map(|(href, name)| view! { " · " <a href=href>{name}</a> });
    let (box_id, more_id) = (format!("box-{}", row.record), format!("more-{}", row.record));
    view! {
        <li
            class="task"
            data-task=row.id
            data-record=row.record
            data-state=row.state
            data-of-event=row.event
        >
            <label class="task-label">
                <input type="checkbox" id=box_id form="still" prop:checked=row.is_done />
                <span class="task-title">{row.title}</span>
                <span class="task-state">
                    <span data-is="done" aria-hidden="true">
                        {ui.plan_is_done()}
                    </span>
                    <span data-is="in-progress">{ui.plan_in_progress()}</span>
                    <span data-is="not-for-us">{ui.plan_is_not_for_us()}</span>
                </span>
            </label>
            <p class="task-facts">
                <strong>{row.day}</strong>
                " · "
                {row.facts}
            </p>
            <p class="task-own-note">{row.note}</p>
            <p class="how">
                <a href=row.guide aria-label=how>
                    {ui.plan_how()}
                </a>
                {opens}
            </p>
            <details class="task-more" data-more>
                <summary id=more_id>{ui.plan_more()}</summary>
            </details>
        </li>
    }
}
