//! The whole file: as it must be, and as others read it.

mod golden;
mod properties;
mod reader;
mod readers;
mod sample;
