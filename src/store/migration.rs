//! Bringing what an older version stored into today's format, one step per format.
//!
//! Each record is rewritten under its own key, in one write that happens or does not, and the text as it was
//! is copied first. The new version is written last. So whatever interrupts this (a closed tab, a full disk),
//! the next visit goes on: records that are done already come out of their step as they went in. The copies
//! stay until the next step has succeeded.

use super::backend::{Backend, Fault};
use super::keys::{Key, VERSION};
use super::records::FORMAT;
use crate::json;
use crate::plan::Record;

/// Turns the text of a record of one format into that of the next. Given what it made it returns the same.
type Step = fn(&str) -> Option<String>;

/// The steps, the first one from format 1 to 2.
const STEPS: &[Step] = &[with_whole_times];

/// Format 2 knows when each member changed, and its times are whole numbers. A record of format 1 is one of
/// format 2 whose members all changed together; but other programs may have written 12.5 or 1e300.
fn with_whole_times(text: &str) -> Option<String> {
    let record = Record::parse(text).ok()?;
    let members = json::object(text).ok()?;
    let is_whole = |time: &str| *time == record.changed_at().to_string();
    let is_done =
        members.iter().rev().find(|(name, _)| name == "at").is_some_and(|(_, at)| is_whole(at));
    Some(if is_done { text.to_owned() } else { record.to_json() })
}

/// The text of a record of format `version` in today's format; nothing when it cannot be read.
pub fn upgraded(text: &str, version: u32) -> Option<String> {
    let done = version.max(1).saturating_sub(1) as usize;
    STEPS.iter().skip(done).try_fold(text.to_owned(), |text, step| step(&text))
}

/// Brings everything into today's format.
///
/// # Errors
/// When something could not be written. What is stored is then partly of the old and partly of the new
/// format, its version is still the old one, and nothing is lost.
pub(super) fn run(backend: &dyn Backend, version: u32) -> Result<(), Fault> {
    run_steps(backend, version.max(1), STEPS)
}

fn run_steps(backend: &dyn Backend, version: u32, steps: &[Step]) -> Result<(), Fault> {
    let done = version.saturating_sub(1) as usize;
    for (old, step) in (version..).zip(steps.iter().skip(done)) {
        let names = backend.keys()?;
        for name in names.iter().filter(|name| Key::parse(name).is_some()) {
            let Some(text) = backend.get(name)? else { continue };
            // What cannot be read is set aside by whoever reads it next.
            let Some(new) = step(&text).filter(|new| *new != text) else { continue };
            let copy = Key::before(name, old);
            if backend.get(&copy)?.is_none() {
                backend.set(&copy, &text)?;
            }
            backend.set(name, &new)?;
        }
        backend.set(VERSION, &(old + 1).to_string())?;
        // What the step before this one had left.
        let earlier = Key::before("", old.saturating_sub(1));
        for name in names.iter().filter(|name| name.starts_with(&earlier)) {
            backend.remove(name)?;
        }
    }
    debug_assert!(FORMAT as usize == STEPS.len() + 1, "each format has its step");
    Ok(())
}

#[cfg(test)]
mod tests;
