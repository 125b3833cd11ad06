//! What a person does on the plan page.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast as _;
use web_sys::{CustomEvent, Element, Event, StorageEvent};

use super::{Planner, SHOWN, days};
use crate::store::Key;
use crate::widgets::live::dom;

/// What is done when an event arrives.
type Reaction = fn(&Planner, &Event);

/// Starts listening, for as long as the tab lives.
pub(super) fn to_everything(planner: &Rc<Planner>) {
    let Some(window) = web_sys::window() else { return };
    let reactions: [(&'static str, Reaction); 9] = [
        ("click", clicked),
        ("change", narrowed),
        ("toggle", opened),
        ("focusin", left),
        ("focusout", left),
        ("beforeprint", |planner, _| planner.show_all()),
        ("auxclick", leads_on),
        ("contextmenu", leads_on),
        // A plan that stayed open over night is sorted anew in the morning.
        ("focus", |planner, _| {
            if planner.day.get() != days::today().number() {
                planner.rebuild();
            }
        }),
    ];
    for (event, react) in reactions {
        let planner = Rc::clone(planner);
        // A part that opens tells nobody above it, unless they listen on the way down.
        let options = EventListenerOptions::run_in_capture_phase();
        let react = move |event: &Event| {
            if planner.tasks.session.is_in_charge() {
                react(&planner, event);
            }
        };
        EventListener::new_with_options(&window, event, options, react).forget();
    }
}

/// Keeps what is known of records true, on other clients' pages too: whoever writes one in this tab says
/// so, and other tabs are heard by the browser's own event. Reading thousands anew at each visit of the
/// plan would take longer than showing them.
pub(super) fn to_changes(planner: &Rc<Planner>) {
    let Some(window) = web_sys::window() else { return };
    for kind in ["kickoff-change", "storage"] {
        let planner = Rc::clone(planner);
        let react = move |event: &Event| {
            if let Some(change) = event.dyn_ref::<CustomEvent>() {
                for change in Array::from(&change.detail()) {
                    let name = Array::from(&change).get(0).as_string().unwrap_or_default();
                    if let Some(key) = Key::parse(&["kickoff:", &name].concat()) {
                        planner.read(&key);
                    }
                }
                return;
            }
            match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
                Some(name) => {
                    if let Some(key) = Key::parse(&name) {
                        planner.read(&key);
                    }
                }
                // Another tab cleared everything.
                None => planner.read_all(),
            }
        };
        // Before whatever shows the change.
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, kind, options, react).forget();
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// A link of a row leads to pages that work on the row's event, in this tab or another one.
fn leads_on(planner: &Planner, event: &Event) {
    let Some(element) = target(event) else { return };
    if let Ok(Some(row)) = element.closest("[data-of-event]")
        && matches!(element.closest("a"), Ok(Some(_)))
    {
        planner.work_on(&dom::data(&row, "of-event"));
    }
}

fn clicked(planner: &Planner, event: &Event) {
    leads_on(planner, event);
    let Some(element) = target(event) else { return };
    let Ok(Some(button)) = element.closest("[data-action]") else { return };
    match dom::data(&button, "action").as_str() {
        "calendar" => planner.export(),
        "print" => {
            planner.show_all();
            if let Some(window) = web_sys::window() {
                // A page in a frame may be forbidden to print; the browser's own menu still can.
                let _ = window.print();
            }
        }
        "add-event" => planner.add_event(),
        "remove-event" => {
            if let Ok(Some(form)) = button.closest("[data-event]") {
                planner.remove_event(&dom::data(&form, "event"));
            }
        }
        "more" => {
            if let Ok(group) = dom::data(&button, "of").parse() {
                planner.show_more(group);
            }
        }
        _ => {}
    }
}

fn narrowed(planner: &Planner, event: &Event) {
    let select = target(event).filter(|element| element.has_attribute("data-plan-show"));
    if let Some(select) = select {
        let value = js_sys::Reflect::get(&select, &"value".into()).unwrap_or_default();
        planner.filter.replace(value.as_string().unwrap_or_default());
        planner.name_filter(&select);
        planner.limits.set([SHOWN; 6]);
        planner.arrange();
    }
}

fn opened(planner: &Planner, event: &Event) {
    let Some(details) = target(event).and_then(|element| dom::as_html(&element)) else { return };
    if details.has_attribute("data-more") {
        if details.has_attribute("open") {
            planner.fill_task(&details);
        } else if planner.is_moved.get() {
            planner.arrange_with_focus();
        }
    } else if details.has_attribute("data-event") {
        planner.fill_form(&details);
    }
}

/// Whoever set another day for a task finds it in its new place once the focus has left its fields.
fn left(planner: &Planner, _: &Event) {
    if !planner.is_moved.get() {
        return;
    }
    let planner = planner.me.clone();
    // Between one field and the next the focus is nowhere.
    let look = move || {
        if let Some(planner) = planner.upgrade()
            && planner.is_moved.get()
            && !dom::is_within_fields()
        {
            planner.arrange_with_focus();
        }
    };
    Timeout::new(0, look).forget();
}

impl Planner {
    /// Remembers the event that other pages are about.
    fn work_on(&self, event: &str) {
        let key = Key::Setting("event".to_owned());
        if self.text(key.clone(), "value") != event {
            self.tasks.session.keep(key.clone(), &[("value", event)]);
            self.read(&key);
        }
    }

    /// Sorts anew, and leaves the focus on what has it, wherever that goes.
    fn arrange_with_focus(&self) {
        let held = dom::hold();
        self.arrange();
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            held.restore();
        });
    }

    /// Shows all tasks of a group; the focus goes on to the first that was hidden.
    fn show_more(&self, group: usize) {
        let mut limits = self.limits.get();
        let Some(limit) = limits.get_mut(group) else { return };
        let first = *limit;
        *limit = usize::MAX;
        self.limits.set(limits);
        self.arrange();
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let boxes = dom::all(&format!("[data-group=\"{group}\"] input[type=checkbox]"));
            if let Some(first) = boxes.get(first) {
                // A box takes focus; should it not, nothing is lost.
                let _ = first.focus();
            }
        });
    }

    /// Paper has no choices, so it says which part of the plan it shows.
    fn name_filter(&self, select: &Element) {
        let chosen = select.query_selector("option:checked").ok().flatten();
        let name = chosen.filter(|_| !self.filter.borrow().is_empty());
        if let Some(part) = dom::all("[data-plan-shown]").first() {
            part.set_text_content(name.and_then(|name| name.text_content()).as_deref());
        }
    }

    /// Paper has no buttons.
    fn show_all(&self) {
        self.limits.set([usize::MAX; 6]);
        self.arrange();
    }
}
