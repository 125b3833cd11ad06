//! The document that every page is poured into, as Trunk leaves it.

use super::Settings;
use super::assets::{compact_script, short_hash};
use crate::route::Page;

const HEAD_MARK: &str = "<!--kickoff:head-->";
const BODY_MARK: &str = "<!--kickoff:body-->";

/// Trunk's `index.html` and the files it compiled.
pub(super) struct Shell {
    html: String,
    /// The JavaScript of the client of guides, from the site's folder; its WebAssembly has the same name
    /// and ends in `_bg.wasm`.
    pub(super) tasks: String,
    /// The JavaScript of the client of the plan and the home page, named in the same way.
    pub(super) plan: String,
    /// The JavaScript of the client of letters and the search, named in the same way.
    pub(super) desk: String,
    /// The JavaScript of the client of the share composer, named in the same way.
    pub(super) share: String,
    /// The JavaScript of the client of backups, named in the same way.
    pub(super) data: String,
    /// The JavaScript of the engines that are loaded on demand, named in the same way.
    pub(super) tools: String,
}

/// What differs from page to page.
pub(super) struct PageParts<'a> {
    pub(super) page: Page,
    pub(super) language: &'a str,
    pub(super) direction: &'a str,
    pub(super) base: &'a str,
    pub(super) strings: &'a str,
    /// The index of the search, on the page that needs it.
    pub(super) index: Option<&'a str>,
    /// The tasks of all workflows, on pages that need them.
    pub(super) catalogue: Option<&'a str>,
    pub(super) build: &'a str,
    pub(super) head: &'a str,
    pub(super) body: &'a str,
}

impl Shell {
    /// Reads what Trunk made. It is read once, before any page is written over it.
    ///
    /// # Errors
    /// When a mark or a compiled file is missing: then Trunk changed and every page would be wrong.
    pub(super) fn read(settings: &Settings) -> Result<Self, String> {
        let path = settings.staging.join("index.html");
        let html = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        for mark in [HEAD_MARK, BODY_MARK] {
            if !html.contains(mark) {
                return Err(format!("index.html lacks {mark}, so pages have no place to go"));
            }
        }
        if html.contains("<script") {
            return Err("Trunk put a script into index.html; the policy allows no inline script. \
                        Set inject_scripts = false in Trunk.toml"
                .to_owned());
        }
        let tasks = settings
            .files()?
            .into_iter()
            .find(|name| name.starts_with("kickoff-") && name.strip_suffix(".js").is_some())
            .ok_or_else(|| format!("no kickoff-….js in {}", settings.staging.display()))?;
        compact_glue(settings, tasks.trim_end_matches(".js"))?;
        let name = |name| name_by_content(settings, name);
        Ok(Self {
            html: compact(&html),
            tasks,
            plan: name("plan")?,
            desk: name("desk")?,
            share: name("share")?,
            data: name("data")?,
            tools: name("tools")?,
        })
    }

    /// A whole document.
    pub(super) fn pour(&self, parts: &PageParts<'_>) -> String {
        let PageParts { language, direction, base, strings, build, .. } = parts;
        let app = match parts.page {
            Page::Documents | Page::Document(_) | Page::Details | Page::Search => Some(&self.desk),
            Page::Share => Some(&self.share),
            Page::Data => Some(&self.data),
            Page::Home | Page::Plan => Some(&self.plan),
            Page::Guide(_)
            | Page::Checklist(_)
            | Page::Facts
            | Page::Glossary
            | Page::About
            | Page::Accessibility
            | Page::Links
            | Page::Campaign
            | Page::App
            | Page::Offline
            | Page::Embed => Some(&self.tasks),
            // It needs none of this, and without a build's name other pages load it as a whole: scripts
            // of pages that are exchanged in place do not run.
            Page::Recover => None,
            Page::Widget(_) => return self.pour_widget(parts),
        };
        let tools = &self.tools;
        let attribute = |kind: &str, name: Option<&str>| {
            name.map(|name| format!(" data-{kind}=\"{base}{name}\"")).unwrap_or_default()
        };
        let index = attribute("index", parts.index);
        let catalogue = attribute("catalogue", parts.catalogue);
        let files = app.map(|app| {
            format!(
                " data-base=\"{base}\" data-app=\"{base}{app}\" data-tools=\"{base}{tools}\" \
                 data-strings=\"{base}{strings}\" data-build=\"{build}\"{index}{catalogue}"
            )
        });
        let files = files.unwrap_or_default();
        self.fill(&format!("<html lang=\"{language}\" dir=\"{direction}\"{files}>"), parts)
    }

    /// A framed page has no client, so it needs to know nothing but the way to the site's folder.
    fn pour_widget(&self, parts: &PageParts<'_>) -> String {
        let PageParts { language, direction, base, .. } = parts;
        self.fill(
            &format!("<html lang=\"{language}\" dir=\"{direction}\" data-base=\"{base}\">"),
            parts,
        )
    }

    fn fill(&self, open: &str, parts: &PageParts<'_>) -> String {
        self.html
            .replacen("<html lang=\"en\">", open, 1)
            .replacen(HEAD_MARK, parts.head, 1)
            .replacen(BODY_MARK, parts.body, 1)
    }
}

/// The JavaScript that wasm-bindgen writes around a client, without remarks and indentation: a kilobyte
/// less for each.
fn compact_glue(settings: &Settings, name: &str) -> Result<(), String> {
    let path = settings.staging.join(format!("{name}.js"));
    let say = |error: std::io::Error| format!("{}: {error}", path.display());
    let source = std::fs::read_to_string(&path).map_err(say)?;
    let is_remark = |line: &&str| ["/**", "*/", "* "].iter().any(|start| line.starts_with(start));
    let kept: Vec<&str> =
        source.lines().map(str::trim).filter(|line| !is_remark(line) && *line != "*").collect();
    std::fs::write(&path, compact_script(&kept.join("\n"))).map_err(say)
}

/// Trunk gives modules that are loaded at run time a fixed name; browsers may keep such a file while
/// its content changes, so it gets a name that changes too. Returns the JavaScript's.
fn name_by_content(settings: &Settings, name: &str) -> Result<String, String> {
    compact_glue(settings, name)?;
    let read = |file: String| {
        std::fs::read(settings.staging.join(&file)).map_err(|error| format!("{file}: {error}"))
    };
    let content = [read(format!("{name}.js"))?, read(format!("{name}_bg.wasm"))?].concat();
    let hash = short_hash(&content);
    for end in [".js", "_bg.wasm"] {
        let (old, new) = (format!("{name}{end}"), format!("{name}-{hash}{end}"));
        std::fs::rename(settings.staging.join(&old), settings.staging.join(new))
            .map_err(|error| format!("{old}: {error}"))?;
    }
    Ok(format!("{name}-{hash}.js"))
}

/// The shell without indentation, without what only Trunk reads, and without remarks to developers.
fn compact(html: &str) -> String {
    html.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("<link data-trunk"))
        .filter(|line| !line.starts_with("<!-- "))
        .collect()
}
