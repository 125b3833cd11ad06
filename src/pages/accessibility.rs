//! How far the site can be used by everybody: a statement, and every criterion with its outcome.

use leptos::prelude::*;

use super::{Body, Edition, article};
use crate::content::{Criterion, CriterionWords, Outcome, Standard};
use crate::route::Route;

/// # Errors
/// When the table of outcomes cannot be read.
pub(super) fn accessibility(edition: &Edition, route: Route) -> Result<Body, String> {
    let words = &edition.pages;
    let text = &edition.accessibility;
    let criteria = Criterion::all()?;
    let main = view! {
        <article class="plain">
            {article::head(edition, route, text)}
            <div class="text">
                <div inner_html=text.body.html.clone()></div>
                // The early module of campaigns fills it, where the host gives an address.
                <p data-contact hidden>{words.criteria_contact()} " " <a data-contact-link></a></p>
                <h2 id="wcag">{words.criteria_wcag()}</h2>
                {table(edition, &criteria, Standard::Wcag)}
                <h2 id="rgaa">{words.criteria_rgaa()}</h2>
                {table(edition, &criteria, Standard::Rgaa)}
            </div>
        </article>
    };
    Ok(Body { title: text.title.clone(), summary: text.summary.clone(), main: main.into_any() })
}

fn table(edition: &Edition, criteria: &[Criterion], standard: Standard) -> impl IntoView + use<> {
    let words = &edition.pages;
    let title = match standard {
        Standard::Wcag => words.criteria_wcag(),
        Standard::Rgaa => words.criteria_rgaa(),
    };
    let refers_to = match standard {
        Standard::Wcag => words.criteria_level(),
        Standard::Rgaa => "WCAG".to_owned(),
    };
    let of_standard = || criteria.iter().filter(move |row| row.standard == standard);
    // RGAA's criteria have names in the languages of its readers only; their numbers serve everybody.
    let is_named = of_standard().any(|row| named(edition, row).is_some());
    let rows = of_standard().map(|row| self::row(edition, row, is_named)).collect_view();
    let name = is_named.then(|| view! { <th scope="col">{words.criteria_name()}</th> });
    let remark = is_named.then(|| view! { <th scope="col">{words.criteria_remark()}</th> });
    view! {
        <section class="scroll" tabindex="0" aria-label=title>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.criteria_number()}</th>
                        {name}
                        <th scope="col">{refers_to}</th>
                        <th scope="col">{words.criteria_outcome()}</th>
                        {remark}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn named<'a>(edition: &'a Edition, row: &Criterion) -> Option<&'a CriterionWords> {
    edition.criteria.iter().find(|words| words.number == row.number)
}

fn row(edition: &Edition, row: &Criterion, is_named: bool) -> impl IntoView + use<> {
    let outcome = match row.outcome {
        Outcome::Met => edition.pages.criteria_met(),
        Outcome::NotMet => edition.pages.criteria_not_met(),
        Outcome::NotApplicable => edition.pages.criteria_not_applicable(),
    };
    let (name, remark) = named(edition, row)
        .map(|words| (words.name.clone(), words.remark.clone()))
        .unwrap_or_default();
    view! {
        <tr>
            <th scope="row">{row.number.clone()}</th>
            {is_named.then(|| view! { <td>{name}</td> })}
            <td>{row.refers_to.clone()}</td>
            <td>{outcome}</td>
            {is_named.then(|| view! { <td>{remark}</td> })}
        </tr>
    }
}
