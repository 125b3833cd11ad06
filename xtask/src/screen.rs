//! A screen that nobody looks at: for programs that do not run without one.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server without a display, as long as this value lives.
#[derive(Debug)]
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// Starts one, under the first name that is free.
    ///
    /// # Errors
    /// When Xvfb is missing or does not start.
    pub fn start() -> Result<Self, String> {
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1440x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb does not start: {error}"))?;
        let mut screen = Self { server, name: String::new() };
        let mut number = String::new();
        let output = screen.server.stdout.take().ok_or("Xvfb has no output")?;
        BufReader::new(output)
            .read_line(&mut number)
            .map_err(|error| format!("Xvfb does not answer: {error}"))?;
        if number.trim().is_empty() {
            return Err("Xvfb ended before it had a screen".to_owned());
        }
        screen.name = format!(":{}", number.trim());
        Ok(screen)
    }

    /// What programs find in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
