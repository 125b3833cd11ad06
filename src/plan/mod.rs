//! What a person has done and still has to do: statuses of tasks, deadlines, the schedule, and the
//! records that keep it.
//!
//! Knows the days of `calendar` and nobody else: no browser, no Leptos. `store` decides where records live, widgets show them.

mod catalogue;
mod day;
mod due;
mod items;
mod progress;
mod record;
mod schedule;
mod status;

pub use catalogue::{Catalogue, Task as CatalogueTask, Workflow as CatalogueWorkflow};
pub use day::Day;
pub use due::{Anchor, Anchors, Due};
pub use items::{Item, PlanEvent, items, progress_by_workflow};
pub use progress::Progress;
pub use record::{Damaged, Record, Stamp};
pub use schedule::{Entry, Group, Week, count_groups, groups, weeks};
pub use status::Status;
