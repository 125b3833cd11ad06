//! The campaign week, computed and never stored.

use jiff::civil::{Date, Weekday};

/// The anchor of Computer Science Education Week: Grace Hopper's birthday, 9 December.
const ANCHOR_MONTH: i8 = 12;
const ANCHOR_DAY: i8 = 9;

/// Seven days from Monday to Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    monday: Date,
}

impl Week {
    /// The campaign week of `year`: the one that contains 9 December.
    ///
    /// # Errors
    /// When the year is outside the calendar that `jiff` knows (-9999 to 9999).
    pub fn of_year(year: i16) -> Result<Self, jiff::Error> {
        let anchor = Date::new(year, ANCHOR_MONTH, ANCHOR_DAY)?;
        let back = anchor.weekday().since(Weekday::Monday);
        let monday = anchor.checked_sub(jiff::Span::new().days(i64::from(back)))?;
        Ok(Self { monday })
    }

    /// The week that a person who reads on `today` prepares: this year's until its Sunday is over,
    /// then next year's.
    ///
    /// # Errors
    /// When that week lies outside the calendar.
    pub fn upcoming(today: Date) -> Result<Self, jiff::Error> {
        let this_year = Self::of_year(today.year())?;
        if today <= this_year.sunday() { Ok(this_year) } else { Self::of_year(today.year() + 1) }
    }

    /// The first day.
    pub fn monday(self) -> Date {
        self.monday
    }

    /// The last day.
    pub fn sunday(self) -> Date {
        self.monday.saturating_add(jiff::Span::new().days(6))
    }

    /// All seven days in order.
    pub fn days(self) -> impl Iterator<Item = Date> {
        (0..7).map(move |offset| self.monday.saturating_add(jiff::Span::new().days(offset)))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;

    use super::Week;

    /// The table of the campaign's own dates; 2024 and 2025 were published, the others follow the rule.
    #[test]
    fn weeks_of_2024_to_2030() {
        let mondays = [
            (2024, 9, 15),
            (2025, 8, 14),
            (2026, 7, 13),
            (2027, 6, 12),
            (2028, 4, 10),
            (2029, 3, 9),
            (2030, 9, 15),
        ];
        for (year, first, last) in mondays {
            let week = Week::of_year(year).expect("a year of the calendar");
            assert_eq!(week.monday(), date(year, 12, first), "Monday of {year}");
            assert_eq!(week.sunday(), date(year, 12, last), "Sunday of {year}");
        }
    }

    #[test]
    fn the_week_lasts_until_its_sunday_ends() {
        let upcoming = |day| Week::upcoming(day).expect("a year of the calendar").monday();
        assert_eq!(upcoming(date(2026, 12, 13)), date(2026, 12, 7));
        assert_eq!(upcoming(date(2026, 12, 14)), date(2027, 12, 6));
        assert_eq!(upcoming(date(2028, 2, 29)), date(2028, 12, 4));
    }

    #[test]
    fn the_end_of_the_calendar_is_an_error_and_no_panic() {
        assert!(Week::upcoming(date(9999, 12, 31)).is_err());
    }

    proptest! {
        #[test]
        fn every_week_is_monday_to_sunday_around_the_anchor(year in -9998_i16..9999) {
            let week = Week::of_year(year).expect("a year of the calendar");
            prop_assert_eq!(week.monday().weekday(), Weekday::Monday);
            prop_assert_eq!(week.sunday().weekday(), Weekday::Sunday);
            prop_assert!(week.days().any(|day| day == date(year, 12, 9)));
            prop_assert_eq!(week.days().count(), 7);
        }
    }
}
