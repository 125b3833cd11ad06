//! The weighted length of texts, against X's own library and against a second reading of its rules.

use kickoff::share::weighted_length;
use kickoff_oracle_tests::quoted::quoted;
use kickoff_oracle_tests::texts::{COUNT, everyday, hostile};
use twitter_text::ParserBackend;

/// What X's library in JavaScript said about each hostile text, in their order.
const RECORDED: &str = include_str!("../recorded.txt");

/// The crate's length of a text. Of its three parsers this is the one that gives the fewest wrong
/// answers: the default one counts no link without a scheme, and the third one takes
/// `www.education` for the whole of `www.education.gouv.fr`.
fn crate_length(text: &str) -> usize {
    let rules = twitter_text_config::config_v3();
    let result =
        twitter_text::parse_with_parser_backend(text, rules, true, ParserBackend::External);
    usize::try_from(result.weighted_length).unwrap_or(usize::MAX)
}

/// Fails with the first differences; all of them would hide what they have in common.
fn report(what: &str, differences: &[String]) {
    eprintln!("{what}: {COUNT} texts, {} differences", differences.len());
    let first: Vec<&str> = differences.iter().map(String::as_str).take(20).collect();
    assert!(first.is_empty(), "{what}:\n{}", first.join("\n"));
}

#[test]
fn hostile_texts_are_as_long_as_in_the_library_of_x() {
    let mut recorded = RECORDED.split_ascii_whitespace();
    let mut differences = Vec::new();
    for text in hostile() {
        let expected: usize =
            recorded.next().and_then(|length| length.parse().ok()).expect("a length for each text");
        let ours = weighted_length(&text);
        if ours != expected {
            differences.push(format!("{ours} instead of {expected}: {}", quoted(&text)));
        }
    }
    assert_eq!(recorded.next(), None, "more lengths than texts");
    report("Recorded with the library", &differences);
}

#[test]
fn everyday_texts_are_as_long_as_in_the_crate() {
    let mut differences = Vec::new();
    for text in everyday() {
        let (ours, theirs) = (weighted_length(&text), crate_length(&text));
        if ours != theirs {
            differences.push(format!("{ours} instead of {theirs}: {}", quoted(&text)));
        }
    }
    report("Counted by the crate", &differences);
}

/// Texts with the length that X's library gives and the one that the crate gives. The library is
/// what runs on x.com, so its word counts; the last one alone is a matter of the list's age.
const CRATE_DIFFERS: [(&str, usize, usize); 7] = [
    ("🇫🇷🇩🇪", 4, 8),
    ("🏳\u{200d}🌈", 5, 2),
    ("®", 1, 2),
    ("hourofcode.com?x=1", 27, 23),
    ("my_school.example.com", 26, 21),
    ("xhttps://hourofcode.com", 23, 24),
    ("foo.music", 9, 23),
];

#[test]
fn where_the_crate_differs_the_library_is_followed() {
    for (text, library, theirs) in CRATE_DIFFERS {
        assert_eq!((weighted_length(text), crate_length(text)), (library, theirs), "{text}");
    }
}
