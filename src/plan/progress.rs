//! How far a list of tasks is.

use super::Status;

/// Done out of total. Defined for an empty list too: 0 of 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Tasks that are done.
    pub done: u32,
    /// Tasks that count.
    pub total: u32,
}

impl Progress {
    /// Counts the statuses of a workflow's tasks.
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Self {
        statuses.into_iter().fold(Self::default(), |sum, status| Self {
            done: sum.done + u32::from(status == Status::Done),
            total: sum.total + 1,
        })
    }

    /// Whether there is anything and all of it is done.
    pub fn is_complete(self) -> bool {
        self.total > 0 && self.done == self.total
    }
}

#[cfg(test)]
mod tests {
    use super::{Progress, Status};

    #[test]
    fn counts_what_is_done() {
        let progress = Progress::of([Status::Done, Status::ToDo, Status::Done]);
        assert_eq!(progress, Progress { done: 2, total: 3 });
        assert!(!progress.is_complete());
        assert!(Progress::of([Status::Done]).is_complete());
    }

    #[test]
    fn nothing_is_never_complete() {
        assert_eq!(Progress::of([]), Progress { done: 0, total: 0 });
        assert!(!Progress::of([]).is_complete());
    }
}
