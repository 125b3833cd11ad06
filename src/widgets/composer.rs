//! The share composer: how long a post is, what is wrong with its address, and the links it makes.
//!
//! The fields themselves are native elements of the page and stay the same elements, like
//! checkboxes, so that cursor, undo and input methods never notice that the widget came alive.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use super::copy_button::{Copy, CopyButton, CopyButtonProps};
use super::networks::{Networks, NetworksProps, Shared};
use super::normalize::composed;
use crate::messages::Ui;
use crate::share::{Address, Refused, weighted_length};

/// Most that X takes, in its own weights.
const LIMIT: usize = 280;
/// What an address adds to a post on X: a space and a link.
const ADDRESS_WEIGHT: usize = 1 + 23;

/// Length, messages, links. The links are there from the first byte and follow each key.
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
    // Once per key, not once per link.
    let post = Memo::new(move |_| composed(&text.get()));
    let parsed = Memo::new(move |_| match address.get().trim() {
        "" => None,
        typed => Some(Address::parse(typed)),
    });

    let length = move || {
        let address = matches!(parsed.get(), Some(Ok(_))).then_some(ADDRESS_WEIGHT);
        weighted_length(&post.get()) + address.unwrap_or_default()
    };
    let over = {
        let ui = ui.clone();
        move || {
            let over = u32::try_from(length().saturating_sub(LIMIT)).unwrap_or(u32::MAX);
            if over > 0 { ui.share_length_over(over) } else { String::new() }
        }
    };
    let refused = {
        let ui = ui.clone();
        move || match parsed.get() {
            Some(Err(Refused::Scheme)) => ui.share_refused_scheme(),
            Some(Err(Refused::Shape)) => ui.share_refused_shape(),
            Some(Ok(_)) | None => String::new(),
        }
    };

    let copy = CopyButtonProps { ui: ui.clone(), text: post, copy };
    let networks = NetworksProps {
        ui: ui.clone(),
        text: post,
        shared: Memo::new(move |_| match parsed.get() {
            None => Shared::Nothing,
            Some(Ok(address)) => Shared::Address(address),
            Some(Err(_)) => Shared::Refused,
        }),
        fallback: Address::parse(&fallback).ok(),
    };

    view! {
        <p class="over" id="share-refused" role="status">{refused}</p>
        // An output announces itself at each key unless told not to; what is over is announced below.
        <p class="share-length" id="share-length">
            {ui.share_length()} " "
            <output name="length" for="share-text share-address" aria-live="off">{length}</output>
            " " {ui.share_length_limit()}
        </p>
        <p class="over" role="status">{over}</p>
        {CopyButton(copy)}
        <h2>{ui.share_links()}</h2>
        {Networks(networks)}
        <p class="hint">{ui.share_paste_note()}</p>
    }
}
