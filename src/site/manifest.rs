//! The manifests: what a browser reads to install the site, one per language.
//!
//! They lie in the site's folder, because addresses in a manifest start from where it lies.

use serde_json::{Value, json};

use super::icons::{Icon, LARGE, MASKABLE, SMALL};
use super::{Settings, colors, pictures};
use crate::content::Workflow;
use crate::pages::{Edition, Theme};
use crate::route::{Page, Route};

/// The end of every manifest's name.
pub(super) const END: &str = ".webmanifest";

/// The page that an installed Kickoff starts with: the one that leads on to the person's language,
/// whichever manifest it was installed by.
const START: &str = "./?source=app";

/// The color around pages is that of the pages, so that there is no edge between them.
///
/// # Errors
/// When the style sheet has no such color.
pub(super) fn theme(settings: &Settings) -> Result<Theme, String> {
    let tokens = settings.read("styles/tokens.css")?;
    Ok(Theme {
        light: colors::find(&colors::light(&tokens), "paper")?.to_owned(),
        dark: colors::find(&colors::dark(&tokens), "paper")?.to_owned(),
    })
}

/// Writes the manifest of a language, with the pictures it names.
///
/// # Errors
/// When a picture cannot be copied.
pub(super) fn write(settings: &Settings, edition: &Edition, theme: &Theme) -> Result<(), String> {
    let (language, words) = (edition.language, &edition.pages);
    let address = |page| format!("./{}", Route { language, page }.path());
    let shortcut = |page, name, short_name, description| {
        let (name, short_name, description): (String, String, String) =
            (name, short_name, description);
        json!({
            "name": name,
            "short_name": short_name,
            "description": description,
            "url": address(page),
            "icons": [icon(&SMALL, "any")],
        })
    };
    let pictures = pictures::copy(settings, edition)?;
    let screenshots: Vec<Value> = pictures
        .iter()
        .map(|copied| {
            json!({
                "src": copied.file,
                "sizes": format!("{}x{}", copied.size.0, copied.size.1),
                "type": "image/png",
                "form_factor": copied.picture.screen.name(),
                "label": copied.label,
            })
        })
        .collect();
    let mut manifest = json!({
        "id": id(settings.site_url.as_deref()),
        "start_url": START,
        "scope": "./",
        "name": words.app_name(),
        "short_name": words.app_short_name(),
        "description": words.app_description(),
        "lang": language,
        "dir": words.language_direction(),
        // Where a browser cannot do this, it falls back by itself in the order that would be ours too,
        // so there is no `display_override`.
        "display": "standalone",
        "background_color": theme.light,
        "theme_color": theme.light,
        "categories": ["education", "productivity"],
        "icons": [icon(&SMALL, "any"), icon(&LARGE, "any"), icon(&MASKABLE, "maskable")],
        "shortcuts": [
            shortcut(
                Page::Checklist(Workflow::District),
                words.app_checklist(),
                words.app_checklist_short(),
                words.app_checklist_about(),
            ),
            shortcut(Page::Plan, words.app_plan(), words.app_plan_short(), words.app_plan_about()),
            shortcut(
                Page::Share,
                words.app_share(),
                words.app_share_short(),
                words.app_share_about(),
            ),
        ],
        "launch_handler": { "client_mode": ["navigate-existing", "auto"] },
        // What other programs hand over goes into the composer.
        "share_target": {
            "action": address(Page::Share),
            "method": "GET",
            // The only one for this method; Chromium complains where it is left out.
            "enctype": "application/x-www-form-urlencoded",
            "params": { "title": "title", "text": "text", "url": "url" },
        },
        "prefer_related_applications": false,
    });
    if !screenshots.is_empty() {
        manifest["screenshots"] = screenshots.into();
    }
    settings.write(&format!("{language}{END}"), manifest.to_string().as_bytes())
}

fn icon(icon: &Icon, purpose: &str) -> Value {
    let side = icon.side;
    json!({
        "src": icon.file,
        "sizes": format!("{side}x{side}"),
        "type": "image/png",
        "purpose": purpose,
    })
}

/// What an installed Kickoff is known by, the same in all languages: browsers take each id for another
/// application, and a new one for a second application beside the old.
///
/// Unlike the other addresses it starts from the host's root and not from the manifest, so two Kickoffs
/// in two folders of one host would be one application. Where the site's address is known, its folder
/// is in front. It is not in the file otherwise, because the same files work in any folder.
fn id(site_url: Option<&str>) -> String {
    let folder = site_url
        .and_then(|site| site.split_once("://"))
        .and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    format!("{}kickoff", folder.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn two_folders_of_a_host_are_two_applications() {
        assert_eq!(id(None), "kickoff");
        assert_eq!(id(Some("https://code.ville.example/")), "/kickoff");
        assert_eq!(id(Some("https://code.ville.example/repo/")), "/repo/kickoff");
    }
}
