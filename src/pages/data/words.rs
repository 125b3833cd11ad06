//! What the client says, in the language of the page. `{}` stands where it puts in a number or a name.

use leptos::prelude::*;

use crate::messages::Pages;

/// Where something is put in.
fn gap(number: usize) -> String {
    format!("{{{number}}}")
}

pub(super) fn said(words: &Pages) -> AnyView {
    let all = [
        ("size", words.data_size_of(gap(1), gap(0))),
        ("never", words.data_never()),
        ("last", words.data_last_is(gap(1), gap(0))),
        ("unsaved", words.data_unsaved(gap(0))),
        ("persist-refused", words.data_persist_refused()),
        ("exported", words.data_exported(gap(0))),
        ("export-failed", words.data_export_failed()),
        ("refused-nothing", words.data_refused_nothing()),
        ("refused-empty", words.data_refused_empty()),
        ("refused-damaged", words.data_refused_damaged()),
        ("refused-other", words.data_refused_other()),
        ("refused-newer", words.data_refused_newer()),
        ("refused-large", words.data_refused_large()),
        ("refused-encoding", words.data_refused_encoding()),
        ("refused-unread", words.data_refused_unread()),
        ("refused-link", words.data_refused_link()),
        ("refused-old", words.data_refused_old()),
        ("refused-frame", words.data_refused_frame()),
        ("only-alone", words.data_only_alone()),
        ("preview-of", words.data_preview_of(gap(0))),
        ("preview-made", words.data_preview_made(gap(0))),
        ("more", words.data_more(gap(0))),
        ("empty", words.data_empty()),
        ("stays", words.data_stays(gap(0), gap(1))),
        ("working", words.data_working()),
        ("merged", format!("{} {}", words.data_merged(gap(0)), words.data_take_back())),
        ("replaced", format!("{} {}", words.data_replaced(gap(0)), words.data_take_back())),
        ("cancelled", words.data_cancelled()),
        ("no-room", words.data_no_room()),
        ("not-written", words.data_not_written()),
        ("partly", words.data_partly()),
        ("length", words.data_hand_length(gap(0))),
        ("long", format!("{}. {}", words.data_hand_length(gap(0)), words.data_hand_long())),
        ("too-long", words.data_hand_too_long(gap(0), gap(1))),
        ("nothing", words.data_hand_nothing()),
        ("copied", words.data_hand_copied()),
        ("copy-failed", words.data_hand_copy_failed()),
        ("qr-alt", words.data_hand_qr_alt()),
        ("qr-long", words.data_hand_qr_long()),
        ("qr-failed", words.data_hand_qr_failed()),
        ("aside-saved", words.data_aside_saved(gap(0))),
        ("aside-deleted", words.data_aside_deleted()),
        ("erase-wrong", words.data_erase_wrong(words.data_erase_word())),
        ("erased", words.data_erased()),
        ("restored", words.data_restored()),
    ]
    .map(|(name, words)| view! { <li data-word=name>{words}</li> })
    .collect_view();
    view! { <ul hidden>{all}</ul> }.into_any()
}
