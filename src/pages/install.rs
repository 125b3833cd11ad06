//! What the head of a page says to a browser that can install the site.

/// The color around pages, in an installed window and in browsers that color their own frame.
pub(crate) struct Theme {
    /// By day.
    pub(crate) light: String,
    /// By night.
    pub(crate) dark: String,
}

impl Theme {
    /// The tags for a page, whose way to the site's folder is `base`.
    ///
    /// Browsers take the first color whose condition holds. iOS takes its picture from here and never
    /// from the manifest.
    pub(crate) fn tags(&self, language: &str, base: &str) -> String {
        let Self { light, dark } = self;
        format!(
            "<link rel=\"manifest\" href=\"{base}{language}.webmanifest\">\
             <link rel=\"apple-touch-icon\" href=\"{base}icons/apple-touch-180.png\">\
             <meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme:dark)\">\
             <meta name=\"theme-color\" content=\"{light}\">"
        )
    }
}
