//! How systems embed a page of which they have nothing but the address (oEmbed 1.0, <https://oembed.com>):
//! a tag in the page leads to a file that says it. Both need the site's whole address, so there are none
//! where the host did not say it.

use serde_json::json;

use super::{Settings, embedding};
use crate::pages::{Edition, widget_title};
use crate::route::{Page, Route, Widget};

/// The folder of these files.
pub(super) const FOLDER: &str = "oembed";

/// The widget that stands for a page in a frame.
fn widget_of(page: Page) -> Option<Widget> {
    match page {
        Page::Home => Some(Widget::Banner),
        Page::Guide(workflow) => Some(Widget::Guide(workflow)),
        Page::Checklist(workflow) => Some(Widget::Checklist(workflow)),
        Page::Widget(widget) => Some(widget),
        _ => None,
    }
}

fn file(language: &str, widget: Widget) -> String {
    format!("{FOLDER}/{language}-{widget}.json")
}

/// The tag of a page, empty where nothing can be embedded.
pub(super) fn discovery(settings: &Settings, language: &str, page: Page) -> String {
    match (&settings.site_url, widget_of(page)) {
        (Some(site), Some(widget)) => format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{site}{}\">",
            file(language, widget)
        ),
        _ => String::new(),
    }
}

/// Writes the files of a language.
///
/// # Errors
/// When a title is missing.
pub(super) fn write(settings: &Settings, edition: &Edition) -> Result<(), String> {
    let Some(site) = &settings.site_url else { return Ok(()) };
    let language = edition.language;
    for widget in Widget::all() {
        let title = widget_title(edition, widget)?;
        let path = Route { language, page: Page::Widget(widget) }.path();
        let (width, height) = embedding::size(widget);
        let html = format!(
            "<iframe src=\"{site}{path}\" title=\"{}\" width=\"{width}\" height=\"{height}\"></iframe>",
            embedding::escape(&title)
        );
        let answer = json!({
            "version": "1.0",
            "type": "rich",
            "title": title,
            "provider_name": edition.pages.brand(),
            "provider_url": site,
            "html": html,
            "width": width,
            "height": height,
        });
        settings.write(&file(language, widget), answer.to_string().as_bytes())?;
    }
    Ok(())
}
