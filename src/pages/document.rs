//! One letter or text: what to do with it, its words, and the fields of its blanks.

use leptos::prelude::*;

use super::{Body, Edition, blank_fields, documents, pager, share_link, slots};
use crate::content::{DocumentId, Letter, LetterKind};
use crate::route::{Page, Route};
use crate::share::{Network, Post};

pub(super) fn document(
    edition: &Edition,
    route: Route,
    document: DocumentId,
) -> Result<Body, String> {
    let letter = edition.letter(document)?;
    let words = &edition.pages;
    let subject = letter.subject.as_ref().map(|subject| {
        view! {
            <p class="subject">
                <strong>{words.document_subject()}</strong> " "
                <span data-subject inner_html=subject.html.clone()></span> " "
                <button type="button" class="quiet no-paper" data-action="copy-subject">
                    {words.document_copy_subject()}
                </button>
            </p>
        }
    });
    // A plan is handed out on paper, where the page's own heading does not stand.
    let is_plan = matches!(letter.kind, LetterKind::Table | LetterKind::Agenda);
    let heading = is_plan.then(|| view! { <h2 class="paper-only">{letter.title.clone()}</h2> });
    let timetable =
        letter.timetable.as_ref().map(|table| slots::agenda(edition, letter, table).into_any());
    let rest = (!letter.rest.html.is_empty())
        .then(|| view! { <div inner_html=letter.rest.html.clone()></div> });
    let main = view! {
        <article class="letter-page">
            <header class="page-head">
                <p class="role">{documents::kind(words, letter.kind)}</p>
                <h1>{letter.title.clone()}</h1>
                <p>{letter.purpose.clone()}</p>
                <p class="meta">{words.guide_reviewed(edition.date(&letter.reviewed))}</p>
                <p>{share_link(edition, route)}</p>
            </header>
            {letter.blanks.iter().any(|blank| blank.is_per_event()).then(|| super::event_choice(edition))}
            {tools(edition, letter)}
            <div class="desk">
                <div class="letter">
                    {subject}
                    <div data-letter=document.id()>
                        {heading}
                        <div inner_html=letter.body.html.clone()></div>
                        {timetable}
                        {rest}
                    </div>
                </div>
                {fields(edition, route, letter)}
            </div>
            {pager::documents(edition, route, document)?}
        </article>
    };
    Ok(Body { title: letter.title.clone(), summary: letter.purpose.clone(), main: main.into_any() })
}

/// What one can do with the letter. The buttons are the same elements from the first byte on; a press
/// before the widgets live is repeated when they do.
fn tools(edition: &Edition, letter: &Letter) -> AnyView {
    let words = &edition.pages;
    let mail = letter.subject.as_ref().map(|subject| {
        let href = Network::Email.link(Post {
            text: &letter.body.plain,
            address: None,
            subject: &subject.plain,
        });
        view! { <a class="button" data-action="mail" href=href>{words.document_mail()}</a> }
    });
    let count = (!letter.blanks.is_empty()).then(|| slots::open_blanks(edition, letter, true));
    let button = |action: &'static str, name: String| {
        view! { <button type="button" class="quiet" data-action=action>{name}</button> }
    };
    view! {
        <div class="letter-tools screen-only" role="group" aria-label=words.document_tools()>
            {count}
            <p class="tool-row">
                {mail} {button("copy-rich", words.document_copy_rich())}
                {button("copy-text", words.document_copy_text())}
                {button("docx", words.document_docx())} {button("txt", words.document_txt())}
                {button("print", words.document_print())}
            </p>
            <p class="done-note" role="status" data-outcome></p>
            <noscript>
                <p class="notice">{words.document_noscript()}</p>
            </noscript>
        </div>
    }
    .into_any()
}

fn fields(edition: &Edition, route: Route, letter: &Letter) -> Option<AnyView> {
    let words = &edition.pages;
    if letter.blanks.is_empty() {
        return None;
    }
    let fields =
        letter.blanks.iter().map(|blank| blank_fields::field(edition, *blank)).collect_view();
    let view = view! {
        <section class="fill screen-only" aria-labelledby="fill">
            <h2 id="fill">{words.document_fill()}</h2>
            <p class="hint">
                {words.document_fill_hint()} " "
                <a href=route.link_to(Page::Details)>{words.document_fill_all()}</a>
            </p>
            {fields}
        </section>
    };
    Some(view.into_any())
}
