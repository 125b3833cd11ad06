//! The client of the plan and the home page: all tasks of a person by day, and the events.

mod board;
mod days;
mod due;
mod events;
mod export;
mod listen;
mod rows;
mod zone;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use days::DayWords;

use super::tasks::Tasks;
use super::{dom, slots};
use crate::messages::Ui;
use crate::plan::{Catalogue, Item, PlanEvent, Progress, Record};
use crate::store::Key;
use crate::widgets::plan_list::{PlanList, PlanListProps, Section};
use crate::widgets::plan_overview::{Chart, PlanOverview, PlanOverviewProps};
use crate::widgets::progress_bar::{ProgressBar, ProgressBarProps};

thread_local! {
    static PLANNER: RefCell<Option<Rc<Planner>>> = const { RefCell::new(None) };
}

/// Tasks of a group that are shown at once; the others wait behind a button, because nobody reads
/// thousands and every row costs the browser time.
const SHOWN: usize = 6;
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
        listen::to_changes(&planner);
        listen::to_everything(&planner);
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
    /// What the person wants to see: empty for everything, `event:<id>` or `role:<place>`.
    filter: RefCell<String>,
    /// How many tasks of each group are shown.
    limits: Cell<[usize; 6]>,
    /// Whether a task moved to another day while its fields have the focus.
    is_moved: Cell<bool>,
    /// The day on which everything was sorted last.
    day: Cell<i32>,
    /// Whether counting waits for further ticks.
    is_counting: Cell<bool>,
    /// The tasks of this week as they were told last; nothing when they have to be told again.
    told: RefCell<Option<Vec<String>>>,
    /// Itself, for what happens later.
    me: Weak<Planner>,
    sections: RwSignal<Vec<Section>>,
    charts: RwSignal<Vec<Chart>>,
    next: RwSignal<Vec<Section>>,
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
        let (sections, charts, next) = tasks
            .session
            .within(|| (RwSignal::default(), RwSignal::default(), RwSignal::default()));
        let planner = Rc::new_cyclic(|me| Self {
            tasks,
            records: RefCell::new(records),
            page: RefCell::default(),
            events: RefCell::default(),
            items: RefCell::default(),
            filter: RefCell::default(),
            limits: Cell::new([SHOWN; 6]),
            is_moved: Cell::default(),
            day: Cell::default(),
            is_counting: Cell::default(),
            told: RefCell::default(),
            me: me.clone(),
            sections,
            charts,
            next,
        });
        let heard = planner.clone();
        planner.tasks.tell(Rc::new(move |key| heard.heard(key)));
        planner
    }

    fn component(
        self: &Rc<Self>,
        ui: &Ui,
        kind: &str,
        slot: web_sys::HtmlElement,
    ) -> Option<Box<dyn std::any::Any>> {
        let ui = ui.clone();
        let list = |sections: RwSignal<Vec<Section>>, slot| {
            let (ui, sections) = (ui.clone(), sections.into());
            slots::fill(slot, move || PlanList(PlanListProps { ui, sections }))
        };
        Some(match kind {
            "plan" => list(self.sections, slot),
            "next" if self.shows_next() => list(self.next, slot),
            "overview" => {
                let charts = self.charts.into();
                slots::fill(slot, move || PlanOverview(PlanOverviewProps { charts }))
            }
            "progress" => {
                let (workflow, charts) = (dom::data(&slot, "progress"), self.charts);
                // Leptos wants what reacts to signals to be sendable, although a page has one thread.
                let planner = StoredValue::new_local(Rc::clone(self));
                slots::fill(slot, move || {
                    let progress = Signal::derive(move || {
                        charts.track();
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

    /// Whether the home page has the next tasks instead of first steps: for somebody who has begun.
    fn shows_next(&self) -> bool {
        let has_begun = self.records.borrow().keys().any(|key| match key {
            Key::Task(_) | Key::Event(_) => true,
            Key::Blank(id) => id == "date",
            _ => false,
        });
        if let Some(part) = dom::all("[data-next]").first().filter(|_| has_begun) {
            // Setting a fixed attribute by its right name cannot fail.
            let _ = part.set_attribute("data-next", "begun");
        }
        has_begun
    }
}
