//! When a task has to be done, seen from the event or the campaign.

use super::Day;

/// The day that a deadline is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The day of the event.
    Event,
    /// The first day of the campaign.
    First,
    /// The last day of the campaign.
    Last,
}

impl Anchor {
    const ALL: [Self; 3] = [Self::Event, Self::First, Self::Last];

    /// The name in markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::First => "first",
            Self::Last => "last",
        }
    }
}

/// A deadline that moves with its anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is counted from.
    pub anchor: Anchor,
    /// Days after the anchor; negative before it.
    pub days: i16,
    /// Whether the sources state it; the others are our own advice.
    pub is_stated: bool,
}

impl Due {
    /// The same deadline, stated by the sources.
    #[must_use]
    pub const fn stated(self) -> Self {
        Self { is_stated: true, ..self }
    }

    /// The deadline in markup: `event-14`, `last+7`, `first+0`.
    pub fn code(self) -> String {
        format!("{}{:+}", self.anchor.name(), self.days)
    }

    /// Reads what [`Self::code`] wrote; nothing where another version wrote something else.
    pub fn parse(code: &str) -> Option<Self> {
        let anchor = Anchor::ALL.into_iter().find(|anchor| code.starts_with(anchor.name()))?;
        let days = code.strip_prefix(anchor.name())?.parse().ok()?;
        Some(Self { anchor, days, is_stated: false })
    }

    /// The day, with these anchors.
    pub fn day(self, anchors: Anchors) -> Day {
        let from = match self.anchor {
            Anchor::Event => anchors.event.unwrap_or(anchors.first),
            Anchor::First => anchors.first,
            Anchor::Last => anchors.last,
        };
        from.plus(i32::from(self.days))
    }
}

/// The days that deadlines are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// The day of the event, if it has one; until then deadlines count from the campaign's first day.
    pub event: Option<Day>,
    /// The first day of the campaign.
    pub first: Day,
    /// The last day of the campaign.
    pub last: Day,
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Anchors, Due};
    use crate::plan::Day;

    fn day(iso: &str) -> Day {
        Day::parse(iso).expect("a day")
    }

    #[test]
    fn codes_round_trip_and_unknown_ones_are_left_out() {
        for (anchor, days) in [(Anchor::Event, -14), (Anchor::First, 0), (Anchor::Last, 7)] {
            let due = Due { anchor, days, is_stated: false };
            assert_eq!(Due::parse(&due.code()), Some(due));
        }
        for code in ["", "event", "event-x", "moon-3", "event-99999"] {
            assert_eq!(Due::parse(code), None, "{code}");
        }
    }

    #[test]
    fn without_a_date_the_event_is_taken_for_the_first_day_of_the_campaign() {
        let pitch = Due { anchor: Anchor::Event, days: -14, is_stated: true };
        let (first, last) = (day("2026-12-07"), day("2026-12-13"));
        assert_eq!(pitch.day(Anchors { event: None, first, last }), day("2026-11-23"));
        let event = Some(day("2026-12-08"));
        assert_eq!(pitch.day(Anchors { event, first, last }), day("2026-11-24"));
    }
}
