//! What platforms write a little differently from what people read.

/// A full date as the platform wrote it, mended: French says *1er*, no other ordinal.
pub fn full_date(language: &str, shown: &str) -> String {
    if language == "fr" { shown.replacen(" 1 ", " 1er ", 1) } else { shown.to_owned() }
}

/// A time of day, `13:05`, where the language does not write it as platforms do: in French `13 h 05`,
/// with no-break spaces. `None` for other languages and for what is no time.
pub fn time_of_day(language: &str, clock: &str) -> Option<String> {
    if language != "fr" {
        return None;
    }
    let (hours, minutes) = clock.split_once(':')?;
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    Some(match minutes {
        0 => format!("{hours}\u{a0}h"),
        minutes => format!("{hours}\u{a0}h\u{a0}{minutes:02}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{full_date, time_of_day};

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        assert_eq!(full_date("fr", "mardi 1 décembre 2026"), "mardi 1er décembre 2026");
        assert_eq!(full_date("fr", "jeudi 11 juin 2026"), "jeudi 11 juin 2026");
        assert_eq!(full_date("en", "Tuesday, December 1, 2026"), "Tuesday, December 1, 2026");
    }

    #[test]
    fn french_hours_have_their_sign() {
        let time = |clock| time_of_day("fr", clock);
        assert_eq!(time("10:00").as_deref(), Some("10\u{a0}h"));
        assert_eq!(time("09:05").as_deref(), Some("9\u{a0}h\u{a0}05"));
        for wrong in ["", "10", "25:00", "10:60", "é:é", "10:é"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
        assert_eq!(time_of_day("en", "10:00"), None);
    }
}
