//! Compares the built site with `budget.txt`, in bytes after brotli.

use std::collections::BTreeMap;
use std::path::Path;

use crate::project;
use crate::run::{Step, say};

/// Measures `dist/`, prints every figure with its limit, and fails when one is passed.
///
/// # Errors
/// Names what is too large, or what could not be measured.
pub fn check() -> Step {
    let root = project::root();
    let limits = std::fs::read_to_string(root.join("budget.txt"))
        .map_err(|error| format!("budget.txt: {error}"))?;
    let limits = parse(&limits)?;
    let sizes = measure(&root.join("dist"))?;
    say("Sizes after brotli 11, against budget.txt");
    let mut passed = Vec::new();
    for (name, limit) in &limits {
        let size = sizes
            .get(name.as_str())
            .ok_or_else(|| format!("budget.txt: `{name}` is not measured"))?;
        let mark = if size > limit { "✗" } else { "✓" };
        eprintln!("  {mark} {name:<16} {size:>7} of {limit:>7} bytes");
        if size > limit {
            passed.push(name.clone());
        }
    }
    match passed.as_slice() {
        [] => Ok(()),
        names => Err(format!(
            "The budget is passed: {}.\n  Make it smaller, or raise the number in budget.txt with the reason.",
            names.join(", ")
        )),
    }
}

fn parse(text: &str) -> Result<BTreeMap<String, u64>, String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (name, number) = line.split_once('=').ok_or("budget.txt: a line lacks `=`")?;
            let number =
                number.trim().parse().map_err(|error| format!("budget.txt: {line}: {error}"))?;
            Ok((name.trim().to_owned(), number))
        })
        .collect()
}

/// The compressed sizes that visits are made of.
///
/// # Errors
/// Names what a built folder lacks.
pub(crate) fn measure(dist: &Path) -> Result<BTreeMap<&'static str, u64>, String> {
    let guide_page = guide_pages(dist)?.into_iter().max().ok_or("dist/ holds no guide page")?;
    let early = largest(dist, "early-", ".js.br")?;
    let module = |name: &str| -> Result<u64, String> {
        Ok(largest(dist, name, "_bg.wasm.br")? + largest(dist, name, ".js.br")?)
    };
    let client = module("kickoff-")?;
    let strings = largest(dist, "", ".json.br")?;
    let icon = largest(dist, "icon", ".svg.br")?;
    let before_intent = guide_page + early + icon;
    Ok(BTreeMap::from([
        ("guide-page", guide_page),
        ("client", client),
        ("client-plan", module("plan-")?),
        ("client-desk", module("desk-")?),
        ("client-share", module("share-")?),
        ("client-data", module("data-")?),
        ("tools", module("tools-")?),
        ("before-intent", before_intent),
        ("first-visit", before_intent + client + strings),
        ("banner", framed(dist, "banner")? + icon),
        ("framed-guide", framed(dist, "guide")? + icon),
        ("offline-common", kept(dist, &dist.join("sw.js"))?),
        ("offline-language", largest_language(dist)?),
    ]))
}

/// What the service worker fetches for the largest language.
fn largest_language(dist: &Path) -> Result<u64, String> {
    let lists = read(&dist.join("lists"))?;
    let lists = lists.iter().filter(|path| path.extension().is_some_and(|end| end == "json"));
    let sizes: Result<Vec<u64>, String> = lists.map(|list| kept(dist, list)).collect();
    sizes?.into_iter().max().ok_or_else(|| "dist/lists/ is empty".to_owned())
}

/// The compressed size of the files that a list names: each stands before its hash, `"fr/": "0123…"`.
fn kept(dist: &Path, list: &Path) -> Result<u64, String> {
    let say = |error| format!("{}: {error}", list.display());
    let text = std::fs::read_to_string(list).map_err(say)?;
    let parts: Vec<&str> = text.split('"').collect();
    let is_hash =
        |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let names = parts.windows(3).filter(|part| part[1] == ":" && is_hash(part[2]));
    let mut sum = 0;
    for name in names.map(|part| part[0]) {
        let page = if name.is_empty() || name.ends_with('/') { "index.html" } else { "" };
        // Pictures have no compressed sibling.
        let file = dist.join(format!("{name}{page}"));
        let sibling = dist.join(format!("{name}{page}.br"));
        let size = std::fs::metadata(sibling).or_else(|_| std::fs::metadata(&file));
        sum += size.map_err(|error| format!("{}: {error}", file.display()))?.len();
    }
    Ok(sum)
}

/// The largest page of a kind that other sites frame.
fn framed(dist: &Path, kind: &str) -> Result<u64, String> {
    let mut sizes = Vec::new();
    for language in read(dist)?.into_iter().filter(|path| path.join("widget").is_dir()) {
        for page in read(&language.join("widget"))? {
            let name = page.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(kind) {
                sizes.extend(std::fs::metadata(page.join("index.html.br")).map(|file| file.len()));
            }
        }
    }
    sizes.into_iter().max().ok_or_else(|| format!("dist/ holds no widget/{kind}"))
}

fn guide_pages(dist: &Path) -> Result<Vec<u64>, String> {
    let mut sizes = Vec::new();
    for language in read(dist)?.into_iter().filter(|path| path.join("guides").is_dir()) {
        for guide in read(&language.join("guides"))? {
            sizes.extend(std::fs::metadata(guide.join("index.html.br")).map(|file| file.len()));
        }
    }
    Ok(sizes)
}

/// The largest file of the folder whose name starts and ends so.
fn largest(dist: &Path, start: &str, end: &str) -> Result<u64, String> {
    read(dist)?
        .into_iter()
        .filter(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.starts_with(start) && name.ends_with(end))
        })
        .filter_map(|path| std::fs::metadata(path).ok())
        .map(|file| file.len())
        .max()
        .ok_or_else(|| format!("dist/ holds no {start}*{end}"))
}

fn read(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| format!("{}: {error}", folder.display()))
}
