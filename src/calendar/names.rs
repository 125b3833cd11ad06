//! Values that are no text: identifiers, web addresses and language tags.

/// An identifier as it is written in UID: ASCII letters, digits, `-`, `.` and `@` stay, any other octet
/// becomes `_` and two hexadecimal digits.
///
/// Different identifiers stay different, the underscore included, so that no two entries become one. RFC
/// 7986 section 5.3 wants 255 octets at most to be expected; shortening is left to whoever builds them.
pub(super) fn identifier(uid: &str) -> String {
    encoded(uid, '_', |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'@'))
}

/// A web address as it is written in URL, if it is one: only `http` and `https`, because a calendar
/// program opens whatever stands there.
///
/// Octets outside RFC 3986 section 2 are percent-encoded; a percent sign is taken for an encoding that
/// is there already.
pub(super) fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let starts =
        |scheme: &str| url.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme));
    let allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    (starts("https://") || starts("http://")).then(|| encoded(url, '%', allowed))
}

/// A language tag as the parameter LANGUAGE (RFC 5545 section 3.2.10), with its semicolon; empty for what
/// has not the letters of a tag, because a parameter must not end early.
pub(super) fn language(tag: &str) -> String {
    let is_tag = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let mut out = String::new();
    if is_tag && (1..=35).contains(&tag.len()) {
        out.push_str(";LANGUAGE=");
        out.push_str(tag);
    }
    out
}

/// The text with each octet that is not allowed as a sign and two hexadecimal digits.
fn encoded(text: &str, sign: char, allowed: impl Fn(u8) -> bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if allowed(byte) {
            out.push(char::from(byte));
        } else {
            out.push(sign);
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{address, identifier, language};

    #[test]
    fn safe_identifiers_stay() {
        let uid = "event.run-of-show.k3v9x0aq@kickoff";
        assert_eq!(identifier(uid), uid);
    }

    #[test]
    fn other_identifiers_become_safe_and_stay_different() {
        assert_eq!(identifier("a b"), "a_20b");
        assert_eq!(identifier("a_20b"), "a_5F20b");
        assert_eq!(identifier("é\r\n"), "_C3_A9_0D_0A");
    }

    #[test]
    fn addresses_are_encoded_once() {
        let done = "https://example.org/a%20b?c=d;e,f&g=[h]#i";
        assert_eq!(address(done).as_deref(), Some(done));
        assert_eq!(
            address(" HTTP://é.org/a b\r\n\"c\"").unwrap(),
            "HTTP://%C3%A9.org/a%20b%0D%0A%22c%22"
        );
    }

    #[test]
    fn other_schemes_are_left_out() {
        for url in ["", "https:/", "javascript:alert(1)", "example.org", "データ"] {
            assert_eq!(address(url), None, "{url}");
        }
    }

    #[test]
    fn only_language_tags_become_a_parameter() {
        assert_eq!(language("pt-BR"), ";LANGUAGE=pt-BR");
        for tag in ["", "de:X", "de;X=1", "d e", "é", &"a".repeat(36)] {
            assert_eq!(language(tag), "", "{tag}");
        }
    }
}
