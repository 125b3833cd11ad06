//! Ready posts of the page: which are shown, and one as the beginning of a message.

use std::rc::Rc;

use js_sys::Date;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlAnchorElement};

use super::{Share, clipboard, drafts, status};
use crate::share::tag_once;
use crate::store::Key;
use crate::widgets::live::dom;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;
/// When the next campaign is further away than this, the last one is what people talk about: the window
/// on the page is always one that is not over.
const FAR: f64 = 300.0 * DAY;

/// Shows the posts of the chosen role and moment.
pub(super) fn choose(share: &Share) {
    let record = share.session.record(&Key::Setting("posts".to_owned()));
    let role = record.text_of("role");
    let moment = match record.text_of("moment") {
        "" => moment_now(),
        chosen => chosen,
    };
    let mut count = 0;
    for post in dom::all(".post") {
        let is_role = role.is_empty() || dom::data(&post, "role") == role;
        let is_moment = moment == "all" || dom::data(&post, "moment") == moment;
        post.set_hidden(!(is_role && is_moment));
        count += u32::from(is_role && is_moment);
    }
    share.session.write("[data-ready-count]", |ui| ui.share_ready_count(count));
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

/// A ready post as it stands on the page, blanks filled in, ready to be sent: the narrow space of French
/// typography counts double on X and is missing in many fonts of phones.
fn text_of(post: &Element) -> String {
    let text = post.query_selector("[data-text]").ok().flatten();
    let text = text.and_then(|text| text.text_content()).unwrap_or_default();
    tag_once(text.trim(), &status::hashtag()).replace('\u{202f}', "\u{a0}")
}

/// Whether a text is a ready post that nobody changed.
pub(super) fn is_untouched(text: &str) -> bool {
    dom::all(".post").iter().any(|post| text_of(post) == text)
}

/// Makes a ready post the message. What was there is put aside first.
pub(super) fn take(share: &Rc<Share>, button: &Element) {
    let Some(post) = clipboard::item(button) else { return };
    let part = |selector: &str| {
        let part = post.query_selector(selector).ok().flatten();
        part.and_then(|part| part.text_content()).unwrap_or_default()
    };
    let is_aside = drafts::put_aside(share);
    let (text, picture, alt) = (text_of(&post), part("[data-what]"), part("[data-alt]"));
    let link = post.query_selector("[data-to] a").ok().flatten();
    let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    // An address of one's own is never replaced.
    let own = super::field("share-address");
    let url = match link {
        Some(link) if own.is_empty() || is_aside => link.href(),
        _ => own,
    };
    let members = [("text", &*text), ("picture", &*picture), ("alt", &*alt), ("url", &*url)];
    drafts::write(share, &members);
    share.say(|ui| {
        let taken = if is_aside { ui.share_post_taken_aside() } else { ui.share_post_taken() };
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
