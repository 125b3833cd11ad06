//! The style sheet and the early script: several small sources, one delivery each.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::campaign::Week;

use super::Settings;

/// Sources of the style sheet, in order.
const STYLES: [&str; 7] = ["tokens", "base", "frame", "text", "tasks", "home", "forms"];

/// Print rules come last, because they take back what the others set.
const PRINT: &str = "print";

/// Sources of the early script, in order (`src/early/README.md` says what each does).
const SCRIPTS: [&str; 8] =
    ["records", "ticks", "drafts", "dates", "start", "navigate", "language", "main"];

/// The campaign weeks that the early script knows: enough that a copy forgotten on a server stays
/// right, at one digit a year.
const WEEKS: std::ops::Range<i16> = 2024..2064;

/// The style sheet that is written into every page.
///
/// # Errors
/// When a source is missing.
pub(super) fn style(settings: &Settings) -> Result<String, String> {
    let mut style = String::new();
    for name in STYLES.into_iter().chain([PRINT]) {
        style.push_str(&compact_style(&settings.read(&format!("styles/{name}.css"))?));
    }
    Ok(style)
}

/// Writes the early script and returns its file's name.
///
/// # Errors
/// When a source is missing.
pub(super) fn script(settings: &Settings) -> Result<String, String> {
    let mut script = String::from("(()=>{'use strict';\n");
    for name in SCRIPTS {
        script.push_str(&compact_script(&settings.read(&format!("src/early/{name}.js"))?));
    }
    script.push_str("})();\n");
    let mondays = WEEKS
        .map(|year| Week::of_year(year).map(|week| week.monday().day().to_string()))
        .collect::<Result<String, _>>()
        .map_err(|error| error.to_string())?;
    let script =
        script.replace("__FIRST_YEAR__", &WEEKS.start.to_string()).replace("__MONDAYS__", &mondays);
    let name = format!("early-{}.js", short_hash(script.as_bytes()));
    settings.write(&name, script.as_bytes())?;
    Ok(name)
}

/// Sixteen hexadecimal digits that change with the content.
pub(super) fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A content security policy's hash of an inline element's text.
pub(super) fn policy_hash(content: &str) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content));
    format!("'sha256-{digest}'")
}

/// Drops comments, indentation and line ends. Compression does the rest, so the sources can stay
/// readable without a minifier among the dependencies.
fn compact_style(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, from)) = rest.split_once("/*") {
        out.push_str(before);
        rest = from.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).collect::<Vec<_>>().join("").replace(": ", ":").replace(" {", "{")
}

/// Drops comments that have a line of their own, and indentation.
fn compact_script(source: &str) -> String {
    source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{compact_script, compact_style, policy_hash};

    #[test]
    fn styles_lose_comments_and_space_only() {
        assert_eq!(
            compact_style("/* a */\na {\n  color: red; /* b */\n  margin: 0 1px;\n}\n"),
            "a{color:red;margin:0 1px;}"
        );
    }

    #[test]
    fn scripts_keep_addresses_and_text() {
        assert_eq!(
            compact_script("// why\nconst a = 'https://b';\n\n  a();\n"),
            "const a = 'https://b';\na();\n"
        );
    }

    /// The hash of the empty text is printed in the W3C's own specification.
    #[test]
    fn hashes_are_those_of_the_policy() {
        assert_eq!(policy_hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
