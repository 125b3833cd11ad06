//! Links to the compose pages of social networks, with the text exactly as typed.
//!
//! Knows nobody. Every value is percent-encoded once, by [`encode`], and joined with literal
//! separators; no form encoder is used, because those write a space as `+`, which networks show.

mod address;
mod composed;
mod encode;
mod incoming;
mod length;
mod link;
mod network;
mod remark;
mod tag;

pub use address::{Address, Refused};
pub use composed::{Composed, Offer, Shared};
pub use encode::encode;
pub use incoming::Incoming;
pub use length::{Encoding, Measure, Segments, Unit, refused_by_x, segments, weighted_length};
pub use link::Encoded;
pub use network::{Network, Post};
pub use remark::{Remarks, without_hidden};
pub use tag::{has_tag, tag_once, with_tag, without_tag};
