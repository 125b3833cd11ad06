//! The browsers that the tests drive: one of each engine, with its driver.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::install;
use crate::run::{find, output, say};
use crate::screen::Screen;
use crate::tools;

/// A browser with its driver.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Its name and version, as people say it.
    pub title: String,
    /// The variables in which the tests find its programs.
    pub variables: [(&'static str, PathBuf); 2],
}

/// A browser of each engine, installed where one is missing.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn all() -> Result<[Browser; 3], String> {
    Ok([chromium()?, firefox()?, webkit()?])
}

/// Finds Chromium and its driver, or installs Debian's packages.
///
/// `KICKOFF_CHROMIUM` and `KICKOFF_CHROMEDRIVER` name others.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn chromium() -> Result<Browser, String> {
    ensure(
        "Chromium and its driver",
        &["chromium", "chromium-driver"],
        "Chromium and a chromedriver of the same version are still missing.\n  Install both, or \
         name them in KICKOFF_CHROMIUM and KICKOFF_CHROMEDRIVER.",
        || {
            let binary = named("KICKOFF_CHROMIUM").or_else(|| {
                ["chromium", "chromium-browser", "google-chrome", "chrome"]
                    .into_iter()
                    .find_map(find)
            })?;
            let driver = named("KICKOFF_CHROMEDRIVER")
                .or_else(|| ["chromedriver", "chromium.chromedriver"].into_iter().find_map(find))?;
            let version = version_in(&output(&binary, &["--version"])?)?;
            let of_driver = version_in(&output(&driver, &["--version"])?)?;
            (version.split('.').next() == of_driver.split('.').next()).then(|| Browser {
                title: format!("Chromium {version}"),
                variables: [("KICKOFF_CHROMIUM", binary), ("KICKOFF_CHROMEDRIVER", driver)],
            })
        },
    )
}

/// Finds Firefox, or installs Debian's package; its driver comes from the Rust registry.
///
/// `KICKOFF_FIREFOX` and `KICKOFF_GECKODRIVER` name others.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn firefox() -> Result<Browser, String> {
    let (title, binary) = ensure(
        "Firefox",
        &["firefox-esr"],
        "Firefox is still missing.\n  Install it, or name it in KICKOFF_FIREFOX.",
        || {
            let binary = named("KICKOFF_FIREFOX")
                .or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(find))?;
            let version = version_in(&output(&binary, &["--version"])?)?;
            Some((format!("Firefox {version}"), binary))
        },
    )?;
    let driver = match named("KICKOFF_GECKODRIVER") {
        Some(driver) => driver,
        None => tools::geckodriver()?,
    };
    Ok(Browser { title, variables: [("KICKOFF_FIREFOX", binary), ("KICKOFF_GECKODRIVER", driver)] })
}

/// Finds the small browser of WebKit for GTK, its driver and a screen, or installs Debian's packages.
///
/// `KICKOFF_MINIBROWSER` and `KICKOFF_WEBKITDRIVER` name others.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn webkit() -> Result<Browser, String> {
    ensure(
        "WebKitGTK, its driver and a screen for it",
        &["webkit2gtk-driver", "xvfb"],
        "WebKitGTK's MiniBrowser, WebKitWebDriver or Xvfb are still missing, or do not run.\n  \
         Install them, or name the first two in KICKOFF_MINIBROWSER and KICKOFF_WEBKITDRIVER.",
        || {
            let binary = named("KICKOFF_MINIBROWSER").or_else(mini_browser)?;
            let driver = named("KICKOFF_WEBKITDRIVER").or_else(|| find("WebKitWebDriver"))?;
            // It does not even say its version without a screen.
            let screen = Screen::start().ok()?;
            let mut ask = Command::new(&binary);
            let answer = ask.arg("--version").env("DISPLAY", screen.name()).output().ok()?;
            let version = version_in(&String::from_utf8_lossy(&answer.stdout))?;
            Some(Browser {
                title: format!("WebKitGTK {version}"),
                variables: [("KICKOFF_MINIBROWSER", binary), ("KICKOFF_WEBKITDRIVER", driver)],
            })
        },
    )
}

/// What `present` finds, at once or after the packages are installed.
fn ensure<Found>(
    what: &str,
    packages: &[&str],
    advice: &str,
    present: impl Fn() -> Option<Found>,
) -> Result<Found, String> {
    if let Some(found) = present() {
        return Ok(found);
    }
    say(&format!("Installing {what}"));
    install(packages)?;
    present().ok_or_else(|| advice.to_owned())
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|name| !name.is_empty()).map(PathBuf::from)
}

/// Where WebKit's library keeps its small browser: `…/lib/<machine>/webkit2gtk-4.1/MiniBrowser` or
/// one folder up.
fn mini_browser() -> Option<PathBuf> {
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut folders: Vec<_> =
            entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
        folders.sort();
        folders
    };
    ["/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/local/lib"]
        .iter()
        .map(Path::new)
        .flat_map(|base| std::iter::once(base.to_path_buf()).chain(inside(base)))
        .flat_map(|folder| inside(&folder))
        .filter(|folder| {
            folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .find(|path| path.is_file())
}

/// The version in what a program says: `Mozilla Firefox 153.7.0esr` has `153.7.0esr`.
fn version_in(text: &str) -> Option<String> {
    text.split_whitespace()
        .find(|word| word.starts_with(|sign: char| sign.is_ascii_digit()))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn versions_are_read_as_programs_say_them() {
        for (text, expected) in [
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12", "156.0.8078.79"),
            ("ChromeDriver 156.0.8078.79 (a1b2-refs/branch-heads/8078@{#1})", "156.0.8078.79"),
            ("Mozilla Firefox 153.7.0esr\n", "153.7.0esr"),
            ("WebKitGTK 2.50.6\n", "2.50.6"),
        ] {
            assert_eq!(version_in(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(version_in("command not found"), None);
    }
}
