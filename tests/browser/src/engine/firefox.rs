//! Firefox under geckodriver.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::extensions::addons::firefox::FirefoxTools;
use thirtyfour::prelude::*;

use super::{DOWNLOADS, Engine, Process, proxy, resize};
use crate::Setting;

/// Opens it with a profile. The script `before` runs in every document before the page's own: a driver has no
/// command for that, but takes an extension.
pub(crate) async fn start(
    profile: &Path,
    setting: &Setting,
    before: &str,
) -> Result<(Process, WebDriver)> {
    let [browser, driver] = Engine::Firefox.programs()?;
    let command = || {
        let mut command = Command::new(&driver);
        // The second port is for a protocol that nobody speaks here; its default is taken by the first person.
        command.args(["--port", "0", "--websocket-port", "0"]);
        command
    };
    // `1795294439356 geckodriver INFO Listening on 127.0.0.1:37931`
    let (process, address) = Process::with_port(command, |line| {
        let (_, address) = line.split_once("Listening on ")?;
        Some(address.rsplit_once(':')?.1.trim().to_owned())
    })?;
    let mut wishes = json!({
        "browserName": "firefox",
        // Pages are usable before their last file has arrived; journeys wait for what they see.
        "pageLoadStrategy": "eager",
        "moz:firefoxOptions": {
            "binary": browser.to_string_lossy(),
            "args": ["-headless", "-profile", profile],
            "prefs": {
                "intl.accept_languages": setting.languages,
                "javascript.enabled": setting.scripts,
                "browser.download.dir": profile.join(DOWNLOADS),
                "browser.download.folderList": 2,
                "browser.download.alwaysOpenPanel": false,
            },
        },
    });
    if let Some(witness) = &setting.witness {
        wishes["proxy"] = proxy(witness);
    }
    let wishes = wishes.as_object().cloned().unwrap_or_default();
    let (process, driver) = process.open(&address, Capabilities::from(wishes)).await?;
    if setting.scripts {
        let extension = extension(profile, before)?;
        FirefoxTools::new(driver.handle().clone())
            .install_addon(&extension.to_string_lossy(), Some(true))
            .await?;
    }
    resize(&driver, setting).await?;
    Ok((process, driver))
}

/// A folder with an extension that does nothing but run a script.
fn extension(profile: &Path, script: &str) -> Result<std::path::PathBuf> {
    let folder = profile.join("before");
    std::fs::create_dir_all(&folder)?;
    let manifest: Value = json!({
        "manifest_version": 2,
        "name": "Before every document",
        "version": "1",
        "browser_specific_settings": { "gecko": { "id": "before@kickoff.test" } },
        "content_scripts": [{
            "matches": ["<all_urls>"],
            "js": ["before.js"],
            "run_at": "document_start",
            "world": "MAIN",
            "all_frames": true,
            "match_about_blank": true,
        }],
    });
    std::fs::write(folder.join("manifest.json"), manifest.to_string())?;
    std::fs::write(folder.join("before.js"), script)?;
    Ok(folder)
}
