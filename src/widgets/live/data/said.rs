//! Words that stand in the page, hidden.

use crate::widgets::live::dom;

/// What the page says under a name; `{0}` and `{1}` are put in.
pub(super) fn said(name: &str, parts: &[&str]) -> String {
    let selector = ["[data-word=\"", name, "\"]"].concat();
    let words = super::one(&selector).and_then(|words| words.text_content()).unwrap_or_default();
    let mut out = words;
    for (gap, part) in ["{0}", "{1}"].iter().zip(parts) {
        // Signs of our own around what a person wrote are not ours to read again.
        if let Some((before, after)) = out.split_once(gap) {
            out = [before, part, after].concat();
        }
    }
    out
}

/// What records and their members are called on this page.
pub(super) struct Names(Vec<(String, String)>);

impl Names {
    pub(super) fn read() -> Self {
        let items = dom::all("[data-names] [data-name]");
        Self(
            items
                .iter()
                .map(|item| (dom::data(item, "name"), item.text_content().unwrap_or_default()))
                .collect(),
        )
    }

    /// The words for a name, if it has some.
    pub(super) fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, words)| words.as_str())
    }

    /// The words for a record by its name in a backup: its own, or those of its kind with the rest of the name.
    pub(super) fn of_record(&self, name: &str) -> String {
        let (kind, rest) = name.split_once(':').unwrap_or(("", name));
        // Records of a further event have its id in front.
        let own = match rest.split_once('/') {
            Some((event, rest)) if event.bytes().all(|byte| byte.is_ascii_digit()) => rest,
            _ => rest,
        };
        let kind_with_colon = [kind, ":"].concat();
        if let Some(words) = self.of(&[&kind_with_colon, own].concat()) {
            return words.to_owned();
        }
        // A row of a table, by the document it stands in.
        if let Some((document, row)) = own.split_once('/')
            && let Some(words) = self.of(&[&kind_with_colon, document].concat())
        {
            return [words, " · ", row].concat();
        }
        let words = self.of(&kind_with_colon).or_else(|| self.of("")).unwrap_or_default();
        // Random names say nothing to anybody.
        let is_said = kind != "draft" && own.bytes().any(|byte| byte.is_ascii_alphabetic());
        if is_said { [words, " ", own].concat() } else { words.to_owned() }
    }
}
