//! Days of the calendar as numbers.
//!
//! A plan counts days back and forth and needs nothing else of a calendar. The library that the build
//! uses for this, `jiff`, would cost readers more than the whole plan (figures in `ARCHITECTURE.md`);
//! the tests hold every day against it.

/// A day of the Gregorian calendar, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// Days from 1 March of the year 0 to 1 January 1970.
const SHIFT: i32 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const ERA: i32 = 146_097;

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
            bytes[from..to].iter().fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'))
        };
        let day = Self::of_civil(number(0, 4), number(5, 7), number(8, 10));
        (day.iso() == iso).then_some(day)
    }

    /// The algorithm of Howard Hinnant, "chrono-compatible low-level date algorithms" (2013): years
    /// begin in March, so that the day added in leap years is their last.
    fn of_civil(year: i32, month: i32, day: i32) -> Self {
        let year = year - i32::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self::of_number(era * ERA + day_of_era - SHIFT)
    }

    /// Year, month (1 to 12) and day of the month.
    pub fn civil(self) -> (i32, i32, i32) {
        let shifted = self.0 + SHIFT;
        let day_of_era = shifted.rem_euclid(ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + shifted.div_euclid(ERA) * 400 + i32::from(month <= 2);
        (year, month, day)
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
            "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "+026-01-01", "12026-01-01",
            "2026-12-08T10:00", "２０２６-01-01", "0000-01-01", "2026/12/08",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(Day::parse("2028-02-29").map(|day| day.plus(365).iso()), Some("2029-02-28".into()));
    }

    #[test]
    fn the_calendar_ends_without_a_panic() {
        let last = Day::parse("9999-12-31").expect("the last day");
        assert_eq!(last.plus(7), last);
        assert_eq!(last.plus(i32::MAX), last);
        assert_eq!(Day::parse("0001-01-01").map(|day| day.plus(-14).iso()), Some("0001-01-01".into()));
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
