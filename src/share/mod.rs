//! Links to the compose pages of social networks, with the text exactly as typed.
//!
//! Knows nobody. Every value is percent-encoded once, by [`encode`], and joined with literal
//! separators; no form encoder is used, because those write a space as `+`, which networks show.

mod address;
mod encode;
mod length;
mod network;

pub use address::{Address, Refused};
pub use encode::encode;
pub use length::{Encoding, Measure, Segments, Unit, refused_by_x, segments, weighted_length};
pub use network::{Network, Post};
