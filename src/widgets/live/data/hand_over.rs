//! A link that holds the plan.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::HtmlInputElement;

use super::said::said;
use super::{Data, export, health, one, set_shown, stream};
use crate::backup::{self, LONGEST, Packed};
use crate::store::{Entry, Key};
use crate::widgets::live::{clipboard, dom};

/// Characters from which on some programs cut links: what Windows hands from one program to another.
const LONG: usize = 2_000;

/// Makes the link out of what is to go along.
pub(super) fn make(data: &Rc<Data>) {
    let along: Vec<String> =
        dom::all("[data-along]:checked").iter().map(|part| dom::data(part, "along")).collect();
    let mut texts = data.session.store.borrow().texts();
    texts.retain(|entry| goes_along(entry, &along));
    set_shown("[data-part=link]", false);
    if texts.iter().all(|(name, _)| name.starts_with("setting:")) {
        data.refuse("nothing");
        return;
    }
    let is_named = along.iter().any(|part| part == "letters");
    let organisation = if is_named { export::organisation(data) } else { String::new() };
    let text = export::text(data, &texts, &organisation);
    let data = Rc::clone(data);
    spawn_local(async move {
        let packed = match stream::pack(text.as_bytes()).await {
            Some(bytes) => Packed::Deflated(bytes),
            None => Packed::Plain(text.into_bytes()),
        };
        let Some(link) = address(&backup::pack(&packed)) else { return };
        let length = health::number(link.len());
        if link.len() > LONGEST {
            data.tell(&said("too-long", &[&length, &health::number(LONGEST)]), true);
            return;
        }
        data.say(&said(if link.len() > LONG { "long" } else { "length" }, &[&length]));
        if let Some(field) = field() {
            field.set_value(&link);
            set_shown("[data-part=link]", true);
            for place in dom::all("[data-qr]") {
                // Attributes by their right names cannot fail.
                let _ = place.remove_attribute("open");
            }
            field.select();
            // Somebody who pressed the button is shown what came of it.
            let _ = field.focus();
        }
    });
}

/// Whether a record goes along: never what could not be read, nor what is about this browser.
fn goes_along((name, _): &Entry, along: &[String]) -> bool {
    let Some(key) = Key::of_backup(name) else { return false };
    let part = match &key {
        Key::Task(_) | Key::Event(_) => "tasks",
        Key::Setting(_) | Key::Other(_) => return !backup::is_personal(&key),
        // Who signs here is not who signs there.
        Key::Blank(id) if ["sender-name", "sender-title"].contains(&id.as_str()) => return false,
        Key::Blank(_) | Key::Row(_) => "letters",
        Key::Draft(_) => "posts",
    };
    // The days and names of events belong to the tasks that are counted from them.
    let blank =
        |id: &str| id.rsplit('/').next().is_some_and(|id| ["date", "event-name"].contains(&id));
    let of_event = matches!(&key, Key::Blank(id) if blank(id));
    along.iter().any(|other| other == part || (of_event && other == "tasks"))
}

/// The site's address with the plan in its fragment: it leads on to this page in the language of whoever
/// opens it (`src/early/language.js`).
fn address(fragment: &str) -> Option<String> {
    let location = web_sys::window()?.location();
    let path = location.pathname().ok()?;
    let base = path.strip_suffix(&[&dom::language(), "/data/"].concat()).unwrap_or(&path);
    Some([&location.origin().ok()?, base, "#", fragment].concat())
}

fn field() -> Option<HtmlInputElement> {
    one("#link")?.dyn_into().ok()
}

/// Copies the link.
pub(super) fn copy(data: &Rc<Data>) {
    let Some(field) = field() else { return };
    let data = Rc::clone(data);
    spawn_local(async move {
        let is_copied = clipboard::write(&field.value()).await;
        if !is_copied {
            field.select();
        }
        data.say(&said(if is_copied { "copied" } else { "copy-failed" }, &[]));
    });
}

/// Draws the link as a QR code.
pub(super) fn draw(data: &Rc<Data>) {
    let (Some(field), Some(place)) = (field(), one("[data-qr-picture]")) else { return };
    let data = Rc::clone(data);
    spawn_local(async move {
        let drawn = data.tools.text("qr_large", &[&JsValue::from(field.value())]).await;
        let wrong = match drawn {
            // Made of numbers only.
            Ok(svg) if !svg.is_empty() => {
                place.set_inner_html(&svg);
                if let Some(svg) = place.first_element_child() {
                    // Fixed attributes by their right names cannot fail.
                    let _ = svg.set_attribute("role", "img");
                    let _ = svg.set_attribute("aria-label", &said("qr-alt", &[]));
                }
                return;
            }
            Ok(_) => "qr-long",
            Err(_) => "qr-failed",
        };
        place.set_text_content(Some(&said(wrong, &[])));
    });
}
