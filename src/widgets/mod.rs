//! What a document cannot do: Leptos components that live in slots of a page.
//!
//! A slot is an element with `data-widget="<kind>"`. When the site is built, `pages` renders the
//! component into it for somebody without stored state; in the browser [`live`] mounts the same
//! component there with the person's state. Nothing is hydrated, so nothing can mismatch.
//!
//! Ticks are the exception: a task's checkbox is a native element of the document and stays the
//! same element for the whole life of the page, so that no focus and no tap is ever lost.

mod composer;
mod copy_button;
mod networks;
mod normalize;
mod notices;
mod progress_bar;

#[cfg(feature = "csr")]
pub mod live;

#[cfg(feature = "ssr")]
pub(crate) use composer::{Composer, ComposerProps, Surroundings};
#[cfg(feature = "ssr")]
pub(crate) use notices::{Notices, NoticesProps};
#[cfg(feature = "ssr")]
pub(crate) use progress_bar::{ProgressBar, ProgressBarProps};
