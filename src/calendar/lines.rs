//! Content lines: how they end and where they are folded (RFC 5545 section 3.1).

use super::text;

/// The most octets that a line has, its end not counted.
const OCTETS: usize = 75;

/// A file that grows line by line.
#[derive(Default)]
pub(super) struct Lines {
    out: String,
    /// Octets of the current line so far.
    used: usize,
}

impl Lines {
    /// Makes room for so many octets that must stay together: in the current line if they fit, otherwise
    /// in a continuation line, whose leading space counts too.
    fn fit(&mut self, octets: usize) {
        if self.used + octets > OCTETS {
            self.out.push_str("\r\n ");
            self.used = 1;
        }
        self.used += octets;
    }

    fn end(&mut self) {
        self.out.push_str("\r\n");
        self.used = 0;
    }

    fn push(&mut self, parts: &[&str]) {
        for char in parts.iter().flat_map(|part| part.chars()) {
            self.fit(char.len_utf8());
            self.out.push(char);
        }
    }

    /// Adds lines that are known to be short, without the last line's end.
    pub(super) fn whole(&mut self, lines: &str) {
        self.out.push_str(lines);
        self.end();
    }

    /// Adds a line from parts that need no escapes.
    pub(super) fn plain(&mut self, parts: &[&str]) {
        self.push(parts);
        self.end();
    }

    /// Adds a property with a value of the type TEXT. `head` is everything before the value.
    ///
    /// The two characters of an escape stay in one line: readers that unescape before they unfold exist.
    pub(super) fn text(&mut self, head: &[&str], value: &str) {
        self.push(head);
        text::escape(value, |escape, char| {
            self.fit(usize::from(escape) + char.len_utf8());
            if escape {
                self.out.push('\\');
            }
            self.out.push(char);
        });
        self.end();
    }

    /// The file.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    fn folded(value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(&["X", ":"], value);
        lines.finish()
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded() {
        let value = "a".repeat(73);
        assert_eq!(folded(&value), format!("X:{value}\r\n"));
    }

    #[test]
    fn the_octet_after_that_continues_behind_a_space_that_counts() {
        let [first, second] = [73, 74].map(|count| "a".repeat(count));
        assert_eq!(
            folded(&format!("{first}{second}b")),
            format!("X:{first}\r\n {second}\r\n b\r\n")
        );
    }

    #[test]
    fn characters_and_escapes_stay_whole() {
        let value = "a".repeat(72);
        for (last, written) in
            [("é", "é"), ("🎉", "🎉"), ("\n", "\\n"), (",", "\\,"), ("\\", "\\\\")]
        {
            assert_eq!(folded(&format!("{value}{last}")), format!("X:{value}\r\n {written}\r\n"));
        }
    }

    #[test]
    fn each_line_starts_counting_anew() {
        let mut lines = Lines::default();
        lines.whole(&"a".repeat(70));
        lines.plain(&["URL:", &"b".repeat(71)]);
        assert_eq!(lines.finish(), format!("{}\r\nURL:{}\r\n", "a".repeat(70), "b".repeat(71)));
    }
}
