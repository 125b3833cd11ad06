//! Successive releases of the site, made from the built one by changing files in a copy of it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use xtask::server::Server;

use crate::site;

/// A copy of the release, until it is dropped.
#[derive(Debug)]
pub struct Release {
    folder: PathBuf,
}

impl Drop for Release {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

impl Release {
    /// The release as it was built.
    ///
    /// # Errors
    /// When there is none, or it cannot be copied.
    pub fn first() -> Result<Self> {
        Self::copy(&site::dist())
    }

    /// The next one, as yet the same.
    ///
    /// # Errors
    /// When it cannot be copied.
    pub fn next(&self) -> Result<Self> {
        Self::copy(&self.folder)
    }

    fn copy(from: &Path) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("kickoff-release-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        copy_folder(from, &folder)?;
        Ok(Self { folder })
    }

    /// Replaces a text in a file.
    ///
    /// # Errors
    /// When the file does not have it.
    pub fn edit(&self, file: &str, from: &str, to: &str) -> Result<()> {
        let path = self.folder.join(file);
        let text = std::fs::read_to_string(&path).with_context(|| file.to_owned())?;
        ensure!(text.contains(from), "{file} has no {from}");
        Ok(std::fs::write(path, text.replace(from, to))?)
    }

    /// Gives the early script and the client of guides another name, and with it all pages another
    /// content, as a change of their code does. The old files are gone from the host.
    ///
    /// # Errors
    /// When the release is not as expected.
    pub fn change_code(&self) -> Result<()> {
        let names: Vec<String> = std::fs::read_dir(&self.folder)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<Result<_>>()?;
        for start in ["early-", "kickoff-"] {
            let script = names
                .iter()
                .find(|name| name.starts_with(start) && name.strip_suffix(".js").is_some());
            let old = script.context("no script")?.trim_end_matches(".js");
            // The same digits in another order.
            let hash: String = old[start.len()..].chars().rev().collect();
            let new = format!("{start}{hash}");
            for name in names.iter().filter(|name| name.starts_with(old)) {
                let path = self.folder.join(name.replace(old, &new));
                std::fs::rename(self.folder.join(name), path)?;
            }
            for page in pages(&self.folder)? {
                let text = std::fs::read_to_string(&page)?;
                let text = text.replace(old, &new).replace("data-build=\"", "data-build=\"n");
                std::fs::write(page, text)?;
            }
        }
        Ok(())
    }

    /// Writes the service worker for what is in the folder now.
    ///
    /// # Errors
    /// When the project's own program for that fails.
    pub fn publish(&self) -> Result<()> {
        let status = Command::new("cargo")
            .current_dir(xtask::project::root())
            .args(["run", "--quiet", "--locked", "--features", "ssr", "--bin", "site", "--"])
            .arg("relist")
            .arg(&self.folder)
            .status()?;
        ensure!(status.success(), "the service worker was not written");
        Ok(())
    }

    /// Puts a file in the place of another one.
    ///
    /// # Errors
    /// When there is none.
    pub fn replace(&self, file: &str, by: &str) -> Result<()> {
        std::fs::copy(self.folder.join(by), self.folder.join(file))?;
        Ok(())
    }

    /// A server for it.
    pub fn server(&self) -> Server {
        Server::new(&self.folder)
    }
}

/// Copies all but compressed siblings, which the journeys' server does not use.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("no name")?);
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else if !path.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
            std::fs::copy(&path, target)?;
        }
    }
    Ok(())
}

fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    Ok(found)
}
