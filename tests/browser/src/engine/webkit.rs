//! WebKit for GTK: its small browser under `WebKitWebDriver`, on a screen that nobody looks at.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use thirtyfour::prelude::*;
use xtask::screen::Screen;

use super::{DOWNLOADS, Engine, Process, proxy, resize};
use crate::Setting;

/// Opens it. Whatever it keeps is gone when it is closed: under a driver it browses privately.
pub(crate) async fn start(profile: &Path, setting: &Setting) -> Result<(Process, WebDriver)> {
    ensure!(
        setting.before.is_empty(),
        "this journey needs Chromium or Firefox: WebKit's driver cannot run a script before every \
         document"
    );
    let [browser, driver] = Engine::Webkit.programs()?;
    let (process, address) = listening(|| command(&driver, profile, setting))?;
    let mut arguments = vec!["--automation"];
    if !setting.scripts {
        // Those of the driver still run.
        arguments.push("--enable-javascript=false");
    }
    let mut wishes = json!({
        // Not "eager" as for the others: a script that comes so early is never answered.
        "pageLoadStrategy": "normal",
        "webkitgtk:browserOptions": { "binary": browser.to_string_lossy(), "args": arguments },
    });
    if let Some(witness) = &setting.witness {
        wishes["proxy"] = proxy(witness);
    }
    let wishes = wishes.as_object().cloned().unwrap_or_default();
    let (process, driver) = process.open(&address, Capabilities::from(wishes)).await?;
    resize(&driver, setting).await?;
    Ok((process, driver))
}

/// A driver for a machine of this person's own.
fn command(driver: &std::ffi::OsStr, profile: &Path, setting: &Setting) -> Result<Command> {
    let settings = profile.join("config");
    std::fs::create_dir_all(&settings)?;
    std::fs::create_dir_all(profile.join(DOWNLOADS))?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", profile.join(DOWNLOADS).display());
    std::fs::write(settings.join("user-dirs.dirs"), folders)?;
    let (locales, locale) = locale(profile, setting.languages)?;
    let mut command = Command::new(driver);
    command
        .env("HOME", profile)
        .env("XDG_CONFIG_HOME", settings)
        .env("XDG_DATA_HOME", profile.join("data"))
        .env("XDG_CACHE_HOME", profile.join("cache"))
        .env("GSETTINGS_BACKEND", "memory")
        .env("NO_AT_BRIDGE", "1")
        .env("LOCPATH", locales)
        .env("LC_ALL", locale)
        .env_remove("LANGUAGE")
        .env_remove("WAYLAND_DISPLAY");
    Ok(command)
}

/// The browser asks for the language of the machine, and a machine knows only those languages that somebody
/// installed. So this gives it the neutral one under the name of the first that the person wants.
fn locale(profile: &Path, languages: &str) -> Result<(PathBuf, String)> {
    let first = languages.split([',', ';']).next().unwrap_or_default().replace('-', "_");
    let neutral = ["C.utf8", "C.UTF-8"]
        .iter()
        .map(|name| Path::new("/usr/lib/locale").join(name))
        .find(|folder| folder.is_dir())
        .context("/usr/lib/locale has no C.utf8")?;
    let folder = profile.join("locales");
    std::fs::create_dir_all(&folder)?;
    let place = folder.join(format!("{first}.utf8"));
    if !place.exists() {
        symlink(neutral, place)?;
    }
    Ok((folder, format!("{first}.UTF-8")))
}

/// Starts a driver on a screen of its own. It does not say which port it took when it may choose, so it
/// is given one that was free a moment ago, and another one where somebody was faster.
fn listening(command: impl Fn() -> Result<Command>) -> Result<(Process, String)> {
    for _ in 0..5 {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let screen = Screen::start().map_err(anyhow::Error::msg)?;
        let mut command = command()?;
        command.arg(format!("--port={port}")).env("DISPLAY", screen.name()).stdout(Stdio::null());
        let mut process = Process::start(&mut command, Some(screen))?;
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) && !process.has_ended() {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() && !process.has_ended() {
                return Ok((process, format!("http://127.0.0.1:{port}")));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    bail!("WebKitWebDriver answered on none of five ports")
}
