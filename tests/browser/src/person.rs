//! A person at a browser.

use std::future::Future;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::Witness;
use crate::engine::{DOWNLOADS, Engine, Process, chromium, firefox, webkit};

/// How long a person waits before they call something broken.
const PATIENCE: Duration = Duration::from_secs(15);

/// What the person's browser is like.
#[derive(Clone, Debug)]
pub struct Setting {
    /// What it is made of.
    pub engine: Engine,
    /// Languages the browser asks for.
    pub languages: &'static str,
    /// Whether scripts run.
    pub scripts: bool,
    /// Runs in every document before the page's own scripts: a clock, a broken storage. WebKit's driver has no
    /// way to do that, so such a journey fails there.
    pub before: String,
    /// Width and height of the window.
    pub window: (u32, u32),
    /// Size of text in pixels, as somebody sets it for all sites; 16 is what browsers come with. This is about
    /// Chromium.
    pub text: u32,
    /// Whether pages in frames of other sites may keep something, each site apart. Some browsers come so, some
    /// do not; this is about Chromium, Firefox and WebKit come so.
    pub third_parties: bool,
    /// Who sees what the browser asks of other machines.
    pub witness: Option<Witness>,
    /// What the browser is started with besides.
    pub flags: &'static [&'static str],
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            engine: Engine::usual(),
            languages: "en-US",
            scripts: true,
            before: String::new(),
            window: (1280, 900),
            text: 16,
            third_parties: false,
            witness: None,
            flags: &[],
        }
    }
}

/// A clock that stood at a local day and hour when the page was opened, and goes on from there.
pub fn clock(at: &str) -> String {
    format!(
        "{{ const Real = Date; const shift = new Real('{at}').getTime() - Real.now();
           Date = class extends Real {{
             constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + shift); }}
             static now() {{ return Real.now() + shift; }} }}; }}"
    )
}

/// Collects what a person's browser would complain about.
const COMPLAINTS: &str = "
    window.complaints = [];
    addEventListener('error', (event) => complaints.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
    addEventListener('securitypolicyviolation', (event) => complaints.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
    for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
      const say = console[level];
      console[level] = (...words) => { complaints.push(`console.${level}: ${words.join(' ')}`); say(...words); };
    }
";

/// What runs in every document of a browser before the page's own scripts.
fn before(setting: &Setting) -> String {
    format!("{COMPLAINTS}{}", setting.before)
}

/// A browser that one person sits at. The profile stays when the browser is closed, until the
/// person leaves.
pub struct Person {
    // First, so that it is dropped first: a journey that failed then ends at once instead of waiting
    // for a browser to close politely.
    process: Process,
    /// The running browser.
    pub driver: WebDriver,
    profile: PathBuf,
    setting: Setting,
}

impl Person {
    /// Opens a browser as it comes out of the box.
    ///
    /// # Errors
    /// When no browser can be started.
    pub async fn new() -> Result<Self> {
        Self::with(Setting::default()).await
    }

    /// Opens a browser with a setting, without any history.
    ///
    /// # Errors
    /// When no browser can be started.
    pub async fn with(setting: Setting) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("kickoff-journey-{}-{number}", std::process::id());
        let profile = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&profile)?;
        Self::open(profile, setting).await
    }

    /// Opens a browser of an engine as it comes out of the box.
    ///
    /// # Errors
    /// When no browser can be started.
    pub async fn in_engine(engine: Engine) -> Result<Self> {
        Self::with(Setting { engine, ..Setting::default() }).await
    }

    async fn open(profile: PathBuf, setting: Setting) -> Result<Self> {
        let (process, driver) = match setting.engine {
            Engine::Chromium => chromium::start(&profile, &setting).await?,
            Engine::Firefox => firefox::start(&profile, &setting, &before(&setting)).await?,
            Engine::Webkit => webkit::start(&profile, &setting).await?,
        };
        let person = Self { process, driver, profile, setting };
        person.prepare_tab().await?;
        Ok(person)
    }

    /// Puts the setting's script into the current tab; each tab needs it once.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn prepare_tab(&self) -> Result<()> {
        // Firefox has it in every tab, and WebKit refused it when it was started.
        if self.setting.engine == Engine::Chromium {
            let source = json!({ "source": before(&self.setting) });
            self.cdp("Page.addScriptToEvaluateOnNewDocument", source).await?;
        }
        Ok(())
    }

    /// Sends a command of Chromium's own protocol.
    ///
    /// # Errors
    /// When the browser refuses, or is of another engine.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        let engine = self.setting.engine;
        ensure!(
            engine == Engine::Chromium,
            "this journey needs Chromium: {engine} knows no {method}"
        );
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Closes the browser and opens it again, as on the next day.
    ///
    /// # Errors
    /// When the browser cannot be started again, or forgets everything when it is closed.
    pub async fn close_and_come_back(self) -> Result<Self> {
        ensure!(
            self.setting.engine != Engine::Webkit,
            "this journey needs Chromium or Firefox: under a driver, WebKit keeps nothing longer \
             than it runs"
        );
        let Self { driver, process, profile, setting } = self;
        driver.quit().await?;
        drop(process);
        Self::open(profile, setting).await
    }

    /// Closes the browser for good. Before that, it must not have complained.
    ///
    /// # Errors
    /// With what the browser complained about.
    pub async fn leave(self) -> Result<()> {
        let complaints = if self.setting.scripts { self.complaints().await? } else { Vec::new() };
        self.leave_whatever_happened().await?;
        ensure!(complaints.is_empty(), "the browser complained: {complaints:?}");
        Ok(())
    }

    /// Closes the browser for good, in journeys where something is meant to break.
    ///
    /// # Errors
    /// When the browser does not close.
    pub async fn leave_whatever_happened(self) -> Result<()> {
        let Self { driver, process, profile, .. } = self;
        driver.quit().await?;
        drop(process);
        std::fs::remove_dir_all(&profile).ok();
        Ok(())
    }

    /// What the browser complained about in this document.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        self.js("return window.complaints ?? []").await
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn goto(&self, address: &str) -> Result<()> {
        Ok(self.driver.goto(address).await?)
    }

    /// Reloads the page, as the button does, and waits for the new document.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn reloads(&self) -> Result<()> {
        if self.setting.engine != Engine::Firefox {
            return Ok(self.driver.refresh().await?);
        }
        // Its driver's command asks the network only, past every service worker; people do that with a key held.
        self.js::<()>("window.isOld = true; location.reload()").await?;
        self.sees("a new document", "!window.isOld && document.readyState !== 'loading'").await
    }

    /// What the person's browser is made of.
    pub fn engine(&self) -> Engine {
        self.setting.engine
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// When it throws, or returns something else than expected.
    pub async fn js<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.js_with(script, Vec::new()).await
    }

    /// Runs a script with arguments.
    ///
    /// # Errors
    /// As [`Self::js`].
    pub async fn js_with<T: serde::de::DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let first = match self.setting.engine {
            Engine::Chromium => String::new(),
            // Scripts of its driver have built-ins of their own; a clock is the page's.
            Engine::Firefox => "const { Date } = window;\n".to_owned(),
            // Nothing can be put into a document before it runs, so whoever comes first listens.
            Engine::Webkit => format!("if (!window.complaints) {{{COMPLAINTS}}}\n"),
        };
        let value = self.driver.execute(first + script, arguments).await?;
        serde_json::from_value(value.json().clone()).with_context(|| script.to_owned())
    }

    /// Waits until a script returns true.
    ///
    /// # Errors
    /// After [`PATIENCE`], with `what` the person waited for.
    pub async fn sees(&self, what: &str, script: &str) -> Result<()> {
        let script = format!("return Boolean({script})");
        self.waits(what, || async { self.js::<bool>(&script).await.unwrap_or(false) }).await
    }

    /// Waits until something is so.
    ///
    /// # Errors
    /// After [`PATIENCE`], with `what` the person waited for.
    pub async fn waits<Answer: Future<Output = bool>>(
        &self,
        what: &str,
        mut question: impl FnMut() -> Answer,
    ) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if question().await {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let address = self.driver.current_url().await.map(String::from).unwrap_or_default();
        bail!("waited in vain for: {what} (at {address})")
    }

    /// The first element that matches. People wait for what is on its way, such as the next page.
    async fn finds(&self, selector: &str) -> Result<WebElement> {
        let start = Instant::now();
        loop {
            match self.driver.find(By::Css(selector)).await {
                Ok(element) => return Ok(element),
                Err(error) if start.elapsed() > PATIENCE => return Err(error.into()),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Clicks the first element that matches.
    ///
    /// # Errors
    /// When there is none for long, or it is covered.
    pub async fn clicks(&self, selector: &str) -> Result<()> {
        let element = self.finds(selector).await?;
        element.scroll_into_view().await?;
        if self.setting.engine == Engine::Webkit {
            // What comes into view is laid out then, and WebKit does not hold the rest in its place meanwhile.
            self.waits_for_stillness(&element).await?;
        }
        Ok(element.click().await?)
    }

    /// Waits until an element has stopped moving, as people do before they press it.
    async fn waits_for_stillness(&self, element: &WebElement) -> Result<()> {
        let after_two_frames = "const [element] = arguments;
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
              const { x, y } = element.getBoundingClientRect();
              done([x, y]);
            })));";
        let mut place = None;
        for _ in 0..40 {
            let now: [f64; 2] = self.js_with(after_two_frames, vec![element.to_json()?]).await?;
            if place == Some(now) {
                return Ok(());
            }
            place = Some(now);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("it does not stop moving: {place:?}")
    }

    /// Replaces the content of a field by typing.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn types(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.finds(selector).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Puts a value into a field at once, as pasting or a date picker does.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fills(&self, selector: &str, value: &str) -> Result<()> {
        self.js_with(
            "const field = document.querySelector(arguments[0]);
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(selector), json!(value)],
        )
        .await
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn presses(&self, key: &str) -> Result<()> {
        let active = self.driver.active_element().await?;
        Ok(active.send_keys(key).await?)
    }

    /// Where downloads go from now on: a folder of this person's own.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn downloads(&self) -> Result<std::path::PathBuf> {
        let folder = self.profile.join(DOWNLOADS);
        std::fs::create_dir_all(&folder)?;
        if self.setting.engine != Engine::Chromium {
            // They were told when they were started.
            return Ok(folder);
        }
        let parameters = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", parameters).await?;
        Ok(folder)
    }

    /// Waits for a file and reads it.
    ///
    /// # Errors
    /// When it never arrives.
    pub async fn receives(&self, file: &std::path::Path) -> Result<Vec<u8>> {
        let what = format!("the file {}", file.display());
        self.waits(&what, || async { std::fs::metadata(file).is_ok_and(|file| file.len() > 0) })
            .await?;
        Ok(std::fs::read(file)?)
    }

    /// The visible text of the first element that matches.
    ///
    /// # Errors
    /// When there is none.
    pub async fn reads(&self, selector: &str) -> Result<String> {
        Ok(self.finds(selector).await?.text().await?)
    }

    /// An attribute as it stands in the document.
    ///
    /// # Errors
    /// When the element or the attribute is missing.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<String> {
        let element = self.finds(selector).await?;
        element.attr(name).await?.with_context(|| format!("{selector} has no {name}"))
    }

    /// Waits until the widgets of the page live.
    ///
    /// # Errors
    /// When they never do.
    pub async fn waits_for_widgets(&self) -> Result<()> {
        self.sees("the widgets to live", "document.documentElement.dataset.live !== undefined")
            .await
    }

    /// Ticks or unticks a task by a click on its box.
    ///
    /// # Errors
    /// When the page has no such task.
    pub async fn ticks(&self, task: &str) -> Result<()> {
        self.clicks(&format!("[data-task='{task}'] input[type=checkbox]")).await
    }

    /// Whether a task's box is ticked.
    ///
    /// # Errors
    /// When the page has no such task.
    pub async fn is_ticked(&self, task: &str) -> Result<bool> {
        let script = "return document.querySelector(`[data-task='${arguments[0]}'] input`).checked";
        self.js_with(script, vec![json!(task)]).await
    }

    /// Waits until the page shows this many tasks done.
    ///
    /// # Errors
    /// When it never does.
    pub async fn sees_progress(&self, workflow: &str, done: u32) -> Result<()> {
        let bar =
            format!("document.querySelector(\"[data-progress='{workflow}'] progress\")?.value");
        self.sees(&format!("{done} tasks done"), &format!("{bar} === {done}")).await
    }

    /// Addresses of everything the document asked for, itself included.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn requests(&self) -> Result<Vec<String>> {
        self.js(
            "return [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)]",
        )
        .await
    }

    /// Fills the browser's storage for the site to the last byte, under keys of somebody else.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn fills_storage(&self) -> Result<()> {
        self.js("for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
               for (let n = 0; ; n += 1) {
                 try { localStorage[`fill:${size}:${n}`] = 'x'.repeat(size); } catch { break; }
               }
             }")
            .await
    }

    /// What is stored under a key.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn stored(&self, key: &str) -> Result<Option<String>> {
        self.js_with("return localStorage.getItem(arguments[0])", vec![json!(key)]).await
    }
}
