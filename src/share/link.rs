//! The link to the compose page of each network, as each documents it (checked November 2026).

use super::{Address, Network, Post, encode};

/// A post with its parts encoded once, for the links of all networks: a long text is the larger part of
/// each link, and all links follow each key.
#[derive(Clone, Debug)]
pub struct Encoded {
    text: Option<String>,
    address: Option<String>,
    subject: Option<String>,
}

impl Encoded {
    /// Encodes each part.
    pub fn of(post: Post<'_>) -> Self {
        let present = |value: &str| Some(encode(value)).filter(|value| !value.is_empty());
        Self {
            text: present(post.text),
            address: post.address.map(|address| encode(address.as_str())),
            subject: present(&one_line(post.subject)),
        }
    }

    /// The same post with another address.
    #[must_use]
    pub fn with_address(&self, address: Option<&Address>) -> Self {
        Self { address: address.map(|address| encode(address.as_str())), ..self.clone() }
    }

    /// The compose link of a network. Absent parts are left out, never sent empty.
    pub fn link(&self, network: Network) -> String {
        let (text, address) = (self.text.as_deref(), self.address.as_deref());
        let both = || match (text, address) {
            (Some(text), Some(address)) => Some(format!("{text}{SPACE}{address}")),
            (part, None) | (None, part) => part.map(str::to_owned),
        };
        match network {
            Network::Facebook => {
                query("https://www.facebook.com/sharer/sharer.php?", &[("u", address)])
            }
            Network::X => query("https://x.com/intent/tweet?", &[("text", text), ("url", address)]),
            Network::LinkedIn => {
                query("https://www.linkedin.com/sharing/share-offsite/?", &[("url", address)])
            }
            Network::WhatsApp => query("https://wa.me/?", &[("text", both().as_deref())]),
            Network::Telegram => {
                query("https://t.me/share/url?", &[("url", address), ("text", text)])
            }
            Network::Bluesky => {
                query("https://bsky.app/intent/compose?", &[("text", both().as_deref())])
            }
            Network::Mastodon => {
                query("https://share.joinmastodon.org/#", &[("text", both().as_deref())])
            }
            Network::Threads => {
                query("https://www.threads.com/intent/post?", &[("text", text), ("url", address)])
            }
            Network::Reddit => {
                query("https://www.reddit.com/submit?", &[("url", address), ("title", text)])
            }
            Network::Email => {
                let body = both().map(|body| mail_lines(&body));
                query(
                    "mailto:?",
                    &[("subject", self.subject.as_deref()), ("body", body.as_deref())],
                )
            }
            Network::Sms => query("sms:?", &[("body", both().as_deref())]),
        }
    }
}

/// Encoded signs that links are made of.
const SPACE: &str = "%20";
const RETURN: &str = "%0D";
const LINE_FEED: &str = "%0A";
const LINE: &str = "%0D%0A";

/// `start` with the present parameters, whose values are encoded already.
fn query(start: &str, parameters: &[(&str, Option<&str>)]) -> String {
    let mut link = start.to_owned();
    for (name, value) in parameters {
        if let Some(value) = value {
            if !link.ends_with(['?', '#']) {
                link.push('&');
            }
            link.push_str(name);
            link.push('=');
            link.push_str(value);
        }
    }
    link
}

/// A header field has one line: a line break could smuggle in another header.
fn one_line(text: &str) -> String {
    text.split(['\r', '\n']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// RFC 6068 wants CRLF between the lines of a body, which is encoded already. In an encoded text each
/// `%` begins an escape, so nothing else can look like one of these.
fn mail_lines(encoded: &str) -> String {
    encoded.replace(LINE, LINE_FEED).replace(RETURN, LINE_FEED).replace(LINE_FEED, LINE)
}

#[cfg(test)]
mod tests;
