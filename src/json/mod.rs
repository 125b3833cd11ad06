//! JSON that is handed on as it was written.
//!
//! Records of newer versions hold values that this version does not understand; reading them as pieces of
//! text keeps them to the last digit. It is also what keeps a general reader out of every client: see
//! `ARCHITECTURE.md` for the figures.

mod reader;
mod write;

#[cfg(test)]
mod tests;

pub use reader::{NotJson, array, is_null, object, string, whole};
pub use write::quote;
