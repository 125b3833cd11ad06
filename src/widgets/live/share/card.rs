//! The card that networks draw for a page of this site, read from the page itself.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Response, SupportedType, Url};

use super::Share;
use crate::widgets::live::dom;

/// What a page says of itself to networks (Open Graph).
pub(super) struct Card {
    pub(super) title: String,
    description: String,
    /// Address of the picture, as this browser loads it; empty when there is none.
    image: String,
    /// What the picture shows.
    alt: String,
    /// The site that networks name.
    host: String,
    /// Whether the page names the picture by a whole address, as networks want it.
    is_whole: bool,
}

/// The folder of this site, as a whole address with a final `/`.
pub(super) fn site() -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    Some(Url::new_with_base(&dom::base(), &here).ok()?.href())
}

/// The address without question and fragment, if it is of this site.
fn own_page(address: &str) -> Option<String> {
    let url = Url::new(address).ok()?;
    let page = format!("{}{}", url.origin(), url.pathname());
    site().filter(|site| page.starts_with(site)).map(|_| page)
}

/// Draws the card of the address, which may have changed.
pub(super) fn look(share: &Rc<Share>) {
    let address = share.address().map(|address| address.as_str().to_owned()).unwrap_or_default();
    if share.shown.replace(Some(address.clone())).as_ref() == Some(&address) {
        return;
    }
    let Some(page) = own_page(&address) else {
        draw(None, !address.is_empty());
        return;
    };
    let share = Rc::clone(share);
    spawn_local(async move {
        let card = read(&page).await;
        // Somebody may have typed on meanwhile.
        if share.shown.borrow().as_ref() == Some(&address) {
            draw(card.as_ref(), false);
        }
    });
}

/// Shows a card, or why there is none.
fn draw(card: Option<&Card>, is_elsewhere: bool) {
    let Some(part) = dom::all("[data-card]").into_iter().next() else { return };
    part.set_hidden(card.is_none() && !is_elsewhere);
    for piece in dom::within(&part, "[data-if]") {
        let is_shown = match dom::data(&piece, "if").as_str() {
            "here" => card.is_some(),
            "no-host" => card.is_some_and(|card| !card.is_whole),
            _ => is_elsewhere,
        };
        piece.set_hidden(!is_shown);
    }
    let Some(card) = card else { return };
    for piece in dom::within(&part, "[data-seen]") {
        let words = match dom::data(&piece, "seen").as_str() {
            "title" => &card.title,
            "host" => &card.host,
            "description" => &card.description,
            _ => {
                piece.set_hidden(card.image.is_empty());
                // Fixed attributes by their right names cannot fail.
                let _ = piece.set_attribute("alt", &card.alt);
                let _ = piece.set_attribute("src", &card.image);
                continue;
            }
        };
        piece.set_text_content(Some(words));
    }
}

/// Reads what a page of this site says of itself. `None` when there is no such page.
pub(super) async fn read(page: &str) -> Option<Card> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(page)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let document = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    let title = property(&document, "title");
    if title.is_empty() {
        return None;
    }
    let (image, url) = (property(&document, "image"), property(&document, "url"));
    let is_whole = image.contains("://");
    let host = |address: &str| Url::new(address).map(|url| url.host()).unwrap_or_default();
    Some(Card {
        title,
        description: property(&document, "description"),
        image: local(&image, &url, page).unwrap_or_default(),
        alt: property(&document, "image:alt"),
        host: host(if is_whole { &url } else { page }),
        is_whole,
    })
}

fn property(document: &Document, name: &str) -> String {
    let meta = document.query_selector(&format!("meta[property=\"og:{name}\"]")).ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// The picture where this browser can load it: the site may stand elsewhere than it says, on somebody's
/// own machine for example, and nothing is loaded from another origin.
fn local(image: &str, url: &str, page: &str) -> Option<String> {
    if image.is_empty() {
        return None;
    }
    if !image.contains("://") {
        return Some(Url::new_with_base(image, page).ok()?.href());
    }
    let site = site()?;
    let told = url.strip_suffix(page.strip_prefix(&site)?)?;
    Some(format!("{site}{}", image.strip_prefix(told)?))
}
