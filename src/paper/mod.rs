//! A letter as a file or for the clipboard: plain text, HTML, and a document for word processors.
//!
//! Knows nobody. What a person typed goes through here untouched: nothing is interpreted, and only
//! signs that a format cannot hold at all are left out of that format.

mod block;
mod docx;
mod html;
mod text;
mod zip;

pub use block::{Block, Run};
pub use docx::{Paper, docx};
pub use html::html;
pub use text::text;
