//! `cargo xtask serve | test | journeys | build | release | bench | lighthouse | scale | pictures |
//! lint | html | deny | locales | relist`.

use std::process::ExitCode;

use xtask::{commands, html, locales, release, scale};

const HELP: &str = "\
Usage: cargo xtask <command>

  serve          set up everything, build the release, serve it and open it in the browser
  serve --watch  the same with a development build that follows every change of a file
  test           set up everything, run every test: native, then in real browsers
  journeys WORD  the journeys whose names hold a word, through what was built last
  build          the release in dist/, its sizes checked against budget.txt
  release        the same as archives in target/release-archive, with hashes and a bill of materials
  bench [PART]   the release on a slow phone and a slow line, measured beside a plain page; parts are
                 visit, offline, plan, backup and frames
  lighthouse     grades of the home page, a guide, a checklist and the share page, as a phone sees them
  scale [40x60]  what a reader pays on a site with so many languages and guides, beside this one
  pictures       screenshots of the release for its manifests and the README, in assets/screenshots
  lint           formatting, clippy for all builds, scripts, and every file in its room
  html           the built pages, by the Nu checker and html-validate
  deny           licenses, duplicates and sources of all crates, against deny.toml
  locales        per language: what is missing, unused, or older than the English it follows
  relist <dir>   the service worker of a built folder, after files in it were changed by hand

Tools are installed once per machine into the user's cache folder and found there by later clones.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["serve"] => commands::serve(),
        ["serve", "--watch"] => commands::watch(),
        ["test"] => commands::test(),
        ["journeys", names @ ..] => commands::journeys(names),
        ["build"] => commands::build(),
        ["release"] => release::release(),
        ["bench", parts @ ..] => commands::bench(parts),
        ["pictures"] => commands::pictures(),
        ["lint"] => commands::lint(),
        ["html"] => html::check(),
        ["scale"] => scale::compare(None),
        ["scale", size] => scale::compare(Some(size)),
        ["lighthouse"] => commands::lighthouse(),
        ["deny"] => commands::deny(),
        ["locales"] => locales::report(),
        ["relist", folder] => commands::relist(folder),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n✗ {failure}");
            ExitCode::FAILURE
        }
    }
}
