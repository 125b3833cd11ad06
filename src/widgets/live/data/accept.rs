//! Bringing a backup in, after somebody has seen what it would change.

use std::rc::Rc;

use super::said::said;
use super::{Data, boxes, health, long, set_shown};
use crate::backup::{self, Backup};
use crate::plan::Record;
use crate::store::{Key, Problem};
use crate::widgets::live::dom;

/// Takes over what is new, or everything.
pub(super) fn accept(data: &Rc<Data>, is_replacing: bool) {
    let Some((backup, news)) = data.preview.borrow_mut().take() else { return };
    let of = Rc::clone(data);
    long::job(data, backup.records.len() > long::RECORDS, move || {
        take(&of, backup, news, is_replacing);
    });
}

fn take(data: &Rc<Data>, backup: Backup, news: u32, is_replacing: bool) {
    let now = dom::now();
    let (records, count) = if is_replacing {
        let records = replacement(data, backup, now);
        let count = records.len();
        (records, count)
    } else {
        (backup.records, news as usize)
    };
    // The button that was pressed still has the focus: it is what the step is called that can be taken back.
    let result = data.session.store.borrow_mut().keep_all(&records, now);
    boxes::close();
    set_shown("[data-part=link]", false);
    match result {
        Ok(_) => {
            let count = health::number(count);
            data.say(&said(if is_replacing { "replaced" } else { "merged" }, &[&count]));
            super::everything_changed();
        }
        Err(Problem::Full) => data.refuse("no-room"),
        Err(problem) => {
            if problem != Problem::Partly {
                data.session.report(Err(problem));
            }
            data.refuse(match problem {
                Problem::Blocked => "not-written",
                Problem::Partly => "partly",
                _ => "cancelled",
            });
        }
    }
    data.refresh();
}

/// The key of a name in the store that a backup does not have, if it belongs to the plan.
pub(super) fn only_here(name: &str, backup: &Backup) -> Option<Key> {
    let key = Key::of_backup(name).filter(|key| !backup::is_personal(key))?;
    let is_there = backup.records.binary_search_by(|(other, _)| other.cmp(&key)).is_ok();
    (!is_there).then_some(key)
}

/// Every record as the backup has it, as a change made now; what the backup does not have is taken away.
fn replacement(data: &Data, backup: Backup, now: u64) -> Vec<(Key, Record)> {
    let store = data.session.store.borrow();
    let device = store.device();
    let mut records = Vec::new();
    let nothing = Record::default();
    for (name, _) in store.texts() {
        if let Some(key) = only_here(&name, &backup)
            && let Some(here) = store.record(&key).filter(|here| !here.is_empty())
        {
            records.push((key, here.replaced_by(&nothing, now, device)));
        }
    }
    for (key, there) in backup.records {
        match store.record(&key) {
            Some(here) if here.says_the_same(&there) => {}
            Some(here) => records.push((key, here.replaced_by(&there, now, device))),
            None => records.push((key, there)),
        }
    }
    records
}
