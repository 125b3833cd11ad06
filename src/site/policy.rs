//! The content security policy: no request leaves the origin, no script stands in a page. Framed pages have
//! one, by its hash.

use super::assets::policy_hash;

/// The policy of a framed page: what stands in it, and the module of another campaign.
pub(super) fn of_widget(style: &str, script: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src 'self' {}", policy_hash(script)),
        &format!("style-src {}", policy_hash(style)),
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy for every other page, as it goes into `<meta>` and into `_headers`.
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
        // Previews of what other sites frame.
        "frame-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
        "object-src 'none'",
    ]
    .join("; ")
}
