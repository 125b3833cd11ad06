//! When a calendar program reminds of an entry.

use super::moment::digits;

/// A reminder, relative to the start of an entry.
///
/// A whole day starts at midnight where the person is (RFC 5545 section 3.8.6.3), so 9:00 on the day
/// before is 15 hours before it and 9:00 on the day itself 9 hours after it: see [`Alarm::on_day`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Minutes from the reminder to the start; negative if the reminder comes after it.
    pub minutes_before: i32,
}

impl Alarm {
    /// The reminder for a whole day, so many days before it, at a time of day in minutes after midnight.
    pub fn on_day(days_before: u16, minute: u16) -> Self {
        Self { minutes_before: i32::from(days_before) * 1440 - i32::from(minute) }
    }

    /// The value of TRIGGER, a DURATION (section 3.3.6).
    ///
    /// Whole days are written as days, because those keep the time of day when the clocks change and
    /// hours do not.
    pub(super) fn trigger(self) -> String {
        let minutes = self.minutes_before.unsigned_abs();
        if minutes == 0 {
            return String::from("PT0M");
        }
        let of_day = minutes % 1440;
        let mut out = String::from(if self.minutes_before > 0 { "-P" } else { "P" });
        part(&mut out, minutes / 1440, "D");
        if of_day > 0 {
            out.push('T');
            part(&mut out, of_day / 60, "H");
            part(&mut out, of_day % 60, "M");
        }
        out
    }
}

/// Appends a number and its unit unless it is zero.
fn part(out: &mut String, number: u32, unit: &str) {
    if number > 0 {
        digits(out, number, 1);
        out.push_str(unit);
    }
}

#[cfg(test)]
mod tests {
    use super::Alarm;

    #[test]
    fn minutes_become_a_duration() {
        for (minutes_before, trigger) in [
            (0, "PT0M"),
            (15, "-PT15M"),
            (60, "-PT1H"),
            (90, "-PT1H30M"),
            (1440, "-P1D"),
            (1441, "-P1DT1M"),
            (9540, "-P6DT15H"),
            (-540, "PT9H"),
            (i32::MIN, "P1491308DT2H8M"),
        ] {
            assert_eq!(Alarm { minutes_before }.trigger(), trigger);
        }
    }

    #[test]
    fn nine_in_the_morning_of_a_whole_day() {
        assert_eq!(Alarm::on_day(0, 9 * 60).trigger(), "PT9H");
        assert_eq!(Alarm::on_day(1, 9 * 60).trigger(), "-PT15H");
        assert_eq!(Alarm::on_day(7, 9 * 60).trigger(), "-P6DT15H");
    }
}
