//! Which records belong to the plan, and which to the person in front of the browser.

use crate::store::Key;

/// Settings of one browser: they are not handed over, and replacing a plan leaves them alone.
const PERSONAL: [&str; 6] = ["language", "shortcuts", "event", "posts", "backup", "install"];

/// Whether a record is about how somebody uses this browser rather than about the plan.
pub fn is_personal(key: &Key) -> bool {
    matches!(key, Key::Setting(name) if PERSONAL.contains(&name.as_str()))
}

/// Whether a record is of a kind that this version does not know; it is kept for those that do.
pub fn is_unknown(key: &Key) -> bool {
    matches!(key, Key::Other(_))
}
