//! Coming from another app: `?title=…&text=…&url=…`, as the manifest's `share_target` says.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Url, UrlSearchParams};

use super::arrival::{forget, say};
use super::drafts::Kept;
use super::{Share, drafts};
use crate::messages::Ui;
use crate::share::Incoming;
use crate::store::Problem;
use crate::widgets::live::dom;

/// Takes over what the address brings along. It stays in the address until it is kept, so that loading the
/// page again brings it back as long as nothing else would.
pub(super) fn receive(share: &Rc<Share>) {
    let query = web_sys::window().and_then(|window| window.location().search().ok());
    let Some(query) = query else { return };
    // A page that frames this one could lay its own words over what was taken.
    if dom::is_framed() || *share.received.borrow() == query {
        return;
    }
    // Reads damaged escapes as well.
    let Ok(sent) = UrlSearchParams::new_with_str(&query) else { return };
    let parts = ["title", "text", "url"].map(|name| sent.get(name));
    if parts.iter().all(Option::is_none) {
        return;
    }
    let [title, text, url] = parts.map(Option::unwrap_or_default);
    let Incoming { text, address } =
        Incoming::of(&title, &text, &url, &|address| Url::new(address).is_ok());
    if text.is_empty() && address.is_empty() {
        forget();
        return;
    }
    let [old_text, old_address] = ["share-text", "share-address"].map(super::field);
    let is_there = old_text == text && old_address == address;
    let kept = if is_there { Kept::Nothing } else { drafts::put_all_aside(share) };
    if kept == Kept::Nowhere {
        say(share, Ui::share_received_not);
        return;
    }
    let members = [("text", &*text), ("url", &*address), ("picture", ""), ("alt", "")];
    let is_kept = is_there || drafts::write(share, &members);
    let problems = &share.session.problems;
    if is_kept && !problems.with_untracked(|all| all.contains(&Problem::Blocked)) {
        forget();
    } else {
        share.received.replace(query);
    }
    say(share, |ui| match kept {
        Kept::Aside => ui.share_received_aside(),
        _ => ui.share_received(),
    });
}
