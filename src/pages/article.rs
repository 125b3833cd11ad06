//! A page of plain text.

use leptos::prelude::*;

use super::{Body, Edition, share_link};
use crate::content::Article;
use crate::route::Route;

pub(super) fn article(edition: &Edition, route: Route, article: &Article) -> Body {
    let main = view! {
        <article class="plain">
            {head(edition, route, article)}
            <div class="text" inner_html=article.body.html.clone()></div>
        </article>
    };
    Body { title: article.title.clone(), summary: article.summary.clone(), main: main.into_any() }
}

/// Its title, and the way to share it.
pub(super) fn head(edition: &Edition, route: Route, article: &Article) -> impl IntoView + use<> {
    view! {
        <header class="page-head">
            <h1>{article.title.clone()}</h1>
            <p>{share_link(edition, route)}</p>
        </header>
    }
}
