//! What a network reads out of a link, by two decoders that know nothing of the encoder.

use proptest::prelude::*;

use crate::share::{Address, Network, Post};

fn post<'a>(text: &'a str, address: Option<&'a Address>) -> Post<'a> {
    Post { text, address, subject: "" }
}

fn address(text: &str) -> Address {
    Address::parse(text).expect(text)
}

/// What stands behind `?`, or for Mastodon behind `#`.
fn query(link: &str) -> &str {
    link.split_once(['?', '#']).expect("a query").1
}

/// The way of `URLSearchParams`: `+` is a space, then percent-decoding (crate `url`).
fn as_form(link: &str) -> Vec<(String, String)> {
    let pairs = url::form_urlencoded::parse(query(link).as_bytes());
    pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// The way of `decodeURIComponent`: two hexadecimal digits behind each `%`, and a `+` is a plus.
fn as_component(link: &str) -> Vec<(String, String)> {
    let pairs = query(link).split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').expect("a name and a value");
            (name.to_owned(), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let mut digit = || char::from(rest.next().expect("a digit")).to_digit(16);
            let (high, low) = (digit().expect("hexadecimal"), digit().expect("hexadecimal"));
            u8::try_from(high * 16 + low).expect("a byte")
        } else {
            byte
        });
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// What each network has to read, by what the fact sheet says of it.
fn expected(network: Network, text: &str, address: &str) -> Vec<(&'static str, String)> {
    let joined = format!("{text} {address}");
    let (text, address) = (text.to_owned(), address.to_owned());
    match network {
        Network::Facebook => vec![("u", address)],
        Network::LinkedIn => vec![("url", address)],
        Network::X | Network::Threads => vec![("text", text), ("url", address)],
        Network::Telegram => vec![("url", address), ("text", text)],
        Network::Reddit => vec![("url", address), ("title", text)],
        Network::WhatsApp | Network::Bluesky | Network::Mastodon => vec![("text", joined)],
        Network::Email => vec![("body", lines_of_mail(&joined))],
        Network::Sms => vec![("body", joined)],
    }
}

/// CRLF between lines (RFC 6068), whatever the text had.
fn lines_of_mail(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => {
                signs.next_if_eq(&'\n');
                out.push_str("\r\n");
            }
            '\n' => out.push_str("\r\n"),
            other => out.push(other),
        }
    }
    out
}

fn check(network: Network, text: &str, address: &Address) {
    let link = network.link(post(text, Some(address)));
    // (a) Nothing that a browser, a mail program or a chat would read differently.
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"+\"'<>`{}|\\^ ".contains(&byte);
    assert!(link.bytes().all(is_plain), "{link}");
    // (b) Both decoders read the same, and it is what was typed.
    let wanted: Vec<(String, String)> = expected(network, text, address.as_str())
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    assert_eq!(as_form(&link), wanted, "{network:?}");
    assert_eq!(as_component(&link), wanted, "{network:?}");
    // (c) A browser's parser leaves the link as it is.
    assert_eq!(url::Url::parse(&link).expect("a link").as_str(), link);
}

/// Each of these broke another share tool; see the threads in the fact sheet of share links.
const TRAPS: [&str; 20] = [
    "C++ & C#",
    "it's",
    "100%",
    "%2B",
    "%20",
    "👩🏽‍💻",
    "🏳️‍🌈",
    "cafe\u{301}",
    "العربية",
    "a\r\nb",
    "a\nb\rc",
    "<script>",
    "\"",
    "&amp; &#038; &#8217;",
    "a=b&c=d#e?f",
    "hello+world",
    "~-._!*'()",
    "日本語 — ok…",
    "\u{fffd}\u{202e}\u{0}",
    "&hashtags=x&via=y",
];

const ADDRESSES: [&str; 7] = [
    "https://hourofcode.com/",
    "https://example.org/#frag",
    "https://example.org/?x=1&y=2",
    "https://example.org/a+b?c=%20%2B",
    "https://école.example/é?ü=ß",
    "https://user:secret@example.org:8443/",
    "HTTP://EXAMPLE.ORG/it's(1)",
];

#[test]
fn known_traps_on_every_network() {
    for network in Network::ALL {
        for text in TRAPS {
            for typed in ADDRESSES {
                check(network, text, &address(typed));
            }
        }
    }
}

#[test]
fn examples_of_every_network() {
    let links = Network::ALL.map(|network| {
        let to = address("https://example.org/a?b=c");
        network.link(Post { text: "I'm in! #HourOfCode", address: Some(&to), subject: "Join us" })
    });
    insta::assert_snapshot!(links.join("\n"));
}

#[test]
fn absent_parts_leave_no_empty_parameters() {
    for network in Network::ALL {
        let link = network.link(post("", None));
        assert!(!link.contains('=') && !link.contains('&'), "{link}");
    }
    assert_eq!(Network::X.link(post("a", None)), "https://x.com/intent/tweet?text=a");
    let to = address("https://example.org");
    assert_eq!(Network::Sms.link(post("", Some(&to))), "sms:?body=https%3A%2F%2Fexample.org");
}

#[test]
fn a_subject_cannot_smuggle_a_header() {
    let link =
        Network::Email.link(Post { text: "a\nb\r\nc", address: None, subject: "Hi\r\nBcc: x@y" });
    assert_eq!(link, "mailto:?subject=Hi%20Bcc%3A%20x%40y&body=a%0D%0Ab%0D%0Ac");
}

#[test]
fn a_hundred_thousand_characters_are_carried_whole() {
    let text = "é&+%".repeat(25_000);
    for network in Network::ALL {
        check(network, &text, &address("https://example.org/"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_network_gets_the_text_back(
        text in any::<String>().prop_filter("a text", |text| !text.is_empty()),
        to in any::<String>().prop_filter_map("an address", |tail| {
            Address::parse(&format!("https://example.org/{tail}")).ok()
        }),
    ) {
        for network in Network::ALL {
            check(network, &text, &to);
        }
    }

    #[test]
    fn a_subject_stays_one_line(subject in any::<String>()) {
        let link = Network::Email.link(Post { text: "", address: None, subject: &subject });
        prop_assert!(!link.contains("%0D") && !link.contains("%0A"));
        prop_assert!(!link.contains('&'));
    }
}
