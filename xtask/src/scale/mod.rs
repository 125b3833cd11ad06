//! The same site with many more languages and guides, to see that whoever reads one guide in one language does
//! not pay for the others.
//!
//! The languages and guides are copies of the real ones under other names, in a copy of the project that is
//! built as the project is: whatever a newcomer adds takes the same way.

mod synthetic;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use crate::run::{Step, say};
use crate::{budget, commands, project};

/// How many languages and guides, if the command names no others.
const LANGUAGES: usize = 40;
const GUIDES: usize = 60;

/// What grows by design: what a device keeps of a language so that all of it works without a connection.
const GROWS: &str = "offline-language";

/// Builds both sites and compares them, with `languages` x `guides` such as `40x60`.
///
/// # Errors
/// When a build fails, or a reader would pay for what others read.
pub fn compare(size: Option<&str>) -> Step {
    let (languages, guides) = match size {
        None => (LANGUAGES, GUIDES),
        Some(size) => size
            .split_once('x')
            .and_then(|(languages, guides)| Some((languages.parse().ok()?, guides.parse().ok()?)))
            .ok_or_else(|| format!("`{size}` is no size such as 40x60"))?,
    };
    commands::build()?;
    let usual = budget::measure(&project::root().join("dist"))?;

    let folder = project::root().join("target").join("scale");
    say(&format!(
        "The same with {languages} languages and {guides} guides, in {}",
        folder.display()
    ));
    synthetic::write(&project::root(), &folder, languages, guides)?;
    let start = Instant::now();
    // Cargo tells crates of a workspace apart by their place in it: with one folder for both, it would take the
    // copy's for the project's own ever after.
    let target = folder.join("target").to_string_lossy().into_owned();
    commands::trunk_in(
        &folder,
        &["build", "--release", "--locked"],
        &[("CARGO_TARGET_DIR", &target)],
    )?;
    let seconds = start.elapsed().as_secs();
    let dist = folder.join("dist");
    let (files, bytes) = weigh(&dist)?;
    say(&format!("{files} files, {} MB, built in {seconds} s", bytes / 1_000_000));
    table(&usual, &budget::measure(&dist)?)
}

/// Prints what a visitor pays on each site, in bytes after brotli 11.
fn table(usual: &BTreeMap<&'static str, u64>, many: &BTreeMap<&'static str, u64>) -> Step {
    let mut dearer = Vec::new();
    eprintln!("    {:<16} {:>9} {:>9}", "", "this site", "the other");
    for (&name, &before) in usual {
        let after = many.get(name).copied().unwrap_or_default();
        // Names of files, such as those of a longer task, differ by a few letters.
        let is_dearer = name != GROWS && after > before + before / 50;
        eprintln!("  {} {name:<16} {before:>9} {after:>9}", if is_dearer { "✗" } else { "✓" });
        if is_dearer {
            dearer.push(name);
        }
    }
    match dearer.as_slice() {
        [] => Ok(()),
        names => Err(format!("Readers would pay for what others read: {}.", names.join(", "))),
    }
}

/// How many files a folder holds at any depth, and how many bytes.
fn weigh(folder: &Path) -> Result<(u64, u64), String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (mut files, mut bytes) = (0, 0);
    for entry in entries.flatten() {
        let path = entry.path();
        let (more_files, more_bytes) = if path.is_dir() {
            weigh(&path)?
        } else {
            (1, entry.metadata().map_or(0, |data| data.len()))
        };
        files += more_files;
        bytes += more_bytes;
    }
    Ok((files, bytes))
}
