//! The share composer: a text, an address, and one real link per network.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use std::rc::Rc;

use leptos::prelude::*;

use super::normalize::composed;
use crate::messages::Ui;
use crate::share::{Address, Network, Post, Refused, weighted_length};

/// Most that X takes, in its own weights.
const LIMIT: usize = 280;
/// What an address adds to a post on X: a space and a link.
const ADDRESS_WEIGHT: usize = 1 + 23;

/// What the composer needs from the page it lives in.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// Keeps text and address while a person types.
    pub(crate) save: Rc<dyn Fn(&str, &str)>,
    /// Copies a text and then says whether it worked.
    pub(crate) copy: Rc<dyn Fn(String, RwSignal<Option<bool>>)>,
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
    let text = RwSignal::new(text);
    let address = RwSignal::new(address);
    let copied = RwSignal::new(None::<bool>);
    let parsed = move || match address.get().trim() {
        "" => None,
        typed => Some(Address::parse(typed)),
    };

    let save = {
        let save = surroundings.save.clone();
        move || save(&text.get_untracked(), &address.get_untracked())
    };
    let on_text = {
        let save = save.clone();
        move |event| {
            text.set(event_target_value(&event));
            copied.set(None);
            save();
        }
    };
    let on_address = move |event| {
        address.set(event_target_value(&event));
        save();
    };
    let on_copy = move |_| (surroundings.copy)(composed(&text.get_untracked()), copied);

    let length = move || {
        let address = matches!(parsed(), Some(Ok(_))).then_some(ADDRESS_WEIGHT);
        weighted_length(&composed(&text.get())) + address.unwrap_or_default()
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
        move || match parsed() {
            Some(Err(Refused::Scheme)) => ui.share_refused_scheme(),
            Some(Err(Refused::Shape)) => ui.share_refused_shape(),
            Some(Ok(_)) | None => String::new(),
        }
    };
    let copy_words = {
        let ui = ui.clone();
        move || match copied.get() {
            Some(true) => ui.share_copied(),
            Some(false) => ui.share_copy_failed(),
            None => String::new(),
        }
    };

    let spare = Address::parse(&fallback).ok();
    let subject = ui.share_subject();
    let links = Network::ALL.map(|network| {
        let name = match network {
            Network::Email => ui.share_email_network(),
            Network::Sms => ui.share_sms_network(),
            _ => brand(network).to_owned(),
        };
        let leaves = !matches!(network, Network::Email | Network::Sms);
        let note = network.takes_address_only().then(|| ui.share_address_only());
        let new_tab = leaves.then(|| ui.share_new_tab());
        let spare = spare.clone().filter(|_| network.takes_address_only());
        let subject = subject.clone();
        let href = move || {
            let own = parsed().and_then(Result::ok);
            let text = composed(&text.get());
            network.link(Post {
                text: &text,
                address: own.as_ref().or(spare.as_ref()),
                subject: &subject,
            })
        };
        view! {
            <li>
                <a
                    class="network"
                    data-network=network.id()
                    href=href
                    target=leaves.then_some("_blank")
                    rel=leaves.then_some("noopener noreferrer")
                >
                    <span class="network-name">{name}</span>
                    {note.map(|note| view! { <small>{note}</small> })}
                    {new_tab.map(|words| view! { <span class="visually-hidden">{words}</span> })}
                </a>
            </li>
        }
    });

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
                prop:value=text
                on:input=on_text
            ></textarea>
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
                prop:value=address
                on:input=on_address
            />
            <p class="over" id="share-refused" role="status">{refused}</p>
        </div>
        <h2>{ui.share_links()}</h2>
        <ul class="networks">{links.into_iter().collect_view()}</ul>
        <p class="hint">{ui.share_paste_note()}</p>
        <p>
            <button type="button" on:click=on_copy>{ui.share_copy()}</button>
        </p>
        <p class="copied" role="status">{copy_words}</p>
    }
}

/// Names of networks are the same in all languages.
fn brand(network: Network) -> &'static str {
    match network {
        Network::Facebook => "Facebook",
        Network::X => "X",
        Network::LinkedIn => "LinkedIn",
        Network::WhatsApp => "WhatsApp",
        Network::Telegram => "Telegram",
        Network::Bluesky => "Bluesky",
        Network::Mastodon => "Mastodon",
        Network::Threads => "Threads",
        Network::Reddit => "Reddit",
        Network::Email | Network::Sms => "",
    }
}
