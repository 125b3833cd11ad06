//! What a person has done: statuses of tasks, how far a workflow is, and the records that keep it.
//!
//! Knows nobody: no browser, no Leptos. `store` decides where records live, widgets show them.

mod progress;
mod record;
mod status;

pub use progress::Progress;
pub use record::{Damaged, Record};
pub use status::Status;
