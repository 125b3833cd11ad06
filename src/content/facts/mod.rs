//! Figures that texts may quote, each with its year, scope and source.
//!
//! Numbers stand in `facts.json` and nowhere else. A text writes `{fact:learners-2025}` for the
//! number and `{source:learners-2025}` for what a reader needs to check it; a section that has the
//! first without the second does not build.

mod number;

use std::sync::LazyLock;

use serde::Deserialize;

/// How old a figure may be that is quoted as the state of things, in years after its own year.
pub(crate) const MOST_YEARS: i16 = 3;

/// Whom a figure counts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Everybody.
    World,
    /// The United States.
    #[serde(rename = "US")]
    UnitedStates,
    /// France.
    #[serde(rename = "FR")]
    France,
}

/// What a figure may be quoted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// As the state of things, as long as it is not older than three years.
    Current,
    /// As history, on the page of figures only.
    History,
}

/// Where a figure was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who says so.
    pub name: String,
    /// Where exactly it can be looked up.
    #[serde(rename = "where")]
    pub place: String,
    /// The page's address, where it is known for certain.
    pub url: Option<String>,
}

/// One figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What texts call it; ends in its year.
    pub id: String,
    /// The number.
    pub value: u64,
    /// The year in which it was counted; a season has the year in which it began.
    pub year: i16,
    /// What it covers, as readers see it: a year or a season.
    pub period: String,
    /// Whom it counts.
    pub scope: Scope,
    /// What it may be quoted for.
    #[serde(rename = "use")]
    pub purpose: Use,
    /// Where it was read.
    pub source: Source,
}

static FACTS: LazyLock<Result<Vec<Fact>, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("facts.json")).map_err(|error| format!("facts.json: {error}"))
});

impl Fact {
    /// All figures, oldest first.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn all() -> Result<&'static [Self], String> {
        FACTS.as_deref().map_err(Clone::clone)
    }

    /// The figure of that name.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(id: &str) -> Result<&'static Self, String> {
        Self::all()?
            .iter()
            .find(|fact| fact.id == id)
            .ok_or_else(|| format!("no figure is named `{id}`; see src/content/facts/facts.json"))
    }

    /// Whether it is too old in `year` to be quoted as the state of things.
    pub fn is_too_old(&self, year: i16) -> bool {
        self.purpose == Use::Current && year - self.year > MOST_YEARS
    }

    /// The number in digits, or its millions: whole part for the choice of a plural, and digits.
    /// Millions are used where at most one decimal is lost to nobody: 17,900,000 is 17.9 million.
    pub fn in_words(&self, language: &str) -> Amount {
        const MILLION: u64 = 1_000_000;
        if self.value >= MILLION && self.value.is_multiple_of(MILLION / 10) {
            let whole = self.value / MILLION;
            let tenth = self.value % MILLION / (MILLION / 10);
            let digits = number::grouped(language, whole);
            let digits = match tenth {
                0 => digits,
                tenth => format!("{digits}{}{tenth}", number::decimal_sign(language)),
            };
            Amount::Millions { whole: u32::try_from(whole).unwrap_or(u32::MAX), digits }
        } else {
            Amount::Digits(number::grouped(language, self.value))
        }
    }
}

/// A number as a text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// All its digits.
    Digits(String),
    /// So many millions.
    Millions {
        /// Without decimals, which decides the plural.
        whole: u32,
        /// With decimals.
        digits: String,
    },
}

/// Every figure of a text has its source in the same section.
///
/// # Errors
/// Names the figure without one.
pub(super) fn check_sections(text: &str) -> Result<(), String> {
    text.split("\n#").try_for_each(check_sources)
}

/// Every figure in `text`, a section or a whole document, has its source there too.
///
/// # Errors
/// Names the figure without one.
pub(super) fn check_sources(text: &str) -> Result<(), String> {
    let named = |kind: &str| -> Vec<&str> {
        let open = format!("{{{kind}:");
        text.match_indices(&open)
            .filter_map(|(at, _)| text[at + open.len()..].split('}').next())
            .collect()
    };
    // Figures of the same publication and period share their source.
    let publication =
        |id: &str| Fact::find(id).map(|fact| (fact.source.name.as_str(), fact.period.as_str()));
    let sources = [named("source"), named("reference")].concat();
    let sources = sources.into_iter().map(publication).collect::<Result<Vec<_>, _>>()?;
    for id in named("fact") {
        if !sources.contains(&publication(id)?) {
            return Err(format!("{{fact:{id}}} needs a {{source:{id}}} in the same section"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Amount, Fact, check_sections, check_sources};

    #[test]
    fn every_figure_has_a_year_a_period_and_a_source() {
        let facts = Fact::all().expect("the file");
        let ids: BTreeSet<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
        assert_eq!(ids.len(), facts.len(), "an id stands twice");
        for fact in facts {
            let Fact { id, year, period, source, .. } = fact;
            assert!((2013..=2100).contains(year), "{id}");
            assert!(id.ends_with(&year.to_string()), "{id} ends in its year");
            assert!(period.contains(&year.to_string()), "{id}: {period}");
            assert!(!source.name.is_empty() && !source.place.is_empty(), "{id}");
            assert!(source.url.iter().all(|url| url.starts_with("https://")), "{id}");
        }
    }

    /// Fails when time has passed over a figure: look for a newer one, or make it history.
    #[test]
    fn no_figure_is_too_old_today() {
        let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).year();
        for fact in Fact::all().expect("the file") {
            assert!(!fact.is_too_old(today), "{} is older than it may be", fact.id);
        }
    }

    #[test]
    fn age_counts_for_current_figures_only() {
        let learners = Fact::find("learners-2025").expect("a figure");
        assert!(!learners.is_too_old(2028) && learners.is_too_old(2029));
        assert!(!Fact::find("events-2015").expect("a figure").is_too_old(2050));
    }

    #[test]
    fn numbers_are_written_as_each_language_does() {
        let fact = |id| Fact::find(id).expect("a figure");
        let millions = |digits: &str| Amount::Millions { whole: 17, digits: digits.into() };
        assert_eq!(fact("learners-2025").in_words("fr"), millions("17,9"));
        assert_eq!(fact("learners-2025").in_words("en"), millions("17.9"));
        let digits = |text: &str| Amount::Digits(text.into());
        assert_eq!(fact("events-2015").in_words("fr"), digits("191\u{202f}640"));
        assert_eq!(fact("events-2015").in_words("en"), digits("191,640"));
        assert_eq!(fact("district-events-2025").in_words("fr"), digits("1\u{202f}750"));
        assert_eq!(fact("hours-2023").in_words("en"), digits("1,721,242,401"));
    }

    #[test]
    fn a_figure_without_its_source_is_refused() {
        let (fact, other) = ("{fact:learners-2025}", "{source:events-2015}");
        assert!(check_sources(fact).is_err());
        assert!(check_sources(&format!("{fact} {other}")).is_err());
        assert!(check_sources(&format!("{fact} {{source:learners-2025}}")).is_ok());
        assert!(check_sources(&format!("{fact}. {{reference:countries-2025}}")).is_ok());
        assert!(check_sources("{fact:nobody}").is_err());
        assert!(check_sources("no figure").is_ok());
        // A source in another section is out of sight.
        let sections = format!("{fact}\n## Next\n{{source:learners-2025}}");
        assert!(check_sections(&sections).is_err());
    }
}
