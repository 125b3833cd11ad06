//! Values of the type TEXT (RFC 5545 section 3.3.11).

/// Gives every character of a text as it is written, with whether a backslash precedes it.
///
/// Backslash, semicolon and comma are escaped. Whatever ends a line in Unicode becomes `\n`, CR LF one of
/// them: section 3.3.11 has no other way to say it, and readers that split lines at U+2028 would find a
/// broken file. Other control characters are dropped, because TEXT cannot hold them; tabs stay.
pub(super) fn escape(text: &str, mut each: impl FnMut(bool, char)) {
    let mut after_return = false;
    for char in text.chars() {
        match char {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => each(true, 'n'),
            '\\' | ';' | ',' => each(true, char),
            '\t' => each(false, char),
            _ if char.is_control() => {}
            _ => each(false, char),
        }
        after_return = char == '\r';
    }
}

/// Whether nothing of a text would be seen.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|char| char.is_whitespace() || char.is_control())
}

#[cfg(test)]
mod tests {
    use super::{escape, is_blank};

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, |escape, char| {
            out.push_str(if escape { "\\" } else { "" });
            out.push(char);
        });
        out
    }

    #[test]
    fn what_has_a_meaning_is_escaped_and_nothing_else() {
        assert_eq!(escaped(r"a\b;c,d:e"), r"a\\b\;c\,d:e");
        assert_eq!(escaped("\"{c}\" 'd' …\tא 🎉"), "\"{c}\" 'd' …\tא 🎉");
    }

    #[test]
    fn a_written_escape_reads_as_the_characters_that_it_was() {
        assert_eq!(escaped(r"C:\new"), r"C:\\new");
    }

    #[test]
    fn every_line_end_becomes_one() {
        assert_eq!(escaped("a\nb\rc\r\nd\n\ne\r\rf\n\rg"), r"a\nb\nc\nd\n\ne\n\nf\n\ng");
        assert_eq!(escaped("a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f"), r"a\nb\nc\nd\ne\nf");
    }

    #[test]
    fn other_control_characters_are_dropped() {
        assert_eq!(escaped("a\0b\u{7}c\u{1b}[1md\u{7f}e\u{9b}f"), "abc[1mdef");
    }

    #[test]
    fn spaces_and_control_characters_are_blank() {
        assert!(is_blank(""));
        assert!(is_blank(" \t\r\n\u{0}\u{3000}"));
        assert!(!is_blank(" a "));
    }
}
