//! What a backup would change.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use super::accept::only_here;
use super::difference::{cut, difference};
use super::said::{Names, said};
use super::{Data, boxes, health, one, set_shown};
use crate::backup::{self, Backup, Change};
use crate::store::Key;
use crate::widgets::live::dom;

/// Entries of a group that are listed; the rest is counted.
const LISTED: usize = 100;
/// Milliseconds by which clocks may differ before it is worth a word: an hour.
const TOLERANCE: u64 = 3_600_000;

/// The groups of the box, in its order.
#[derive(Clone, Copy)]
enum Group {
    Removed,
    Settings,
    Added,
    Newer,
    Older,
    Same,
    OnlyHere,
    Unknown,
    Unreadable,
}

impl Group {
    const ALL: [(Self, &str); 9] = [
        (Self::Removed, "removed"),
        (Self::Settings, "settings"),
        (Self::Added, "added"),
        (Self::Newer, "newer"),
        (Self::Older, "older"),
        (Self::Same, "same"),
        (Self::OnlyHere, "only-here"),
        (Self::Unknown, "unknown"),
        (Self::Unreadable, "unreadable"),
    ];

    /// Whether it is open from the start: what would go and what may lead elsewhere always is, what would come
    /// if it is not too much.
    fn is_open(self, count: usize) -> bool {
        match self {
            Self::Removed | Self::Settings => true,
            Self::Added | Self::Newer => count <= 12,
            _ => false,
        }
    }
}

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
    let mut add = |group: Group, key: &Key, change: &dyn Fn() -> String| {
        let Some((count, lines)) = groups.get_mut(group as usize) else { return };
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
                _ if backup::is_unknown(key) => Group::Unknown,
                Change::Added | Change::Newer if matches!(key, Key::Setting(_)) => Group::Settings,
                Change::Added => Group::Added,
                Change::Newer if backup::takes_away(here.as_ref(), there) => Group::Removed,
                Change::Newer => Group::Newer,
                Change::Older => Group::Older,
                Change::Same => Group::Same,
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
                add(Group::OnlyHere, &key, &|| difference(&names, None, &here, false));
            }
        }
    }
    if let Some((count, _)) = groups.get_mut(Group::Unreadable as usize) {
        *count = backup.unreadable as usize;
    }
    for ((group, name), (count, lines)) in Group::ALL.iter().zip(&groups) {
        draw(name, *count, lines, group.is_open(*count));
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
    boxes::close();
    if was_looking {
        data.say(&said("cancelled", &[]));
    }
}
