//! What a document cannot do: Leptos components that live in slots of a page.
//!
//! A slot is an element with `data-widget="<kind>"`. When the site is built, `pages` renders the
//! component into it for somebody without stored state; in the browser [`live`] mounts the same
//! component there with the person's state. Nothing is hydrated, so nothing can mismatch.
//!
//! What a person holds in hand is the exception: checkboxes and text fields are native elements of
//! the document and stay the same elements for the whole life of the page, so that no focus, no tap
//! and no key is ever lost. So do the regions whose changes screen readers announce.

mod agenda;
mod composer;
mod networks;
mod open_blanks;
// Pages show its region empty.
#[cfg(feature = "csr")]
mod problems;
// Pages show what needs no scripts in their place.
#[cfg(feature = "csr")]
mod plan_list;
#[cfg(feature = "csr")]
mod plan_overview;
mod progress_bar;
// Pages show its slot empty.
#[cfg(feature = "csr")]
mod search_results;

#[cfg(feature = "csr")]
pub mod live;

#[cfg(feature = "ssr")]
pub(crate) use agenda::{AgendaTable, AgendaTableProps, CellBlank, Surroundings};
#[cfg(feature = "ssr")]
pub(crate) use composer::{Composer, ComposerProps};
#[cfg(feature = "ssr")]
pub(crate) use open_blanks::{OpenBlanks, OpenBlanksProps};
#[cfg(feature = "ssr")]
pub(crate) use progress_bar::{ProgressBar, ProgressBarProps};
