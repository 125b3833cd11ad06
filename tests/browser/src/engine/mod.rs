//! The engines that browsers are made of, and how each is started and driven.

pub(crate) mod chromium;
pub(crate) mod firefox;
mod process;
pub(crate) mod webkit;

use std::ffi::OsString;
use std::fmt;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::{Setting, Witness};
pub(crate) use process::Process;

/// The folder inside a profile that downloads go to.
pub(crate) const DOWNLOADS: &str = "downloads";

/// What a browser is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's, Edge's, Android's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's and everything's on iPhones; here in its form for GTK, the closest there is on Linux.
    Webkit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The engine of people of whom a journey says nothing else: Chromium, or the one that `KICKOFF_ENGINE` names.
    ///
    /// # Panics
    /// When it names none: a journey through another engine than asked for would look like one that passed.
    #[expect(clippy::panic, reason = "settings have defaults, which cannot fail otherwise")]
    pub fn usual() -> Self {
        let Some(name) = std::env::var_os("KICKOFF_ENGINE").filter(|name| !name.is_empty()) else {
            return Self::Chromium;
        };
        let is_named = |engine: &Self| name.eq_ignore_ascii_case(engine.to_string());
        let found = Self::ALL.into_iter().find(is_named);
        found.unwrap_or_else(|| panic!("KICKOFF_ENGINE names no engine: {}", name.display()))
    }

    /// The variables that name its browser and its driver.
    pub fn variables(self) -> [&'static str; 2] {
        match self {
            Self::Chromium => ["KICKOFF_CHROMIUM", "KICKOFF_CHROMEDRIVER"],
            Self::Firefox => ["KICKOFF_FIREFOX", "KICKOFF_GECKODRIVER"],
            Self::Webkit => ["KICKOFF_MINIBROWSER", "KICKOFF_WEBKITDRIVER"],
        }
    }

    /// Its browser and its driver, as `cargo xtask` found or installed them.
    ///
    /// # Errors
    /// When they are not named. A journey then fails: one that was left out would look like one that passed.
    pub fn programs(self) -> Result<[OsString; 2]> {
        let program = |variable: &str| {
            std::env::var_os(variable).filter(|name| !name.is_empty()).with_context(|| {
                format!("{variable} names no program for {self}: run `cargo xtask test`, or `cargo xtask journeys <word>`")
            })
        };
        let [browser, driver] = self.variables();
        Ok([program(browser)?, program(driver)?])
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKit",
        })
    }
}

/// How a driver is told to ask the witness for everything that is not on this machine.
fn proxy(witness: &Witness) -> Value {
    let address = format!("127.0.0.1:{}", witness.port());
    json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address, "noProxy": ["127.0.0.1"] })
}

/// Gives the window the size that the person wants.
async fn resize(driver: &WebDriver, setting: &Setting) -> Result<()> {
    let (width, height) = setting.window;
    driver.set_window_rect(0, 0, width, height).await?;
    let real = driver.get_window_rect().await?;
    let engine = setting.engine;
    ensure!(
        (real.width, real.height) == (i64::from(width), i64::from(height)),
        "{engine} makes no window of {width} × {height}, but one of {} × {}",
        real.width,
        real.height
    );
    Ok(())
}

/// Makes a test for each engine of each journey: `a_tick_stays::firefox` walks
/// `async fn a_tick_stays(engine: Engine) -> Result<()>`.
#[macro_export]
macro_rules! in_every_engine {
    ($($journey:ident),+ $(,)?) => {$(
        mod $journey {
            use $crate::{Engine, Result};

            #[::tokio::test]
            async fn chromium() -> Result<()> {
                super::$journey(Engine::Chromium).await
            }

            #[::tokio::test]
            async fn firefox() -> Result<()> {
                super::$journey(Engine::Firefox).await
            }

            #[::tokio::test]
            async fn webkit() -> Result<()> {
                super::$journey(Engine::Webkit).await
            }
        }
    )+};
}
