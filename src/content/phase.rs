//! When a task is due, seen from the campaign week or the event.

/// A part of a workflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Preparation.
    Before,
    /// During the week, or on the day of the event.
    Day,
    /// When it is over.
    After,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Self; 3] = [Self::Before, Self::Day, Self::After];

    /// The id of the phase's heading in every guide.
    pub fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::After => "after",
        }
    }
}
