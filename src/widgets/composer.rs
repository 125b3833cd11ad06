//! The share composer: how long a post is, and the link it makes for each network.
//!
//! The fields themselves are native elements of the page and stay the same elements, like
//! checkboxes, so that cursor, undo and input methods never notice that the widget came alive.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use super::networks::networks;
use crate::messages::Ui;
use crate::share::{Composed, Network};

/// Length and links. The links are there from the first byte and follow each key.
///
/// All of it is one closure: what a key changes is compared and written in place, and a closure per
/// sentence would cost each reader three kilobytes.
#[component]
pub(crate) fn Composer(
    ui: Ui,
    /// What is to be posted.
    post: Signal<Composed>,
) -> impl IntoView {
    move || {
        post.with(|post| {
            let over = post.too_long().any(|network| network == Network::X);
            view! {
                // An output announces itself at each key unless told not to; what is too long is
                // announced when the person pauses.
                <p class=if over { "share-length over" } else { "share-length" } id="share-length">
                    {ui.share_length()} " "
                    <output name="length" for="share-text share-address" aria-live="off">
                        {post.length().to_string()}
                    </output> " " {ui.share_length_limit()}
                </p>
                {networks(&ui, post)}
            }
        })
    }
}
