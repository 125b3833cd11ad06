//! The home page: what Kickoff is, how many days remain, and the roles.

use leptos::prelude::*;

use super::countdown::countdown;
use super::{Body, Edition, said, share_link, slots};
use crate::content::Workflow;
use crate::messages::Pages;
use crate::route::{Page, Route};

/// Schools in a row, and the ball on its way over them. Colours come from the style sheet.
const PICTURE: &str = r#"<svg class="picture" viewBox="0 0 360 140" aria-hidden="true" focusable="false"><g class="schools"><path d="M62 140v-34l22-16 22 16v34zM128 140v-44l26-19 26 19v44zM202 140v-34l22-16 22 16v34zM268 140v-28l18-13 18 13v28z"/></g><g class="doors"><path d="M79 140v-16h10v16zM148 140v-20h12v20zM219 140v-16h10v16zM282 140v-13h8v13z"/></g><g class="windows"><path d="M70 108h8v8h-8zM90 108h8v8h-8zM137 100h9v9h-9zM162 100h9v9h-9zM210 108h8v8h-8zM230 108h8v8h-8z"/></g><path class="flight" d="M22 132C70 12 190-8 300 62"/><circle class="ball" cx="314" cy="74" r="13"/><path class="kick" d="M10 136l12-8M8 124l11-2"/></svg>"#;

pub(super) fn home(edition: &Edition, route: Route) -> Result<Body, String> {
    let words = &edition.pages;
    let roles = Workflow::ALL
        .into_iter()
        .map(|workflow| role(edition, route, workflow))
        .collect::<Result<Vec<_>, _>>()?;
    let promises = [
        (words.home_promise_lost(), words.home_promise_lost_text()),
        (words.home_promise_private(), words.home_promise_private_text()),
        (words.home_promise_anywhere(), words.home_promise_anywhere_text()),
        (words.home_promise_true(), words.home_promise_true_text()),
    ]
    .map(|(name, text)| view! { <div><dt>{name}</dt><dd>{text}</dd></div> });
    let main = view! {
        <div class="hero">
            <div class="hero-words">
                <h1>{words.home_title()}</h1>
                <p class="lead" inner_html=said::html(&edition.marked.home_lead())></p>
                <p class="what" inner_html=edition.said("about")></p>
            </div>
            <div class="scene">
                <div inner_html=PICTURE></div>
                {countdown(edition, route)}
            </div>
        </div>
        {next(words, route)}
        <section aria-labelledby="roles">
            <h2 id="roles">{words.home_roles()}</h2>
            <ul class="cards">{roles}</ul>
        </section>
        <section aria-labelledby="promises">
            <h2 id="promises">{words.home_promises()}</h2>
            <dl class="promises">{promises.collect_view()}</dl>
            <p>{share_link(edition, route)}</p>
        </section>
    };
    Ok(Body { title: words.home_title(), summary: words.home_summary(), main: main.into_any() })
}

/// Three steps for somebody who comes for the first time; for somebody who has begun, the widget puts
/// their next three tasks in the same place, which is as large, so that nothing moves.
fn next(words: &Pages, route: Route) -> impl IntoView + use<> {
    let plan = route.link_to(Page::Plan);
    let steps = [
        ("#roles".to_owned(), words.next_step_role(), words.next_step_role_text()),
        (format!("{plan}#events"), words.next_step_date(), words.next_step_date_text()),
        (plan.clone(), words.next_step_plan(), words.next_step_plan_text()),
    ]
    .map(|(href, name, text)| {
        view! {
            <li class="task">
                <p class="task-title">
                    <a href=href>{name}</a>
                </p>
                <p class="task-facts">{text}</p>
            </li>
        }
    });
    view! {
        <section class="next" data-next aria-labelledby="next">
            <h2 id="next">
                <span data-begun="no">{words.next_begin()}</span>
                <span data-begun="yes">{words.next_title()}</span>
            </h2>
            <div data-widget="next">
                <ul class="tasks">{steps.collect_view()}</ul>
            </div>
            <p>
                <a class="button" href=plan>{words.next_all()}</a>
            </p>
        </section>
    }
}

fn role(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
) -> Result<impl IntoView + use<>, String> {
    let words = &edition.pages;
    let guide = edition.guide(workflow)?;
    let guide_label = format!("{}: {}", words.home_role_guide(), guide.role);
    let checklist_label = format!("{}: {}", words.home_role_checklist(), guide.role);
    Ok(view! {
        <li class="card role-card">
            <h3>{guide.role.clone()}</h3>
            <p>{guide.pitch.clone()}</p>
            {slots::progress(edition, workflow)}
            <p class="actions">
                <a class="button" href=route.link_to(Page::Guide(workflow)) aria-label=guide_label>
                    {words.home_role_guide()}
                </a>
                <a href=route.link_to(Page::Checklist(workflow)) aria-label=checklist_label>
                    {words.home_role_checklist()}
                </a>
            </p>
        </li>
    })
}
