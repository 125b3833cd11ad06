//! What the service worker shows without a connection instead of a page that the device does not keep.

use leptos::prelude::*;

use super::{Body, Edition, search};
use crate::route::{Page, Route};

pub(super) fn offline(edition: &Edition, route: Route) -> Result<Body, String> {
    let words = &edition.pages;
    let first = [
        (Page::Home, words.back_home()),
        (Page::Plan, words.plan_title()),
        (Page::Search, words.search_title()),
        (Page::Data, words.data_title()),
    ]
    .map(|(page, title)| view! { <li><a href=route.link_to(page)>{title}</a></li> })
    .collect_view();
    let pages = search::all_pages(edition, route)?;
    let app = format!("<a href=\"{}\">{}</a>", route.link_to(Page::App), words.app_title());
    let main = view! {
        <header class="page-head" data-module="app">
            <h1>{words.offline_title()}</h1>
            <p>{words.offline_lead()}</p>
            // The page that was asked for stands in the address; scripts put it here.
            <p data-same hidden>{words.offline_same()}</p>
            <p>
                <a class="button" href=route.link_to(Page::Home) data-again hidden>
                    {words.offline_again()}
                </a>
            </p>
        </header>
        <h2>{words.offline_there()}</h2>
        <div class="all-pages">
            <div>
                <ul>{first}</ul>
            </div>
        </div>
        {pages}
        <p inner_html=words.offline_languages(app)></p>
    };
    Ok(Body {
        title: words.offline_title(),
        summary: words.offline_summary(),
        main: main.into_any(),
    })
}
