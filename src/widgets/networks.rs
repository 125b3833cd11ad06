//! One real link per network, following what is typed.

use leptos::prelude::*;

use crate::messages::Ui;
use crate::share::{Composed, Network, Offer};

/// The list of links.
pub(super) fn networks(ui: &Ui, post: &Composed) -> impl IntoView + use<> {
    let links: Vec<_> = post.offers.iter().map(|offer| link(ui, offer)).collect();
    view! { <ul class="networks">{links}</ul> }
}

fn link(ui: &Ui, offer: &Offer) -> impl IntoView + use<> {
    let network = offer.network;
    let leaves = !matches!(network, Network::Email | Network::Sms);
    let is_wrong = offer.over() > 0 || offer.is_long || offer.lacks_address;
    view! {
        <li>
            <a
                class=if is_wrong { "network too-long" } else { "network" }
                data-network=network.id()
                href=offer.link.clone()
                target=leaves.then_some("_blank")
                rel=leaves.then_some("noopener noreferrer")
                // The page says that these open a new tab.
                aria-describedby=leaves.then_some("share-new-tab")
            >
                <span class="network-name">{name(ui, network)}</span>
                <small>{note(ui, offer)}</small>
            </a>
        </li>
    }
}

/// How much of what the network takes is used, or what it takes at all.
fn note(ui: &Ui, offer: &Offer) -> String {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let is_pasted = offer.network.takes_address_only();
    let mut notes: Vec<String> = Vec::new();
    if offer.lacks_address {
        return ui.share_lacks_address();
    }
    if is_pasted {
        notes.push(ui.share_address_only());
    }
    if let Some(address) = &offer.instead {
        let host = address.as_str().trim_end_matches('/').rsplit("//").next();
        notes.push(format!("→ {}", host.unwrap_or_default()));
    }
    if let Some(measure) = &offer.measure {
        let over = offer.over();
        if over > 0 {
            notes.push(ui.share_over(number(over)));
        } else if !is_pasted {
            notes.push(ui.share_used(number(measure.most), number(measure.used)));
        }
    }
    if let Some(segments) = offer.segments.as_ref().filter(|segments| segments.count > 0) {
        // Half of an emoji, or what nobody sees, would explain nothing.
        let is_told =
            |sign: &char| sign.is_alphanumeric() || ('\u{2010}'..='\u{2027}').contains(sign);
        notes.push(match segments.culprit.filter(is_told) {
            Some(sign) => ui.share_parts_why(number(segments.count), sign.to_string()),
            None => ui.share_parts(number(segments.count)),
        });
    }
    if offer.is_long {
        notes.push(ui.share_long_link());
    }
    notes.join(" · ")
}

/// What a network is called.
pub(super) fn name(ui: &Ui, network: Network) -> String {
    match network {
        Network::Email => ui.share_email_network(),
        Network::Sms => ui.share_sms_network(),
        _ => brand(network).to_owned(),
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
