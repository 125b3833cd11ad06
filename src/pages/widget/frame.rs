//! What surrounds the content of a framed page: a head that asks for next to nothing, and a line below that
//! leads to the whole site.

use leptos::prelude::*;

use super::super::frame::still;
use super::{Body, Edition};
use crate::route::{Page, Route, Widget};

/// What the head of a framed page needs besides its body.
pub(crate) struct Head<'a> {
    /// The address of the page that shows the same and more: whole where the site's is known.
    pub(crate) canonical: &'a str,
    /// The page's script, as text.
    pub(crate) script: &'a str,
    /// The content security policy.
    pub(crate) policy: &'a str,
    /// The style sheet.
    pub(crate) style: &'a str,
    /// The tag by which systems find out how to embed the page, if the site knows its address.
    pub(crate) discovery: &'a str,
}

/// Head and body of a framed page as HTML.
pub(crate) fn frame(
    edition: &Edition,
    route: Route,
    widget: Widget,
    body: Body,
    head: &Head<'_>,
) -> (String, String) {
    let Head { canonical, script, policy, style, discovery } = head;
    let base = route.to_base();
    let has_tasks = widget.full() != Page::Home;
    // Links lead out of the frame: nobody wants the whole site in a box on another page.
    let before = crate::pages::to_html(view! {
        <meta http-equiv="Content-Security-Policy" content=policy.to_string() />
        <base target="_blank" />
        <title>{edition.pages.page_title(body.title)}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href=canonical.to_string() />
        <link rel="icon" href=format!("{base}icon.svg") type="image/svg+xml" />
    });
    let body = crate::pages::to_html(view! {
        {has_tasks.then(still)}
        <main id="main" class="widget">{body.main}</main>
        {foot(edition, route, widget)}
    });
    // Written by hand: a view would escape both, and their hashes are of these very bytes. The script stands
    // behind the sheet and before anything is painted.
    (format!("{before}{discovery}<style>{style}</style><script>{script}</script>"), body)
}

/// Where ticks are kept, the way to the whole site, and whose name the campaign is.
fn foot(edition: &Edition, route: Route, widget: Widget) -> impl IntoView + use<> {
    let words = &edition.pages;
    let has_tasks = widget.full() != Page::Home;
    let modes = has_tasks.then(|| {
        [
            ("persistent", words.widget_persistent()),
            ("partitioned", words.widget_partitioned()),
            ("memory", words.widget_memory()),
        ]
        .map(|(mode, words)| view! { <p data-mode=mode hidden>{words}</p> })
    });
    // The banner has a button for it.
    let full = has_tasks.then(|| {
        view! {
            <p>
                <a href=route.link_to(widget.full()) data-full>{words.widget_full()}</a>
            </p>
        }
    });
    view! {
        <footer class="foot">
            {modes} {full}
            <p data-part="address" hidden>
                {words.widget_address()} " "
                <code data-address></code>
            </p>
            <p>
                {words.widget_by()} " "
                <a href=route.link_to(Page::About)>{words.brand()}</a>
                <span data-part="new-tab">" · " {words.widget_new_tab()}</span>
            </p>
        </footer>
    }
}
