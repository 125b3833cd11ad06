//! Cutting texts into words.

/// Whether a character ends a word. Listed by hand: asking Unicode for letters would carry its tables
/// to the reader, and what is not listed here is a letter in some script.
fn separates(sign: char) -> bool {
    match sign {
        '\0'..='\u{7f}' => !sign.is_ascii_alphanumeric(),
        // Latin-1 signs, general punctuation with all its spaces, arrows, CJK punctuation.
        _ => matches!(
            sign,
            '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{21ff}'
                | '\u{3000}'..='\u{303f}' | '،' | '؛' | '؟'
        ),
    }
}

/// The words of a text in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(separates).filter(|word| !word.is_empty())
}

/// Where words begin and end, in bytes.
pub(super) fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> {
    words(text).map(|word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        (start, start + word.len())
    })
}

/// Drops what decomposing left behind, and writes ligatures out. `text` is in lower case and
/// decomposed (NFD) already.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            // Accents; in Arabic the signs of vowels and of the hamza, and the stroke that lengthens words.
            '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
            // Endings of Arabic that many write one for the other.
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{plain, spans, words};

    #[test]
    fn apostrophes_and_spaces_of_all_kinds_separate() {
        let text = "L’école\u{a0}: « prête »\u{202f}! 10 h-30";
        assert_eq!(words(text).collect::<Vec<_>>(), ["L", "école", "prête", "10", "h", "30"]);
        let spans: Vec<&str> = spans(text).map(|(start, end)| &text[start..end]).collect();
        assert_eq!(spans, ["L", "école", "prête", "10", "h", "30"]);
    }

    #[test]
    fn accents_and_ligatures_go() {
        assert_eq!(plain("e\u{301}cole, cœur"), "ecole, coeur");
    }

    #[test]
    fn arabic_is_found_as_people_type_it() {
        // أسئلةً، decomposed, and what comes from a hurried keyboard.
        assert_eq!(plain("ا\u{654}سي\u{654}لة\u{64b}"), plain("اسيله"));
        assert_eq!(plain("مستشفـى"), plain("مستشفي"));
    }
}
