//! The tasks of all workflows in one language, as the plan page and the home page load them.
//!
//! One line per workflow or task, its parts between tabs, because reading lines costs a browser less
//! than any general format. The site build writes it, the client reads it.

use super::Due;

/// All workflows in the words of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Workflows in the order offered.
    pub workflows: Vec<Workflow>,
    /// Tasks in order, workflow by workflow.
    pub tasks: Vec<Task>,
}

/// A role's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workflow {
    /// Its name in addresses.
    pub id: String,
    /// The role it is for.
    pub role: String,
    /// Whether each event of a plan has these tasks, or the whole campaign has them once.
    pub is_per_event: bool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Identity for ever.
    pub id: String,
    /// Place of its workflow in the catalogue.
    pub workflow: usize,
    /// The number of its phase: before, on the day, after.
    pub phase: usize,
    /// When it has to be done.
    pub due: Due,
    /// How long it takes, in words.
    pub effort: String,
    /// What it says.
    pub title: String,
    /// The page that it needs next, from the site's folder, and that page's name.
    pub opens: Option<(String, String)>,
}

impl Catalogue {
    /// As one text. Tabs and line ends inside of words become spaces.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (place, workflow) in self.workflows.iter().enumerate() {
            let kind = if workflow.is_per_event { "event" } else { "campaign" };
            line(&mut text, &["workflow", &workflow.id, kind, &workflow.role]);
            for task in self.tasks.iter().filter(|task| task.workflow == place) {
                let (phase, due) = (task.phase.to_string(), task.due.code());
                let (path, name) = task.opens.clone().unwrap_or_default();
                line(
                    &mut text,
                    &["task", &task.id, &phase, &due, &task.effort, &task.title, &path, &name],
                );
            }
        }
        text
    }

    /// Reads what [`Self::to_text`] wrote. Lines of another version are left out.
    pub fn parse(text: &str) -> Self {
        let mut catalogue = Self::default();
        for line in text.lines() {
            let mut parts = line.split('\t');
            let kind = parts.next();
            let mut part = || parts.next().unwrap_or_default().to_owned();
            match kind {
                Some("workflow") => {
                    let (id, kind, role) = (part(), part(), part());
                    let is_per_event = kind == "event";
                    catalogue.workflows.push(Workflow { id, role, is_per_event });
                }
                Some("task") => {
                    let (id, phase, due, effort) = (part(), part(), part(), part());
                    let (title, path, name) = (part(), part(), part());
                    let (Some(due), Some(workflow)) =
                        (Due::parse(&due), catalogue.workflows.len().checked_sub(1))
                    else {
                        continue;
                    };
                    catalogue.tasks.push(Task {
                        id,
                        workflow,
                        phase: phase.parse().unwrap_or_default(),
                        due,
                        effort,
                        title,
                        opens: (!path.is_empty()).then_some((path, name)),
                    });
                }
                _ => {}
            }
        }
        catalogue
    }
}

fn line(text: &mut String, parts: &[&str]) {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            text.push('\t');
        }
        text.extend(part.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Catalogue, Task, Workflow};
    use crate::plan::{Anchor, Due};

    fn catalogue(title: &str) -> Catalogue {
        let due = Due { anchor: Anchor::Event, days: -14, is_stated: false };
        Catalogue {
            workflows: vec![Workflow {
                id: "press".into(),
                role: "Press".into(),
                is_per_event: true,
            }],
            tasks: vec![Task {
                id: "press.pitch".into(),
                workflow: 0,
                phase: 0,
                due,
                effort: "45 minutes".into(),
                title: title.into(),
                opens: Some(("en/documents/media-pitch/".into(), "Media pitch".into())),
            }],
        }
    }

    #[test]
    fn lines_of_other_versions_are_left_out() {
        let text = format!(
            "moon\t1\ntask\tno.workflow\n{}task\tpress.x\t0\tmoon+1\n",
            catalogue("Pitch").to_text()
        );
        assert_eq!(Catalogue::parse(&text), catalogue("Pitch"));
    }

    proptest! {
        #[test]
        fn words_come_back(title in "[^\\p{C}]{1,40}") {
            prop_assert_eq!(Catalogue::parse(&catalogue(&title).to_text()), catalogue(&title));
        }

        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            let _ = Catalogue::parse(&text);
        }
    }
}
