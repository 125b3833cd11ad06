//! A person's records as a file or in a link, and what bringing them back would change.
//!
//! The format is documented in `docs/backup.md`, with a JSON Schema beside it. It holds the records as they
//! are stored, so members and ids that this version does not know go out and come back untouched.

mod base64;
mod compare;
mod file;
mod link;
mod scope;
#[cfg(test)]
mod tests;

pub use compare::{Change, compare, takes_away};
pub use file::{Backup, LARGEST, Refused, file_name, read, write};
pub use link::{LARGEST_UNPACKED, LONGEST, Packed, pack, unpack};
pub use scope::{is_personal, is_unknown};
