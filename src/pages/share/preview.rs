//! The cards that networks draw for an address, as far as they can be known: three shapes, empty until
//! the client has read the page behind the address.
//!
//! The campaign's address is another site's, so the page says from the start why no card is shown: what came
//! later would push what stands below away from whoever is there.

use leptos::prelude::*;

use super::super::Edition;
use crate::route::Route;

pub(super) fn cards(edition: &Edition, route: Route) -> impl IntoView + use<> {
    let words = &edition.pages;
    // A picture needs an address to be valid; nobody loads this one, because it is hidden until it has another.
    let icon = format!("{}icon.svg", route.to_base());
    let shapes = [
        ("seen seen-large", words.share_preview_large()),
        ("seen seen-cover", words.share_preview_cover()),
        ("seen seen-small", words.share_preview_small()),
    ]
    .map(|(class, networks)| {
        let icon = icon.clone();
        view! {
            <figure class=class>
                <figcaption>{networks}</figcaption>
                <div class="seen-card">
                    <img
                        data-seen="image"
                        src=icon
                        loading="lazy"
                        alt=""
                        width="1200"
                        height="630"
                        hidden
                    />
                    <p>
                        <small data-seen="host"></small>
                        <strong data-seen="title"></strong>
                        <span data-seen="description"></span>
                    </p>
                </div>
            </figure>
        }
    });
    view! {
        <section data-card="" aria-labelledby="card">
            <h2 id="card">{words.share_preview()}</h2>
            <div class="seen-cards" data-if="here" hidden>{shapes.collect_view()}</div>
            <p class="hint" data-if="here" hidden>{words.share_preview_note()}</p>
            <p class="hint" data-if="no-host" hidden>
                {words.share_preview_host()}
            </p>
            <p class="hint" data-if="elsewhere">{words.share_preview_none()}</p>
        </section>
    }
}
