//! Which languages a page names, and the way to the same page in another one.

use leptos::prelude::*;

use crate::messages::Pages;
use crate::route::Route;

/// With more languages than these, a page names none but its own: whoever reads one language does not pay for
/// forty. The page at the site's root then lists them, and `sitemap.xml` tells search engines.
const MOST_LANGUAGES: usize = 5;

/// The languages that a page names itself.
pub(super) fn named<'a>(languages: &'a [(&'static str, String)]) -> &'a [(&'static str, String)] {
    if languages.len() > MOST_LANGUAGES { &[] } else { languages }
}

/// What leads to other languages for whoever cannot read this one.
const GLOBE: &str = r#"<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"><circle cx="8" cy="8" r="7"/><ellipse cx="8" cy="8" rx="3" ry="7"/><path d="M1 8h14"/></svg>"#;

/// The way to the same page in another language: a link to each, or to the list at the site's root.
pub(super) fn switch(words: &Pages, route: Route, languages: &[(&'static str, String)]) -> AnyView {
    let base = route.to_base();
    let others = named(languages);
    if others.is_empty() {
        let list = format!("{base}#choose={}", route.page);
        let name = words.language_list(words.language_name());
        return view! {
            <ul>
                <li>
                    <a class="globe" href=list>
                        <span inner_html=GLOBE></span>
                        {name}
                    </a>
                </li>
            </ul>
        }
        .into_any();
    }
    let links = others
        .iter()
        .map(|(language, name)| {
            let href = format!("{base}{}", route.in_language(language).path());
            let current = (*language == route.language).then_some("true");
            view! {
                <li>
                    <a href=href hreflang=*language lang=*language data-language=*language aria-current=current>
                        {name.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul>{links}</ul> }.into_any()
}
