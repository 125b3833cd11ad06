//! What is said beside the fields: what an address leads to, what a text hides, which tags it has.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::Share;
use crate::messages::Ui;
use crate::share::{Composed, Refused, Shared, has_tag, with_tag, without_tag};
use crate::store::Key;
use crate::widgets::live::blanks::{label, shown};
use crate::widgets::live::dom;
use crate::widgets::live::fields::Field;
use crate::widgets::networks;

/// Says what an address leads to or why it is not shared, once it is whole: at each key it would be told of
/// a beginning.
fn judge(share: &Share, post: &Composed) {
    write("#share-refused", share, |ui| match &post.shared {
        Shared::Refused(reason) => refused(ui, *reason),
        Shared::Address(address) if !address.shows_its_host() => {
            host(address.as_str()).map_or_else(String::new, |host| ui.share_leads_to(host))
        }
        Shared::Address(_) | Shared::Nothing => String::new(),
    });
}

/// Writes what is to be said of the text at once.
pub(super) fn show(share: &Share, text: &str, post: &Composed) {
    let remarks = post.remarks;
    write("[data-remarks]", share, |ui| {
        let mut said = Vec::new();
        if remarks.is_hiding() {
            said.push(ui.share_hidden(remarks.controls + remarks.turns));
        }
        if remarks.damaged > 0 {
            said.push(ui.share_damaged(remarks.damaged));
        }
        let open = open_blanks(text);
        if open > 0 {
            said.push(ui.share_open_blanks(open));
        }
        said.join(" ")
    });
    for button in dom::all("[data-action=clean]") {
        button.set_hidden(!remarks.is_hiding());
    }
    for input in dom::all("[data-tag]") {
        if let (Some(input), tag) = (dom::input(&input), tag_of(&input)) {
            input.set_checked(has_tag(text, &tag));
        }
    }
}

/// Why an address is not shared.
pub(super) fn refused(ui: &Ui, reason: Refused) -> String {
    match reason {
        Refused::Scheme => ui.share_refused_scheme(),
        Refused::Shape => ui.share_refused_shape(),
    }
}

/// What was said of the last press is not true of a changed text.
pub(super) fn forget() {
    for region in dom::all("[data-outcome]") {
        if region.has_child_nodes() {
            region.set_text_content(None);
        }
    }
}

/// Says once that the post is too long, and once that it fits again: at each key it would drown what is
/// being typed.
pub(super) fn announce(share: &Share) {
    share.post.with_untracked(|post| judge(share, post));
    let over: Vec<_> = share.post.with_untracked(|post| post.too_long().collect());
    if over.is_empty() && !share.is_told.replace(false) {
        return;
    }
    share.is_told.set(!over.is_empty());
    share.session.write("[data-lengths]", |ui| {
        if over.is_empty() {
            return ui.share_fits_again();
        }
        let names: Vec<String> = over.iter().map(|network| networks::name(ui, *network)).collect();
        ui.share_too_long(names.join(", "))
    });
}

/// Puts a hashtag or account into the message, or takes it out.
pub(super) fn toggle_tag(share: &Rc<Share>, element: &Element) {
    let Some(input) = element.dyn_ref::<HtmlInputElement>() else { return };
    let (text, tag) = (super::field("share-text"), tag_of(input));
    let changed = if input.checked() { with_tag(&text, &tag) } else { without_tag(&text, &tag) };
    write_text(share, &changed);
}

/// Makes the message another one.
pub(super) fn write_text(share: &Rc<Share>, text: &str) {
    share.session.keep(Key::Draft("share".to_owned()), &[("text", text)]);
    share.refresh();
}

/// The hashtag of the campaign, as the page says it.
pub(super) fn hashtag() -> String {
    dom::all("[data-tag]").first().map(tag_of).unwrap_or_default()
}

/// The tag beside a box.
fn tag_of(input: &HtmlElement) -> String {
    let words = input.next_element_sibling();
    let tag = words.and_then(|words| words.query_selector("[data-say]").ok()?);
    tag.and_then(|tag| tag.text_content()).unwrap_or_default()
}

/// The blanks of ready posts, and how an open one stands in a message.
pub(super) fn blanks() -> impl Iterator<Item = (Field, String)> {
    Field::all().filter_map(|field| match field.key()? {
        Key::Blank(id) => Some((field, format!("[{}]", label(&id)?))),
        _ => None,
    })
}

/// Writes what was filled in into the message that has this blank open.
pub(super) fn fill(share: &Rc<Share>, id: &str) {
    let (text, words) = (super::field("share-text"), shown(id, &value(share, id)));
    let Some(place) = label(id).map(|label| format!("[{label}]")) else { return };
    if !words.is_empty() && text.contains(&place) {
        write_text(share, &text.replace(&place, &words));
    }
}

fn value(share: &Share, id: &str) -> String {
    share.session.record(&Key::Blank(id.to_owned())).text_of("value").to_owned()
}

/// How many parts in square brackets a ready post left open.
fn open_blanks(text: &str) -> u32 {
    if !text.contains('[') {
        return 0;
    }
    let open = blanks().filter(|(_, place)| text.contains(place)).count();
    u32::try_from(open).unwrap_or(u32::MAX)
}

/// The site that an address leads to, as the browser reads it.
fn host(address: &str) -> Option<String> {
    let url = web_sys::Url::new(address).ok()?;
    Some(url.host()).filter(|host| !host.is_empty())
}

/// Writes into a region. The same words again would be announced again, at each key.
fn write(region: &str, share: &Share, words: impl FnOnce(&Ui) -> String) {
    let words = share.session.words(words);
    let element = dom::all(region).into_iter().next();
    if let Some(element) = element.filter(|element| element.text_content().as_ref() != Some(&words))
    {
        element.set_text_content(Some(&words));
    }
}
