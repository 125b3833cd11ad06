//! The form that fills the blanks of all documents at once.

use leptos::prelude::*;

use super::{Body, Edition, blank_fields};
use crate::letters::{Blank, Group};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn details(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let groups = Group::ALL.map(|group| part(edition, group)).into_iter().flatten().collect_view();
    let main = view! {
        <header class="page-head">
            <h1>{words.details_title()}</h1>
            <p>{words.details_lead()}</p>
            {super::event_choice(edition)}
            <noscript>
                <p class="notice">{words.document_noscript()}</p>
            </noscript>
        </header>
        <div class="details">{groups}</div>
        <p>
            <a class="button" href=route.link_to(Page::Documents)>{words.document_all()}</a>
        </p>
    };
    Body { title: words.details_title(), summary: words.details_summary(), main: main.into_any() }
}

/// The blanks of one group that some document has.
fn part(edition: &Edition, group: Group) -> Option<impl IntoView + use<>> {
    let is_used = |blank: &Blank| {
        blank.group == group && edition.letters.iter().any(|letter| letter.blanks.contains(blank))
    };
    let blanks: Vec<Blank> = Blank::ALL.into_iter().filter(is_used).collect();
    if blanks.is_empty() {
        return None;
    }
    let fields = blanks.into_iter().map(|blank| blank_fields::field(edition, blank)).collect_view();
    Some(view! {
        <fieldset>
            <legend>{name(&edition.pages, group)}</legend>
            {fields}
        </fieldset>
    })
}

fn name(words: &Pages, group: Group) -> String {
    match group {
        Group::Sender => words.details_sender(),
        Group::School => words.details_school(),
        Group::Event => words.details_event(),
        Group::Contact => words.details_contact(),
        Group::Guest => words.details_guest(),
        Group::Press => words.details_press(),
        Group::Local => words.details_local(),
    }
}
