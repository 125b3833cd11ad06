//! Posts that were put aside: the list is empty until the client fills it from one row.

use leptos::prelude::*;

use super::super::Edition;

pub(super) fn list(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    view! {
        <section data-aside hidden aria-labelledby="aside">
            <h2 id="aside">{words.share_drafts()}</h2>
            <ul class="aside-posts"></ul>
            <template>
                <li class="aside-post">
                    <p dir="auto"></p>
                    <button type="button" class="quiet" data-action="open-draft">
                        {words.share_draft_open()}
                    </button>
                    <button type="button" class="quiet" data-action="remove-draft">
                        {words.share_draft_remove()}
                    </button>
                </li>
            </template>
        </section>
    }
}
