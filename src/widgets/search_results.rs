//! What the search found.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;

/// The engine lists no more than this.
const MOST: u32 = 20;

/// A place that answers the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Where it leads, from this page.
    pub(crate) href: String,
    /// What the page is.
    pub(crate) kind: String,
    /// The page's title.
    pub(crate) title: String,
    /// The section's heading, empty for the beginning of a page.
    pub(crate) heading: String,
    /// Words around the match, with matches marked by true.
    pub(crate) snippet: Vec<(bool, String)>,
}

/// How the search stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Nothing was asked.
    #[default]
    Nothing,
    /// The engine or its index is on its way.
    Loading,
    /// They did not arrive.
    Failed,
    /// What was found.
    Found(Vec<Found>),
}

/// The list of places, best first. How many there are is announced by the page's own region.
#[component]
pub(crate) fn SearchResults(ui: Ui, answer: RwSignal<Answer>) -> impl IntoView {
    move || {
        let (words, found) = match answer.get() {
            Answer::Nothing => (String::new(), Vec::new()),
            Answer::Loading => (ui.search_loading(), Vec::new()),
            Answer::Failed => (ui.search_failed(), Vec::new()),
            Answer::Found(found) => (count(&ui, found.len()), found),
        };
        view! {
            <p class="search-count">{words}</p>
            <ol class="results">{found.into_iter().map(result).collect_view()}</ol>
        }
    }
}

/// How many places there are, in words.
pub(crate) fn count(ui: &Ui, found: usize) -> String {
    match u32::try_from(found).unwrap_or(u32::MAX) {
        0 => ui.search_none(),
        MOST => ui.search_most(MOST),
        count => ui.search_count(count),
    }
}

fn result(found: Found) -> impl IntoView {
    let Found { href, kind, title, heading, snippet } = found;
    let (name, place) =
        if heading.is_empty() { (title, kind) } else { (heading, format!("{kind} · {title}")) };
    let snippet = snippet
        .into_iter()
        .map(|(is_match, words)| {
            let (marked, plain) = if is_match { (Some(words), None) } else { (None, Some(words)) };
            (marked.map(|words| view! { <mark>{words}</mark> }), plain)
        })
        .collect_view();
    view! {
        <li>
            <a href=href>{name}</a>
            <small>{place}</small>
            <p>{snippet}</p>
        </li>
    }
}
