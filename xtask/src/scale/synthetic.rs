//! A copy of the project with languages and guides that are copies themselves.

use std::fs;
use std::path::Path;

use crate::locales::folders_in;

/// Folders of the project that its build does not read, or that hold the copy itself.
const LEFT_OUT: [&str; 6] = [".git", ".ci", "dist", "docs/hosting", "drafts", "target"];

/// The file with the list of guides and their tasks.
const WORKFLOWS: &str = "src/content/workflow.rs";

/// Writes the copy. Files that stay the same keep the time of their last change, so that little is compiled anew.
///
/// # Errors
/// Names what could not be read or written.
pub(super) fn write(
    root: &Path,
    copy: &Path,
    languages: usize,
    guides: usize,
) -> Result<(), String> {
    let old = copy.join("locales");
    if old.is_dir() {
        fs::remove_dir_all(&old).map_err(|error| format!("{}: {error}", old.display()))?;
    }
    mirror(root, copy, root)?;
    let locales = copy.join("locales");
    let real = folders_in(&locales)?;
    let source = read(&root.join(WORKFLOWS))?;
    let ids = ids(&source);
    let more: Vec<(String, usize)> = (0..guides.saturating_sub(ids.len()))
        .map(|number| (ids[number % ids.len()].clone(), number / ids.len() + 2))
        .collect();
    put(
        &copy.join(WORKFLOWS),
        &more.iter().try_fold(source, |text, (id, number)| another(&text, id, *number))?,
    )?;
    for language in &real {
        for (id, number) in &more {
            let folder = language.join("guides");
            let text = read(&folder.join(format!("{id}.md")))?;
            put(&folder.join(format!("{id}-{number}.md")), &renamed(&text, id, *number))?;
        }
    }
    for number in 0..languages.saturating_sub(real.len()) {
        // A region of its own: `fr-101` has the grammar of `fr`.
        let original = &real[number % real.len()];
        let language = original.file_name().unwrap_or_default().to_string_lossy();
        mirror(original, &locales.join(format!("{language}-{}", 101 + number)), root)?;
    }
    Ok(())
}

/// The ids of the guides, as the list names them: `District, "district", PerCampaign, DISTRICT;`.
fn ids(source: &str) -> Vec<String> {
    let list = source.split_once("\nworkflows! {").map_or("", |(_, rest)| rest);
    let list = list.split_once("\n}").map_or("", |(list, _)| list);
    list.lines()
        .filter_map(|line| Some(line.split_once(", \"")?.1.split_once('"')?.0.to_owned()))
        .collect()
}

/// The source with one guide more, a copy of another.
fn another(source: &str, id: &str, number: usize) -> Result<String, String> {
    let missing = || format!("{WORKFLOWS}: `{id}` is not written as expected");
    let constant = id.to_uppercase().replace('-', "_");
    let entry = source
        .lines()
        .find(|line| line.ends_with(&format!(", {constant};")))
        .ok_or_else(missing)?;
    let (name, rest) = entry.trim().split_once(", ").ok_or_else(missing)?;
    let new_entry = format!("    /// A copy.\n    {name}{number}, {rest}\n")
        .replace(&format!("\"{id}\""), &format!("\"{id}-{number}\""))
        .replace(&format!(", {constant};"), &format!(", {constant}_{number};"));
    let start = source.find(&format!("const {constant}: ")).ok_or_else(missing)?;
    let length = source[start..].find("\n];\n").ok_or_else(missing)? + "\n];\n".len();
    let tasks = source[start..start + length]
        .replace(&format!("const {constant}:"), &format!("const {constant}_{number}:"))
        .replace(&format!("\"{id}."), &format!("\"{id}-{number}."));
    let list = source.find("\nworkflows! {").ok_or_else(missing)?;
    let end = list + source[list..].find("\n}").ok_or_else(missing)? + 1;
    Ok(format!("{}{new_entry}{}\n{tasks}", &source[..end], &source[end..]))
}

/// The text of a guide with the ids of its copy.
fn renamed(text: &str, id: &str, number: usize) -> String {
    text.replace(&format!("{{#{id}."), &format!("{{#{id}-{number}."))
        .replace(&format!(":{id}#{id}."), &format!(":{id}-{number}#{id}-{number}."))
        .replace(&format!("(checklist:{id})"), &format!("(checklist:{id}-{number})"))
}

fn mirror(from: &Path, to: &Path, root: &Path) -> Result<(), String> {
    let say = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(to).map_err(|error| say(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| say(from, error))?.flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        let is_left_out = LEFT_OUT.iter().any(|folder| path == root.join(folder));
        if is_left_out {
            continue;
        }
        if path.is_dir() {
            mirror(&path, &target, root)?;
            continue;
        }
        let contents = fs::read(&path).map_err(|error| say(&path, error))?;
        if fs::read(&target).is_ok_and(|old| old == contents) {
            continue;
        }
        fs::write(&target, contents).map_err(|error| say(&target, error))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{WORKFLOWS, another, ids, read, renamed};
    use crate::project;

    #[test]
    fn the_list_of_guides_is_found_and_grows() {
        let source = read(&project::root().join(WORKFLOWS)).expect("the list of guides");
        let before = ids(&source);
        assert!(before.iter().any(|id| id == "host-official"), "{before:?}");
        let source = before.iter().fold(source, |text, id| another(&text, id, 2).expect("a copy"));
        let after = ids(&source);
        assert_eq!(after.len(), before.len() * 2);
        assert_eq!(after.last().map(String::as_str), Some("host-official-2"));
        assert!(source.contains("HostOfficial2, \"host-official-2\", PerEvent, HOST_OFFICIAL_2;"));
        assert!(source.contains("before(\"host-official-2.invite\""));
    }

    #[test]
    fn a_copied_text_has_tasks_of_its_own() {
        let text = "## A {#press.pitch}\n[b](guide:press#press.pitch) [c](checklist:press) [d](guide:event)";
        assert_eq!(
            renamed(text, "press", 3),
            "## A {#press-3.pitch}\n[b](guide:press-3#press-3.pitch) [c](checklist:press-3) [d](guide:event)"
        );
    }
}
