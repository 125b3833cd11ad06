//! The client of the plan and the home page: all tasks of a person by day, and the events.

mod days;
mod events;
mod export;
mod listen;
mod rows;
mod zone;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use days::DayWords;

use super::tasks::Tasks;
use super::{dom, slots};
use crate::messages::Ui;
use crate::plan::{
    Catalogue, Day, Entry, Item, PlanEvent, Progress, Record, groups, items, progress_by_workflow,
    weeks,
};
use crate::store::Key;
use crate::widgets::plan_list::{PlanList, PlanListProps, Row, Rows, RowsProps, Section};
use crate::widgets::plan_overview::{Overview, PlanOverview, PlanOverviewProps, Week};
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

thread_local! {
    static PLANNER: RefCell<Option<Rc<Planner>>> = const { RefCell::new(None) };
}

/// Tasks of a group that are shown at once; the others wait behind a button, because nobody reads
/// thousands and every row costs the browser time.
const SHOWN: usize = 8;
/// Tasks on the home page.
const NEXT: usize = 3;

/// Makes the widgets of the current document live, in the words of its language.
///
/// `strings`, `waiting` and `latest` are those of [`super::guides::show`]; `catalogue` has the tasks of all
/// workflows in the page's language.
///
/// # Errors
/// When `strings` is no catalogue of messages. The early script then shows the page's own message.
pub fn show(strings: &str, waiting: &str, latest: &str, catalogue: &str) -> Result<bool, JsError> {
    let ui = Ui::from_json(strings)?;
    let known = PLANNER.with_borrow(Clone::clone);
    let planner = known.clone().unwrap_or_else(Planner::open);
    if known.is_none() {
        PLANNER.set(Some(planner.clone()));
        listen::to_everything(&planner);
    } else {
        // Another client of this tab may have changed what this one read when it was here last.
        planner.read_all();
    }
    planner.tasks.enter(&ui, waiting);
    planner.enter(ui.clone(), Catalogue::parse(catalogue));
    slots::mount(&planner.tasks.session, &ui, |kind, slot| planner.component(&ui, kind, slot));
    planner.tasks.announce(latest);
    Ok(true)
}

/// A person's plan.
struct Planner {
    tasks: Rc<Tasks>,
    /// What is stored of tasks, events, blanks and settings.
    records: RefCell<BTreeMap<Key, Record>>,
    page: RefCell<Option<PageWords>>,
    events: RefCell<Vec<PlanEvent>>,
    items: RefCell<Vec<Item>>,
    /// What the person wants to see: empty for everything, `event:<place>` or `role:<place>`.
    filter: RefCell<String>,
    /// How many tasks of each group are shown.
    limits: Cell<[usize; 6]>,
    /// Whether a task moved to another day while its fields have the focus.
    is_moved: Cell<bool>,
    sections: RwSignal<Vec<Section>>,
    overview: RwSignal<Overview>,
    choices: RwSignal<Vec<(String, String)>>,
    next: RwSignal<Vec<Row>>,
}

/// What belongs to the current page.
struct PageWords {
    ui: Ui,
    catalogue: Catalogue,
    days: DayWords,
}

impl Planner {
    fn open() -> Rc<Self> {
        let mut records = BTreeMap::new();
        let tasks = Tasks::open(&mut |key, record| {
            records.insert(key, record);
        });
        let within = tasks.session.within(|| {
            (RwSignal::default(), RwSignal::default(), RwSignal::default(), RwSignal::default())
        });
        let (sections, overview, choices, next) = within;
        let planner = Rc::new(Self {
            tasks,
            records: RefCell::new(records),
            page: RefCell::default(),
            events: RefCell::default(),
            items: RefCell::default(),
            filter: RefCell::default(),
            limits: Cell::new([SHOWN; 6]),
            is_moved: Cell::default(),
            sections,
            overview,
            choices,
            next,
        });
        let heard = planner.clone();
        planner.tasks.tell(Rc::new(move |key| heard.heard(key)));
        planner
    }

    fn read_all(&self) {
        let store = self.tasks.session.store.borrow();
        let mut records = self.records.borrow_mut();
        records.clear();
        for key in store.keys() {
            if let Some(record) = store.record(&key) {
                records.insert(key, record);
            }
        }
    }

    fn enter(&self, ui: Ui, catalogue: Catalogue) {
        let days = DayWords::of(&dom::language(), days::today());
        self.page.replace(Some(PageWords { ui, catalogue, days }));
        self.limits.set([SHOWN; 6]);
        self.filter.replace(String::new());
        self.rebuild();
    }

    /// What is stored under a key, as text.
    fn text(&self, key: Key, member: &str) -> String {
        let records = self.records.borrow();
        records.get(&key).map(|record| record.text_of(member).to_owned()).unwrap_or_default()
    }

    /// A record changed; nothing means that all may have.
    fn heard(&self, key: Option<&Key>) {
        let Some(key) = key else {
            self.read_all();
            self.rebuild();
            return;
        };
        if let Some(record) = self.tasks.session.store.borrow().record(key) {
            self.records.borrow_mut().insert(key.clone(), record);
        } else {
            self.records.borrow_mut().remove(key);
        }
        match key {
            Key::Task(name) => self.update_task(name),
            Key::Event(_) | Key::Blank(_) | Key::Setting(_) => self.rebuild(),
            Key::Row(_) | Key::Draft(_) => {}
        }
    }

    fn update_task(&self, name: &str) {
        let mut items = self.items.borrow_mut();
        let Some(item) = items.iter_mut().find(|item| item.record == name) else { return };
        let due = item.due();
        item.update(self.records.borrow().get(&Key::Task(name.to_owned())));
        if item.due() != due {
            self.is_moved.set(true);
        }
        drop(items);
        self.count();
    }

    /// Makes all tasks anew: an event, its date or a role changed.
    fn rebuild(&self) {
        {
            let page = self.page.borrow();
            let Some(PageWords { ui, catalogue, .. }) = &*page else { return };
            let events = self.read_events(ui, catalogue);
            let without = self.without(catalogue, &Key::Setting("roles".to_owned()));
            let records = self.records.borrow();
            let kept = |name: &str| records.get(&Key::Task(name.to_owned()));
            let window = self.window();
            self.items.replace(items(catalogue, &events, window, &without, kept));
            self.events.replace(events);
        }
        self.offer_choices();
        self.arrange();
        events::sync(self);
    }

    /// The first and the last day of the campaign, as the early script says.
    fn window(&self) -> (Day, Day) {
        let window = dom::root("data-window");
        let day = |iso: Option<&str>| iso.and_then(Day::parse);
        let mut parts = window.split('/');
        let first = day(parts.next()).unwrap_or_else(|| days::today());
        (first, day(parts.next()).unwrap_or(first))
    }

    /// Which workflows a record takes out.
    fn without(&self, catalogue: &Catalogue, key: &Key) -> Vec<String> {
        let records = self.records.borrow();
        let is_out = |id: &str| records.get(key).is_some_and(|record| record.text_of(id) == "no");
        let ids = catalogue.workflows.iter().map(|workflow| &workflow.id);
        ids.filter(|id| is_out(id)).cloned().collect()
    }

    /// Whether the person wants to see a task.
    fn is_wanted(&self, item: &Item, catalogue: &Catalogue) -> bool {
        let filter = self.filter.borrow();
        let place =
            |of: &str| filter.strip_prefix(of).and_then(|place| place.parse::<usize>().ok());
        item.is_chosen
            && place("event:").is_none_or(|event| item.event == event)
            && place("role:").is_none_or(|role| {
                catalogue.tasks.get(item.task).is_some_and(|task| task.workflow == role)
            })
    }

    /// The tasks that the person wants to see, as entries of the schedule.
    fn entries(&self, catalogue: &Catalogue) -> Vec<Option<Entry>> {
        let items = self.items.borrow();
        items.iter().map(|item| self.is_wanted(item, catalogue).then(|| item.entry())).collect()
    }

    /// Sorts all tasks into their groups.
    fn arrange(&self) {
        self.is_moved.set(false);
        if let Some(page) = &*self.page.borrow() {
            let entries = self.entries(&page.catalogue);
            let groups = groups(&entries, days::today());
            let limits = self.limits.get();
            let sections =
                (0..).zip(&groups).zip(limits).filter(|((_, places), _)| !places.is_empty());
            let sections = sections.map(|((group, places), limit)| Section {
                group,
                title: rows::heading(&page.ui, group, places.len()),
                rows: places.iter().take(limit).map(|place| self.row(page, *place)).collect(),
                more: u32::try_from(places.len().saturating_sub(limit)).unwrap_or(u32::MAX),
            });
            self.sections.set(sections.collect());
            let next = groups[..4].iter().flatten().take(NEXT);
            self.next.set(next.map(|place| self.row(page, *place)).collect());
        }
        self.count();
    }

    /// Counts anew, and leaves every task where it is: what was ticked stays in sight.
    fn count(&self) {
        let page = self.page.borrow();
        let Some(PageWords { ui, catalogue, days }) = &*page else { return };
        let entries = self.entries(catalogue);
        let today = days::today();
        for (group, places) in groups(&entries, today).iter().enumerate() {
            if let Some(heading) = dom::all(&format!("[data-group=\"{group}\"] h2")).first() {
                heading.set_text_content(Some(&rows::heading(ui, group, places.len())));
            }
        }
        let events = self.events.borrow();
        let weeks = weeks(&entries, today).into_iter().map(|week| {
            let is_now = week.monday == today.monday();
            let of_week = events
                .iter()
                .filter(|event| event.date.is_some_and(|date| date.monday() == week.monday));
            let mut words = ui.plan_week(days.short(week.monday), week.open);
            if week.done > 0 {
                words.push_str(&ui.plan_week_done(week.done));
            }
            if is_now {
                words.push(' ');
                words.push_str(&ui.plan_week_now());
            }
            Week {
                words,
                open: week.open,
                done: week.done,
                is_now,
                events: of_week.map(|event| ui.plan_week_event(event.name.clone())).collect(),
            }
        });
        let items = self.items.borrow();
        let progress = progress_by_workflow(catalogue, &items);
        let chosen = catalogue.workflows.iter().zip(progress).enumerate().filter(|(place, _)| {
            items.iter().any(|item| {
                item.is_chosen
                    && catalogue.tasks.get(item.task).is_some_and(|task| task.workflow == *place)
            })
        });
        let roles = chosen.map(|(_, (workflow, phases))| (workflow.role.clone(), phases)).collect();
        self.overview.set(Overview { weeks: weeks.collect(), roles });
    }

    /// What the list can be narrowed to.
    fn offer_choices(&self) {
        let page = self.page.borrow();
        let Some(PageWords { ui, catalogue, .. }) = &*page else { return };
        let mut choices = vec![(String::new(), ui.plan_everything())];
        let events = self.events.borrow();
        if events.len() > 1 {
            for (place, event) in events.iter().enumerate() {
                choices.push((format!("event:{place}"), event.name.clone()));
            }
        }
        for (place, workflow) in catalogue.workflows.iter().enumerate() {
            choices.push((format!("role:{place}"), workflow.role.clone()));
        }
        if self.choices.with_untracked(|old| *old != choices) {
            self.choices.set(choices);
        }
    }

    fn component(
        self: &Rc<Self>,
        ui: &Ui,
        kind: &str,
        slot: web_sys::HtmlElement,
    ) -> Option<Box<dyn std::any::Any>> {
        let ui = ui.clone();
        Some(match kind {
            "plan" => {
                let (sections, choices) = (self.sections.into(), self.choices.into());
                slots::fill(slot, move || PlanList(PlanListProps { ui, sections, choices }))
            }
            "overview" => {
                let overview = self.overview.into();
                slots::fill(slot, move || PlanOverview(PlanOverviewProps { ui, overview }))
            }
            "next" => {
                let next = self.next;
                self.show_next();
                slots::fill(slot, move || Rows(RowsProps { ui, rows: Signal::from(next) }))
            }
            "progress" => {
                let (workflow, overview) = (dom::data(&slot, "progress"), self.overview);
                // Leptos wants what reacts to signals to be sendable, although a page has one thread.
                let planner = StoredValue::new_local(Rc::clone(self));
                slots::fill(slot, move || {
                    let progress = Signal::derive(move || {
                        overview.track();
                        planner.with_value(|planner| planner.progress(&workflow))
                    });
                    ProgressBar(ProgressBarProps { ui, progress })
                })
            }
            _ => return None,
        })
    }

    /// How far a workflow is in all events together.
    fn progress(&self, workflow: &str) -> Progress {
        let page = self.page.borrow();
        let Some(PageWords { catalogue, .. }) = &*page else { return Progress::default() };
        let items = self.items.borrow();
        Progress::of(
            items
                .iter()
                .filter(|item| {
                    let task = catalogue.tasks.get(item.task);
                    task.is_some_and(|task| task.id.split('.').next() == Some(workflow))
                })
                .map(|item| item.status),
        )
    }

    /// Shows the next tasks on the home page to somebody who has begun.
    fn show_next(&self) {
        let has_begun = self.records.borrow().keys().any(|key| match key {
            Key::Task(_) | Key::Event(_) => true,
            Key::Blank(id) => id == "date",
            _ => false,
        });
        if let Some(part) = dom::all("[data-next]").first() {
            part.set_hidden(!has_begun);
        }
    }
}
