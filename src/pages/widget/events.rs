//! The district's events. Scripts fill the list; without them the banner above says where to look.

use leptos::prelude::*;

use super::Edition;

pub(super) fn events(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    view! {
        <section data-part="events" aria-labelledby="events" hidden>
            <h2 id="events">{words.widget_events()}</h2>
            <ol class="events" data-events></ol>
            <p data-part="events-over" hidden>{words.widget_events_over()}</p>
            <p data-part="events-all" hidden>
                <button type="button" data-save-events>{words.widget_events_save()}</button>
            </p>
        </section>
        <template data-event-row>
            <li>
                <p class="event-when" data-when></p>
                // A heading may not be empty, not even here: the script puts the event's name in its place.
                <h3 data-title dir="auto">{words.widget_events()}</h3>
                <p data-place dir="auto"></p>
                <p>
                    <button type="button" class="quiet" data-save-event>
                        {words.widget_event_save()}
                    </button>
                </p>
            </li>
        </template>
    }
}
