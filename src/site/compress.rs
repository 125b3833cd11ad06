//! Compressed siblings, for hosts that serve them; also what the budget is measured in.

use std::fs;

use kickoff_compress::{brotli, gzip};

use super::{Settings, parallel};

/// Endings of files that compress.
const TEXTS: [&str; 9] =
    [".html", ".js", ".json", ".wasm", ".svg", ".xml", ".txt", ".css", ".webmanifest"];

/// Writes a `.br` and a `.gz` beside every text of the site.
///
/// # Errors
/// Names the file.
pub(super) fn siblings(settings: &Settings) -> Result<(), String> {
    parallel::each(&texts(settings)?, "compressing", |name| write(settings, name)).map(drop)
}

/// Writes those siblings anew that are older than their file, in a folder that has siblings.
///
/// # Errors
/// Names the file.
pub(super) fn outdated(settings: &Settings) -> Result<(), String> {
    let changed = |name: &str| {
        let path = settings.staging.join(name);
        fs::metadata(path).and_then(|file| file.modified())
    };
    if !settings.staging.join("index.html.br").exists() {
        return Ok(());
    }
    for name in texts(settings)? {
        let sibling = changed(&format!("{name}.br"));
        if sibling.is_err() || sibling.ok() < changed(&name).ok() {
            write(settings, &name)?;
        }
    }
    Ok(())
}

fn texts(settings: &Settings) -> Result<Vec<String>, String> {
    // A host edits this one by hand, and would go on serving the sibling of before.
    let is_edited = |name: &str| name == "campaign.json";
    let is_text = |name: &String| !is_edited(name) && TEXTS.iter().any(|end| name.ends_with(end));
    Ok(settings.files()?.into_iter().filter(is_text).collect())
}

fn write(settings: &Settings, name: &str) -> Result<(), String> {
    let content =
        fs::read(settings.staging.join(name)).map_err(|error| format!("{name}: {error}"))?;
    let say = |error: std::io::Error| format!("{name}: {error}");
    settings.write(&format!("{name}.br"), &brotli(&content).map_err(say)?)?;
    settings.write(&format!("{name}.gz"), &gzip(&content).map_err(say)?)
}
