//! What each language lacks, has too much, or has not followed: the translators' report.
//!
//! English is what the others follow. A text is a message of a `.ftl` file or a section of a Markdown
//! file; its age is the time of its newest line in the history of the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::project;
use crate::run::{Step, output, say};

/// The language that the others follow.
const MODEL: &str = "en";

/// Seconds since 1970 by text, in files by path below the language's folder.
type Texts = BTreeMap<String, BTreeMap<String, u64>>;

/// Prints the report, of the languages of the site and of those that wait in `drafts/`.
///
/// # Errors
/// When `locales/` cannot be read.
pub fn report() -> Step {
    let root = project::root();
    let model = root.join("locales").join(MODEL);
    let texts_of_model = texts(&model)?;
    let mut folders = folders_in(&root.join("locales"))?;
    if root.join("drafts").is_dir() {
        folders.extend(folders_in(&root.join("drafts"))?);
    }
    for folder in folders.iter().filter(|folder| **folder != model) {
        let name = folder.strip_prefix(&root).unwrap_or(folder).display().to_string();
        print(&name, &compare(&texts_of_model, &texts(folder)?));
    }
    Ok(())
}

/// The folders in a folder, by name.
pub(crate) fn folders_in(root: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        std::fs::read_dir(root).map_err(|error| format!("{}: {error}", root.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// What a translator should look at.
#[derive(Debug, Default, PartialEq, Eq)]
struct Differences {
    total: usize,
    missing: Vec<String>,
    unused: Vec<String>,
    older: Vec<String>,
}

fn compare(model: &Texts, own: &Texts) -> Differences {
    let mut found = Differences::default();
    let files: BTreeSet<&String> = model.keys().chain(own.keys()).collect();
    for file in files {
        let (empty, name) = (BTreeMap::new(), |text: &String| format!("{file}: {text}"));
        let (theirs, ours) = (model.get(file).unwrap_or(&empty), own.get(file).unwrap_or(&empty));
        // Which forms of a campaign's name there are is each language's own affair; the build stops at
        // one that a text asks for.
        let is_free = file.starts_with("campaigns");
        for (text, changed) in theirs {
            match ours.get(text) {
                None if is_free && own.contains_key(file) => continue,
                None => found.missing.push(name(text)),
                // What is not committed yet has no history, and is as new as can be.
                Some(followed) if *followed > 0 && followed < changed => {
                    found.older.push(name(text));
                }
                Some(_) => {}
            }
            found.total += 1;
        }
        let unused = ours.keys().filter(|text| !is_free && !theirs.contains_key(*text));
        found.unused.extend(unused.map(name));
    }
    found
}

fn print(language: &str, found: &Differences) {
    let Differences { total, missing, unused, older } = found;
    say(&format!(
        "{language}: {} of {total} texts, {} missing, {} unused, {} older than the English they follow",
        total - missing.len(),
        missing.len(),
        unused.len(),
        older.len()
    ));
    for (what, texts) in [("missing", missing), ("unused", unused), ("older", older)] {
        for text in texts {
            eprintln!("  {what:<8} {text}");
        }
    }
}

/// All texts below a language's folder.
fn texts(folder: &Path) -> Result<Texts, String> {
    let mut found = Texts::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        let entries =
            std::fs::read_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            let is_messages = path.extension().is_some_and(|ending| ending == "ftl");
            found.insert(name, ages(&names(&source, is_messages), &lines_changed(&path)));
        }
    }
    Ok(found)
}

/// Which text each line belongs to; empty for what belongs to none, such as comments.
fn names(source: &str, is_messages: bool) -> Vec<String> {
    let mut current = if is_messages { String::new() } else { "head".to_owned() };
    let mut in_head = !is_messages;
    source
        .lines()
        .enumerate()
        .map(|(index, line)| {
            if is_messages {
                let starts =
                    line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-');
                if starts && let Some((key, _)) = line.split_once(" =") {
                    key.clone_into(&mut current);
                } else if !line.starts_with([' ', '}']) {
                    current.clear();
                }
            } else if in_head {
                if index > 0 && line == "---" {
                    in_head = false;
                    "text".clone_into(&mut current);
                    return "head".to_owned();
                }
            } else if line.starts_with("##")
                && let Some((_, id)) = line.split_once("{#")
            {
                let end = id.find([' ', '}']).unwrap_or(id.len());
                id[..end].clone_into(&mut current);
            }
            if line.trim().is_empty() { String::new() } else { current.clone() }
        })
        .collect()
}

/// When each line was changed last; empty where there is no history.
fn lines_changed(path: &Path) -> Vec<u64> {
    let file = path.to_string_lossy();
    let root = project::root();
    let arguments = ["-C", &root.to_string_lossy(), "blame", "--line-porcelain", "--", &file];
    output("git", &arguments)
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("committer-time ")?.parse().ok())
        .collect()
}

/// The time of each text's newest line, 0 where there is no history.
fn ages(names: &[String], changed: &[u64]) -> BTreeMap<String, u64> {
    let mut ages = BTreeMap::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        let age = ages.entry(name.clone()).or_insert(0);
        *age = (*age).max(changed.get(index).copied().unwrap_or_default());
    }
    ages
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Differences, Texts, ages, compare, names};

    #[test]
    fn messages_are_told_apart_from_comments() {
        let source = "# note\n-brand = K\nhello = Hi\n    there\nmany = { $n ->\n   *[other] x\n}\n\n### Part\n";
        assert_eq!(
            names(source, true),
            ["", "-brand", "hello", "hello", "many", "many", "many", "", ""]
        );
    }

    #[test]
    fn sections_are_told_apart_by_their_id() {
        let source = "---\ntitle: T\n---\nIntro\n\n### A {#a.b country=US}\n\nText\n## Plain\n";
        assert_eq!(
            names(source, false),
            ["head", "head", "head", "text", "", "a.b", "", "a.b", "a.b"]
        );
    }

    #[test]
    fn the_newest_line_counts() {
        let names = ["a", "a", "", "b"].map(str::to_owned);
        assert_eq!(ages(&names, &[1, 5, 9, 2]), BTreeMap::from([("a".into(), 5), ("b".into(), 2)]));
        assert_eq!(ages(&names, &[]), BTreeMap::from([("a".into(), 0), ("b".into(), 0)]));
    }

    #[test]
    fn what_is_missing_unused_and_older_is_listed() {
        let texts = |texts: &[(&str, u64)]| -> Texts {
            let texts = texts.iter().map(|(name, age)| ((*name).to_owned(), *age)).collect();
            Texts::from([("ui.ftl".to_owned(), texts)])
        };
        let found = compare(
            &texts(&[("same", 5), ("gone", 5), ("old", 5)]),
            &texts(&[("same", 5), ("old", 4), ("extra", 1)]),
        );
        assert_eq!(found.total, 3);
        assert_eq!(found.missing, ["ui.ftl: gone"]);
        assert_eq!(found.unused, ["ui.ftl: extra"]);
        assert_eq!(found.older, ["ui.ftl: old"]);
    }

    #[test]
    fn forms_of_a_name_and_what_is_not_committed_are_no_differences() {
        let texts = |file: &str, texts: &[(&str, u64)]| -> Texts {
            let texts = texts.iter().map(|(name, age)| ((*name).to_owned(), *age)).collect();
            Texts::from([(file.to_owned(), texts)])
        };
        let file = "campaigns/hour-of-code.ftl";
        let model = texts(file, &[("campaign", 5), ("the-campaign-first", 5)]);
        let found = compare(&model, &texts(file, &[("campaign", 0), ("campaign-of", 0)]));
        assert_eq!(found, Differences { total: 1, ..Differences::default() });
        // A campaign without any file is one.
        let found = compare(&model, &Texts::new());
        assert_eq!(found.missing.len(), 2);
    }
}
