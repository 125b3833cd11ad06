//! The page on which a person saves, brings back, hands over and erases what they entered.
//!
//! Everything that is said stands in the page from the start, hidden: the client carries no words.

mod names;
mod preview;
mod words;

use leptos::prelude::*;

use super::{Body, Edition};
use crate::messages::Pages;
use crate::route::{Page, Route};

pub(super) fn data(edition: &Edition, route: Route) -> Body {
    let words = &edition.pages;
    let main = view! {
        <header class="page-head">
            <h1>{words.data_title()}</h1>
            <p>{words.data_lead()}</p>
            <noscript>
                <p class="notice">{words.data_noscript()}</p>
            </noscript>
            <p class="notice" data-is-newer hidden>{words.data_newer()}</p>
            <p class="arrival" role="status" data-outcome></p>
        </header>
        <div class="data" data-start data-widget="data">
            {aside(words)} {backup(words)} {place(words, route)} {import(words)} {hand_over(words)}
            {erase(words, route)}
        </div>
        {preview::dialog(words)} {erase_dialog(words)} {words::said(words)} {names::of_records(edition)}
    };
    Body { title: words.data_title(), summary: words.data_summary(), main: main.into_any() }
}

/// Where the records are, and how safely.
fn place(words: &Pages, route: Route) -> AnyView {
    let modes = [
        ("persistent", words.data_mode_persistent()),
        ("partitioned", words.data_mode_partitioned()),
        ("memory", words.data_mode_memory()),
    ]
    .map(|(mode, said)| view! { <span data-mode=mode hidden>{said}</span> })
    .collect_view();
    view! {
        <section aria-labelledby="where">
            <h2 id="where">{words.data_where()}</h2>
            <dl class="facts-list">
                <div>
                    <dt>{words.data_mode()}</dt>
                    <dd>
                        {modes} " "
                        <a href=route.link_to(route.page) target="_blank" rel="noopener" data-alone hidden>
                            {words.data_open_alone()}
                        </a>
                    </dd>
                </div>
                <div>
                    <dt>{words.data_entries()}</dt>
                    <dd data-fact="entries">"–"</dd>
                </div>
                <div>
                    <dt>{words.data_size()}</dt>
                    <dd data-fact="size">"–"</dd>
                </div>
                <div data-promise hidden>
                    <dt>{words.data_promise()}</dt>
                    <dd>
                        <span data-promised="yes" hidden>{words.data_promise_yes()}</span>
                        <span data-promised="no" hidden>
                            {words.data_promise_no()} " "
                            <button type="button" class="quiet" data-action="persist">
                                {words.data_persist()}
                            </button>
                        </span>
                    </dd>
                </div>
                <div>
                    <dt>{words.data_last()}</dt>
                    <dd data-fact="last">"–"</dd>
                </div>
            </dl>
            <p role="status" class="outcome" data-outcome></p>
        </section>
    }
    .into_any()
}

fn backup(words: &Pages) -> AnyView {
    view! {
        <section aria-labelledby="backup">
            <h2 id="backup">{words.data_backup()}</h2>
            <p>{words.data_backup_text()}</p>
            <p>
                <button type="button" data-action="export">{words.data_export()}</button>
            </p>
            <p role="status" class="outcome" data-outcome></p>
            <p class="field" data-part="content" hidden>
                <label for="content">{words.data_content()}</label>
                <textarea id="content" rows="6" readonly></textarea>
            </p>
        </section>
    }
    .into_any()
}

fn import(words: &Pages) -> AnyView {
    view! {
        <section aria-labelledby="import">
            <h2 id="import">{words.data_import()}</h2>
            <p>{words.data_import_text()}</p>
            <p>
                <button type="button" class="quiet" data-action="import">{words.data_choose()}</button>
                <input
                    type="file"
                    name="backup"
                    class="visually-hidden"
                    tabindex="-1"
                    aria-label=words.data_file()
                    accept=".json,application/json,text/plain"
                    form="still"
                />
            </p>
            <details>
                <summary>{words.data_paste()}</summary>
                <p class="field">
                    <label for="pasted">{words.data_paste_label()}</label>
                    <textarea
                        id="pasted"
                        rows="4"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                    ></textarea>
                </p>
                <p>
                    <button type="button" class="quiet" data-action="read-pasted">
                        {words.data_paste_read()}
                    </button>
                </p>
            </details>
            <p role="status" class="outcome" data-outcome></p>
        </section>
    }
    .into_any()
}

fn hand_over(words: &Pages) -> AnyView {
    let parts = [
        ("tasks", words.data_hand_tasks()),
        ("letters", words.data_hand_letters()),
        ("posts", words.data_hand_posts()),
    ]
    .map(|(part, label)| {
        view! {
            <label class="box">
                <input type="checkbox" name=part form="still" checked data-along=part />
                {label}
            </label>
        }
    })
    .collect_view();
    view! {
        <section aria-labelledby="hand-over">
            <h2 id="hand-over">{words.data_hand()}</h2>
            <p>{words.data_hand_text()}</p>
            <p class="hint">{words.data_hand_private()}</p>
            <fieldset>
                <legend>{words.data_hand_what()}</legend>
                {parts}
            </fieldset>
            <p>
                <button type="button" class="quiet" data-action="make-link">{words.data_hand_make()}</button>
            </p>
            <p role="status" class="outcome" data-outcome></p>
            <div data-part="link" hidden>
                <p class="field">
                    <label for="link">{words.data_hand_link()}</label>
                    <input id="link" type="text" readonly autocomplete="off" spellcheck="false" />
                </p>
                <p class="tool-row">
                    <button type="button" class="quiet" data-action="copy-link">
                        {words.data_hand_copy()}
                    </button>
                </p>
                <details class="qr" data-qr>
                    <summary>{words.data_hand_qr()}</summary>
                    <div class="qr-picture" data-qr-picture></div>
                </details>
            </div>
        </section>
    }
    .into_any()
}

/// Entries that could not be read; shown when there are some.
fn aside(words: &Pages) -> AnyView {
    view! {
        <section aria-labelledby="aside" data-part="aside" hidden>
            <h2 id="aside" tabindex="-1">{words.data_aside()}</h2>
            <p>{words.data_aside_text()}</p>
            <p role="status" class="outcome" data-outcome></p>
            <ul class="aside-list" data-aside-list></ul>
            <template data-aside-row>
                <li>
                    <span><strong data-name></strong> " " <span data-when></span></span>
                    <span class="tool-row">
                        <button type="button" class="quiet" data-action="save-aside">
                            {words.data_aside_save()}
                        </button>
                        <button type="button" class="quiet" data-action="delete-aside">
                            {words.data_aside_delete()}
                        </button>
                    </span>
                </li>
            </template>
        </section>
    }
    .into_any()
}

fn erase(words: &Pages, route: Route) -> AnyView {
    view! {
        <section aria-labelledby="erase">
            <h2 id="erase">{words.data_erase()}</h2>
            <p>{words.data_erase_text()}</p>
            <p>
                <button type="button" class="quiet" data-action="erase">{words.data_erase_open()}</button>
            </p>
            <p role="status" class="outcome" data-outcome></p>
            <p hidden data-part="take-back">
                <button type="button" data-action="undo-erase">{words.data_erase_undo()}</button>
            </p>
            <p class="hint">
                {words.data_recover()} " " <a href=route.link_to(Page::Recover)>{words.data_recover_link()}</a>
            </p>
        </section>
    }
    .into_any()
}

fn erase_dialog(words: &Pages) -> AnyView {
    let word = words.data_erase_word();
    view! {
        <dialog class="choice-box" data-erase=word.clone() aria-labelledby="erase-sure">
            <h2 id="erase-sure">{words.data_erase_sure()}</h2>
            <p>{words.data_erase_text()}</p>
            <p>
                <button type="button" class="quiet" data-action="export">{words.data_erase_first()}</button>
            </p>
            <p role="status" class="outcome" data-outcome></p>
            <p class="field">
                <label for="erase-word">{words.data_erase_type(word.clone())}</label>
                <input
                    id="erase-word"
                    type="text"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    aria-describedby="erase-wrong"
                />
            </p>
            <p class="over" role="status" id="erase-wrong" data-wrong></p>
            <p class="tool-row">
                <button type="button" data-action="confirm-erase">{words.data_erase_confirm()}</button>
                <button type="button" class="quiet" data-action="cancel">{words.data_cancel()}</button>
            </p>
        </dialog>
    }
    .into_any()
}
