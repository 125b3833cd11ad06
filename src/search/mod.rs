//! Search over all texts of a language: an index that the site writes once, and an engine that
//! answers from it while somebody types.
//!
//! Knows nobody. Letters are compared *folded*: lower case and without accents. Folding needs
//! Unicode's tables, which every platform has and no reader should download, so callers bring it.

mod distance;
mod index;
mod query;
mod words;

pub use index::{Index, Writer};
pub use query::{Hit, MATCH_END, MATCH_START};
