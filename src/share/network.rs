//! One link per network, as each documents it (checked November 2026).

use super::{Address, Encoded};

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

impl Post<'_> {
    /// Text and address as one text, for networks that take nothing else.
    pub fn joined(&self) -> String {
        let parts = [Some(self.text), self.address.map(Address::as_str)];
        let present: Vec<&str> =
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        present.join(" ")
    }
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

    /// Whether the network's page has nothing to show without an address. Telegram documents its
    /// `url` as required; the first two take nothing else.
    pub fn needs_address(self) -> bool {
        self.takes_address_only() || self == Self::Telegram
    }

    /// The compose link for `post`. Absent parts are left out, never sent empty.
    pub fn link(self, post: Post<'_>) -> String {
        Encoded::of(post).link(self)
    }
}
