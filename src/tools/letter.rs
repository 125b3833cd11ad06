//! A letter of the page for the clipboard, as a file, or as a mail.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardItem, Element, HtmlAnchorElement, Url};

use super::read;
use crate::paper::{Paper, docx, html, text};
use crate::share::{Network, Post};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TEXT: &str = "text/plain";
const HTML: &str = "text/html";

/// The address that opens a mail with this subject and this letter.
pub fn mail(subject: &Element, letter: &Element) -> String {
    let (subject, body) = (text(&read::blocks(subject)), text(&read::blocks(letter)));
    Network::Email.link(Post { text: &body, address: None, subject: &subject })
}

/// Copies a letter as plain text, or with its formatting too.
///
/// # Errors
/// When the browser has no clipboard for this page, or refuses.
pub async fn copy(letter: &Element, is_rich: bool) -> Result<(), JsValue> {
    let blocks = read::blocks(letter);
    let clipboard = clipboard().ok_or(JsValue::NULL)?;
    if is_rich {
        let parts = Object::new();
        let rich = if is_right_to_left() {
            ["<div dir=\"rtl\">", &html(&blocks), "</div>"].concat()
        } else {
            html(&blocks)
        };
        for (kind, content) in [(TEXT, text(&blocks)), (HTML, rich)] {
            Reflect::set(&parts, &kind.into(), &blob(&JsValue::from(content), kind)?.into())?;
        }
        let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&parts)?;
        JsFuture::from(clipboard.write(&Array::of1(&item))).await?;
    } else {
        JsFuture::from(clipboard.write_text(&text(&blocks))).await?;
    }
    Ok(())
}

/// Whether the page runs from right to left, and with it the letter.
fn is_right_to_left() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}

/// Hands a letter to the browser as a file to download. `ending` is `docx` or `txt`.
///
/// # Errors
/// When the browser refuses.
pub fn save(letter: &Element, name: &str, title: &str, ending: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let root = document.document_element().ok_or(JsValue::NULL)?;
    let blocks = read::blocks(letter);
    let content = if ending == "docx" {
        let language = root.get_attribute("lang").unwrap_or_default();
        let right_to_left = is_right_to_left();
        let file = docx(&blocks, Paper { title, language: &language, right_to_left });
        blob(&Uint8Array::from(file.as_slice()), DOCX)?
    } else {
        // Editors of Windows end lines with both signs, and others accept that.
        blob(&JsValue::from(text(&blocks).replace('\n', "\r\n")), TEXT)?
    };
    let url = Url::create_object_url_with_blob(&content)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(&format!("{name}.{ending}"));
    link.click();
    // The browser has taken the content over by then.
    Url::revoke_object_url(&url)
}

/// The clipboard. It is missing, not null, outside of secure contexts: so it is asked for by name.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from("clipboard")).ok()?.dyn_into().ok()
}

fn blob(content: &JsValue, kind: &str) -> Result<Blob, JsValue> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    Blob::new_with_buffer_source_sequence_and_options(&Array::of1(content), &properties)
}
