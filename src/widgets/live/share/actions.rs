//! What the buttons of the page do.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::normalize::composed;
use super::{Share, clipboard, drafts, qr, ready, status};
use crate::messages::Ui;
use crate::share::{Address, Shared, without_hidden};
use crate::widgets::live::dom;

/// Carries out what a button says.
pub(super) fn act(share: &Rc<Share>, button: &Element, action: &str) {
    let text = || composed(&super::field("share-text"));
    let address = share.address();
    match action {
        "copy" => {
            copy(share, text(), "share-text", Ui::share_copied, Ui::share_copy_empty);
        }
        "copy-address" => {
            if is_refused(share) {
                return;
            }
            let address = address.as_ref().map(Address::as_str).unwrap_or_default().to_owned();
            let (done, nothing) = (Ui::share_address_copied, Ui::share_copy_empty);
            copy(share, address, "share-address", done, nothing);
        }
        "copy-both" => {
            let parts =
                [text(), address.map(|address| address.as_str().to_owned()).unwrap_or_default()];
            let both = parts.join("\n");
            copy(
                share,
                both.trim().to_owned(),
                "share-text",
                Ui::share_copied,
                Ui::share_copy_empty,
            );
        }
        "copy-alt" => {
            let alt = super::field("share-alt");
            copy(share, alt, "share-alt", Ui::share_alt_copied, Ui::share_alt_empty);
        }
        "sheet" => {
            clipboard::open_sheet(share, &text(), address.as_ref().map(Address::as_str));
        }
        "clean" => {
            status::write_text(share, &without_hidden(&super::field("share-text")));
            dom::focus("#share-text");
        }
        "put-aside" => drafts::begin_anew(share),
        "use" => ready::take(share, button),
        "open-draft" => drafts::open(share, button),
        "remove-draft" => drafts::remove(share, button),
        "save-qr" if is_refused(share) => {}
        "save-qr" => qr::draw(share, true),
        _ => {}
    }
}

/// A site's name alone, as most people write addresses, becomes an address when its field is left.
pub(super) fn complete(share: &Rc<Share>, typed: &str) {
    let typed = typed.trim();
    let whole = format!("https://{typed}");
    if typed.contains('.') && !typed.contains(':') && Address::parse(&whole).is_ok() {
        drafts::write(share, &[("url", &whole)]);
    } else {
        share.typed();
    }
}

/// Networks that take no text get it by the clipboard: it is copied while their page opens.
pub(super) fn leave_for(share: &Rc<Share>, link: &Element) {
    let network = dom::data(link, "network");
    let text = composed(&super::field("share-text"));
    if (network == "facebook" || network == "linkedin") && !text.is_empty() {
        clipboard::copy(share, text, "share-text", Ui::share_copied);
    }
}

fn copy(
    share: &Rc<Share>,
    text: String,
    field: &'static str,
    done: fn(&Ui) -> String,
    nothing: fn(&Ui) -> String,
) {
    if text.is_empty() {
        // Nothing is copied over what the person has.
        share.say(nothing);
    } else {
        clipboard::copy(share, text, field, done);
    }
}

/// Whether the address that was typed is shared nowhere; then says why.
fn is_refused(share: &Share) -> bool {
    let Shared::Refused(reason) = share.post.with_untracked(|post| post.shared.clone()) else {
        return false;
    };
    share.say(|ui| status::refused(ui, reason));
    true
}
