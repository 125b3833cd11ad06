//! The share page: ready posts to start from, the fields of the post, and the composer's slots.

mod aside;
mod fields;
mod preview;
mod ready;

use leptos::prelude::*;

use super::{Body, Edition, said, slots};
use crate::content::LetterKind;
use crate::route::{Page, Route};

pub(super) fn share(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let posts = edition
        .letters
        .iter()
        .find(|letter| letter.kind == LetterKind::Posts)
        .map(|letter| (route.link_to(Page::Document(letter.document)), letter.title.clone()))
        .map(|(href, title)| view! { <a href=href>{title}</a> });
    let main = view! {
        <header class="page-head">
            <h1>{words.share_title()}</h1>
            <p>{words.share_lead()}</p>
            <p class="arrival" role="status" data-arrival></p>
            <noscript>
                <p class="notice">{words.share_noscript()} " " {posts}</p>
            </noscript>
        </header>
        {ready::posts(edition, route)}
        <div class="composer">
            <div class="composer-fields">
                {fields::post(edition)} {fields::tags(edition)} {fields::address(edition)}
                {fields::picture(edition)}
                {tools(edition)}
            </div>
            <div class="composer-links">
                <h2>{words.share_links()}</h2>
                {slots::composer(edition)}
                <p class="hint">{words.share_paste_note()}</p>
                <p hidden id="share-new-tab">{words.share_new_tab()}</p>
                {qr(edition)} {preview::cards(edition, route)}
            </div>
            {aside::list(edition)}
        </div>
    };
    Body { title: words.share_title(), summary: words.share_summary(), main: main.into_any() }
}

/// What one can do with the post besides opening it on a network.
fn tools(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let button = |action: &'static str, name: String, is_hidden: bool| {
        view! {
            <button type="button" class="quiet" data-action=action hidden=is_hidden>
                {name}
            </button>
        }
    };
    view! {
        <p class="tool-row">
            {button("copy", words.share_copy(), false)}
            {button("copy-both", words.share_copy_both(), false)}
            {button("copy-address", words.share_copy_address(), false)}
            // Shown where the browser has such a sheet.
            {button("sheet", words.share_sheet(), true)}
            {button("put-aside", words.share_put_aside(), false)}
        </p>
        <p class="done-note" role="status" data-outcome></p>
        <p class="visually-hidden" role="status" data-lengths></p>
    }
}

/// The address as a code to print. It is drawn when somebody opens this part.
fn qr(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let fallback = said::marked("link-home", &slots::fallback(edition));
    view! {
        <details class="qr" data-qr>
            <summary>{words.share_qr()}</summary>
            <p class="hint" inner_html=said::html(&words.share_qr_hint(fallback))></p>
            <div class="qr-picture" data-qr-picture></div>
            <p>
                <button type="button" class="quiet" data-action="save-qr">{words.share_qr_save()}</button>
            </p>
        </details>
    }
}
