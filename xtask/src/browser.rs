//! The browser that the tests drive.

use std::path::PathBuf;

use crate::packages::install;
use crate::run::{find, output, say};

/// A browser with its driver.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Chromium or Chrome.
    pub binary: PathBuf,
    /// The `chromedriver` of the same version.
    pub driver: PathBuf,
}

/// Finds Chromium and its driver, or installs Debian's packages.
///
/// `KICKOFF_CHROMIUM` and `KICKOFF_CHROMEDRIVER` name others.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn ensure() -> Result<Browser, String> {
    if let Some(browser) = present() {
        return Ok(browser);
    }
    say("Installing Chromium and its driver");
    install(&["chromium", "chromium-driver"])?;
    present().ok_or_else(|| {
        "Chromium and a chromedriver of the same version are still missing.\n  Install both, or name \
         them in KICKOFF_CHROMIUM and KICKOFF_CHROMEDRIVER."
            .to_owned()
    })
}

fn present() -> Option<Browser> {
    let named = |variable: &str, programs: &[&str]| {
        std::env::var_os(variable)
            .map(PathBuf::from)
            .or_else(|| programs.iter().find_map(|program| find(program)))
    };
    let binary =
        named("KICKOFF_CHROMIUM", &["chromium", "chromium-browser", "google-chrome", "chrome"])?;
    let driver = named("KICKOFF_CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"])?;
    (major(&binary)? == major(&driver)?).then_some(Browser { binary, driver })
}

/// The first number of a program's version: `Chromium 156.0.1 built on …` is 156.
fn major(program: &PathBuf) -> Option<String> {
    let text = output(program, &["--version"])?;
    let version = text
        .split_whitespace()
        .find(|word| word.starts_with(|sign: char| sign.is_ascii_digit()))?;
    version.split('.').next().map(str::to_owned)
}
