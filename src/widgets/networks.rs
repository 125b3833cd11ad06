//! One real link per network, following what is typed.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;
use crate::share::{Address, Network, Post};

/// What became of the address field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shared {
    /// It is empty.
    Nothing,
    /// It holds an address that may be shared.
    Address(Address),
    /// It holds something else: then no network gets any address, not even the campaign's.
    Refused,
}

/// The list of links.
#[component]
pub(crate) fn Networks(
    ui: Ui,
    /// The message in composed form.
    text: Memo<String>,
    shared: Memo<Shared>,
    /// Shared where a network needs an address and the person gave none.
    fallback: Option<Address>,
) -> impl IntoView {
    let links = Network::ALL.map(|network| link(&ui, network, text, shared, fallback.clone()));
    view! { <ul class="networks">{links.into_iter().collect_view()}</ul> }
}

fn link(
    ui: &Ui,
    network: Network,
    text: Memo<String>,
    shared: Memo<Shared>,
    fallback: Option<Address>,
) -> impl IntoView + use<> {
    let name = match network {
        Network::Email => ui.share_email_network(),
        Network::Sms => ui.share_sms_network(),
        _ => brand(network).to_owned(),
    };
    let leaves = !matches!(network, Network::Email | Network::Sms);
    let note = network.takes_address_only().then(|| ui.share_address_only());
    let new_tab = leaves.then(|| ui.share_new_tab());
    let fallback = fallback.filter(|_| network.takes_address_only());
    let subject = ui.share_subject();
    let href = move || {
        let shared = shared.get();
        let address = match &shared {
            Shared::Address(address) => Some(address),
            Shared::Nothing => fallback.as_ref(),
            Shared::Refused => None,
        };
        network.link(Post { text: &text.get(), address, subject: &subject })
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
