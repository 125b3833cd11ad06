//! From records to tasks, from tasks to what the page shows.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::days::{self, DayWords};
use super::{NEXT, PageWords, Planner, SHOWN, events, rows};
use crate::messages::Ui;
use crate::plan::{
    Catalogue, Day, Entry, Item, Progress, count_groups, groups, items, progress_by_workflow, weeks,
};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::plan_list::Section;
use crate::widgets::plan_overview::{Chart, Line};

/// Events named in one line of the picture.
const MOST_NAMES: usize = 5;
/// How long counts wait for further ticks, in milliseconds.
const SOON: u32 = 100;

impl Planner {
    pub(super) fn read_all(&self) {
        let store = self.tasks.session.store.borrow();
        let mut records = self.records.borrow_mut();
        records.clear();
        // What was erased is forgotten everywhere.
        self.told.take();
        for key in store.keys() {
            if let Some(record) = store.record(&key) {
                records.insert(key, record);
            }
        }
    }

    pub(super) fn enter(&self, ui: Ui, catalogue: Catalogue) {
        let days = DayWords::of(&dom::language(), days::today());
        self.page.replace(Some(PageWords { ui, catalogue, days }));
        self.limits.set([SHOWN; 6]);
        self.filter.replace(String::new());
        self.told.take();
        self.rebuild();
    }

    /// What is stored under a key, as text.
    pub(super) fn text(&self, key: Key, member: &str) -> String {
        let records = self.records.borrow();
        records.get(&key).map(|record| record.text_of(member).to_owned()).unwrap_or_default()
    }

    /// A record changed; nothing means that all may have.
    pub(super) fn heard(&self, key: Option<&Key>) {
        let Some(key) = key else {
            self.read_all();
            self.rebuild();
            return;
        };
        self.read(key);
        match key {
            Key::Task(name) => self.update_task(name),
            Key::Event(_) | Key::Blank(_) | Key::Setting(_) => self.rebuild(),
            Key::Row(_) | Key::Draft(_) | Key::Other(_) => {}
        }
    }

    /// Reads one record anew.
    pub(super) fn read(&self, key: &Key) {
        // A change is told while the store that made it is still at it; this very change is heard again
        // through the widgets that made it.
        let Ok(store) = self.tasks.session.store.try_borrow() else { return };
        match store.record(key) {
            Some(record) => self.records.borrow_mut().insert(key.clone(), record),
            None => self.records.borrow_mut().remove(key),
        };
    }

    fn update_task(&self, name: &str) {
        let mut items = self.items.borrow_mut();
        let Some(item) = items.iter_mut().find(|item| item.record == name) else { return };
        let due = item.due();
        item.update(self.records.borrow().get(&Key::Task(name.to_owned())));
        // A note is shown in the row as well, once its field has lost the focus.
        let now = item.due();
        if now != due || dom::is_within_fields() {
            self.is_moved.set(true);
        }
        drop(items);
        if now != due {
            self.show_day(name, now);
        }
        self.count_soon();
    }

    /// Shows the day of a task where its row stands, and says it.
    fn show_day(&self, record: &str, day: Day) {
        let page = self.page.borrow();
        let Some(PageWords { days, .. }) = &*page else { return };
        let words = days.long(day);
        for row in dom::all("[data-record]").iter().filter(|row| dom::data(row, "record") == record)
        {
            if let Some(place) = dom::within(row, ".task-facts strong").first() {
                place.set_text_content(Some(&words));
            }
        }
        self.tasks.session.say(|ui| ui.plan_new_day(words));
    }

    /// Counts anew a moment later, once for all ticks of that moment: the tick itself is shown at once.
    fn count_soon(&self) {
        if self.is_counting.replace(true) {
            return;
        }
        let planner = self.me.clone();
        let count = move || {
            if let Some(planner) = planner.upgrade() {
                planner.is_counting.set(false);
                planner.count();
                planner.announce();
            }
        };
        Timeout::new(SOON, count).forget();
    }

    /// Says to screen readers how far the tasks shown are.
    fn announce(&self) {
        let page = self.page.borrow();
        let Some(PageWords { catalogue, .. }) = &*page else { return };
        let entries = self.entries(catalogue);
        let Progress { done, total } =
            Progress::of(entries.iter().flatten().map(|entry| entry.status));
        self.tasks.session.say(|ui| ui.progress_announcement(done, total));
    }

    /// Makes all tasks anew: an event, its date or a role changed.
    pub(super) fn rebuild(&self) {
        {
            let page = self.page.borrow();
            let Some(PageWords { ui, catalogue, .. }) = &*page else { return };
            let events = self.read_events(ui, catalogue);
            let without = self.without(catalogue, &Key::Setting("roles".to_owned()));
            let records = self.records.borrow();
            let kept = |name: &str| records.get(&Key::Task(name.to_owned()));
            self.items.replace(items(catalogue, &events, window(), &without, kept));
            self.events.replace(events);
        }
        self.forget_lost_filter();
        self.offer_choices();
        self.arrange();
        events::sync(self);
    }

    /// Whoever looked at one event only sees everything again when it is taken out.
    fn forget_lost_filter(&self) {
        let is_lost = self
            .filter
            .borrow()
            .strip_prefix("event:")
            .is_some_and(|id| !self.events.borrow().iter().any(|event| event.id == id));
        if is_lost {
            self.filter.replace(String::new());
            self.limits.set([SHOWN; 6]);
        }
    }

    /// Which workflows a record takes out.
    pub(super) fn without(&self, catalogue: &Catalogue, key: &Key) -> Vec<String> {
        let records = self.records.borrow();
        let is_out = |id: &str| records.get(key).is_some_and(|record| record.text_of(id) == "no");
        let ids = catalogue.workflows.iter().map(|workflow| &workflow.id);
        ids.filter(|id| is_out(id)).cloned().collect()
    }

    /// Whether the person wants to see a task.
    pub(super) fn is_wanted(&self, item: &Item, catalogue: &Catalogue) -> bool {
        let filter = self.filter.borrow();
        let events = self.events.borrow();
        let event = || events.get(item.event).map(|event| event.id.as_str());
        let role = filter.strip_prefix("role:").and_then(|place| place.parse::<usize>().ok());
        item.is_chosen
            && filter.strip_prefix("event:").is_none_or(|id| event() == Some(id))
            && role.is_none_or(|role| {
                catalogue.tasks.get(item.task).is_some_and(|task| task.workflow == role)
            })
    }

    /// The tasks that the person wants to see, as entries of the schedule.
    fn entries(&self, catalogue: &Catalogue) -> Vec<Option<Entry>> {
        let items = self.items.borrow();
        items.iter().map(|item| self.is_wanted(item, catalogue).then(|| item.entry())).collect()
    }

    /// Sorts all tasks into their groups.
    pub(super) fn arrange(&self) {
        // Rows are drawn by place. Somebody who is in the fields of one keeps it until they leave it, and
        // no row takes over the fields of another.
        if dom::is_within_fields() {
            self.is_moved.set(true);
            self.count();
            return;
        }
        self.is_moved.set(false);
        self.day.set(days::today().number());
        close_fields();
        if let Some(page) = &*self.page.borrow() {
            let entries = self.entries(&page.catalogue);
            let groups = groups(&entries, days::today());
            let limits = self.limits.get();
            let mut sections = Vec::new();
            for (group, places) in groups.iter().enumerate() {
                // A button for two or three more would take as much room as they do.
                let limit = limits[group];
                let limit =
                    if places.len() <= limit.saturating_add(3) { usize::MAX } else { limit };
                if places.is_empty() {
                    continue;
                }
                sections.push(Section {
                    group,
                    title: rows::heading(&page.ui, group, places.len()),
                    hint: if group == 0 { page.ui.plan_late_hint() } else { String::new() },
                    rows: places.iter().take(limit).map(|place| self.row(page, *place)).collect(),
                    more: u32::try_from(places.len().saturating_sub(limit)).unwrap_or(u32::MAX),
                });
            }
            let next = groups[..4].iter().flatten().take(NEXT);
            let rows = next.map(|place| self.row(page, *place)).collect();
            self.next.set(vec![Section { rows, ..Section::default() }]);
            if let Some(nothing) = dom::all("[data-plan-nothing]").first() {
                nothing.set_hidden(!sections.is_empty());
            }
            self.sections.set(sections);
        }
        self.count();
    }

    /// Counts anew, and leaves every task where it is: what was ticked stays in sight.
    fn count(&self) {
        let page = self.page.borrow();
        let Some(PageWords { ui, catalogue, days }) = &*page else { return };
        let entries = self.entries(catalogue);
        let today = days::today();
        let counts = count_groups(&entries, today);
        for section in dom::all(".plan [data-group]") {
            let group: usize = dom::data(&section, "group").parse().unwrap_or_default();
            if let (Some(heading), Some(count)) = (section.first_element_child(), counts.get(group))
            {
                heading.set_text_content(Some(&rows::heading(ui, group, *count)));
            }
        }
        let weeks = Chart {
            title: ui.plan_weeks(),
            lines: self.week_lines(ui, days, &entries),
            has_common_measure: true,
        };
        let roles = Chart {
            title: ui.plan_roles_progress(),
            lines: self.role_lines(ui, catalogue),
            has_common_measure: false,
        };
        self.charts.set(vec![weeks, roles]);
        self.tell_due();
    }

    fn week_lines(&self, ui: &Ui, days: &DayWords, entries: &[Option<Entry>]) -> Vec<Line> {
        let today = days::today();
        let events = self.events.borrow();
        let mut lines = Vec::new();
        let (weeks, earlier) = weeks(entries, today);
        if let Some(first) = weeks.first().filter(|_| earlier > 0) {
            let words = ui.plan_weeks_before(days.short(first.monday), earlier);
            lines.push(Line { words, open: earlier, ..Line::default() });
        }
        for week in weeks {
            let mut line = Line {
                words: ui.plan_week(days.short(week.monday), week.open),
                open: week.open,
                done: week.done,
                is_now: week.monday == today.monday(),
                ..Line::default()
            };
            if week.done > 0 {
                line.words.push_str(&ui.plan_week_done(week.done));
            }
            if line.is_now {
                line.words.push(' ');
                line.words.push_str(&ui.plan_week_now());
            }
            let mut of_week = Vec::new();
            for event in events.iter() {
                if event.date.is_some_and(|date| date.monday() == week.monday) {
                    of_week.push(event.name.as_str());
                }
            }
            // Fifty names would bury the picture.
            if !of_week.is_empty() {
                let count = u32::try_from(of_week.len()).unwrap_or(u32::MAX);
                let more = if of_week.len() > MOST_NAMES { " …" } else { "" };
                of_week.truncate(MOST_NAMES);
                line.notes = ui.plan_week_event(count, of_week.join("; ") + more);
            }
            lines.push(line);
        }
        lines
    }

    fn role_lines(&self, ui: &Ui, catalogue: &Catalogue) -> Vec<Line> {
        let items = self.items.borrow();
        let mut lines = Vec::new();
        for (place, phases) in progress_by_workflow(catalogue, &items).into_iter().enumerate() {
            let is_chosen = items.iter().any(|item| {
                item.is_chosen
                    && catalogue.tasks.get(item.task).is_some_and(|task| task.workflow == place)
            });
            let Some(workflow) = catalogue.workflows.get(place).filter(|_| is_chosen) else {
                continue;
            };
            let mut line = Line { words: workflow.role.clone(), ..Line::default() };
            let names = [ui.plan_phase_before(), ui.plan_phase_day(), ui.plan_phase_after()];
            for (name, Progress { done, total }) in names.into_iter().zip(phases) {
                line.done += done;
                line.open += total - done;
                if total > 0 {
                    if !line.notes.is_empty() {
                        line.notes.push_str(" · ");
                    }
                    line.notes.push_str(&name);
                    line.notes.push(' ');
                    line.notes.push_str(&ui.progress_count(done, total));
                }
            }
            lines.push(line);
        }
        lines
    }

    /// What the list can be narrowed to; the choice made stays.
    fn offer_choices(&self) {
        let page = self.page.borrow();
        let (Some(PageWords { ui, catalogue, .. }), Some(select)) =
            (&*page, dom::all("[data-plan-show]").into_iter().next())
        else {
            return;
        };
        let mut choices = vec![(String::new(), ui.plan_everything())];
        let events = self.events.borrow();
        for event in events.iter().filter(|_| events.len() > 1) {
            choices.push((["event:", &event.id].concat(), event.name.clone()));
        }
        for (place, workflow) in catalogue.workflows.iter().enumerate() {
            choices.push((["role:", &place.to_string()].concat(), workflow.role.clone()));
        }
        select.set_text_content(None);
        let filter = self.filter.borrow();
        for (value, name) in choices {
            let option =
                dom::document().and_then(|document| document.create_element("option").ok());
            let Some(option) = option else { continue };
            option.set_text_content(Some(&name));
            // These can be set on an option, and a select takes it.
            let _ = option.set_attribute("value", &value);
            if value == *filter {
                let _ = option.set_attribute("selected", "");
            }
            let _ = select.append_child(&option);
        }
    }
}

/// Takes the fields out of all rows: they are copied into a row again when somebody opens it.
fn close_fields() {
    for details in dom::all("[data-more]") {
        if let Some(fields) =
            details.last_element_child().filter(|_| details.child_element_count() > 1)
        {
            fields.remove();
        }
        // Removing an attribute by its right name cannot fail.
        let _ = details.remove_attribute("open");
    }
}

/// The first and the last day of the campaign, as the early script says.
pub(super) fn window() -> (Day, Day) {
    let window = dom::root("data-window");
    let day = |iso: Option<&str>| iso.and_then(Day::parse);
    let mut parts = window.split('/');
    let first = day(parts.next()).unwrap_or_else(days::today);
    (first, day(parts.next()).unwrap_or(first))
}
