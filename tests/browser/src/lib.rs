//! What the journeys share: a person at a browser, and the built release on a plain static server.
//!
//! `cargo xtask test` builds the release, finds the browser and runs the journeys in `tests/`.

pub mod around;
pub mod axe;
pub mod data;
pub mod engine;
pub mod keyboard;
pub mod offline;
pub mod person;
pub mod plan;
pub mod release;
pub mod screen;
pub mod site;
pub mod witness;

pub use anyhow::{Context, Result, bail, ensure};
pub use around::Around;
pub use axe::Axe;
pub use engine::Engine;
pub use person::{Person, Setting, clock};
pub use screen::Screen;
pub use witness::Witness;
