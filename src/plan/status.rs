//! How far one task is.

/// The state of a task. Few on purpose: each further status is one more thing to explain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing happened yet, or a status that only a newer version knows.
    #[default]
    ToDo,
    /// Somebody works on it.
    InProgress,
    /// The checkbox is ticked.
    Done,
    /// Set aside: it leaves the total.
    NotForUs,
}

impl Status {
    /// All statuses, in the order offered.
    pub const ALL: [Self; 4] = [Self::ToDo, Self::InProgress, Self::Done, Self::NotForUs];

    /// The word in a record. It is part of the storage format and never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::NotForUs => "not-for-us",
        }
    }

    /// The status a record's word stands for. A word of a newer version reads as to do; the record
    /// itself keeps it.
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.word() == word).unwrap_or_default()
    }

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self, Self::ToDo | Self::InProgress)
    }
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn words_round_trip_and_unknown_ones_are_to_do() {
        for status in Status::ALL {
            assert_eq!(Status::from_word(status.word()), status);
        }
        assert_eq!(Status::from_word("blocked-by-snow"), Status::ToDo);
    }

    #[test]
    fn open_is_what_still_asks_for_work() {
        assert_eq!(Status::ALL.map(Status::is_open), [true, true, false, false]);
    }
}
