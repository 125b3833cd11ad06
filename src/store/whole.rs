//! Everything at once: for backups, for bringing them back, and for erasing.

use super::backend::{Change, Fault};
use super::keys::{DEVICE, Key, RETRACTED, VERSION};
use super::records::{FORMAT, Problem, Store};
use crate::plan::Record;

/// The name under which room is tried. A page that is closed in that moment leaves it behind.
const PROBE: &str = "probe";

/// A name and a text, as stored.
pub type Entry = (String, String);

impl Store {
    /// The format that is stored here.
    pub fn version(&self) -> String {
        let version = self.backend.get(VERSION).ok().flatten();
        version.filter(|text| text.parse::<u32>().is_ok()).unwrap_or_else(|| FORMAT.to_string())
    }

    /// The random name of this browser.
    pub fn device(&self) -> &str {
        &self.device
    }

    /// Everything under our keys, by names without what all keys begin with; changes that could not be
    /// written are in it.
    pub fn texts(&self) -> Vec<Entry> {
        let mut texts = Vec::new();
        let mut names = self.backend.keys().unwrap_or_default();
        for key in self.unsaved.keys() {
            let name = key.name();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        // So that a file has the same order whenever it is made.
        names.sort_unstable();
        let ours = [VERSION, DEVICE, RETRACTED].map(str::to_owned);
        for name in
            names.iter().filter(|name| !ours.contains(name) && **name != Key::with_prefix(PROBE))
        {
            let Some(short) = Key::in_backup(name) else { continue };
            let unsaved = Key::parse(name).filter(|key| self.unsaved.contains_key(key));
            let text = match unsaved.and_then(|key| self.record(&key)) {
                Some(record) => Some(record.to_json()),
                None => self.backend.get(name).ok().flatten(),
            };
            texts.extend(text.map(|text| (short.to_owned(), text)));
        }
        texts
    }

    /// Keeps many states of records together with what is stored of them, all of them or none. Returns how
    /// many records changed.
    ///
    /// # Errors
    /// When one could not be written; then everything is as it was.
    pub fn keep_all(&mut self, records: &[(Key, Record)], now: u64) -> Result<u32, Problem> {
        self.check_format()?;
        let mut changes = Vec::new();
        for (key, record) in records {
            changes.extend(self.prepare(key, record, now).map_err(Problem::from)?);
        }
        self.make_sure_of_room(&changes)?;
        self.name_format().map_err(Problem::from)?;
        // What becomes shorter goes first, and makes room for the rest.
        changes.sort_by_cached_key(Change::growth);
        for (done, change) in changes.iter().enumerate() {
            if let Err(fault) = self.commit(change) {
                return Err(match self.roll_back(&changes[..=done], now) {
                    Ok(()) => fault.into(),
                    Err(_) => Problem::Partly,
                });
            }
        }
        self.backend.changed(&changes, true);
        Ok(u32::try_from(changes.len()).unwrap_or(u32::MAX))
    }

    /// Puts back what stood there before changes were written.
    fn roll_back(&self, changes: &[Change], now: u64) -> Result<(), Fault> {
        // Other tabs have heard of what was written, and would put it in again.
        let told = self.backend.set(RETRACTED, &now.to_string());
        // Backwards, so that what grew makes room for what had shrunk.
        let back = changes.iter().rev().map(|change| match &change.before {
            Some(before) => self.backend.set(&change.name, before),
            None => self.backend.remove(&change.name),
        });
        back.fold(told, Result::and)
    }

    /// Tries whether as much as this finds room, before other tabs hear of any of it and keep it alive.
    fn make_sure_of_room(&self, changes: &[Change]) -> Result<(), Problem> {
        let growth: isize = changes.iter().map(Change::growth).sum();
        let Ok(growth @ 1..) = usize::try_from(growth) else { return Ok(()) };
        let name = Key::with_prefix(PROBE);
        let result = self.backend.set(&name, &"x".repeat(growth));
        self.backend.remove(&name).and(result).map_err(Problem::from)
    }

    /// Forgets what could not be written: everything was erased.
    pub fn forget_unsaved(&mut self) {
        self.unsaved.clear();
    }

    /// Erases everything under our keys and returns it as it was stored.
    ///
    /// # Errors
    /// When access is denied; what was erased up to then is put back.
    pub fn erase(&mut self) -> Result<Vec<Entry>, Problem> {
        let mut erased = Vec::new();
        let mut names = self.backend.keys().map_err(Problem::from)?;
        names.retain(|name| Key::in_backup(name).is_some());
        // The version goes last: other tabs take it for the word that everything is gone.
        names.sort_by_key(|name| name == VERSION);
        for name in names {
            let result = self.backend.get(&name).and_then(|text| {
                self.backend.remove(&name)?;
                Ok(text)
            });
            match result {
                Ok(text) => erased.extend(text.map(|text| (name, text))),
                Err(fault) => {
                    self.put_back(&erased)?;
                    return Err(fault.into());
                }
            }
        }
        self.unsaved.clear();
        Ok(erased)
    }

    /// Puts back what was erased, together with what was written since.
    ///
    /// # Errors
    /// With the first reason why something was not; the rest is tried all the same.
    pub fn put_back(&mut self, erased: &[Entry]) -> Result<(), Problem> {
        self.check_format()?;
        let mut result = Ok(());
        for (name, text) in erased {
            let put = self.backend.get(name).and_then(|found| {
                let found = found.map(|found| Record::parse(&found));
                match (found, Record::parse(text)) {
                    (Some(Ok(found)), Ok(record)) => {
                        self.backend.set(name, &found.merge(&record).to_json())
                    }
                    // Not ours to replace.
                    (Some(_), _) => Ok(()),
                    (None, _) => self.backend.set(name, text),
                }
            });
            result = result.and(put);
        }
        result.map_err(Fault::into)
    }

    /// Removes a text that was set aside, by its name in [`Self::texts`].
    ///
    /// # Errors
    /// When access is denied.
    pub fn drop_aside(&mut self, name: &str) -> Result<(), Problem> {
        self.backend.remove(&Key::with_prefix(name)).map_err(Problem::from)
    }
}

#[cfg(test)]
mod tests;
