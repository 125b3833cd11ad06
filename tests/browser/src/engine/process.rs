//! The driver's process with all it started.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use thirtyfour::{Capabilities, WebDriver};
use xtask::screen::Screen;

/// Ends with all it started when it is dropped.
pub(crate) struct Process {
    child: Child,
    /// The session, once there is one.
    session: Option<WebDriver>,
    /// What it is shown on; it goes after the browser.
    screen: Option<Screen>,
}

impl Process {
    /// Starts a driver in a process group of its own.
    pub(crate) fn start(command: &mut Command, screen: Option<Screen>) -> Result<Self> {
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!(
                    "{} does not start; run `cargo xtask test`",
                    command.get_program().display()
                )
            })?;
        Ok(Self { child, session: None, screen })
    }

    /// Starts a driver that takes a free port and says which in a line of its output. It gives up when the same
    /// port is taken on the other protocol (IPv4, IPv6), which happens now and then: another try takes
    /// another port.
    pub(crate) fn with_port(
        command: impl Fn() -> Command,
        port: impl Fn(&str) -> Option<String>,
    ) -> Result<(Self, String)> {
        for _ in 0..5 {
            let mut process = Self::start(command().stdout(Stdio::piped()), None)?;
            let output = process.child.stdout.take().context("the driver has no output")?;
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            let found = lines.find_map(|line| port(&line));
            if let Some(port) = found {
                // Nobody reads on, but a driver that nobody listens to may stop.
                std::thread::spawn(move || lines.for_each(drop));
                return Ok((process, format!("http://127.0.0.1:{port}")));
            }
        }
        anyhow::bail!("the driver found no port in five tries")
    }

    /// Whether the driver ended by itself.
    pub(crate) fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Opens the browser.
    pub(crate) async fn open(
        mut self,
        address: &str,
        wishes: impl Into<Capabilities>,
    ) -> Result<(Self, WebDriver)> {
        let driver = WebDriver::new(address, wishes).await?;
        self.session = Some(driver.clone());
        Ok((self, driver))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // A journey that failed did not close its browser; asking a killed driver to do so would
        // wait for two minutes.
        if let Some(session) = self.session.take() {
            let _ = session.leak();
        }
        // The driver leads a group of its own; a test that failed must not leave browsers behind.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
        drop(self.screen.take());
    }
}
