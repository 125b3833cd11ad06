//! Whole pages, rendered when the site is built. They know the widgets and fill their slots with
//! what somebody without stored state sees.

mod accessibility;
mod app;
mod article;
mod blank_fields;
mod campaign;
mod checklist;
mod countdown;
mod data;
mod details;
mod document;
mod documents;
mod edition;
mod embed;
mod frame;
mod glossary;
mod guide;
mod home;
mod install;
mod languages;
mod links;
mod not_found;
mod offline;
mod pager;
mod plan;
mod preview;
mod recover;
mod root;
pub(crate) mod said;
mod search;
mod share;
mod slots;
mod task;
mod widget;

use leptos::prelude::*;

pub(crate) use countdown::{week_dates, year};
pub(crate) use edition::{Campaign, Edition};
pub(crate) use frame::{Head, frame, whole_address};
pub(crate) use install::Theme;
pub(crate) use not_found::not_found;
pub(crate) use preview::{
    CARD_HEIGHT, CARD_WIDTH, Card, CardWords, Preview, Subject, card_words, locale,
};
pub(crate) use root::root;
pub(crate) use search::kind;
pub(crate) use task::{effort, target};
pub(crate) use widget::{Head as WidgetHead, frame as widget_frame, title as widget_title};

use crate::route::{Page, Route};

/// A page before it gets its frame.
pub(crate) struct Body {
    /// Title of the document and of its heading.
    pub(crate) title: String,
    /// One sentence for search results and link previews.
    pub(crate) summary: String,
    /// What stands in `<main>`.
    pub(crate) main: AnyView,
}

/// What pages must know about the files around them.
pub(crate) struct Files<'a> {
    /// The file of the early script, from the site's folder.
    pub(crate) script: &'a str,
    /// The hash of `embed.js`, as a snippet names it.
    pub(crate) integrity: &'a str,
    /// Whether systems can find out how to embed a page from its address alone.
    pub(crate) is_discoverable: bool,
    /// Width and height of the buttons in CSS pixels.
    pub(crate) button: (u32, u32),
}

/// The page of a route, on a site with these languages (code, name) and files.
///
/// # Errors
/// When a text that the page shows is missing.
pub(crate) fn body(
    edition: &Edition,
    route: Route,
    languages: &[(&'static str, String)],
    files: &Files<'_>,
) -> Result<Body, String> {
    match route.page {
        Page::Home => home::home(edition, route),
        Page::Guide(workflow) => guide::guide(edition, route, workflow, files),
        Page::Checklist(workflow) => checklist::checklist(edition, route, workflow),
        Page::Documents => Ok(documents::documents(edition, route)),
        Page::Document(document) => document::document(edition, route, document),
        Page::Details => Ok(details::details(edition, route)),
        Page::Plan => plan::plan(edition, route),
        Page::Data => Ok(data::data(edition, route)),
        Page::Share => Ok(share::share(edition, route)),
        Page::Search => search::search(edition, route),
        Page::Facts => Ok(article::article(edition, route, &edition.facts)),
        Page::Glossary => Ok(glossary::glossary(edition)),
        Page::About => Ok(article::article(edition, route, &edition.about)),
        Page::Accessibility => accessibility::accessibility(edition, route),
        Page::Links => Ok(links::links(edition)),
        Page::Campaign => Ok(campaign::campaign(edition)),
        Page::App => Ok(app::app(edition, route, languages)),
        Page::Offline => offline::offline(edition, route),
        Page::Recover => Ok(recover::recover(edition, route)),
        Page::Embed => embed::embed(edition, route, files),
        Page::Widget(widget) => widget::widget(edition, route, widget),
    }
}

/// The choice among several events of a plan, empty and hidden until the early script finds some.
fn event_choice(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    view! {
        <p
            class="event-choice screen-only"
            data-event-choice=words.event_word()
            data-first=words.plan_event_first()
            hidden
        >
            <label>
                {words.event_choice()} " "
                <select autocomplete="off"></select>
            </label>
        </p>
    }
}

/// The way to the share page with this page as the address to share.
fn share_link(edition: &Edition, route: Route) -> impl IntoView + use<> {
    let href = format!("{}?page={}", route.link_to(Page::Share), route.path());
    view! { <a class="screen-only" href=href>{edition.pages.share_page()}</a> }
}

/// A view as HTML. The comments that Leptos writes between pieces of text are for hydration, which
/// this site does not do.
pub(crate) fn to_html(view: impl IntoView + 'static) -> String {
    Owner::new().with(|| view.into_view().to_html()).replace("<!>", "")
}
