//! The forms of events: the first one stands in the page, further ones are copied from its template when
//! they are opened.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlTemplateElement};

use super::{PageWords, Planner, board, days, zone};
use crate::messages::Ui;
use crate::plan::{Catalogue, PlanEvent};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::live::fields::Field;

impl Planner {
    /// All events: the first one, and those that were added, oldest first.
    pub(super) fn read_events(&self, ui: &Ui, catalogue: &Catalogue) -> Vec<PlanEvent> {
        let records = self.records.borrow();
        let mut ids = vec![String::new()];
        // Ids begin with the time at which they were made, and records come in their order.
        ids.extend(records.iter().filter_map(|(key, record)| match key {
            Key::Event(id) if record.text_of("removed").is_empty() => Some(id.clone()),
            _ => None,
        }));
        drop(records);
        (1_u32..)
            .zip(ids)
            .map(|(number, id)| {
                let mut event = PlanEvent { id, ..PlanEvent::default() };
                let blank = |of: &str| {
                    let name = format!("{}{of}", event.prefix());
                    self.text(Key::Blank(name), "value").trim().to_owned()
                };
                let names = ["event-name", "school", "place"].map(blank);
                let name = names.into_iter().find(|name| !name.is_empty());
                let date = crate::plan::Day::parse(&blank("date"));
                event.date = date;
                event.name = name.unwrap_or_else(|| match number {
                    1 => ui.plan_event_first(),
                    _ => ui.plan_event_number(number),
                });
                if !event.id.is_empty() {
                    event.without = self.without(catalogue, &Key::Event(event.id.clone()));
                }
                event
            })
            .collect()
    }

    /// What is known about an event besides its name and day.
    pub(super) fn blank(&self, event: &PlanEvent, of: &str) -> String {
        self.text(Key::Blank(format!("{}{of}", event.prefix())), "value")
    }

    /// A new event; its form opens.
    pub(super) fn add_event(&self) {
        // The time orders events, the rest tells those of two devices apart.
        let random = dom::random_name();
        let id = format!("{}{}", dom::now(), random.get(..3).unwrap_or("000"));
        self.tasks.session.keep(Key::Event(id.clone()), &[("removed", "")]);
        self.heard(Some(&Key::Event(id.clone())));
        if let Some(form) = form(&id) {
            let _ = form.set_attribute("open", "");
            self.fill_form(&form);
            if let Ok(Some(field)) = form.query_selector("input")
                && let Some(field) = dom::as_html(&field)
            {
                // A field takes focus; should it not, nothing is lost.
                let _ = field.focus();
            }
        }
        self.say(Ui::plan_event_added);
    }

    /// Takes an event out; everything about it stays stored.
    pub(super) fn remove_event(&self, id: &str) {
        let key = Key::Event(id.to_owned());
        self.tasks.session.keep(key.clone(), &[("removed", "yes")]);
        self.heard(Some(&key));
        dom::focus("[data-action=add-event]");
        self.say(Ui::plan_event_removed);
    }

    /// Says what became of the press of a button, to everybody.
    pub(super) fn say(&self, words: impl FnOnce(&Ui) -> String) {
        self.tasks.session.write("[data-outcome]", words);
    }

    /// Copies the fields of a further event into its form when it is opened.
    pub(super) fn fill_form(&self, form: &HtmlElement) {
        let id = dom::data(form, "event");
        if id.is_empty() || form.child_element_count() > 1 {
            return;
        }
        if let Some(fields) = copy("[data-event-form]", &id)
            && let Some(fields) = fields.first_element_child()
        {
            if let Some(title) = fields.first_element_child() {
                title.remove();
            }
            while let Some(part) = fields.first_element_child() {
                // A part of a copy can be moved into the page.
                let _ = form.append_child(&part);
            }
        }
        self.show_fields(form);
        sync(self);
    }

    /// Copies the fields of a task into its row when they are opened.
    pub(super) fn fill_task(&self, details: &HtmlElement) {
        if details.child_element_count() > 1 {
            return;
        }
        let Ok(Some(task)) = details.closest("[data-task]") else { return };
        if let Some(fields) = copy("[data-task-fields]", &dom::record(&task)) {
            // As above.
            let _ = details.append_child(&fields);
        }
        self.show_fields(details);
    }

    fn show_fields(&self, part: &HtmlElement) {
        for field in dom::within(part, "[data-keep]").iter().filter_map(|field| Field::of(field)) {
            self.tasks.session.show_kept(&field);
        }
    }
}

/// The form of an event.
fn form(id: &str) -> Option<HtmlElement> {
    dom::all("[data-event]").into_iter().find(|form| dom::data(form, "event") == id)
}

/// A copy of a template's content in which `@` is `id`.
fn copy(template: &str, id: &str) -> Option<Element> {
    let template: HtmlTemplateElement =
        dom::document()?.query_selector(template).ok()??.dyn_into().ok()?;
    let holder = dom::document()?.create_element("div").ok()?;
    let content = template.content().clone_node_with_deep(true).ok()?;
    holder.append_child(&content).ok()?;
    for field in dom::within(&holder, "[data-keep]") {
        let keep = dom::data(&field, "keep").replace('@', id);
        // Setting a fixed attribute by its right name cannot fail.
        let _ = field.set_attribute("data-keep", &keep);
    }
    Some(holder)
}

/// Shows each event's name, day and what is odd about it, and makes forms of events that have none yet.
pub(super) fn sync(planner: &Planner) {
    let Some(list) = dom::all("[data-events]").into_iter().next() else { return };
    let (page, events) = (planner.page.borrow(), planner.events.borrow());
    let Some(PageWords { ui, days, .. }) = &*page else { return };
    let mut forms = dom::all("[data-event]");
    forms.retain(|form| {
        let is_known = events.iter().any(|event| event.id == dom::data(form, "event"));
        if !is_known {
            // Another tab may have taken it out under somebody's hands.
            let had_focus = matches!(form.query_selector(":focus"), Ok(Some(_)));
            form.remove();
            if had_focus {
                dom::focus("[data-action=add-event]");
                planner.say(Ui::plan_event_removed);
            }
        }
        is_known
    });
    for event in events.iter() {
        let known = forms.iter().find(|form| dom::data(form, "event") == event.id).cloned();
        let Some(form) = known.or_else(|| make(&list, &event.id)) else { continue };
        let mut title = event.name.clone();
        if let Some(date) = event.date {
            title.push_str(" · ");
            title.push_str(&days.long(date));
        }
        if let Some(part) =
            form.first_element_child().filter(|part| part.text_content().as_ref() != Some(&title))
        {
            part.set_text_content(Some(&title));
        }
        // A form that was never opened has nothing but its title.
        if let Some(part) = dom::within(&form, "[data-event-note]").first() {
            let words = note(planner, ui, days, event);
            part.set_hidden(words.is_none());
            part.set_text_content(words.as_deref());
        }
    }
}

fn make(list: &HtmlElement, id: &str) -> Option<HtmlElement> {
    let document = dom::document()?;
    let form = document.create_element("details").ok()?;
    form.set_class_name("event");
    let title = document.create_element("summary").ok()?;
    for (element, name, value) in [(&form, "data-event", id), (&title, "data-event-title", "")] {
        // Setting a fixed attribute by its right name cannot fail.
        let _ = element.set_attribute(name, value);
    }
    form.append_child(&title).ok()?;
    list.append_child(&form).ok()?;
    dom::as_html(&form)
}

/// What the person should know about an event's date or zone.
fn note(planner: &Planner, ui: &Ui, days: &days::DayWords, event: &PlanEvent) -> Option<String> {
    let zone = planner.blank(event, "time-zone");
    let zone = zone.trim();
    if !zone.is_empty() && !zone::is_known(zone) {
        return Some(ui.plan_zone_unknown(zone.to_owned()));
    }
    let minutes = |of: &str| zone::minutes(&planner.blank(event, of));
    if let (Some(start), Some(end)) = (minutes("start-time"), minutes("end-time"))
        && end <= start
    {
        return Some(ui.plan_event_end());
    }
    let (first, last) = board::window();
    match event.date {
        None => Some(ui.plan_event_assumed(days.short(first))),
        Some(date) if date < days::today() => Some(ui.plan_event_past()),
        Some(date) if date < first || date > last => {
            Some(ui.plan_event_outside(days.short(first), days.short(last)))
        }
        Some(_) => None,
    }
}
