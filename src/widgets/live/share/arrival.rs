//! Coming from a page that is to be shared: `?page=en/guides/district/`.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::drafts::Kept;
use super::{Share, card, drafts};
use crate::messages::Ui;
use crate::widgets::live::dom;

/// Takes over the page that the address names. Anybody may have written that address, so only pages of
/// this site are taken, and only when they exist.
pub(super) fn receive(share: &Rc<Share>) {
    let Some(page) = dom::parameter("page") else { return };
    forget();
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-/".contains(&byte);
    let site = card::site()
        .filter(|_| page.bytes().all(is_path) && page.ends_with('/') && !page.starts_with('/'));
    let Some(address) = site.map(|site| format!("{site}{page}")) else {
        say(share, Ui::share_page_unknown);
        return;
    };
    let share = Rc::clone(share);
    spawn_local(async move {
        let Some(card) = card::read(&address).await else {
            say(&share, Ui::share_page_unknown);
            return;
        };
        // Two posts in one would be neither: what is in the fields belongs to another address.
        let kept = drafts::put_aside(&share);
        if kept == Kept::Nowhere {
            return;
        }
        let before = super::field("share-address");
        let members = [("text", &*card.title), ("url", &address), ("picture", ""), ("alt", "")];
        drafts::write(&share, &members);
        say(&share, |ui| {
            if kept == Kept::Aside {
                ui.share_page_taken_aside()
            } else if before.trim().is_empty() || before == address {
                ui.share_page_taken()
            } else {
                ui.share_page_taken_before(before)
            }
        });
    });
}

/// Says it at the top of the page, where somebody arrives.
pub(super) fn say(share: &Share, words: impl FnOnce(&Ui) -> String) {
    share.session.write("[data-arrival]", words);
}

/// What the address brought along is taken over once: loading the page again must not bring it back.
pub(super) fn forget() {
    let Some(window) = web_sys::window() else { return };
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        // Where it fails the address stays as it is.
        let _ = history.replace_state_with_url(&state, "", Some(&path));
    }
}
