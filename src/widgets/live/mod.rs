//! Brings the slots of a page to life in the browser.
//!
//! There are four of these clients, each a WebAssembly of its own, so that a page only loads what it
//! has: [`guides`] for guides and checklists, [`plan`] for the plan and the home page, [`desk`] for
//! letters and the search, [`share`] for the composer. All stand on the same [`session`], the first two
//! on the same [`tasks`]. The early script calls `show` of the one that a page names when a widget is wanted, and
//! again after each navigation; the person's state stays in between.

pub mod data;
pub mod desk;
pub mod guides;
pub mod plan;
pub mod share;

mod blanks;
mod clipboard;
mod dom;
mod fields;
mod files;
mod reading;
mod session;
mod slots;
mod tasks;
mod tools;
