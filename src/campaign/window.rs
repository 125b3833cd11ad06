//! When a campaign runs: the week of the rule, or the dates of a region.
//!
//! The rule of the week is certain. Regions had windows of their own in 2020; what they are this year
//! has not been found, so they are offered with their year and source, and never chosen by themselves.

use jiff::civil::{Date, date};

use super::Week;

/// Which days a window covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// So many days of the campaign week, from its Monday on.
    OfTheWeek(u8),
    /// The days a region had in some year.
    OfARegion {
        /// The first day, in the year it is known for.
        first: Date,
        /// The last day.
        last: Date,
    },
}

/// A choice of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its name in stored records and in `campaign.json`.
    pub id: &'static str,
    /// Its days.
    pub days: Days,
}

impl Window {
    /// All choices besides dates of one's own, the default first.
    pub const ALL: [Self; 5] = [
        Self { id: "week", days: Days::OfTheWeek(7) },
        Self { id: "school-week", days: Days::OfTheWeek(5) },
        Self {
            id: "europe",
            days: Days::OfARegion { first: date(2020, 10, 10), last: date(2020, 10, 25) },
        },
        Self {
            id: "africa",
            days: Days::OfARegion { first: date(2020, 10, 1), last: date(2020, 10, 31) },
        },
        Self {
            id: "latin-america",
            days: Days::OfARegion { first: date(2020, 10, 1), last: date(2020, 12, 18) },
        },
    ];

    /// Where the windows of the regions were found.
    pub const SOURCE: &'static str =
        "github.com/code-dot-org/code-dot-org, pegasus/sites.v3/hourofcode.com/i18n/en.yml";

    /// First and last day of the window that a person who reads on `today` prepares: this year's until
    /// it is over, then next year's. The week counts as over when its Sunday is, even for schools that
    /// stop on Friday: nobody prepares the next one during the weekend of this one.
    ///
    /// # Errors
    /// When that window lies outside the calendar.
    pub fn upcoming(self, today: Date) -> Result<(Date, Date), jiff::Error> {
        match self.days {
            Days::OfTheWeek(days) => {
                let monday = Week::upcoming(today)?.monday();
                let last = monday.checked_add(jiff::Span::new().days(i64::from(days) - 1))?;
                Ok((monday, last))
            }
            Days::OfARegion { first, last } => {
                let in_year = |day: Date, year| Date::new(year, day.month(), day.day());
                let this_year = today.year();
                let year =
                    if today <= in_year(last, this_year)? { this_year } else { this_year + 1 };
                Ok((in_year(first, year)?, in_year(last, year)?))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    use super::{Days, Window};

    fn upcoming(id: &str, today: Date) -> (Date, Date) {
        let window = Window::ALL.into_iter().find(|window| window.id == id).expect("a window");
        window.upcoming(today).expect("a year of the calendar")
    }

    #[test]
    fn windows_of_autumn_2026() {
        let today = date(2026, 9, 1);
        for (id, first, last) in [
            ("week", date(2026, 12, 7), date(2026, 12, 13)),
            ("school-week", date(2026, 12, 7), date(2026, 12, 11)),
            ("europe", date(2026, 10, 10), date(2026, 10, 25)),
            ("africa", date(2026, 10, 1), date(2026, 10, 31)),
            ("latin-america", date(2026, 10, 1), date(2026, 12, 18)),
        ] {
            assert_eq!(upcoming(id, today), (first, last), "{id}");
        }
    }

    #[test]
    fn a_window_lasts_until_its_last_day_ends() {
        assert_eq!(upcoming("europe", date(2026, 10, 25)).0, date(2026, 10, 10));
        assert_eq!(upcoming("europe", date(2026, 10, 26)).0, date(2027, 10, 10));
        assert_eq!(upcoming("school-week", date(2026, 12, 13)).0, date(2026, 12, 7));
        assert_eq!(upcoming("school-week", date(2026, 12, 14)).0, date(2027, 12, 6));
    }

    #[test]
    fn the_end_of_the_calendar_is_an_error_and_no_panic() {
        for window in Window::ALL {
            assert!(window.upcoming(date(9999, 12, 31)).is_err(), "{}", window.id);
        }
    }

    proptest! {
        #[test]
        fn what_is_prepared_is_never_over(day in 0_i64..36_000, index in 0_usize..5) {
            let today = date(2000, 1, 1).saturating_add(jiff::Span::new().days(day));
            let window = Window::ALL[index];
            let (first, last) = window.upcoming(today).expect("a year of the calendar");
            prop_assert!(first <= last);
            // A school's week is prepared until its weekend is over.
            let grace = if window.days == Days::OfTheWeek(5) { 2 } else { 0 };
            prop_assert!(today <= last.saturating_add(jiff::Span::new().days(grace)));
            let ahead = first.since(today).expect("two days").get_days();
            prop_assert!(ahead <= 373, "{ahead} days ahead");
        }
    }
}
