//! A campaign as data: hashtags, handle, links, and whom its name belongs to.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The ready-made profiles, the default first.
const PROFILES: [&str; 2] =
    [include_str!("profiles/hour-of-code.json"), include_str!("profiles/hour-of-ai.json")];

/// Everything about a campaign that is not a sentence. The forms of its name live with the
/// translations (`locales/<language>/campaigns/<id>.ftl`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Also the name of the file with its name forms.
    pub id: String,
    /// What is not certain about the members below, per language; `en` is the fallback.
    #[serde(default)]
    pub note: BTreeMap<String, String>,
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
    /// All ready-made profiles. Pages are built for the first; the others are put into them in the
    /// browser.
    ///
    /// # Errors
    /// When a bundled file is damaged, which a test rules out.
    pub fn all() -> Result<Vec<Self>, serde_json::Error> {
        PROFILES.into_iter().map(serde_json::from_str).collect()
    }

    /// The profile that pages are built for.
    ///
    /// # Errors
    /// When the bundled file is damaged, which a test rules out.
    pub fn hour_of_code() -> Result<Self, serde_json::Error> {
        serde_json::from_str(PROFILES[0])
    }

    /// What is not certain, for readers of `language`, and the language of these words.
    pub fn note(&self, language: &str) -> Option<(&str, &str)> {
        self.note
            .get_key_value(language)
            .or_else(|| self.note.get_key_value("en"))
            .map(|(language, words)| (language.as_str(), words.as_str()))
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
    fn the_bundled_profiles_are_whole() {
        let profiles = Profile::all().expect("the bundled profiles");
        let ids: Vec<&str> = profiles.iter().map(|profile| profile.id.as_str()).collect();
        assert_eq!(ids, ["hour-of-code", "hour-of-ai"]);
        let names = |profile: &Profile| profile.links.keys().cloned().collect::<Vec<_>>();
        let profile = &profiles[0];
        assert_eq!(names(profile), names(&profiles[1]), "texts link to the same pages of each");
        assert_eq!(profile.hashtag("en"), "#HourOfCode");
        assert_eq!(profile.hashtag("fr"), "#HeureDeCode");
        assert_eq!(profile.hashtag("tlh"), "#HourOfCode");
        // `@code.org` stood in a source guide and can never be an account on X: no dots there.
        for profile in &profiles {
            assert!(profile.handle.starts_with('@') && !profile.handle.contains('.'));
            assert!(profile.hashtag("fr").starts_with('#'));
        }
        // Nobody has confirmed that hashtag, and the profile says so.
        let note = profiles[1].note("fr").expect("a note");
        assert!(note.0 == "fr" && note.1.contains("#HourOfAI") && profiles[0].note("fr").is_none());
    }

    #[test]
    fn links_leave_by_https_or_mail_only() {
        let profiles = Profile::all().expect("the bundled profiles");
        for (name, link) in profiles.iter().flat_map(|profile| &profile.links) {
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
