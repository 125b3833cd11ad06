//! What surrounds every page: head, header, footer, messages.

use leptos::prelude::*;

use super::preview::{Card, Preview};
use super::{Body, Edition, Theme, languages, slots};
use crate::messages::Pages;
use crate::route::{Page, Route};

/// The mark of the brand: the ball leaving the ground.
pub(super) const MARK: &str = r#"<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path class="flight" d="M4 27C8 11 15 7 21 9"/><circle class="ball" cx="25" cy="10" r="5"/><path class="ground" d="M3 29h26"/></svg>"#;

/// What the head of a page needs besides its body.
pub(crate) struct Head<'a> {
    /// Where the site will stand, with a final `/`, if the host said so.
    pub(crate) site_url: Option<&'a str>,
    /// The file of the page's script, from the site's folder.
    pub(crate) script: &'a str,
    /// The content security policy.
    pub(crate) policy: &'a str,
    /// The style sheet.
    pub(crate) style: &'a str,
    /// Names and addresses of all editions: code, name.
    pub(crate) languages: &'a [(&'static str, String)],
    /// The locales of all editions: code, locale.
    pub(crate) locales: &'a [(&'static str, String)],
    /// The picture that networks show of the page.
    pub(crate) card: &'a Card,
    /// The color around the page.
    pub(crate) theme: &'a Theme,
    /// The tag by which systems find out how to embed the page, where they can.
    pub(crate) discovery: &'a str,
}

/// Head and body of a page as HTML.
pub(crate) fn frame(
    edition: &Edition,
    route: Route,
    body: Body,
    head: &Head<'_>,
) -> (String, String) {
    let title = if route.page == Page::Home {
        format!("{} · {}", edition.pages.brand(), body.title)
    } else {
        edition.pages.page_title(body.title.clone())
    };
    let head_html = head_html(edition, route, &title, &body, head);
    let body_html = super::to_html(body_view(edition, route, body, head));
    (head_html, body_html)
}

/// Relative without a known address: a crawler resolves it against the page, which is right
/// wherever the folder stands.
fn address(head: &Head<'_>, route: Route, from: Route) -> String {
    whole_address(head.site_url, route, from)
}

/// The address of a page as another one names it: whole where the site's is known.
pub(crate) fn whole_address(site_url: Option<&str>, route: Route, from: Route) -> String {
    match site_url {
        Some(site) => format!("{site}{}", route.path()),
        None => format!("{}{}", from.to_base(), route.path()),
    }
}

fn head_html(edition: &Edition, route: Route, title: &str, body: &Body, head: &Head<'_>) -> String {
    let others = languages::named(head.languages);
    let alternate = |tag: &'static str, language: &'static str| {
        let href = address(head, route.in_language(language), route);
        view! { <link rel="alternate" hreflang=tag href=href /> }
    };
    let alternates =
        others.iter().map(|(language, _)| alternate(language, language)).collect_view();
    let fallback = (!others.is_empty()).then(|| alternate("x-default", "en"));
    let base = route.to_base();
    let preview = Preview {
        language: edition.language,
        brand: edition.pages.brand(),
        title: body.title.clone(),
        summary: body.summary.clone(),
        site_url: head.site_url,
        path: route.path(),
        base: base.clone(),
        card: head.card,
        locales: if others.is_empty() { &[] } else { head.locales },
    };
    let before = super::to_html(view! {
        <meta http-equiv="Content-Security-Policy" content=head.policy.to_owned() />
        <title>{title.to_owned()}</title>
        <meta name="description" content=body.summary.clone() />
        <meta name="color-scheme" content="light dark" />
        {(!route.page.is_found()).then(|| view! { <meta name="robots" content="noindex" /> })}
        // A first paint in the middle of the header would move when the rest of it arrives. Nothing more is
        // waited for: an element that is named here has to be there up to its end.
        <link rel="expect" href="#top" blocking="render" />
        <link rel="canonical" href=address(head, route, route) />
        {alternates}
        {fallback}
        <link rel="icon" href=format!("{base}icon.svg") type="image/svg+xml" />
    });
    let install = head.theme.tags(edition.language, &base);
    // Written by hand: a view would escape the style sheet, and its hash is of these very bytes.
    let Head { discovery, style, .. } = head;
    format!("{before}{discovery}{install}{}<style>{style}</style>", preview.html())
}

fn body_view(
    edition: &Edition,
    route: Route,
    body: Body,
    head: &Head<'_>,
) -> impl IntoView + use<> {
    let words = &edition.pages;
    let link = |page: Page, name: String| {
        let current = (route.page == page).then_some("page");
        view! { <li><a href=route.link_to(page) aria-current=current>{name}</a></li> }
    };
    let guides = format!("{}#roles", route.link_to(Page::Home));
    let switch = languages::switch(words, route, head.languages);
    // All of these belong to the early script, which the recovery page does without.
    let is_lively = route.page != Page::Recover;
    let notices = is_lively.then(|| notices(words, route));
    let keys_button = is_lively.then(|| {
        view! { " · " <button type="button" class="link" data-show-keys>{words.keys_open()}</button> }
    });
    let offers = is_lively.then(|| offers(words, route));
    let reminder = is_lively.then(|| reminder(words, route));
    let install = is_lively.then(|| install_offer(words, route));
    let undo = is_lively.then(|| undo(words));
    let keys = is_lively.then(|| keys(words));
    let has_own_script = matches!(route.page, Page::Guide(_));
    let script = (!has_own_script).then(|| script(route, head.script));
    view! {
        <a class="skip" href="#main">{words.skip()}</a>
        {still()}
        <header class="site-head" id="top">
            <a class="brand" href=route.link_to(Page::Home)>
                <span inner_html=MARK></span>
                {words.brand()}
            </a>
            <nav aria-label=words.main_navigation()>
                <ul>
                    <li><a href=guides>{words.nav_guides()}</a></li>
                    {link(Page::Plan, words.nav_plan())}
                    {link(Page::Documents, words.nav_documents())}
                    {link(Page::Share, words.nav_share())}
                    {link(Page::Search, words.nav_search())}
                </ul>
            </nav>
            <nav class="languages" aria-label=words.languages()>
                {switch}
            </nav>
        </header>
        {notices}
        {script}
        <main id="main">{body.main}</main>
        <footer class="site-foot">
            <p>{words.footer_privacy()}</p>
            <p>
                <a href=route.link_to(Page::Facts)>{words.footer_facts()}</a> " · "
                <a href=route.link_to(Page::Glossary)>{words.footer_glossary()}</a> " · "
                <a href=route.link_to(Page::Links)>{words.footer_links()}</a> " · "
                <a href=route.link_to(Page::Campaign)>{words.footer_campaign()}</a> " · "
                <a href=route.link_to(Page::Embed)>{words.footer_embed()}</a> " · "
                <a href=route.link_to(Page::Data)>{words.footer_data()}</a> " · "
                <a href=route.link_to(Page::App)>{words.footer_app()}</a> " · "
                <a href=route.link_to(Page::About)>{words.nav_about()}</a> " · "
                <a href=route.link_to(Page::Accessibility)>{words.footer_accessibility()}</a>
                <span data-legal hidden>" · " <a>{words.footer_legal()}</a></span>
                {keys_button}
            </p>
            <p class="attribution" inner_html=edition.said("attribution")></p>
        </footer>
        <div class="dock">{offers} {reminder} {install} {undo}</div>
        {keys}
    }
}

/// The page's script. It stands where a first screen may end: browsers stop reading there for a moment and show what
/// they have, and ask for it no sooner than what is shown first. That is the header, or, in a page whose text has
/// the script itself, all that its first screen shows.
pub(super) fn script(route: Route, file: &str) -> impl IntoView + use<> {
    view! { <script async src=format!("{}{file}", route.to_base())></script> }
}

/// The form of all boxes and radios (`form="still"`). Firefox puts what they were back after a reload, which would
/// look like a tick, and HTML has `autocomplete` for text fields only: boxes have that of their form. Its button
/// is off so that Enter in a box sends nothing.
pub(super) fn still() -> impl IntoView {
    view! {
        <form id="still" autocomplete="off" hidden>
            <button type="submit" disabled></button>
        </form>
    }
}

/// What went wrong, with the way to the page that saves everything where nothing else does.
fn notices(words: &Pages, route: Route) -> impl IntoView + use<> {
    view! {
        <p class="notice" data-failure="app" role="alert" hidden>
            {words.failure_app()} " " <a href=route.link_to(Page::Recover)>{words.failure_recover()}</a>
        </p>
        <p class="notice" data-failure="storage" role="alert" hidden>{words.failure_storage()}</p>
        {slots::messages()}
    }
}

/// What the early script offers once in a while: a new version, and bringing a plan into an installed site
/// that has none.
fn offers(words: &Pages, route: Route) -> impl IntoView + use<> {
    view! {
        <div class="reminder screen-only" role="status" data-offer="update" hidden>
            <p>{words.update_text()}</p>
            <button type="button" data-yes>{words.update_reload()}</button>
            <button type="button" class="quiet" data-later>{words.update_later()}</button>
        </div>
        <div class="reminder screen-only" role="status" data-offer="bring" hidden>
            <p>{words.bring_text()}</p>
            <a href=format!("{}#import", route.link_to(Page::Data))>{words.bring_yes()}</a>
            <button type="button" class="quiet" data-later>{words.bring_no()}</button>
        </div>
    }
}

/// The offer to install the site, after all that is more urgent.
fn install_offer(words: &Pages, route: Route) -> impl IntoView + use<> {
    view! {
        <div class="reminder screen-only" role="status" data-offer="install" hidden>
            <p>{words.install_text()}</p>
            <button type="button" data-yes>{words.install_yes()}</button>
            <a href=format!("{}#install", route.link_to(Page::App))>{words.install_how()}</a>
            <button type="button" class="quiet" data-later>{words.install_no()}</button>
        </div>
    }
}

/// A word about backups, when there is much to lose.
fn reminder(words: &Pages, route: Route) -> impl IntoView + use<> {
    view! {
        <div class="reminder screen-only" role="status" data-reminder hidden>
            <p inner_html=words.reminder_text("<b data-count></b>".to_owned())></p>
            <a href=format!("{}#backup", route.link_to(Page::Data))>{words.reminder_save()}</a>
            <button type="button" class="quiet" data-later>{words.reminder_later()}</button>
        </div>
    }
}

/// What takes the last change back, on every page; hidden until there is one.
fn undo(words: &Pages) -> impl IntoView + use<> {
    view! {
        <div class="undo screen-only" data-undo-part hidden>
            <p
                role="status"
                data-undo-words
                data-undone=words.undo_undone()
                data-redone=words.undo_redone()
                data-missed=words.undo_missed()
            ></p>
            <button type="button" data-undo>{words.undo()}</button>
            <button type="button" class="quiet" data-redo hidden>{words.redo()}</button>
        </div>
    }
}

/// The keys, and the box that switches them off.
fn keys(words: &Pages) -> impl IntoView + use<> {
    let rows = [
        (words.keys_space_name(), words.keys_space()),
        ("↓ ↑".to_owned(), words.keys_arrows()),
        ("Ctrl+Z".to_owned(), words.keys_undo()),
        ("Ctrl+Y".to_owned(), words.keys_redo()),
        ("?".to_owned(), words.keys_help()),
    ]
    .map(|(key, effect)| view! { <div><dt><kbd>{key}</kbd></dt><dd>{effect}</dd></div> })
    .collect_view();
    view! {
        <dialog class="keys" data-keys aria-labelledby="keys">
            <h2 id="keys">{words.keys_title()}</h2>
            <dl>{rows}</dl>
            <label class="box">
                <input
                    type="checkbox"
                    name="value"
                    checked
                    form="still"
                    data-keep="setting:shortcuts"
                />
                {words.keys_on()}
            </label>
            <form method="dialog">
                <button type="submit">{words.keys_close()}</button>
            </form>
        </dialog>
    }
}
