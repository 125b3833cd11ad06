//! Texts that are made to find differences between two ways of measuring them, and what is known
//! about their lengths on X. `README.md` says how the two are used.

pub mod everyday;
pub mod pieces;
pub mod quoted;
pub mod texts;
