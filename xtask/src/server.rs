//! A plain static server, as dull as the hosts that the site is made for: files, folders with an
//! `index.html`, and nothing for unknown addresses.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How the server behaves.
#[derive(Clone, Debug)]
pub struct Server {
    root: PathBuf,
    prefix: String,
    not_found: Option<PathBuf>,
    missing: Vec<String>,
    own: Vec<(String, Vec<u8>)>,
    pages: Vec<(String, String)>,
    slow: Vec<(String, Duration)>,
    failing_once: Arc<Mutex<Vec<String>>>,
    portal: Option<String>,
    compressed: bool,
    headers: Vec<String>,
}

/// A server that runs until it is stopped or the process ends.
#[derive(Clone, Debug)]
pub struct Running {
    port: u16,
    is_stopped: Arc<AtomicBool>,
    /// Where the site begins: `http://127.0.0.1:4000/repo/`.
    pub url: String,
    /// Every path that was asked for, in order.
    pub requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves a folder at `/`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            prefix: "/".to_owned(),
            not_found: None,
            missing: Vec::new(),
            own: Vec::new(),
            pages: Vec::new(),
            slow: Vec::new(),
            failing_once: Arc::default(),
            portal: None,
            compressed: false,
            headers: Vec::new(),
        }
    }

    /// Serves the folder under a path such as `/repo/` instead.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// Answers unknown addresses with this file and status 404, as GitHub Pages does.
    #[must_use]
    pub fn with_not_found(mut self, file: &str) -> Self {
        self.not_found = Some(self.root.join(file));
        self
    }

    /// Pretends that files with this ending do not exist, as a filter on the way may.
    #[must_use]
    pub fn without(mut self, ending: &str) -> Self {
        self.missing.push(ending.to_owned());
        self
    }

    /// Serves this content for a path below the prefix, as a host does who put a file there.
    #[must_use]
    pub fn with_file(mut self, path: &str, content: &[u8]) -> Self {
        self.own.push((path.to_owned(), content.to_vec()));
        self
    }

    /// Answers for a path below the prefix with a page, whatever its name says.
    #[must_use]
    pub fn with_html(mut self, path: &str, html: &str) -> Self {
        self.pages.push((path.to_owned(), html.to_owned()));
        self
    }

    /// Keeps serving a file of the folder where everything else is a portal's page.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn with_file_of(self, path: &str) -> std::io::Result<Self> {
        let content = std::fs::read(self.root.join(path))?;
        Ok(self.with_file(path, &content))
    }

    /// Pretends once that a file with this ending does not exist, as a bad line may.
    #[must_use]
    pub fn failing_once(self, ending: &str) -> Self {
        if let Ok(mut failing) = self.failing_once.lock() {
            failing.push(ending.to_owned());
        }
        self
    }

    /// Takes this long before it answers for files whose path contains `part`.
    #[must_use]
    pub fn slow(mut self, part: &str, delay: Duration) -> Self {
        self.slow.push((part.to_owned(), delay));
        self
    }

    /// Answers everything with this page and status 200, as networks do that ask one to sign in.
    #[must_use]
    pub fn portal(mut self, html: &str) -> Self {
        self.portal = Some(html.to_owned());
        self
    }

    /// Answers with the `.br` sibling where the browser takes it.
    #[must_use]
    pub fn compressed(mut self) -> Self {
        self.compressed = true;
        self
    }

    /// Sends this header with everything, as a host does who was told to.
    #[must_use]
    pub fn with_header(mut self, header: &str) -> Self {
        self.headers.push(header.to_owned());
        self
    }

    /// Starts on 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(self, port: u16) -> std::io::Result<Running> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let address = listener.local_addr()?;
        let url = format!("http://{address}{}", self.prefix);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let is_stopped = Arc::new(AtomicBool::new(false));
        let (server, log, ends) = (Arc::new(self), Arc::clone(&requests), Arc::clone(&is_stopped));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if ends.load(Ordering::Acquire) {
                    // Dropping the listener frees the port, and nobody is answered any more.
                    break;
                }
                let (server, log) = (Arc::clone(&server), Arc::clone(&log));
                // A browser that hangs up in the middle is no concern of the server.
                thread::spawn(move || drop(server.answer(&stream, &log)));
            }
        });
        Ok(Running { port: address.port(), is_stopped, url, requests })
    }

    fn answer(&self, stream: &TcpStream, log: &Mutex<Vec<String>>) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        let headers: Vec<String> =
            lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
        let mut words = first.split(' ');
        let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or("/"));
        let path = target.split(['?', '#']).next().unwrap_or("/");
        if let Ok(mut log) = log.lock() {
            log.push(path.to_owned());
        }
        for (part, delay) in &self.slow {
            if path.contains(part.as_str()) {
                thread::sleep(*delay);
            }
        }
        let takes_brotli = headers.iter().any(|line| {
            line.to_ascii_lowercase().starts_with("accept-encoding:") && line.contains("br")
        });
        let relative = path.strip_prefix(self.prefix.as_str()).unwrap_or_default();
        let own = self.own.iter().find(|(name, _)| name == relative);
        if let Some((name, content)) = own.filter(|_| method == "GET") {
            return Reply::own(name, content).with(&self.headers).send(stream);
        }
        let page = self.pages.iter().find(|(name, _)| name == relative).map(|(_, html)| html);
        if let Some(html) = page.or(self.portal.as_ref()) {
            return Reply::own("page.html", html.as_bytes()).with(&self.headers).send(stream);
        }
        let mut reply = match self.file(path) {
            Found::File(file) => Reply::file("200 OK", &file, takes_brotli && self.compressed)?,
            Found::Folder => Reply::redirect(&format!("{path}/")),
            Found::Nothing => match &self.not_found {
                Some(file) => Reply::file("404 Not Found", file, false)?,
                None => Reply::text("404 Not Found", "not found"),
            },
        };
        if method == "HEAD" {
            reply.body.clear();
        }
        reply.with(&self.headers).send(stream)
    }

    fn file(&self, path: &str) -> Found {
        let Some(relative) = path.strip_prefix(self.prefix.as_str()) else { return Found::Nothing };
        let fails = self.failing_once.lock().is_ok_and(|mut failing| {
            let found = failing.iter().position(|ending| relative.ends_with(ending.as_str()));
            found.map(|index| failing.remove(index)).is_some()
        });
        let outside = relative.split('/').any(|part| part == "..") || relative.contains('\\');
        if fails || outside || self.missing.iter().any(|ending| relative.ends_with(ending.as_str()))
        {
            return Found::Nothing;
        }
        let full = self.root.join(relative);
        if relative.is_empty() || relative.ends_with('/') {
            let index = full.join("index.html");
            if index.is_file() { Found::File(index) } else { Found::Nothing }
        } else if full.is_dir() {
            Found::Folder
        } else if full.is_file() {
            Found::File(full)
        } else {
            Found::Nothing
        }
    }
}

impl Running {
    /// The port, on which another server can follow this one.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Stops answering: from now on nobody listens at the port.
    ///
    /// # Errors
    /// When the port stays open.
    pub fn stop(&self) -> std::io::Result<()> {
        self.is_stopped.store(true, Ordering::Release);
        // The thread waits for a visitor; this one wakes it up. The port is closed when nobody is let in.
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_err() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Err(std::io::Error::other("the port is still open"))
    }

    /// How often files were asked for whose path ends so.
    pub fn count(&self, ending: &str) -> usize {
        self.requests
            .lock()
            .map_or(0, |requests| requests.iter().filter(|path| path.ends_with(ending)).count())
    }
}

enum Found {
    File(PathBuf),
    Folder,
    Nothing,
}

struct Reply {
    status: &'static str,
    headers: Vec<String>,
    body: Vec<u8>,
}

impl Reply {
    fn file(status: &'static str, file: &Path, compressed: bool) -> std::io::Result<Self> {
        let mut headers = vec![format!("Content-Type: {}", media_type(file))];
        let mut sibling = file.as_os_str().to_owned();
        sibling.push(".br");
        let body = match std::fs::read(&sibling) {
            Ok(body) if compressed => {
                headers.push("Content-Encoding: br".to_owned());
                body
            }
            _ => std::fs::read(file)?,
        };
        Ok(Self { status, headers, body })
    }

    fn own(name: &str, content: &[u8]) -> Self {
        let headers = vec![format!("Content-Type: {}", media_type(Path::new(name)))];
        Self { status: "200 OK", headers, body: content.to_vec() }
    }

    fn redirect(to: &str) -> Self {
        let headers = vec![format!("Location: {to}")];
        Self { status: "301 Moved Permanently", headers, body: Vec::new() }
    }

    fn text(status: &'static str, text: &str) -> Self {
        let headers = vec!["Content-Type: text/plain".to_owned()];
        Self { status, headers, body: text.into() }
    }

    fn with(mut self, headers: &[String]) -> Self {
        self.headers.extend_from_slice(headers);
        self
    }

    fn send(self, mut stream: &TcpStream) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        for header in &self.headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        head.push_str(&format!(
            "Content-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
            self.body.len()
        ));
        stream.write_all(head.as_bytes())?;
        stream.write_all(&self.body)?;
        stream.flush()
    }
}

/// Types as a well-kept host sends them; browsers insist on the one for WebAssembly.
fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
