//! The page of the search. Without scripts, and before anything is typed, it lists every page.

use leptos::prelude::*;

use super::{Body, Edition, documents, slots};
use crate::content::{DocumentId, Workflow};
use crate::route::{Page, Route};

pub(super) fn search(edition: &Edition, route: Route) -> Result<Body, String> {
    let words = &edition.pages;
    let pages = all_pages(edition, route)?;
    let main = view! {
        <header class="page-head">
            <h1>{words.search_title()}</h1>
        </header>
        <div class="field search-field" role="search">
            <label for="search">{words.search_label()}</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                data-search
                aria-describedby="search-hint"
            />
            <p class="hint" id="search-hint">{words.search_hint()}</p>
        </div>
        {slots::search()}
        <noscript>
            <p class="notice">{words.search_noscript()}</p>
        </noscript>
        {pages}
    };
    Ok(Body { title: words.search_title(), summary: words.search_summary(), main: main.into_any() })
}

/// Every page of the language that one may look for, as lists of links.
///
/// # Errors
/// When a guide or a letter is missing.
pub(super) fn all_pages(edition: &Edition, route: Route) -> Result<AnyView, String> {
    let words = &edition.pages;
    let guides = Workflow::ALL
        .into_iter()
        .map(|workflow| Ok((Page::Guide(workflow), edition.guide(workflow)?.title.clone())))
        .collect::<Result<Vec<_>, String>>()?;
    let checklists = Workflow::ALL
        .into_iter()
        .map(|workflow| Ok((Page::Checklist(workflow), edition.guide(workflow)?.role.clone())))
        .collect::<Result<Vec<_>, String>>()?;
    let letters = DocumentId::ALL
        .into_iter()
        .map(|document| Ok((Page::Document(document), edition.letter(document)?.title.clone())))
        .collect::<Result<Vec<_>, String>>()?;
    let others = vec![
        (Page::Details, words.details_title()),
        (Page::Share, words.share_title()),
        (Page::Facts, edition.facts.title.clone()),
        (Page::Glossary, edition.glossary.title.clone()),
        (Page::About, edition.about.title.clone()),
        (Page::Accessibility, edition.accessibility.title.clone()),
        (Page::Links, words.links_title()),
        (Page::Campaign, words.campaign_title()),
        (Page::Embed, words.embed_title()),
        (Page::App, words.app_title()),
        (Page::Recover, words.recover_title()),
    ];
    let all = view! {
        <div class="all-pages">
            {list(route, words.nav_guides(), guides)}
            {list(route, words.offline_checklists(), checklists)}
            {list(route, words.nav_documents(), letters)}
            {list(route, words.search_others(), others)}
        </div>
    };
    Ok(all.into_any())
}

fn list(route: Route, title: String, pages: Vec<(Page, String)>) -> impl IntoView + use<> {
    let links = pages
        .into_iter()
        .map(|(page, title)| view! { <li><a href=route.link_to(page)>{title}</a></li> })
        .collect_view();
    view! {
        <section>
            <h2>{title}</h2>
            <ul>{links}</ul>
        </section>
    }
}

/// What a page of the search's index is, in a word.
pub(crate) fn kind(edition: &Edition, page: Page) -> String {
    match page {
        Page::Guide(_) => edition.pages.search_kind_guide(),
        Page::Document(document) => edition
            .letter(document)
            .map_or(String::new(), |letter| documents::kind(&edition.pages, letter.kind)),
        _ => edition.pages.search_kind_page(),
    }
}
