//! The web address that a post points to.

use super::remark::is_turn;

/// An address that may be shared: `http` or `https`, with a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// Why a text is no address that may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Another scheme (`javascript:`, `data:`, …) or none.
    Scheme,
    /// No host, or white space, control characters or signs that nobody sees inside.
    Shape,
}

impl Address {
    /// Reads what a person typed; white space around it is dropped.
    ///
    /// The scheme is compared as the parser of browsers sees it: they drop tabs and line feeds
    /// inside an address, so those are refused here instead of being skipped.
    ///
    /// # Errors
    /// Says whether the scheme or the shape is wrong.
    pub fn parse(typed: &str) -> Result<Self, Refused> {
        let text = typed.trim();
        let (scheme, rest) = text.split_once(':').ok_or(Refused::Scheme)?;
        if !(scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")) {
            return Err(Refused::Scheme);
        }
        let after = rest.strip_prefix("//").ok_or(Refused::Shape)?;
        let authority = after.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        let has_host = !host.is_empty() && !host.starts_with([':', '.']);
        let is_clean = !text.contains(is_refused);
        if has_host && is_clean { Ok(Self(text.to_owned())) } else { Err(Refused::Shape) }
    }

    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether people read from the address itself which site it leads to. A user name in front
    /// (`https://hourofcode.com@example.org`), letters that look like others, or escapes in the host hide it:
    /// then the site has to be told as the browser sees it.
    pub fn shows_its_host(&self) -> bool {
        let authority = self.0.split(['/', '?', '#']).nth(2).unwrap_or_default();
        authority.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte))
            && !authority.split('.').any(is_punycode)
            && !is_number(authority)
    }
}

/// Whether browsers read the host as a number that people do not: `3221225985` and `0xc0.0.2.1` are
/// 192.0.2.1.
fn is_number(authority: &str) -> bool {
    let host = authority.split(':').next().unwrap_or_default();
    let last = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let is_plain = |part: &str| part.parse::<u8>().is_ok_and(|byte| byte.to_string() == part);
    let is_address = host.split('.').count() == 4 && host.split('.').all(is_plain);
    last.starts_with(|sign: char| sign.is_ascii_digit()) && !is_address
}

/// A label in the form that stands for letters outside of ASCII (RFC 5890).
fn is_punycode(label: &str) -> bool {
    label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
}

/// White space, controls, the `\` that browsers read as `/`, and signs that nobody sees: soft hyphens,
/// spaces without width, marks and turns of direction.
fn is_refused(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || is_turn(sign)
        || matches!(sign, '\\' | '\u{ad}' | '\u{61c}' | '\u{feff}' | '\u{fffd}')
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Address, Refused};

    #[test]
    fn web_addresses_are_kept_as_typed() {
        for address in [
            "https://hourofcode.com",
            "http://example.org/a+b?x=1&y=2#frag",
            "HTTPS://École.example/é",
            "https://example.org:8443/",
        ] {
            assert_eq!(Address::parse(&format!("  {address} ")).expect(address).as_str(), address);
        }
    }

    #[test]
    fn disguises_are_refused() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:https://x",
            "//evil",
            "hourofcode.com",
            "",
            "mailto:a@b",
        ] {
            assert_eq!(Address::parse(address), Err(Refused::Scheme), "{address}");
        }
        for address in [
            "https:evil",
            "http:/\\evil",
            "https://",
            "https:///path",
            "https://a b",
            "https://a\nb",
            "https://:80",
            "https://user@",
            "https://a\\b",
            "https://example.org/\u{202e}gpj.exe",
            "https://exam\u{ad}ple.org",
            "https://exam\u{200b}ple.org",
            "https://example.org/\u{fffd}",
        ] {
            assert_eq!(Address::parse(address), Err(Refused::Shape), "{address}");
        }
    }

    #[test]
    fn a_host_that_hides_is_known() {
        for shown in [
            "https://hourofcode.com",
            "http://example.org:8443/é?ü",
            "https://[2001:db8::1]/",
            "https://xn-a.example/",
            "http://127.0.0.1:8080/",
        ] {
            assert!(Address::parse(shown).expect(shown).shows_its_host(), "{shown}");
        }
        for hidden in [
            "https://hourofcode.com@example.org/",
            "https://user:secret@example.org",
            "https://hоurofcode.com/",
            "https://École.example/",
            "https://xn--cole-9oa.example/",
            "https://%65xample.org/",
            "https://3221225985/",
            "https://0xc0.0.2.1:80/",
        ] {
            assert!(!Address::parse(hidden).expect(hidden).shows_its_host(), "{hidden}");
        }
    }

    proptest! {
        /// What is accepted leads where it seems to: never to another scheme, and to a host, by the
        /// rules of browsers (crate `url`).
        #[test]
        fn accepted_addresses_are_web_addresses(
            typed in "(https?|HTTPS|javascript|data)?:?/{0,3}[a-zé.@:\\[\\]%\u{200b}\u{202e} \\\\]{0,12}(/[^ ]{0,8})?"
        ) {
            if let Ok(address) = Address::parse(&typed)
                && let Ok(url) = url::Url::parse(address.as_str())
            {
                prop_assert!(url.scheme() == "https" || url.scheme() == "http");
                prop_assert!(url.host_str().is_some());
                if address.shows_its_host() {
                    let host = url.host_str().unwrap_or_default().to_owned();
                    prop_assert!(address.as_str().to_ascii_lowercase().contains(&host), "{}", host);
                }
            }
        }
    }
}
