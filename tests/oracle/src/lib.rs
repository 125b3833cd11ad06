//! Texts that are made to find differences between two ways of measuring them, and what is known
//! about their lengths on X. `README.md` says how the two are used.

// Lists read better as paragraphs than as columns.
#[rustfmt::skip]
pub mod everyday;
#[rustfmt::skip]
pub mod pieces;
pub mod quoted;
pub mod texts;
