//! One link per network, as each documents it (checked November 2026).

use super::{Address, encode};

/// A place to post, in the order shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// Takes the address only; text parameters have been ignored since 2022.
    Facebook,
    /// Web intent: text and address.
    X,
    /// Takes the address only.
    LinkedIn,
    /// Text, with the address inside.
    WhatsApp,
    /// Address and text.
    Telegram,
    /// Text, with the address inside.
    Bluesky,
    /// Text in the fragment, so that no server sees it before the person chose an instance.
    Mastodon,
    /// Text and address.
    Threads,
    /// Address and title.
    Reddit,
    /// RFC 6068: the text becomes the body.
    Email,
    /// RFC 5724: the text becomes the body.
    Sms,
}

/// What a person wants to post.
#[derive(Clone, Copy, Debug)]
pub struct Post<'a> {
    /// The text as typed, in Unicode's composed form (NFC).
    pub text: &'a str,
    /// Where it points, if anywhere.
    pub address: Option<&'a Address>,
    /// Subject line for email; line breaks in it become spaces.
    pub subject: &'a str,
}

impl Network {
    /// All networks, in the order shown.
    pub const ALL: [Self; 11] = [
        Self::Facebook,
        Self::X,
        Self::LinkedIn,
        Self::WhatsApp,
        Self::Telegram,
        Self::Bluesky,
        Self::Mastodon,
        Self::Threads,
        Self::Reddit,
        Self::Email,
        Self::Sms,
    ];

    /// The name in `data-network`, part of the site's contract.
    pub fn id(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::X => "x",
            Self::LinkedIn => "linkedin",
            Self::WhatsApp => "whatsapp",
            Self::Telegram => "telegram",
            Self::Bluesky => "bluesky",
            Self::Mastodon => "mastodon",
            Self::Threads => "threads",
            Self::Reddit => "reddit",
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    /// Whether the network's page ignores the text, so that the person has to paste it.
    pub fn takes_address_only(self) -> bool {
        matches!(self, Self::Facebook | Self::LinkedIn)
    }

    /// The compose link for `post`. Absent parts are left out, never sent empty.
    pub fn link(self, post: Post<'_>) -> String {
        let address = post.address.map(Address::as_str);
        let text = Some(post.text).filter(|text| !text.is_empty());
        let text_and_address = || {
            let parts: Vec<&str> = [text, address].into_iter().flatten().collect();
            Some(parts.join(" ")).filter(|joined| !joined.is_empty())
        };
        match self {
            Self::Facebook => {
                query("https://www.facebook.com/sharer/sharer.php?", &[("u", address)])
            }
            Self::X => query("https://x.com/intent/tweet?", &[("text", text), ("url", address)]),
            Self::LinkedIn => {
                query("https://www.linkedin.com/sharing/share-offsite/?", &[("url", address)])
            }
            Self::WhatsApp => query("https://wa.me/?", &[("text", text_and_address().as_deref())]),
            Self::Telegram => query("https://t.me/share/url?", &[("url", address), ("text", text)]),
            Self::Bluesky => query(
                "https://bsky.app/intent/compose?",
                &[("text", text_and_address().as_deref())],
            ),
            Self::Mastodon => query(
                "https://share.joinmastodon.org/#",
                &[("text", text_and_address().as_deref())],
            ),
            Self::Threads => {
                query("https://www.threads.com/intent/post?", &[("text", text), ("url", address)])
            }
            Self::Reddit => {
                query("https://www.reddit.com/submit?", &[("url", address), ("title", text)])
            }
            Self::Email => {
                let subject = one_line(post.subject);
                let body = text_and_address().map(|body| mail_lines(&body));
                let subject = Some(subject.as_str()).filter(|subject| !subject.is_empty());
                query("mailto:?", &[("subject", subject), ("body", body.as_deref())])
            }
            Self::Sms => query("sms:?", &[("body", text_and_address().as_deref())]),
        }
    }
}

/// `start` with the present parameters, each value encoded once.
fn query(start: &str, parameters: &[(&str, Option<&str>)]) -> String {
    let pairs: Vec<String> = parameters
        .iter()
        .filter_map(|(name, value)| value.map(|value| format!("{name}={}", encode(value))))
        .collect();
    format!("{start}{}", pairs.join("&"))
}

/// A header field has one line: a line break could smuggle in another header.
fn one_line(text: &str) -> String {
    text.split(['\r', '\n']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// RFC 6068 wants CRLF between the lines of a body.
fn mail_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Address, Network, Post};

    fn post<'a>(text: &'a str, address: Option<&'a Address>) -> Post<'a> {
        Post { text, address, subject: "" }
    }

    /// The value of a parameter, decoded by the `form_urlencoded` rules that networks use on
    /// their side: `+` is a space, then percent-decoding.
    fn parameter(link: &str, name: &str) -> Option<String> {
        let query = link.split_once(['?', '#'])?.1;
        query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            let spaced = value.replace('+', " ");
            let decoded = percent_encoding::percent_decode_str(&spaced).decode_utf8().ok()?;
            (key == name).then(|| decoded.into_owned())
        })
    }

    #[test]
    fn facebook_gets_the_address_alone() {
        let address = Address::parse("https://hourofcode.com/fr?x=1&y=2#a").expect("an address");
        assert_eq!(
            Network::Facebook.link(post("Bonjour", Some(&address))),
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fhourofcode.com%2Ffr%3Fx%3D1%26y%3D2%23a"
        );
    }

    #[test]
    fn x_gets_text_and_address_without_junk() {
        let address = Address::parse("https://hourofcode.com").expect("an address");
        let link = Network::X.link(post("I'm in! #HourOfCode @codeorg", Some(&address)));
        assert_eq!(
            link,
            "https://x.com/intent/tweet?text=I%27m%20in%21%20%23HourOfCode%20%40codeorg&url=https%3A%2F%2Fhourofcode.com"
        );
    }

    #[test]
    fn absent_parts_leave_no_empty_parameters() {
        for network in Network::ALL {
            let link = network.link(post("", None));
            assert!(!link.contains('=') && !link.contains('&'), "{link}");
        }
        assert_eq!(Network::X.link(post("a", None)), "https://x.com/intent/tweet?text=a");
    }

    #[test]
    fn a_subject_cannot_smuggle_a_header() {
        let link = Network::Email.link(Post {
            text: "a\nb\r\nc",
            address: None,
            subject: "Hi\r\nBcc: x@y",
        });
        assert_eq!(link, "mailto:?subject=Hi%20Bcc%3A%20x%40y&body=a%0D%0Ab%0D%0Ac");
    }

    proptest! {
        #[test]
        fn every_network_gets_the_text_back(text in any::<String>().prop_filter("text", |text| !text.is_empty())) {
            let address = Address::parse("https://example.org/a+b?c=d&e=%20#f").expect("an address");
            for network in Network::ALL {
                let link = network.link(post(&text, Some(&address)));
                prop_assert!(!link.contains('+') && !link.contains(' '), "{}", link);
                prop_assert!(link.is_ascii() && !link.contains(|sign: char| sign.is_ascii_control()));
                let joined = format!("{text} {}", address.as_str());
                let (name, expected) = match network {
                    Network::Facebook => ("u", address.as_str().to_owned()),
                    Network::LinkedIn => ("url", address.as_str().to_owned()),
                    Network::X | Network::Telegram | Network::Threads => ("text", text.clone()),
                    Network::Reddit => ("title", text.clone()),
                    Network::WhatsApp | Network::Bluesky | Network::Mastodon => ("text", joined),
                    Network::Email => ("body", super::mail_lines(&joined)),
                    Network::Sms => ("body", joined),
                };
                prop_assert_eq!(parameter(&link, name), Some(expected));
            }
        }
    }
}
