//! The document that every page is poured into, as Trunk leaves it.

use super::Settings;

const HEAD_MARK: &str = "<!--kickoff:head-->";
const BODY_MARK: &str = "<!--kickoff:body-->";

/// Trunk's `index.html` and the files it compiled.
pub(super) struct Shell {
    html: String,
    /// The client's JavaScript, from the site's folder.
    pub(super) app: String,
    /// The client's WebAssembly, from the site's folder.
    pub(super) wasm: String,
}

/// What differs from page to page.
pub(super) struct PageParts<'a> {
    pub(super) language: &'a str,
    pub(super) direction: &'a str,
    pub(super) base: &'a str,
    pub(super) strings: &'a str,
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
        let files = settings.files()?;
        let find = |end: &str| {
            files
                .iter()
                .find(|name| name.starts_with("kickoff-") && name.ends_with(end))
                .cloned()
                .ok_or_else(|| format!("no kickoff-…{end} in {}", settings.staging.display()))
        };
        Ok(Self { html: compact(&html), app: find(".js")?, wasm: find("_bg.wasm")? })
    }

    /// A whole document.
    pub(super) fn pour(&self, parts: &PageParts<'_>) -> String {
        let PageParts { language, direction, base, strings, build, .. } = parts;
        let (app, wasm) = (&self.app, &self.wasm);
        let open = format!(
            "<html lang=\"{language}\" dir=\"{direction}\" data-base=\"{base}\" \
             data-app=\"{base}{app}\" data-wasm=\"{base}{wasm}\" \
             data-strings=\"{base}{strings}\" data-build=\"{build}\">"
        );
        self.html
            .replacen("<html lang=\"en\">", &open, 1)
            .replacen(HEAD_MARK, parts.head, 1)
            .replacen(BODY_MARK, parts.body, 1)
    }
}

/// The shell without indentation, without what only Trunk reads, and without remarks to developers.
fn compact(html: &str) -> String {
    html.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("<link data-trunk"))
        .filter(|line| !line.starts_with("<!-- "))
        .collect()
}
