//! The criteria of accessibility: how each came out, from the table that says how it was checked
//! (`docs/accessibility.md`), and what it is called in each language (`pages/criteria.md`).

use super::typography;

/// The table with the outcomes.
const TABLE: &str = include_str!("../../docs/accessibility.md");

/// A standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// Web Content Accessibility Guidelines 2.2, numbers such as `1.4.3`.
    Wcag,
    /// Référentiel général d'amélioration de l'accessibilité 4.1.2, numbers such as `3.2`.
    Rgaa,
}

/// How a criterion came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Tested, and no failure is known.
    Met,
    /// There is a failure, named in the texts of the page.
    NotMet,
    /// Nothing on the site is of that kind.
    NotApplicable,
}

/// A criterion with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Whose it is.
    pub standard: Standard,
    /// `1.4.3` or `3.2`.
    pub number: String,
    /// The level (`A`, `AA`) of a criterion of WCAG; the criterion of WCAG that one of RGAA is about.
    pub refers_to: String,
    /// How it came out.
    pub outcome: Outcome,
    /// The names in backticks of the column that says how it was checked.
    pub checks: Vec<String>,
}

impl Criterion {
    /// All rows of both tables, in their order.
    ///
    /// # Errors
    /// Names a row that cannot be read, or a criterion that stands twice.
    pub fn all() -> Result<Vec<Self>, String> {
        let mut all: Vec<Self> = Vec::new();
        for (number, [refers_to, outcome, how]) in rows::<3>(TABLE) {
            let outcome = match outcome {
                "met" => Outcome::Met,
                "not met" => Outcome::NotMet,
                "n/a" => Outcome::NotApplicable,
                _ => {
                    return Err(format!(
                        "docs/accessibility.md, {number}: `{outcome}` is no outcome"
                    ));
                }
            };
            if all.iter().any(|criterion| criterion.number == number) {
                return Err(format!("docs/accessibility.md: {number} stands twice"));
            }
            all.push(Self {
                standard: standard(number),
                number: number.to_owned(),
                refers_to: refers_to.to_owned(),
                outcome,
                checks: how.split('`').skip(1).step_by(2).map(str::to_owned).collect(),
            });
        }
        Ok(all)
    }
}

/// A criterion's name in a language, and what the site does for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionWords {
    /// As `1.4.3`.
    pub number: String,
    /// What the standard's translation calls it.
    pub name: String,
    /// What to know about it here; may be empty.
    pub remark: String,
}

impl CriterionWords {
    /// Reads `locales/<language>/pages/criteria.md`: rows with a number, a name and a remark. Criteria of
    /// WCAG have to be complete; those of RGAA, which serve readers of one country, are all there or none.
    ///
    /// # Errors
    /// Says which criterion is missing, unknown or out of its order.
    pub fn parse(source: &str, language: &str) -> Result<Vec<Self>, String> {
        let all = Criterion::all()?;
        let words: Vec<Self> = rows::<2>(source)
            .map(|(number, [name, remark])| Self {
                number: number.to_owned(),
                name: typography::apply(language, name),
                remark: typography::apply(language, remark),
            })
            .collect();
        for kind in [Standard::Wcag, Standard::Rgaa] {
            let mut found = words.iter().filter(|words| standard(&words.number) == kind).peekable();
            if kind == Standard::Rgaa && found.peek().is_none() {
                continue;
            }
            for criterion in all.iter().filter(|criterion| criterion.standard == kind) {
                match found.next() {
                    Some(words) if words.number == criterion.number && !words.name.is_empty() => {}
                    Some(words) => {
                        let number = &words.number;
                        return Err(format!(
                            "{number} stands where {} has to, or has no name",
                            criterion.number
                        ));
                    }
                    None => return Err(format!("{} is missing", criterion.number)),
                }
            }
            if let Some(words) = found.next() {
                return Err(format!("{} is no criterion, or stands twice", words.number));
            }
        }
        Ok(words)
    }
}

fn standard(number: &str) -> Standard {
    if number.matches('.').count() == 2 { Standard::Wcag } else { Standard::Rgaa }
}

/// Rows of a Markdown table that begin with the number of a criterion, and their other cells.
fn rows<const CELLS: usize>(text: &str) -> impl Iterator<Item = (&str, [&str; CELLS])> {
    text.lines().filter_map(|line| {
        let inside = line.trim().strip_prefix('|')?.strip_suffix('|')?;
        let (number, others) = inside.split_once('|')?;
        let number = number.trim();
        let is_number =
            number.contains('.') && number.chars().all(|sign| sign == '.' || sign.is_ascii_digit());
        let cells: Vec<&str> = others.splitn(CELLS, '|').map(str::trim).collect();
        is_number.then_some((number, cells.try_into().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::{Criterion, CriterionWords, Standard};

    #[test]
    fn every_criterion_of_both_standards_is_in_the_table() {
        let all = Criterion::all().expect("the table");
        let of = |standard| all.iter().filter(|row| row.standard == standard).collect::<Vec<_>>();
        let wcag = of(Standard::Wcag);
        assert_eq!(wcag.len(), 55);
        assert_eq!(wcag.iter().filter(|row| row.refers_to == "A").count(), 31);
        assert_eq!(wcag.iter().filter(|row| row.refers_to == "AA").count(), 24);
        // The themes of RGAA 4.1.2 with the number of their criteria.
        let themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
        let mut rgaa = of(Standard::Rgaa).into_iter();
        for (theme, count) in (1..).zip(themes) {
            for number in 1..=count {
                assert_eq!(rgaa.next().expect("a row").number, format!("{theme}.{number}"));
            }
        }
        assert_eq!(rgaa.next(), None);
    }

    #[test]
    fn a_missing_a_strange_and_a_nameless_criterion_are_named() {
        let row = |number: &str| format!("| {number} | Name | |\n");
        let wcag: Vec<String> = Criterion::all()
            .expect("the table")
            .into_iter()
            .filter(|criterion| criterion.standard == Standard::Wcag)
            .map(|criterion| criterion.number)
            .collect();
        let whole: String = wcag.iter().map(|number| row(number)).collect();
        assert_eq!(CriterionWords::parse(&whole, "en").expect("whole").len(), 55);
        let without: String = wcag[..54].iter().map(|number| row(number)).collect();
        assert!(CriterionWords::parse(&without, "en").unwrap_err().contains("4.1.3 is missing"));
        let twice = format!("{whole}{}", row("4.1.3"));
        assert!(CriterionWords::parse(&twice, "en").unwrap_err().contains("4.1.3"));
        let nameless = whole.replacen("Name", "", 1);
        assert!(CriterionWords::parse(&nameless, "en").unwrap_err().contains("1.1.1"));
        let half = format!("{whole}{}", row("1.1"));
        assert!(CriterionWords::parse(&half, "en").unwrap_err().contains("1.2 is missing"));
    }
}
