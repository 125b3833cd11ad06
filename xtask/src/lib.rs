//! The project's own commands. Nothing but the standard library and one crate that the site build needs
//! as well: they must compile in seconds on a machine that has nothing yet.
//!
//! - [`tools`]: installs what is missing, once per machine
//! - [`browser`]: finds or installs the browsers for the tests, one of each engine
//! - [`run`]: prints a command, runs it, says how to go on when it fails
//! - [`budget`]: compares the built site with `budget.txt`
//! - [`html`]: whether the built pages are valid
//! - [`packages`]: installs packages of the system, such as a C++ compiler
//! - [`locales`]: what each language lacks or has not followed
//! - [`release`]: packs the built site, with hashes and a bill of materials
//! - [`rooms`]: checks that every source file is in its room
//! - [`scale`]: the same site with many more languages and guides
//! - [`screen`]: a screen that nobody looks at, for the browser that needs one
//! - [`server`]: a plain static server, for `serve` and for the browser tests

pub mod browser;
pub mod budget;
pub mod commands;
pub mod html;
pub mod locales;
pub mod packages;
pub mod project;
pub mod release;
pub mod rooms;
pub mod run;
pub mod scale;
pub mod screen;
pub mod server;
pub mod tools;
