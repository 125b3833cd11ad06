//! The share page around the composer.

use leptos::prelude::*;

use super::{Body, Edition, slots};
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
        {slots::composer(edition)}
        <p>{words.share_ideas()} " " {link(&posts)}</p>
    };
    Body { title: words.share_title(), summary: words.share_summary(), main: main.into_any() }
}
