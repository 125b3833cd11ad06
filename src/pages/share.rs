//! The share page around the composer.

use leptos::prelude::*;

use super::{Body, Edition, said, slots};
use crate::content::DocumentId;
use crate::route::{Page, Route};

pub(super) fn share(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let posts = DocumentId::from_id("social-posts")
        .and_then(|document| edition.letter(document).ok())
        .map(|letter| (route.link_to(Page::Document(letter.document)), letter.title.clone()));
    let link = |posts: &Option<(String, String)>| {
        posts.clone().map(|(href, title)| view! { <a href=href>{title}</a> })
    };
    let main = view! {
        <header class="page-head">
            <h1>{words.share_title()}</h1>
            <p>{words.share_lead()}</p>
            <noscript>
                <p class="notice">{words.share_noscript()} " " {link(&posts)}</p>
            </noscript>
        </header>
        <div class="composer">{fields(edition)} {slots::composer(edition)}</div>
        <p>{words.share_ideas()} " " {link(&posts)}</p>
    };
    Body { title: words.share_title(), summary: words.share_summary(), main: main.into_any() }
}

/// The fields of the post. They work before any script: the early script keeps what is typed.
fn fields(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let fallback = said::marked("link-home", &slots::fallback(edition));
    let hint = said::html(&words.share_address_hint(fallback));
    view! {
        <div class="field">
            <label for="share-text">{words.share_text()}</label>
            <p class="hint" id="share-text-hint">{words.share_text_hint()}</p>
            <textarea
                id="share-text"
                name="text"
                rows="5"
                autocomplete="off"
                data-keep="draft:share"
                aria-describedby="share-text-hint share-length"
            ></textarea>
        </div>
        <div class="field">
            <label for="share-address">{words.share_address()}</label>
            <p class="hint" id="share-address-hint" inner_html=hint></p>
            <input
                id="share-address"
                name="url"
                type="text"
                inputmode="url"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                data-keep="draft:share"
                aria-describedby="share-address-hint share-refused"
            />
        </div>
    }
}
