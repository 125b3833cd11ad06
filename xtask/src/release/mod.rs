//! What a release is made of: the built folder as two archives, their hashes, and a bill of materials.
//!
//! The same folder gives the same bytes, whoever packs it: names are sorted, every file has the same
//! mode, and the time is `SOURCE_DATE_EPOCH` or 1980-01-01.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use flate2::{Compression, GzBuilder};

use crate::run::{Step, say};
use crate::{commands, project};

mod bom;
mod sha256;
mod tar;
mod time;
mod zip;

use time::Moment;

/// The version of all crates of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Where the archives are written, below the project's folder.
const FOLDER: &str = "target/release-archive";

/// Builds the release, and packs it.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn release() -> Step {
    // Told before a build that takes minutes.
    let moment = Moment::of(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())?;
    commands::build()?;
    let root = project::root();
    let folder = root.join(FOLDER);
    say(&format!("Packing {FOLDER}"));
    let lock = std::fs::read_to_string(root.join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock: {error}"))?;
    let bill = bom::bill(&tree()?, &lock, moment)?;
    let mut written = archives(&root.join("dist"), moment)?;
    written.push((format!("kickoff-{VERSION}.cdx.json"), bill.into_bytes()));
    written.push(("SHA256SUMS".to_owned(), sums(&written).into_bytes()));
    write(&folder, &written)?;
    for (name, content) in &written {
        eprintln!("  {name:<24} {:>10} bytes", content.len());
    }
    if !moment.is_given {
        eprintln!(
            "  SOURCE_DATE_EPOCH is not set: the pages have today's date in them, the archives none."
        );
    }
    if let Some(url) = std::env::var_os("KICKOFF_SITE_URL").filter(|url| !url.is_empty()) {
        eprintln!("  Built for {}: links, cards and the sitemap name that address.", url.display());
    }
    Ok(())
}

/// Both archives of a built folder, whose files lie in a folder with the version in its name.
fn archives(dist: &Path, moment: Moment) -> Result<Vec<(String, Vec<u8>)>, String> {
    let top = format!("kickoff-{VERSION}");
    let mut files = Vec::new();
    collect(dist, &top, &mut files)?;
    files.sort();
    let tar =
        gzip(&tar::pack(&files, moment)?).map_err(|error| format!("{top}.tar.gz: {error}"))?;
    let zip = zip::pack(&files, moment)?;
    Ok(vec![(format!("{top}.tar.gz"), tar), (format!("{top}.zip"), zip)])
}

fn collect(folder: &Path, below: &str, files: &mut Vec<(String, Vec<u8>)>) -> Step {
    let say = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    for entry in std::fs::read_dir(folder).map_err(|error| say(folder, error))? {
        let entry = entry.map_err(|error| say(folder, error))?;
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_str().ok_or_else(|| format!("{}: no UTF-8", path.display()))?;
        let name = format!("{below}/{name}");
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else {
            let content = std::fs::read(&path).map_err(|error| say(&path, error))?;
            files.push((name, content));
        }
    }
    Ok(())
}

/// Without the time and the name that programs put in by themselves.
fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

/// Lines as `sha256sum --check` reads them.
fn sums(files: &[(String, Vec<u8>)]) -> String {
    files.iter().map(|(name, content)| format!("{}  {name}\n", sha256::hex(content))).collect()
}

/// Nothing of an earlier release stays beside this one.
fn write(folder: &Path, files: &[(String, Vec<u8>)]) -> Step {
    let say = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(say)?;
    }
    std::fs::create_dir_all(folder).map_err(say)?;
    files.iter().try_for_each(|(name, content)| {
        std::fs::write(folder.join(name), content).map_err(|error| format!("{name}: {error}"))
    })
}

/// The crates that the clients and the engines are compiled from: no build scripts, no macros, which
/// run while compiling, and nothing of the tests.
fn tree() -> Result<String, String> {
    let output = Command::new("cargo")
        .current_dir(project::root())
        .args(["tree", "--quiet", "--locked", "--package", "kickoff", "--features", "csr,tools"])
        .args(["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"])
        .args(["--charset", "ascii", "--prefix", "depth", "--format", bom::FORMAT])
        .output()
        .map_err(|error| format!("cargo tree could not start: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("cargo tree failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_folder_gives_the_same_bytes_whatever_its_files_are_called_by_the_system() {
        let root = std::env::temp_dir().join(format!("kickoff-release-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        let moment = Moment::of(Some("1795953600")).unwrap();
        let mut packed = Vec::new();
        // Written in another order, and so perhaps listed in another one.
        for (copy, names) in [("one", ["b", "a", "en/c"]), ("two", ["en/c", "a", "b"])] {
            let folder = root.join(copy);
            std::fs::create_dir_all(folder.join("en")).unwrap();
            for name in names {
                std::fs::write(folder.join(name), name).unwrap();
            }
            packed.push(archives(&folder, moment).unwrap());
        }
        std::fs::remove_dir_all(&root).unwrap();
        assert_eq!(packed[0], packed[1]);
        let zip = &packed[0][1].1;
        let at = |name: &str| {
            let name = format!("kickoff-{VERSION}/{name}");
            zip.windows(name.len()).position(|part| part == name.as_bytes()).unwrap()
        };
        assert!(at("a") < at("b") && at("b") < at("en/c"));
    }

    #[test]
    fn sums_are_lines_of_a_hash_and_a_name() {
        let files = [("a.zip".to_owned(), b"abc".to_vec())];
        assert_eq!(
            sums(&files),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n"
        );
    }
}
