//! The content security policy: no request leaves the origin, no script stands in a page.

use super::assets::policy_hash;

/// The policy for every page, as it goes into `<meta>` and into `_headers`.
pub(super) fn policy(styles: &[String]) -> String {
    let styles: Vec<String> = styles.iter().map(|style| policy_hash(style)).collect();
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &format!("style-src {}", styles.join(" ")),
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
        "object-src 'none'",
    ]
    .join("; ")
}
