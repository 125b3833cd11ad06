//! The crates that the shipped WebAssembly is compiled from, as a bill of materials in the format
//! `CycloneDX` 1.5.
//!
//! They come from `cargo tree` and not from `cargo metadata`: metadata joins the features of the site
//! build, the tests and the clients into one graph, and so names crates that no client is compiled from.

use std::collections::{BTreeMap, BTreeSet};

use super::time::Moment;

/// What `cargo tree` is asked to write for each crate, after its depth.
pub(super) const FORMAT: &str = "\t{p}\t{l}\t";

/// A crate of one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Id {
    name: String,
    version: String,
}

/// What is said of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Crate {
    license: String,
    needs: BTreeSet<Id>,
}

/// Hashes of crates, as `Cargo.lock` has them.
type Checksums = BTreeMap<Id, String>;

/// The bill as JSON.
///
/// # Errors
/// When the tree or the lock file are not what Cargo writes, or a crate is not from the registry.
pub(super) fn bill(tree: &str, lock: &str, moment: Moment) -> Result<String, String> {
    let (root, crates) = read(tree)?;
    Ok(write(&root, &crates, &checksums(lock), moment))
}

/// The first crate and all of them, from lines such as `2⇥gloo v0.12.0⇥MIT⇥ (*)`.
fn read(tree: &str) -> Result<(Id, BTreeMap<Id, Crate>), String> {
    let mut crates = BTreeMap::<Id, Crate>::new();
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let wrong = || format!("cargo tree wrote a line that is not understood: {line}");
        let mut parts = line.split('\t');
        let depth: usize = parts.next().and_then(|text| text.parse().ok()).ok_or_else(wrong)?;
        let mut words = parts.next().ok_or_else(wrong)?.split(' ');
        let license = parts.next().ok_or_else(wrong)?;
        let name = words.next().unwrap_or_default().to_owned();
        let version = words.next().and_then(|word| word.strip_prefix('v')).ok_or_else(wrong)?;
        let id = Id { name, version: version.to_owned() };
        if depth > above.len() {
            return Err(wrong());
        }
        // Only the project itself has a place of its own.
        if depth > 0 && words.next().is_some() {
            return Err(format!("{} is not from the registry", id.name));
        }
        above.truncate(depth);
        if let Some(parent) = above.last().and_then(|parent| crates.get_mut(parent)) {
            parent.needs.insert(id.clone());
        }
        crates.entry(id.clone()).or_default().license = expression(license);
        above.push(id);
    }
    let root = above.into_iter().next().ok_or("cargo tree wrote nothing")?;
    Ok((root, crates))
}

/// A license as SPDX writes it. Older crates put a slash between two that one may choose from.
fn expression(license: &str) -> String {
    let parts: Vec<&str> = license.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

fn checksums(lock: &str) -> Checksums {
    let value = |line: &str, key: &str| {
        let text = line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"')?;
        Some(text.to_owned())
    };
    let mut found = Checksums::new();
    for package in lock.split("[[package]]") {
        let get = |key: &str| package.lines().find_map(|line| value(line, key));
        if let (Some(name), Some(version), Some(hash)) =
            (get("name"), get("version"), get("checksum"))
        {
            found.insert(Id { name, version }, hash);
        }
    }
    found
}

fn write(root: &Id, crates: &BTreeMap<Id, Crate>, checksums: &Checksums, moment: Moment) -> String {
    let reference = |id: &Id| {
        if id == root { format!("{}@{}", id.name, id.version) } else { address(id) }
    };
    let component = |id: &Id, found: &Crate| {
        let kind = if id == root { "application" } else { "library" };
        let mut members = vec![
            member("type", &text(kind)),
            member("bom-ref", &text(&reference(id))),
            member("name", &text(&id.name)),
            member("version", &text(&id.version)),
        ];
        if let Some(hash) = checksums.get(id) {
            members.push(member(
                "hashes",
                &format!("[{{\"alg\":\"SHA-256\",\"content\":{}}}]", text(hash)),
            ));
        }
        if !found.license.is_empty() {
            members.push(member(
                "licenses",
                &format!("[{{\"expression\":{}}}]", text(&found.license)),
            ));
        }
        if id != root {
            members.push(member("purl", &text(&address(id))));
        }
        format!("{{{}}}", members.join(","))
    };
    let libraries: Vec<String> = crates
        .iter()
        .filter(|(id, _)| *id != root)
        .map(|(id, found)| component(id, found))
        .collect();
    let needs: Vec<String> = crates
        .iter()
        .map(|(id, found)| {
            let on: Vec<String> = found.needs.iter().map(|id| text(&reference(id))).collect();
            format!("{{\"ref\":{},\"dependsOn\":[{}]}}", text(&reference(id)), on.join(","))
        })
        .collect();
    let application = crates.get(root).cloned().unwrap_or_default();
    let mut metadata = Vec::new();
    // The day of the build is said where it was named, or two runs would differ.
    if moment.is_given {
        metadata.push(member("timestamp", &text(&moment.iso())));
    }
    metadata.push(member("component", &component(root, &application)));
    format!(
        "{{\n\"bomFormat\":\"CycloneDX\",\n\"specVersion\":\"1.5\",\n\"version\":1,\n\
         \"metadata\":{{{}}},\n\"components\":[\n{}\n],\n\"dependencies\":[\n{}\n]\n}}\n",
        metadata.join(","),
        libraries.join(",\n"),
        needs.join(",\n")
    )
}

/// The package address of a crate (purl), in which a plus sign must be escaped.
fn address(id: &Id) -> String {
    format!("pkg:cargo/{}@{}", id.name, id.version.replace('+', "%2B"))
}

fn member(name: &str, value: &str) -> String {
    format!("\"{name}\":{value}")
}

/// A text as JSON.
fn text(text: &str) -> String {
    let mut out = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '\0'..' ' => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "\
0\tkickoff v0.1.0 (/home/somebody/kickoff)\tMIT OR Apache-2.0\t
1\tone v1.0.0\tMIT/Apache-2.0\t
2\tleaf v2.1.0+spec-1\tUnlicense OR MIT\t
1\ttwo v0.3.0\tMIT\t
2\tone v1.0.0\tMIT/Apache-2.0\t (*)
2\tunsaid v0.1.0\t\t
";
    const LOCK: &str = "\
version = 4

[[package]]
name = \"one\"
version = \"1.0.0\"
source = \"registry\"
checksum = \"00ff\"
dependencies = [
 \"leaf\",
]

[[package]]
name = \"kickoff\"
version = \"0.1.0\"
";

    fn id(name: &str, version: &str) -> Id {
        Id { name: name.to_owned(), version: version.to_owned() }
    }

    #[test]
    fn every_crate_of_the_tree_is_there_once_with_what_it_needs() {
        let (root, crates) = read(TREE).unwrap();
        assert_eq!(root, id("kickoff", "0.1.0"));
        let names: Vec<&str> = crates.keys().map(|id| id.name.as_str()).collect();
        assert_eq!(names, ["kickoff", "leaf", "one", "two", "unsaid"]);
        let needs = |id: &Id| crates[id].needs.iter().cloned().collect::<Vec<_>>();
        assert_eq!(needs(&root), [id("one", "1.0.0"), id("two", "0.3.0")]);
        // A crate that Cargo does not write out again keeps what it needs.
        assert_eq!(needs(&id("one", "1.0.0")), [id("leaf", "2.1.0+spec-1")]);
        assert_eq!(needs(&id("two", "0.3.0")), [id("one", "1.0.0"), id("unsaid", "0.1.0")]);
    }

    #[test]
    fn licenses_are_written_as_spdx_does() {
        assert_eq!(expression("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(expression("Unlicense / MIT"), "Unlicense OR MIT");
        assert_eq!(
            expression("(MIT OR Apache-2.0) AND Unicode-3.0"),
            "(MIT OR Apache-2.0) AND Unicode-3.0"
        );
    }

    #[test]
    fn hashes_come_from_the_lock_file() {
        let found = checksums(LOCK);
        assert_eq!(found.len(), 1);
        assert_eq!(found[&id("one", "1.0.0")], "00ff");
    }

    #[test]
    fn the_bill_says_what_is_in_a_release() {
        let bill = bill(TREE, LOCK, Moment::of(None).unwrap()).unwrap();
        for part in [
            "\"specVersion\":\"1.5\"",
            "\"metadata\":{\"component\":{\"type\":\"application\",\"bom-ref\":\"kickoff@0.1.0\"",
            "\"name\":\"one\",\"version\":\"1.0.0\",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"00ff\"}]",
            "\"licenses\":[{\"expression\":\"MIT OR Apache-2.0\"}],\"purl\":\"pkg:cargo/one@1.0.0\"",
            "\"purl\":\"pkg:cargo/leaf@2.1.0%2Bspec-1\"",
            "{\"ref\":\"kickoff@0.1.0\",\"dependsOn\":[\"pkg:cargo/one@1.0.0\",\"pkg:cargo/two@0.3.0\"]}",
        ] {
            assert!(bill.contains(part), "{part}\n{bill}");
        }
        // No folder of whoever packed it, and no moment that nobody named.
        assert!(!bill.contains("somebody") && !bill.contains("timestamp"), "{bill}");
    }

    #[test]
    fn a_named_moment_is_said() {
        let bill = bill(TREE, LOCK, Moment::of(Some("1795953600")).unwrap()).unwrap();
        assert!(bill.contains("\"timestamp\":\"2026-11-29T12:00:00Z\""), "{bill}");
    }

    #[test]
    fn what_is_not_from_the_registry_is_not_passed_over() {
        let tree = "0\tkickoff v0.1.0 (/k)\tMIT\t\n1\tother v1.0.0 (/elsewhere)\tMIT\t\n";
        let failure = read(tree).unwrap_err();
        assert!(failure.starts_with("other"), "{failure}");
    }

    #[test]
    fn a_tree_that_is_none_is_refused() {
        for tree in ["", "kickoff v0.1.0", "0\tkickoff\tMIT\t", "3\tkickoff v0.1.0\tMIT\t"] {
            assert!(read(tree).is_err(), "{tree}");
        }
    }

    #[test]
    fn no_text_breaks_out_of_its_quotes() {
        assert_eq!(text("a\"b\\c\nd"), r#""a\"b\\c\u000ad""#);
    }
}
