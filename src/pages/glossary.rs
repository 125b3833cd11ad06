//! The words that all texts use.

use leptos::prelude::*;

use super::{Body, Edition};

pub(super) fn glossary(edition: &Edition) -> Body {
    let glossary = &edition.glossary;
    let terms = glossary
        .terms
        .iter()
        .map(|term| {
            view! {
                <section>
                    <h2 class="term" id=term.id.clone()>{term.name.clone()}</h2>
                    <div inner_html=term.meaning.html.clone()></div>
                </section>
            }
        })
        .collect_view();
    let main = view! {
        <article class="plain">
            <header class="page-head">
                <h1>{glossary.title.clone()}</h1>
            </header>
            <div class="text">
                <div inner_html=glossary.intro.html.clone()></div>
                {terms}
            </div>
        </article>
    };
    Body { title: glossary.title.clone(), summary: glossary.summary.clone(), main: main.into_any() }
}
