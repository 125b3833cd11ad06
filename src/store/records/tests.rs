//! The store against places that fail in every way seen in browsers.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;

use super::super::keys::Key;
use super::{Problem, Store};
use crate::plan::{Record, Status};
use crate::store::{Backend, Fault};

/// A shared place with a limited number of bytes and a switch that denies access: two stores on it
/// are two tabs.
#[derive(Clone, Default)]
struct Place {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    room: Rc<RefCell<Option<usize>>>,
    blocked: Rc<RefCell<bool>>,
}

impl Place {
    fn with(entries: &[(&str, &str)]) -> Self {
        let place = Self::default();
        for (key, text) in entries {
            place.texts.borrow_mut().insert((*key).to_owned(), (*text).to_owned());
        }
        place
    }

    fn text(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn used(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| key.len() + text.len()).sum()
    }

    fn aside(&self) -> Vec<String> {
        let texts = self.texts.borrow();
        texts
            .iter()
            .filter(|(key, _)| key.starts_with("kickoff:damaged:"))
            .map(|(_, text)| text.clone())
            .collect()
    }

    fn open(&self) -> (Store, Vec<Problem>) {
        Store::open(Box::new(self.clone()), "test", 1_000)
    }

    fn check(&self) -> Result<(), Fault> {
        if *self.blocked.borrow() { Err(Fault::Blocked) } else { Ok(()) }
    }
}

impl Backend for Place {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.check()?;
        Ok(self.text(key))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.check()?;
        let old = self.text(key).map_or(0, |old| key.len() + old.len());
        if let Some(room) = *self.room.borrow()
            && self.used() - old + key.len() + text.len() > room
        {
            return Err(Fault::Full);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.check()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        self.check()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

#[test]
fn a_tick_is_there_after_reopening() {
    let place = Place::default();
    let (mut store, problems) = place.open();
    assert_eq!(problems, []);
    store.set_status("district.register", Status::Done, 5).expect("saved");
    assert_eq!(place.open().0.status("district.register"), Status::Done);
    assert_eq!(place.text("kickoff:version").as_deref(), Some("2"));
}

#[test]
fn two_tabs_see_and_keep_each_others_changes() {
    let place = Place::default();
    let (mut first, mut second) = (place.open().0, place.open().0);
    first.set_status("a.a", Status::Done, 1).expect("saved");
    second.set_status("a.b", Status::Done, 2).expect("saved");
    for task in ["a.a", "a.b"] {
        assert_eq!(first.status(task), Status::Done);
        assert_eq!(second.status(task), Status::Done);
    }
}

#[test]
fn damaged_texts_are_set_aside_and_the_rest_is_untouched() {
    let good = r#"{"status":"done","at":1,"by":"x"}"#;
    let deep = "[".repeat(100_000);
    for bad in ["", "{", "null", "[]", "\"5\"", "7", deep.as_str()] {
        let place = Place::with(&[
            ("kickoff:task:a.bad", bad),
            ("kickoff:task:a.good", good),
            ("kickoff:task:from.the.future", good),
            ("kickoff:mystery", bad),
            ("someone:else", bad),
        ]);
        let (mut store, problems) = place.open();
        assert_eq!(problems, [Problem::Damaged(1)], "{bad:.20}");
        assert_eq!(place.aside(), [bad]);
        assert_eq!(store.status("a.bad"), Status::ToDo);
        assert_eq!(store.status("a.good"), Status::Done);
        store.set_status("a.bad", Status::Done, 2).expect("saved");
        assert_eq!(store.status("a.bad"), Status::Done);
        assert_eq!(place.text("kickoff:task:from.the.future").as_deref(), Some(good));
        assert_eq!(place.text("kickoff:mystery").as_deref(), Some(bad));
        assert_eq!(place.text("someone:else").as_deref(), Some(bad));
        assert_eq!(place.open().1, [], "the message comes once");
    }
}

#[test]
fn a_damaged_text_that_fills_the_place_is_moved_not_lost() {
    let bad = "x".repeat(5_000);
    let place = Place::with(&[("kickoff:task:a.bad", &bad)]);
    *place.room.borrow_mut() = Some(place.used() + 30);
    assert_eq!(place.open().1, [Problem::Damaged(1)]);
    assert_eq!(place.aside(), [bad.as_str()]);

    // Without even that room, it stays where it was and is reported again.
    let place = Place::with(&[("kickoff:task:a.bad", &bad)]);
    *place.room.borrow_mut() = Some(place.used());
    assert_eq!(place.open().1, [Problem::Damaged(1)]);
    assert_eq!(place.text("kickoff:task:a.bad"), Some(bad));
    assert_eq!(place.open().1, [Problem::Damaged(1)]);
}

#[test]
fn a_full_place_keeps_the_change_and_writes_it_when_there_is_room() {
    let place = Place::default();
    let (mut store, _) = place.open();
    *place.room.borrow_mut() = Some(place.used());
    assert_eq!(store.set_status("a.a", Status::Done, 1), Err(Problem::Full));
    assert_eq!(store.status("a.a"), Status::Done, "still visible");
    assert!(store.has_unsaved());
    *place.room.borrow_mut() = None;
    store.set_status("a.b", Status::Done, 2).expect("saved");
    assert!(!store.has_unsaved());
    assert_eq!(place.open().0.status("a.a"), Status::Done);
}

#[test]
fn a_change_that_waited_never_overwrites_a_newer_one() {
    let place = Place::default();
    let (mut waiting, mut other) = (place.open().0, place.open().0);
    *place.room.borrow_mut() = Some(place.used());
    assert_eq!(waiting.set_status("a.a", Status::Done, 10), Err(Problem::Full));
    *place.room.borrow_mut() = None;
    other.set_status("a.a", Status::Done, 20).expect("saved");
    other.set_status("a.a", Status::ToDo, 21).expect("saved");
    waiting.write_unsaved(30).expect("nothing left to write");
    assert_eq!(waiting.status("a.a"), Status::ToDo);
}

#[test]
fn a_copy_brought_in_leaves_what_waits_for_room() {
    let place = Place::default();
    let (mut store, _) = place.open();
    *place.room.borrow_mut() = Some(place.used());
    assert_eq!(store.set_status("a.a", Status::Done, 10), Err(Problem::Full));
    let theirs = Record::parse(r#"{"at":20,"by":"z","note":"theirs"}"#).expect("a record");
    assert_eq!(store.keep(Key::Task("a.a".into()), theirs, 30), Err(Problem::Full));
    *place.room.borrow_mut() = None;
    store.write_unsaved(40).expect("saved");
    assert_eq!(place.open().0.status("a.a"), Status::Done);
}

#[test]
fn a_blocked_place_is_replaced_by_memory() {
    let place = Place::default();
    *place.blocked.borrow_mut() = true;
    let (mut store, problems) = place.open();
    assert_eq!(problems, [Problem::Blocked]);
    store.set_status("a.a", Status::Done, 1).expect("kept in memory");
    assert_eq!(store.status("a.a"), Status::Done);
}

#[test]
fn a_place_that_closes_while_the_page_is_open_is_reported() {
    let place = Place::default();
    let (mut store, _) = place.open();
    *place.blocked.borrow_mut() = true;
    assert_eq!(store.set_status("a.a", Status::Done, 1), Err(Problem::Blocked));
    assert_eq!(store.status("a.a"), Status::Done);
}

#[test]
fn a_newer_plan_is_shown_and_never_touched() {
    let record = r#"{"status":"done","at":1,"by":"x","shape":"new"}"#;
    let place = Place::with(&[
        ("kickoff:version", "3"),
        ("kickoff:task:a.a", record),
        ("kickoff:task:a.odd", "no longer JSON"),
    ]);
    let before = place.texts.borrow().clone();
    let (mut store, problems) = place.open();
    assert_eq!(problems, [Problem::Newer]);
    assert_eq!(store.status("a.a"), Status::Done);
    assert_eq!(store.set_status("a.a", Status::ToDo, 9), Err(Problem::Newer));
    assert_eq!(store.status("a.a"), Status::ToDo, "visible until the page closes");
    assert_eq!(*place.texts.borrow(), before);
}

#[test]
fn a_newer_version_in_another_tab_ends_writing() {
    let place = Place::default();
    let (mut store, _) = place.open();
    store.set_status("a.a", Status::Done, 1).expect("saved");
    let newer = r#"{"status":"half-done","at":5,"by":"z"}"#;
    place.texts.borrow_mut().insert("kickoff:version".into(), "3".into());
    place.texts.borrow_mut().insert("kickoff:task:a.a".into(), newer.into());
    assert_eq!(store.set_status("a.a", Status::ToDo, 6), Err(Problem::Newer));
    assert_eq!(place.text("kickoff:task:a.a").as_deref(), Some(newer));
}

#[test]
fn a_damaged_version_is_set_aside_and_read_as_ours() {
    let place = Place::with(&[("kickoff:version", "{")]);
    let (mut store, problems) = place.open();
    assert_eq!(problems, [Problem::Damaged(1)]);
    store.set_status("a.a", Status::Done, 1).expect("saved");
    assert_eq!(place.text("kickoff:version").as_deref(), Some("2"));
}

#[test]
fn a_draft_keeps_members_it_does_not_know() {
    let place =
        Place::with(&[("kickoff:draft:share", r#"{"text":"old","at":1,"picture":"later"}"#)]);
    let (mut store, _) = place.open();
    store.set(Key::Draft("share".into()), &[("text", "new")], 2).expect("saved");
    assert!(
        place.text("kickoff:draft:share").is_some_and(|text| text.contains(r#""picture":"later""#))
    );
}

/// What a tab does in the model below.
#[derive(Clone, Debug)]
enum Step {
    Tick { tab: usize, task: usize, done: bool },
    Reopen { tab: usize },
    Squeeze { room: bool },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..2_usize, 0..3_usize, any::<bool>())
            .prop_map(|(tab, task, done)| Step::Tick { tab, task, done }),
        1 => (0..2_usize).prop_map(|tab| Step::Reopen { tab }),
        1 => any::<bool>().prop_map(|room| Step::Squeeze { room }),
    ]
}

proptest! {
    /// After any steps of two tabs with a place that is full at times, each change that was
    /// reported as saved is what the place holds, unless a later one was saved over it.
    #[test]
    fn what_was_reported_saved_is_saved(steps in proptest::collection::vec(step(), 0..60)) {
        let place = Place::default();
        let mut tabs = [place.open().0, place.open().0];
        let mut expected: BTreeMap<String, Status> = BTreeMap::new();
        for (now, step) in (10..).zip(steps) {
            match step {
                Step::Tick { tab, task, done } => {
                    let task = format!("a.{task}");
                    let status = if done { Status::Done } else { Status::ToDo };
                    let store = &mut tabs[tab];
                    if store.has_unsaved() {
                        // The model does not follow changes that wait for room; what becomes of
                        // them has its own tests above.
                        *store = place.open().0;
                    }
                    if store.set_status(&task, status, now).is_ok() {
                        expected.insert(task.clone(), status);
                    }
                    prop_assert_eq!(store.status(&task), status, "shown as clicked");
                }
                Step::Reopen { tab } => tabs[tab] = place.open().0,
                Step::Squeeze { room } => {
                    *place.room.borrow_mut() = if room { None } else { Some(place.used()) };
                }
            }
        }
        let fresh = place.open().0;
        for (task, status) in expected {
            prop_assert_eq!(fresh.status(&task), status);
        }
    }

    #[test]
    fn no_stored_text_makes_opening_panic(text in ".*", name in "[a-z:.]{0,12}") {
        let place = Place::with(&[(&format!("kickoff:task:{name}"), &text), ("kickoff:version", &text)]);
        let _ = place.open();
    }
}
