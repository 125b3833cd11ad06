//! When something changed, and on which device.

use std::cmp::Ordering;

use crate::json;

/// Milliseconds since 1970 stay exact in JavaScript's numbers up to this value (2^53 - 1).
pub(super) const LAST_EXACT: u64 = 9_007_199_254_740_991;

/// When something changed, and on which device. Of two stamps the greater one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970.
    pub at: u64,
    /// The random name of the device.
    pub by: String,
}

impl Stamp {
    pub(super) fn new(at: u64, by: String) -> Self {
        Self { at: at.min(LAST_EXACT), by }
    }

    /// The stamp of a change at `now` that replaces what has this one.
    pub(super) fn next(&self, now: u64, device: &str) -> Self {
        Self::new(now.max(self.at.saturating_add(1)), device.to_owned())
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push('[');
        out.push_str(&self.at.to_string());
        out.push(',');
        json::quote(&self.by, out);
        out.push(']');
    }
}

impl Ord for Stamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at.cmp(&other.at).then_with(|| in_units(&self.by, &other.by))
    }
}

impl PartialOrd for Stamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The order of texts in JavaScript: the early script has to decide as we do.
pub(super) fn in_units(one: &str, other: &str) -> Ordering {
    one.encode_utf16().cmp(other.encode_utf16())
}

/// The stamps of members that changed before their record did. What is none is nothing: the member then
/// counts as changed with the record.
pub(super) fn table(value: &str) -> Vec<(String, Option<Stamp>)> {
    let mut entries = json::object(value).unwrap_or_default();
    // More than there are members are somebody's trick to keep others busy.
    entries.truncate(super::MOST);
    entries.into_iter().map(|(name, value)| (name, read(value))).collect()
}

fn read(value: &str) -> Option<Stamp> {
    let parts = json::array(value).ok()?;
    let [at, by] = parts.as_slice() else { return None };
    // As other programs may write it; JavaScript does not tell 12 from 12.0.
    let at = json::whole(at).filter(|at| *at <= LAST_EXACT)?;
    Some(Stamp::new(at, json::string(by)?))
}
