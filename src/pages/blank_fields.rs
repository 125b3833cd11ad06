//! Fields for the blanks of letters, the same on each letter and in the form of all.

use leptos::prelude::*;

use super::Edition;
use crate::letters::{Blank, Kind};

/// A field with its label. It is the same element from the first byte on; the early script keeps what
/// is typed until the widgets live.
pub(super) fn field(edition: &Edition, blank: Blank) -> impl IntoView + use<> {
    let id = format!("fill-{}", blank.id);
    let label = edition.blank_label(blank.id).to_owned();
    let keep = format!("blank:{}", blank.mark());
    let (kind, mode) = match blank.kind {
        Kind::Line | Kind::Lines => ("text", None),
        Kind::Date => ("date", None),
        Kind::Time => ("time", None),
        Kind::Number => ("text", Some("numeric")),
        Kind::Phone => ("tel", None),
        Kind::Email => ("text", Some("email")),
        Kind::Address => ("text", Some("url")),
    };
    let input = if blank.kind == Kind::Lines {
        view! {
            <textarea id=id.clone() name="value" rows="3" autocomplete="off" data-keep=keep></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone()
                name="value"
                type=kind
                inputmode=mode
                autocomplete="off"
                data-keep=keep
            />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {input}
        </div>
    }
}
