//! Languages that nobody speaks, made from English: what stays readable in them was never translated,
//! and what breaks in them would break in a real language that is longer or runs the other way.
//!
//! `en-XA` has accents on every letter and doubled vowels; `ar-XB` shows each word backwards, from
//! right to left.

/// The languages: BCP 47 tags with private regions, as browsers' own developers use them.
pub(crate) const LANGUAGES: [&str; 2] = ["en-XA", "ar-XB"];

/// Letters and their accented forms; vowels are doubled, which makes texts about a third longer.
const ACCENTED: &str = "aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž\
                        AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ";
const BACKWARDS: char = '\u{202e}';
const END: char = '\u{202c}';

/// A text of the pseudo-language.
pub(crate) fn apply(language: &str, text: &str) -> String {
    match (language, text) {
        // Not words: the direction of the language, and the country of its readers.
        ("ar-XB", "ltr") => "rtl".to_owned(),
        (_, "ltr" | "US") => text.to_owned(),
        ("ar-XB", _) => mirrored(text),
        _ => accented(text),
    }
}

/// A Markdown text of the pseudo-language: what its marks mean stays.
pub(crate) fn apply_to_markdown(language: &str, source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 2);
    let mut in_head = false;
    for (index, line) in source.lines().enumerate() {
        if line == "---" {
            in_head = index == 0;
            out.push_str(line);
        } else if let Some((key, value)) = line.split_once(": ").filter(|_| in_head) {
            let is_words = matches!(
                key,
                "title" | "role" | "pitch" | "summary" | "purpose" | "subject" | "picture" | "alt"
            );
            let value = if is_words { words(language, value) } else { value.to_owned() };
            out.push_str(&format!("{key}: {value}"));
        } else {
            out.push_str(&words(language, line));
        }
        out.push('\n');
    }
    out
}

/// A line with everything in braces and every address of a link untouched.
fn words(language: &str, line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['{', '(']) {
        // What a picture shows stands in the place of its address, between `<` and `>`.
        let is_words = rest[at..].starts_with("(<");
        let is_address = rest[at..].starts_with('(') && rest[..at].ends_with(']') && !is_words;
        let end = if rest[at..].starts_with('{') { '}' } else { ')' };
        let stop = if is_address || end == '}' { rest[at..].find(end) } else { None };
        let (before, kept, after) = match stop {
            Some(stop) => (&rest[..at], &rest[at..=at + stop], &rest[at + stop + 1..]),
            None => (&rest[..at], &rest[at..=at], &rest[at + 1..]),
        };
        out.push_str(&apply(language, before));
        out.push_str(kept);
        rest = after;
    }
    out.push_str(&apply(language, rest));
    out
}

fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let mut pairs = ACCENTED.chars();
        let accented = std::iter::from_fn(|| Some((pairs.next()?, pairs.next()?)))
            .find(|(plain, _)| *plain == letter)
            .map_or(letter, |(_, accented)| accented);
        out.push(accented);
        if "aeiou".contains(letter) {
            out.push(accented);
        }
    }
    out
}

fn mirrored(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for letter in text.chars() {
        if letter.is_alphabetic() != in_word {
            out.push(if in_word { END } else { BACKWARDS });
            in_word = !in_word;
        }
        out.push(letter);
    }
    if in_word {
        out.push(END);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{apply, apply_to_markdown};

    #[test]
    fn words_change_and_marks_stay() {
        let source = "---\ntitle: Big {school}\nkind: email\n---\n## Why {#a.b country=US}\n\n1. **See** the [guide](guide:event#x) (now): {of:town}\n![b](<c>)\n";
        assert_eq!(
            apply_to_markdown("en-XA", source),
            "---\ntitle: Ɓîîĝ {school}\nkind: email\n---\n## Ŵĥý {#a.b country=US}\n\n1. **Šéééé** ţĥéé [ĝûûîîðéé](guide:event#x) (ñööŵ): {of:town}\n![ƀ](<ç>)\n"
        );
    }

    #[test]
    fn mirrored_words_end_where_they_began() {
        assert_eq!(apply("ar-XB", "A b!"), "\u{202e}A\u{202c} \u{202e}b\u{202c}!");
        assert_eq!(apply("ar-XB", "ltr"), "rtl");
        assert_eq!(apply("en-XA", "ltr"), "ltr");
    }
}
