//! What people do, through the built release in real browsers: one file for each matter.
//!
//! One program instead of one per file: it links once, keeps both cores busy to the end, and names all journeys that
//! failed.

mod accessibility;
mod adapting;
mod agenda;
mod badge;
mod calendar;
mod campaign;
mod campaign_host;
mod composer;
mod coordinator;
mod data;
mod dates;
mod early;
mod embed_builder;
mod embedding;
mod engines;
mod erase;
mod events;
mod failures;
mod hand_over;
mod health;
mod install;
mod install_offer;
mod keyboard;
mod language;
mod layout;
mod letters;
mod long_work;
mod modes;
mod moments;
mod names;
mod navigation;
mod offline;
mod offline_failures;
mod paths;
mod plan;
mod recovery;
mod refusals;
mod reminder;
mod search;
mod share;
mod share_pages;
mod share_target;
mod storage;
mod two_windows;
mod undo;
mod updates;
mod walk_through;
mod without_scripts;

/// A file that is not named above would be left out in silence.
#[test]
fn every_file_takes_part() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let named: Vec<&str> = include_str!("main.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder of the journeys")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
        .filter(|name| name != "main")
        .collect();
    files.sort();
    assert_eq!(named, files);
}
