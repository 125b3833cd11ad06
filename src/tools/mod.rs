//! What needs more bytes than a reader should pay at once: the engine of the search, and letters as
//! files. A WebAssembly of its own, without Leptos, that the early script loads when it is first asked
//! for something.

pub mod finder;
pub mod letter;

mod read;
