//! The blanks of all letters: one form fills them all.

/// What a blank takes, which decides its field and how it is shown in a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A day, kept as `2026-12-08`, shown in full.
    Date,
    /// A time of day, kept as `10:30`.
    Time,
    /// A whole number.
    Number,
    /// A telephone number.
    Phone,
    /// An email address.
    Email,
    /// A web address.
    Address,
}

impl Kind {
    /// The name in `data-kind`, by which the browser knows how to show a value.
    pub fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Lines => "lines",
            Self::Date => "date",
            Self::Time => "time",
            Self::Number => "number",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
        }
    }
}

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who writes.
    Sender,
    /// The school, its town, its region.
    School,
    /// The event.
    Event,
    /// Who can be reached on the day.
    Contact,
    /// The official who comes.
    Guest,
    /// The press, and what is said to it.
    Press,
    /// The council or board, and figures from nearby.
    Local,
}

impl Group {
    /// All parts, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Sender,
        Self::School,
        Self::Event,
        Self::Contact,
        Self::Guest,
        Self::Press,
        Self::Local,
    ];
}

/// A blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blank {
    /// Identity for ever: texts and storage use it.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Where in the form it stands.
    pub group: Group,
}

const fn blank(id: &'static str, kind: Kind, group: Group) -> Blank {
    Blank { id, kind, group }
}

impl Blank {
    /// All blanks, in the order of the form.
    pub const ALL: [Self; 39] = [
        blank("sender-name", Kind::Line, Group::Sender),
        blank("sender-title", Kind::Line, Group::Sender),
        blank("organisation", Kind::Line, Group::Sender),
        blank("school", Kind::Line, Group::School),
        blank("head-name", Kind::Line, Group::School),
        blank("town", Kind::Line, Group::School),
        blank("region", Kind::Line, Group::School),
        blank("pupils", Kind::Number, Group::School),
        blank("schools-count", Kind::Number, Group::School),
        blank("website", Kind::Address, Group::School),
        blank("local-hashtag", Kind::Line, Group::School),
        blank("event-name", Kind::Line, Group::Event),
        blank("date", Kind::Date, Group::Event),
        blank("start-time", Kind::Time, Group::Event),
        blank("end-time", Kind::Time, Group::Event),
        blank("place", Kind::Line, Group::Event),
        blank("directions", Kind::Lines, Group::Event),
        blank("reply-by", Kind::Date, Group::Event),
        blank("contact-name", Kind::Line, Group::Contact),
        blank("contact-title", Kind::Line, Group::Contact),
        blank("contact-mobile", Kind::Phone, Group::Contact),
        blank("contact-email", Kind::Email, Group::Contact),
        blank("official-name", Kind::Line, Group::Guest),
        blank("official-office", Kind::Line, Group::Guest),
        blank("official-salutation", Kind::Line, Group::Guest),
        blank("press-contact-name", Kind::Line, Group::Press),
        blank("press-contact-mobile", Kind::Phone, Group::Press),
        blank("press-contact-email", Kind::Email, Group::Press),
        blank("spokesperson", Kind::Line, Group::Press),
        blank("quote", Kind::Lines, Group::Press),
        blank("third-party-name", Kind::Line, Group::Press),
        blank("third-party-quote", Kind::Lines, Group::Press),
        blank("reporter", Kind::Line, Group::Press),
        blank("outlet", Kind::Line, Group::Press),
        blank("body-name", Kind::Line, Group::Local),
        blank("sponsor", Kind::Line, Group::Local),
        blank("co-author", Kind::Line, Group::Local),
        blank("local-figure-1", Kind::Lines, Group::Local),
        blank("local-figure-2", Kind::Lines, Group::Local),
    ];

    /// Whether each event of a plan has its own: where it is, who comes, who can be reached. The others
    /// are filled once for all events.
    pub fn is_per_event(self) -> bool {
        matches!(self.group, Group::School | Group::Event | Group::Contact | Group::Guest)
            // A region, and the site and tag of whoever runs the campaign, are those of all its events.
            && !["region", "schools-count", "website", "local-hashtag"].contains(&self.id)
    }

    /// Its id in markup: `~` stands for the event that the person works on (`src/early/events.js`).
    pub fn mark(self) -> String {
        let mark = if self.is_per_event() { "~" } else { "" };
        format!("{mark}{}", self.id)
    }

    /// The blank of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|blank| blank.id == id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Blank, Group};

    #[test]
    fn no_blank_stands_twice_and_every_group_has_some() {
        let ids: BTreeSet<&str> = Blank::ALL.iter().map(|blank| blank.id).collect();
        assert_eq!(ids.len(), Blank::ALL.len());
        for group in Group::ALL {
            assert!(Blank::ALL.iter().any(|blank| blank.group == group), "{group:?}");
        }
    }

    /// Groups are contiguous, so that the form can be cut into parts.
    #[test]
    fn groups_stand_together() {
        let mut groups: Vec<Group> = Blank::ALL.iter().map(|blank| blank.group).collect();
        groups.dedup();
        assert_eq!(groups, Group::ALL);
    }
}
