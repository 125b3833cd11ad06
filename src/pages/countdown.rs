//! The campaign week: seven days with their dates, and how many days remain.
//!
//! The HTML shows the week that was next on the day of the build; the early script corrects it by
//! replacing the numbers in `[data-week]`, so a page built last year still says the right dates.

use leptos::prelude::*;

use super::{Edition, said};
use crate::content::Words;
use crate::route::{Page, Route};

/// The week's dates as a phrase, its numbers replaceable.
pub(crate) fn week_dates(edition: &Edition) -> Words {
    let week = edition.week;
    let number = |name: &str, number: String| Words {
        html: format!("<span data-week=\"{name}\">{number}</span>"),
        plain: number,
    };
    let first = number("first", week.monday().day().to_string());
    let last = number("last", week.sunday().day().to_string());
    let year = number("year", week.monday().year().to_string());
    let words = &edition.pages;
    let phrase = words.week_dates(first.html, last.html, year.html);
    Words {
        html: format!("<span data-dates>{phrase}</span>"),
        plain: words.week_dates(first.plain, last.plain, year.plain),
    }
}

/// The year of the week, replaceable.
pub(crate) fn year(edition: &Edition) -> Words {
    let year = edition.week.monday().year().to_string();
    Words { html: format!("<span data-week=\"year\">{year}</span>"), plain: year }
}

/// The card on the home page.
pub(super) fn countdown(edition: &Edition, route: Route) -> impl IntoView + use<> {
    let words = &edition.pages;
    let title = said::html(&edition.marked.home_week_label());
    let names = [
        words.weekday_1(),
        words.weekday_2(),
        words.weekday_3(),
        words.weekday_4(),
        words.weekday_5(),
        words.weekday_6(),
        words.weekday_7(),
    ];
    let days = edition
        .week
        .days()
        .zip(names)
        .enumerate()
        .map(|(index, (day, name))| {
            view! {
                <li data-day=index.to_string()>
                    <span class="weekday">{name}</span> " "
                    <span class="number" data-week=index.to_string()>{day.day()}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="week" aria-labelledby="week-title">
            <h2 id="week-title" inner_html=title></h2>
            <p class="week-dates" inner_html=week_dates(edition).html></p>
            <ol class="days">{days}</ol>
            <p class="countdown" data-countdown>
                <span data-when="always" data-say="window-over">{words.week_rule()}</span>
                <span data-when="before" data-off>
                    <span data-say="window-starts">{words.home_countdown_before()}</span> " "
                    <strong></strong>
                </span>
                <span data-when="during" data-off>
                    <span data-say="window-goes-on">{words.home_countdown_day()}</span> " "
                    <strong></strong> " "
                    <span data-say="window-of-days">{words.home_countdown_of_seven()}</span>
                </span>
            </p>
            <p class="week-change">
                <a href=route.link_to(Page::Campaign)>{words.home_week_change()}</a>
            </p>
        </section>
    }
}
