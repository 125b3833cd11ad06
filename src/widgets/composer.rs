//! The share composer: how long a post is, what is wrong with its address, and the links it makes.
//!
//! The fields themselves are native elements of the page and stay the same elements, like
//! checkboxes, so that cursor, undo and input methods never notice that the widget came alive.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use super::copy_button::{Copy, Outcome, copy_button};
use super::networks::{Shared, networks};
use super::normalize::composed;
use crate::messages::Ui;
use crate::share::{Address, Refused, weighted_length};

/// Most that X takes, in its own weights.
const LIMIT: usize = 280;
/// What an address adds to a post on X: a space and a link.
const ADDRESS_WEIGHT: usize = 1 + 23;

/// Length, messages, links. The links are there from the first byte and follow each key.
///
/// All of it is one closure: what a key changes is compared and written in place, and a closure per
/// sentence would cost each reader three kilobytes.
#[component]
pub(crate) fn Composer(
    ui: Ui,
    /// What stands in the field of the message.
    text: RwSignal<String>,
    /// What stands in the field of the address.
    address: RwSignal<String>,
    /// Shared where a network needs an address and the person gave none.
    fallback: String,
    copy: Copy,
) -> impl IntoView {
    let fallback = Address::parse(&fallback).ok();
    let outcome = Outcome::new(None);
    // Leptos wants what reacts to signals to be sendable, although a page has one thread.
    let copy = StoredValue::new_local(copy);
    move || {
        let post = composed(&text.get());
        let shared = match address.get().trim() {
            "" => Shared::Nothing,
            typed => Address::parse(typed).map_or_else(Shared::Refused, Shared::Address),
        };
        let link = match shared {
            Shared::Address(_) => ADDRESS_WEIGHT,
            Shared::Nothing | Shared::Refused(_) => 0,
        };
        let length = weighted_length(&post) + link;
        let over = match u32::try_from(length.saturating_sub(LIMIT)).unwrap_or(u32::MAX) {
            0 => String::new(),
            over => ui.share_length_over(over),
        };
        let refused = match shared {
            Shared::Refused(Refused::Scheme) => ui.share_refused_scheme(),
            Shared::Refused(Refused::Shape) => ui.share_refused_shape(),
            Shared::Address(_) | Shared::Nothing => String::new(),
        };
        let copied = copy_button(&ui, &post, outcome, copy);
        view! {
            <p class="over" id="share-refused" role="status">{refused}</p>
            // An output announces itself at each key unless told not to; what is over is announced
            // below.
            <p class="share-length" id="share-length">
                {ui.share_length()} " "
                <output name="length" for="share-text share-address" aria-live="off">
                    {length.to_string()}
                </output> " " {ui.share_length_limit()}
            </p>
            <p class="over" role="status">{over}</p>
            {copied}
            <h2>{ui.share_links()}</h2>
            {networks(&ui, &post, &shared, fallback.as_ref())}
            <p class="hint">{ui.share_paste_note()}</p>
        }
    }
}
