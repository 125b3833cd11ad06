//! What is said beside the fields: what an address leads to, what a text hides, which tags it has.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::Share;
use crate::messages::Ui;
use crate::share::{Composed, Refused, Shared, has_tag, with_tag, without_tag};
use crate::store::Key;
use crate::widgets::live::dom;
use crate::widgets::networks;

/// Writes what is to be said at once.
pub(super) fn show(share: &Share, text: &str, post: &Composed) {
    write("#share-refused", share, |ui| match &post.shared {
        Shared::Refused(Refused::Scheme) => ui.share_refused_scheme(),
        Shared::Refused(Refused::Shape) => ui.share_refused_shape(),
        Shared::Address(address) if !address.shows_its_host() => {
            // What cannot be read as an address is refused by every network as well.
            host(address.as_str())
                .map_or_else(|| ui.share_refused_shape(), |host| ui.share_leads_to(host))
        }
        Shared::Address(_) | Shared::Nothing => String::new(),
    });
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

/// How many parts in square brackets a ready post left open.
fn open_blanks(text: &str) -> u32 {
    if !text.contains('[') {
        return 0;
    }
    let mut open: Vec<String> = Vec::new();
    for blank in dom::all(".posts a.blank[href]") {
        let label = blank.text_content().unwrap_or_default();
        if text.contains(&label) && !open.contains(&label) {
            open.push(label);
        }
    }
    u32::try_from(open.len()).unwrap_or(u32::MAX)
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
