//! The box that shows what a backup would change, before anything does.

use leptos::prelude::*;

use crate::messages::Pages;

pub(super) fn dialog(words: &Pages) -> AnyView {
    let groups = [
        ("removed", words.data_removed()),
        ("settings", words.data_settings()),
        ("added", words.data_added()),
        ("newer", words.data_changed()),
        ("older", words.data_older()),
        ("same", words.data_same()),
        ("only-here", words.data_only_here()),
        ("unknown", words.data_unknown()),
        ("unreadable", words.data_unreadable()),
    ]
    .map(|(group, name)| {
        view! {
            <details data-group=group hidden>
                <summary>{name} " (" <span data-count></span> ")"</summary>
                <ul></ul>
            </details>
        }
    })
    .collect_view();
    view! {
        <dialog class="choice-box" data-preview aria-labelledby="preview">
            <h2 id="preview" tabindex="-1">{words.data_preview()}</h2>
            <p data-preview-of hidden></p>
            <p class="hint" data-preview-made hidden></p>
            <p class="notice" data-future hidden>{words.data_future()}</p>
            <p data-nothing hidden>{words.data_nothing()}</p>
            <div class="groups">{groups}</div>
            <p class="hint" id="merge-hint">{words.data_merge_hint()}</p>
            <p class="hint" id="replace-hint">{words.data_replace_hint()}</p>
            // Always in sight, however long the lists are.
            <p class="tool-row choices">
                <button type="button" data-action="merge" aria-describedby="merge-hint">
                    {words.data_merge()}
                </button>
                <button
                    type="button"
                    class="quiet"
                    data-action="replace"
                    aria-describedby="replace-hint"
                >
                    {words.data_replace()}
                </button>
                <button type="button" class="quiet" data-action="cancel">
                    {words.data_cancel()}
                </button>
            </p>
        </dialog>
    }
    .into_any()
}
