//! What a place to keep texts under keys must be able to do.

/// Why the place did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Access is denied: storage switched off, a sandboxed frame, a private window.
    Blocked,
    /// No room is left.
    Full,
}

/// A place to keep texts under keys.
pub trait Backend {
    /// Whether what is put here is still there when the page is closed and opened again.
    fn is_lasting(&self) -> bool {
        true
    }

    /// The text under `key`.
    ///
    /// # Errors
    /// When access is denied.
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;

    /// Puts `text` under `key`; when it fails, the old text is still there.
    ///
    /// # Errors
    /// When access is denied or no room is left.
    fn set(&self, key: &str, text: &str) -> Result<(), Fault>;

    /// Removes what is under `key`, if anything.
    ///
    /// # Errors
    /// When access is denied.
    fn remove(&self, key: &str) -> Result<(), Fault>;

    /// All keys, ours and others'.
    ///
    /// # Errors
    /// When access is denied.
    fn keys(&self) -> Result<Vec<String>, Fault>;

    /// Learns that records were changed: what is to be taken back must be remembered by somebody. A place that
    /// remembers nothing does nothing.
    ///
    /// `is_brought_in` when they come from somewhere else: taking them back then leaves no trace, as if they had
    /// never come.
    fn changed(&self, changes: &[Change], is_brought_in: bool) {
        let _ = (changes, is_brought_in);
    }
}

/// A record that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its key as stored.
    pub name: String,
    /// Its text before; nothing when it is new.
    pub before: Option<String>,
    /// Its text now.
    pub after: String,
}

impl Change {
    /// How much more room it takes, in UTF-16 units, as browsers count; less than zero when it takes less.
    pub(super) fn growth(&self) -> isize {
        let units = |text: &str| isize::try_from(text.encode_utf16().count()).unwrap_or(isize::MAX);
        match &self.before {
            Some(before) => units(&self.after) - units(before),
            None => units(&self.name) + units(&self.after),
        }
    }
}
