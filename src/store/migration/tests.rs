//! Migrations that are stopped at every write.

use std::collections::BTreeMap;

use super::{STEPS, Step, run, run_steps, upgraded};
use crate::store::place::Place;

/// What a browser had under format 1: written by every release up to format 2. Never change it.
const FORMAT_1: &str = include_str!("../../../tests/fixtures/storage-1.json");

fn stored_by_format_1() -> Vec<(String, String)> {
    let entries: BTreeMap<String, String> = serde_json::from_str(FORMAT_1).expect("entries");
    entries.into_iter().collect()
}

fn place() -> Place {
    let entries = stored_by_format_1();
    let entries: Vec<_> =
        entries.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Place::of(&entries)
}

#[test]
fn what_format_1_stored_is_brought_over() {
    let place = place();
    run(&place, 1).expect("brought over");
    let texts = place.texts.borrow();
    assert_eq!(texts["kickoff:version"], "2");
    // What was right stays to the letter.
    let entries: BTreeMap<_, _> = stored_by_format_1().into_iter().collect();
    let untouched = "kickoff:task:district.register";
    assert_eq!(texts[untouched], entries[untouched]);
    let mended = "kickoff:task:press.list-reporters";
    assert_eq!(texts[mended], r#"{"at":1795240800000,"by":"","news":[1.0],"status":"done"}"#);
    assert_eq!(texts["kickoff:before:1:task:press.list-reporters"], entries[mended]);
    for damaged in ["kickoff:task:event.agenda", "kickoff:mystery"] {
        assert_eq!(texts[damaged], entries[damaged]);
    }
}

/// A step as a later format may have it: members are renamed.
fn renamed(text: &str) -> Option<String> {
    text.starts_with('{').then(|| text.replace("\"status\"", "\"state\""))
}

/// And one after it.
fn marked(text: &str) -> Option<String> {
    let is_done = text.contains("\"format\"");
    text.starts_with('{')
        .then(|| if is_done { text.to_owned() } else { text.replace('{', "{\"format\":4,") })
}

#[test]
fn a_migration_stopped_at_any_write_goes_on() {
    let chain: Vec<Step> = STEPS.iter().copied().chain([renamed as Step, marked as Step]).collect();
    let whole = place();
    run_steps(&whole, 1, &chain).expect("brought over");
    let mut stops = 0;
    for writes in 0.. {
        let stopped = place();
        *stopped.failing.borrow_mut() = writes..usize::MAX;
        let is_whole = run_steps(&stopped, 1, &chain).is_ok();
        // Nothing is lost while it is stopped: each text is there as it was, or its copy is.
        let version: u32 = stopped.texts.borrow()["kickoff:version"].parse().expect("a number");
        for (name, text) in stored_by_format_1() {
            if version > 1 {
                break;
            }
            let texts = stopped.texts.borrow();
            let copy = super::Key::before(&name, 1);
            let is_kept = texts[&name] == text || texts.get(&copy) == Some(&text);
            assert!(is_kept || name == "kickoff:version", "{name} after {writes} writes");
        }
        *stopped.failing.borrow_mut() = 0..0;
        run_steps(&stopped, version, &chain).expect("goes on");
        // Removing what the step before had left is all that a stop at the very end may leave undone.
        let without_copies = |place: &Place| -> BTreeMap<String, String> {
            let texts = place.texts.borrow();
            let kept = texts.iter().filter(|(name, _)| !name.starts_with("kickoff:before:"));
            kept.map(|(name, text)| (name.clone(), text.clone())).collect()
        };
        assert_eq!(without_copies(&stopped), without_copies(&whole), "after {writes} writes");
        stops += 1;
        if is_whole {
            break;
        }
    }
    assert!(stops > 20, "{stops}");
}

#[test]
fn steps_are_done_once() {
    for (_, text) in stored_by_format_1() {
        let Some(new) = upgraded(&text, 1) else { continue };
        assert_eq!(upgraded(&new, 1).as_ref(), Some(&new));
    }
    assert_eq!(upgraded("{", 1), None);
    assert_eq!(upgraded("anything", 2).as_deref(), Some("anything"));
}
