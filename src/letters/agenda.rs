//! A timed table: rows with durations, whose times follow from a start.

/// One row. Rows of the document have their number as id; added ones a random name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Identity, so that changes in two tabs or on two devices meet.
    pub id: String,
    /// Place in the table: rows are sorted by it, and a moved row gets one between its neighbours'.
    pub order: i64,
    /// Duration in minutes.
    pub minutes: u32,
    /// Who, with blanks in braces.
    pub who: String,
    /// What, with blanks in braces.
    pub what: String,
}

/// A person's change of one row; what is `None` is as the document has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// See [`Row::order`].
    pub order: Option<i64>,
    /// See [`Row::minutes`].
    pub minutes: Option<u32>,
    /// See [`Row::who`].
    pub who: Option<String>,
    /// See [`Row::what`].
    pub what: Option<String>,
    /// Whether the row is taken out.
    pub removed: bool,
}

/// When a row begins and ends, in minutes after the start of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its first minute.
    pub start: u32,
    /// The first minute after it.
    pub end: u32,
}

/// The rows in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    rows: Vec<Row>,
    removed: Vec<Row>,
}

/// The room between two rows of a document: forty moves fit into one place before two rows share it.
const STEP: i64 = 1 << 40;

/// The place of a document's row, by its number.
pub fn order_of(number: u32) -> i64 {
    i64::from(number) * STEP
}

/// Longest duration of a row, a whole day.
const MOST_MINUTES: u32 = 24 * 60;

impl Agenda {
    /// The document's rows with a person's changes. Changes of rows that the document does not have
    /// are added rows, as long as they say how long they last.
    pub fn new(
        proposed: impl IntoIterator<Item = Row>,
        changes: impl IntoIterator<Item = (String, Change)>,
    ) -> Self {
        let mut all: Vec<Row> = proposed.into_iter().collect();
        let mut taken_out = Vec::new();
        for (id, change) in changes {
            if change.removed {
                taken_out.push(id.clone());
            }
            let at = all.iter().position(|row| row.id == id);
            let row = match (at.and_then(|at| all.get_mut(at)), change.minutes) {
                (Some(row), _) => row,
                (None, Some(minutes)) => {
                    let (who, what) = (String::new(), String::new());
                    all.push(Row { id, order: i64::MAX, minutes, who, what });
                    let Some(row) = all.last_mut() else { continue };
                    row
                }
                (None, None) => continue,
            };
            row.order = change.order.unwrap_or(row.order);
            row.minutes = change.minutes.unwrap_or(row.minutes);
            row.who = change.who.unwrap_or_else(|| std::mem::take(&mut row.who));
            row.what = change.what.unwrap_or_else(|| std::mem::take(&mut row.what));
        }
        let mut agenda = Self::default();
        for row in all {
            if taken_out.contains(&row.id) {
                agenda.removed.push(row);
                continue;
            }
            // Inserted one by one: a sort would weigh more than the rest of this file. Rows that two
            // devices put in the same place stand in the same order on both.
            let before = |other: &Row| (other.order, &other.id) < (row.order, &row.id);
            let at = agenda.rows.iter().take_while(|other| before(other)).count();
            agenda.rows.insert(at, row);
        }
        agenda
    }

    /// The rows in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The rows that were taken out and can be brought back.
    pub fn removed(&self) -> &[Row] {
        &self.removed
    }

    /// When each row begins and ends.
    pub fn slots(&self) -> impl Iterator<Item = (&Row, Slot)> {
        self.rows.iter().scan(0_u32, |minute, row| {
            let start = *minute;
            *minute = start.saturating_add(row.minutes);
            Some((row, Slot { start, end: *minute }))
        })
    }

    /// How long everything takes, in minutes.
    pub fn total(&self) -> u32 {
        self.rows.iter().fold(0, |total, row| total.saturating_add(row.minutes))
    }

    /// The new places after a row moved by `step` (-1 up, 1 down): its own, or everybody's where no room
    /// is left between two rows. Empty where it cannot move.
    pub fn places_after_step(&self, id: &str, step: i8) -> Vec<(String, i64)> {
        let Some(place) = self.place_after_step(id, step) else { return Vec::new() };
        let is_free = self.rows.iter().all(|row| row.order != place);
        if is_free {
            return vec![(id.to_owned(), place)];
        }
        let mut ids: Vec<&String> = self.rows.iter().map(|row| &row.id).collect();
        if let Some(at) = ids.iter().position(|other| *other == id) {
            let other = if step < 0 { at.saturating_sub(1) } else { at + 1 };
            let last = ids.len() - 1;
            ids.swap(at, other.min(last));
        }
        ids.into_iter().cloned().zip((1..).map(order_of)).collect()
    }

    fn place_after_step(&self, id: &str, step: i8) -> Option<i64> {
        let at = self.rows.iter().position(|row| row.id == id)?;
        let order = |index: Option<usize>| {
            index.and_then(|index| self.rows.get(index)).map(|row| row.order)
        };
        let (before, after) = if step < 0 {
            let above = at.checked_sub(1)?;
            (order(above.checked_sub(1)), order(Some(above)))
        } else {
            let below = at + 1;
            self.rows.get(below)?;
            (order(Some(below)), order(Some(below + 1)))
        };
        Some(between(before, after))
    }

    /// The place behind the last row.
    pub fn order_at_end(&self) -> i64 {
        between(self.rows.last().map(|row| row.order), None)
    }
}

fn between(before: Option<i64>, after: Option<i64>) -> i64 {
    match (before, after) {
        (Some(before), Some(after)) => before.midpoint(after),
        (Some(before), None) => before.saturating_add(STEP),
        (None, Some(after)) => after.saturating_sub(STEP),
        (None, None) => STEP,
    }
}

/// Reads a duration as typed; `None` for what is no number of minutes up to a day.
pub fn minutes(typed: &str) -> Option<u32> {
    typed.trim().parse().ok().filter(|minutes| *minutes <= MOST_MINUTES)
}

/// The time of day, as `10:05`, so many minutes after `start` (`10:00`). `None` without a start.
pub fn clock_time(start: &str, minutes: u32) -> Option<String> {
    let (hours, rest) = start.split_once(':')?;
    let (hours, rest): (u32, u32) = (hours.parse().ok()?, rest.get(..2)?.parse().ok()?);
    if hours > 23 || rest > 59 {
        return None;
    }
    let minute = (hours * 60 + rest + minutes % MOST_MINUTES) % MOST_MINUTES;
    Some(format!("{:02}:{:02}", minute / 60, minute % 60))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Agenda, Change, Row, clock_time, minutes, order_of};

    /// The event of the source guide: six rows, 65 minutes.
    fn proposed() -> Vec<Row> {
        [5, 10, 15, 10, 20, 5]
            .into_iter()
            .zip(1_u32..)
            .map(|(minutes, number)| Row {
                id: number.to_string(),
                order: order_of(number),
                minutes,
                who: format!("who {number}"),
                what: String::new(),
            })
            .collect()
    }

    fn ids(agenda: &Agenda) -> Vec<&str> {
        agenda.rows().iter().map(|row| row.id.as_str()).collect()
    }

    fn change(id: &str, change: Change) -> (String, Change) {
        (id.to_owned(), change)
    }

    fn moves(agenda: &Agenda, id: &str, step: i8) -> Vec<(String, Change)> {
        let places = agenda.places_after_step(id, step).into_iter();
        places.map(|(id, order)| (id, Change { order: Some(order), ..Change::default() })).collect()
    }

    #[test]
    fn the_proposal_lasts_sixty_five_minutes_from_ten_o_clock() {
        let agenda = Agenda::new(proposed(), []);
        assert_eq!(agenda.total(), 65);
        let ends: Vec<String> =
            agenda.slots().filter_map(|(_, slot)| clock_time("10:00", slot.end)).collect();
        assert_eq!(ends, ["10:05", "10:15", "10:30", "10:40", "11:00", "11:05"]);
    }

    #[test]
    fn times_follow_changed_durations_and_removed_rows() {
        let longer = Change { minutes: Some(20), ..Change::default() };
        let removed = Change { removed: true, ..Change::default() };
        let agenda = Agenda::new(proposed(), [change("2", longer), change("5", removed)]);
        assert_eq!(ids(&agenda), ["1", "2", "3", "4", "6"]);
        assert_eq!(agenda.total(), 55);
        assert_eq!(agenda.removed().iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["5"]);
        assert_eq!(agenda.slots().nth(2).map(|(_, slot)| slot.start), Some(25));
    }

    #[test]
    fn a_row_moves_one_step_and_stops_at_the_ends() {
        let agenda = Agenda::new(proposed(), []);
        let up = Agenda::new(proposed(), moves(&agenda, "3", -1));
        assert_eq!(ids(&up), ["1", "3", "2", "4", "5", "6"]);
        let down = Agenda::new(proposed(), moves(&agenda, "1", 1));
        assert_eq!(ids(&down), ["2", "1", "3", "4", "5", "6"]);
        for (id, step) in [("1", -1), ("6", 1), ("none", 1)] {
            assert_eq!(agenda.places_after_step(id, step), [], "{id} {step}");
        }
    }

    /// Rows that came to share a place, from another device or a damaged record, still move.
    #[test]
    fn rows_in_one_place_get_places_of_their_own() {
        let same = || {
            (1..=6).map(|id: u32| {
                change(&id.to_string(), Change { order: Some(i64::MAX), ..Change::default() })
            })
        };
        let agenda = Agenda::new(proposed(), same());
        assert_eq!(ids(&agenda), ["1", "2", "3", "4", "5", "6"]);
        let moved = Agenda::new(proposed(), moves(&agenda, "4", -1));
        assert_eq!(ids(&moved), ["1", "2", "4", "3", "5", "6"]);
    }

    #[test]
    fn an_added_row_stands_where_it_was_put() {
        let base = Agenda::new(proposed(), []);
        let added = Change {
            minutes: Some(5),
            order: Some(base.order_at_end()),
            who: Some("choir".into()),
            ..Change::default()
        };
        let agenda = Agenda::new(proposed(), [change("x", added)]);
        assert_eq!(agenda.rows().last().map(|row| row.who.as_str()), Some("choir"));
        assert_eq!(agenda.total(), 70);
        // A row of which only a remark arrived, without its duration, is not shown.
        let broken = Change { who: Some("?".into()), ..Change::default() };
        assert_eq!(Agenda::new(proposed(), [change("y", broken)]).rows().len(), 6);
    }

    #[test]
    fn typed_durations_are_read_or_refused() {
        assert_eq!(minutes(" 15 "), Some(15));
        for typed in ["", "-1", "1.5", "1441", "abc", "99999999999"] {
            assert_eq!(minutes(typed), None, "{typed}");
        }
    }

    #[test]
    fn times_pass_midnight_and_need_a_start() {
        assert_eq!(clock_time("23:50", 15).as_deref(), Some("00:05"));
        for start in ["", "10", "24:00", "10:60", "aa:bb", "10:5"] {
            assert_eq!(clock_time(start, 5), None, "{start}");
        }
    }

    proptest! {
        /// However often rows move, each move is one step, and the table keeps all of them, once each.
        #[test]
        fn moving_never_loses_a_row(steps in proptest::collection::vec((0_usize..6, any::<bool>()), 0..200)) {
            let mut rows = proposed();
            for (index, up) in steps {
                let agenda = Agenda::new(rows.clone(), []);
                let id = (index + 1).to_string();
                let at = |agenda: &Agenda| agenda.rows().iter().position(|row| row.id == id);
                let before = at(&agenda).expect("the row");
                for (id, order) in agenda.places_after_step(&id, if up { -1 } else { 1 }) {
                    if let Some(row) = rows.iter_mut().find(|row| row.id == id) {
                        row.order = order;
                    }
                }
                let expected = if up { before.saturating_sub(1) } else { (before + 1).min(5) };
                prop_assert_eq!(at(&Agenda::new(rows.clone(), [])), Some(expected));
            }
            let agenda = Agenda::new(rows, []);
            let mut all = ids(&agenda);
            all.sort_unstable();
            prop_assert_eq!(all, ["1", "2", "3", "4", "5", "6"]);
            prop_assert_eq!(agenda.total(), 65);
        }
    }
}
