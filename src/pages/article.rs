//! A page of plain text.

use leptos::prelude::*;

use super::Body;
use crate::content::Article;

pub(super) fn article(article: &Article) -> Body {
    let main = view! {
        <article class="plain">
            <header class="page-head">
                <h1>{article.title.clone()}</h1>
            </header>
            <div class="text" inner_html=article.body.html.clone()></div>
        </article>
    };
    Body { title: article.title.clone(), summary: article.summary.clone(), main: main.into_any() }
}
