//! Where things are in the project.

use std::path::{Path, PathBuf};

/// The project's folder, whatever folder the command was called from.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The version of a crate in `Cargo.lock`.
///
/// # Errors
/// When the file cannot be read or does not hold the crate.
pub fn locked_version(name: &str) -> Result<String, String> {
    let path = root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let mut lines = lock.lines();
    while let Some(line) = lines.next() {
        if line == format!("name = \"{name}\"") {
            let version = lines.next().and_then(|line| line.strip_prefix("version = \""));
            if let Some(version) = version {
                return Ok(version.trim_end_matches('"').to_owned());
            }
        }
    }
    Err(format!("Cargo.lock does not hold {name}"))
}

/// Where the tests keep the release with the pseudo-languages.
pub fn pseudo() -> PathBuf {
    root().join("target").join("pseudo")
}
