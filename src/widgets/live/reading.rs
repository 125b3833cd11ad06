//! Dates and times as people of the page's language write them, by the platform's own tables.

use js_sys::{Date, JSON};
use wasm_bindgen::JsValue;

use super::dom;
use crate::letters::{full_date, time_of_day};

/// A day, `2026-12-08`, in full; other texts as they are.
pub(super) fn date(language: &str, iso: &str) -> String {
    let time = Date::parse(iso);
    if iso.len() != 10 || time.is_nan() {
        return iso.to_owned();
    }
    let date = Date::new(&JsValue::from(time));
    let options = options(r#"{"dateStyle":"full","timeZone":"UTC"}"#);
    let shown = date.to_locale_date_string(&dom::locale(language), &options);
    full_date(language, &String::from(shown))
}

/// A time of day, `13:05`; other texts as they are.
pub(super) fn time(language: &str, clock: &str) -> String {
    if let Some(words) = time_of_day(language, clock) {
        return words;
    }
    let time = Date::parse(&format!("1970-01-01T{clock}Z"));
    if time.is_nan() {
        return clock.to_owned();
    }
    let date = Date::new(&JsValue::from(time));
    // The locale's own short form: 1:05 PM.
    let options = options(r#"{"timeStyle":"short","timeZone":"UTC"}"#);
    let shown = date.to_locale_string(&dom::locale(language), &options);
    String::from(shown)
}

fn options(json: &str) -> JsValue {
    JSON::parse(json).unwrap_or_default()
}
