//! Unicode's composed form, asked of the platform: its tables would cost every reader bytes.

/// `text` in composed form (NFC), as networks count it and as links carry it.
#[cfg(feature = "csr")]
pub(super) fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// `text` in composed form (NFC), as networks count it and as links carry it.
#[cfg(all(feature = "ssr", not(feature = "csr")))]
pub(super) fn composed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfc().collect()
}
