//! Days as people of the page's language write them, by the platform's own tables.

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Function, JSON};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::plan::Day;
use crate::widgets::live::dom;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// Today by this device's clock, in its own time zone.
pub(super) fn today() -> Day {
    let now = Date::new_0();
    // A clock may say anything; a year beyond four digits is no day, and the last one stands for it.
    let iso =
        format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date());
    Day::parse(&iso).unwrap_or(Day::of_number(i32::MAX))
}

/// What writes days. Making one of these costs the browser more than writing a hundred days with it.
pub(super) struct DayWords {
    year: u32,
    /// Without the year: `Tue, Dec 8`.
    near: Function,
    /// With the year.
    far: Function,
    /// Day and month.
    short: Function,
    /// Whether the first day of a month is an ordinal: browsers leave that out in French.
    has_ordinals: bool,
}

impl DayWords {
    /// For a language; days of another year than today's are written with it.
    pub(super) fn of(language: &str, today: Day) -> Self {
        let make = |options: &str| {
            let options = JSON::parse(options).unwrap_or_default();
            let locales = Array::of1(&dom::locale(language).into());
            DateTimeFormat::new(&locales, options.unchecked_ref()).format()
        };
        Self {
            year: today.civil().0,
            near: make(r#"{"weekday":"short","day":"numeric","month":"long","timeZone":"UTC"}"#),
            far: make(
                r#"{"weekday":"short","day":"numeric","month":"long","year":"numeric","timeZone":"UTC"}"#,
            ),
            short: make(r#"{"day":"numeric","month":"long","timeZone":"UTC"}"#),
            has_ordinals: language == "fr",
        }
    }

    /// A day with its weekday.
    pub(super) fn long(&self, day: Day) -> String {
        let format = if day.civil().0 == self.year { &self.near } else { &self.far };
        self.write(format, day)
    }

    /// A day and its month.
    pub(super) fn short(&self, day: Day) -> String {
        self.write(&self.short, day)
    }

    fn write(&self, format: &Function, day: Day) -> String {
        let words = write(format, day);
        if self.has_ordinals && day.civil().2 == 1 {
            words.replacen("1 ", "1er ", 1)
        } else {
            words
        }
    }
}

fn write(format: &Function, day: Day) -> String {
    let time = JsValue::from(f64::from(day.number()) * DAY);
    let words = format.call1(&JsValue::UNDEFINED, &time);
    words.ok().and_then(|words| words.as_string()).unwrap_or_else(|| day.iso())
}
