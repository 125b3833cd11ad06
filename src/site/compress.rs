//! Compressed siblings, for hosts that serve them; also what the budget is measured in.

use std::fs;
use std::io::Write as _;

use super::Settings;

/// Endings of files that compress.
const TEXTS: [&str; 9] =
    [".html", ".js", ".json", ".wasm", ".svg", ".xml", ".txt", ".css", ".webmanifest"];
/// Brotli's best quality and its largest standard window.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// Writes a `.br` and a `.gz` beside every text of the site.
///
/// # Errors
/// Names the file.
pub(super) fn siblings(settings: &Settings) -> Result<(), String> {
    for name in texts(settings)? {
        write(settings, &name)?;
    }
    Ok(())
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

fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, QUALITY, WINDOW);
    writer.write_all(content)?;
    drop(writer);
    Ok(out)
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(content)?;
    writer.finish()
}
