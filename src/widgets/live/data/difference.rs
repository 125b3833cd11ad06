//! What a record of a backup says otherwise, in words.

use super::health;
use super::said::{Names, said};
use crate::plan::Record;

/// Characters of a value that are shown: the end of an address is where it leads.
const SHOWN: usize = 300;

/// What a record of a backup says otherwise than the one that is here.
pub(super) fn difference(
    names: &Names,
    here: Option<&Record>,
    there: &Record,
    stays: bool,
) -> String {
    let empty = said("empty", &[]);
    let mut out = String::new();
    let mut members: Vec<&str> = there.texts().map(|(name, _)| name).collect();
    if let Some(here) = here {
        members.extend(here.texts().map(|(name, _)| name).filter(|name| !there.has(name)));
    }
    for member in members {
        let old = here.map_or("", |here| here.text_of(member));
        let new = there.text_of(member);
        if old == new {
            continue;
        }
        if !out.is_empty() {
            out.push_str("; ");
        }
        if let Some(words) = names.of(&["#", member].concat()) {
            out.push_str(words);
            out.push(' ');
        } else if member != "value" {
            out.push_str(&cut(member));
            out.push_str(": ");
        }
        let value = |text: &str| match names.of(&["#status-", text].concat()) {
            Some(words) if member == "status" => words.to_owned(),
            _ if text.is_empty() => empty.clone(),
            _ if text == "yes" || text == "no" => {
                names.of(&["#is-", text].concat()).unwrap_or(text).to_owned()
            }
            _ if text.len() == 10 && health::day(text).is_some() => {
                health::day(text).unwrap_or_default()
            }
            // Set apart, so that a text of the other direction, or a hostile one, keeps to itself.
            _ => ["\u{2068}", &cut(text), "\u{2069}"].concat(),
        };
        if stays {
            out.push_str(&said("stays", &[&value(old), &value(new)]));
            continue;
        }
        if here.is_some() {
            out.push_str(&value(old));
            out.push_str(" → ");
        }
        out.push_str(&value(new));
    }
    for (member, json) in there.others() {
        if here.is_none_or(|here| here.others().all(|(name, old)| name != member || old != json)) {
            out.push_str(if out.is_empty() { "" } else { "; " });
            out.push_str(&[&cut(member), ": \u{2068}", &cut(json), "\u{2069}"].concat());
        }
    }
    out
}

/// The beginning of a text, without signs that turn or hide what stands around them.
pub(super) fn cut(text: &str) -> String {
    let is_shown = |char: &char| {
        let hidden = [
            '\u{61c}'..='\u{61c}',
            '\u{200b}'..='\u{200f}',
            '\u{2028}'..='\u{202e}',
            '\u{2060}'..='\u{206f}',
            '\u{feff}'..='\u{feff}',
            '\u{e0000}'..='\u{e007f}',
        ];
        !char.is_control() && !hidden.iter().any(|signs| signs.contains(char))
    };
    let mut out: String = text.chars().filter(is_shown).take(SHOWN).collect();
    if text.chars().count() > SHOWN {
        out.push('…');
    }
    out
}
