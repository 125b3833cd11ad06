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
    /// The part of the guide that explains it.
    pub(crate) guide: String,
    /// The page that it needs next, and its name.
    pub(crate) opens: Option<(String, String)>,
}

/// A group of tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// Its number: late, this week, next week, later, done, not for us.
    pub(crate) group: usize,
    /// Its heading.
    pub(crate) title: String,
    /// The tasks shown.
    pub(crate) rows: Vec<Row>,
    /// How many tasks are not shown yet.
    pub(crate) more: u32,
}

/// All groups, and what the list can be narrowed to.
#[component]
pub(crate) fn PlanList(
    ui: Ui,
    #[prop(into)] sections: Signal<Vec<Section>>,
    /// Value and name of each choice.
    #[prop(into)]
    choices: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let label = ui.plan_show();
    let options = move || {
        let choices = choices.get().into_iter();
        choices.map(|(value, name)| view! { <option value=value>{name}</option> }).collect_view()
    };
    let groups = move || {
        let sections = sections.get();
        let nothing = sections.is_empty().then(|| view! { <p>{ui.plan_nothing()}</p> });
        let sections = sections.into_iter().map(|section| group(&ui, section)).collect_view();
        (nothing, sections)
    };
    view! {
        <p class="plan-show screen-only">
            <label>
                {label} " "
                <select autocomplete="off" data-plan-show>
                    {options}
                </select>
            </label>
        </p>
        {groups}
    }
}

fn group(ui: &Ui, section: Section) -> impl IntoView + use<> {
    let Section { group, title, rows, more } = section;
    let hint =
        (group == 0).then(|| view! { <p class="hint screen-only">{ui.plan_late_hint()}</p> });
    let more = (more > 0).then(|| {
        view! {
            <p>
                <button type="button" class="quiet" data-action="more" data-of=group.to_string()>
                    {ui.plan_show_all(more)}
                </button>
            </p>
        }
    });
    view! {
        <section class="plan-group" data-group=group.to_string()>
            <h2>{title}</h2>
            {hint}
            {list(ui, rows)}
            {more}
        </section>
    }
}

/// Some tasks without groups.
#[component]
pub(crate) fn Rows(ui: Ui, rows: Signal<Vec<Row>>) -> impl IntoView {
    move || list(&ui, rows.get())
}

fn list(ui: &Ui, rows: Vec<Row>) -> impl IntoView + use<> {
    let rows = rows.into_iter().map(|row| view_of(ui, row)).collect_view();
    view! { <ul class="tasks">{rows}</ul> }
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
                <input type="checkbox" id=box_id autocomplete="off" prop:checked=row.is_done />
                <span class="task-title">{row.title}</span>
                <span class="task-state">
                    <span data-is="in-progress">{ui.plan_in_progress()}</span>
                </span>
            </label>
            <p class="task-facts">
                <strong>{row.day}</strong>
                " · "
                {row.facts}
            </p>
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
