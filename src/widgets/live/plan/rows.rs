//! From tasks of the plan to the words of their rows.

use crate::messages::Ui;
use crate::plan::{Day, Status};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::plan_list::Row;

use super::{PageWords, Planner};

/// The heading of a group with the number of its tasks.
pub(super) fn heading(ui: &Ui, group: usize, count: usize) -> String {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    match group {
        0 => ui.plan_late(count),
        1 => ui.plan_this_week(count),
        2 => ui.plan_next_week(count),
        3 => ui.plan_later(count),
        4 => ui.plan_done(count),
        _ => ui.plan_not_for_us(count),
    }
}

/// The Friday before a day of the weekend, when offices and schools are closed.
fn friday_before(day: Day) -> Option<Day> {
    let from_monday = day.number() - day.monday().number();
    (from_monday > 4).then(|| day.plus(4 - from_monday))
}

impl Planner {
    /// The row of a task, by its place.
    pub(super) fn row(&self, page: &PageWords, place: usize) -> Row {
        let PageWords { ui, catalogue, days } = page;
        let (items, events) = (self.items.borrow(), self.events.borrow());
        let Some(item) = items.get(place) else { return Row::default() };
        let Some(task) = catalogue.tasks.get(item.task) else { return Row::default() };
        let workflow = catalogue.workflows.get(task.workflow);
        let due = item.due();
        let mut day = days.long(due);
        // A day that the person set is the day that the person wants.
        if let Some(friday) = friday_before(due)
            && item.own_day.is_none()
            && task.phase == 0
        {
            day = format!("{day} ({})", ui.plan_weekend(days.long(friday)));
        }
        let base = dom::base();
        let workflow_id = workflow.map(|workflow| workflow.id.as_str()).unwrap_or_default();
        let language = dom::language();
        let event = events
            .get(item.event)
            .filter(|_| events.len() > 1 && workflow.is_some_and(|workflow| workflow.is_per_event));
        let facts = [
            event.map(|event| event.name.clone()),
            workflow.map(|workflow| workflow.role.clone()),
            Some(task.effort.clone()),
        ];
        Row {
            record: item.record.clone(),
            id: task.id.clone(),
            event: events.get(item.event).map(|event| event.id.clone()).unwrap_or_default(),
            title: task.title.clone(),
            state: item.status.word(),
            is_done: item.status == Status::Done,
            day,
            facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            note: self.text(Key::Task(item.record.clone()), "note"),
            guide: format!("{base}{language}/guides/{workflow_id}/#{}", task.id),
            opens: task.opens.as_ref().map(|(path, name)| (format!("{base}{path}"), name.clone())),
        }
    }
}
