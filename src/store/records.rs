//! Reading and changing records, whatever state the place they live in is in.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{Record, Status};

use super::backend::{Backend, Change, Fault};
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
    /// Only a part of what was brought in could be written, and that part could not be taken back.
    Partly,
    /// An older version wrote the plan and it could not be brought over: it is shown and not touched.
    Older,
}

/// A person's records.
pub struct Store {
    pub(super) backend: Box<dyn Backend>,
    pub(super) device: String,
    /// Why nothing may be written, if so.
    read_only: Option<Problem>,
    /// Changes that could not be written yet; they win over what is stored until they are.
    pub(super) unsaved: BTreeMap<Key, Record>,
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
        if !backend.is_lasting() {
            problems.push(Problem::Blocked);
        }
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
        let mut read_only = None;
        if version > FORMAT {
            read_only = Some(Problem::Newer);
        } else if migration::run(&*backend, version).is_err() {
            read_only = Some(Problem::Older);
        }
        problems.extend(read_only);
        for name in &names {
            let Some(key) = Key::parse(name) else { continue };
            let Ok(Some(text)) = backend.get(name) else { continue };
            match Record::parse(&text) {
                Ok(record) => seen(key, record),
                // What a newer version wrote is its own affair.
                Err(_) if read_only.is_some() => {}
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
                let _ = if read_only.is_some() { Ok(()) } else { backend.set(DEVICE, device) };
                device.to_owned()
            }
        };
        (Self { backend, device, read_only, unsaved: BTreeMap::new() }, problems)
    }

    fn in_memory(device: &str) -> Self {
        Self {
            backend: Box::new(Memory::default()),
            device: device.to_owned(),
            read_only: None,
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
        self.check_format()?;
        let mut first_problem = None;
        let waiting = std::mem::take(&mut self.unsaved);
        for (key, record) in waiting {
            match self.write(&key, &record, now) {
                Ok(change) => self.backend.changed(change.as_slice(), false),
                Err(fault) => {
                    first_problem = first_problem.or(Some(fault.into()));
                    self.unsaved.insert(key, record);
                }
            }
        }
        first_problem.map_or(Ok(()), Err)
    }

    /// Whether what is stored is of today's format.
    pub(super) fn check_format(&mut self) -> Result<(), Problem> {
        // A newer version may have opened in another tab since this one did.
        if matches!(self.backend.get(VERSION), Ok(Some(text)) if is_newer(&text)) {
            self.read_only = Some(Problem::Newer);
        }
        self.read_only.map_or(Ok(()), Err)
    }

    /// Writes a record together with what is stored of it. Returns what changed, if anything.
    fn write(&self, key: &Key, record: &Record, now: u64) -> Result<Option<Change>, Fault> {
        let change = self.prepare(key, record, now)?;
        if let Some(change) = &change {
            self.name_format()?;
            self.commit(change)?;
        }
        Ok(change)
    }

    /// Writes the format beside the first record.
    pub(super) fn name_format(&self) -> Result<(), Fault> {
        match self.backend.get(VERSION)? {
            Some(_) => Ok(()),
            None => self.backend.set(VERSION, &FORMAT.to_string()),
        }
    }

    /// What a record and what is stored of it are together; nothing when that is stored already. A damaged text
    /// that is in the way is set aside.
    pub(super) fn prepare(
        &self,
        key: &Key,
        record: &Record,
        now: u64,
    ) -> Result<Option<Change>, Fault> {
        let name = key.name();
        let mut before = self.backend.get(&name)?;
        let mut after = record.to_json();
        if let Some(old) = &before {
            if let Ok(stored) = Record::parse(old) {
                // Another tab may have changed it after this change was made and could not be written.
                let merged = stored.merge(record);
                if merged == stored {
                    return Ok(None);
                }
                after = merged.to_json();
            } else {
                set_aside(&*self.backend, &name, old, now)?;
                before = None;
            }
        }
        Ok(Some(Change { name, before, after }))
    }

    /// Writes what was prepared, and looks whether it is there.
    pub(super) fn commit(&self, Change { name, after, .. }: &Change) -> Result<(), Fault> {
        self.backend.set(name, after)?;
        // Some browsers accept a text and keep nothing (private windows of the past, full disks).
        if self.backend.get(name)?.as_ref() == Some(after) { Ok(()) } else { Err(Fault::Full) }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Blocked => Self::Blocked,
            Fault::Full => Self::Full,
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
