//! The words of widgets, one file per language.

use serde_json::{Value, json};

use super::{Settings, assets};
use crate::messages::UI_CATALOGUES;
use crate::pages::Edition;

/// A catalogue in the shape that `Messages` reads.
pub(super) fn catalogue(
    language: &str,
    catalogues: &[(&str, &str)],
    forms: &std::collections::BTreeMap<String, String>,
) -> Result<String, String> {
    let patterns = catalogues
        .iter()
        .find(|(name, _)| *name == language)
        .map(|(_, patterns)| patterns)
        .ok_or_else(|| format!("no words for `{language}`"))?;
    let patterns: Value = serde_json::from_str(patterns).map_err(|error| error.to_string())?;
    Ok(json!({ "language": language, "forms": forms, "patterns": patterns }).to_string())
}

/// The text and the name of a language's file. Only forms that widgets mention are in it.
fn file(edition: &Edition) -> Result<(String, String), String> {
    let mut forms = edition.forms.clone();
    forms.retain(|name, _| edition.ui.0.mentions(name));
    let text = catalogue(edition.language, UI_CATALOGUES, &forms)?;
    let name = format!("{}-{}.json", edition.language, assets::short_hash(text.as_bytes()));
    Ok((name, text))
}

/// The name of a language's file.
///
/// # Errors
/// When the language has no catalogue.
pub(super) fn name(edition: &Edition) -> Result<String, String> {
    file(edition).map(|(name, _)| name)
}

/// Writes the language's file and returns its name.
///
/// # Errors
/// When the language has no catalogue.
pub(super) fn write(settings: &Settings, edition: &Edition) -> Result<String, String> {
    let (name, text) = file(edition)?;
    settings.write(&name, text.as_bytes())?;
    Ok(name)
}
