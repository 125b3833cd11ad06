//! Hosts: where one that starts at a given place ends.
//!
//! A host is labels with dots between and a top-level domain behind; of several that fit, the
//! longest counts. Whether the labels behind a dot lead to one is worked out once for each dot, from the
//! last to the first, so that even `a.a.a.a…` takes time in proportion to its length.

use super::classes::is_host;
use super::tlds;

/// A dot of the text, and what it means for a host around it. All places are UTF-16 units.
struct Dot {
    at: usize,
    /// Where the unbroken run of a label's characters before the dot starts.
    run: usize,
    /// Behind the last underscore of that run: a label with one cannot stand before the top-level
    /// domain.
    plain: usize,
    /// The end of the top-level domain behind the dot.
    tld: Option<usize>,
    /// The end of the longest host that goes on with the label behind the dot.
    joined: Option<usize>,
}

impl Dot {
    /// The end of the longest host of which this dot ends the label that starts at `start`.
    fn host_end(&self, text: &[u16], start: usize) -> Option<usize> {
        let is_label = self.run <= start
            && text.get(start).copied().is_some_and(is_host)
            && self.at > 0
            && is_host(text[self.at - 1]);
        if !is_label {
            return None;
        }
        self.joined.or(if self.plain <= start { self.tld } else { None })
    }
}

/// The dots of a text.
pub(super) struct Hosts<'a> {
    text: &'a [u16],
    dots: Vec<Dot>,
}

impl<'a> Hosts<'a> {
    /// Looks at each dot of `text`.
    pub(super) fn new(text: &'a [u16]) -> Self {
        let mut dots: Vec<Dot> = Vec::new();
        let (mut run, mut plain) = (0, 0);
        for (at, &unit) in text.iter().enumerate() {
            if unit == u16::from(b'.') {
                dots.push(Dot { at, run, plain, tld: tlds::end(text, at + 1), joined: None });
                (run, plain) = (at + 1, at + 1);
            } else if unit == u16::from(b'_') {
                plain = at + 1;
            } else if unit != u16::from(b'-') && !is_host(unit) {
                (run, plain) = (at + 1, at + 1);
            }
        }
        let mut next: Option<&Dot> = None;
        for dot in dots.iter_mut().rev() {
            dot.joined = next.and_then(|next| next.host_end(text, dot.at + 1));
            next = Some(dot);
        }
        Self { text, dots }
    }

    /// Whether there is any dot, without which there is no link.
    pub(super) fn is_empty(&self) -> bool {
        self.dots.is_empty()
    }

    /// The end of the longest host that starts at `start`.
    pub(super) fn end(&self, start: usize) -> Option<usize> {
        let next = self.dots.partition_point(|dot| dot.at <= start);
        self.dots.get(next)?.host_end(self.text, start)
    }
}
