//! How days and instants are written (RFC 5545 sections 3.3.4 and 3.3.5).

use super::Date;

/// Seconds of a day; the count since 1970 knows no leap seconds.
const DAY: i64 = 86_400;
/// The last second of the year 9999, counted from 1970.
const LAST: i64 = 253_402_300_799;

/// Appends a number with at least `width` digits.
///
/// Numbers here are written by hand: the formatting machinery weighs more than the rest of the writer.
pub(super) fn digits(out: &mut String, number: u32, width: u32) {
    if number > 9 || width > 1 {
        digits(out, number / 10, width.saturating_sub(1));
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// A DATE such as `20261208` behind a prefix; `None` outside the years 1 to 9999.
pub(super) fn date(prefix: &str, date: Date) -> Option<String> {
    let (year, month, day) = date.civil()?;
    let mut out = String::from(prefix);
    digits(&mut out, year, 4);
    digits(&mut out, month, 2);
    digits(&mut out, day, 2);
    Some(out)
}

/// A DATE-TIME in UTC such as `20261208T090000Z` behind a prefix, from seconds since 1970; `None` outside
/// the years 1 to 9999.
pub(super) fn utc(prefix: &str, seconds: i64) -> Option<String> {
    let days = i32::try_from(seconds.div_euclid(DAY)).ok()?;
    let of_day = u32::try_from(seconds.rem_euclid(DAY)).ok()?;
    let mut out = date(prefix, Date::from_days(days))?;
    out.push('T');
    for part in [of_day / 3600, of_day / 60 % 60, of_day % 60] {
        digits(&mut out, part, 2);
    }
    out.push('Z');
    Some(out)
}

/// The lines that say which revision of an entry this is, without the last one's end; `stamp` in
/// milliseconds since 1970. A stamp after the year 9999 counts as its last second.
pub(super) fn revision(stamp: u64) -> String {
    let seconds = i64::try_from(stamp / 1000).unwrap_or(LAST).min(LAST);
    // An INTEGER ends at 2 147 483 647 (section 3.3.8).
    let sequence = i32::try_from(seconds / 60).unwrap_or(i32::MAX).unsigned_abs();
    let mut out = String::new();
    for prefix in ["DTSTAMP:", "LAST-MODIFIED:"] {
        out.push_str(&utc(prefix, seconds).unwrap_or_default());
        out.push_str("\r\n");
    }
    out.push_str("SEQUENCE:");
    digits(&mut out, sequence, 1);
    out
}

#[cfg(test)]
mod tests {
    use super::{Date, LAST, date, digits, revision, utc};

    #[test]
    fn numbers_have_their_digits() {
        for (number, width, written) in [
            (0, 1, "0"),
            (7, 2, "07"),
            (1, 4, "0001"),
            (123, 2, "123"),
            (u32::MAX, 1, "4294967295"),
        ] {
            let mut out = String::new();
            digits(&mut out, number, width);
            assert_eq!(out, written);
        }
    }

    #[test]
    fn dates_have_four_digits_for_the_year() {
        assert_eq!(date(":", Date::from_days(0)).as_deref(), Some(":19700101"));
        assert_eq!(date("", Date::from_days(-719_162)).as_deref(), Some("00010101"));
        assert_eq!(date("", Date::from_days(-719_163)), None);
    }

    #[test]
    fn instants_end_with_the_years() {
        assert_eq!(utc("", -1).as_deref(), Some("19691231T235959Z"));
        assert_eq!(utc("", 1_796_720_523).as_deref(), Some("20261208T090203Z"));
        assert_eq!(utc("", LAST).as_deref(), Some("99991231T235959Z"));
        for seconds in [LAST + 1, i64::MAX, i64::MIN] {
            assert_eq!(utc("", seconds), None);
        }
    }

    #[test]
    fn a_revision_is_the_export_in_three_forms() {
        assert_eq!(
            revision(1_796_720_523_999),
            "DTSTAMP:20261208T090203Z\r\nLAST-MODIFIED:20261208T090203Z\r\nSEQUENCE:29945342"
        );
    }

    #[test]
    fn a_clock_that_is_far_off_still_gives_a_revision() {
        assert!(revision(0).starts_with("DTSTAMP:19700101T000000Z"));
        assert!(revision(0).ends_with("SEQUENCE:0"));
        assert!(revision(u64::MAX).starts_with("DTSTAMP:99991231T235959Z"));
        assert!(revision(u64::MAX).ends_with("SEQUENCE:2147483647"));
    }
}
