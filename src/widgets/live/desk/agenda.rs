//! The timed table of a letter: what the letter proposes, and a person's changes of it.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use web_sys::{HtmlElement, HtmlInputElement};

use super::Desk;
use super::values;
use crate::json;
use crate::letters::{Agenda, Change, Row, minutes, order_of};
use crate::plan::Record;
use crate::store::Key;
use crate::widgets::agenda::{CellBlank, Edit, Surroundings};
use crate::widgets::live::{blanks, dom, reading};

/// Members of a record: name and value.
type Members<'a> = &'a [(&'a str, &'a str)];

/// Duration of an added row, in minutes.
const NEW_ROW: &str = "5";

/// A timed table on the current page.
#[derive(Clone)]
pub(super) struct LiveAgenda {
    document: String,
    proposed: Rc<Vec<Row>>,
    pub(super) rows: RwSignal<Agenda>,
    editing: RwSignal<Option<String>>,
}

impl LiveAgenda {
    /// Reads what the letter proposes from its slot.
    pub(super) fn of(slot: &HtmlElement) -> Self {
        let proposed = dom::data(slot, "proposed");
        let rows = json::array(&proposed).unwrap_or_default();
        let rows = (1_u32..).zip(rows).map(|(number, row)| {
            let row = json::array(row).unwrap_or_default();
            let text =
                |at: usize| row.get(at).and_then(|text| json::string(text)).unwrap_or_default();
            let minutes = row.first().and_then(|minutes| json::whole(minutes)).unwrap_or_default();
            Row {
                id: number.to_string(),
                order: order_of(number),
                minutes: minutes.try_into().unwrap_or_default(),
                who: text(1),
                what: text(2),
            }
        });
        Self {
            document: dom::data(slot, "agenda"),
            proposed: Rc::new(rows.collect()),
            rows: RwSignal::default(),
            editing: RwSignal::new(None),
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
                let words = blanks::shown(id, &desk.blank(&values::of_event(id)).get());
                Some(CellBlank { label, words })
            }
        };
        let edit = {
            let (desk, table) = (desk.clone(), self.clone());
            move |edit| table.apply(&desk, edit)
        };
        Surroundings {
            blanks: Rc::new(values::on_page),
            blank: Rc::new(blank),
            time: Rc::new(move |clock| reading::time(&language, clock)),
            edit: Rc::new(edit),
            editing: self.editing,
        }
    }

    /// Whether a record belongs to this table.
    pub(super) fn owns(&self, key: &Key) -> bool {
        matches!(key, Key::Row(name) if self.row(name).is_some())
    }

    /// The id of the row that a record's name stands for, if it is one of this table.
    fn row<'a>(&self, name: &'a str) -> Option<&'a str> {
        name.strip_prefix(self.document.as_str())?.strip_prefix('/')
    }

    /// Reads all changes anew.
    pub(super) fn refresh(&self, desk: &Desk) {
        self.show(desk, dom::hold());
    }

    /// Draws what is kept. The table is drawn by place, so the focus is brought to where it belongs by
    /// name, in this very turn of the browser, before the next key arrives.
    fn show(&self, desk: &Desk, held: dom::Held) {
        let store = desk.session.store.borrow();
        let changes = store.keys().into_iter().filter_map(|key| {
            let Key::Row(name) = &key else { return None };
            let id = self.row(name)?.to_owned();
            Some((id, change(&store.record(&key)?)))
        });
        let agenda = Agenda::new(self.proposed.iter().cloned(), changes);
        if self.rows.with_untracked(|old| *old != agenda) {
            self.rows.set(agenda);
        }
        spawn_local(async move {
            tick().await;
            held.restore();
        });
    }

    fn apply(&self, desk: &Rc<Desk>, edit: Edit) {
        let keep = |id: &str, members: Members<'_>| {
            desk.session.keep(Key::Row(format!("{}/{id}", self.document)), members);
        };
        let mut held = dom::hold();
        match edit {
            Edit::Minutes(id, minutes) => keep(&id, &[("minutes", &minutes.to_string())]),
            Edit::Who(id, text) => keep(&id, &[("who", &text)]),
            Edit::What(id, text) => keep(&id, &[("what", &text)]),
            Edit::Move(id, step) => {
                for (id, place) in
                    self.rows.with_untracked(|rows| rows.places_after_step(&id, step))
                {
                    keep(&id, &[("order", &place.to_string())]);
                }
                let button = if step < 0 { "up" } else { "down" };
                held = dom::Held::on(format!("{button}-{id}"));
            }
            Edit::Remove(id) => {
                // On to the next row, or to the button behind the table.
                held = dom::Held::on(self.rows.with_untracked(|rows| {
                    let mut behind = rows.rows().iter().skip_while(|row| row.id != id).skip(1);
                    behind.next().map_or("add-row".to_owned(), |row| format!("remove-{}", row.id))
                }));
                keep(&id, &[("removed", "yes")]);
            }
            Edit::BringBack(id) => {
                keep(&id, &[("removed", "")]);
                held = dom::Held::on(format!("edit-{id}"));
            }
            Edit::Open(id) => {
                held = dom::Held::on(format!("who-{id}"));
                self.editing.set(Some(id));
            }
            Edit::Close(id) => {
                held = dom::Held::on(format!("edit-{id}"));
                self.editing.set(None);
            }
            Edit::Add => {
                let id = dom::random_name();
                let end = self.rows.with_untracked(Agenda::order_at_end);
                keep(&id, &[("minutes", NEW_ROW), ("order", &end.to_string())]);
                held = dom::Held::on(format!("who-{id}"));
                self.editing.set(Some(id));
            }
            Edit::Reset => self.reset(&keep),
        }
        self.show(desk, held);
    }

    /// Makes the table what the letter proposes. Added rows are taken out, so that they can be brought
    /// back.
    fn reset(&self, keep: &dyn Fn(&str, Members<'_>)) {
        let rows = self.rows.get_untracked();
        for row in rows.rows() {
            if !self.proposed.iter().any(|proposed| proposed.id == row.id) {
                keep(&row.id, &[("removed", "yes")]);
            }
        }
        for Row { id, order, minutes, who, what } in self.proposed.iter() {
            let (order, minutes) = (order.to_string(), minutes.to_string());
            let all = [("order", &order), ("minutes", &minutes), ("who", who), ("what", what)];
            let mut members = vec![("removed", "")];
            members.extend(all.map(|(name, value)| (name, value.as_str())));
            keep(id, &members);
        }
    }

    /// What is no duration changed nothing, so it does not stay in its field either.
    pub(super) fn tidy(&self, field: &HtmlInputElement) {
        if let Some(id) = field.id().strip_prefix("minutes-")
            && minutes(&field.value()).is_none()
        {
            self.rows.with_untracked(|rows| {
                if let Some(row) = rows.rows().iter().find(|row| row.id == id) {
                    field.set_value(&row.minutes.to_string());
                }
            });
        }
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
