//! Trunk's post-build hook: turns the compiled client into the whole site. With `relist <folder>` it only
//! writes the service worker of a folder that was built before.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use kickoff::site::{self, Settings};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        [] => Settings::from_environment().and_then(|settings| timed(&settings)),
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

/// Builds, and says what it took: a site grows by languages and guides.
fn timed(settings: &Settings) -> Result<(), String> {
    let start = Instant::now();
    site::build(settings)?;
    let seconds = start.elapsed().as_secs_f64();
    let memory = peak_memory().map(|megabytes| format!(", at most {megabytes} MB of memory"));
    eprintln!("The site took {seconds:.1} s{}", memory.unwrap_or_default());
    Ok(())
}

/// The most memory that this process has had, in megabytes, where the system is Linux.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024 / 1_000_000)
}
