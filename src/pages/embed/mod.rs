//! The page that makes the snippet with which another site shows a widget.
//!
//! All words stand in the page; the module in `src/embed/builder` shows what was chosen and writes the
//! snippet. Fields are kept by the early script, like all fields.

mod fields;
mod result;

use leptos::prelude::*;

use super::{Body, Edition, Files, said, widget};
use crate::route::{Page, Route, Widget};

pub(super) fn embed(edition: &Edition, route: Route, files: &Files<'_>) -> Result<Body, String> {
    let words = &edition.pages;
    let key = edition.campaigns.first().map_or("campaign", super::Campaign::name_key);
    let main = view! {
        <header class="page-head">
            <h1>{words.embed_title()}</h1>
            <p>{words.embed_lead()}</p>
            <noscript>
                <p class="notice">{words.embed_noscript()}</p>
            </noscript>
            <p class="notice" data-builder-part="local" hidden>{words.embed_local()}</p>
        </header>
        <div class="builder" data-module="embed" data-builder>
            <p hidden data-builder-campaign=edition.campaign_name().to_owned()>
                <span inner_html=said::form(key, edition.campaign_name()).html></span>
            </p>
            <ul hidden>{titles(edition)?}</ul>
            <div class="builder-choices">{fields::all(edition, route)?}</div>
            <div class="builder-result">{result::all(edition, route, files)}</div>
        </div>
        {result::how_to(edition, files)}
    };
    Ok(Body { title: words.embed_title(), summary: words.embed_summary(), main: main.into_any() })
}

/// What the frame of each widget is called.
fn titles(edition: &Edition) -> Result<Vec<AnyView>, String> {
    Widget::all()
        .map(|kind| {
            // The district's checklist and guide have their role in this list, as all others have.
            let name = match kind {
                Widget::Checklist(workflow) => format!("checklist-{}", workflow.id()),
                Widget::Guide(workflow) => format!("guide-{}", workflow.id()),
                other => other.to_string(),
            };
            let title = widget::title(edition, kind)?;
            Ok(view! { <li data-title=name>{title}</li> }.into_any())
        })
        .collect()
}
