//! Percent-encoding as RFC 3986 defines it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `value` as the value of a query parameter: UTF-8, all but `A-Z a-z 0-9 - . _ ~` as `%HH`.
pub fn encode(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::encode;

    /// Decodes without the library under test: two hexadecimal digits after each `%`.
    pub(crate) fn decode(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes().iter();
        while let Some(&byte) = rest.next() {
            if byte == b'%' {
                let pair = [rest.next(), rest.next()].map(|digit| *digit.expect("a digit"));
                let pair = std::str::from_utf8(&pair).expect("ASCII").to_owned();
                bytes.push(u8::from_str_radix(&pair, 16).expect("hexadecimal"));
            } else {
                bytes.push(byte);
            }
        }
        String::from_utf8(bytes).expect("UTF-8")
    }

    /// Each of these broke another share tool (`%20` encoded twice, `+` read as a space, …).
    #[test]
    fn known_traps() {
        for (plain, encoded) in [
            ("C++ & C#", "C%2B%2B%20%26%20C%23"),
            ("it's", "it%27s"),
            ("100%", "100%25"),
            ("%2B", "%252B"),
            ("%20", "%2520"),
            ("a\r\nb", "a%0D%0Ab"),
            ("<script>\"", "%3Cscript%3E%22"),
            ("~-._", "~-._"),
            ("é", "%C3%A9"),
            ("👩🏽‍💻", "%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%92%BB"),
        ] {
            assert_eq!(encode(plain), encoded);
        }
    }

    proptest! {
        #[test]
        fn decoding_gives_the_text_back(text in any::<String>()) {
            let encoded = encode(&text);
            prop_assert_eq!(decode(&encoded), text.clone());
            prop_assert_eq!(
                percent_encoding::percent_decode_str(&encoded).decode_utf8().expect("UTF-8"),
                text
            );
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
            prop_assert!(encoded.bytes().all(is_plain));
        }
    }
}
