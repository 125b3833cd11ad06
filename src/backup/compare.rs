//! What a record of a file would change here.

use crate::plan::Record;

/// What a record of a file is, beside the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing like it is here.
    Added,
    /// Something in it was changed later than here.
    Newer,
    /// What is here was changed later, or taken away later.
    Older,
    /// Both say the same.
    Same,
}

/// Whether merging takes something away that is here: a text that somebody wrote, an event, a row.
pub fn takes_away(here: Option<&Record>, there: &Record) -> bool {
    here.is_some_and(|here| {
        let merged = here.merge(there);
        let is_removed = |record: &Record| record.text_of("removed") == "yes";
        (is_removed(&merged) && !is_removed(here))
            || here.texts().any(|(name, text)| !text.is_empty() && merged.text_of(name).is_empty())
    })
}

/// What a record of a file is, beside the one that is here.
pub fn compare(here: Option<&Record>, there: &Record) -> Change {
    let Some(here) = here else {
        return if there.is_empty() { Change::Same } else { Change::Added };
    };
    if here.says_the_same(there) {
        return Change::Same;
    }
    let merged = here.merge(there);
    if merged.says_the_same(here) {
        Change::Older
    } else if here.is_empty() {
        Change::Added
    } else {
        Change::Newer
    }
}
