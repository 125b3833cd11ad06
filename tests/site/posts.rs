//! Ready posts of the share page: complete, short enough for X with a link, and safe to post.

use kickoff::content::{Phase, Workflow};
use kickoff::route::{Page, Route};
use kickoff::share::{has_tag, weighted_length};

use super::{LANGUAGES, SITE, between};

/// What an address adds to a post on X.
const LINK: usize = 24;
/// What somebody may fill into a blank.
const FILLING: &str = "Lycée Marie-Curie, salle B 204";

struct Post {
    moment: String,
    role: String,
    text: String,
    alt: Option<String>,
}

/// The posts as a browser reads them.
fn posts(language: &'static str) -> Vec<Post> {
    let html = SITE.page(Route { language, page: Page::Share });
    let list = between(&html, "<ul class=\"posts\"", "</ul>").to_owned();
    let posts = list.split("<li ").skip(1);
    posts
        .map(|post| {
            let attribute = |name: &str| between(post, &format!("{name}=\""), "\"").to_owned();
            let quote = between(post, "data-text", "</blockquote>");
            let alt = post.contains("data-alt").then(|| text(between(post, "data-alt", "</p>")));
            Post {
                moment: attribute("data-moment"),
                role: attribute("data-role"),
                text: text(quote),
                alt,
            }
        })
        .collect()
}

/// The words of an element whose opening tag was cut in the middle, with its blanks filled in.
fn text(html: &str) -> String {
    let (_, inner) = html.split_once('>').unwrap();
    let mut out = String::new();
    let mut rest = inner;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        rest = tag.split_once('>').unwrap().1;
    }
    out.push_str(rest);
    let mut filled = out.replace("&amp;", "&").replace("&lt;", "<").replace('\u{202f}', "\u{a0}");
    while let Some((before, blank)) = filled.split_once('[') {
        filled = format!("{before}{FILLING}{}", blank.split_once(']').unwrap().1);
    }
    filled.trim().to_owned()
}

#[test]
fn every_role_has_a_post_at_every_moment() {
    for language in LANGUAGES {
        let posts = posts(language);
        for role in Workflow::ALL {
            for moment in Phase::ALL {
                let has =
                    posts.iter().any(|post| post.role == role.id() && post.moment == moment.id());
                assert!(has, "{language}: nothing for {} {}", moment.id(), role.id());
            }
        }
    }
}

#[test]
fn every_post_fits_on_x_with_a_link_and_has_the_hashtag_once() {
    for (language, hashtag) in [
        ("en", "#HourOfCode"),
        ("ar", "#HourOfCode"),
        ("es", "#HoraDelCódigo"),
        ("fr", "#HeureDeCode"),
    ] {
        for post in posts(language) {
            let text = &post.text;
            let length = weighted_length(text) + LINK;
            assert!(length <= 280, "{language}: {length}: {text}");
            assert!(has_tag(text, hashtag) && text.matches('#').count() == 1, "{text}");
            assert!(text.matches('@').count() <= 1, "{text}");
            // No figure stands here without its source.
            assert!(!text.contains('%'), "{text}");
        }
    }
}

#[test]
fn pictures_have_a_description_to_start_from() {
    for language in LANGUAGES {
        let posts = posts(language);
        let alts: Vec<&String> = posts.iter().filter_map(|post| post.alt.as_ref()).collect();
        assert!(alts.len() * 2 > posts.len(), "{language}: too few pictures");
        for alt in alts {
            assert!((20..=200).contains(&alt.chars().count()), "{language}: {alt}");
        }
    }
}
