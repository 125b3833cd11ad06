//! Kickoff, an organizer toolkit for Hour of Code campaigns.
//!
//! # Layout
//!
//! Pure Rust, tested natively:
//! - [`campaign`]: what is celebrated; its profile and the week's dates
//! - [`calendar`]: deadlines and events as an iCalendar file
//! - [`plan`]: what a person has done and still has to do; statuses, deadlines, schedule, records
//! - [`share`]: links and text lengths of networks
//! - [`content`]: workflows, guides, documents, as typed records with ids
//! - [`json`]: JSON that is handed on as it was written
//! - [`letters`]: blanks and how a filled one reads; the timed tables of events
//! - [`paper`]: a letter as text, as HTML, as a document for word processors
//! - [`backup`]: a person's records as a file or in a link, and what bringing them back would change
//! - [`qr`]: an address as a QR code
//! - [`search`]: an index of all texts and the engine that answers from it
//!
//! What runs in the browser:
//! - [`store`]: the only door to what the browser keeps
//! - [`widgets`]: Leptos components that live in slots of a page
//! - `tools`: engines in a WebAssembly of their own (feature `tools`)
//! - `early/`: the script that works before and without the WebAssembly
//!
//! What builds the site (feature `ssr`):
//! - `pages`: Leptos components of whole pages
//! - `site`: pages to files, with everything around them
//!
//! Shared: `messages`, the words in the page's language, and [`route`], every page once.

pub mod backup;
pub mod calendar;
pub mod campaign;
pub mod content;
pub mod json;
pub mod letters;
#[cfg(any(feature = "csr", feature = "ssr"))]
mod messages;
pub mod paper;
pub mod plan;
pub mod qr;
pub mod route;
pub mod search;
pub mod share;
pub mod store;
#[cfg(feature = "tools")]
pub mod tools;
#[cfg(any(feature = "csr", feature = "ssr"))]
pub mod widgets;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod site;
