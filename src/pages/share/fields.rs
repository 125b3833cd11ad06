//! The fields of the post. They work before any script: the early script keeps what is typed.

use leptos::prelude::*;

use super::super::{Edition, said, slots};

/// The message.
pub(super) fn post(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    view! {
        <div class="field">
            <label for="share-text">{words.share_text()}</label>
            <p class="hint" id="share-text-hint">{words.share_text_hint()}</p>
            <textarea
                id="share-text"
                name="text"
                rows="6"
                autocomplete="off"
                dir="auto"
                data-keep="draft:share"
                aria-describedby="share-text-hint share-length share-remarks"
            ></textarea>
            <p class="over" id="share-remarks" role="status" data-remarks></p>
            <button type="button" class="quiet" data-action="clean" hidden>
                {words.share_hidden_remove()}
            </button>
        </div>
    }
}

/// The campaign's hashtag and account, each in the message once or not at all. The boxes show what the
/// message has, so nothing of them is kept.
pub(super) fn tags(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let tag = |key: &str, value: &str| {
        let words = said::html(&words.share_tag(said::marked(key, value)));
        view! {
            <label class="box">
                <input type="checkbox" form="still" data-tag />
                <span inner_html=words></span>
            </label>
        }
    };
    let hashtag = edition.profile.hashtag(edition.language);
    view! {
        <p class="tags">
            {tag("hashtag", hashtag)} " " {tag("handle", &edition.profile.handle)}
        </p>
    }
}

/// Where the post leads.
pub(super) fn address(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let fallback = said::marked("link-home", &slots::fallback(edition));
    let hint = said::html(&words.share_address_hint(fallback));
    view! {
        <div class="field">
            <label for="share-address">{words.share_address()}</label>
            <p class="hint" id="share-address-hint" inner_html=hint></p>
            <input
                id="share-address"
                name="url"
                type="text"
                inputmode="url"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                dir="ltr"
                data-keep="draft:share"
                aria-describedby="share-address-hint share-refused"
            />
            <p class="over" id="share-refused" role="status"></p>
        </div>
    }
}

/// The picture that the person attaches, and its description.
pub(super) fn picture(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    view! {
        <details class="picture-part" data-picture-part>
            <summary>{words.share_picture()}</summary>
            <p class="hint">{words.share_picture_hint()}</p>
            <div class="field">
                <label for="share-picture">{words.share_picture_what()}</label>
                <input
                    id="share-picture"
                    name="picture"
                    type="text"
                    autocomplete="off"
                    data-keep="draft:share"
                />
            </div>
            <div class="field">
                <label for="share-alt">{words.share_picture_alt()}</label>
                <p class="hint" id="share-alt-hint">{words.share_picture_alt_hint()}</p>
                <textarea
                    id="share-alt"
                    name="alt"
                    rows="3"
                    autocomplete="off"
                    dir="auto"
                    data-keep="draft:share"
                    aria-describedby="share-alt-hint"
                ></textarea>
            </div>
            <p>
                <button type="button" class="quiet" data-action="copy-alt">
                    {words.share_picture_copy()}
                </button>
            </p>
        </details>
    }
}
