//! A timed table: durations can be changed, rows edited, added, moved and taken out; times follow.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use std::rc::Rc;

use leptos::prelude::*;

use crate::letters::{Agenda, Piece, Row, Slot, clock_time, from_field, minutes, pieces, to_field};
use crate::messages::Ui;

/// What a person does to the table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Edit {
    /// Sets a duration.
    Minutes(String, u32),
    /// Sets who.
    Who(String, String),
    /// Sets what.
    What(String, String),
    /// Moves a row: -1 up, 1 down.
    Move(String, i8),
    /// Takes a row out.
    Remove(String),
    /// Puts a row back in.
    BringBack(String),
    /// Adds a row at the end.
    Add,
    /// Makes the table what the letter proposes.
    Reset,
    /// Makes the texts of a row fields.
    Open(String),
    /// Makes them texts again.
    Close(String),
}

/// A blank as the table shows it.
#[derive(Clone)]
pub(crate) struct CellBlank {
    /// What it is called.
    pub(crate) label: String,
    /// What it is filled with as readers see it, empty while open.
    pub(crate) words: String,
}

/// Finds a blank by its id.
type FindBlank = Rc<dyn Fn(&str) -> Option<CellBlank>>;

/// Lists blanks: id and name.
type ListBlanks = Rc<dyn Fn() -> Vec<(String, String)>>;

/// What the table asks of its surroundings.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// The blanks that have a field on the page.
    pub(crate) blanks: ListBlanks,
    /// The blank of that id, if there is one.
    pub(crate) blank: FindBlank,
    /// A time of day, `13:05`, as people of the language write it.
    pub(crate) time: Rc<dyn Fn(&str) -> String>,
    /// Carries out a change.
    pub(crate) edit: Rc<dyn Fn(Edit)>,
    /// The row whose texts are fields at the moment.
    pub(crate) editing: RwSignal<Option<String>>,
}

/// The table with its controls. What has the class `no-paper` is neither printed nor exported.
///
/// Everything that changes is one closure: a table of ten rows is drawn again faster than a person
/// notices, while a closure per cell would cost each reader three kilobytes.
#[component]
pub(crate) fn AgendaTable(
    ui: Ui,
    /// Heading of the column of people.
    who: String,
    /// Heading of the column of things to do.
    what: String,
    agenda: RwSignal<Agenda>,
    /// When it begins, `10:00`, or empty.
    #[prop(into)]
    start: Signal<String>,
    around: Surroundings,
) -> impl IntoView {
    // Leptos wants what reacts to signals to be sendable, although a page has one thread.
    let table = StoredValue::new_local(Table { ui, who, what, around });
    move || table.with_value(|table| table.view(&agenda.get(), &start.get()))
}

/// What the table is drawn from, besides its rows.
struct Table {
    ui: Ui,
    who: String,
    what: String,
    around: Surroundings,
}

impl Table {
    fn view(&self, agenda: &Agenda, start: &str) -> impl IntoView + use<> {
        let ui = &self.ui;
        let last = agenda.rows().len().saturating_sub(1);
        let rows: Vec<_> = agenda
            .slots()
            .enumerate()
            .map(|(index, (row, slot))| {
                self.row(row, &self.time(start, slot), index == 0, index == last)
            })
            .collect();
        let removed: Vec<_> = agenda
            .removed()
            .iter()
            .map(|row| {
                let name = ui.agenda_bring_back(self.name(row));
                self.button(
                    "back",
                    "quiet",
                    &row.id,
                    name.clone(),
                    &name,
                    false,
                    Edit::BringBack(row.id.clone()),
                )
            })
            .collect();
        let reset = ui.agenda_reset();
        let reset =
            self.button("reset", "quiet", "rows", reset.clone(), &reset, false, Edit::Reset);
        let add = ui.agenda_add();
        let add = self.button("add", "quiet", "row", add.clone(), &add, false, Edit::Add);
        view! {
            <section class="scroll" tabindex="0" aria-label=ui.agenda_label()>
                <table class="agenda">
                    <thead>
                        <tr>
                            <th scope="col">{ui.agenda_time()}</th>
                            <th scope="col" class="no-paper">{ui.agenda_minutes()}</th>
                            <th scope="col">{self.who.clone()}</th>
                            <th scope="col">{self.what.clone()}</th>
                            <th scope="col" class="no-paper">{ui.agenda_change()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
            <p class="agenda-total">{self.total(agenda, start)}</p>
            <p class="tool-row no-paper">{add} {reset} {removed}</p>
        }
    }

    /// From when to when a row goes: by the clock, or in minutes while the start is open.
    fn time(&self, start: &str, slot: Slot) -> String {
        let clock = |minute| clock_time(start, minute).map(|time| (self.around.time)(&time));
        match (clock(slot.start), clock(slot.end)) {
            (Some(start), Some(end)) => format!("{start}–{end}"),
            _ => format!("{}–{}", slot.start, slot.end),
        }
    }

    fn total(&self, agenda: &Agenda, start: &str) -> String {
        let total = agenda.total();
        match clock_time(start, total) {
            Some(end) => self.ui.agenda_total_until((self.around.time)(&end), total),
            None => self.ui.agenda_total(total),
        }
    }

    /// What a row is called in the names of its buttons.
    fn name(&self, row: &Row) -> String {
        let label = |id: &str| {
            let CellBlank { label, words } = (self.around.blank)(id)?;
            Some(if words.is_empty() { label } else { words })
        };
        let text = if row.who.is_empty() { &row.what } else { &row.who };
        match to_field(text, label).replace(['[', ']'], "") {
            name if name.is_empty() => self.ui.agenda_new_row(),
            name => name,
        }
    }

    fn row(&self, row: &Row, time: &str, is_first: bool, is_last: bool) -> impl IntoView + use<> {
        let (ui, id, name) = (&self.ui, &row.id, self.name(row));
        let is_edited = self.around.editing.with(|editing| editing.as_deref() == Some(id));
        let on_minutes = {
            let (id, edit) = (id.clone(), self.around.edit.clone());
            move |event| {
                if let Some(minutes) = minutes(&event_target_value(&event)) {
                    edit(Edit::Minutes(id.clone(), minutes));
                }
            }
        };
        let (toggle, leave) = {
            let (id, edit) = (id.clone(), self.around.edit.clone());
            let (same, close) = (id.clone(), edit.clone());
            let toggle = move |_| {
                edit(if is_edited { Edit::Close(id.clone()) } else { Edit::Open(id.clone()) });
            };
            let leave = move |event: leptos::ev::KeyboardEvent| {
                if is_edited && event.key() == "Escape" {
                    close(Edit::Close(same.clone()));
                }
            };
            (toggle, leave)
        };
        let change =
            if is_edited { ui.agenda_done(name.clone()) } else { ui.agenda_edit(name.clone()) };
        let sign = |action: &'static str, sign: &str, label: String, disabled, edit| {
            self.button(action, "sign", id, label, sign, disabled, edit)
        };
        let (up, down) = (Edit::Move(id.clone(), -1), Edit::Move(id.clone(), 1));
        view! {
            <tr data-row=id.clone() on:keydown=leave>
                <td class="agenda-time">{time.to_owned()}</td>
                <td class="no-paper">
                    <input
                        type="number"
                        min="0"
                        max="1440"
                        step="5"
                        id=format!("minutes-{id}")
                        aria-label=ui.agenda_minutes_of(name.clone())
                        value=row.minutes.to_string()
                        prop:value=row.minutes.to_string()
                        on:input=on_minutes
                    />
                    <span class="unit">{ui.agenda_unit()}</span>
                </td>
                <td>{self.cell("who", id, &row.who, is_edited, Edit::Who, ui.agenda_who())}</td>
                <td>{self.cell("what", id, &row.what, is_edited, Edit::What, ui.agenda_what())}</td>
                <td class="no-paper agenda-actions">
                    <button
                        type="button"
                        class="sign"
                        id=format!("edit-{id}")
                        aria-pressed=is_edited.to_string()
                        title=change.clone()
                        aria-label=change
                        on:click=toggle
                    >
                        {if is_edited { "✓" } else { "✎" }}
                    </button>
                    {sign("up", "↑", ui.agenda_up(name.clone()), is_first, up)}
                    {sign("down", "↓", ui.agenda_down(name.clone()), is_last, down)}
                    {sign("remove", "×", ui.agenda_remove(name), false, Edit::Remove(id.clone()))}
                </td>
            </tr>
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a button is that many words")]
    fn button(
        &self,
        action: &'static str,
        class: &'static str,
        id: &str,
        label: String,
        words: &str,
        disabled: bool,
        edit: Edit,
    ) -> impl IntoView + use<> {
        let send = self.around.edit.clone();
        view! {
            <button
                type="button"
                class=class
                id=format!("{action}-{id}")
                title=label.clone()
                aria-label=label
                aria-disabled=disabled.then_some("true")
                on:click=move |_| send(edit.clone())
            >
                {words.to_owned()}
            </button>
        }
    }

    /// A text with its blanks; while its row is edited, a field with their names in brackets is on the
    /// screen, and the text on paper only.
    fn cell(
        &self,
        name: &'static str,
        id: &str,
        text: &str,
        is_edited: bool,
        edit: fn(String, String) -> Edit,
        label: String,
    ) -> impl IntoView + use<> {
        let blank = |id: &str| (self.around.blank)(id);
        let words: Vec<_> = pieces(text, |id| blank(id).is_some())
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => (Some(text.to_owned()), None),
                Piece::Blank(id) => (None, blank(id).map(|found| filled(id, found))),
            })
            .collect();
        let field = is_edited.then(|| {
            let place = format!("{name}-{id}");
            let (id, send) = (id.to_owned(), self.around.edit.clone());
            let blanks = self.around.blanks.clone();
            let on_input = move |event| {
                let labels = blanks();
                let labels = labels.iter().map(|(id, label)| (id.as_str(), label.as_str()));
                let text = from_field(&event_target_value(&event), labels);
                send(edit(id.clone(), text));
            };
            let shown = to_field(text, |id| blank(id).map(|blank| blank.label));
            view! {
                <textarea
                    class="no-paper"
                    id=place
                    rows="3"
                    aria-label=label
                    prop:value=shown
                    on:input=on_input
                ></textarea>
            }
        });
        let class = if is_edited { "typed paper-only" } else { "typed" };
        (field, view! { <span class=class data-typed>{words}</span> })
    }
}

/// A blank: its words, or a link to its field.
fn filled(id: &str, blank: CellBlank) -> impl IntoView + use<> {
    let CellBlank { label, words } = blank;
    let href = words.is_empty().then(|| format!("#fill-{id}"));
    let words = if words.is_empty() { format!("[{label}]") } else { words };
    view! {
        <a class="blank" data-blank=id.to_owned() data-live href=href>
            {words}
        </a>
    }
}
