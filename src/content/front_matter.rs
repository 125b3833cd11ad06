//! The lines between `---` at the head of a Markdown file.
//!
//! Only `key: value` lines: a YAML parser would accept far more than translators should write, and
//! say less clearly what is wrong.

use std::collections::BTreeMap;

/// The keys and values of a file's head.
pub(super) struct FrontMatter<'a> {
    values: BTreeMap<&'a str, &'a str>,
}

/// Splits a file into head and body.
///
/// # Errors
/// When the head is missing, not closed, or holds a line that is not `key: value`.
pub(super) fn split(source: &str) -> Result<(FrontMatter<'_>, &str), String> {
    let after = source.strip_prefix("---\n").ok_or("the file must start with a line `---`")?;
    let (head, body) = after.split_once("\n---\n").ok_or("the head is not closed by `---`")?;
    let mut values = BTreeMap::new();
    for line in head.lines().filter(|line| !line.trim().is_empty()) {
        let (key, value) =
            line.split_once(':').ok_or_else(|| format!("`{line}` is not `key: value`"))?;
        let value = value.trim();
        let value =
            value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value);
        if values.insert(key.trim(), value).is_some() {
            return Err(format!("`{}` stands twice in the head", key.trim()));
        }
    }
    Ok((FrontMatter { values }, body))
}

impl<'a> FrontMatter<'a> {
    /// A value that must be there.
    ///
    /// # Errors
    /// Names the key.
    pub(super) fn need(&self, key: &str) -> Result<&'a str, String> {
        self.values
            .get(key)
            .copied()
            .filter(|value| !value.is_empty())
            .ok_or_else(|| format!("`{key}` is missing in the head"))
    }

    /// Refuses keys that nobody reads: most are typing errors.
    ///
    /// # Errors
    /// Names the first unknown key.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), String> {
        match self.values.keys().find(|key| !known.contains(key)) {
            Some(key) => Err(format!("`{key}` in the head is not known")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn head_and_body() {
        let (head, body) = split("---\ntitle: A: b\nsubject: \"x\"\n---\ntext\n").expect("a head");
        assert_eq!(head.need("title"), Ok("A: b"));
        assert_eq!(head.need("subject"), Ok("x"));
        assert_eq!(body, "text\n");
        assert!(head.need("role").is_err());
        assert!(head.only(&["title"]).is_err());
    }

    #[test]
    fn what_is_wrong_is_said() {
        for source in
            ["", "title: x\n", "---\ntitle: x\n", "---\ntitle\n---\n", "---\na: 1\na: 2\n---\n"]
        {
            assert!(split(source).is_err(), "{source:?}");
        }
    }
}
