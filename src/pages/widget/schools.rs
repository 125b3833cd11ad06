//! How many schools take part, as the district counted.

use leptos::prelude::*;

use super::Edition;

pub(super) fn schools(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    // Arguments are in the order of the alphabet: all, then part.
    let count = words.widget_schools("{all}".to_owned(), "{part}".to_owned());
    let counted = words.widget_counted("{date}".to_owned());
    view! {
        <section data-part="schools" aria-label=words.widget_schools_label() hidden>
            <p class="schools" data-schools=count></p>
            <progress value="0" max="1" aria-label=words.widget_schools_label()></progress>
            <p class="counted" data-on=counted></p>
        </section>
    }
}
