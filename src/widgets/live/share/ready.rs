//! Ready posts of the page: which are shown, and one as the beginning of a message.

use std::rc::Rc;

use js_sys::Date;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlAnchorElement};

use super::drafts::Kept;
use super::wording::{part, text_of};
use super::{Share, clipboard, drafts};
use crate::widgets::live::dom;
use crate::widgets::live::fields::Field;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;
/// When the next campaign is further away than this, the last one is what people talk about: the window
/// on the page is always one that is not over.
const FAR: f64 = 300.0 * DAY;

/// Shows the posts of the chosen role and moment.
pub(super) fn choose(share: &Share) {
    let [role, moment] = ["posts-role", "posts-moment"].map(chosen);
    let moment = if moment.is_empty() { moment_now() } else { &moment };
    let mut count = 0;
    for post in dom::all(".post") {
        let is_role = role.is_empty() || dom::data(&post, "role") == role;
        let is_moment = moment == "all" || dom::data(&post, "moment") == moment;
        post.set_hidden(!(is_role && is_moment));
        count += u32::from(is_role && is_moment);
    }
    // Of the fields only those that the posts shown leave open.
    for field in dom::all("[data-fill-in] [data-keep]") {
        let blank = dom::data(&field, "keep").replacen("blank:", "", 1);
        let is_open = dom::all(".post:not([hidden]) [data-blank]")
            .iter()
            .any(|place| dom::data(place, "blank") == blank);
        if let Some(part) = field.parent_element().and_then(|part| dom::as_html(&part)) {
            part.set_hidden(!is_open);
        }
    }
    share.session.write("[data-ready-count]", |ui| ui.share_ready_count(count));
}

/// What a list is set to. A choice that another version kept is none of this one's.
fn chosen(id: &str) -> String {
    let field = dom::document().and_then(|document| document.get_element_by_id(id));
    let field = field.and_then(|field| Field::of(&field));
    field.map_or_else(String::new, |field| {
        let value = field.value();
        field.set_value(&value);
        value
    })
}

/// Whether it is before, within or after the campaign's days, which the page knows (`data-window`).
fn moment_now() -> &'static str {
    let window = dom::root("data-window");
    let (first, last) = window.split_once('/').unwrap_or_default();
    let (now, first, last) = (Date::now(), Date::parse(first), Date::parse(last) + DAY);
    if now > last || first - now > FAR {
        "after"
    } else if now >= first {
        "day"
    } else {
        // Also where the page knows no days: then nothing compares.
        "before"
    }
}

/// The addresses that ready posts bring along.
fn links() -> impl Iterator<Item = HtmlAnchorElement> {
    dom::all("[data-to] a").into_iter().filter_map(|link| link.dyn_into().ok())
}

/// Makes a ready post the message. What was there is put aside first.
pub(super) fn take(share: &Rc<Share>, button: &Element) {
    let Some(post) = clipboard::item(button) else { return };
    let kept = drafts::put_aside(share);
    if kept == Kept::Nowhere {
        return;
    }
    let (text, picture) = (text_of(&post), part(&post, "[data-what]"));
    let alt = part(&post, "[data-alt]");
    let link = post.query_selector("[data-to] a").ok().flatten();
    let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    // An address of one's own is never replaced; that of another ready post is.
    let own = super::field("share-address");
    let is_own = !own.is_empty() && !links().any(|link| link.href() == own);
    let url = match link {
        _ if is_own && kept != Kept::Aside => own,
        Some(link) => link.href(),
        None if is_own => own,
        None => String::new(),
    };
    let members = [("text", &*text), ("picture", &*picture), ("alt", &*alt), ("url", &*url)];
    drafts::write(share, &members);
    share.say(|ui| {
        let taken = match kept {
            Kept::Aside => ui.share_post_taken_aside(),
            _ => ui.share_post_taken(),
        };
        if picture.is_empty() {
            taken
        } else {
            format!("{taken} {}", ui.share_post_picture(picture))
        }
    });
    // The list has done its part, and is far longer than the message.
    if let Some(list) = dom::all("[data-ready]").into_iter().next() {
        // Removing a fixed attribute cannot fail.
        let _ = list.remove_attribute("open");
    }
    dom::focus("#share-text");
}
