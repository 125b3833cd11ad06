//! The page about use without a connection and as an app.
//!
//! Everything that is said stands in the page from the start, hidden; the module `src/early/app.js`
//! reveals what is so.

use leptos::prelude::*;

use super::{Body, Edition};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn app(edition: &Edition, route: Route, languages: &[(&'static str, String)]) -> Body {
    let words = &edition.pages;
    let main = view! {
        <header class="page-head">
            <h1>{words.app_title()}</h1>
            <p>{words.app_lead()}</p>
            <noscript>
                <p class="notice">{words.app_noscript()}</p>
            </noscript>
        </header>
        <div class="details plain" data-app-page data-module="app">
            {device(words, languages)} {install(words)} {versions(words)} {bring(words, route)}
        </div>
    };
    Body { title: words.app_title(), summary: words.app_summary(), main: main.into_any() }
}

/// Which languages are kept.
fn device(words: &Pages, languages: &[(&'static str, String)]) -> AnyView {
    let rows = languages
        .iter()
        .map(|(language, name)| {
            let id = format!("language-{language}");
            let named = |action: &str| format!("{id} {id}-{action}");
            view! {
                <li data-kept=*language>
                    <strong lang=*language id=id.clone()>{name.clone()}</strong>
                    " "
                    <span data-is="none">{words.app_none()}</span>
                    <span data-is="whole" hidden>{words.app_whole()}</span>
                    <span data-is="part" hidden>{words.app_part()}</span>
                    <span data-is="keeping" hidden>
                        {words.app_keeping()} " "
                        <progress aria-labelledby=id.clone()></progress>
                    </span>
                    " "
                    <button
                        type="button"
                        class="quiet screen-only"
                        data-keep-language
                        id=format!("{id}-keep")
                        aria-labelledby=named("keep")
                        hidden
                    >
                        {words.app_keep()}
                    </button>
                    <button
                        type="button"
                        class="quiet screen-only"
                        data-forget-language
                        id=format!("{id}-forget")
                        aria-labelledby=named("forget")
                        hidden
                    >
                        {words.app_forget()}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <section aria-labelledby="device">
            <h2 id="device">{words.app_device()}</h2>
            <p>{words.app_device_hint()}</p>
            <p class="notice" data-says="unsupported" hidden>{words.app_unsupported()}</p>
            <ul class="kept">{rows}</ul>
            <div role="status">
                <p data-says="kept" hidden>{words.app_kept()}</p>
                <p data-says="forgotten" hidden>{words.app_forgotten()}</p>
                <p class="notice" data-says="full" hidden>{words.app_failed_full()}</p>
                <p class="notice" data-says="changed" hidden>{words.app_failed_changed()}</p>
                <p class="notice" data-says="refused" hidden>{words.app_failed_refused()}</p>
                <p class="notice" data-says="network" hidden>{words.app_failed_network()}</p>
            </div>
        </section>
    }
    .into_any()
}

/// How it is installed, where the browser offers it and where it does not.
fn install(words: &Pages) -> AnyView {
    let ways = [
        ("android", words.app_install_android(), words.app_install_android_text()),
        ("ios", words.app_install_ios(), words.app_install_ios_text()),
        ("mac", words.app_install_mac(), words.app_install_mac_text()),
        ("desktop", words.app_install_desktop(), words.app_install_desktop_text()),
        ("firefox", words.app_install_firefox(), words.app_install_firefox_text()),
    ]
    .map(|(id, name, text)| {
        view! {
            <dt id=id>{name}</dt>
            <dd>{text}</dd>
        }
    })
    .collect_view();
    view! {
        <section aria-labelledby="install">
            <h2 id="install">{words.app_install()}</h2>
            <p>{words.app_install_lead()}</p>
            <div role="status">
                <p data-says="installed" hidden>{words.app_installed()}</p>
                <p data-says="just-installed" hidden>{words.app_install_done()}</p>
            </div>
            <p>
                <button type="button" data-install hidden>{words.app_install_button()}</button>
            </p>
            <dl class="ways">{ways}</dl>
        </section>
    }
    .into_any()
}

/// Which version this is, and whether there is a newer one.
fn versions(words: &Pages) -> AnyView {
    view! {
        <section aria-labelledby="versions">
            <h2 id="versions">{words.app_versions()}</h2>
            <p>{words.app_versions_text()}</p>
            <div data-versions hidden>
                <p>{words.app_version()} "\u{a0}" <code data-version></code></p>
                <p>
                    <button type="button" class="quiet" data-look>{words.app_look()}</button>
                </p>
            </div>
            <div role="status">
                <p data-says="looking" hidden>{words.app_looking()}</p>
                <p data-says="newest" hidden>{words.app_newest()}</p>
                <p data-says="ready" hidden>{words.app_ready()}</p>
                <p class="notice" data-says="look-failed" hidden>{words.app_look_failed()}</p>
            </div>
        </section>
    }
    .into_any()
}

/// An installed app may have a storage of its own.
fn bring(words: &Pages, route: Route) -> AnyView {
    view! {
        <section aria-labelledby="bring">
            <h2 id="bring">{words.app_bring()}</h2>
            <p>
                {words.app_bring_text()} " "
                <a href=route.link_to(Page::Data)>{words.footer_data()}</a>
            </p>
        </section>
    }
    .into_any()
}
