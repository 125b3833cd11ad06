//! What a text needs from its surroundings: where links lead and what placeholders stand for.

/// Where a link of a text leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkTarget {
    /// The address to write into `href`.
    pub href: String,
    /// The name of the campaign's own page that it is, where another campaign has another address.
    pub campaign: Option<String>,
}

/// The words for one placeholder, once as HTML and once as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Markup for the page; already escaped.
    pub html: String,
    /// The same for mail bodies and files.
    pub plain: String,
}

impl Words {
    /// Words without markup.
    pub fn plain(text: &str) -> Self {
        Self { html: text.replace('&', "&amp;").replace('<', "&lt;"), plain: text.to_owned() }
    }
}

/// Answers for the texts of one language and one campaign.
pub trait Resolve {
    /// BCP 47 tag of the language, for typographic signs.
    fn language(&self) -> &str;

    /// The target of `scheme:rest` as written in a text (`guide:school`, `link:videos`, …).
    ///
    /// # Errors
    /// When it leads nowhere.
    fn link(&self, scheme: &str, rest: &str) -> Result<LinkTarget, String>;

    /// The words for `{name}`.
    ///
    /// # Errors
    /// When nothing has that name.
    fn placeholder(&self, name: &str) -> Result<Words, String>;
}
