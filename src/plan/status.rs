//! How far one task is.

/// The state of a task. Few on purpose: each further status is one more thing to explain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing happened yet, or a status that only a newer version knows.
    #[default]
    ToDo,
    /// The checkbox is ticked.
    Done,
}

impl Status {
    /// The word in a record. It is part of the storage format and never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::Done => "done",
        }
    }

    /// The status a record's word stands for. A word of a newer version reads as to do; the record
    /// itself keeps the word until the person changes the task.
    pub fn from_word(word: &str) -> Self {
        if word == "done" { Self::Done } else { Self::ToDo }
    }
}
