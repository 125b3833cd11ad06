//! The page at the site's root: a plain list of languages, until the early script follows one.

use leptos::prelude::*;

use super::Edition;
use super::frame::MARK;

/// Body of the root page.
pub(crate) fn root(edition: &Edition, languages: &[(&'static str, String)]) -> String {
    let list = languages
        .iter()
        .map(|(language, name)| {
            view! {
                <li>
                    <a class="button" href=format!("{language}/") hreflang=*language lang=*language data-language=*language>
                        {name.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    super::to_html(view! {
        <main id="main" class="root">
            <div inner_html=MARK></div>
            <h1>{edition.pages.root_title()}</h1>
            <ul data-choose>{list}</ul>
        </main>
    })
}
