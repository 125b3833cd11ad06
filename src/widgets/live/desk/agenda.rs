//! The timed table of a letter: what the letter proposes, and a person's changes of it.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use serde_json::Value;
use web_sys::HtmlElement;

use super::Desk;
use super::{blanks, reading};
use crate::letters::{Agenda, Change, Row, minutes, order_of};
use crate::plan::Record;
use crate::store::Key;
use crate::widgets::agenda::{CellBlank, Edit, Surroundings};
use crate::widgets::live::dom;

/// Duration of an added row, in minutes.
const NEW_ROW: &str = "5";

/// A timed table on the current page.
#[derive(Clone)]
pub(super) struct LiveAgenda {
    document: String,
    proposed: Rc<Vec<Row>>,
    pub(super) rows: RwSignal<Agenda>,
}

impl LiveAgenda {
    /// Reads what the letter proposes from its slot.
    pub(super) fn of(slot: &HtmlElement) -> Self {
        let proposed: Value =
            serde_json::from_str(&dom::data(slot, "proposed")).unwrap_or_default();
        let text = |row: &Value, at: usize| row[at].as_str().unwrap_or_default().to_owned();
        let minutes = proposed["minutes"].as_array().into_iter().flatten();
        let texts = proposed["rows"].as_array().into_iter().flatten();
        let rows = (1_u32..).zip(minutes.zip(texts)).map(|(number, (minutes, row))| Row {
            id: number.to_string(),
            order: order_of(number),
            minutes: minutes
                .as_u64()
                .and_then(|minutes| minutes.try_into().ok())
                .unwrap_or_default(),
            who: text(row, 0),
            what: text(row, 1),
        });
        Self {
            document: dom::data(slot, "agenda"),
            proposed: Rc::new(rows.collect()),
            rows: RwSignal::default(),
        }
    }

    /// What the table asks of the page.
    pub(super) fn surroundings(&self, desk: &Rc<Desk>) -> Surroundings {
        let language = dom::language();
        let blank = {
            let desk = desk.clone();
            move |id: &str| {
                let label = blanks::label(id)?;
                // Asked while the table is drawn, so it is drawn again when this changes.
                let words = blanks::shown(id, &desk.blank(id).get());
                Some(CellBlank { label, words })
            }
        };
        let edit = {
            let (desk, table) = (desk.clone(), self.clone());
            move |edit| table.apply(&desk, edit)
        };
        Surroundings {
            blank: Rc::new(blank),
            time: Rc::new(move |clock| reading::time(&language, clock)),
            edit: Rc::new(edit),
        }
    }

    /// Whether a record belongs to this table.
    pub(super) fn owns(&self, key: &Key) -> bool {
        matches!(key, Key::Row(name) if name.split('/').next() == Some(&self.document))
    }

    /// Reads all changes anew.
    pub(super) fn refresh(&self, desk: &Desk) {
        let store = desk.session.store.borrow();
        let changes = store.keys().into_iter().filter_map(|key| {
            let Key::Row(name) = &key else { return None };
            let id = name.strip_prefix(self.document.as_str())?.strip_prefix('/')?.to_owned();
            Some((id, change(&store.record(&key)?)))
        });
        let agenda = Agenda::new(self.proposed.iter().cloned(), changes);
        if self.rows.with_untracked(|old| *old != agenda) {
            self.rows.set(agenda);
        }
    }

    fn apply(&self, desk: &Rc<Desk>, edit: Edit) {
        let keep = |id: &str, members: &[(&str, &str)]| {
            desk.session.keep(Key::Row(format!("{}/{id}", self.document)), members);
        };
        let mut focus = [String::new(), String::new()];
        match edit {
            Edit::Minutes(id, minutes) => keep(&id, &[("minutes", &minutes.to_string())]),
            Edit::Who(id, text) => keep(&id, &[("who", &text)]),
            Edit::What(id, text) => keep(&id, &[("what", &text)]),
            Edit::Move(id, step) => {
                if let Some(place) =
                    self.rows.with_untracked(|rows| rows.order_after_step(&id, step))
                {
                    keep(&id, &[("order", &place.to_string())]);
                }
                let (this, other) = if step < 0 { ("up", "down") } else { ("down", "up") };
                focus = [format!("#{this}-{id}:enabled"), format!("#{other}-{id}")];
            }
            Edit::Remove(id) => {
                keep(&id, &[("removed", "yes")]);
                focus[0].push_str("#add-row");
            }
            Edit::BringBack(id) => {
                keep(&id, &[("removed", "")]);
                focus[0] = format!("#edit-{id}");
            }
            Edit::Add => {
                let id = dom::random_name();
                let end = self.rows.with_untracked(Agenda::order_at_end);
                keep(&id, &[("minutes", NEW_ROW), ("order", &end.to_string())]);
                focus[0] = format!("#edit-{id}");
            }
        }
        self.refresh(desk);
        // The table is drawn again in this very turn of the browser, before the next key arrives; at an
        // end of it only the other button is left.
        spawn_local(async move {
            tick().await;
            focus.iter().find(|selector| !selector.is_empty() && dom::focus_first(selector));
        });
    }
}

fn change(record: &Record) -> Change {
    let text = |name| record.has(name).then(|| record.text_of(name).to_owned());
    Change {
        order: record.text_of("order").parse().ok(),
        minutes: minutes(record.text_of("minutes")),
        who: text("who"),
        what: text("what"),
        removed: !record.text_of("removed").is_empty(),
    }
}
