//! All letters and texts.

use leptos::prelude::*;

use super::{Body, Edition, slots};
use crate::content::{Letter, LetterKind};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn documents(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let rows = edition.letters.iter().map(|letter| row(edition, route, letter)).collect_view();
    let main = view! {
        <header class="page-head">
            <h1>{words.documents_title()}</h1>
            <p>{words.documents_lead()}</p>
            <p>
                <a class="button" href=route.link_to(Page::Details)>{words.documents_fill()}</a>
            </p>
            {super::event_choice(edition)}
        </header>
        <ul class="cards">{rows}</ul>
    };
    Body {
        title: words.documents_title(),
        summary: words.documents_summary(),
        main: main.into_any(),
    }
}

fn row(edition: &Edition, route: Route, letter: &Letter) -> impl IntoView + use<> {
    let open = (!letter.blanks.is_empty()).then(|| slots::open_blanks(edition, letter, false));
    view! {
        <li class="card">
            <p class="kind">{kind(&edition.pages, letter.kind)}</p>
            <h2>
                <a href=route.link_to(Page::Document(letter.document))>{letter.title.clone()}</a>
            </h2>
            <p>{letter.purpose.clone()}</p>
            {open}
        </li>
    }
}

/// What a document is, in a word.
pub(super) fn kind(words: &Pages, kind: LetterKind) -> String {
    match kind {
        LetterKind::Email => words.document_kind_email(),
        LetterKind::Text | LetterKind::Posts => words.document_kind_text(),
        LetterKind::Letter => words.document_kind_letter(),
        LetterKind::Resolution => words.document_kind_resolution(),
        LetterKind::Table => words.document_kind_table(),
        LetterKind::Agenda => words.document_kind_agenda(),
    }
}
