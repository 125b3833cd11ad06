//! The built release, served.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use xtask::server::{Running, Server};

/// The languages of the release, English first, the others by name.
pub const LANGUAGES: [&str; 4] = ["en", "ar", "es", "fr"];

/// A page of every kind, in languages by turns.
pub const KINDS: [&str; 12] = [
    "en/",
    "fr/guides/district/",
    "ar/guides/press/",
    "es/checklists/event/",
    "en/plan/",
    "fr/share/",
    "ar/documents/run-of-show/",
    "fr/details/",
    "es/data/",
    "en/campaign/",
    "en/search/",
    "fr/accessibility/",
];

/// The folder that `cargo xtask build` filled.
pub fn dist() -> PathBuf {
    xtask::project::root().join("dist")
}

/// A server for the release that does nothing but serve files, without the service worker: after a few
/// seconds that one would answer instead.
///
/// # Errors
/// When there is no release yet.
pub fn server() -> Result<Server> {
    Ok(whole_server()?.without("sw.js"))
}

/// A server for the release with its service worker.
///
/// # Errors
/// When there is no release yet.
pub fn whole_server() -> Result<Server> {
    ensure!(dist().join("index.html").is_file(), "no release in dist/: run `cargo xtask build`");
    Ok(Server::new(dist()))
}

/// The release with the pseudo-languages, at the root of a host.
///
/// # Errors
/// When it was not built, or there is no port.
pub fn serve_pseudo() -> Result<Running> {
    let folder = xtask::project::pseudo();
    ensure!(folder.join("ar-XB").is_dir(), "no pseudo-languages: run `cargo xtask test`");
    Ok(Server::new(folder).start(0)?)
}

/// The release at the root of a host.
///
/// # Errors
/// When there is no release, or no port.
pub fn serve() -> Result<Running> {
    Ok(server()?.start(0)?)
}
