//! Hashtags and names of accounts in a text: each at most once.

use std::ops::Range;

/// Whether `text` has `tag` (`#HourOfCode`, `@codeorg`) as a word of its own.
pub fn has_tag(text: &str, tag: &str) -> bool {
    find(text, tag).is_some()
}

/// `text` with `tag` at its end, unless it has it already.
pub fn with_tag(text: &str, tag: &str) -> String {
    if tag.is_empty() || has_tag(text, tag) {
        return text.to_owned();
    }
    let between = if text.is_empty() || text.ends_with(char::is_whitespace) { "" } else { " " };
    format!("{text}{between}{tag}")
}

/// `text` without `tag`, and without the space that stood before it.
pub fn without_tag(text: &str, tag: &str) -> String {
    let mut text = text.to_owned();
    while let Some(found) = find(&text, tag) {
        cut(&mut text, found);
    }
    text
}

/// `text` in which only the first `tag` is left.
pub fn tag_once(text: &str, tag: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = find(&text, tag) {
        while let Some(next) = find(&text[first.end..], tag) {
            cut(&mut text, first.end + next.start..first.end + next.end);
        }
    }
    text
}

fn cut(text: &mut String, found: Range<usize>) {
    let before = text[..found.start].strip_suffix(' ').map_or(found.start, str::len);
    // At the beginning the space behind goes instead.
    let behind = text[found.end..].starts_with(' ') && before == 0;
    text.replace_range(before..found.end + usize::from(behind), "");
}

/// Where `tag` stands as a word of its own. Letters of ASCII may differ in case, as on all networks.
fn find(text: &str, tag: &str) -> Option<Range<usize>> {
    let is_inside = |sign: char| sign.is_alphanumeric() || sign == '_';
    // In the middle of an address, or of a name on another server, it is no tag.
    let is_before = |sign: char| is_inside(sign) || "/=&@#".contains(sign);
    let is_behind = |sign: char| is_inside(sign) || "@/".contains(sign);
    let mut starts = tag.chars().next().into_iter().flat_map(|sign| text.match_indices(sign));
    starts.find_map(|(start, _)| {
        let end = start + tag.len();
        let is_same = text.get(start..end)?.eq_ignore_ascii_case(tag);
        let is_free = !text[..start].ends_with(is_before) && !text[end..].starts_with(is_behind);
        (is_same && is_free).then_some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{has_tag, tag_once, with_tag, without_tag};

    const TAG: &str = "#HourOfCode";

    #[test]
    fn a_tag_is_a_word_of_its_own() {
        for text in ["#HourOfCode", "a #hourofcode.", "(#HOUROFCODE)", "é #HourOfCode, x"] {
            assert!(has_tag(text, TAG), "{text}");
        }
        for text in
            ["", "HourOfCode", "#HourOfCodes", "#HourOfCode_2026", "x#HourOfCode", "#HourOfCodé"]
        {
            assert!(!has_tag(text, TAG), "{text}");
        }
        assert!(has_tag("thanks @codeorg!", "@codeorg") && !has_tag("me@codeorg", "@codeorg"));
        assert!(!has_tag("hi @codeorg@mastodon.social", "@codeorg"));
        assert!(!has_tag("anything", ""));
    }

    #[test]
    fn it_is_added_once_and_taken_out_with_its_space() {
        assert_eq!(with_tag("", TAG), TAG);
        assert_eq!(with_tag("We start", TAG), "We start #HourOfCode");
        assert_eq!(with_tag("We start\n", TAG), "We start\n#HourOfCode");
        assert_eq!(with_tag("#hourofcode starts", TAG), "#hourofcode starts");
        assert_eq!(with_tag("We start", ""), "We start");
        assert_eq!(without_tag("We #HourOfCode start #hourofcode.", TAG), "We start.");
        assert_eq!(without_tag("#HourOfCode starts", TAG), "starts");
        assert_eq!(tag_once("#HourOfCode and #HourOfCode, #HourOfCode!", TAG), "#HourOfCode and,!");
        assert_eq!(tag_once("none", TAG), "none");
    }

    proptest! {
        #[test]
        fn adding_twice_is_adding_once(text in any::<String>(), tag in "[#@][a-zé]{1,8}") {
            let once = with_tag(&text, &tag);
            prop_assert!(has_tag(&once, &tag) || text.ends_with(|sign: char| sign.is_alphanumeric()));
            prop_assert_eq!(with_tag(&once, &tag), once.clone());
            prop_assert!(!has_tag(&without_tag(&once, &tag), &tag));
            prop_assert_eq!(tag_once(&once, &tag), tag_once(&tag_once(&once, &tag), &tag));
        }
    }
}
