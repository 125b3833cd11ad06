//! Which component goes into which slot.

use std::any::Any;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::Desk;
use super::agenda::LiveAgenda;
use super::values;
use crate::messages::Ui;
use crate::widgets::agenda::{AgendaTable, AgendaTableProps};
use crate::widgets::live::dom;
use crate::widgets::live::slots::fill;
use crate::widgets::open_blanks::{OpenBlanks, OpenBlanksProps};
use crate::widgets::search_results::{SearchResults, SearchResultsProps};

/// Mounts what a slot asks for.
pub(super) fn component(
    desk: &Rc<Desk>,
    ui: &Ui,
    kind: &str,
    slot: HtmlElement,
) -> Option<Box<dyn Any>> {
    Some(match kind {
        "open-blanks" => open_blanks(desk, ui, slot),
        "agenda" => agenda(desk, ui, slot),
        "search" => search(desk, ui, slot),
        _ => return None,
    })
}

fn open_blanks(desk: &Desk, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let ids = dom::data(&slot, "blanks");
    let blanks: Vec<(String, ArcRwSignal<String>)> =
        ids.split_whitespace().map(|id| (id.to_owned(), desk.blank(id))).collect();
    let (ui, has_fields) = (ui.clone(), slot.has_attribute("data-fields"));
    let total = u32::try_from(blanks.len()).unwrap_or(u32::MAX);
    fill(slot, move || {
        let open = Signal::derive(move || {
            let open =
                blanks.iter().filter(|(_, value)| value.with(|value| value.trim().is_empty()));
            open.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        });
        OpenBlanks(OpenBlanksProps { ui, open, total, has_fields })
    })
}

fn agenda(desk: &Rc<Desk>, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let table = desk.session.within(|| LiveAgenda::of(&slot));
    table.refresh(desk);
    let start = desk.blank(&values::of_event("start-time"));
    let (ui, around) = (ui.clone(), table.surroundings(desk));
    let (who, what) = (dom::data(&slot, "who"), dom::data(&slot, "what"));
    let agenda = table.rows;
    desk.agendas.borrow_mut().push(table);
    // Somebody may be in the middle of the table already: the focus stays, and durations that were
    // typed are taken over.
    let (held, typed) = (dom::hold(), dom::typed_into(&slot));
    let mounted = fill(slot, move || {
        let start = Signal::derive(move || start.get());
        AgendaTable(AgendaTableProps { ui, who, what, agenda, start, around })
    });
    held.restore();
    dom::type_again(&typed);
    mounted
}

fn search(desk: &Desk, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let (ui, answer) = (ui.clone(), desk.answer);
    fill(slot, move || SearchResults(SearchResultsProps { ui, answer }))
}
