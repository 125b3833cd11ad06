//! Every address outside of the site, for the person who hosts it to check before a campaign.

use leptos::prelude::*;

use super::{Body, Edition, task};
use crate::campaign::Link;

pub(super) fn links(edition: &Edition) -> Body {
    let words = &edition.pages;
    let rows =
        edition.profile.links.iter().map(|(name, link)| row(edition, name, link)).collect_view();
    let main = view! {
        <article class="plain">
            <header class="page-head">
                <h1>{words.links_title()}</h1>
                <p>{words.links_lead()}</p>
            </header>
            <section class="scroll" tabindex="0" aria-label=words.links_title()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words.links_name()}</th>
                            <th scope="col">{words.links_address()}</th>
                            <th scope="col">{words.links_checked()}</th>
                            <th scope="col">{words.links_evidence()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
            <p>{words.links_change()}</p>
        </article>
    };
    Body { title: words.links_title(), summary: words.links_summary(), main: main.into_any() }
}

fn row(edition: &Edition, name: &str, link: &Link) -> impl IntoView + use<> {
    let (language, evidence) = link.evidence(edition.language);
    let foreign = (language != edition.language).then(|| language.to_owned());
    let direction = foreign.as_ref().map(|_| "auto");
    let country = link.country.as_deref().map(|country| task::country_name(edition, country));
    view! {
        <tr>
            <th scope="row">
                <code>{name.to_owned()}</code>
                {country.map(|country| view! { <br /><small>{country}</small> })}
            </th>
            <td><a href=link.url.clone()>{link.url.clone()}</a></td>
            <td>{edition.date(&link.checked)}</td>
            <td lang=foreign dir=direction>{evidence.to_owned()}</td>
        </tr>
    }
}
