//! Mastodon's own count: a link with a scheme is 23, and somebody on another server is as long as
//! on one's own. What is left counts in grapheme clusters.

use super::graphemes;
use super::links::with_scheme;
use super::weighted::LINK;

/// The length of `text` as the compose box of Mastodon shows it.
pub(super) fn length(text: &str) -> usize {
    graphemes::count(&without_servers(&with_short_links(text)))
}

/// The text with 23 letters in place of each link.
fn with_short_links(text: &str) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut short = Vec::new();
    let mut kept = 0;
    for link in with_scheme(&units) {
        short.extend_from_slice(&units[kept..link.start]);
        short.extend([u16::from(b'x'); LINK]);
        kept = link.start + link.length;
    }
    short.extend_from_slice(&units[kept..]);
    String::from_utf16_lossy(&short)
}

/// The text with `@name` in place of each `@name@server`.
fn without_servers(text: &str) -> String {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let is_server = |byte: &u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let bytes = text.as_bytes();
    let mut short = String::new();
    let (mut kept, mut at) = (0, 0);
    while let Some(offset) = text[at..].find('@') {
        let before = bytes[..at + offset].last();
        at += offset + 1;
        let name_end = at + bytes[at..].iter().take_while(|byte| is_word(byte)).count();
        if name_end == at
            || bytes.get(name_end) != Some(&b'@')
            || before.is_some_and(|byte| is_word(byte) || *byte == b'/')
        {
            continue;
        }
        let run = bytes[name_end + 1..].iter().take_while(|byte| is_server(byte)).count();
        let server = &bytes[name_end + 1..name_end + 1 + run];
        // What closes the sentence does not belong to the server.
        let Some(last @ 1..) = server.iter().rposition(u8::is_ascii_alphanumeric) else { continue };
        short.push_str(&text[kept..name_end]);
        kept = name_end + 1 + last + 1;
        at = kept;
    }
    short.push_str(&text[kept..]);
    short
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn links_and_other_servers_are_shortened() {
        for (text, expected) in [
            ("", 0),
            ("Hour of Code", 12),
            ("https://hourofcode.com/a/very/long/address?with=a&query=b", 23),
            ("(http://a.co), http://b.co.", 1 + 23 + 3 + 23 + 1),
            ("hourofcode.com", 14),
            ("@code@mastodon.social.", 6),
            ("a@code@mastodon.social", 22),
            ("@code@x", 7),
            ("Hi @a@b.c and ＠d", 2 + 3 + 7),
            ("👩🏽‍💻🇫🇷e\u{301}", 3),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
    }
}
