//! One stored fact of a person's plan, with the time at which each of its members changed.
//!
//! A record is a JSON object. `at` and `by` say when and on which device it changed last; members that
//! changed earlier have a stamp of their own, so that two people who change different members of the same
//! record both keep their change. Members that a newer version may have written are carried along untouched:
//!
//! ```json
//! { "at": 1795240800500, "by": "k3v9x0aq", "note": "Call Ann", "status": "done",
//!   "stamps": { "status": [1795240800000, "x1"] } }
//! ```
//!
//! A member that is `null` was taken away; that it was is remembered, so it does not come back from a copy.

mod merge;
mod stamp;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod twin;

use std::fmt;

pub use stamp::Stamp;

use super::Status;
use crate::json;

/// Members that are texts.
const TEXTS: [&str; 11] = [
    "status", "date", "note", "text", "url", "value", "minutes", "order", "who", "what", "removed",
];

/// Members of the largest record, far beyond any of ours: each is looked for among all others.
const MOST: usize = 500;

/// One stored fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The latest change.
    stamp: Stamp,
    /// In the order of their names.
    members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Member {
    name: String,
    value: Value,
    stamp: Stamp,
}

impl Member {
    /// Whether it is no text where one has to be.
    fn is_damaged(&self) -> bool {
        let is_other = matches!(self.value, Value::Other(_)) && !self.value.is_taken_away();
        is_other && TEXTS.contains(&self.name.as_str())
    }
}

/// What a member holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Text(String),
    /// JSON that only other versions understand, as it was written; `null` for what was taken away.
    Other(String),
}

impl Value {
    fn read(json: &str) -> Self {
        json::string(json).map_or_else(|| Self::Other(json.to_owned()), Self::Text)
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => json::quote(text, out),
            Self::Other(json) => out.push_str(json),
        }
    }

    fn is_taken_away(&self) -> bool {
        matches!(self, Self::Other(json) if json::is_null(json))
    }
}

/// A stored text that is no record: cut off, of another type, or not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a record")
    }
}

impl std::error::Error for Damaged {}

impl Record {
    /// Reads a stored text.
    ///
    /// # Errors
    /// When it is not a JSON object whose known members have their types.
    pub fn parse(text: &str) -> Result<Self, Damaged> {
        let found = json::object(text).map_err(|_| Damaged)?;
        if found.len() > MOST {
            return Err(Damaged);
        }
        let mut at = None;
        let mut by = Some(String::new());
        let mut stamps = Vec::new();
        let mut members: Vec<Member> = Vec::new();
        for (name, value) in found {
            match name.as_str() {
                "at" => at = json::whole(value),
                "by" if json::is_null(value) => by = Some(String::new()),
                "by" => by = json::string(value),
                "stamps" => stamps = stamp::table(value),
                _ => put(&mut members, name, Value::read(value), Stamp::default()),
            }
        }
        let stamp = Stamp::new(at.ok_or(Damaged)?, by.ok_or(Damaged)?);
        for member in &mut members {
            // Checked here, because of what stands twice the later one counts.
            if member.is_damaged() {
                return Err(Damaged);
            }
            let own = stamps.iter().rev().find(|(name, _)| *name == member.name);
            let own = own.and_then(|(_, own)| own.as_ref());
            // A member's time is never later than the record's: whoever wrote that had a reason to lie.
            member.stamp = own.unwrap_or(&stamp).min(&stamp).clone();
        }
        Ok(Self { stamp, members })
    }

    /// The text to store.
    pub fn to_json(&self) -> String {
        let mut out = String::from("{\"at\":");
        out.push_str(&self.stamp.at.to_string());
        out.push_str(",\"by\":");
        json::quote(&self.stamp.by, &mut out);
        let mut earlier = String::new();
        for member in &self.members {
            out.push(',');
            json::quote(&member.name, &mut out);
            out.push(':');
            member.value.write(&mut out);
            if member.stamp != self.stamp {
                earlier.push(if earlier.is_empty() { '{' } else { ',' });
                json::quote(&member.name, &mut earlier);
                earlier.push(':');
                member.stamp.write(&mut earlier);
            }
        }
        if !earlier.is_empty() {
            out.push_str(",\"stamps\":");
            out.push_str(&earlier);
            out.push('}');
        }
        out.push('}');
        out
    }

    /// How far the task is.
    pub fn status(&self) -> Status {
        Status::from_word(self.text_of("status"))
    }

    /// A string member, empty when absent.
    pub fn text_of(&self, name: &str) -> &str {
        match self.find(name).map(|member| &member.value) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// Whether it has this member.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some_and(|member| !member.value.is_taken_away())
    }

    /// Its members that are texts, by their names.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().filter_map(|member| match &member.value {
            Value::Text(text) => Some((member.name.as_str(), text.as_str())),
            Value::Other(_) => None,
        })
    }

    /// Its members that only other versions understand, by their names, as JSON.
    pub fn others(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().filter_map(|member| match &member.value {
            Value::Other(json) if !json::is_null(json) => {
                Some((member.name.as_str(), json.as_str()))
            }
            _ => None,
        })
    }

    /// Whether everything in it was taken away, or nothing was ever in it.
    pub fn is_empty(&self) -> bool {
        self.members.iter().all(|member| member.value.is_taken_away())
    }

    /// Milliseconds since 1970 of the last change.
    pub fn changed_at(&self) -> u64 {
        self.stamp.at
    }

    /// Sets members that are texts, as a change that `device` made at `now` (milliseconds since 1970). A
    /// clock that went backwards never makes a change look older than the one it replaces. What is as it
    /// was keeps its time.
    pub fn change(&mut self, members: &[(&str, &str)], now: u64, device: &str) {
        let stamp = self.stamp.next(now, device);
        for (name, text) in members {
            let value = Value::Text((*text).to_owned());
            self.change_one(name, value, &stamp);
        }
    }

    fn change_one(&mut self, name: &str, value: Value, stamp: &Stamp) {
        if self.find(name).is_none_or(|member| member.value != value) {
            put(&mut self.members, name.to_owned(), value, stamp.clone());
            self.stamp = stamp.clone();
        }
    }

    fn find(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Puts a member in its place among others, or in place of the one of its name.
fn put(members: &mut Vec<Member>, name: String, value: Value, stamp: Stamp) {
    let place = members.iter().position(|member| member.name >= name).unwrap_or(members.len());
    match members.get_mut(place) {
        Some(member) if member.name == name => {
            member.value = value;
            member.stamp = stamp;
        }
        _ => members.insert(place, Member { name, value, stamp }),
    }
}
