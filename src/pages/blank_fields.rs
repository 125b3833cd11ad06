//! Fields for the blanks of letters, the same on each letter and in the form of all.

use leptos::prelude::*;

use super::Edition;
use crate::letters::{Blank, Kind};

/// What a field about the person themselves is for, by the names that browsers and helpers know (HTML,
/// 4.10.18.7.1, "Autofill"). It becomes the field's `autocomplete` by script only: Firefox puts what a field
/// held before a reload back into those that have one from the beginning, and it would look like typed.
fn purpose(blank: Blank) -> Option<&'static str> {
    match blank.id {
        "sender-name" => Some("name"),
        "sender-title" => Some("organization-title"),
        "organisation" => Some("organization"),
        _ => None,
    }
}

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
                data-purpose=purpose(blank)
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
