//! One real link per network, following what is typed.

use leptos::prelude::*;

use crate::messages::Ui;
use crate::share::{Address, Network, Post, Refused};

/// What became of the address field.
pub(super) enum Shared {
    /// It is empty.
    Nothing,
    /// It holds an address that may be shared.
    Address(Address),
    /// It holds something else: then no network gets any address, not even the campaign's.
    Refused(Refused),
}

/// The list of links, for a message in composed form. `fallback` is shared where a network needs an
/// address and the person gave none.
pub(super) fn networks(
    ui: &Ui,
    text: &str,
    shared: &Shared,
    fallback: Option<&Address>,
) -> impl IntoView + use<> {
    let links: Vec<_> =
        Network::ALL.into_iter().map(|network| link(ui, network, text, shared, fallback)).collect();
    view! { <ul class="networks">{links}</ul> }
}

fn link(
    ui: &Ui,
    network: Network,
    text: &str,
    shared: &Shared,
    fallback: Option<&Address>,
) -> impl IntoView + use<> {
    let name = match network {
        Network::Email => ui.share_email_network(),
        Network::Sms => ui.share_sms_network(),
        _ => brand(network).to_owned(),
    };
    let leaves = !matches!(network, Network::Email | Network::Sms);
    let note = network.takes_address_only().then(|| ui.share_address_only());
    let new_tab = leaves.then(|| ui.share_new_tab());
    let address = match shared {
        Shared::Address(address) => Some(address),
        Shared::Nothing => fallback.filter(|_| network.takes_address_only()),
        Shared::Refused(_) => None,
    };
    let href = network.link(Post { text, address, subject: &ui.share_subject() });
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
