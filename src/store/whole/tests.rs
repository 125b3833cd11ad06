//! Everything at once, in a place whose writes fail one after another.

use super::Entry;
use crate::plan::Record;
use crate::store::place::Place;
use crate::store::{Key, Problem, Store};

fn record(text: &str) -> Record {
    Record::parse(text).expect("a record")
}

fn brought() -> Vec<(Key, Record)> {
    [
        ("district.register", r#"{"at":50,"by":"b","note":"Call Ann","status":"done"}"#),
        ("district.social", r#"{"at":5,"by":"b","status":"to-do"}"#),
        ("event.agenda", r#"{"at":50,"by":"b","status":"done"}"#),
        ("press.pitch", r#"{"at":50,"by":"b","note":"","status":"done"}"#),
    ]
    .map(|(task, text)| (Key::Task(task.to_owned()), record(text)))
    .into()
}

fn place() -> Place {
    Place::of(&[
        ("kickoff:version", "2"),
        ("kickoff:device", "a"),
        (
            "kickoff:task:district.register",
            r#"{"at":9,"by":"a","date":"2026-12-01","status":"to-do"}"#,
        ),
        ("kickoff:task:district.social", r#"{"at":9,"by":"a","status":"done"}"#),
        ("kickoff:task:press.pitch", r#"{"at":9,"by":"a","note":"a long note that will be gone"}"#),
        ("kickoff:poll:parents", "of another version"),
        ("someone:else", "not ours"),
    ])
}

fn open(place: &Place) -> Store {
    Store::open(Box::new(place.clone()), "a", 100).0
}

#[test]
fn what_is_brought_in_is_kept_whole() {
    let place = place();
    let mut store = open(&place);
    assert_eq!(store.keep_all(&brought(), 100), Ok(3), "one was older");
    let task = store.record(&Key::Task("district.register".into())).expect("a record");
    assert_eq!((task.text_of("note"), task.text_of("date")), ("Call Ann", "2026-12-01"));
    assert_eq!(store.status("district.social"), crate::plan::Status::Done);
}

#[test]
fn a_write_that_fails_leaves_everything_as_it_was() {
    let mut stops = 0;
    for first in 0.. {
        let place = place();
        let before = place.all();
        let mut store = open(&place);
        let start = place.writes.get();
        *place.failing.borrow_mut() = start + first..start + first + 1;
        match store.keep_all(&brought(), 100) {
            Err(problem) => {
                assert!(matches!(problem, Problem::Full | Problem::Blocked), "{problem:?}");
                // The place for trying may stay, and is nobody's entry.
                let mut after = place.all();
                after.remove("kickoff:probe");
                assert_eq!(after, before, "write {first}");
                // Once it works again nothing is in the way.
                *place.failing.borrow_mut() = 0..0;
                assert_eq!(store.keep_all(&brought(), 100), Ok(3));
                stops += 1;
            }
            Ok(_) => break,
        }
    }
    assert!(stops >= 4, "{stops}");
}

#[test]
fn a_place_that_fails_for_good_is_told_from_one_that_was_put_back() {
    let place = place();
    let mut store = open(&place);
    let start = place.writes.get();
    // The room is there, the first record is written, and then nothing works any more.
    *place.failing.borrow_mut() = start + 3..usize::MAX;
    assert_eq!(store.keep_all(&brought(), 100), Err(Problem::Partly));
}

#[test]
fn too_little_room_is_found_out_before_anything_is_written() {
    let place = place();
    let before = place.all();
    let mut store = open(&place);
    let used: usize = before.iter().map(|(name, text)| name.len() + text.len()).sum();
    place.room.set(Some(used + 20));
    assert_eq!(store.keep_all(&brought(), 100), Err(Problem::Full));
    assert_eq!(place.all(), before);
    // What becomes shorter makes room for what becomes longer.
    let shorter = store.record(&Key::Task("press.pitch".into())).expect("a record");
    let shorter = shorter.replaced_by(&Record::default(), 100, "a");
    let longer = record(r#"{"at":50,"by":"b","status":"done"}"#);
    let changes = [(Key::Task("a".into()), longer), (Key::Task("press.pitch".into()), shorter)];
    place.room.set(Some(used + 60));
    assert_eq!(store.keep_all(&changes, 100), Ok(2));
}

#[test]
fn erasing_leaves_nothing_of_ours_and_can_be_taken_back() {
    for first in 0.. {
        let place = place();
        let before = place.all();
        let mut store = open(&place);
        let start = place.writes.get();
        *place.failing.borrow_mut() = start + first..start + first + 1;
        match store.erase() {
            Err(_) => assert_eq!(place.all(), before, "what was erased is put back"),
            Ok(erased) => {
                assert_eq!(place.all().into_keys().collect::<Vec<_>>(), ["someone:else"]);
                *place.failing.borrow_mut() = 0..0;
                store.put_back(&erased).expect("put back");
                assert_eq!(place.all(), before);
                break;
            }
        }
    }
}

#[test]
fn what_was_written_since_the_erasing_is_kept_too() {
    let place = place();
    let mut store = open(&place);
    let erased: Vec<Entry> = store.erase().expect("erased");
    store.set(Key::Task("district.register".into()), &[("note", "new")], 200).expect("saved");
    place.texts.borrow_mut().insert("kickoff:poll:parents".into(), "newer".into());
    store.put_back(&erased).expect("put back");
    let task = store.record(&Key::Task("district.register".into())).expect("a record");
    assert_eq!((task.text_of("note"), task.text_of("date")), ("new", "2026-12-01"));
    assert_eq!(place.all()["kickoff:poll:parents"], "newer");
    // A newer version has come meanwhile: nothing is put among what it wrote.
    let erased = store.erase().expect("erased");
    place.texts.borrow_mut().insert("kickoff:version".into(), "3".into());
    assert_eq!(store.put_back(&erased), Err(Problem::Newer));
    assert_eq!(place.all().len(), 2, "{:?}", place.all());
}
