//! Where the records are, how many, and how safely.

use std::rc::Rc;

use js_sys::{Date, Intl, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::said::said;
use super::{Data, one, set_shown};
use crate::plan::Record;
use crate::store::{Entry, Key, Problem};
use crate::widgets::live::dom;

/// Characters that browsers keep for a site: 5 MiB in all that were measured.
const ROOM: usize = 5_242_880;

/// Where records are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Persistent,
    /// In a frame of another site: another store than that of the site itself.
    Partitioned,
    Memory,
}

pub(super) fn show(data: &Rc<Data>, texts: &[Entry]) {
    let of_plan = |(name, text): &&Entry| {
        let kind = name.split(':').next().unwrap_or_default();
        // What was taken away is remembered, but not there.
        let is_empty =
            || text.contains(":null") && Record::parse(text).is_ok_and(|record| record.is_empty());
        !["damaged", "before", "setting"].contains(&kind) && !is_empty()
    };
    let entries = texts.iter().filter(of_plan).count();
    let used: usize = texts.iter().map(|(name, text)| name.len() + text.len()).sum();
    fact("entries", &number(entries));
    fact("size", &said("size", &[&size(used), &size(ROOM)]));
    let backup = data.session.record(&Key::Setting("backup".to_owned()));
    let made = backup.text_of("made").parse::<u64>().unwrap_or_default();
    let changed = texts.iter().filter(of_plan).filter(|(_, text)| changed_at(text) > made).count();
    let changed = number(changed);
    fact(
        "last",
        &match (made, changed.as_str()) {
            (0, "0") => said("never", &[]),
            (0, changed) => [&said("never", &[]), " · ", &said("unsaved", &[changed])].concat(),
            (made, changed) => said("last", &[&date(made), changed]),
        },
    );
    let place = mode(data);
    for (name, is_it) in [
        ("persistent", place == Mode::Persistent),
        ("partitioned", place == Mode::Partitioned),
        ("memory", place == Mode::Memory),
    ] {
        set_shown(&["[data-mode=", name, "]"].concat(), is_it);
    }
    set_shown("[data-alone]", dom::is_framed());
    let is_newer = |problems: &Vec<Problem>| problems.contains(&Problem::Newer);
    set_shown("[data-is-newer]", data.session.problems.with_untracked(is_newer));
    spawn_local(async {
        show_promise(persisted("persisted").await);
    });
}

/// When a record was changed, read out of its text: reading all of it takes much longer, and a plan may have
/// thousands.
fn changed_at(text: &str) -> u64 {
    let digits = text.split_once("\"at\":").map_or("", |(_, rest)| rest);
    digits
        .bytes()
        .take_while(u8::is_ascii_digit)
        .fold(0, |number, digit| number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')))
}

/// Asks the browser not to clear what is kept.
pub(super) fn ask(data: &Rc<Data>) {
    let data = Rc::clone(data);
    spawn_local(async move {
        let is_promised = persisted("persist").await;
        show_promise(is_promised);
        if is_promised != Some(true) {
            data.say(&said("persist-refused", &[]));
        }
    });
}

fn show_promise(is_promised: Option<bool>) {
    set_shown("[data-promise]", is_promised.is_some());
    set_shown("[data-promised=yes]", is_promised == Some(true));
    set_shown("[data-promised=no]", is_promised == Some(false));
}

/// Calls a method of the browser's storage manager; nothing where there is none, as on plain HTTP.
async fn persisted(method: &str) -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let manager: StorageManager =
        Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()?;
    let promise = if method == "persist" { manager.persist() } else { manager.persisted() };
    JsFuture::from(promise.ok()?).await.ok()?.as_bool()
}

fn mode(data: &Data) -> Mode {
    if data.session.problems.with_untracked(|problems| problems.contains(&Problem::Blocked)) {
        return Mode::Memory;
    }
    if dom::is_framed() && !has_family_at_top() { Mode::Partitioned } else { Mode::Persistent }
}

/// Whether the page on top is of this site: then both have the same store.
fn has_family_at_top() -> bool {
    let Some(Ok(Some(top))) = web_sys::window().map(|window| window.top()) else { return false };
    // Asking for the document of another site throws.
    Reflect::get(&top, &"document".into()).is_ok_and(|document| document.is_object())
}

fn fact(name: &str, words: &str) {
    if let Some(place) = one(&["[data-fact=", name, "]"].concat()) {
        place.set_text_content(Some(words));
    }
}

/// A number as people of the page's language write it.
pub(super) fn number(number: usize) -> String {
    // Counts of records are far below the numbers that lose their last digits.
    #[expect(clippy::cast_precision_loss)]
    let number = js_sys::Number::from(number as f64);
    number.to_locale_string(&dom::locale(&dom::language())).into()
}

/// Characters as a size, which most take for bytes.
fn size(units: usize) -> String {
    let options = js_sys::Object::new();
    let (unit, of) = if units < 1_000_000 { ("kilobyte", 1_000) } else { ("megabyte", 1_000_000) };
    for (name, value) in [("style", "unit"), ("unit", unit)] {
        // Objects that were just made take every property.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let locales = js_sys::Array::of1(&dom::locale(&dom::language()).into());
    let format = Intl::NumberFormat::new(&locales, &options).format();
    // Browsers keep far fewer characters than numbers have digits.
    #[expect(clippy::cast_precision_loss)]
    let count = (units / of).max(usize::from(units > 0)) as f64;
    let words = format.call1(&JsValue::UNDEFINED, &count.into());
    words.ok().and_then(|words| words.as_string()).unwrap_or_default()
}

/// A moment as a day and a time in words.
pub(super) fn date(moment: u64) -> String {
    // Times of records stay exact as numbers of JavaScript.
    #[expect(clippy::cast_precision_loss)]
    let date = Date::new(&JsValue::from(moment as f64));
    in_words(&date, ("timeStyle", "short"))
}

/// A moment as a file writes it, as a day and a time in words; nothing when it is none.
pub(super) fn date_of(iso: &str) -> Option<String> {
    read(iso).map(|date| in_words(&date, ("timeStyle", "short")))
}

/// A day as fields write it, in words; nothing when it is none.
pub(super) fn day(iso: &str) -> Option<String> {
    // Browsers take many texts for a day.
    let is_day = iso.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    read(iso).filter(|_| is_day).map(|date| in_words(&date, ("timeZone", "UTC")))
}

fn read(iso: &str) -> Option<Date> {
    let date = Date::new(&iso.into());
    (!date.get_time().is_nan()).then_some(date)
}

fn in_words(date: &Date, option: (&str, &str)) -> String {
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "long"), option] {
        // Objects that were just made take every property.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let locales = js_sys::Array::of1(&dom::locale(&dom::language()).into());
    let format = Intl::DateTimeFormat::new(&locales, options.unchecked_ref()).format();
    let words = format.call1(&JsValue::UNDEFINED, date);
    words.ok().and_then(|words| words.as_string()).unwrap_or_default()
}
