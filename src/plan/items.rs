//! Every task of a plan: those of the campaign once, those of an event for each event.

use super::{Anchors, Catalogue, Day, Entry, Group, Progress, Record, Status};

/// An event of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanEvent {
    /// Its id; empty for the first event, whose details are those of a plan with a single one.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its day, once it has one.
    pub date: Option<Day>,
    /// Ids of the workflows that it does without.
    pub without: Vec<String>,
}

impl PlanEvent {
    /// What the names of its records begin with.
    pub fn prefix(&self) -> String {
        if self.id.is_empty() { String::new() } else { format!("{}/", self.id) }
    }
}

/// One task of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The name of its record.
    pub record: String,
    /// Its place in the catalogue.
    pub task: usize,
    /// The place of its event.
    pub event: usize,
    /// The day that its rule gives.
    pub rule_day: Day,
    /// The day that the person set instead.
    pub own_day: Option<Day>,
    /// How far it is.
    pub status: Status,
    /// Whether it belongs to a role that the person chose.
    pub is_chosen: bool,
}

impl Item {
    /// By when it has to be done.
    pub fn due(&self) -> Day {
        self.own_day.unwrap_or(self.rule_day)
    }

    /// For the schedule.
    pub fn entry(&self) -> Entry {
        Entry { due: self.due(), status: self.status }
    }

    /// Whether it is one of this week's tasks for the person, whatever its status: its day is between `today`
    /// and Sunday, and nobody left its role out.
    pub fn counts_this_week(&self, today: Day) -> bool {
        let open = Entry { due: self.due(), status: Status::ToDo };
        self.is_chosen && Group::of(open, today) == Group::ThisWeek
    }

    /// Takes over what is kept about it.
    pub fn update(&mut self, kept: Option<&Record>) {
        self.status = kept.map(Record::status).unwrap_or_default();
        // A day that is none, as other programs may have written it, leaves the rule in force.
        self.own_day = kept.and_then(|kept| Day::parse(kept.text_of("date")));
    }
}

/// All tasks, workflow by workflow within each event. `first` and `last` are the campaign's days,
/// `without` the workflows that the person does not want to see, `kept` knows records by their names.
pub fn items<'a>(
    catalogue: &Catalogue,
    events: &[PlanEvent],
    (first, last): (Day, Day),
    without: &[String],
    kept: impl Fn(&str) -> Option<&'a Record>,
) -> Vec<Item> {
    let mut items = Vec::new();
    for (place, event) in events.iter().enumerate() {
        let prefix = event.prefix();
        let anchors = Anchors { event: event.date, first, last };
        for (number, task) in catalogue.tasks.iter().enumerate() {
            let Some(workflow) = catalogue.workflows.get(task.workflow) else { continue };
            let is_first = place == 0;
            // What a campaign does once is counted from its first event.
            if !workflow.is_per_event && !is_first {
                continue;
            }
            let record = format!("{}{}", if workflow.is_per_event { &prefix } else { "" }, task.id);
            let is_chosen =
                !without.contains(&workflow.id) && !event.without.contains(&workflow.id);
            let mut item = Item {
                record,
                task: number,
                event: place,
                rule_day: task.due.day(anchors),
                own_day: None,
                status: Status::ToDo,
                is_chosen,
            };
            item.update(kept(&item.record));
            items.push(item);
        }
    }
    items
}

/// How far each workflow of the catalogue is, in all its events together and by phase.
pub fn progress_by_workflow(catalogue: &Catalogue, items: &[Item]) -> Vec<[Progress; 3]> {
    let mut sums = vec![[Progress::default(); 3]; catalogue.workflows.len()];
    for item in items {
        if let Some(task) = catalogue.tasks.get(item.task)
            && let Some(sum) = sums.get_mut(task.workflow)
            && let Some(phase) = sum.get_mut(task.phase)
        {
            phase.count(item.status);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::{PlanEvent, items, progress_by_workflow};
    use crate::plan::catalogue::{Catalogue, Task, Workflow};
    use crate::plan::{Day, Due, Progress, Record, Status};

    fn day(iso: &str) -> Day {
        Day::parse(iso).expect("a day")
    }

    fn task(id: &str, workflow: usize, due: &str) -> Task {
        Task {
            id: id.into(),
            workflow,
            phase: 0,
            due: Due::parse(due).expect("a deadline"),
            effort: String::new(),
            title: id.into(),
            opens: None,
        }
    }

    fn catalogue() -> Catalogue {
        let workflow =
            |id: &str, is_per_event| Workflow { id: id.into(), role: id.into(), is_per_event };
        Catalogue {
            workflows: vec![workflow("district", false), workflow("press", true)],
            tasks: vec![task("district.a", 0, "first-70"), task("press.b", 1, "event-14")],
        }
    }

    fn week() -> (Day, Day) {
        (day("2026-12-07"), day("2026-12-13"))
    }

    #[test]
    fn each_event_has_its_tasks_and_the_campaign_has_its_own_once() {
        let further =
            PlanEvent { id: "7".into(), date: Some(day("2027-02-28")), ..Default::default() };
        let events = [PlanEvent::default(), further];
        let items = items(&catalogue(), &events, week(), &[], |_| None);
        let found: Vec<(String, String)> =
            items.iter().map(|item| (item.record.clone(), item.due().iso())).collect();
        assert_eq!(
            found,
            [
                ("district.a".into(), "2026-09-28".into()),
                ("press.b".into(), "2026-11-23".into()),
                ("7/press.b".into(), "2027-02-14".into()),
            ]
        );
    }

    #[test]
    fn a_day_of_ones_own_wins_and_a_damaged_one_does_not() {
        for (date, due) in
            [("2026-12-01", "2026-12-01"), ("2026-02-30", "2026-11-23"), ("", "2026-11-23")]
        {
            let kept = Record::parse(&format!(r#"{{"at":1,"date":"{date}","status":"done"}}"#))
                .expect("a record");
            let items = items(&catalogue(), &[PlanEvent::default()], week(), &[], |name| {
                (name == "press.b").then_some(&kept)
            });
            assert_eq!((items[1].due().iso().as_str(), items[1].status), (due, Status::Done));
        }
    }

    #[test]
    fn this_week_s_tasks_count_in_any_status_until_their_day_is_over() {
        let record = |text: &str| Record::parse(text).expect("a record");
        let done = record(r#"{"at":1,"status":"done"}"#);
        let own = record(r#"{"at":1,"date":"2026-11-22","status":"not-for-us"}"#);
        let events = [PlanEvent::default()];
        let of = |without: &[String], today: &str| {
            let items = items(&catalogue(), &events, week(), without, |name| match name {
                "press.b" => Some(&done),
                _ => Some(&own),
            });
            let week = items.iter().filter(|item| item.counts_this_week(day(today)));
            week.map(|item| item.record.clone()).collect::<Vec<_>>()
        };
        // The pitch is due on Monday, 23 November.
        for (today, records) in [
            ("2026-11-15", &[][..]),
            ("2026-11-16", &["district.a"]),
            ("2026-11-22", &["district.a"]),
            ("2026-11-23", &["press.b"]),
            ("2026-11-24", &[]),
        ] {
            assert_eq!(of(&[], today), records, "{today}");
        }
        assert!(of(&["press".to_owned()], "2026-11-23").is_empty());
    }

    #[test]
    fn roles_that_were_taken_out_are_counted_but_not_chosen() {
        let without = ["press".to_owned()];
        let items = items(&catalogue(), &[PlanEvent::default()], week(), &without, |_| None);
        assert_eq!(items.iter().map(|item| item.is_chosen).collect::<Vec<_>>(), [true, false]);
        let progress = progress_by_workflow(&catalogue(), &items);
        assert_eq!(progress[1][0], Progress { done: 0, total: 1 });
    }
}
