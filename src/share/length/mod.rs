//! How long a post is, as each network counts.

mod classes;
mod emoji;
mod emoji_sets;
mod hosts;
mod links;
mod punycode;
mod tlds;
mod weighted;

pub use weighted::{refused_by_x, weighted_length};
