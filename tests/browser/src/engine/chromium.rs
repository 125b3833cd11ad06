//! Chromium under chromedriver.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::json;
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::common::capabilities::desiredcapabilities::PageLoadStrategy;
use thirtyfour::prelude::*;

use super::{Engine, Process};
use crate::Setting;

/// Opens it with a profile.
pub(crate) async fn start(profile: &Path, setting: &Setting) -> Result<(Process, WebDriver)> {
    let [browser, driver] = Engine::Chromium.programs()?;
    let command = || {
        let mut command = Command::new(&driver);
        command.arg("--port=0");
        command
    };
    // `ChromeDriver was started successfully on port 41234.`
    let (process, address) = Process::with_port(command, |line| {
        let (_, port) = line.split_once("successfully on port ")?;
        Some(port.trim_end_matches('.').to_owned())
    })?;
    let mut wishes = DesiredCapabilities::chrome();
    wishes.set_binary(&browser.to_string_lossy())?;
    let (width, height) = setting.window;
    for argument in [
        "--headless".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        format!("--window-size={width},{height}"),
        format!("--accept-lang={}", setting.languages),
        format!("--user-data-dir={}", profile.display()),
    ] {
        wishes.add_arg(&argument)?;
    }
    if let Some(witness) = &setting.witness {
        wishes.add_arg(&format!("--proxy-server=127.0.0.1:{}", witness.port()))?;
        // They hear what the browser itself says, too.
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    }
    for flag in setting.flags {
        wishes.add_arg(flag)?;
    }
    // Pages are usable before their last file has arrived; journeys wait for what they see.
    wishes.set_page_load_strategy(PageLoadStrategy::Eager)?;
    let mut preferences = json!({ "intl.accept_languages": setting.languages });
    preferences["webkit.webprefs.default_font_size"] = json!(setting.text);
    if !setting.scripts {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    if setting.third_parties {
        preferences["profile.cookie_controls_mode"] = json!(0);
    }
    wishes.add_experimental_option("prefs", preferences)?;
    process.open(&address, wishes).await
}
