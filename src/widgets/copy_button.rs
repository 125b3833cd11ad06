//! Copies the message, and says whether it worked.

use std::rc::Rc;

use leptos::prelude::*;

use crate::messages::Ui;

/// Tells which text was tried, and whether the browser copied it.
pub(crate) type Outcome = RwSignal<Option<(String, bool)>>;
/// Copies a text and then sets the outcome.
pub(crate) type Copy = Rc<dyn Fn(String, Outcome)>;

/// The button with its message, which goes away when the text is no longer the one copied.
pub(super) fn copy_button(
    ui: &Ui,
    text: &str,
    outcome: Outcome,
    copy: StoredValue<Copy, LocalStorage>,
) -> impl IntoView + use<> {
    let post = text.to_owned();
    let on_click = move |_| {
        if post.is_empty() {
            outcome.set(Some((String::new(), false)));
        } else {
            copy.with_value(|copy| copy(post.clone(), outcome));
        }
    };
    let words = match outcome.get() {
        Some((tried, copied)) if tried == text => match (tried.is_empty(), copied) {
            (true, _) => ui.share_copy_empty(),
            (false, true) => ui.share_copied(),
            (false, false) => ui.share_copy_failed(),
        },
        _ => String::new(),
    };
    view! {
        <p>
            <button type="button" on:click=on_click>{ui.share_copy()}</button>
        </p>
        <p class="copied" role="status">{words}</p>
    }
}
