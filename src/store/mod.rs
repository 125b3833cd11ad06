//! The only door to what the browser keeps.
//!
//! A person's state is one record per task or draft, each under its own key with the time it
//! changed, so two tabs cannot overwrite each other. The format is documented in
//! `ARCHITECTURE.md`; `src/early/records.js` writes the same one before the WebAssembly lives.
//!
//! Every access can fail, and its failure is a [`Problem`] that a widget shows in words.

mod backend;
mod keys;
mod memory;
mod migration;
#[cfg(test)]
mod place;
mod records;
mod whole;

#[cfg(feature = "csr")]
mod local_storage;

pub use backend::{Backend, Change, Fault};
pub use keys::Key;
#[cfg(feature = "csr")]
pub use local_storage::LocalStorage;
pub use memory::Memory;
pub use migration::upgraded;
pub use records::{FORMAT, Problem, Store};
pub use whole::Entry;
