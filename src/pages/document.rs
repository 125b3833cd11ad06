//! One letter or text with its blanks.

use leptos::prelude::*;

use super::{Body, Edition, documents};
use crate::content::DocumentId;
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
                <span inner_html=subject.html.clone()></span>
            </p>
        }
    });
    let send = letter.subject.as_ref().map(|subject| {
        let href = Network::Email.link(Post {
            text: &letter.body.plain,
            address: None,
            subject: &subject.plain,
        });
        view! { <p><a class="button" href=href>{words.document_mail()}</a></p> }
    });
    let blanks = letter.body.html.contains("data-blank");
    let main = view! {
        <article class="letter-page">
            <header class="page-head">
                <p class="role">{documents::kind(words, letter.kind)}</p>
                <h1>{letter.title.clone()}</h1>
                <p>{letter.purpose.clone()}</p>
                <p class="meta">{words.guide_reviewed(edition.date(&letter.reviewed))}</p>
                {blanks.then(|| view! { <p class="hint">{words.document_blanks()}</p> })}
                {send}
            </header>
            <div class="letter">
                {subject}
                <div inner_html=letter.body.html.clone()></div>
            </div>
            <p>
                <a href=route.link_to(Page::Documents)>{words.document_all()}</a>
            </p>
        </article>
    };
    Ok(Body { title: letter.title.clone(), summary: letter.purpose.clone(), main: main.into_any() })
}
