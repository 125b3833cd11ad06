//! Checks that every source file is in its room: which module may know which.
//!
//! `ARCHITECTURE.md` says why. A module that is not listed here fails the check, so a new room has
//! to be given its place before anything moves in.

use std::path::{Path, PathBuf};

use crate::project;
use crate::run::{Step, say};

/// A room, and the rooms it may know.
const ROOMS: &[(&str, &[&str])] = &[
    ("calendar", &[]),
    ("campaign", &[]),
    ("json", &[]),
    ("plan", &["calendar", "json"]),
    ("share", &[]),
    ("letters", &[]),
    ("paper", &[]),
    ("qr", &[]),
    ("search", &[]),
    ("content", &["letters", "plan"]),
    ("messages", &["json"]),
    ("route", &["content"]),
    ("store", &["json", "plan"]),
    ("backup", &["json", "plan", "store"]),
    (
        "widgets",
        &[
            "backup", "calendar", "campaign", "json", "plan", "share", "letters", "content",
            "messages", "route", "store",
        ],
    ),
    ("tools", &["paper", "qr", "search", "share"]),
    ("pages", &["campaign", "plan", "share", "letters", "content", "messages", "route", "widgets"]),
    (
        "site",
        &[
            "campaign", "plan", "share", "letters", "search", "content", "messages", "route",
            "pages",
        ],
    ),
];

/// Rooms without any browser or user interface, so that they can be tested natively.
const PURE: &[&str] = &[
    "backup", "calendar", "campaign", "json", "plan", "share", "letters", "paper", "qr", "search",
    "content", "route",
];

/// What pure rooms must not mention.
const IMPURE: &[&str] = &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"];

/// Walks `src/` and reports every line that reaches into a room it may not know.
///
/// # Errors
/// Lists the lines.
pub fn check() -> Step {
    say("Every file in its room");
    let source = project::root().join("src");
    let mut files = Vec::new();
    collect(&source, &mut files)?;
    let mut wrong = Vec::new();
    for file in files {
        let relative = file.strip_prefix(&source).unwrap_or(&file).to_path_buf();
        let Some(room) = room_of(&relative) else { continue };
        let text = std::fs::read_to_string(&file)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        inspect(&relative, &room, &text, &mut wrong);
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("Not in their rooms:\n  {}", wrong.join("\n  ")))
    }
}

/// `content/guide.rs` is in `content`, `route.rs` in `route`; the entries belong to no room.
fn room_of(relative: &Path) -> Option<String> {
    let first = relative.components().next()?.as_os_str().to_str()?;
    let room = first.strip_suffix(".rs").unwrap_or(first);
    (!["lib", "main", "bin"].contains(&room)).then(|| room.to_owned())
}

fn inspect(relative: &Path, room: &str, text: &str, wrong: &mut Vec<String>) {
    let Some((_, known)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        wrong.push(format!(
            "{}: the room `{room}` is not listed in xtask/src/rooms.rs",
            relative.display()
        ));
        return;
    };
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        let place = format!("{}:{}", relative.display(), number + 1);
        for (other, _) in ROOMS.iter().filter(|(other, _)| *other != room && !known.contains(other))
        {
            if line.contains(&format!("crate::{other}::"))
                || line.contains(&format!("crate::{other};"))
            {
                wrong.push(format!("{place}: `{room}` may not know `{other}`"));
            }
        }
        if PURE.contains(&room) && IMPURE.iter().any(|name| line.contains(&format!("{name}::"))) {
            wrong.push(format!("{place}: `{room}` is pure: no browser, no Leptos"));
        }
        if room != "pages" && line.contains("inner_html=") {
            wrong.push(format!("{place}: only pages, rendered at build time, may hold ready HTML"));
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Step {
    let say = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(say)? {
        let path = entry.map_err(say)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::inspect;

    fn wrong(room: &str, text: &str) -> usize {
        let mut wrong = Vec::new();
        inspect(Path::new("x.rs"), room, text, &mut wrong);
        wrong.len()
    }

    #[test]
    fn borders_are_guarded() {
        assert_eq!(wrong("plan", "use crate::store::Store;"), 1);
        assert_eq!(wrong("store", "use crate::plan::Record;"), 0);
        assert_eq!(wrong("share", "use web_sys::Window;"), 1);
        assert_eq!(wrong("widgets", "view! { <p inner_html=x></p> }"), 1);
        assert_eq!(wrong("attic", ""), 1);
        assert_eq!(wrong("plan", "// use crate::store::Store;"), 0);
    }
}
