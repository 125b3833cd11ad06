//! A session on a place of which each write fails once, or from then on until it is mended.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::keys::Key;
use super::{Problem, Store};
use crate::plan::Record;
use crate::store::{Backend, Fault};

/// How a write fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    Refused(Fault),
    /// Some browsers accept a text and keep nothing.
    Silent,
}

/// A place whose writes fail from the one with the number `first` on, `count` of them.
#[derive(Clone)]
struct Place {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// What was removed last, which fits again.
    removed: Rc<RefCell<(String, String)>>,
    writes: Rc<Cell<usize>>,
    first: usize,
    count: Rc<Cell<usize>>,
    failure: Failure,
}

const DAMAGED: &str = "{\"at\":";

impl Place {
    fn new(first: usize, count: usize, failure: Failure) -> Self {
        let texts = BTreeMap::from([("kickoff:task:a.bad".to_owned(), DAMAGED.to_owned())]);
        Self {
            texts: Rc::new(RefCell::new(texts)),
            removed: Rc::default(),
            writes: Rc::default(),
            first,
            count: Rc::new(Cell::new(count)),
            failure,
        }
    }

    fn open(&self, now: u64) -> Store {
        Store::open(Box::new(self.clone()), "test", now).0
    }

    fn mend(&self) {
        self.count.set(0);
    }

    /// Whether this write is kept.
    fn write(&self) -> Result<bool, Fault> {
        let number = self.writes.get();
        self.writes.set(number + 1);
        if number < self.first || number - self.first >= self.count.get() {
            return Ok(true);
        }
        match self.failure {
            Failure::Refused(fault) => Err(fault),
            Failure::Silent => Ok(false),
        }
    }

    /// Whether what is stored under a key says all that a record says.
    fn has(&self, key: &Key, record: &Record) -> bool {
        let texts = self.texts.borrow();
        let stored = texts.get(&key.name()).and_then(|text| Record::parse(text).ok());
        stored.is_some_and(|stored| stored.merge(record) == stored)
    }
}

impl Backend for Place {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        let is_put_back = self.failure == Failure::Refused(Fault::Full)
            && *self.removed.borrow() == (key.to_owned(), text.to_owned());
        if is_put_back || self.write()? {
            self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        // What is full can still be emptied.
        if self.failure != Failure::Refused(Fault::Blocked) || self.write()? {
            let text = self.texts.borrow_mut().remove(key).unwrap_or_default();
            *self.removed.borrow_mut() = (key.to_owned(), text);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

/// What a person does.
enum Act {
    Set(Key, &'static str, &'static str),
    /// Somebody's copy is brought in.
    Keep(Key, &'static str),
    /// The plan is opened in another tab, which goes on.
    Open,
}

fn session() -> Vec<Act> {
    let task = |id: &str| Key::Task(id.to_owned());
    vec![
        Act::Set(task("a.a"), "status", "done"),
        Act::Set(task("a.a"), "note", "Call Ann"),
        Act::Set(Key::Blank("school".into()), "value", "École"),
        Act::Set(task("a.b"), "status", "in-progress"),
        Act::Keep(
            task("a.b"),
            r#"{"at":90,"by":"z","note":"theirs","stamps":{"news":[8,"z"]},"news":[1.0]}"#,
        ),
        Act::Set(task("a.bad"), "status", "done"),
        Act::Open,
        Act::Set(task("a.a"), "status", "not-for-us"),
        Act::Set(task("a.b"), "note", "ours"),
        Act::Keep(Key::Row("run-of-show/1".into()), r#"{"at":50,"by":"z","minutes":"5"}"#),
        Act::Keep(task("a.a"), r#"{"at":9,"by":"z","note":"too old","date":"2026-12-08"}"#),
        Act::Open,
        Act::Set(Key::Row("run-of-show/1".into()), "minutes", "10"),
        Act::Set(Key::Draft("share".into()), "text", "See you"),
        Act::Set(Key::Blank("school".into()), "value", ""),
    ]
}

/// Plays the session and returns what is there in the end.
fn play(place: &Place) -> BTreeMap<Key, Record> {
    let mut tabs = vec![place.open(99)];
    // What each record said when it was reported as saved.
    let mut saved: BTreeMap<Key, Record> = BTreeMap::new();
    for (now, act) in (100..).zip(session()) {
        let store = tabs.last_mut().expect("a tab");
        let (key, result) = match act {
            Act::Set(key, member, text) => (key.clone(), store.set(key, &[(member, text)], now)),
            Act::Keep(key, text) => {
                let theirs = Record::parse(text).expect("a record");
                (key.clone(), store.keep(key, theirs, now))
            }
            Act::Open => {
                tabs.push(place.open(now));
                continue;
            }
        };
        let shown = store.record(&key).expect("what was changed is shown");
        assert!(result != Err(Problem::Newer) && result != Err(Problem::Older));
        assert_eq!(result.is_err(), store.has_unsaved(), "what is not saved is told");
        if result.is_ok() {
            saved.insert(key, shown);
        }
        for (key, record) in &saved {
            assert!(place.has(key, record), "{key:?} was reported as saved");
        }
        let texts = place.texts.borrow();
        assert!(texts.values().any(|text| text == DAMAGED), "the damaged text is somewhere");
    }
    place.mend();
    for tab in &mut tabs {
        assert_eq!(tab.write_unsaved(200), Ok(()));
    }
    let fresh = place.open(201);
    fresh.keys().into_iter().filter_map(|key| Some((key.clone(), fresh.record(&key)?))).collect()
}

#[test]
fn nothing_is_lost_whichever_write_fails() {
    let whole = Place::new(0, 0, Failure::Silent);
    let expected = play(&whole);
    assert_eq!(expected.len(), 6, "{:?}", expected.keys());
    let mut stops = 0;
    for failure in
        [Failure::Refused(Fault::Full), Failure::Refused(Fault::Blocked), Failure::Silent]
    {
        for count in [1, 2, 5, usize::MAX] {
            for first in 0..whole.writes.get() {
                let found = play(&Place::new(first, count, failure));
                assert_eq!(found.len(), expected.len());
                for (key, record) in &expected {
                    let words = format!("{key:?}, {failure:?}, {count} from write {first} on");
                    assert!(found[key].says_the_same(record), "{words}: {}", found[key].to_json());
                }
                stops += 1;
            }
        }
    }
    assert!(stops > 150, "{stops}");
}
