//! Copies the message, and says whether it worked.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use std::rc::Rc;

use leptos::prelude::*;

use crate::messages::Ui;

/// Tells which text was tried, and whether the browser copied it.
pub(crate) type Outcome = RwSignal<Option<(String, bool)>>;
/// Copies a text and then sets the outcome.
pub(crate) type Copy = Rc<dyn Fn(String, Outcome)>;

/// The button with its message, which goes away when the text is no longer the one copied.
#[component]
pub(crate) fn CopyButton(ui: Ui, text: Memo<String>, copy: Copy) -> impl IntoView {
    let outcome = Outcome::new(None);
    let on_click = move |_| match text.get_untracked() {
        text if text.is_empty() => outcome.set(Some((text, false))),
        text => copy(text, outcome),
    };
    let label = ui.share_copy();
    let words = move || match outcome.get() {
        Some((tried, copied)) if tried == text.get() => match (tried.is_empty(), copied) {
            (true, _) => ui.share_copy_empty(),
            (false, true) => ui.share_copied(),
            (false, false) => ui.share_copy_failed(),
        },
        _ => String::new(),
    };
    view! {
        <p>
            <button type="button" on:click=on_click>{label}</button>
        </p>
        <p class="copied" role="status">{words}</p>
    }
}
