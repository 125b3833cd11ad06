//! A campaign as data: hashtags, handle, links, and whom its name belongs to.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The default profile, as a host receives it.
const HOUR_OF_CODE: &str = include_str!("profiles/hour-of-code.json");

/// Everything about a campaign that is not a sentence. The forms of its name live with the
/// translations (`locales/<language>/campaigns/<id>.ftl`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Also the name of the file with its name forms.
    pub id: String,
    /// Hashtag per language, with `#`; `en` must be there and is the fallback.
    pub hashtags: BTreeMap<String, String>,
    /// Account of the campaign on X, with `@`.
    pub handle: String,
    /// The campaign's pages by what one does there: `sign-up`, `videos`, …
    pub links: BTreeMap<String, Link>,
}

/// A page outside of this site.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Link {
    /// An `https:` or `mailto:` address.
    pub url: String,
    /// ISO 3166 code of the only country the offer is for, if any.
    #[serde(default)]
    pub country: Option<String>,
    /// The day on which the address was last compared with its source, `YYYY-MM-DD`.
    pub checked: String,
    /// Where the address was found, per language; `en` must be there and is the fallback.
    pub evidence: BTreeMap<String, String>,
}

impl Link {
    /// Where the address was found, and the language of these words.
    pub fn evidence(&self, language: &str) -> (&str, &str) {
        self.evidence
            .get_key_value(language)
            .or_else(|| self.evidence.get_key_value("en"))
            .map_or(("en", ""), |(language, words)| (language, words))
    }
}

impl Profile {
    /// The profile that a site uses unless its host chooses another one.
    ///
    /// # Errors
    /// When the bundled file is damaged, which a test rules out.
    pub fn hour_of_code() -> Result<Self, serde_json::Error> {
        serde_json::from_str(HOUR_OF_CODE)
    }

    /// The hashtag for readers of `language`.
    pub fn hashtag(&self, language: &str) -> &str {
        self.hashtags.get(language).or_else(|| self.hashtags.get("en")).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Profile;

    #[test]
    fn the_bundled_profile_is_whole() {
        let profile = Profile::hour_of_code().expect("the bundled profile");
        assert_eq!(profile.hashtag("en"), "#HourOfCode");
        assert_eq!(profile.hashtag("fr"), "#HeureDeCode");
        assert_eq!(profile.hashtag("tlh"), "#HourOfCode");
        // `@code.org` stood in a source guide and can never be an account on X: no dots there.
        assert!(profile.handle.starts_with('@') && !profile.handle.contains('.'));
    }

    #[test]
    fn links_leave_by_https_or_mail_only() {
        let profile = Profile::hour_of_code().expect("the bundled profile");
        for (name, link) in &profile.links {
            assert!(
                link.url.starts_with("https://") || link.url.starts_with("mailto:"),
                "{name}: {}",
                link.url
            );
            assert!(!link.evidence("en").1.is_empty(), "{name} has no evidence");
            let checked: Result<jiff::civil::Date, _> = link.checked.parse();
            assert!(checked.is_ok(), "{name} does not say when it was checked");
        }
    }
}
