//! Pictures with places in braces: colors by the names of `styles/tokens.css`, and what is put in.

use std::collections::BTreeMap;

/// The colors of the light site by their names.
pub(super) fn colors(tokens: &str) -> BTreeMap<String, String> {
    let light = tokens.split("@media").next().unwrap_or_default();
    light
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
        .filter(|(_, value)| value.starts_with('#'))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The template with every place filled. What is put in is not looked at again.
///
/// # Errors
/// Names a place that nothing fills.
pub(super) fn fill(
    template: &str,
    colors: &BTreeMap<String, String>,
    parts: &[(&str, &str)],
) -> Result<String, String> {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        let (name, after) = from.split_once('}').ok_or("a brace of a card is not closed")?;
        let part = parts.iter().find(|(part, _)| *part == name).map(|(_, value)| *value);
        let value = part
            .or_else(|| colors.get(name).map(String::as_str))
            .ok_or_else(|| format!("styles/tokens.css has no color `{name}` for cards"))?;
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// A text as it stands in XML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{colors, fill};

    #[test]
    fn colors_are_those_of_the_light_site() {
        let colors = colors(
            ":root {\n  --ink: #111111;\n  --round: 1px;\n}\n@media x {\n  --ink: #ffffff;\n}",
        );
        assert_eq!(colors.into_iter().collect::<Vec<_>>(), [("ink".into(), "#111111".into())]);
    }

    #[test]
    fn words_with_braces_stay_words() {
        let colors = colors("--ink: #111111;");
        assert_eq!(fill("{words} {ink}", &colors, &[("words", "{ink}")]).unwrap(), "{ink} #111111");
        assert!(fill("{paper}", &colors, &[]).unwrap_err().contains("`paper`"));
    }
}
