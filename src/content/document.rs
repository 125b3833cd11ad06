//! The letters and texts with blanks.

/// A document's identity: its name in addresses and file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentId(&'static str);

impl DocumentId {
    /// All documents, in the order offered: from recruiting to thanking.
    pub const ALL: [Self; 17] = [
        Self("email-recruit"),
        Self("blurb"),
        Self("logistics-plan"),
        Self("one-pager"),
        Self("email-volunteers"),
        Self("email-parents"),
        Self("email-invite-families"),
        Self("email-invite-official"),
        Self("visit-agenda"),
        Self("run-of-show"),
        Self("media-pitch"),
        Self("press-release"),
        Self("press-answers"),
        Self("op-ed"),
        Self("resolution"),
        Self("social-posts"),
        Self("thanks"),
    ];

    /// The name.
    pub fn id(self) -> &'static str {
        self.0
    }

    /// The document of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.0 == id)
    }
}
