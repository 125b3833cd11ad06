//! Posts that were put aside: records of their own, `draft:share/<when>`, beside the one in the fields.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlTemplateElement};

use super::{Share, clipboard, wording};
use crate::messages::Ui;
use crate::plan::Record;
use crate::store::Key;
use crate::widgets::live::dom;

/// A post that was put aside: its record's name and what it begins with.
pub(super) type Aside = (String, String);

/// What a post consists of, as members of its record and names of its fields.
const MEMBERS: [(&str, &str); 4] = [
    ("text", "share-text"),
    ("url", "share-address"),
    ("picture", "share-picture"),
    ("alt", "share-alt"),
];
/// How much of a post its row shows.
const START: usize = 140;

fn current() -> Key {
    Key::Draft("share".to_owned())
}

fn key(name: &str) -> Key {
    Key::Draft(format!("share/{name}"))
}

/// The row of a post that was put aside, if the record is one.
pub(super) fn of_record(key: &Key, record: &Record) -> Option<Aside> {
    let Key::Draft(form) = key else { return None };
    let name = form.strip_prefix("share/")?;
    // What undo takes back before it was ever there stays as a record without words.
    if record.text_of("removed") == "yes" || !record.has("text") {
        return None;
    }
    let text = match record.text_of("text") {
        "" => record.text_of("url"),
        text => text,
    };
    let start: String = text.chars().take(START).collect();
    Some((name.to_owned(), if start.len() < text.len() { format!("{start}…") } else { start }))
}

/// Puts a row into its place: newest first, since names are the time.
pub(super) fn insert(drafts: &mut Vec<Aside>, row: Aside) {
    let place = drafts.iter().position(|(name, _)| *name < row.0).unwrap_or(drafts.len());
    drafts.insert(place, row);
}

/// Takes over a record that changed.
pub(super) fn read(share: &Share, key: &Key) {
    let Key::Draft(form) = key else { return };
    let Some(name) = form.strip_prefix("share/") else { return };
    let row = of_record(key, &share.session.record(key));
    {
        let mut drafts = share.drafts.borrow_mut();
        drafts.retain(|(other, _)| other != name);
        if let Some(row) = row {
            insert(&mut drafts, row);
        }
    }
    draw(share);
}

/// Draws the list anew: each row is a copy of the one that the page brings along.
pub(super) fn draw(share: &Share) {
    let Some(part) = dom::all("[data-aside]").into_iter().next() else { return };
    let list = dom::within(&part, "ul").into_iter().next();
    let template = dom::within(&part, "template").into_iter().next();
    let template = template.and_then(|template| template.dyn_into::<HtmlTemplateElement>().ok());
    let (Some(list), Some(template)) = (list, template) else { return };
    let drafts = share.drafts.borrow();
    part.set_hidden(drafts.is_empty());
    list.set_text_content(None);
    for (name, start) in drafts.iter() {
        // Copying and naming elements of this page cannot fail.
        let Ok(row) = template.content().clone_node_with_deep(true) else { continue };
        let _ = list.append_child(&row);
        let Some(row) = list.last_element_child() else { continue };
        let id = format!("aside-{name}");
        let _ = row.set_attribute("data-draft", name);
        for words in dom::within(&row, "p") {
            words.set_id(&id);
            words.set_text_content(Some(start));
        }
        for button in dom::within(&row, "button") {
            let _ = button.set_attribute("aria-describedby", &id);
        }
    }
}

/// Makes other words the post in the fields. Returns whether they could be kept.
pub(super) fn write(share: &Rc<Share>, members: &[(&str, &str)]) -> bool {
    let is_kept = share.session.keep(current(), members);
    share.refresh();
    is_kept
}

/// What became of the post in the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// It is among those put aside.
    Aside,
    /// There was nothing of the person's own in the fields.
    Nothing,
    /// The browser could not keep it, which the page says: so it has to stay in the fields.
    Nowhere,
}

/// Puts the post in the fields aside before something else takes its place, unless nothing in it is the
/// person's own.
pub(super) fn put_aside(share: &Share) -> Kept {
    let [text, address, picture, alt] = MEMBERS.map(|(_, id)| super::field(id));
    let has_words = [&text, &picture, &alt].iter().any(|value| !value.trim().is_empty());
    if !has_words || wording::is_untouched(text.trim(), &picture, &alt) {
        return Kept::Nothing;
    }
    keep_aside(share, [&text, &address, &picture, &alt])
}

/// Puts the post in the fields aside, whoever wrote it.
pub(super) fn put_all_aside(share: &Share) -> Kept {
    keep_aside(share, MEMBERS.map(|(_, id)| super::field(id)).each_ref())
}

fn keep_aside(share: &Share, values: [&String; 4]) -> Kept {
    if values.iter().all(|value| value.trim().is_empty()) {
        return Kept::Nothing;
    }
    let mut members = MEMBERS.map(|(member, _)| (member, ""));
    for (member, value) in members.iter_mut().zip(values) {
        member.1 = value;
    }
    // The same post once more, because what took its place could not be kept.
    let is_there = |(name, _): &Aside| {
        let record = share.session.record(&key(name));
        members.iter().all(|(member, value)| record.text_of(member) == *value)
    };
    if share.drafts.borrow().iter().any(is_there) {
        return Kept::Aside;
    }
    // Two tabs may do so in the same moment.
    let name = format!("{}-{}", dom::now(), dom::random_name());
    if !share.session.keep(key(&name), &members) {
        return Kept::Nowhere;
    }
    read(share, &key(&name));
    Kept::Aside
}

/// Puts the post aside, whatever it is, and empties the fields.
pub(super) fn begin_anew(share: &Rc<Share>) {
    let kept = put_all_aside(share);
    if kept == Kept::Aside {
        write(share, &MEMBERS.map(|(member, _)| (member, "")));
    }
    share.say(|ui| match kept {
        Kept::Aside => ui.share_put_away(),
        Kept::Nothing => ui.share_nothing_to_put(),
        Kept::Nowhere => String::new(),
    });
    dom::focus("#share-text");
}

/// Brings a post back into the fields; what stood there goes into its place.
pub(super) fn open(share: &Rc<Share>, button: &Element) {
    let Some(name) = name(button) else { return };
    let record = share.session.record(&key(&name));
    if put_aside(share) == Kept::Nowhere {
        return;
    }
    share.session.keep(key(&name), &[("removed", "yes")]);
    read(share, &key(&name));
    write(share, &MEMBERS.map(|(member, _)| (member, record.text_of(member))));
    share.say(Ui::share_draft_taken);
    dom::focus("#share-text");
}

/// Takes a post out of the list; undo brings it back.
pub(super) fn remove(share: &Rc<Share>, button: &Element) {
    let Some(name) = name(button) else { return };
    share.session.keep(key(&name), &[("removed", "yes")]);
    read(share, &key(&name));
    share.say(Ui::share_draft_removed);
    // The button that was pressed is gone.
    dom::focus("[data-draft] button, [data-action=put-aside]");
}

fn name(button: &Element) -> Option<String> {
    clipboard::item(button).map(|row| dom::data(&row, "draft"))
}
