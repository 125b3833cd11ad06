//! The web address that a post points to.

/// An address that may be shared: `http` or `https`, with a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// Why a text is no address that may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Another scheme (`javascript:`, `data:`, …) or none.
    Scheme,
    /// No host, or white space or control characters inside.
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
        let is_clean =
            !text.contains(|sign: char| sign.is_whitespace() || sign.is_control() || sign == '\\');
        if has_host && is_clean { Ok(Self(text.to_owned())) } else { Err(Refused::Shape) }
    }

    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
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
        ] {
            assert_eq!(Address::parse(address), Err(Refused::Shape), "{address}");
        }
    }
}
