//! What the buttons of the page do.

use std::rc::Rc;

use web_sys::Element;

use super::normalize::composed;
use super::{Share, clipboard, drafts, qr, ready, status};
use crate::messages::Ui;
use crate::share::{Address, without_hidden};
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
            let address = address.map(|address| address.as_str().to_owned()).unwrap_or_default();
            copy(
                share,
                address,
                "share-address",
                Ui::share_address_copied,
                Ui::share_refused_shape,
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
        "save-qr" => qr::save(share),
        _ => {}
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
