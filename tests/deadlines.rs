//! The deadlines of a sample event on Tuesday 8 December 2026, in the campaign week of 7 to 13 December,
//! counted by hand on a calendar: what the program computes is held against them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kickoff::content::Workflow;
use kickoff::plan::{Anchors, Day};

/// Task, day of the week, day.
const BY_HAND: [(&str, &str, &str); 55] = [
    ("district.register", "Mon", "2026-09-28"),
    ("district.recruit-schools", "Mon", "2026-10-05"),
    ("district.logistics", "Mon", "2026-10-12"),
    ("district.social", "Mon", "2026-10-19"),
    ("district.homepage", "Mon", "2026-11-09"),
    ("district.host-event", "Tue", "2026-12-08"),
    ("district.thank-organizers", "Fri", "2026-12-18"),
    ("district.keep-learning", "Fri", "2026-12-18"),
    ("district.training", "Fri", "2027-01-15"),
    ("school.register", "Tue", "2026-11-17"),
    ("school.choose-activity", "Tue", "2026-11-17"),
    ("school.test-devices", "Tue", "2026-12-01"),
    ("school.plan-without-network", "Mon", "2026-12-07"),
    ("school.tell-families", "Mon", "2026-11-23"),
    ("school.run-the-hour", "Tue", "2026-12-08"),
    ("school.photos", "Tue", "2026-12-08"),
    ("school.certificates", "Wed", "2026-12-09"),
    ("school.keep-learning", "Fri", "2026-12-11"),
    ("event.place-date-time", "Tue", "2026-10-20"),
    ("event.invite-speaker", "Tue", "2026-10-27"),
    ("event.invite-press", "Tue", "2026-11-24"),
    ("event.run-of-show", "Tue", "2026-12-01"),
    ("event.open-with-video", "Tue", "2026-12-08"),
    ("event.opening-remarks", "Tue", "2026-12-08"),
    ("event.activities", "Tue", "2026-12-08"),
    ("event.share-photos", "Thu", "2026-12-10"),
    ("press.plan-event", "Tue", "2026-10-27"),
    ("press.reporters", "Tue", "2026-11-10"),
    ("press.contact", "Tue", "2026-11-17"),
    ("press.pitch", "Tue", "2026-11-24"),
    ("press.answers", "Tue", "2026-11-24"),
    ("press.homepage", "Tue", "2026-11-24"),
    ("press.photographer", "Tue", "2026-12-08"),
    ("press.social", "Sun", "2026-12-13"),
    ("official.brief", "Mon", "2026-11-09"),
    ("official.recruit", "Mon", "2026-11-09"),
    ("official.resolution", "Mon", "2026-11-09"),
    ("official.op-ed", "Mon", "2026-11-23"),
    ("official.press-release", "Sat", "2026-12-05"),
    ("official.spread-the-word", "Mon", "2026-11-30"),
    ("official.host-event", "Tue", "2026-12-08"),
    ("official.attend", "Sun", "2026-12-13"),
    ("official.connect", "Fri", "2026-12-18"),
    ("host-official.invite", "Tue", "2026-10-27"),
    ("host-official.point-person", "Tue", "2026-11-03"),
    ("host-official.activities", "Tue", "2026-11-10"),
    ("host-official.agenda", "Tue", "2026-11-17"),
    ("host-official.media", "Tue", "2026-11-17"),
    ("host-official.confirm", "Sat", "2026-12-05"),
    ("host-official.tech-test", "Mon", "2026-12-07"),
    ("host-official.welcome", "Tue", "2026-12-08"),
    ("host-official.photos", "Tue", "2026-12-08"),
    ("host-official.certificates", "Thu", "2026-12-10"),
    ("host-official.thank-you", "Thu", "2026-12-10"),
    ("host-official.feedback", "Tue", "2026-12-15"),
];

#[test]
fn a_sample_event_has_the_deadlines_counted_by_hand() {
    let day = |iso| Day::parse(iso).unwrap();
    let anchors = Anchors {
        event: Some(day("2026-12-08")),
        first: day("2026-12-07"),
        last: day("2026-12-13"),
    };
    let computed: BTreeMap<&str, String> = Workflow::ALL
        .into_iter()
        .flat_map(Workflow::tasks)
        .map(|task| (task.id, task.due.day(anchors).iso()))
        .collect();
    let by_hand: BTreeMap<&str, String> =
        BY_HAND.iter().map(|(task, _, day)| (*task, (*day).to_owned())).collect();
    assert_eq!(computed, by_hand);
    // The table was written with weekdays, which a slip of a day would contradict.
    for (task, weekday, iso) in BY_HAND {
        let date: Date = iso.parse().unwrap();
        assert_eq!(format!("{:?}", date.weekday()).get(..3), Some(weekday), "{task} {iso}");
    }
}

/// What the sources state, and nothing else, is marked as stated.
#[test]
fn stated_deadlines_are_those_of_the_sources() {
    let stated: Vec<(&str, i16)> = Workflow::ALL
        .into_iter()
        .flat_map(Workflow::tasks)
        .filter(|task| task.due.is_stated)
        .map(|task| (task.id, task.due.days))
        .collect();
    assert_eq!(
        stated,
        [
            ("event.invite-press", -14),
            ("press.pitch", -14),
            ("press.social", 0),
            ("official.attend", 0),
            ("host-official.confirm", -3),
            ("host-official.tech-test", -1),
        ]
    );
}
