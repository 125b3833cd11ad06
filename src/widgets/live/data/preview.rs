//! What a backup would change, and changing it.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement, StorageEvent};

use super::said::{Names, said};
use super::{Data, health, one, set_shown};
use crate::backup::{self, Backup, Change};
use crate::plan::Record;
use crate::store::{Key, Problem};
use crate::widgets::live::dom;

/// Entries of a group that are listed; the rest is counted.
const LISTED: usize = 100;
/// Characters of a value that are shown: the end of an address is where it leads.
const SHOWN: usize = 300;
/// Milliseconds by which clocks may differ before it is worth a word: an hour.
const TOLERANCE: u64 = 3_600_000;

/// The groups of the box, in its order.
const GROUPS: [&str; 9] = [
    "removed",
    "settings",
    "added",
    "newer",
    "older",
    "same",
    "only-here",
    "unknown",
    "unreadable",
];
/// Places of groups in it.
const REMOVED: usize = 0;
const SETTINGS: usize = 1;
const ADDED: usize = 2;
const NEWER: usize = 3;
const OLDER: usize = 4;
const SAME: usize = 5;
const ONLY_HERE: usize = 6;
const UNKNOWN: usize = 7;
const UNREADABLE: usize = 8;

/// An entry of a group: what it is called, and what it would change.
struct Line {
    name: String,
    change: String,
}

/// Shows what a backup would change.
pub(super) fn open(data: &Rc<Data>, mut backup: Backup) {
    // How somebody uses a browser stays there.
    backup.records.retain(|(key, _)| !backup::is_personal(key));
    let Some(dialog) = dialog() else { return };
    let names = Names::read();
    let mut groups: [(usize, Vec<Line>); 9] = Default::default();
    let mut add = |group: usize, key: &Key, change: &dyn Fn() -> String| {
        let Some((count, lines)) = groups.get_mut(group) else { return };
        *count += 1;
        if lines.len() < LISTED {
            let name = key.name();
            let name = names.of_record(name.strip_prefix("kickoff:").unwrap_or(&name));
            lines.push(Line { name, change: change() });
        }
    };
    let mut latest = 0;
    let mut news = 0;
    {
        let store = data.session.store.borrow();
        for (key, there) in &backup.records {
            let here = store.record(key);
            let change = backup::compare(here.as_ref(), there);
            news += u32::from(matches!(change, Change::Added | Change::Newer));
            latest = latest.max(there.changed_at());
            let group = match change {
                _ if backup::is_unknown(key) => UNKNOWN,
                Change::Added | Change::Newer if matches!(key, Key::Setting(_)) => SETTINGS,
                Change::Added => ADDED,
                Change::Newer if backup::takes_away(here.as_ref(), there) => REMOVED,
                Change::Newer => NEWER,
                Change::Older => OLDER,
                Change::Same => SAME,
            };
            add(group, key, &|| match change {
                Change::Same => String::new(),
                Change::Older => difference(&names, here.as_ref(), there, true),
                // What is older in it stays as it is here.
                _ => match &here {
                    Some(here) => difference(&names, Some(here), &here.merge(there), false),
                    None => difference(&names, None, there, false),
                },
            });
        }
        for (name, _) in store.texts() {
            if let Some(key) = only_here(&name, &backup)
                && let Some(here) = store.record(&key).filter(|here| !here.is_empty())
            {
                add(ONLY_HERE, &key, &|| difference(&names, None, &here, false));
            }
        }
    }
    if let Some((count, _)) = groups.get_mut(UNREADABLE) {
        *count = backup.unreadable as usize;
    }
    for (at, (name, (count, lines))) in GROUPS.iter().zip(&groups).enumerate() {
        // What would go, and what may lead elsewhere, is always open; the rest if it is not too much.
        draw(name, *count, lines, at <= SETTINGS || (at <= NEWER && *count <= 12));
    }
    let is_news = news > 0;
    let words = |selector: &str, words: Option<String>| {
        if let Some(place) = one(selector) {
            place.set_hidden(words.is_none());
            place.set_text_content(words.as_deref());
        }
    };
    let organisation = Some(&backup.organisation).filter(|name| !name.is_empty());
    words("[data-preview-of]", organisation.map(|name| said("preview-of", &[&cut(name)])));
    let made = health::date_of(&backup.made);
    words("[data-preview-made]", made.map(|made| said("preview-made", &[&made])));
    set_shown("[data-nothing]", !is_news);
    set_shown("[data-future]", latest > dom::now() + TOLERANCE);
    set_shown("[data-action=merge]", is_news);
    set_shown("#merge-hint", is_news);
    data.preview.replace(Some((backup, news)));
    data.say("");
    // A box that is open already stays so.
    let _ = dialog.show_modal();
    dom::focus("#preview");
}

/// What a record of a backup says otherwise than the one that is here.
fn difference(names: &Names, here: Option<&Record>, there: &Record, stays: bool) -> String {
    let empty = said("empty", &[]);
    let mut out = String::new();
    let mut members: Vec<&str> = there.texts().map(|(name, _)| name).collect();
    if let Some(here) = here {
        members.extend(here.texts().map(|(name, _)| name).filter(|name| !there.has(name)));
    }
    for member in members {
        let old = here.map_or("", |here| here.text_of(member));
        let new = there.text_of(member);
        if old == new {
            continue;
        }
        if !out.is_empty() {
            out.push_str("; ");
        }
        if let Some(words) = names.of(&["#", member].concat()) {
            out.push_str(words);
            out.push(' ');
        } else if member != "value" {
            out.push_str(member);
            out.push_str(": ");
        }
        let value = |text: &str| match names.of(&["#status-", text].concat()) {
            Some(words) if member == "status" => words.to_owned(),
            _ if text.is_empty() => empty.clone(),
            _ if text == "yes" || text == "no" => {
                names.of(&["#is-", text].concat()).unwrap_or(text).to_owned()
            }
            _ if text.len() == 10 && health::day(text).is_some() => {
                health::day(text).unwrap_or_default()
            }
            // Set apart, so that a text of the other direction, or a hostile one, keeps to itself.
            _ => ["\u{2068}", &cut(text), "\u{2069}"].concat(),
        };
        if stays {
            out.push_str(&said("stays", &[&value(old), &value(new)]));
            continue;
        }
        if here.is_some() {
            out.push_str(&value(old));
            out.push_str(" → ");
        }
        out.push_str(&value(new));
    }
    for (member, json) in there.others() {
        if here.is_none_or(|here| here.others().all(|(name, old)| name != member || old != json)) {
            out.push_str(if out.is_empty() { "" } else { "; " });
            out.push_str(&[&cut(member), ": \u{2068}", &cut(json), "\u{2069}"].concat());
        }
    }
    out
}

/// The beginning of a text, without signs that turn or hide what stands around them.
fn cut(text: &str) -> String {
    let is_shown = |char: &char| {
        let hidden = [
            '\u{61c}'..='\u{61c}',
            '\u{200b}'..='\u{200f}',
            '\u{2028}'..='\u{202e}',
            '\u{2060}'..='\u{206f}',
            '\u{feff}'..='\u{feff}',
            '\u{e0000}'..='\u{e007f}',
        ];
        !char.is_control() && !hidden.iter().any(|signs| signs.contains(char))
    };
    let mut out: String = text.chars().filter(is_shown).take(SHOWN).collect();
    if text.chars().count() > SHOWN {
        out.push('…');
    }
    out
}

fn draw(group: &str, count: usize, lines: &[Line], is_open: bool) {
    let Some(part) = one(&["[data-group=", group, "]"].concat()) else { return };
    part.set_hidden(count == 0);
    // Attributes by their right names cannot fail.
    let _ = part.toggle_attribute_with_force("open", is_open);
    for place in dom::within(&part, "[data-count]") {
        place.set_text_content(Some(&health::number(count)));
    }
    let Some(list) = dom::within(&part, "ul").into_iter().next() else { return };
    list.set_text_content(None);
    for line in lines {
        let Some(item) = add(&list, "li") else { return };
        if let Some(name) = add(&item, "bdi") {
            name.set_text_content(Some(&cut(&line.name)));
        }
        if !line.change.is_empty()
            && let Some(change) = add(&item, "span")
        {
            change.set_text_content(Some(&line.change));
        }
    }
    if count > lines.len()
        && !lines.is_empty()
        && let Some(item) = add(&list, "li")
    {
        item.set_text_content(Some(&said("more", &[&health::number(count - lines.len())])));
    }
}

fn add(place: &Element, tag: &str) -> Option<Element> {
    let element = dom::document()?.create_element(tag).ok()?;
    place.append_child(&element).ok()?;
    Some(element)
}

fn dialog() -> Option<HtmlDialogElement> {
    one("dialog[data-preview]")?.dyn_into().ok()
}

/// Nothing is changed.
pub(super) fn cancel(data: &Rc<Data>) {
    let was_looking = data.preview.take().is_some();
    close();
    if was_looking {
        data.say(&said("cancelled", &[]));
    }
}

/// Closes the boxes of the page.
pub(super) fn close() {
    for dialog in dom::all("dialog[open]") {
        if let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() {
            dialog.close();
        }
    }
    // A box that opened by itself, for a link or a dropped file, has no button to give the focus back to: it is
    // still where it was in the box, or nowhere.
    let active = dom::document().and_then(|document| document.active_element());
    if active.is_none_or(|active| active.matches("body, dialog *").unwrap_or(true)) {
        dom::focus_heading();
    }
}

/// Takes over what is new, or everything.
pub(super) fn accept(data: &Rc<Data>, is_replacing: bool) {
    let Some((backup, news)) = data.preview.borrow_mut().take() else { return };
    let now = dom::now();
    let (records, count) = if is_replacing {
        let records = replacement(data, backup, now);
        let count = records.len();
        (records, count)
    } else {
        (backup.records, news as usize)
    };
    // The button that was pressed still has the focus: it is what the step is called that can be taken back.
    let result = data.session.store.borrow_mut().keep_all(&records, now);
    close();
    super::set_shown("[data-part=link]", false);
    match result {
        Ok(_) => {
            let count = health::number(count);
            data.say(&said(if is_replacing { "replaced" } else { "merged" }, &[&count]));
            everything_changed();
        }
        Err(Problem::Full) => data.refuse("no-room"),
        Err(problem) => {
            if problem != Problem::Partly {
                data.session.report(Err(problem));
            }
            data.refuse(match problem {
                Problem::Blocked => "not-written",
                Problem::Partly => "partly",
                _ => "cancelled",
            });
        }
    }
    data.refresh();
}

/// The key of a name in the store that a backup does not have, if it belongs to the plan.
fn only_here(name: &str, backup: &Backup) -> Option<Key> {
    let key = Key::of_backup(name).filter(|key| !backup::is_personal(key))?;
    let is_there = backup.records.binary_search_by(|(other, _)| other.cmp(&key)).is_ok();
    (!is_there).then_some(key)
}

/// Every record as the backup has it, as a change made now; what the backup does not have is taken away.
fn replacement(data: &Data, backup: Backup, now: u64) -> Vec<(Key, Record)> {
    let store = data.session.store.borrow();
    let device = store.device();
    let mut records = Vec::new();
    let nothing = Record::default();
    for (name, _) in store.texts() {
        if let Some(key) = only_here(&name, &backup)
            && let Some(here) = store.record(&key).filter(|here| !here.is_empty())
        {
            records.push((key, here.replaced_by(&nothing, now, device)));
        }
    }
    for (key, there) in backup.records {
        match store.record(&key) {
            Some(here) if here.says_the_same(&there) => {}
            Some(here) => records.push((key, here.replaced_by(&there, now, device))),
            None => records.push((key, there)),
        }
    }
    records
}

/// Tells everything on the page, as another tab would.
pub(super) fn everything_changed() {
    let Some(window) = web_sys::window() else { return };
    if let Ok(event) = StorageEvent::new("storage") {
        // Nobody cancels it.
        let _ = window.dispatch_event(&event);
    }
}
