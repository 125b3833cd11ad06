//! Unicode's composed form, asked of the platform: its tables would cost every reader bytes.

/// `text` in composed form (NFC), as networks count it and as links carry it.
pub(super) fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
