//! Pictures with places in braces: colors by the names of `styles/tokens.css`, and what is put in.

use std::collections::BTreeMap;

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
    use super::fill;
    use crate::site::colors;

    #[test]
    fn words_with_braces_stay_words() {
        let colors = colors::light("--ink: #111111;");
        assert_eq!(fill("{words} {ink}", &colors, &[("words", "{ink}")]).unwrap(), "{ink} #111111");
        assert!(fill("{paper}", &colors, &[]).unwrap_err().contains("`paper`"));
    }
}
