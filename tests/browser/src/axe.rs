//! axe-core, which looks for what keeps people out of a page.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Person;

/// Rules that axe runs: all of WCAG 2.2 up to AA, those of RGAA, and what is good practice.
const TAGS: [&str; 7] =
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "best-practice"];

/// Rules that have one of those tags but are switched off unless asked for, and are wanted.
const WANTED: [&str; 2] = ["target-size", "label-content-name-mismatch"];

/// Rules whose answer depends on the screen, those about sizes first; all others ask about the document.
const OF_SCREEN: [&str; 4] =
    ["scrollable-region-focusable", "target-size", "color-contrast", "link-in-text-block"];

/// What a run asks of a document about which all rules were asked on another screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Rules whose answer depends on the screen.
    Screen,
    /// Those of them that are about sizes.
    Size,
}

/// Lays out the whole page. Below the screen, browsers put off what `content-visibility` lets them, and axe, which
/// reads places once and scrolls meanwhile, would take one thing to lie behind another. At its end nothing sticks
/// above other things.
const LAY_OUT: &str = "
    if (!window.laidOut) {
      window.laidOut = new CSSStyleSheet();
      laidOut.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, laidOut];
    }
    scrollTo(0, document.documentElement.scrollHeight);
";

/// Runs axe on what the document shows. Frames in it are left out; whoever wants one looks into it.
const RUN: &str = "
    const [tags, wanted, only] = arguments;
    const on = (rules) => Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]));
    const off = Object.fromEntries(axe.getRules(['experimental']).map(({ ruleId }) => [ruleId, { enabled: false }]));
    const which = only.length
      ? { runOnly: { type: 'rule', values: only } }
      // Rules that are tried out upstream are wanted one by one.
      : { runOnly: { type: 'tag', values: [...tags, 'experimental'] }, rules: { ...off, ...on(wanted) } };
    return axe
      .run(document, { ...which, iframes: false, preload: false, resultTypes: ['violations'], elementRef: false })
      .then(({ violations }) => violations.map(({ id, help, nodes }) =>
        `${id} (${help}): ${nodes.slice(0, 4).map((node) => `${node.html.slice(0, 160)} [${node.any.concat(node.all, node.none).map((check) => check.message).join('; ').slice(0, 200)}]`).join(' | ')}`));
";

/// A run of the checker.
#[derive(Clone, Debug)]
pub struct Axe {
    source: String,
}

impl Axe {
    /// Reads the checker, as `cargo xtask` fetched it.
    ///
    /// # Errors
    /// When it is not there. A journey then fails: one that was left out would look like one that passed.
    pub fn load() -> Result<Self> {
        let folder = std::env::var_os("KICKOFF_CHECKERS")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from)
            .context("KICKOFF_CHECKERS names no folder: run `cargo xtask test`")?;
        let path = folder.join("axe-core/axe.min.js");
        let source = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok(Self { source })
    }

    /// What it finds in the document, or the frame, that the person looks at.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn findings(&self, person: &Person) -> Result<Vec<String>> {
        self.findings_of(person, &[]).await
    }

    /// What some rules find, where all were asked on another screen.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn findings_about(&self, person: &Person, about: About) -> Result<Vec<String>> {
        let rules = match about {
            About::Screen => &OF_SCREEN[..],
            About::Size => &OF_SCREEN[..2],
        };
        self.findings_of(person, rules).await
    }

    async fn findings_of(&self, person: &Person, only: &[&str]) -> Result<Vec<String>> {
        let is_there: bool = person.js("return 'axe' in window").await?;
        if !is_there {
            person.js::<Value>(&format!("{}; window.axe = axe; return null", self.source)).await?;
        }
        let arguments = vec![json!(TAGS), json!(WANTED), json!(only)];
        person.js_with(&format!("{LAY_OUT}{RUN}"), arguments).await
    }

    /// The same, where nothing may be found.
    ///
    /// # Errors
    /// With what was found, and where.
    pub async fn finds_nothing(&self, person: &Person, place: &str) -> Result<()> {
        let findings = self.findings(person).await?;
        ensure!(findings.is_empty(), "{place}:\n{}", findings.join("\n"));
        Ok(())
    }
}
