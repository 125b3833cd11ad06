//! When an entry is.

use super::{Date, moment};

/// A whole day, or a time.
///
/// Times are written in UTC, which says the instant without a time zone's rules beside it. It is right
/// for entries that do not recur, and the only form that every program reads alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A whole day wherever the reader is, such as a deadline.
    Day(Date),
    /// A time that is the same instant everywhere.
    Time {
        /// The day in the event's time zone.
        date: Date,
        /// Minutes since midnight in the event's time zone.
        minute: u16,
        /// Minutes by which that zone's clocks are ahead of UTC at that instant; negative behind it.
        offset: i16,
        /// How long it lasts, in minutes. Zero is an event that is over when it starts.
        duration: u32,
    },
}

impl When {
    /// The properties DTSTART and DTEND, each from the end of its name; `None` outside the years 1 to
    /// 9999.
    ///
    /// DTEND is left out where it cannot be said: it must be later than DTSTART (RFC 5545 section
    /// 3.8.2.2), and no day follows 9999-12-31. Without it a day is one day and a time has no length
    /// (section 3.6.1).
    pub(super) fn properties(self) -> Option<(String, Option<String>)> {
        match self {
            Self::Day(date) => {
                let value = |date| moment::date(";VALUE=DATE:", date);
                let start = value(date)?;
                Some((start, value(Date::from_days(date.days() + 1))))
            }
            Self::Time { date, minute, offset, duration } => {
                let start = i64::from(date.days()) * 1440 + i64::from(minute) - i64::from(offset);
                let value = |minutes: i64| moment::utc(":", minutes * 60);
                let end = match duration {
                    0 => None,
                    _ => Some(value(start + i64::from(duration))?),
                };
                Some((value(start)?, end))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, When};

    fn properties(when: When) -> Option<(String, String)> {
        when.properties().map(|(start, end)| (start, end.unwrap_or_default()))
    }

    #[expect(clippy::unnecessary_wraps, reason = "what `properties` gives")]
    fn written(start: &str, end: &str) -> Option<(String, String)> {
        Some((start.to_owned(), end.to_owned()))
    }

    fn day(year: u32, month: u32, day: u32) -> Date {
        Date::from_civil(year, month, day).unwrap()
    }

    #[test]
    fn a_day_ends_on_the_next_one() {
        let leap = When::Day(day(2028, 2, 28));
        assert_eq!(properties(leap), written(";VALUE=DATE:20280228", ";VALUE=DATE:20280229"));
        let eve = When::Day(day(2026, 12, 31));
        assert_eq!(properties(eve), written(";VALUE=DATE:20261231", ";VALUE=DATE:20270101"));
    }

    #[test]
    fn the_last_day_has_no_next_one() {
        assert_eq!(properties(When::Day(day(9999, 12, 31))), written(";VALUE=DATE:99991231", ""));
    }

    #[test]
    fn the_same_local_time_is_another_instant_when_the_clocks_change() {
        let at = |date, offset| properties(When::Time { date, minute: 600, offset, duration: 90 });
        let winter = at(day(2026, 10, 26), 60);
        assert_eq!(winter, written(":20261026T090000Z", ":20261026T103000Z"));
        let summer = at(day(2026, 10, 24), 120);
        assert_eq!(summer, written(":20261024T080000Z", ":20261024T093000Z"));
    }

    #[test]
    fn offsets_move_the_day_and_the_year() {
        let at = |date, minute, offset| {
            properties(When::Time { date, minute, offset, duration: 0 }).map(|it| it.0)
        };
        assert_eq!(at(day(2027, 1, 1), 60, 345).as_deref(), Some(":20261231T191500Z"));
        assert_eq!(at(day(2026, 12, 31), 1380, -210).as_deref(), Some(":20270101T023000Z"));
        assert_eq!(at(day(1, 1, 1), 0, 1), None);
    }

    #[test]
    fn what_has_no_length_has_no_end() {
        let when = When::Time { date: day(2026, 12, 8), minute: 0, offset: 0, duration: 0 };
        assert_eq!(properties(when), written(":20261208T000000Z", ""));
    }

    #[test]
    fn an_end_that_cannot_be_written_skips_the_entry() {
        let when = When::Time { date: day(9999, 12, 31), minute: 1439, offset: 0, duration: 1 };
        assert_eq!(properties(when), None);
        for days in [i32::MIN, i32::MAX] {
            assert_eq!(properties(When::Day(Date::from_days(days))), None);
        }
    }
}
