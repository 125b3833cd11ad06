//! A page of plain text.

use leptos::prelude::*;

use super::{Body, Edition, share_link};
use crate::content::Article;
use crate::route::Route;

pub(super) fn article(edition: &Edition, route: Route, article: &Article) -> Body {
    let main = view! {
        <article class="plain">
            <header class="page-head">
                <h1>{article.title.clone()}</h1>
                <p>{share_link(edition, route)}</p>
            </header>
            <div class="text" inner_html=article.body.html.clone()></div>
        </article>
    };
    Body { title: article.title.clone(), summary: article.summary.clone(), main: main.into_any() }
}
