//! Brings the slots of a page to life in the browser.
//!
//! There are three of these clients, each a WebAssembly of its own, so that a page only loads what it
//! has: [`tasks`] for guides, checklists and the home page, [`desk`] for letters and the search,
//! [`share`] for the composer. All stand on the same [`session`]; each looks after records that the
//! others never change. The early script calls `show` of the one that a page names when a widget is wanted, and
//! again after each navigation; the person's state stays in between.

pub mod desk;
pub mod share;
pub mod tasks;

mod dom;
mod fields;
mod session;
mod slots;
