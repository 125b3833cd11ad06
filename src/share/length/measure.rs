//! The post as the link carries it, against the limit of each network.

use super::weighted::LINK;
use super::{graphemes, mastodon, weighted_length};
use crate::share::{Network, Post};

/// What a network counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// X: a letter one, most other characters and emoji two, a link 23.
    Weighted,
    /// What a reader takes for one character, however many code points it has; on Mastodon a link
    /// is 23 of them.
    Graphemes,
    /// Unicode's code points.
    Characters,
    /// Text messages; see [`segments`](super::segments).
    SmsSegments,
}

/// How long a post is and may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// How long it is.
    pub used: usize,
    /// How long it may be.
    pub most: usize,
    /// What is counted.
    pub unit: Unit,
}

impl Network {
    /// How long `post` is on this network, exactly as the link carries it. `None` where no limit
    /// matters, and for text messages, which have [`segments`](super::segments) instead.
    pub fn measure(self, post: Post<'_>) -> Option<Measure> {
        let measure = |used, most, unit| Some(Measure { used, most, unit });
        match self {
            Self::X => measure(on_x(post), 280, Unit::Weighted),
            Self::Bluesky => measure(on_bluesky(&post.joined()), 300, Unit::Graphemes),
            // Servers may allow more; 500 is what most of them do.
            Self::Mastodon => measure(mastodon::length(&post.joined()), 500, Unit::Graphemes),
            Self::Threads => measure(post.joined().chars().count(), 500, Unit::Characters),
            // The text is pasted by hand, and the address stays outside of it.
            Self::LinkedIn => measure(post.text.chars().count(), 3_000, Unit::Characters),
            Self::Reddit => measure(post.text.chars().count(), 300, Unit::Characters),
            Self::Facebook | Self::WhatsApp | Self::Telegram | Self::Email | Self::Sms => None,
        }
    }
}

/// X puts the address behind the text, with a space between them.
fn on_x(post: Post<'_>) -> usize {
    let link = post.address.map_or(0, |_| LINK);
    let space = usize::from(link > 0 && !post.text.is_empty());
    weighted_length(post.text) + space + link
}

/// Bluesky has a second limit of 3,000 bytes. Only texts full of emoji meet it first; in these each
/// ten bytes count one, so that both limits are reached at 300.
fn on_bluesky(text: &str) -> usize {
    graphemes::count(text).max(text.len().div_ceil(10))
}

#[cfg(test)]
mod tests {
    use super::{Measure, Unit};
    use crate::share::{Address, Network, Post};

    #[test]
    fn each_network_counts_in_its_own_way() {
        let address = Address::parse("https://hourofcode.com/fr").expect("an address");
        let post = Post { text: "👩🏽‍💻 code.org", address: Some(&address), subject: "" };
        let measured = |network: Network| network.measure(post).map(|found| found.used);
        assert_eq!(measured(Network::X), Some(2 + 1 + 23 + 1 + 23));
        assert_eq!(measured(Network::Bluesky), Some(1 + 9 + 1 + 25));
        assert_eq!(measured(Network::Mastodon), Some(1 + 9 + 1 + 23));
        assert_eq!(measured(Network::Threads), Some(4 + 9 + 1 + 25));
        assert_eq!(measured(Network::LinkedIn), Some(4 + 9));
        assert_eq!(measured(Network::Reddit), Some(4 + 9));
        for network in [Network::Facebook, Network::WhatsApp, Network::Telegram, Network::Email] {
            assert_eq!(measured(network), None);
        }
    }

    #[test]
    fn many_families_are_too_many_bytes_for_bluesky() {
        let used = |count| {
            let text = "👨‍👩‍👧‍👦".repeat(count);
            let post = Post { text: &text, address: None, subject: "" };
            Network::Bluesky.measure(post).map(|found| found.used)
        };
        assert_eq!(used(1), Some(3));
        assert_eq!(used(120), Some(300));
        assert_eq!(used(121), Some(303));
    }

    /// Steps that grow with the square of the length would take minutes here, not a second.
    #[test]
    fn long_texts_take_time_in_proportion() {
        let seeds = [
            "a.",
            "a.a",
            "http://",
            "((((",
            "a.co/(",
            "a.co/((a",
            "a.co?.",
            "a.co/!",
            "日.",
            "日",
            "._-",
            "xn--",
            ".xn--a",
            "a.com日",
            "@a",
            "@a@b",
            "a@b.co ",
            "👩\u{200d}",
            "🇫",
            "🏴\u{e0067}",
            "\u{301}",
            "क\u{94d}",
            "1\u{fe0f}",
            "foo.嘉里",
            "t.co/a",
            "€",
            "\r\n",
        ];
        for seed in seeds {
            let text = seed.repeat(100_000 / seed.len());
            let post = Post { text: &text, address: None, subject: "" };
            let start = std::time::Instant::now();
            for network in Network::ALL {
                let _ = network.measure(post);
            }
            let _ = crate::share::segments(&text);
            let seconds = start.elapsed().as_secs();
            assert!(seconds < 20, "{seconds} s for {seed:?}");
        }
    }

    #[test]
    fn no_text_leaves_the_address_alone() {
        let address = Address::parse("https://hourofcode.com").expect("an address");
        let post = Post { text: "", address: Some(&address), subject: "" };
        let on_x = Measure { used: 23, most: 280, unit: Unit::Weighted };
        assert_eq!(Network::X.measure(post), Some(on_x));
        assert_eq!(
            Network::X.measure(Post { address: None, ..post }).map(|found| found.used),
            Some(0)
        );
    }
}
