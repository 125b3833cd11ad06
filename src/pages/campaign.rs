//! The page on which a person chooses the campaign and its dates.
//!
//! All fields are native and the same elements from the first byte on. They are looked after by the
//! early script's module of campaigns, never by a client: `data-setting` names the record, `name` its
//! member.

use leptos::prelude::*;

use super::{Body, Edition, said};
use crate::campaign::{Days, Window};
use crate::messages::Pages;

/// The name of a person's own choice, beside those of profiles.
const CUSTOM: &str = "custom";

pub(super) fn campaign(edition: &Edition) -> Body {
    let words = &edition.pages;
    let preview = format!(
        "{} {}. <span data-say=\"hashtag\">{}</span>",
        said::html(&edition.marked.campaign_preview_text()),
        super::week_dates(edition).html,
        edition.profile.hashtag(edition.language),
    );
    let main = view! {
        <header class="page-head">
            <h1>{words.campaign_title()}</h1>
            <p>{words.campaign_lead()}</p>
            <noscript>
                <p class="notice">{words.campaign_noscript()}</p>
            </noscript>
        </header>
        <div class="details campaign">
            <p class="preview">
                <strong>{words.campaign_preview()}</strong>
                <span aria-live="polite" inner_html=preview></span>
            </p>
            {profiles(edition)}
            {own(edition)}
            {windows(edition)}
            <p class="hint">{words.campaign_hosts()}</p>
        </div>
    };
    Body { title: words.campaign_title(), summary: words.campaign_summary(), main: main.into_any() }
}

/// A sentence below a choice, with its language where that is not the page's.
struct Hint {
    words: String,
    foreign: Option<String>,
}

impl Hint {
    fn new(words: String) -> Self {
        Self { words, foreign: None }
    }
}

/// One of several choices, with a sentence below it.
fn choice(
    (record, member, value): (&'static str, &'static str, &str),
    is_default: bool,
    label: String,
    hint: Option<Hint>,
) -> AnyView {
    let hint_id = hint.is_some().then(|| format!("{record}-{value}-hint"));
    let only_with_preset = (value == "host").then_some(true);
    view! {
        <div class="choice" hidden=only_with_preset data-preset=only_with_preset.map(|_| record)>
            <label>
                <input
                    type="radio"
                    name=member
                    value=value.to_owned()
                    form="still"
                    checked=is_default
                    data-setting=record
                    aria-describedby=hint_id.clone()
                />
                {label}
            </label>
            {hint
                .map(|Hint { words, foreign }| {
                    let direction = foreign.as_ref().map(|_| "auto");
                    view! { <p class="hint" id=hint_id lang=foreign dir=direction>{words}</p> }
                })}
        </div>
    }
    .into_any()
}

fn profiles(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let radio = |value: &str, is_default, label, hint| {
        choice(("campaign", "profile", value), is_default, label, hint)
    };
    let ready = edition
        .campaigns
        .iter()
        .map(|campaign| {
            let note = campaign.profile.note(edition.language).map(|(language, words)| Hint {
                words: words.to_owned(),
                foreign: (language != edition.language).then(|| language.to_owned()),
            });
            let is_default = campaign.profile.id == edition.profile.id;
            radio(&campaign.profile.id, is_default, campaign.name().to_owned(), note)
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{words.campaign_which()}</legend>
            {radio("host", false, words.campaign_host(), None)}
            {ready}
            {radio(CUSTOM, false, words.campaign_own(), Some(Hint::new(words.campaign_own_hint())))}
        </fieldset>
    }
}

/// What a person types about a campaign of their own.
fn own(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let articles = edition
        .articles()
        .into_iter()
        .enumerate()
        .map(|(index, (article, label))| {
            let member = format!("article-{}", edition.language);
            view! {
                <label>
                    <input
                        type="radio"
                        name=member
                        value=article
                        form="still"
                        checked=index == 0
                        data-setting=CUSTOM
                    />
                    {label}
                </label>
            }
        })
        .collect_view();
    let hashtag = words.campaign_default(edition.profile.hashtag(edition.language));
    let handle = words.campaign_default(edition.profile.handle.as_str());
    let links = [
        ("home", words.campaign_link_home()),
        ("sign-up", words.campaign_link_sign_up()),
        ("activities", words.campaign_link_activities()),
        ("videos", words.campaign_link_videos()),
    ]
    .map(|(name, label)| {
        let hint = words.campaign_link_default();
        field(Some("url"), CUSTOM, name, label, hint, words.campaign_refused_address())
    });
    let line = |name, label, hint, refused| field(None, CUSTOM, name, label, hint, refused);
    view! {
        <fieldset class="custom">
            <legend>{words.campaign_own()}</legend>
            {line(
                "name",
                words.campaign_name(),
                words.campaign_name_hint(),
                words.campaign_refused_name(),
            )}
            <fieldset class="articles">
                <legend>{words.campaign_article()}</legend>
                {articles}
            </fieldset>
            {line("hashtag", words.campaign_hashtag(), hashtag, words.campaign_refused_hashtag())}
            {line("handle", words.campaign_handle(), handle, words.campaign_refused_handle())}
            {links.collect_view()}
        </fieldset>
    }
}

/// A field of one line with what is said when it cannot be used.
fn field(
    mode: Option<&'static str>,
    record: &'static str,
    name: &'static str,
    label: String,
    hint: String,
    refused: String,
) -> AnyView {
    let id = format!("campaign-{name}");
    let [hint_id, refused_id] = [format!("{id}-hint"), format!("{id}-refused")];
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <p class="hint" id=hint_id.clone()>{hint}</p>
            <input
                id=id
                name=name
                type="text"
                inputmode=mode
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                data-setting=record
                aria-describedby=format!("{hint_id} {refused_id}")
            />
            {refusal(refused_id, name, refused)}
        </div>
    }
    .into_any()
}

/// A sentence that is revealed when a field cannot be used. Its region is there before, so that what
/// appears in it is read out.
fn refusal(id: String, name: &'static str, words: String) -> impl IntoView {
    view! {
        <p class="over" id=id role="status">
            <span data-refused=name hidden>{words}</span>
        </p>
    }
}

fn windows(edition: &Edition) -> impl IntoView + use<> {
    let words = &edition.pages;
    let radio = |value: &str, is_default, label, hint| {
        choice(("window", "window", value), is_default, label, hint)
    };
    let choices = Window::ALL
        .iter()
        .enumerate()
        .map(|(index, window)| {
            let hint = match window.days {
                Days::OfTheWeek(_) => words.campaign_window_week_hint(),
                Days::OfARegion { first, last } => words.campaign_window_region(
                    edition.date(&first.to_string()),
                    edition.date(&last.to_string()),
                    first.year().to_string(),
                ),
            };
            radio(window.id, index == 0, name(words, window.id), Some(Hint::new(hint)))
        })
        .collect_view();
    let day = |name: &'static str, label: String| {
        let id = format!("campaign-{name}");
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input
                    id=id
                    name=name
                    type="date"
                    autocomplete="off"
                    data-setting="window"
                    aria-describedby="campaign-dates-refused"
                />
            </div>
        }
    };
    view! {
        <fieldset>
            <legend>{words.campaign_when()}</legend>
            {radio("host", false, words.campaign_window_host(), None)} {choices}
            <p class="hint">{words.campaign_window_source()} " " <code>{Window::SOURCE}</code></p>
            {radio("own", false, words.campaign_window_own(), None)}
            <div class="dates">
                {day("from", words.campaign_window_from())}
                {day("to", words.campaign_window_to())}
            </div>
            {refusal(
                "campaign-dates-refused".to_owned(),
                "dates",
                words.campaign_refused_dates(),
            )}
        </fieldset>
    }
}

/// What a choice of dates is called.
fn name(words: &Pages, window: &str) -> String {
    match window {
        "school-week" => words.campaign_window_school_week(),
        "europe" => words.campaign_window_europe(),
        "africa" => words.campaign_window_africa(),
        "latin-america" => words.campaign_window_latin_america(),
        _ => words.campaign_window_week(),
    }
}
