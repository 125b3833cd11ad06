//! Days of the calendar as numbers.
//!
//! A plan counts days back and forth and needs nothing else of a calendar; the tests hold every day
//! against the library `jiff`, which the build uses.

use crate::calendar::Date;

/// A day of the Gregorian calendar, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

impl Day {
    /// 1 January of the year 1, the first day that can be written in four digits and read by fields.
    const FIRST: Self = Self(-719_162);
    /// 31 December 9999.
    const LAST: Self = Self(2_932_896);

    /// The day of that number, counted from 1 January 1970. Days outside of the years 1 to 9999 become
    /// the first or the last one, because nothing else can show them.
    pub fn of_number(number: i32) -> Self {
        Self(number.clamp(Self::FIRST.0, Self::LAST.0))
    }

    /// Days since 1 January 1970.
    pub fn number(self) -> i32 {
        self.0
    }

    /// Reads `2026-12-08`, as date fields write it. Anything else, such as 29 February of most years,
    /// is no day.
    pub fn parse(iso: &str) -> Option<Self> {
        let bytes = iso.as_bytes();
        let is_shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !is_shaped {
            return None;
        }
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
        };
        let date = Date::from_civil(number(0, 4), number(5, 7), number(8, 10))?;
        Some(Self(date.days()))
    }

    /// For a calendar file.
    pub fn date(self) -> Date {
        Date::from_days(self.0)
    }

    /// Year, month (1 to 12) and day of the month.
    pub fn civil(self) -> (u32, u32, u32) {
        // Every day of this type has a name, because its number stays within the years that do.
        self.date().civil().unwrap_or((1970, 1, 1))
    }

    /// As date fields write it: `2026-12-08`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// So many days later, or earlier.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::of_number(self.0.saturating_add(days))
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        // 1 January 1970 was a Thursday.
        Self(self.0 - (self.0 + 3).rem_euclid(7))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, Weekday, date};
    use proptest::prelude::*;

    use super::Day;

    fn same(day: Day) -> Date {
        date(1970, 1, 1).saturating_add(jiff::Span::new().days(day.number()))
    }

    #[test]
    fn days_that_do_not_exist_are_no_days() {
        for text in [
            "",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "+026-01-01",
            "12026-01-01",
            "2026-12-08T10:00",
            "２０２６-01-01",
            "0000-01-01",
            "2026/12/08",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(
            Day::parse("2028-02-29").map(|day| day.plus(365).iso()),
            Some("2029-02-28".into())
        );
    }

    #[test]
    fn the_calendar_ends_without_a_panic() {
        let last = Day::parse("9999-12-31").expect("the last day");
        assert_eq!(last.plus(7), last);
        assert_eq!(last.plus(i32::MAX), last);
        assert_eq!(
            Day::parse("0001-01-01").map(|day| day.plus(-14).iso()),
            Some("0001-01-01".into())
        );
    }

    proptest! {
        #[test]
        fn every_day_is_the_day_of_an_independent_calendar(number in -719_162_i32..=2_932_896) {
            let day = Day::of_number(number);
            let other = same(day);
            prop_assert_eq!(day.iso(), other.to_string());
            prop_assert_eq!(Day::parse(&day.iso()), Some(day));
            prop_assert_eq!(same(day.monday()).weekday(), Weekday::Monday);
            prop_assert!((0..7).contains(&(day.number() - day.monday().number())) || number < -719_160);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,12}") {
            let _ = Day::parse(&text);
        }
    }
}
