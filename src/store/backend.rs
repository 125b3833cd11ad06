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

    /// Learns that a record was changed, from `before` (nothing when it is new) to `after`: what is to be
    /// taken back must be remembered by somebody. A place that remembers nothing does nothing.
    fn changed(&self, key: &str, before: Option<&str>, after: &str) {
        let _ = (key, before, after);
    }
}
