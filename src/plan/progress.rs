//! How far a list of tasks is.

use super::Status;

/// Done out of total. Defined for an empty list too: 0 of 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Tasks that are done.
    pub done: u32,
    /// Tasks that count: all but those set aside.
    pub total: u32,
}

impl Progress {
    /// Counts the statuses of a workflow's tasks.
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Self {
        let mut sum = Self::default();
        statuses.into_iter().for_each(|status| sum.count(status));
        sum
    }

    /// Counts one more task.
    pub fn count(&mut self, status: Status) {
        self.done += u32::from(status == Status::Done);
        self.total += u32::from(status != Status::NotForUs);
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
        let progress = Progress::of([Status::Done, Status::ToDo, Status::InProgress, Status::Done]);
        assert_eq!(progress, Progress { done: 2, total: 4 });
        assert!(!progress.is_complete());
        assert!(Progress::of([Status::Done]).is_complete());
    }

    #[test]
    fn what_is_not_for_us_leaves_the_total() {
        let progress = Progress::of([Status::Done, Status::NotForUs]);
        assert_eq!(progress, Progress { done: 1, total: 1 });
        assert!(progress.is_complete());
    }

    #[test]
    fn nothing_is_never_complete() {
        for none in [&[] as &[Status], &[Status::NotForUs]] {
            let progress = Progress::of(none.iter().copied());
            assert_eq!(progress, Progress { done: 0, total: 0 });
            assert!(!progress.is_complete());
        }
    }
}
