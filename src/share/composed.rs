//! What becomes of a post on every network: its link, its length, and what would surprise.

use super::{Address, Encoded, Measure, Network, Post, Refused, Remarks, Segments, segments};

/// Longest link that is surely taken: servers commonly read 8 kB of a request's first line (nginx's
/// `large_client_header_buffers`, Apache's `LimitRequestLine`).
const LONGEST_LINK: usize = 8_000;
/// Longest `mailto:` that every mail program takes: Windows hands over 2,048 characters.
const LONGEST_MAIL: usize = 2_000;

/// What became of the address field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It is empty.
    Nothing,
    /// It holds an address that may be shared.
    Address(Address),
    /// It holds something else: then no network gets any address, not even the campaign's.
    Refused(Refused),
}

impl Shared {
    /// Reads the field. `is_url` says whether the browser can read an address: it knows more of ports,
    /// numbers and scripts of hosts than [`Address`], and nothing that it cannot read is shared.
    pub fn of(typed: &str, is_url: impl Fn(&str) -> bool) -> Self {
        match typed.trim() {
            "" => Self::Nothing,
            typed => match Address::parse(typed) {
                Ok(address) if is_url(address.as_str()) => Self::Address(address),
                Ok(_) => Self::Refused(Refused::Shape),
                Err(reason) => Self::Refused(reason),
            },
        }
    }

    /// The address, if there is one.
    pub fn address(&self) -> Option<&Address> {
        match self {
            Self::Address(address) => Some(address),
            Self::Nothing | Self::Refused(_) => None,
        }
    }
}

/// A post on one network.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Where.
    pub network: Network,
    /// The link to its compose page.
    pub link: String,
    /// How much of what it takes is used, where it counts.
    pub measure: Option<Measure>,
    /// How many text messages it becomes, for [`Network::Sms`].
    pub segments: Option<Segments>,
    /// Whether programs on the way may cut the link.
    pub is_long: bool,
    /// The address that the network gets because the person gave none.
    pub instead: Option<Address>,
    /// Whether the network gets no address, although it needs one, because the person's is refused.
    pub lacks_address: bool,
}

impl Offer {
    /// By how much the post is too long here, in the network's own unit.
    pub fn over(&self) -> usize {
        self.measure.as_ref().map_or(0, |measure| measure.used.saturating_sub(measure.most))
    }
}

/// A post on all networks.
#[derive(Clone, Debug)]
pub struct Composed {
    /// What became of the address field.
    pub shared: Shared,
    /// One per network, in the order shown.
    pub offers: Vec<Offer>,
    /// What nobody sees in the text.
    pub remarks: Remarks,
}

impl Composed {
    /// Makes everything out of what was typed. `text` is in Unicode's composed form (NFC); `fallback` is
    /// shared where a network needs an address and the person gave none; `subject` is for email.
    pub fn of(text: &str, shared: Shared, fallback: Option<&Address>, subject: &str) -> Self {
        let post = Post { text, address: shared.address(), subject };
        let encoded = Encoded::of(post);
        let with_fallback = encoded.with_address(match shared {
            Shared::Nothing => fallback,
            _ => shared.address(),
        });
        let offers = Network::ALL
            .into_iter()
            .map(|network| {
                let encoded = if network.needs_address() { &with_fallback } else { &encoded };
                let link = encoded.link(network);
                let needs = network.needs_address();
                let longest = match network {
                    Network::Email => LONGEST_MAIL,
                    // Its text stands behind `#` and never reaches a server in the link.
                    Network::Mastodon => usize::MAX,
                    _ => LONGEST_LINK,
                };
                Offer {
                    network,
                    is_long: link.len() > longest,
                    link,
                    measure: network.measure(post),
                    instead: fallback.filter(|_| needs && shared == Shared::Nothing).cloned(),
                    lacks_address: needs && matches!(shared, Shared::Refused(_)),
                    segments: (network == Network::Sms).then(|| segments(&post.joined())),
                }
            })
            .collect();
        Self { shared, offers, remarks: Remarks::of(text) }
    }

    /// The weighted length on X, text and address together.
    pub fn length(&self) -> usize {
        let offer = self.offers.iter().find(|offer| offer.network == Network::X);
        offer.and_then(|offer| offer.measure.as_ref()).map_or(0, |measure| measure.used)
    }

    /// Where the post is too long.
    pub fn too_long(&self) -> impl Iterator<Item = Network> {
        self.offers.iter().filter(|offer| offer.over() > 0).map(|offer| offer.network)
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Composed, Network, Shared};

    fn read(typed: &str) -> Shared {
        Shared::of(typed, |address| url::Url::parse(address).is_ok())
    }

    #[test]
    fn what_no_browser_can_read_is_not_shared() {
        for typed in [
            "http://1.2.3.4.5",
            "http://256.256.256.256",
            "https://google.com%40evil.com/",
            "https://[::1",
            "https://example.com:99999/",
            "https://xn--a/",
        ] {
            assert_eq!(read(typed), Shared::Refused(super::Refused::Shape), "{typed}");
        }
        assert!(matches!(read("https://example.org:8443/é"), Shared::Address(_)));
    }

    fn link(composed: &Composed, network: Network) -> &str {
        let offer = composed.offers.iter().find(|offer| offer.network == network);
        &offer.expect("an offer").link
    }

    #[test]
    fn who_needs_an_address_gets_the_campaign_s() {
        let home = Address::parse("https://hourofcode.com/").expect("an address");
        let composed = Composed::of("Hi", read(" "), Some(&home), "");
        for (network, expected) in [
            (Network::Facebook, "?u=https%3A%2F%2Fhourofcode.com%2F"),
            (Network::LinkedIn, "?url=https%3A%2F%2Fhourofcode.com%2F"),
            (Network::Telegram, "?url=https%3A%2F%2Fhourofcode.com%2F&text=Hi"),
            (Network::X, "?text=Hi"),
            (Network::WhatsApp, "?text=Hi"),
        ] {
            let link = link(&composed, network);
            assert!(link.ends_with(expected), "{link}");
        }
        // A refused address is not replaced without a word.
        let refused = Composed::of("Hi", read("javascript:alert(1)"), Some(&home), "");
        assert!(matches!(refused.shared, Shared::Refused(_)));
        for offer in &refused.offers {
            assert!(!offer.link.contains("hourofcode") && !offer.link.contains("javascript"));
        }
    }

    #[test]
    fn what_is_too_long_is_known_per_network() {
        let composed = Composed::of(&"a".repeat(301), Shared::Nothing, None, "");
        let networks: Vec<Network> = composed.too_long().collect();
        assert_eq!(networks, [Network::X, Network::Bluesky, Network::Reddit]);
        assert_eq!((composed.length(), composed.offers[1].over()), (301, 21));
        let with_address = Composed::of(&"a".repeat(280), read("https://example.org/"), None, "");
        assert_eq!(with_address.length(), 304);
    }

    #[test]
    fn long_links_are_marked() {
        let long: Vec<Network> = Composed::of(&"é".repeat(400), Shared::Nothing, None, "")
            .offers
            .into_iter()
            .filter_map(|offer| offer.is_long.then_some(offer.network))
            .collect();
        assert_eq!(long, [Network::Email]);
        let longer = Composed::of(&"é".repeat(5_000), Shared::Nothing, None, "");
        let marked = longer.offers.iter().filter(|offer| offer.is_long).count();
        // All that carry a text in what a server reads: Facebook and LinkedIn take none.
        assert_eq!(marked, 8);
    }
}
