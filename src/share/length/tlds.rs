//! The top-level domains that X knows.

use super::classes::{fold, is_alphanumeric, may_follow_domain};

/// One per line, in the order of their code points. Where they come from stands in `README.md`.
const TLDS: &str = include_str!("tlds.txt");
/// UTF-16 units of the longest one.
const LONGEST: usize = 18;

/// Where the top-level domain that starts at `start` ends, if one does: the longest that is known
/// and not followed by what would make it part of a longer word, or any name in Punycode.
pub(super) fn end(text: &[u16], start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let mut name = [0; LONGEST];
    let mut length = 0;
    for (place, unit) in name.iter_mut().zip(rest) {
        *place = fold(*unit);
        if *unit < 0x80 && !is_alphanumeric(*unit) {
            break;
        }
        length += 1;
    }
    (2..=length)
        .rev()
        .find(|&length| may_follow_domain(rest.get(length)) && is_known(&name[..length]))
        .or_else(|| punycode(rest))
        .map(|length| start + length)
}

/// Looks the folded name up by halving the list.
fn is_known(name: &[u16]) -> bool {
    let list = TLDS.as_bytes();
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let is_break = |byte: &u8| *byte == b'\n';
        let start = list[low..middle].iter().rposition(is_break).map_or(low, |at| low + at + 1);
        let end = list[middle..].iter().position(is_break).map_or(high, |at| middle + at);
        match TLDS[start..end].encode_utf16().cmp(name.iter().copied()) {
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// The length of a name such as `xn--p1ai`; X asks no list for these.
fn punycode(rest: &[u16]) -> Option<usize> {
    let has_prefix = rest.len() > 4
        && rest.iter().zip("xn--".encode_utf16()).all(|(unit, sign)| fold(*unit) == sign);
    if !has_prefix {
        return None;
    }
    let is_part = |unit: &&u16| {
        let unit = fold(**unit);
        unit == u16::from(b'-') || is_alphanumeric(unit)
    };
    let more = rest[4..].iter().take_while(is_part).count();
    (more > 0).then_some(4 + more)
}
