//! Running other programs in the open: each command is printed before it runs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// A step that failed, in words that say how to go on.
pub type Step = Result<(), String>;

/// Announces what comes next.
pub fn say(text: &str) {
    eprintln!("\n▸ {text}");
}

/// Prints and runs a command, and says how long it took when that was worth noticing.
///
/// # Errors
/// Names the command; `advice` says what the person can do.
pub fn run(command: &mut Command, advice: &str) -> Step {
    let shown = shown(command);
    eprintln!("  $ {shown}");
    let start = Instant::now();
    let status = command
        .status()
        .map_err(|error| format!("`{shown}` could not start: {error}.\n  {advice}"))?;
    let seconds = start.elapsed().as_secs();
    if seconds >= 10 {
        eprintln!("    ({seconds} s)");
    }
    if status.success() { Ok(()) } else { Err(format!("`{shown}` failed ({status}).\n  {advice}")) }
}

/// What a command prints, or nothing when it cannot run or fails.
pub fn output(program: impl AsRef<Path>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program.as_ref()).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Where a program is on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

/// PATH with folders put first.
///
/// # Errors
/// When a folder's name holds the separator of PATH.
pub fn path_with(folders: &[PathBuf]) -> Result<OsString, String> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&old));
    std::env::join_paths(all).map_err(|error| format!("PATH cannot be extended: {error}"))
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}
