//! Pages made to be framed by other sites. What is special about a district stands in the fragment of their
//! address, which `src/embed/frame` puts into them; without it, and without scripts, they say what is true
//! for every district.

mod banner;
mod events;
mod frame;
mod schools;
mod tasks;

use leptos::prelude::*;

use super::{Body, Edition};
use crate::route::{Route, Widget};

pub(crate) use frame::{Head, frame};

pub(super) fn widget(edition: &Edition, route: Route, widget: Widget) -> Result<Body, String> {
    let words = &edition.pages;
    let (title, main) = match widget {
        Widget::Banner => (banner::title(edition), banner::banner(edition, route).into_any()),
        Widget::Events => (
            words.widget_events(),
            view! { {banner::banner(edition, route)} {events::events(edition)} }.into_any(),
        ),
        Widget::Progress => (
            words.widget_schools_label(),
            view! { {banner::banner(edition, route)} {schools::schools(edition)} }.into_any(),
        ),
        Widget::Checklist(workflow) => tasks::checklist(edition, workflow)?,
        Widget::Guide(workflow) => tasks::guide(edition, workflow)?,
    };
    Ok(Body { title, summary: words.embed_summary(), main })
}

/// What a frame of the widget is called, for people who do not see it.
///
/// # Errors
/// When the widget's guide is missing.
pub(crate) fn title(edition: &Edition, widget: Widget) -> Result<String, String> {
    Ok(match widget {
        Widget::Banner => banner::title(edition),
        Widget::Events => edition.pages.widget_events(),
        Widget::Progress => edition.pages.widget_schools_label(),
        Widget::Checklist(workflow) => {
            edition.pages.checklist_title(edition.guide(workflow)?.role.clone())
        }
        Widget::Guide(workflow) => edition.guide(workflow)?.title.clone(),
    })
}
