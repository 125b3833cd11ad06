//! The site's colors by their names, read where they are defined, so that they cannot drift.

use std::collections::BTreeMap;

/// What begins the colors of the night in `styles/tokens.css`.
pub(super) const NIGHT: &str = "@media (prefers-color-scheme: dark)";

/// The colors by day.
pub(super) fn light(tokens: &str) -> BTreeMap<String, String> {
    named(tokens.split(NIGHT).next().unwrap_or_default())
}

/// The colors by night.
pub(super) fn dark(tokens: &str) -> BTreeMap<String, String> {
    named(tokens.split(NIGHT).nth(1).unwrap_or_default())
}

fn named(part: &str) -> BTreeMap<String, String> {
    part.lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
        .filter(|(_, value)| value.starts_with('#'))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// One of the colors.
///
/// # Errors
/// When it is not there.
pub(super) fn find<'a>(
    colors: &'a BTreeMap<String, String>,
    name: &str,
) -> Result<&'a str, String> {
    let color = colors.get(name).map(String::as_str);
    color.ok_or_else(|| format!("styles/tokens.css lacks --{name}"))
}

#[cfg(test)]
mod tests {
    use super::{dark, light};

    #[test]
    fn day_and_night_are_told_apart() {
        let tokens = ":root {\n  --ink: #111111;\n  --round: 1px;\n}\n\
                      @media (prefers-color-scheme: dark) {\n  --ink: #ffffff;\n}";
        let ink = |color: &str| vec![("ink".to_owned(), color.to_owned())];
        assert_eq!(light(tokens).into_iter().collect::<Vec<_>>(), ink("#111111"));
        assert_eq!(dark(tokens).into_iter().collect::<Vec<_>>(), ink("#ffffff"));
    }
}
