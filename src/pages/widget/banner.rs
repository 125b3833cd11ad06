//! That a district takes part, and in how many days.

use leptos::prelude::*;

use super::{Edition, Route};
use crate::pages::week_dates;
use crate::route::Page;

/// The banner in one line.
pub(super) fn title(edition: &Edition) -> String {
    format!("{} {}", edition.pages.widget_take_part(), edition.campaign_name())
}

pub(super) fn banner(edition: &Edition, route: Route) -> impl IntoView + use<> {
    let words = &edition.pages;
    let campaign = edition.campaign_name();
    view! {
        <header class="banner">
            <p class="who" data-name>{words.widget_our_schools()}</p>
            <h1>
                {words.widget_take_part()} " "
                <span data-campaign>{campaign.to_owned()}</span>
            </h1>
            <p class="when">
                <span data-days>{week_dates(edition).plain}</span> " "
                <span data-when="before" hidden>
                    {words.widget_starts()} " "
                    <strong></strong>
                </span>
                <span data-when="during" hidden>
                    {words.widget_day()} " "
                    <strong></strong>
                </span>
                <span data-when="after" hidden>{words.widget_over()}</span>
            </p>
            <p class="go">
                <a class="button" href=route.link_to(Page::Home) data-full>{words.widget_more()}</a>
            </p>
        </header>
        <p class="damaged" data-part="damaged" hidden>
            {words.widget_damaged()} " "
            <a href=route.link_to(Page::Embed)>{words.widget_damaged_link()}</a>
        </p>
    }
}
