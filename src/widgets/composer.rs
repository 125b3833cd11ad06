//! The share composer: a text, an address, how long that is, and the links it makes.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use std::rc::Rc;

use leptos::prelude::*;

use super::copy_button::{Copy, CopyButton, CopyButtonProps};
use super::networks::{Networks, NetworksProps};
use super::normalize::composed;
use crate::messages::Ui;
use crate::share::{Address, Refused, weighted_length};

/// Most that X takes, in its own weights.
const LIMIT: usize = 280;
/// What an address adds to a post on X: a space and a link.
const ADDRESS_WEIGHT: usize = 1 + 23;

/// Keeps a text and an address.
type Save = Rc<dyn Fn(&str, &str)>;

/// What the composer needs from the page it lives in.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// Keeps text and address while a person types.
    pub(crate) save: Save,
    /// Copies the message.
    pub(crate) copy: Copy,
}

/// Text, address, length, links. The links are there from the first byte and follow each key.
#[component]
pub(crate) fn Composer(
    ui: Ui,
    /// Text to start with.
    text: String,
    /// Address to start with.
    address: String,
    /// Shared where a network needs an address and the person gave none.
    fallback: String,
    surroundings: Surroundings,
) -> impl IntoView {
    // The fields hold their own text: writing it back at each key would disturb input methods, and
    // a property set by Leptos arrives after the cursor was put back into its place.
    let (first_text, first_address) = (text.clone(), address.clone());
    let text = RwSignal::new(text);
    let address = RwSignal::new(address);
    // Once per key, not once per link.
    let post = Memo::new(move |_| composed(&text.get()));
    let parsed = Memo::new(move |_| match address.get().trim() {
        "" => None,
        typed => Some(Address::parse(typed)),
    });

    let Surroundings { save, copy } = surroundings;
    let save = move || save(&text.get_untracked(), &address.get_untracked());
    let on_text = {
        let save = save.clone();
        move |event| {
            text.set(event_target_value(&event));
            save();
        }
    };
    let on_address = move |event| {
        address.set(event_target_value(&event));
        save();
    };

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
    let networks = NetworksProps {
        ui: ui.clone(),
        text: post,
        address: Memo::new(move |_| parsed.get().and_then(Result::ok)),
        fallback: Address::parse(&fallback).ok(),
    };

    let copy = CopyButtonProps { ui: ui.clone(), text: post, copy };

    view! {
        <div class="field">
            <label for="share-text">{ui.share_text()}</label>
            <p class="hint" id="share-text-hint">{ui.share_text_hint()}</p>
            <textarea
                id="share-text"
                name="text"
                rows="5"
                autocomplete="off"
                aria-describedby="share-text-hint share-length"
                on:input=on_text
            >
                {first_text}
            </textarea>
            <p class="share-length" id="share-length">
                {ui.share_length()} " "
                <output name="length" for="share-text share-address">{length}</output> " "
                {ui.share_length_limit()}
            </p>
            <p class="over" role="status">{over}</p>
        </div>
        <div class="field">
            <label for="share-address">{ui.share_address()}</label>
            <p class="hint" id="share-address-hint">{ui.share_address_hint(fallback)}</p>
            <input
                id="share-address"
                name="url"
                type="text"
                inputmode="url"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="share-address-hint share-refused"
                value=first_address
                on:input=on_address
            />
            <p class="over" id="share-refused" role="status">{refused}</p>
        </div>
        <h2>{ui.share_links()}</h2>
        {Networks(networks)}
        <p class="hint">{ui.share_paste_note()}</p>
        {CopyButton(copy)}
    }
}
