//! What to do when: tasks by day, and the weeks they fall into.

use super::{Day, Status};

/// A task with its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day by which it has to be done.
    pub due: Day,
    /// How far it is.
    pub status: Status,
}

/// A part of the plan, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The day is over and the task is open.
    Late,
    /// From today to Sunday.
    ThisWeek,
    /// Monday to Sunday after that.
    NextWeek,
    /// All other days to come.
    Later,
    /// Done.
    Done,
    /// Set aside.
    NotForUs,
}

impl Group {
    /// All parts, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Late, Self::ThisWeek, Self::NextWeek, Self::Later, Self::Done, Self::NotForUs];

    /// Where a task belongs on `today`.
    pub fn of(entry: Entry, today: Day) -> Self {
        let weeks = (entry.due.monday().number() - today.monday().number()) / 7;
        match entry.status {
            Status::Done => Self::Done,
            Status::NotForUs => Self::NotForUs,
            _ if entry.due < today => Self::Late,
            _ if weeks == 0 => Self::ThisWeek,
            _ if weeks == 1 => Self::NextWeek,
            _ => Self::Later,
        }
    }
}

/// The places of `entries` in each group of [`Group::ALL`], by day and then in their own order.
/// Entries that are `None` are left out.
pub fn groups(entries: &[Option<Entry>], today: Day) -> [Vec<usize>; 6] {
    // One number for day and place: numbers sort with less code than structures, and code is bytes.
    let mut keys: Vec<u64> = (0_u32..)
        .zip(entries)
        .filter_map(|(place, entry)| {
            let day = entry.as_ref()?.due.number().wrapping_sub(i32::MIN).cast_unsigned();
            Some(u64::from(day) << 32 | u64::from(place))
        })
        .collect();
    keys.sort_unstable();
    let mut groups = [const { Vec::new() }; 6];
    for key in keys {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the lower half of the key is the place"
        )]
        let place = key as u32 as usize;
        if let Some(Some(entry)) = entries.get(place) {
            groups[Group::of(*entry, today) as usize].push(place);
        }
    }
    groups
}

/// How many entries each group of [`Group::ALL`] has.
pub fn count_groups(entries: &[Option<Entry>], today: Day) -> [usize; 6] {
    let mut counts = [0; 6];
    for entry in entries.iter().flatten() {
        counts[Group::of(*entry, today) as usize] += 1;
    }
    counts
}

/// A week of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub monday: Day,
    /// Tasks of this week that are open.
    pub open: u32,
    /// Tasks of this week that are done.
    pub done: u32,
}

/// More weeks than this say nothing in a picture; the tasks of the others stand in the list.
const MOST_WEEKS: i32 = 16;

/// The weeks from this one, or from the first week with an open task when that is earlier, to the last
/// with a task. Weeks before the current one are no more than four.
///
/// Also returned: how many open tasks are due before all of them.
pub fn weeks(entries: &[Option<Entry>], today: Day) -> (Vec<Week>, u32) {
    const MOST_BEFORE: i32 = 4;
    let this = today.monday().number();
    let counted = || {
        let counted = entries.iter().flatten().filter(|entry| entry.status != Status::NotForUs);
        counted.map(|entry| (entry.due.monday().number(), entry.status))
    };
    let open = counted().filter(|(_, status)| status.is_open()).map(|(monday, _)| monday);
    let first = open.min().unwrap_or(this).clamp(this - MOST_BEFORE * 7, this);
    let last = counted().map(|(monday, _)| monday).max().unwrap_or(this).max(this);
    let count = ((last - first) / 7 + 1).min(MOST_WEEKS);
    let mut weeks: Vec<Week> = (0..count)
        .map(|week| Week { monday: Day::of_number(first + week * 7), open: 0, done: 0 })
        .collect();
    let mut earlier = 0;
    for (monday, status) in counted() {
        earlier += u32::from(monday < first && status.is_open());
        let place = usize::try_from((monday - first).div_euclid(7)).ok();
        if let Some(week) = place.and_then(|place| weeks.get_mut(place)) {
            week.open += u32::from(status.is_open());
            week.done += u32::from(status == Status::Done);
        }
    }
    (weeks, earlier)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Entry, Group, count_groups, groups, weeks};
    use crate::plan::{Day, Status};

    fn day(iso: &str) -> Day {
        Day::parse(iso).expect("a day")
    }

    fn entry(iso: &str, status: Status) -> Entry {
        Entry { due: day(iso), status }
    }

    /// 21 November 2026 is a Saturday.
    #[test]
    fn the_week_ends_on_sunday() {
        let today = day("2026-11-21");
        for (due, group) in [
            ("2026-11-20", Group::Late),
            ("2026-11-21", Group::ThisWeek),
            ("2026-11-22", Group::ThisWeek),
            ("2026-11-23", Group::NextWeek),
            ("2026-11-29", Group::NextWeek),
            ("2026-11-30", Group::Later),
            ("9999-12-31", Group::Later),
        ] {
            assert_eq!(Group::of(entry(due, Status::ToDo), today), group, "{due}");
            assert_eq!(Group::of(entry(due, Status::InProgress), today), group, "{due}");
        }
        assert_eq!(Group::of(entry("2026-11-20", Status::Done), today), Group::Done);
        assert_eq!(Group::of(entry("2026-11-20", Status::NotForUs), today), Group::NotForUs);
    }

    #[test]
    fn tasks_of_a_group_stand_by_day_and_then_in_their_order() {
        let entries = [
            Some(entry("2026-12-10", Status::ToDo)),
            Some(entry("2026-12-08", Status::ToDo)),
            None,
            Some(entry("2026-12-08", Status::ToDo)),
        ];
        assert_eq!(groups(&entries, day("2026-11-21"))[Group::Later as usize], [1, 3, 0]);
    }

    #[test]
    fn the_timeline_reaches_from_late_tasks_to_the_last_one() {
        let today = day("2026-11-21");
        let entries = [
            Some(entry("2026-11-10", Status::ToDo)),
            Some(entry("2026-10-01", Status::Done)),
            Some(entry("2026-12-14", Status::Done)),
            Some(entry("2026-12-14", Status::NotForUs)),
        ];
        let (weeks, earlier) = weeks(&entries, today);
        assert_eq!(earlier, 0);
        let mondays: Vec<String> = weeks.iter().map(|week| week.monday.iso()).collect();
        assert_eq!(
            mondays,
            ["2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]
        );
        assert_eq!((weeks[0].open, weeks[0].done), (1, 0));
        assert_eq!((weeks[5].open, weeks[5].done), (0, 1));
    }

    #[test]
    fn what_is_older_than_the_timeline_is_counted() {
        let old =
            ["2026-09-28", "2026-10-12", "2026-10-19"].map(|day| Some(entry(day, Status::ToDo)));
        let (weeks, earlier) = weeks(&old, day("2026-11-21"));
        assert_eq!((weeks[0].monday, weeks[0].open, earlier), (day("2026-10-19"), 1, 2));
    }

    proptest! {
        #[test]
        fn every_task_stands_in_one_group_and_the_picture_stays_small(
            numbers in prop::collection::vec((any::<i32>(), 0_usize..4), 0..80),
            today in any::<i32>(),
        ) {
            let entries: Vec<Option<Entry>> = numbers
                .iter()
                .map(|(number, status)| Entry { due: Day::of_number(*number), status: Status::ALL[*status] })
                .map(Some)
                .collect();
            let today = Day::of_number(today);
            let groups = groups(&entries, today);
            prop_assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), entries.len());
            prop_assert_eq!(groups.each_ref().map(Vec::len), count_groups(&entries, today));
            for group in &groups {
                prop_assert!(group.is_sorted_by_key(|place| entries[*place].map(|entry| entry.due)));
            }
            let (weeks, _) = weeks(&entries, today);
            prop_assert!((1..=16).contains(&weeks.len()));
        }
    }
}
