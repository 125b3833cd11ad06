//! Names of the keys.

/// Every key of this product starts so; a district's site may keep other things beside them.
const PREFIX: &str = "kickoff:";

/// Version of the format, written beside the records.
pub(super) const VERSION: &str = "kickoff:version";
/// Random name of this browser, to tell changes of two devices apart.
pub(super) const DEVICE: &str = "kickoff:device";

/// When something that was brought in was taken back last: other tabs then forget what they heard of it.
pub(super) const RETRACTED: &str = "kickoff:retracted";

/// The key of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The state of the task with this id; ids of other versions are kept like our own. Tasks of a
    /// further event of the plan are `<event>/<id>`, and so are its blanks and rows.
    Task(String),
    /// A further event of the plan, by its id; the first one needs no record.
    Event(String),
    /// A text in the making, by the name of its form.
    Draft(String),
    /// What a blank of the letters is filled with, by its id.
    Blank(String),
    /// A row of a timed table, as `<document>/<row>`.
    Row(String),
    /// A choice such as the language.
    Setting(String),
    /// A record of a kind that only another version knows, with its kind.
    Other(String),
}

impl Key {
    /// The key as stored.
    pub fn name(&self) -> String {
        match self {
            Self::Task(id) => format!("{PREFIX}task:{id}"),
            Self::Event(id) => format!("{PREFIX}event:{id}"),
            Self::Draft(form) => format!("{PREFIX}draft:{form}"),
            Self::Blank(id) => format!("{PREFIX}blank:{id}"),
            Self::Row(name) => format!("{PREFIX}row:{name}"),
            Self::Setting(name) => format!("{PREFIX}setting:{name}"),
            Self::Other(name) => format!("{PREFIX}{name}"),
        }
    }

    /// The record a stored key names, if it is one of ours.
    pub fn parse(name: &str) -> Option<Self> {
        let (kind, rest) = name.strip_prefix(PREFIX)?.split_once(':')?;
        let rest = Some(rest).filter(|rest| !rest.is_empty())?.to_owned();
        match kind {
            "task" => Some(Self::Task(rest)),
            "event" => Some(Self::Event(rest)),
            "draft" => Some(Self::Draft(rest)),
            "blank" => Some(Self::Blank(rest)),
            "row" => Some(Self::Row(rest)),
            "setting" => Some(Self::Setting(rest)),
            _ => None,
        }
    }

    /// The record that a name in a backup stands for, without what all keys begin with. Kinds of other versions
    /// are kept for them; what this one keeps for itself is nobody's record.
    pub fn of_backup(name: &str) -> Option<Self> {
        /// Characters of the longest name, far beyond any of ours.
        const LONGEST: usize = 200;
        let (kind, rest) = name.split_once(':')?;
        let is_name = !kind.is_empty() && !rest.is_empty() && name.len() <= LONGEST;
        if !is_name || ["damaged", "before"].contains(&kind) || name.contains(char::is_control) {
            return None;
        }
        Self::parse(&format!("{PREFIX}{name}")).or_else(|| Some(Self::Other(name.to_owned())))
    }

    /// The name of a stored key in a backup: without what all of them begin with.
    pub(super) fn in_backup(name: &str) -> Option<&str> {
        name.strip_prefix(PREFIX)
    }

    /// The stored key of a name in a backup.
    pub(super) fn with_prefix(name: &str) -> String {
        format!("{PREFIX}{name}")
    }

    /// Where the text under `name` is kept as format `version` wrote it.
    pub(super) fn before(name: &str, version: u32) -> String {
        let rest = name.strip_prefix(PREFIX).unwrap_or(name);
        format!("{PREFIX}before:{version}:{rest}")
    }

    /// Where a damaged text found under `name` at `now` is set aside.
    pub(super) fn aside(name: &str, now: u64) -> String {
        let rest = name.strip_prefix(PREFIX).unwrap_or(name);
        format!("{PREFIX}damaged:{now}:{rest}")
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn names_round_trip_and_foreign_keys_are_left_alone() {
        for key in [
            Key::Task("district.register".into()),
            Key::Task("1795240800000/event.run-of-show".into()),
            Key::Event("1795240800000".into()),
            Key::Draft("share".into()),
            Key::Blank("school".into()),
            Key::Row("run-of-show/1".into()),
            Key::Setting("language".into()),
        ] {
            assert_eq!(Key::parse(&key.name()), Some(key));
        }
        for foreign in
            ["kickoff:", "kickoff:task:", "kickoff:version", "other:task:x", "kickoff:x:y"]
        {
            assert_eq!(Key::parse(foreign), None, "{foreign}");
        }
    }
}
