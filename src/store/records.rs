//! Reading and changing records, whatever state the place they live in is in.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{Record, Status};

use super::backend::{Backend, Fault};
use super::keys::{DEVICE, Key, VERSION};
use super::memory::Memory;
use super::migration;

/// The format that this version writes.
pub const FORMAT: u32 = 2;

/// What a person should know about what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing can be saved here; changes last as long as the page.
    Blocked,
    /// The last change did not fit.
    Full,
    /// This many stored texts could not be read and were set aside.
    Damaged(u32),
    /// A newer version wrote the plan: it is shown and not touched.
    Newer,
    /// An older version wrote the plan and it could not be brought over: it is shown and not touched.
    Older,
}

/// A person's records.
pub struct Store {
    backend: Box<dyn Backend>,
    device: String,
    read_only: bool,
    /// Changes that could not be written yet; they win over what is stored until they are.
    unsaved: BTreeMap<Key, Record>,
}

impl Store {
    /// Opens what is stored in `backend`, or starts in memory when `backend` denies access. Damaged
    /// texts are set aside, each under a key of its own.
    ///
    /// `device` names this browser if it has no name yet; `now` is in milliseconds since 1970.
    pub fn open(backend: Box<dyn Backend>, device: &str, now: u64) -> (Self, Vec<Problem>) {
        Self::open_with(backend, device, now, &mut |_, _| {})
    }

    /// As [`Self::open`], and shows every record that it reads to `seen`: all of them are read once here,
    /// and a plan has thousands.
    pub fn open_with(
        backend: Box<dyn Backend>,
        device: &str,
        now: u64,
        seen: &mut dyn FnMut(Key, Record),
    ) -> (Self, Vec<Problem>) {
        let Ok(names) = backend.keys() else {
            return (Self::in_memory(device), vec![Problem::Blocked]);
        };
        let mut problems = Vec::new();
        let mut damaged = 0;
        let version = match backend.get(VERSION) {
            Ok(Some(text)) => {
                if let Ok(version) = text.parse::<u32>() {
                    version
                } else {
                    damaged += u32::from(set_aside(&*backend, VERSION, &text, now).is_ok());
                    FORMAT
                }
            }
            Ok(None) => FORMAT,
            Err(_) => return (Self::in_memory(device), vec![Problem::Blocked]),
        };
        let mut read_only = version > FORMAT;
        if read_only {
            problems.push(Problem::Newer);
        } else if migration::run(&*backend, version).is_err() {
            read_only = true;
            problems.push(Problem::Older);
        }
        for name in &names {
            let Some(key) = Key::parse(name) else { continue };
            let Ok(Some(text)) = backend.get(name) else { continue };
            match Record::parse(&text) {
                Ok(record) => seen(key, record),
                // What a newer version wrote is its own affair.
                Err(_) if read_only => {}
                Err(_) => {
                    // A text that cannot be moved stays where it is and is reported again.
                    let _ = set_aside(&*backend, name, &text, now);
                    damaged += 1;
                }
            }
        }
        if damaged > 0 {
            problems.push(Problem::Damaged(damaged));
        }
        let device = match backend.get(DEVICE) {
            Ok(Some(name)) if !name.is_empty() && name.len() <= 64 => name,
            _ => {
                // Without a stored name this browser is a new device at each visit: harmless.
                let _ = if read_only { Ok(()) } else { backend.set(DEVICE, device) };
                device.to_owned()
            }
        };
        (Self { backend, device, read_only, unsaved: BTreeMap::new() }, problems)
    }

    fn in_memory(device: &str) -> Self {
        Self {
            backend: Box::new(Memory::default()),
            device: device.to_owned(),
            read_only: false,
            unsaved: BTreeMap::new(),
        }
    }

    /// The record under `key` as it is now: other tabs may have changed it a moment ago.
    pub fn record(&self, key: &Key) -> Option<Record> {
        let text = self.backend.get(&key.name()).ok().flatten();
        let stored = text.and_then(|text| Record::parse(&text).ok());
        match (self.unsaved.get(key), stored) {
            (Some(unsaved), Some(stored)) => Some(unsaved.merge(&stored)),
            (unsaved, stored) => stored.or(unsaved.cloned()),
        }
    }

    /// How far a task is; to do when nothing is stored.
    pub fn status(&self, task: &str) -> Status {
        self.record(&Key::Task(task.to_owned())).map_or(Status::ToDo, |record| record.status())
    }

    /// Changes a task's status.
    ///
    /// # Errors
    /// When it could not be saved; it is kept in memory and written with the next change that can.
    pub fn set_status(&mut self, task: &str, status: Status, now: u64) -> Result<(), Problem> {
        self.set(Key::Task(task.to_owned()), &[("status", status.word())], now)
    }

    /// Changes members of a record.
    ///
    /// # Errors
    /// As [`Self::set_status`].
    pub fn set(&mut self, key: Key, members: &[(&str, &str)], now: u64) -> Result<(), Problem> {
        let mut record = self.record(&key).unwrap_or_default();
        record.change(members, now, &self.device);
        self.keep(key, record, now)
    }

    /// Keeps a state of a record together with what is stored of it: of each member what changed later.
    ///
    /// # Errors
    /// As [`Self::set_status`].
    pub fn keep(&mut self, key: Key, record: Record, now: u64) -> Result<(), Problem> {
        // What waits for room is not in what is stored.
        let waiting = self.unsaved.remove(&key).unwrap_or_default();
        self.unsaved.insert(key, record.merge(&waiting));
        self.write_unsaved(now)
    }

    /// The keys of all records, those included that are not written yet.
    pub fn keys(&self) -> BTreeSet<Key> {
        let names = self.backend.keys().unwrap_or_default();
        let stored = names.iter().filter_map(|name| Key::parse(name));
        let mut keys = BTreeSet::new();
        for key in stored.chain(self.unsaved.keys().cloned()) {
            keys.insert(key);
        }
        keys
    }

    /// Whether there are changes that are not written yet.
    pub fn has_unsaved(&self) -> bool {
        !self.unsaved.is_empty()
    }

    /// Tries to write all changes that are not written yet.
    ///
    /// # Errors
    /// With the first reason why one was not; the others are tried all the same.
    pub fn write_unsaved(&mut self, now: u64) -> Result<(), Problem> {
        // A newer version may have opened in another tab since this one did.
        self.read_only |= matches!(self.backend.get(VERSION), Ok(Some(text)) if is_newer(&text));
        if self.read_only {
            return Err(Problem::Newer);
        }
        let mut first_problem = None;
        let waiting = std::mem::take(&mut self.unsaved);
        for (key, record) in waiting {
            if let Err(fault) = self.write(&key, &record, now) {
                first_problem = first_problem.or(Some(match fault {
                    Fault::Blocked => Problem::Blocked,
                    Fault::Full => Problem::Full,
                }));
                self.unsaved.insert(key, record);
            }
        }
        first_problem.map_or(Ok(()), Err)
    }

    fn write(&self, key: &Key, record: &Record, now: u64) -> Result<(), Fault> {
        let name = key.name();
        let mut before = self.backend.get(&name)?;
        let mut text = record.to_json();
        if let Some(old) = &before {
            if let Ok(stored) = Record::parse(old) {
                // Another tab may have changed it after this change was made and could not be written.
                let merged = stored.merge(record);
                if merged == stored {
                    return Ok(());
                }
                text = merged.to_json();
            } else {
                set_aside(&*self.backend, &name, old, now)?;
                before = None;
            }
        }
        if self.backend.get(VERSION)?.is_none() {
            self.backend.set(VERSION, &FORMAT.to_string())?;
        }
        self.backend.set(&name, &text)?;
        // Some browsers accept a text and keep nothing (private windows of the past, full disks).
        if self.backend.get(&name)?.as_deref() == Some(text.as_str()) {
            self.backend.changed(&name, before.as_deref(), &text);
            Ok(())
        } else {
            Err(Fault::Full)
        }
    }
}

/// Whether a stored version is one that only a newer Kickoff understands.
fn is_newer(version: &str) -> bool {
    version.parse::<u32>().is_ok_and(|version| version > FORMAT)
}

/// Moves a damaged text out of the way without ever losing it: when there is no room for the copy
/// beside the original, the original is removed first and put back if the copy still fails.
fn set_aside(backend: &dyn Backend, name: &str, text: &str, now: u64) -> Result<(), Fault> {
    let aside = Key::aside(name, now);
    match backend.set(&aside, text) {
        // Accepted, but not kept: the original is all there is.
        Ok(()) if backend.get(&aside)?.as_deref() != Some(text) => Err(Fault::Blocked),
        Ok(()) => backend.remove(name),
        Err(Fault::Blocked) => Err(Fault::Blocked),
        Err(Fault::Full) => {
            backend.remove(name)?;
            backend.set(&aside, text).inspect_err(|_| {
                // It fitted a moment ago under this very name.
                let _ = backend.set(name, text);
            })
        }
    }
}

#[cfg(test)]
mod faults;
#[cfg(test)]
mod tests;
