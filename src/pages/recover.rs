//! The page that saves everything as a file when the rest of the site fails.
//!
//! It has a script of its own instead of the early one (`src/early/recover.js`), which holds no words:
//! `data-recover` names what it fills and reveals.

use leptos::prelude::*;

use super::{Body, Edition};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn recover(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let main = view! {
        <header class="page-head">
            <h1>{words.recover_title()}</h1>
            <p>{words.recover_lead()}</p>
            <noscript>
                <p class="notice">{words.recover_noscript()}</p>
            </noscript>
        </header>
        <div class="details plain">
            <div data-recover="found" hidden>
                <p>
                    {words.recover_entries()} "\u{a0}" <strong data-recover="entries"></strong> " · "
                    {words.recover_characters()} "\u{a0}"
                    <strong data-recover="characters"></strong>
                </p>
                <p>
                    <button type="button" data-action="export">{words.recover_save()}</button>
                </p>
            </div>
            <div role="status">
                // What somebody reads whose script did not arrive.
                <p class="hint" data-recover="waiting">{words.recover_waiting()}</p>
                <p data-recover="none" hidden>{words.recover_none()}</p>
                <p class="notice" data-recover="blocked" hidden>{words.recover_blocked()}</p>
                <p data-recover="saved" hidden>{words.recover_saved()}</p>
                <p class="notice" data-recover="unsaved" hidden>{words.recover_unsaved()}</p>
            </div>
            {instead(words)}
            <section data-recover="next" hidden>
                <h2>{words.recover_next()}</h2>
                <p>
                    {words.recover_next_text()} " "
                    <a href=route.link_to(Page::Data)>{words.footer_data()}</a>
                </p>
            </section>
        </div>
    };
    Body { title: words.recover_title(), summary: words.recover_summary(), main: main.into_any() }
}

/// The same as a text to copy, where the browser saves no files.
fn instead(words: &Pages) -> impl IntoView + use<> {
    view! {
        <details data-recover="instead" hidden>
            <summary>{words.recover_instead()}</summary>
            <div class="field">
                <label for="recover-text">{words.recover_text()}</label>
                <p class="hint" id="recover-text-hint">{words.recover_text_hint()}</p>
                <textarea
                    id="recover-text"
                    rows="8"
                    readonly
                    autocomplete="off"
                    spellcheck="false"
                    data-recover="text"
                    aria-describedby="recover-text-hint"
                ></textarea>
            </div>
            <p>
                <button type="button" class="quiet" data-action="copy">{words.recover_copy()}</button>
            </p>
            <div role="status">
                <p data-recover="copied" hidden>{words.recover_copied()}</p>
                <p data-recover="uncopied" hidden>{words.recover_uncopied()}</p>
            </div>
        </details>
    }
}
