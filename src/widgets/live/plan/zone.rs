//! Time zones by the platform's own tables: how far a zone's clocks are ahead of UTC at a moment.

use js_sys::{Date, JSON, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::plan::Day;

/// Minutes of a day.
const DAY: f64 = 1440.0;

/// A moment's wall clock in a zone, as minutes since 1970 on a clock without zones; nothing when the
/// browser does not know the zone. An empty zone is the device's own.
fn wall_clock(moment: f64, zone: &str) -> Option<f64> {
    let options = JSON::parse(
        r#"{"year":"numeric","month":"2-digit","day":"2-digit","hour":"2-digit","minute":"2-digit","hourCycle":"h23","calendar":"gregory","numberingSystem":"latn"}"#,
    )
    .ok()?;
    if !zone.is_empty() {
        Reflect::set(&options, &"timeZone".into(), &zone.into()).ok()?;
    }
    let format =
        Reflect::get(&Date::new(&JsValue::from(moment * 60_000.0)), &"toLocaleString".into());
    let format: js_sys::Function = format.ok()?.into();
    let date = Date::new(&JsValue::from(moment * 60_000.0));
    // Swedish writes `2026-12-08 10:00`. An unknown zone throws.
    let words = format.call2(&date, &"sv-SE".into(), &Object::from(options)).ok()?.as_string()?;
    let (day, clock) = words.split_once(' ')?;
    Some(f64::from(Day::parse(day)?.number()) * DAY + f64::from(minutes(clock)?))
}

/// Minutes since midnight of `10:30`.
pub(super) fn minutes(clock: &str) -> Option<u16> {
    let (hours, minutes) = clock.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// Whether the browser knows a zone of this name.
pub(super) fn is_known(zone: &str) -> bool {
    wall_clock(0.0, zone).is_some()
}

/// Minutes by which the zone's clocks are ahead of UTC when they show `minute` of `day`. A zone that the
/// browser does not know is taken for the device's own.
pub(super) fn offset(day: Day, minute: u16, zone: &str) -> i16 {
    let zone = if is_known(zone) { zone } else { "" };
    let shown = f64::from(day.number()) * DAY + f64::from(minute);
    // The first guess is off by the offset itself, which matters only around a change of clocks; the
    // second one is not.
    let ahead = |moment: f64| wall_clock(moment, zone).map_or(0.0, |wall| wall - moment);
    let guess = ahead(shown);
    #[expect(clippy::cast_possible_truncation, reason = "a day has 1440 minutes")]
    let offset = ahead(shown - guess) as i16;
    offset
}
