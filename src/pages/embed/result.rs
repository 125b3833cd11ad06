//! What the choices make: previews, the snippet, and what to take where frames are not allowed.

use leptos::prelude::*;

use super::{Edition, Files, Route};

/// What is copied, by the name of its place and of the button that copies it.
fn copied(place: &'static str, copies: &'static str, button: String) -> AnyView {
    let id = format!("embed-{place}");
    view! {
        <pre
            class="code"
            id=id
            tabindex="0"
            role="group"
            aria-label=button.clone()
            data-builder-part=place data-snippet=(place == "snippet").then_some("")></pre>
        <p>
            <button type="button" class=(place != "snippet").then_some("quiet") data-copies=copies>
                {button}
            </button>
        </p>
    }
    .into_any()
}

pub(super) fn all(edition: &Edition, route: Route, files: &Files<'_>) -> AnyView {
    let words = &edition.pages;
    let preview = |name: &'static str, label: String| {
        view! {
            <h3>{label.clone()}</h3>
            // Wider than a phone: keys scroll it.
            <div
                class="preview-frame"
                role="group"
                tabindex="0"
                aria-label=label.clone()
                data-preview-of=name
                data-label=label
            ></div>
        }
    };
    view! {
        <section aria-labelledby="embed-preview">
            <h2 id="embed-preview">{words.embed_preview()}</h2>
            {preview("wide", words.embed_preview_wide())}
            {preview("narrow", words.embed_preview_narrow())}
        </section>
        <section aria-labelledby="embed-code">
            <h2 id="embed-code">{words.embed_code()}</h2>
            <p class="hint">{words.embed_code_hint()}</p>
            <div data-integrity=files.integrity.to_owned()>
                {copied("snippet", "snippet", words.embed_copy())}
            </div>
            <div role="status">
                <p class="done-note" data-builder-says="copied" hidden>{words.embed_copied()}</p>
                <p class="notice" data-builder-says="selected" hidden>{words.embed_selected()}</p>
            </div>
        </section>
        {others(edition, route, files)}
    }
    .into_any()
}

/// For systems that take frames out.
fn others(edition: &Edition, route: Route, files: &Files<'_>) -> AnyView {
    let words = &edition.pages;
    let button = format!("{}buttons/{}-green.svg", route.to_base(), edition.language);
    let (width, height) = files.button;
    view! {
        <section aria-labelledby="embed-others">
            <h2 id="embed-others">{words.embed_others()}</h2>
            <details>
                <summary>{words.embed_address()}</summary>
                <p class="hint">{words.embed_address_hint()}</p>
                {copied("address", "address", words.embed_copy_address())}
            </details>
            <details data-builder-part="own-button">
                <summary>{words.embed_button()}</summary>
                <p class="hint">{words.embed_button_hint()}</p>
                <p>
                    <img
                        data-builder-part="button"
                        src=button
                        alt=super::widget::title(edition, super::Widget::Banner).unwrap_or_default()
                        width=width.to_string()
                        height=height.to_string()
                        data-width=width.to_string()
                        data-height=height.to_string()
                    />
                </p>
                {copied("button-code", "button", words.embed_copy())}
            </details>
            <details data-builder-code>
                <summary>{words.embed_qr()}</summary>
                <p class="hint">{words.embed_qr_hint()}</p>
                <p>
                    <code data-builder-part="full"></code>
                </p>
                <div class="qr-picture" data-builder-part="code"></div>
                <div role="status">
                    <p class="notice" data-builder-says="failed" hidden>{words.embed_failed()}</p>
                </div>
                <p>
                    <button type="button" class="quiet" data-save-code>{words.share_qr_save()}</button>
                </p>
            </details>
        </section>
    }
    .into_any()
}

/// How each system takes what was copied.
pub(super) fn how_to(edition: &Edition, files: &Files<'_>) -> AnyView {
    let words = &edition.pages;
    let found = files.is_discoverable.then(|| view! { <p>{words.embed_wordpress_address()}</p> });
    view! {
        <section class="builder-how" aria-labelledby="embed-how">
            <h2 id="embed-how">{words.embed_how()}</h2>
            <details>
                <summary>"WordPress"</summary>
                <p>{words.embed_wordpress()}</p>
                {found}
            </details>
            <details>
                <summary>"Drupal"</summary>
                <p>{words.embed_drupal()}</p>
            </details>
            <details>
                <summary>"Google Sites"</summary>
                <p>{words.embed_google()}</p>
            </details>
            <details>
                <summary>{words.embed_html_name()}</summary>
                <p>{words.embed_html()}</p>
            </details>
            <p class="hint">{words.embed_privacy()}</p>
        </section>
    }
    .into_any()
}
