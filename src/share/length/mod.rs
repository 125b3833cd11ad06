//! How long a post is, as each network counts.
//!
//! - [`weighted_length`]: X, with its links and emoji (`links`, `hosts`, `tlds`, `emoji` …)
//! - [`segments`]: text messages
//! - [`Network::measure`]: the post as the link carries it, against the network's limit
//!
//! `README.md` beside this file says where the rules and the tables come from.
//!
//! [`Network::measure`]: super::Network::measure

mod classes;
mod emoji;
mod emoji_sets;
mod graphemes;
mod hosts;
mod links;
mod mastodon;
mod measure;
mod punycode;
mod segments;
mod tlds;
mod weighted;

pub use measure::{Measure, Unit};
pub use segments::{Encoding, Segments, segments};
pub use weighted::{refused_by_x, weighted_length};
