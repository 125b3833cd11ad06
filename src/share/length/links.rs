//! Links in a text, as X's library finds them.
//!
//! It searches with one large expression and then looks again at what was found. This is the same
//! in one pass; in particular it goes on behind what was found even where the second look refuses it.

use super::classes::{
    is_alphanumeric, is_bare_host, is_path, is_path_end, is_query, is_query_end, may_precede,
};
use super::hosts::Hosts;
use super::{punycode, tlds};

/// What a link may be long with its scheme once more, in UTF-16 units.
const LONGEST: usize = 4096;
/// What X's own short addresses may have behind the host.
const LONGEST_SLUG: usize = 40;

/// A link, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) start: usize,
    pub(super) length: usize,
}

/// What looks like a link at first. All places are UTF-16 units of the text.
struct Found {
    start: usize,
    host: usize,
    host_end: usize,
    has_path: bool,
    end: usize,
}

/// All links of `text`, from the first to the last.
pub(super) fn links(text: &[u16]) -> Vec<Link> {
    let mut links = Vec::new();
    let hosts = Hosts::new(text);
    if hosts.is_empty() {
        return links;
    }
    let mut at = 0;
    while let Some(&before) = text.get(at) {
        let behind = if may_precede(before) { find(text, &hosts, at + 1) } else { None };
        if let Some(found) = behind {
            look_again(text, &found, Some(before), &mut links);
            at = found.end;
        } else if at == 0
            && let Some(found) = find(text, &hosts, 0)
        {
            look_again(text, &found, None, &mut links);
            at = found.end;
        } else {
            at += 1;
        }
    }
    links
}

/// The links of `text` that have a scheme, as Mastodon counts them: by the same expression, without
/// the second look.
pub(super) fn with_scheme(text: &[u16]) -> Vec<Link> {
    let mut links = Vec::new();
    let hosts = Hosts::new(text);
    let mut at = 0;
    while at < text.len() {
        let is_free = at == 0 || may_precede(text[at - 1]);
        // Nothing else is looked for, or a text of links without a scheme would be read again for
        // each of them.
        let found = if is_free && scheme(&text[at..]) > 0 { find(text, &hosts, at) } else { None };
        if let Some(found) = found {
            links.push(Link { start: at, length: found.end - at });
            // What stands behind a link is not at the start of the next one.
            at = found.end;
        }
        at += 1;
    }
    links
}

/// What looks like a link and starts at `start`.
fn find(text: &[u16], hosts: &Hosts<'_>, start: usize) -> Option<Found> {
    let host = start + scheme(&text[start..]);
    let host_end = hosts.end(host)?;
    let mut end = host_end;
    end += after(text, end, b':', |rest| rest.iter().take_while(|&&unit| is_digit(unit)).count());
    let path = if text.get(end) == Some(&u16::from(b'/')) { 1 + path(&text[end + 1..]) } else { 0 };
    end += path;
    end += after(text, end, b'?', query);
    Some(Found { start, host, host_end, has_path: path > 0, end })
}

/// Refuses hosts and links that are too long, and of a link without a scheme everything but the
/// parts of its host that are written in Latin letters.
fn look_again(text: &[u16], found: &Found, before: Option<u16>, links: &mut Vec<Link>) {
    let &Found { start, host, host_end, has_path, end } = found;
    let scheme = if host > start { host - start } else { "https://".len() };
    if scheme + (end - start) > LONGEST || !is_valid_host(&text[host..host_end]) {
        return;
    }
    if host > start {
        if let Some(length) = without_excess(&text[start..end], host - start) {
            links.push(Link { start, length });
        }
        return;
    }
    if before.is_some_and(|unit| "-_./".encode_utf16().any(|sign| sign == unit)) {
        return;
    }
    let first = links.len();
    bare_hosts(&text[..host_end], start, links);
    if has_path
        && links.len() > first
        && let Some(last) = links.last_mut()
    {
        // The rest of the link is added to the last of them even where it does not end the host.
        last.length += end - host_end;
    }
}

/// The length of a scheme at the start of `text`, 0 if there is none.
fn scheme(text: &[u16]) -> usize {
    ["https://", "http://"].into_iter().find(|scheme| starts_with(text, scheme)).map_or(0, str::len)
}

/// Whether `text` starts with the small letters and signs of `start`, in whatever case.
fn starts_with(text: &[u16], start: &str) -> bool {
    let lower = |unit: u16| u8::try_from(unit).unwrap_or(0).to_ascii_lowercase();
    text.len() >= start.len()
        && text.iter().zip(start.bytes()).all(|(&unit, byte)| lower(unit) == byte)
}

fn is_digit(unit: u16) -> bool {
    (u16::from(b'0')..=u16::from(b'9')).contains(&unit)
}

/// The length of a part that `mark` introduces and of which `length` finds something; else 0.
fn after(text: &[u16], at: usize, mark: u8, length: impl Fn(&[u16]) -> usize) -> usize {
    let is_there = text.get(at) == Some(&u16::from(mark));
    match if is_there { length(&text[at + 1..]) } else { 0 } {
        0 => 0,
        length => 1 + length,
    }
}

/// The length of a query behind its question mark, without what closes the sentence.
fn query(rest: &[u16]) -> usize {
    let whole = rest.iter().take_while(|&&unit| is_query(unit)).count();
    rest[..whole].iter().rposition(|&unit| is_query_end(unit)).map_or(0, |last| last + 1)
}

/// The length of a path behind its first slash, without what closes the sentence. Parentheses
/// belong to it in pairs, one pair within another at most.
fn path(rest: &[u16]) -> usize {
    let (mut at, mut end) = (0, 0);
    while let Some(&unit) = rest.get(at) {
        if let Some(length) = parentheses(&rest[at..]) {
            at += length;
            end = at;
        } else if is_path(unit) {
            at += 1;
            if is_path_end(unit) {
                end = at;
            }
        } else {
            break;
        }
    }
    end
}

/// The length of `(…)` or `(…(…)…)` at the start of `rest`, with something in the innermost pair.
fn parentheses(rest: &[u16]) -> Option<usize> {
    let is = |at: usize, sign: u8| rest.get(at) == Some(&u16::from(sign));
    let run = |at: usize| rest.iter().skip(at).take_while(|&&unit| is_path(unit)).count();
    if !is(0, b'(') {
        return None;
    }
    let first = 1 + run(1);
    if is(first, b')') {
        return (first > 1).then_some(first + 1);
    }
    if !is(first, b'(') {
        return None;
    }
    let inner = first + 1 + run(first + 1);
    if inner == first + 1 || !is(inner, b')') {
        return None;
    }
    let last = inner + 1 + run(inner + 1);
    is(last, b')').then_some(last + 1)
}

/// Whether each label has 1 to 63 characters in Punycode.
fn is_valid_host(host: &[u16]) -> bool {
    let mut bare = Vec::new();
    if host.starts_with(&[0x78, 0x6e, 0x2d, 0x2d]) {
        bare_hosts(host, 0, &mut bare);
        if bare.is_empty() {
            return false;
        }
    }
    host.split(|&unit| unit == u16::from(b'.'))
        .all(|label| (1..=63).contains(&punycode::length(label)))
}

/// The length of a link with a scheme. Of X's own short addresses only the known parts belong to
/// it, and it is none where the part behind the host is too long.
fn without_excess(link: &[u16], host: usize) -> Option<usize> {
    if !starts_with(&link[host..], "t.co/") {
        return Some(link.len());
    }
    let start = host + "t.co/".len();
    let slug = link[start..].iter().take_while(|&&unit| is_alphanumeric(unit)).count();
    match slug {
        0 => Some(link.len()),
        1..=LONGEST_SLUG => Some(start + slug + after(link, start + slug, b'?', query)),
        _ => None,
    }
}

/// Adds the parts of the host `text[start..]` that are hosts in Latin letters themselves.
fn bare_hosts(text: &[u16], start: usize, links: &mut Vec<Link>) {
    let mut start = start;
    while start < text.len() {
        let (mut at, mut label) = (start, start);
        let mut end = None;
        let mut ends = Vec::new();
        while let Some(&unit) = text.get(at) {
            if unit == u16::from(b'.') && at > label {
                label = at + 1;
                ends.push(label);
            } else if !is_bare_host(unit) {
                break;
            }
            at += 1;
        }
        for label in ends.into_iter().rev() {
            end = tlds::end(text, label);
            if end.is_some() {
                break;
            }
        }
        if let Some(end) = end {
            links.push(Link { start, length: end - start });
        }
        start = end.unwrap_or(at + 1);
    }
}
