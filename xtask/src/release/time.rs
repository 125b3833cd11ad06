//! Moments as archives write them, counted from `SOURCE_DATE_EPOCH`.

/// 1980-01-01, the first moment that a ZIP can write: used where nobody names another.
const FIRST: u64 = 315_532_800;
/// 2107-12-31 23:59:58, the last one.
const LAST: u64 = 4_354_819_198;
const DAY: u64 = 86_400;

/// A moment in UTC that every archive can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    seconds: u64,
    /// Whether somebody named it, so that it says something about the release.
    pub(super) is_given: bool,
}

/// A moment as calendars and clocks show it.
struct Civil {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
}

impl Moment {
    /// What `SOURCE_DATE_EPOCH` says; without it, the first moment that a ZIP can write.
    ///
    /// # Errors
    /// When the variable is no number of seconds, or a ZIP cannot write it.
    pub(super) fn of(variable: Option<&str>) -> Result<Self, String> {
        let Some(text) = variable.filter(|text| !text.is_empty()) else {
            return Ok(Self { seconds: FIRST, is_given: false });
        };
        let seconds = text
            .parse()
            .map_err(|_| format!("SOURCE_DATE_EPOCH is no number of seconds: {text}"))?;
        if (FIRST..=LAST).contains(&seconds) {
            Ok(Self { seconds, is_given: true })
        } else {
            Err(format!("SOURCE_DATE_EPOCH must lie between 1980 and 2107, found {text}"))
        }
    }

    /// Seconds since 1970.
    pub(super) fn seconds(self) -> u64 {
        self.seconds
    }

    /// Time and day in the two numbers of MS-DOS, which count every second second.
    pub(super) fn dos(self) -> (u16, u16) {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        let time = (hour << 11) | (minute << 5) | (second / 2);
        let date = ((year - 1980) << 9) | (month << 5) | day;
        // Both fit: the range of years was checked when the moment was read.
        (u16::try_from(time).unwrap_or(0), u16::try_from(date).unwrap_or(0x21))
    }

    /// As ISO 8601 writes it: `2026-11-29T12:00:00Z`.
    pub(super) fn iso(self) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    fn civil(self) -> Civil {
        let clock = self.seconds % DAY;
        let mut day = self.seconds / DAY;
        let mut year = 1970;
        while day >= days_of(year) {
            day -= days_of(year);
            year += 1;
        }
        let leap = u64::from(days_of(year) == 366);
        let mut month = 1;
        for days in [31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
            if day < days {
                break;
            }
            day -= days;
            month += 1;
        }
        Civil {
            year,
            month,
            day: day + 1,
            hour: clock / 3600,
            minute: clock / 60 % 60,
            second: clock % 60,
        }
    }
}

fn days_of(year: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if is_leap { 366 } else { 365 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::of(Some(text)).unwrap()
    }

    #[test]
    fn without_a_word_archives_begin_in_1980() {
        let moment = Moment::of(None).unwrap();
        assert_eq!(moment.iso(), "1980-01-01T00:00:00Z");
        assert_eq!(moment.dos(), (0, 0x21));
        assert!(!moment.is_given);
        assert_eq!(Moment::of(Some("")).unwrap(), moment);
    }

    #[test]
    fn moments_are_those_of_the_calendar() {
        // As `date --utc --date=@…` writes them.
        for (seconds, iso) in [
            ("951782400", "2000-02-29T00:00:00Z"),
            ("1709251199", "2024-02-29T23:59:59Z"),
            ("1735689599", "2024-12-31T23:59:59Z"),
            ("1795953600", "2026-11-29T12:00:00Z"),
            ("4107542400", "2100-03-01T00:00:00Z"),
            ("4354819198", "2107-12-31T23:59:58Z"),
        ] {
            assert_eq!(moment(seconds).iso(), iso);
        }
    }

    #[test]
    fn dos_counts_every_second_second() {
        // 2026-11-29 12:00:00: 46 years after 1980, and 12 hours.
        assert_eq!(moment("1795953600").dos(), (12 << 11, (46 << 9) | (11 << 5) | 0x1d));
        assert_eq!(moment("1795953601").dos(), moment("1795953600").dos());
    }

    #[test]
    fn what_no_zip_can_write_is_refused() {
        for text in ["0", "4354819199", "-1", "now", "1e9"] {
            assert!(Moment::of(Some(text)).is_err(), "{text}");
        }
    }
}
