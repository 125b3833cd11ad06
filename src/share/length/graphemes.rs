//! What a reader takes for one character: extended grapheme clusters (UAX #29).

use unicode_segmentation::UnicodeSegmentation;

/// How many of them `text` has.
pub(super) fn count(text: &str) -> usize {
    text.graphemes(true).count()
}
