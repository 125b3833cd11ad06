//! The roles' ordered tasks.

use super::Phase;
use crate::plan::{Anchor, Due};

/// Makes the workflows from a line for each: name, id, how often its tasks are done, the tasks themselves.
///
/// A guide more is a line in the list, its tasks, and its text in each language; nothing else knows how many
/// there are.
macro_rules! workflows {
    ($($(#[$meaning:meta])* $name:ident, $id:literal, $often:ident, $tasks:ident;)+) => {
        /// A role's work, and at the same time the guide that explains it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Workflow {
            $($(#[$meaning])* $name,)+
        }

        impl Workflow {
            /// All workflows, in the order offered.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$name),+];

            /// The name in addresses, file names and task ids.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }

            /// Whether each event of a plan has these tasks; the others are done once for a campaign.
            pub fn is_per_event(self) -> bool {
                match self {
                    $(Self::$name => Often::$often == Often::PerEvent,)+
                }
            }

            /// Its tasks in order.
            pub fn tasks(self) -> &'static [Task] {
                match self {
                    $(Self::$name => $tasks,)+
                }
            }
        }
    };
}

/// How often the tasks of a workflow are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Often {
    PerCampaign,
    PerEvent,
}

workflows! {
    /// A district brings its schools on board.
    District, "district", PerCampaign, DISTRICT;
    /// A school's staff runs the hour in its classes.
    School, "school", PerEvent, SCHOOL;
    /// A school or town holds an assembly or event.
    Event, "event", PerEvent, EVENT;
    /// Somebody brings the local press in.
    Press, "press", PerEvent, PRESS;
    /// An official, or the staff of one, supports the campaign.
    Official, "official", PerCampaign, OFFICIAL;
    /// A school receives an elected official.
    HostOfficial, "host-official", PerEvent, HOST_OFFICIAL;
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Identity for ever: storage, backups and links use it.
    pub id: &'static str,
    /// The part of the workflow it belongs to.
    pub phase: Phase,
    /// By when it has to be done.
    pub due: Due,
    /// How long it takes one person, in minutes: our own estimate, no source states any.
    pub minutes: u32,
    /// What one needs next to do it.
    pub opens: Opens,
}

/// The page that a task leads to, besides its section of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// None: the guide says all.
    Nothing,
    /// The document of that id.
    Document(&'static str),
    /// Another guide.
    Guide(Workflow),
    /// The share composer.
    Share,
    /// The page that makes snippets for other sites.
    Embed,
}

use Opens::{Document, Embed, Guide, Nothing, Share};

const fn before(id: &'static str, due: Due, minutes: u32, opens: Opens) -> Task {
    Task { id, phase: Phase::Before, due, minutes, opens }
}

const fn day(id: &'static str, due: Due, minutes: u32, opens: Opens) -> Task {
    Task { id, phase: Phase::Day, due, minutes, opens }
}

const fn after(id: &'static str, due: Due, minutes: u32, opens: Opens) -> Task {
    Task { id, phase: Phase::After, due, minutes, opens }
}

/// So many days after the event, or before it when negative.
const fn event(days: i16) -> Due {
    Due { anchor: Anchor::Event, days, is_stated: false }
}

/// So many days after the campaign's first day, or before it when negative.
const fn week(days: i16) -> Due {
    Due { anchor: Anchor::First, days, is_stated: false }
}

/// So many days after the campaign's last day.
const fn week_end(days: i16) -> Due {
    Due { anchor: Anchor::Last, days, is_stated: false }
}

const DISTRICT: &[Task] = &[
    before("district.register", week(-70), 90, Nothing),
    before("district.recruit-schools", week(-63), 480, Document("email-recruit")),
    before("district.logistics", week(-56), 360, Document("logistics-plan")),
    before("district.social", week(-49), 240, Share),
    before("district.homepage", week(-28), 90, Embed),
    day("district.host-event", event(0), 480, Guide(Workflow::Event)),
    after("district.thank-organizers", week_end(5), 180, Document("thanks")),
    after("district.keep-learning", week_end(5), 120, Nothing),
    after("district.training", week_end(33), 60, Nothing),
];

const SCHOOL: &[Task] = &[
    before("school.register", event(-21), 15, Nothing),
    before("school.choose-activity", event(-21), 45, Nothing),
    before("school.test-devices", event(-7), 30, Nothing),
    before("school.plan-without-network", event(-1), 15, Nothing),
    before("school.tell-families", week(-14), 15, Document("email-parents")),
    day("school.run-the-hour", event(0), 60, Nothing),
    day("school.photos", event(0), 15, Nothing),
    after("school.certificates", event(1), 20, Nothing),
    after("school.keep-learning", event(3), 20, Nothing),
];

const EVENT: &[Task] = &[
    before("event.place-date-time", event(-49), 45, Nothing),
    before("event.invite-speaker", event(-42), 45, Document("email-invite-official")),
    before("event.invite-press", event(-14).stated(), 45, Document("media-pitch")),
    before("event.run-of-show", event(-7), 45, Document("run-of-show")),
    day("event.open-with-video", event(0), 20, Nothing),
    day("event.opening-remarks", event(0), 30, Document("one-pager")),
    day("event.activities", event(0), 60, Nothing),
    after("event.share-photos", event(2), 30, Share),
];

const PRESS: &[Task] = &[
    before("press.plan-event", event(-42), 60, Guide(Workflow::Event)),
    before("press.reporters", event(-28), 60, Nothing),
    before("press.contact", event(-21), 45, Document("media-pitch")),
    before("press.pitch", event(-14).stated(), 60, Document("media-pitch")),
    before("press.answers", event(-14), 45, Document("press-answers")),
    before("press.homepage", event(-14), 30, Embed),
    day("press.photographer", event(0), 30, Nothing),
    day("press.social", week_end(0).stated(), 30, Share),
];

const OFFICIAL: &[Task] = &[
    before("official.brief", week(-28), 20, Document("one-pager")),
    before("official.recruit", week(-28), 120, Document("email-recruit")),
    before("official.resolution", week(-28), 180, Document("resolution")),
    before("official.op-ed", week(-14), 180, Document("op-ed")),
    before("official.press-release", event(-3), 120, Document("press-release")),
    before("official.spread-the-word", week(-7), 45, Share),
    day("official.host-event", event(0), 240, Guide(Workflow::Event)),
    day("official.attend", week_end(0).stated(), 90, Guide(Workflow::HostOfficial)),
    after("official.connect", week_end(5), 60, Document("thanks")),
];

const HOST_OFFICIAL: &[Task] = &[
    before("host-official.invite", event(-42), 90, Document("email-invite-official")),
    before("host-official.point-person", event(-35), 45, Nothing),
    before("host-official.activities", event(-28), 120, Guide(Workflow::Event)),
    before("host-official.agenda", event(-21), 90, Document("visit-agenda")),
    before("host-official.media", event(-21), 120, Guide(Workflow::Press)),
    before("host-official.confirm", event(-3).stated(), 45, Document("visit-agenda")),
    before("host-official.tech-test", event(-1).stated(), 90, Nothing),
    day("host-official.welcome", event(0), 90, Nothing),
    day("host-official.photos", event(0), 45, Share),
    after("host-official.certificates", event(2), 30, Nothing),
    after("host-official.thank-you", event(2), 45, Document("thanks")),
    after("host-official.feedback", event(7), 45, Nothing),
];

impl Workflow {
    /// The workflow of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|workflow| workflow.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Opens, Phase, Workflow};
    use crate::content::DocumentId;

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

    /// A task leads to a page that exists, takes a time, and is due in the order of its phase.
    #[test]
    fn tasks_lead_somewhere_and_are_due_when_their_phase_says() {
        for task in Workflow::ALL.into_iter().flat_map(Workflow::tasks) {
            if let Opens::Document(id) = task.opens {
                assert!(DocumentId::from_id(id).is_some(), "{} opens {id}", task.id);
            }
            assert!(task.minutes > 0 && task.minutes % 5 == 0, "{}", task.id);
            let fits = match task.phase {
                Phase::Before => task.due.days < 0,
                Phase::Day => task.due.days == 0,
                Phase::After => task.due.days > 0,
            };
            assert!(fits, "{} is due {}", task.id, task.due.code());
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
