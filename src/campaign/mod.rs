//! What is celebrated: the campaign's profile and the dates of its week or window.
//!
//! Knows nobody. The name "Hour of Code" stands in data, never in code: since 2025 the same week
//! also runs as Hour of AI, and a district may run a campaign of its own.

mod profile;
mod week;
mod window;

pub use profile::{Link, Profile};
pub use week::Week;
pub use window::{Days, Window};
