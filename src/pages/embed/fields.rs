//! What is chosen about a widget.

use leptos::prelude::*;

use super::{Edition, Page, Route};
use crate::content::Workflow;

/// The record in which choices are kept.
const KEEP: &str = "setting:embed";

pub(super) fn all(edition: &Edition, route: Route) -> Result<AnyView, String> {
    let words = &edition.pages;
    let kinds = [
        ("banner", words.embed_kind_banner()),
        ("events", words.embed_kind_events()),
        ("progress", words.embed_kind_progress()),
        ("checklist", words.embed_kind_checklist()),
        ("guide", words.embed_kind_guide()),
    ];
    let roles = Workflow::ALL
        .into_iter()
        .map(|workflow| Ok((workflow.id(), edition.guide(workflow)?.role.clone())))
        .collect::<Result<Vec<_>, String>>()?;
    Ok(view! {
        <fieldset>
            <legend>{words.embed_what()}</legend>
            {choice("kind", words.embed_kind(), kinds.to_vec())}
            <div data-builder-part="role" hidden>{choice("workflow", words.embed_role(), roles)}</div>
            <div data-builder-part="district">{name(edition)}</div>
            <div data-builder-part="events" hidden>{events(edition, route)}</div>
            <div data-builder-part="progress" hidden>{schools(edition)}</div>
        </fieldset>
        {look(edition)}
    }
    .into_any())
}

fn choice(name: &'static str, label: String, options: Vec<(&'static str, String)>) -> AnyView {
    let options = options
        .into_iter()
        .map(|(value, words)| view! { <option value=value>{words}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label for=format!("embed-{name}")>{label}</label>
            <select id=format!("embed-{name}") name=name autocomplete="off" data-keep=KEEP>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// The name that stands on the widget is that of the letters.
fn name(edition: &Edition) -> AnyView {
    let words = &edition.pages;
    view! {
        <div class="field">
            <label for="embed-name">{words.embed_name()}</label>
            <p class="hint" id="embed-name-hint">{words.embed_name_hint()}</p>
            <input
                id="embed-name"
                type="text"
                name="name"
                maxlength="80"
                autocomplete="organization"
                dir="auto"
                data-keep="blank:organisation"
                data-member="value"
                aria-describedby="embed-name-hint embed-odd-name"
            />
            <div role="status" id="embed-odd-name">
                <p class="notice" data-builder-part="odd-name" hidden>{words.embed_odd_name()}</p>
            </div>
        </div>
    }
    .into_any()
}

/// The plan's events. A box for each is copied from the template.
fn events(edition: &Edition, route: Route) -> AnyView {
    let words = &edition.pages;
    view! {
        <div role="group" aria-labelledby="embed-events">
            <h2 id="embed-events">{words.embed_events()}</h2>
            <p class="hint">{words.embed_events_hint()}</p>
            <div data-builder-part="event-boxes"></div>
            <p class="notice" data-builder-part="no-events" hidden>{words.embed_no_events()}</p>
            <p>
                <a href=format!("{}#events", route.link_to(Page::Plan))>{words.embed_to_plan()}</a>
            </p>
        </div>
        <template data-event-box>
            <label class="box" data-nameless=words.embed_nameless() data-odd=words.embed_odd_event()>
                <input type="checkbox" form="still" checked data-keep=KEEP />
                <span dir="auto"></span>
            </label>
        </template>
    }
    .into_any()
}

fn schools(edition: &Edition) -> AnyView {
    let words = &edition.pages;
    let number = |name: &'static str, label: String| {
        view! {
            <div class="field">
                <label for=format!("embed-{name}")>{label}</label>
                <input
                    id=format!("embed-{name}")
                    type="number"
                    name=name
                    min="0"
                    max="99999"
                    inputmode="numeric"
                    autocomplete="off"
                    data-keep=KEEP
                    aria-describedby="embed-odd-count"
                />
            </div>
        }
    };
    view! {
        {number("part", words.embed_part())} {number("all", words.embed_all())}
        <div role="status" id="embed-odd-count">
            <p class="notice" data-builder-part="odd-count" hidden>{words.embed_odd_count()}</p>
        </div>
    }
    .into_any()
}

fn look(edition: &Edition) -> AnyView {
    let words = &edition.pages;
    let themes = [
        ("auto", words.embed_theme_auto()),
        ("light", words.embed_theme_light()),
        ("dark", words.embed_theme_dark()),
    ];
    let accents = [
        ("green", words.embed_accent_green()),
        ("blue", words.embed_accent_blue()),
        ("violet", words.embed_accent_violet()),
        ("red", words.embed_accent_red()),
        ("brown", words.embed_accent_brown()),
        ("grey", words.embed_accent_grey()),
    ];
    view! {
        <fieldset>
            <legend>{words.embed_look()}</legend>
            {choice("theme", words.embed_theme(), themes.to_vec())}
            {choice("accent", words.embed_accent(), accents.to_vec())}
            <div class="field">
                <label for="embed-height">{words.embed_height()}</label>
                <p class="hint" id="embed-height-hint">{words.embed_height_hint()}</p>
                <input
                    id="embed-height"
                    type="number"
                    name="height"
                    min="100"
                    max="5000"
                    inputmode="numeric"
                    autocomplete="off"
                    data-keep=KEEP
                    aria-describedby="embed-height-hint embed-odd-height"
                />
                <div role="status" id="embed-odd-height">
                    <p class="notice" data-builder-part="odd-height" hidden>
                        {words.embed_odd_height()}
                    </p>
                </div>
            </div>
            <label class="box">
                <input type="checkbox" name="follows" form="still" data-keep=KEEP />
                {words.embed_follows()}
            </label>
            <p class="hint">{words.embed_follows_hint()}</p>
        </fieldset>
    }
    .into_any()
}
