//! Kickoff, an organizer toolkit for Hour of Code campaigns.
//!
//! # Layout
//!
//! Pure Rust, tested natively, knows nobody:
//! - [`campaign`]: what is celebrated; its profile and the week's dates
//! - [`plan`]: what a person has done; statuses, progress, records
//! - [`share`]: links and text lengths of networks
//! - [`content`]: workflows, guides, documents, as typed records with ids
//!
//! What runs in the browser:
//! - [`store`]: the only door to what the browser keeps
//! - [`widgets`]: Leptos components that live in slots of a page
//! - `early/`: the script that works before and without the WebAssembly
//!
//! What builds the site (feature `ssr`):
//! - `pages`: Leptos components of whole pages
//! - `site`: pages to files, with everything around them
//!
//! Shared: `messages`, the words in the page's language, and [`route`], every page once.

pub mod campaign;
pub mod content;
mod messages;
pub mod plan;
pub mod route;
pub mod share;
pub mod store;
pub mod widgets;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod site;
