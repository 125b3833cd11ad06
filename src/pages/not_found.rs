//! The page for addresses that do not exist.
//!
//! Hosts serve it for any path, so it cannot know how deep it stands: its links go to the path the
//! site was built for, and `404.js`, asked for at every depth, corrects them where it is found.

use leptos::prelude::*;

use super::Edition;
use super::frame::MARK;

/// Body of the page, in all languages.
pub(crate) fn not_found(editions: &[Edition], base: &str) -> String {
    let parts = editions
        .iter()
        .map(|edition| {
            let (language, words) = (edition.language, &edition.pages);
            view! {
                <section lang=language dir=words.language_direction()>
                    <h2>{words.not_found_title()}</h2>
                    <p>{words.not_found_text()}</p>
                    <p>
                        <a class="button" href=format!("{base}{language}/") data-home=language>
                            {words.back_home()}
                        </a>
                    </p>
                </section>
            }
        })
        .collect_view();
    super::to_html(view! {
        <main id="main" class="root">
            <div inner_html=MARK></div>
            <h1>"404"</h1>
            {parts}
        </main>
    })
}
