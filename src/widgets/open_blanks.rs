//! How many blanks of a letter are still open, and the way to the first of them.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;

/// A sentence, and a link to the field of the first open blank where the page has that field.
#[component]
pub(crate) fn OpenBlanks(
    ui: Ui,
    /// The ids of open blanks in the order of the form.
    #[prop(into)]
    open: Signal<Vec<String>>,
    /// How many blanks the letter has.
    total: u32,
    /// Whether the fields are on this page.
    has_fields: bool,
) -> impl IntoView {
    move || {
        let open = open.get();
        let words = match u32::try_from(open.len()).unwrap_or(u32::MAX) {
            0 => ui.blanks_filled(total),
            count => ui.blanks_open(count, total),
        };
        let way = open.first().filter(|_| has_fields).map(|first| {
            // Without the event that it belongs to: a page has the fields of one.
            let href = format!("#fill-{}", first.rsplit(['/', '~']).next().unwrap_or_default());
            view! { <a href=href>{ui.blanks_first()}</a> }
        });
        (words, " ", way)
    }
}
