//! Files that the browser saves.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::dom;

/// Milliseconds after which nobody waits for a file any more.
const PATIENCE: u32 = 600_000;

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
    // Some browsers ask where to put the file before they read it.
    Timeout::new(PATIENCE, move || {
        // Without this the file stays in memory until the page is closed; nothing else is lost.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
