//! Ready posts: complete without any script; the client fills in blanks and hands one to the composer.

use leptos::prelude::*;

use super::super::{Edition, blank_fields};
use crate::content::{Phase, ReadyPost, Workflow};
use crate::letters::Blank;
use crate::messages::Pages;
use crate::route::{Page, Route};

/// All posts, with the choice of a role and a moment.
pub(super) fn posts(edition: &Edition, route: Route) -> AnyView {
    let words = &edition.pages;
    let posts = edition.posts.iter().map(|post| ready(words, post)).collect_view();
    view! {
        <details class="ready screen-only" data-ready>
            <summary>{words.ready_title()}</summary>
            <p class="hint">{words.ready_lead()}</p>
            {super::super::event_choice(edition)}
            <p class="ready-choice">{roles(edition)} {moments(words)}</p>
            <p class="hint" role="status" data-ready-count></p>
            {blanks(edition, route)}
            <ul class="posts">{posts}</ul>
        </details>
    }
    .into_any()
}

fn ready(words: &Pages, post: &ReadyPost) -> impl IntoView + use<> {
    let picture = post.picture.as_ref().map(|picture| {
        view! {
            <p class="hint post-picture">
                {words.ready_picture()} " " <span data-what>{picture.what.clone()}</span>
            </p>
            <p hidden data-alt>{picture.alt.clone()}</p>
        }
    });
    let link =
        post.link.clone().map(|link| view! { <div class="hint" data-to inner_html=link></div> });
    let id = format!("post-{}", post.id);
    view! {
        <li class="post" data-moment=post.moment.id() data-role=post.role.id()>
            <p class="role">{moment(words, post.moment)} " · " {post.role_title.clone()}</p>
            <blockquote id=id.clone() data-text inner_html=post.text.html.clone()></blockquote>
            {picture}
            {link}
            <button type="button" class="quiet" data-action="use" aria-describedby=id>
                {words.ready_use()}
            </button>
        </li>
    }
}

fn moment(words: &Pages, moment: Phase) -> String {
    match moment {
        Phase::Before => words.ready_before(),
        Phase::Day => words.ready_day(),
        Phase::After => words.ready_after(),
    }
}

/// The roles that have posts, as the posts call them.
fn roles(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let titles = Workflow::ALL.into_iter().filter_map(|role| {
        let post = edition.posts.iter().find(|post| post.role == role)?;
        Some(view! { <option value=role.id()>{post.role_title.clone()}</option> })
    });
    view! {
        <label>
            {words.ready_role()} " "
            <select id="posts-role" name="role" autocomplete="off" data-keep="setting:posts">
                <option value="">{words.ready_role_all()}</option>
                {titles.collect_view()}
            </select>
        </label>
    }
}

/// The moments; which one it is now is the browser's to say.
fn moments(words: &Pages) -> impl IntoView + use<> {
    let options =
        Phase::ALL.map(|phase| view! { <option value=phase.id()>{moment(words, phase)}</option> });
    view! {
        <label>
            {words.ready_moment()} " "
            <select id="posts-moment" name="moment" autocomplete="off" data-keep="setting:posts">
                <option value="">{words.ready_moment_now()}</option>
                {options.collect_view()}
                <option value="all">{words.ready_moment_all()}</option>
            </select>
        </label>
    }
}

/// Fields for what the posts leave open, the same that letters have.
fn blanks(edition: &Edition, route: Route) -> Option<AnyView> {
    let words = &edition.pages;
    let has = |blank: &Blank| {
        let mark = format!("data-blank=\"{}\"", blank.mark());
        edition.posts.iter().any(|post| post.text.html.contains(&mark))
    };
    let fields: Vec<_> = Blank::ALL
        .into_iter()
        .filter(has)
        .map(|blank| blank_fields::field(edition, blank))
        .collect();
    if fields.is_empty() {
        return None;
    }
    let view = view! {
        <details class="fill" data-fill-in>
            <summary>{words.ready_fill()}</summary>
            <p class="hint">
                {words.ready_fill_hint()} " "
                <a href=route.link_to(Page::Details)>{words.document_fill_all()}</a>
            </p>
            {fields}
        </details>
    };
    Some(view.into_any())
}
