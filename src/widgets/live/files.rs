//! Files that the browser saves.

use js_sys::Array;
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::dom;

/// Lets the browser save a text as a file; `None` when it refuses.
pub(super) fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let content = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&content, &properties).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = dom::document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken the file over; the address is not needed any more.
    Url::revoke_object_url(&address).ok()
}
