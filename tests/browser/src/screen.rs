//! Screens and preferences of people, as Chromium plays them.

use anyhow::Result;
use serde_json::json;

use crate::Person;

/// What somebody looks at.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Whether the device prefers a dark theme.
    pub is_dark: bool,
}

impl Screen {
    /// A light screen with text of the usual size.
    pub const fn of(width: u32, height: u32) -> Self {
        Self { width, height, is_dark: false }
    }

    /// The same by night.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self { is_dark: true, ..self }
    }
}

impl Person {
    /// Looks at the page on such a screen from now on.
    ///
    /// # Errors
    /// When the browser is not Chromium, or refuses.
    pub async fn looks_at(&self, screen: Screen) -> Result<()> {
        let Screen { width, height, is_dark } = screen;
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await?;
        self.prefers("prefers-color-scheme", if is_dark { "dark" } else { "light" }).await
    }

    /// Sets the size of text in pixels for what is open, as [`Setting::text`](crate::Setting::text) does for all.
    ///
    /// # Errors
    /// When the browser is not Chromium, or refuses.
    pub async fn reads_letters_of(&self, size: u32) -> Result<()> {
        let sizes = json!({ "fontSizes": { "standard": size, "fixed": size * 13 / 16 } });
        self.cdp("Page.setFontSizes", sizes).await?;
        Ok(())
    }

    /// Tells the page what the device prefers, such as `prefers-reduced-motion`: `reduce`.
    ///
    /// # Errors
    /// When the browser is not Chromium, or refuses.
    pub async fn prefers(&self, what: &str, value: &str) -> Result<()> {
        let media = json!({ "features": [{ "name": what, "value": value }] });
        self.cdp("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }
}
