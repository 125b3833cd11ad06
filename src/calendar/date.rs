//! A day of the calendar.

/// Days from 0000-03-01, where counting by years is easiest, to 1970-01-01.
const SHIFT: i32 = 719_468;
/// Days of the 400 years after which the Gregorian calendar repeats.
const ERA: u32 = 146_097;

/// A day in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    days: i32,
}

impl Date {
    /// The day that lies so many days after 1970-01-01, or before it if negative.
    pub const fn from_days(days: i32) -> Self {
        Self { days }
    }

    /// The day with this name; `None` if there is none, or if it lies outside the years 1 to 9999.
    pub fn from_civil(year: u32, month: u32, day: u32) -> Option<Self> {
        if year > 9999 || month > 12 || day > 31 {
            return None;
        }
        // Years start in March here, so that the leap day is the last one. The month of zero is refused
        // below, like every day that comes back under another name.
        let years = if month > 2 { year } else { year.checked_sub(1)? };
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day.checked_sub(1)?;
        let of_era = years % 400 * 365 + years % 400 / 4 - years % 400 / 100 + of_year;
        let date = Self::from_days((years / 400 * ERA + of_era).cast_signed() - SHIFT);
        (date.civil() == Some((year, month, day))).then_some(date)
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.days
    }

    /// Year, month and day; `None` outside the years 1 to 9999, which have no four digits in a DATE (RFC
    /// 5545 section 3.3.4).
    pub fn civil(self) -> Option<(u32, u32, u32)> {
        if !(-719_162..=2_932_896).contains(&self.days) {
            return None;
        }
        let shifted = (self.days + SHIFT).cast_unsigned();
        let of_era = shifted % ERA;
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let after_december = month > 9;
        let year = shifted / ERA * 400 + year + u32::from(after_december);
        Some((year, if after_december { month - 9 } else { month + 3 }, day))
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn every_day_of_9999_years_has_its_name_and_comes_back() {
        let mut days = -719_162;
        let mut oracle = jiff::civil::date(1, 1, 1);
        loop {
            let name = (
                oracle.year().unsigned_abs().into(),
                oracle.month().unsigned_abs().into(),
                oracle.day().unsigned_abs().into(),
            );
            let date = Date::from_days(days);
            assert_eq!(date.civil(), Some(name), "{oracle}");
            assert_eq!(Date::from_civil(name.0, name.1, name.2), Some(date), "{oracle}");
            let Ok(next) = oracle.tomorrow() else { break };
            (days, oracle) = (days + 1, next);
        }
        assert_eq!(days, 2_932_896);
    }

    #[test]
    fn known_days() {
        assert_eq!(Date::from_civil(1970, 1, 1), Some(Date::from_days(0)));
        assert_eq!(Date::from_civil(2024, 2, 29), Some(Date::from_days(19_782)));
        assert_eq!(Date::from_days(19_782).days(), 19_782);
    }

    #[test]
    fn days_that_do_not_exist() {
        for (year, month, day) in
            [(2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0)]
        {
            assert_eq!(Date::from_civil(year, month, day), None, "{year}-{month}-{day}");
        }
        assert_eq!(Date::from_civil(u32::MAX, u32::MAX, u32::MAX), None);
    }

    #[test]
    fn years_that_cannot_be_written() {
        for days in [-719_163, 2_932_897, i32::MIN, i32::MAX] {
            assert_eq!(Date::from_days(days).civil(), None, "{days}");
        }
        assert_eq!(Date::from_civil(0, 12, 31), None);
        assert_eq!(Date::from_civil(10_000, 1, 1), None);
    }
}
