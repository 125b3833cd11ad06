//! A check of the output: every link, script, icon and preview of every page leads to a file that
//! exists, and every anchor to an element.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Settings, manifest};

/// Follows all addresses of all pages that lead to the site itself, relative and whole ones.
///
/// # Errors
/// Lists what leads nowhere, each with its page.
pub(super) fn links(settings: &Settings) -> Result<(), String> {
    let files: BTreeSet<String> = settings.files()?.into_iter().collect();
    let mut pages = BTreeMap::new();
    for name in files.iter().filter(|name| name.ends_with("index.html")) {
        let path = settings.staging.join(name);
        let html = std::fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        pages.insert(name.clone(), html);
    }
    let mut dead = Vec::new();
    for (name, html) in &pages {
        let folder = name.trim_end_matches("index.html");
        let ids: Vec<&str> = attributes(html, "id").collect();
        let unique: BTreeSet<&&str> = ids.iter().collect();
        if unique.len() != ids.len() {
            dead.push(format!("{name}: an id stands twice"));
        }
        for address in attributes(html, "href").chain(attributes(html, "src")) {
            let (from, path) = in_site(settings.site_url.as_deref(), folder, address);
            if let Some(reason) = follow(from, path, &files, &pages) {
                dead.push(format!("{name}: {address} {reason}"));
            }
        }
        for address in previews(html) {
            let (folder, path) = in_site(settings.site_url.as_deref(), folder, address);
            if !resolve(folder, path).is_some_and(|file| files.contains(&file)) {
                dead.push(format!("{name}: {address} is no file"));
            }
        }
    }
    if dead.is_empty() { Ok(()) } else { Err(format!("dead links:\n{}", dead.join("\n"))) }
}

/// Follows all addresses of all manifests, which start from the site's folder.
///
/// # Errors
/// Lists what leads nowhere, each with its manifest.
pub(super) fn manifests(settings: &Settings) -> Result<(), String> {
    let files: BTreeSet<String> = settings.files()?.into_iter().collect();
    let mut dead = Vec::new();
    for name in files.iter().filter(|name| name.ends_with(manifest::END)) {
        let say = |error: &dyn std::fmt::Display| format!("{name}: {error}");
        let text =
            std::fs::read_to_string(settings.staging.join(name)).map_err(|error| say(&error))?;
        let manifest: Value = serde_json::from_str(&text).map_err(|error| say(&error))?;
        let mut addresses = Vec::new();
        collect(&manifest, &mut addresses);
        for address in addresses {
            if let Some(reason) = follow("", address, &files, &BTreeMap::new()) {
                dead.push(format!("{name}: {address} {reason}"));
            }
        }
    }
    if dead.is_empty() { Ok(()) } else { Err(format!("dead addresses:\n{}", dead.join("\n"))) }
}

/// Whatever stands in a manifest, at any depth, under a name that means an address.
fn collect<'a>(value: &'a Value, addresses: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("src" | "url" | "start_url" | "scope" | "action", Value::String(address)) => {
                        addresses.push(address);
                    }
                    // Names of what another program hands over.
                    ("params", _) => {}
                    _ => collect(value, addresses),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, addresses)),
        _ => {}
    }
}

/// An address with the folder it starts from: a whole address of the site itself starts from the site's.
fn in_site<'a>(site: Option<&str>, folder: &'a str, address: &'a str) -> (&'a str, &'a str) {
    match site.and_then(|site| address.strip_prefix(site)) {
        Some(path) => ("", path),
        None => (folder, address),
    }
}

/// Why an address leads nowhere, if it does.
fn follow(
    folder: &str,
    address: &str,
    files: &BTreeSet<String>,
    pages: &BTreeMap<String, String>,
) -> Option<&'static str> {
    if ["https:", "mailto:", "sms:"].iter().any(|scheme| address.starts_with(scheme)) {
        return None;
    }
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let (path, question) = path.split_once('?').unwrap_or((path, ""));
    // The share page is told which page to share.
    if let Some(page) = question.strip_prefix("page=")
        && !files.contains(&format!("{page}index.html"))
    {
        return Some("names a page that does not exist");
    }
    let Some(target) = resolve(folder, path) else { return Some("leaves the site's folder") };
    let file = if target.is_empty() || target.ends_with('/') {
        format!("{target}index.html")
    } else {
        target
    };
    if !files.contains(&file) {
        return Some("is no file");
    }
    // The list of languages is told which page to show in the one that is chosen.
    if let Some(page) = anchor.strip_prefix("choose=") {
        let is_page = file == "index.html" && files.contains(&format!("en/{page}index.html"));
        return (!is_page).then_some("names a page that does not exist");
    }
    let has_anchor = anchor.is_empty()
        || pages.get(&file).is_some_and(|html| attributes(html, "id").any(|id| id == anchor));
    (!has_anchor).then_some("has no such anchor")
}

/// `../../en/share/` seen from `fr/about/` is `en/share/`.
fn resolve(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let mut segments = path.split('/').peekable();
    let mut is_folder = path.is_empty();
    while let Some(segment) = segments.next() {
        match segment {
            "" | "." => is_folder = true,
            ".." => {
                parts.pop()?;
                is_folder = true;
            }
            name => {
                parts.push(name);
                is_folder = segments.peek().is_some();
            }
        }
    }
    let end = if is_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("{}{end}", parts.join("/")))
}

/// The values of an attribute, as the build writes them: in double quotes, after a space.
fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let open = format!(" {name}=\"");
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(open.as_str())?;
        let (value, after) = after.split_once('"')?;
        rest = after;
        Some(value)
    })
}

/// The pictures that networks show of a page.
fn previews(html: &str) -> impl Iterator<Item = &str> {
    html.split("property=\"og:image\"").skip(1).flat_map(|tag| attributes(tag, "content").take(1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{collect, in_site, previews, resolve};

    #[test]
    fn addresses_of_a_manifest_are_found_at_any_depth() {
        let manifest = json!({
            "name": "x",
            "shortcuts": [{ "url": "./fr/", "icons": [{ "src": "a.png" }] }],
            "share_target": { "action": "./fr/share/", "params": { "url": "url" } },
        });
        let mut found = Vec::new();
        collect(&manifest, &mut found);
        found.sort_unstable();
        assert_eq!(found, ["./fr/", "./fr/share/", "a.png"]);
    }

    #[test]
    fn the_picture_of_a_preview_is_found_among_its_tags() {
        let html = "<meta property=\"og:type\" content=\"website\">\
                    <meta property=\"og:image\" content=\"../cards/a.png\">\
                    <meta property=\"og:image:type\" content=\"image/png\">";
        assert_eq!(previews(html).collect::<Vec<_>>(), ["../cards/a.png"]);
    }

    /// Districts also serve the site inside their own network, where there is no https.
    #[test]
    fn whole_addresses_of_the_site_are_followed_as_well() {
        for site in ["https://example.org/repo/", "http://intranet.example/"] {
            let whole = format!("{site}fr/about/");
            assert_eq!(in_site(Some(site), "en/about/", &whole), ("", "fr/about/"));
            assert_eq!(in_site(None, "en/about/", &whole), ("en/about/", whole.as_str()));
        }
        let (site, elsewhere) = (Some("https://example.org/"), "https://example.com/");
        assert_eq!(in_site(site, "en/about/", elsewhere), ("en/about/", elsewhere));
        assert_eq!(in_site(site, "en/about/", "../../fr/about/"), ("en/about/", "../../fr/about/"));
    }

    #[test]
    fn relative_addresses_resolve_like_in_a_browser() {
        for (folder, path, target) in [
            ("fr/about/", "../../en/share/", Some("en/share/")),
            ("fr/about/", "", Some("fr/about/")),
            ("", "fr/", Some("fr/")),
            ("fr/", "../icon.svg", Some("icon.svg")),
            ("fr/", "../", Some("")),
            ("fr/", "../../x", None),
        ] {
            assert_eq!(resolve(folder, path).as_deref(), target, "{folder} + {path}");
        }
    }
}
