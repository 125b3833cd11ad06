//! Trunk's post-build hook: turns the compiled client into the whole site. With `relist <folder>` it only
//! writes the service worker of a folder that was built before.

use std::path::PathBuf;
use std::process::ExitCode;

use kickoff::site::{self, Settings};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        [] => Settings::from_environment().and_then(|settings| site::build(&settings)),
        ["relist", folder] => {
            let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
            site::relist(&Settings::of_folder(root, folder.into()))
        }
        _ => Err("Usage: site [relist <folder>]".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("The site was not built.\n{failure}");
            ExitCode::FAILURE
        }
    }
}
