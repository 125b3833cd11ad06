//! Pages of other sites that show ours in frames.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;
use xtask::server::{Running, Server};

use crate::{Engine, Person, Setting, site};

/// Somebody who looks at a page of another site, with the servers of both sites.
pub struct Around {
    /// Who looks.
    pub person: Person,
    /// Where the frames come from.
    pub site: Running,
    /// The page around.
    pub page: String,
    _host: Running,
}

impl Around {
    /// Opens a page in which `{site}` stands for the address of ours. `localhost` and `127.0.0.1` are two sites.
    ///
    /// # Errors
    /// When there is no release, or no browser.
    pub async fn open(engine: Engine, html: &str) -> Result<Self> {
        Self::with(Setting { engine, third_parties: true, ..Setting::default() }, html, &[]).await
    }

    /// The same in a browser with a setting, from a host that sends headers.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn with(setting: Setting, html: &str, headers: &[&str]) -> Result<Self> {
        // As `_headers` has it.
        let site = site::server()?.with_header("Access-Control-Allow-Origin: *").start(0)?;
        let html = html.replace("{site}", &site.url);
        let mut host = Server::new(site::dist()).with_html("around.html", &html);
        for (name, file) in [
            ("four.js", "iframe-resizer/js/iframeResizer.js"),
            ("five.js", "@iframe-resizer/parent/index.umd.js"),
        ] {
            host = host.with_file(name, &std::fs::read(resizers()?.join(file))?);
        }
        for header in headers {
            host = host.with_header(&header.replace("{site}", site.url.trim_end_matches('/')));
        }
        let host = host.start(0)?;
        let page = format!("{}around.html", host.url.replace("127.0.0.1", "localhost"));
        let person = Person::with(setting).await?;
        person.goto(&page).await?;
        Ok(Self { person, site, page, _host: host })
    }

    /// Looks into the frame with this number until it shows a heading.
    ///
    /// # Errors
    /// When there is none.
    pub async fn enters(&self, number: u16) -> Result<()> {
        let there = format!("document.querySelectorAll('iframe').length > {number}");
        self.person.sees("the frame", &there).await?;
        self.person.driver.enter_frame(number).await?;
        self.person.sees("a heading", "document.querySelector('h1')").await?;
        self.person
            .sees("a frame that is done", "'shown' in document.documentElement.dataset")
            .await
    }

    /// Looks at the page around again.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn leaves_frame(&self) -> Result<()> {
        Ok(self.person.driver.enter_default_frame().await?)
    }

    /// The height of what the frame shows, which must be looked into.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn content_height(&self) -> Result<f64> {
        self.person.js("return Math.ceil(document.body.getBoundingClientRect().height)").await
    }

    /// Waits until the frame is as high as what it shows and stays so, and says how high that is. A scrollbar that
    /// comes or goes, in the frame or around it, makes the content another height.
    ///
    /// # Errors
    /// When it never fits.
    pub async fn fits(&self, number: u16) -> Result<f64> {
        let mut before = -1.0;
        for _ in 0..50 {
            self.enters(number).await?;
            let content = self.content_height().await?;
            self.leaves_frame().await?;
            let script =
                format!("return document.querySelectorAll('iframe')[{number}].clientHeight");
            let height: f64 = self.person.js(&script).await?;
            let is_right = (height - content).abs() <= 2.0;
            if is_right && (content - before).abs() < 0.5 {
                return Ok(content);
            }
            before = if is_right { content } else { -1.0 };
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        }
        anyhow::bail!("the frame never fits")
    }

    /// Waits until the frame is as high as this, give or take its border.
    ///
    /// # Errors
    /// When it never is.
    pub async fn sees_height(&self, number: u16, height: f64) -> Result<()> {
        let what = format!("a frame of {height} pixels");
        let script = format!(
            "Math.abs(document.querySelectorAll('iframe')[{number}].clientHeight - {height}) <= 2"
        );
        self.person.sees(&what, &script).await
    }

    /// Sends a message to a frame, as the page around may.
    ///
    /// # Errors
    /// When there is no frame.
    pub async fn posts(&self, number: u16, message: serde_json::Value) -> Result<()> {
        self.person
            .js_with(
                "document.querySelectorAll('iframe')[arguments[0]].contentWindow.postMessage(arguments[1], '*')",
                vec![json!(number), message],
            )
            .await
    }
}

/// Where `cargo xtask` put the scripts that resize frames.
fn resizers() -> Result<PathBuf> {
    let folder = std::env::var_os("KICKOFF_RESIZERS").filter(|folder| !folder.is_empty());
    folder.map(PathBuf::from).context("KICKOFF_RESIZERS names no folder: run `cargo xtask test`")
}
