//! The roles' ordered tasks.

use super::Phase;

/// A role's work, and at the same time the guide that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workflow {
    /// A district brings its schools on board.
    District,
    /// A school's staff runs the hour in its classes.
    School,
    /// A school or town holds an assembly or event.
    Event,
    /// Somebody brings the local press in.
    Press,
    /// An official, or the staff of one, supports the campaign.
    Official,
    /// A school receives an elected official.
    HostOfficial,
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Identity for ever: storage, backups and links use it.
    pub id: &'static str,
    /// The part of the workflow it belongs to.
    pub phase: Phase,
}

const fn before(id: &'static str) -> Task {
    Task { id, phase: Phase::Before }
}

const fn day(id: &'static str) -> Task {
    Task { id, phase: Phase::Day }
}

const fn after(id: &'static str) -> Task {
    Task { id, phase: Phase::After }
}

const DISTRICT: &[Task] = &[
    before("district.register"),
    before("district.recruit-schools"),
    before("district.logistics"),
    before("district.social"),
    before("district.homepage"),
    day("district.host-event"),
    after("district.thank-organizers"),
    after("district.keep-learning"),
    after("district.training"),
];

const SCHOOL: &[Task] = &[
    before("school.register"),
    before("school.choose-activity"),
    before("school.test-devices"),
    before("school.plan-without-network"),
    before("school.tell-families"),
    day("school.run-the-hour"),
    day("school.photos"),
    after("school.certificates"),
    after("school.keep-learning"),
];

const EVENT: &[Task] = &[
    before("event.place-date-time"),
    before("event.invite-speaker"),
    before("event.invite-press"),
    before("event.run-of-show"),
    day("event.open-with-video"),
    day("event.opening-remarks"),
    day("event.activities"),
    after("event.share-photos"),
];

const PRESS: &[Task] = &[
    before("press.plan-event"),
    before("press.reporters"),
    before("press.contact"),
    before("press.pitch"),
    before("press.answers"),
    before("press.homepage"),
    day("press.photographer"),
    day("press.social"),
];

const OFFICIAL: &[Task] = &[
    before("official.brief"),
    before("official.recruit"),
    before("official.resolution"),
    before("official.op-ed"),
    before("official.press-release"),
    before("official.spread-the-word"),
    day("official.host-event"),
    day("official.attend"),
    after("official.connect"),
];

const HOST_OFFICIAL: &[Task] = &[
    before("host-official.invite"),
    before("host-official.point-person"),
    before("host-official.activities"),
    before("host-official.agenda"),
    before("host-official.media"),
    before("host-official.confirm"),
    before("host-official.tech-test"),
    day("host-official.welcome"),
    day("host-official.photos"),
    after("host-official.certificates"),
    after("host-official.thank-you"),
    after("host-official.feedback"),
];

impl Workflow {
    /// All workflows, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::District,
        Self::School,
        Self::Event,
        Self::Press,
        Self::Official,
        Self::HostOfficial,
    ];

    /// The name in addresses, file names and task ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::School => "school",
            Self::Event => "event",
            Self::Press => "press",
            Self::Official => "official",
            Self::HostOfficial => "host-official",
        }
    }

    /// The workflow of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|workflow| workflow.id() == id)
    }

    /// Its tasks in order.
    pub fn tasks(self) -> &'static [Task] {
        match self {
            Self::District => DISTRICT,
            Self::School => SCHOOL,
            Self::Event => EVENT,
            Self::Press => PRESS,
            Self::Official => OFFICIAL,
            Self::HostOfficial => HOST_OFFICIAL,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Phase, Workflow};

    #[test]
    fn ids_are_unique_and_carry_their_workflow() {
        let mut seen = BTreeSet::new();
        for workflow in Workflow::ALL {
            assert_eq!(Workflow::from_id(workflow.id()), Some(workflow));
            for task in workflow.tasks() {
                let (name, rest) = task.id.split_once('.').expect("workflow and task");
                assert_eq!(name, workflow.id());
                assert!(
                    rest.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                    "{rest}"
                );
                assert!(seen.insert(task.id), "{} stands twice", task.id);
            }
        }
    }

    #[test]
    fn phases_come_in_order() {
        for workflow in Workflow::ALL {
            let order: Vec<usize> = workflow
                .tasks()
                .iter()
                .filter_map(|task| Phase::ALL.iter().position(|phase| *phase == task.phase))
                .collect();
            assert!(order.is_sorted(), "{workflow:?}");
        }
    }

    /// Every row of the source guides' workflows has its task; the list is written out here a
    /// second time because ids are for ever: renaming one must break a test.
    #[test]
    fn ids_never_change() {
        let ids: Vec<&str> = Workflow::ALL
            .iter()
            .flat_map(|workflow| workflow.tasks())
            .map(|task| task.id)
            .collect();
        insta::assert_snapshot!(ids.join("\n"));
    }
}
