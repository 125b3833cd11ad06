//! Where the build reads and writes, and what its host decided.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

/// What the environment says.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The project's folder.
    pub root: PathBuf,
    /// Trunk's staging folder, which becomes `dist`.
    pub staging: PathBuf,
    /// The path the site is built for; only the page for unknown addresses needs it.
    pub public_url: String,
    /// The address the site will stand at, with a final `/`, from `KICKOFF_SITE_URL`.
    pub site_url: Option<String>,
    /// Whether the pseudo-languages are built as well, from `KICKOFF_PSEUDO_LOCALES`; a development
    /// build always has them.
    pub pseudo_locales: bool,
    /// The day of the build, from `SOURCE_DATE_EPOCH` where set, so that builds can be repeated.
    pub today: Date,
}

impl Settings {
    /// Reads Trunk's variables and the project's own.
    ///
    /// # Errors
    /// When the hook was not started by Trunk, or a variable has no usable value.
    pub fn from_environment() -> Result<Self, String> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let staging = variable("TRUNK_STAGING_DIR")
            .ok_or("TRUNK_STAGING_DIR is not set: this program is the hook of `trunk build`")?;
        let root = variable("TRUNK_SOURCE_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
        let site_url = variable("KICKOFF_SITE_URL")
            .map(|url| {
                if url.starts_with("https://") || url.starts_with("http://") {
                    Ok(format!("{}/", url.trim_end_matches('/')))
                } else {
                    Err(format!("KICKOFF_SITE_URL must start with https://, found {url}"))
                }
            })
            .transpose()?;
        let now = match variable("SOURCE_DATE_EPOCH") {
            Some(text) => text
                .parse()
                .ok()
                .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
                .ok_or_else(|| format!("SOURCE_DATE_EPOCH is no number of seconds: {text}"))?,
            None => jiff::Timestamp::now(),
        };
        Ok(Self {
            root,
            staging: staging.into(),
            public_url: variable("TRUNK_PUBLIC_URL").unwrap_or_else(|| "/".to_owned()),
            site_url,
            pseudo_locales: variable("KICKOFF_PSEUDO_LOCALES").is_some()
                || variable("TRUNK_PROFILE").as_deref() == Some("debug"),
            today: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
        })
    }

    /// For a folder that was built before.
    pub fn of_folder(root: PathBuf, folder: PathBuf) -> Self {
        Self {
            root,
            staging: folder,
            public_url: "/".to_owned(),
            site_url: None,
            pseudo_locales: false,
            today: Date::default(),
        }
    }

    /// Reads a file of the project.
    ///
    /// # Errors
    /// Names the file.
    pub(super) fn read(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(self.root.join(path)).map_err(|error| format!("{path}: {error}"))
    }

    /// Writes a file of the site.
    ///
    /// # Errors
    /// Names the file.
    pub(super) fn write(&self, path: &str, content: &[u8]) -> Result<(), String> {
        let full = self.staging.join(path);
        let say = |error: std::io::Error| format!("{}: {error}", full.display());
        full.parent().map_or(Ok(()), fs::create_dir_all).map_err(say)?;
        fs::write(&full, content).map_err(say)
    }

    /// All files of the site, as paths from its folder, sorted.
    ///
    /// # Errors
    /// Names the folder that cannot be read.
    pub(super) fn files(&self) -> Result<Vec<String>, String> {
        let mut files = Vec::new();
        collect(&self.staging, &self.staging, &mut files)?;
        files.sort();
        Ok(files)
    }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<(), String> {
    let say = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(say)? {
        let path = entry.map_err(say)?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            files.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
