//! Somebody who sees every request that leaves the site.
//!
//! The browser sends through it what is not for this machine, so nothing can be asked behind the pages' backs: no
//! frame, no worker, no header, no setting of the browser.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use anyhow::Result;

/// A proxy that lets nothing through and writes down what was asked.
#[derive(Clone, Debug)]
pub struct Witness {
    port: u16,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Witness {
    /// Begins to listen.
    ///
    /// # Errors
    /// When there is no port.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let witness = Self { port: listener.local_addr()?.port(), seen: Arc::default() };
        let seen = Arc::clone(&witness.seen);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                std::thread::spawn(move || note(&connection, &seen));
            }
        });
        Ok(witness)
    }

    /// Where browsers find it.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What was asked so far, such as `GET http://example.org/` or `CONNECT example.org:443`.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().map(|seen| seen.clone()).unwrap_or_default()
    }
}

/// Writes down the first line of a request and refuses it.
fn note(mut connection: &TcpStream, seen: &Mutex<Vec<String>>) {
    let mut line = String::new();
    if BufReader::new(connection).read_line(&mut line).is_err() || line.is_empty() {
        return;
    }
    let asked = line.rsplit_once(" HTTP/").map_or(line.trim(), |(asked, _)| asked).to_owned();
    if let Ok(mut seen) = seen.lock() {
        seen.push(asked);
    }
    // Whether the browser still listens makes no difference.
    let _ = connection
        .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}
