//! What another app shares into the composer: a title, a text and an address become a message and an
//! address.

use super::Address;

/// What another app sent, as the composer's fields take it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The message.
    pub text: String,
    /// The address; empty when none was sent that may be shared.
    pub address: String,
}

impl Incoming {
    /// Reads what was sent. Many apps send no address of its own and put it at the end of the text or of
    /// the title; it is taken out there, since every network gets it behind the message anyway. What is no
    /// address that may be shared stays in the message, where the person sees it. A title stands above the
    /// text, unless the text begins with it.
    ///
    /// `is_url` says whether the browser can read an address.
    pub fn of(title: &str, text: &str, url: &str, is_url: &dyn Fn(&str) -> bool) -> Self {
        let is_address = |word: &str| Address::parse(word).is_ok() && is_url(word);
        let [mut title, mut text, url] = [title, text, url].map(str::trim);
        let (mut address, rest) = if is_address(url) { (url, "") } else { ("", url) };
        for part in [&mut text, &mut title] {
            let (before, last) = part.rsplit_once(char::is_whitespace).unwrap_or(("", part));
            // What ends a sentence is none of the address, and without its address the sentence has no end.
            let is_alone = is_address(last) && !last.ends_with(ENDS);
            if last == address || (address.is_empty() && is_alone) {
                address = last;
                *part = before.trim_end();
            }
        }
        let is_title_new = !repeats(title, text);
        let is_rest_new = !text.contains(rest);
        let lines = [(title, is_title_new), (text, true), (rest, is_rest_new)]
            .into_iter()
            .filter_map(|(line, is_new)| (is_new && !line.is_empty()).then_some(line));
        let text = lines.collect::<Vec<_>>().join("\n");
        // As fields have it: forms on the way write line ends as two characters.
        Self { text: text.replace("\r\n", "\n").replace('\r', "\n"), address: address.to_owned() }
    }
}

/// What stands behind the last word of a sentence.
const ENDS: [char; 10] = ['.', ',', ';', ':', '!', '?', '…', '"', '”', '»'];

/// Whether `title` only says what `text` begins with; some apps cut it off.
fn repeats(title: &str, text: &str) -> bool {
    let start = title.trim_end_matches(['…', '.']);
    let is_cut = title.ends_with('…') || title.ends_with("..");
    let mut words = text.split_whitespace();
    let mut names = start.split_whitespace().peekable();
    if names.peek().is_none() {
        return false;
    }
    while let Some(name) = names.next() {
        let Some(behind) = words.next().and_then(|word| word.strip_prefix(name)) else {
            return false;
        };
        let is_end = is_cut || !behind.starts_with(char::is_alphanumeric);
        if !(behind.is_empty() || (names.peek().is_none() && is_end)) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Incoming;
    use crate::share::Address;

    fn read(title: &str, text: &str, url: &str) -> (String, String) {
        let Incoming { text, address } =
            Incoming::of(title, text, url, &|address| url::Url::parse(address).is_ok());
        (text, address)
    }

    fn gives(sent: (&str, &str, &str), text: &str, address: &str) {
        assert_eq!(read(sent.0, sent.1, sent.2), (text.to_owned(), address.to_owned()), "{sent:?}");
    }

    #[test]
    fn each_part_goes_to_its_field() {
        gives(("", "We code", "https://a.example/"), "We code", "https://a.example/");
        gives(
            ("News", "We code", " https://a.example/x?y#z "),
            "News\nWe code",
            "https://a.example/x?y#z",
        );
        gives(("News", "", ""), "News", "");
        gives(("", "", "https://a.example/"), "", "https://a.example/");
        gives(("  ", "\r\n", "\t"), "", "");
    }

    #[test]
    fn an_address_at_the_end_of_text_or_title_goes_to_its_field() {
        gives(("", "We code\n\nhttps://a.example/", ""), "We code", "https://a.example/");
        gives(("", "https://a.example/", ""), "", "https://a.example/");
        gives(("News", "https://a.example/", ""), "News", "https://a.example/");
        gives(("News https://a.example/", "", ""), "News", "https://a.example/");
        gives(("News https://a.example/", "We code", ""), "News\nWe code", "https://a.example/");
        gives(
            ("Éditions\u{a0}: https://a.example/", "", ""),
            "Éditions\u{a0}:",
            "https://a.example/",
        );
        // Sent twice or three times, it is one.
        gives(
            ("https://a.example/", "We code https://a.example/", "https://a.example/"),
            "We code",
            "https://a.example/",
        );
        gives(("https://a.example/", "https://a.example/", ""), "", "https://a.example/");
        gives(
            ("", "https://b.example/ and https://a.example/wiki/Hour_(unit)", ""),
            "https://b.example/ and",
            "https://a.example/wiki/Hour_(unit)",
        );
    }

    #[test]
    fn an_address_within_a_sentence_stays_there() {
        for text in [
            "See https://a.example/ for more",
            "See https://a.example/.",
            "https://a.example/ !",
            "« https://a.example/»",
            "(https://a.example/)",
            "看https://a.example/",
        ] {
            gives(("", text, ""), text, "");
        }
        // An address of its own is not replaced by another one in the text.
        gives(
            ("", "We code https://b.example/", "https://a.example/"),
            "We code https://b.example/",
            "https://a.example/",
        );
    }

    #[test]
    fn a_title_that_the_text_begins_with_is_dropped() {
        gives(("We code", "We  code, and you?", ""), "We  code, and you?", "");
        gives(("We code", "We code https://a.example/", ""), "We code", "https://a.example/");
        gives(("We code and…", "We code android apps", ""), "We code android apps", "");
        gives(("We code an...", "We code and play", ""), "We code and play", "");
        gives(("We code.", "We code. You too?", ""), "We code. You too?", "");
        gives(("We", "Weekly news", ""), "We\nWeekly news", "");
        gives(("Ready.", "Readying now", ""), "Ready.\nReadying now", "");
        gives(("We code now", "We code", ""), "We code now\nWe code", "");
        gives(("…", "We code", ""), "…\nWe code", "");
    }

    #[test]
    fn what_may_not_be_shared_stays_in_the_message() {
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "mailto:a@b.example",
            "intent://a#Intent;end",
            "//evil.example/",
            "a.example",
            "https://",
            "https://a.example/\u{202e}gpj.exe",
            "https://exam\u{200b}ple.org",
            "https://a b",
            "https://[",
        ] {
            gives(("", "We code", wrong), &format!("We code\n{wrong}"), "");
            gives(("", &format!("We code {wrong}"), wrong), &format!("We code {wrong}"), "");
            let text = format!("We code {wrong}");
            gives(("", &text, ""), &text, "");
        }
        // Another one in the text still counts.
        gives(
            ("", "We code https://a.example/", "javascript:alert(1)"),
            "We code\njavascript:alert(1)",
            "https://a.example/",
        );
    }

    #[test]
    fn the_text_stays_what_was_sent() {
        let text = "a\u{0}b\u{202e}c\u{fffd} 👩🏽‍💻 <b>&amp;%41";
        gives(("", text, ""), text, "");
        gives(("", "one\r\ntwo\rthree\n\nfour", ""), "one\ntwo\nthree\n\nfour", "");
        let long = "é ".repeat(50_000);
        gives(("", &long, ""), long.trim_end(), "");
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_no_other_address_taken(
            title in part(),
            text in part(),
            url in "|https://a\\.example/|javascript:x|[ \\PC]{0,12}",
        ) {
            let (message, address) = read(&title, &text, &url);
            prop_assert!(address.is_empty() || Address::parse(&address).is_ok());
            prop_assert!(!message.contains('\r'));
            let words: Vec<&str> = message.split_whitespace().chain([&*address]).collect();
            for word in text.split_whitespace().chain(url.split_whitespace()) {
                prop_assert!(words.iter().any(|found| found.contains(word)), "{word:?} of {message:?}");
            }
            let bare = |word: &str| word.trim_end_matches(['…', '.']).to_owned();
            for word in title.split_whitespace().map(bare) {
                prop_assert!(words.iter().any(|found| found.contains(&word)), "{word:?} of {message:?}");
            }
            // Somebody who shares the result again has the same; a word said twice goes once.
            let again = read("", &message, &address);
            prop_assert_eq!(&again.1, &address);
            prop_assert!(message.starts_with(&again.0));
        }
    }

    fn part() -> impl Strategy<Value = String> {
        let word = "[a-c…. ]{0,4}|https://[ab]\\.example/|https?:/{0,3}[a-z.:@]{0,6}|\\PC{0,4}|[\r\n\t\u{0}\u{202e}]";
        prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
    }
}
