//! A guide: the text of a workflow, one section per task.

use super::facts;
use super::front_matter;
use super::markdown::{self, Block};
use super::words::{Resolve, Words};
use super::{Phase, Workflow};

/// A guide in one language.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The workflow it explains.
    pub workflow: Workflow,
    /// Heading of the page.
    pub title: String,
    /// The role it is written for.
    pub role: String,
    /// One sentence for the role's card.
    pub pitch: String,
    /// One sentence for search results and link previews.
    pub summary: String,
    /// Day of the last review, `YYYY-MM-DD`.
    pub reviewed: String,
    /// What stands before the first phase.
    pub intro: Words,
    /// The phases in order.
    pub phases: Vec<PhaseText>,
}

/// A phase of a guide.
#[derive(Clone, Debug)]
pub struct PhaseText {
    /// Which one.
    pub phase: Phase,
    /// Its heading in this guide.
    pub title: Words,
    /// Text between the heading and the first section, often empty.
    pub intro: Words,
    /// Tasks and other sections in order.
    pub sections: Vec<Section>,
}

/// A section: a task, or some words that are not a task.
#[derive(Clone, Debug)]
pub struct Section {
    /// The task's id, or the plain id of another section.
    pub id: String,
    /// Whether it can be ticked.
    pub is_task: bool,
    /// Heading.
    pub title: Words,
    /// First paragraph: why it matters.
    pub lead: Words,
    /// The whole text, lead included.
    pub body: Words,
    /// The only country it is for.
    pub country: Option<String>,
}

impl Guide {
    /// Reads `locales/<language>/guides/<workflow>.md`.
    ///
    /// # Errors
    /// Says what is missing, unknown or in the wrong order.
    pub fn parse(workflow: Workflow, source: &str, resolve: &dyn Resolve) -> Result<Self, String> {
        let (head, body) = front_matter::split(source)?;
        head.only(&["title", "role", "pitch", "summary", "reviewed"])?;
        facts::check_sections(body)?;
        let plain = |key: &str| -> Result<String, String> {
            Ok(markdown::line(head.need(key)?, resolve)?.plain)
        };
        let mut blocks = markdown::blocks(body, resolve)?.into_iter();
        let intro = blocks.next().map(|block| block.body).ok_or("the text is empty")?;
        let phases = phases(workflow, blocks)?;
        let guide = Self {
            workflow,
            title: plain("title")?,
            role: plain("role")?,
            pitch: plain("pitch")?,
            summary: plain("summary")?,
            reviewed: head.need("reviewed")?.to_owned(),
            intro,
            phases,
        };
        guide.check_tasks()?;
        Ok(guide)
    }

    /// The sections of one phase that are tasks.
    pub fn tasks_of(&self, phase: Phase) -> impl Iterator<Item = &Section> {
        self.phases
            .iter()
            .filter(move |text| text.phase == phase)
            .flat_map(|text| &text.sections)
            .filter(|section| section.is_task)
    }

    /// Every language has the workflow's tasks, in order and in their phase.
    fn check_tasks(&self) -> Result<(), String> {
        for phase in Phase::ALL {
            let expected: Vec<&str> = self
                .workflow
                .tasks()
                .iter()
                .filter(|task| task.phase == phase)
                .map(|task| task.id)
                .collect();
            let found: Vec<&str> =
                self.tasks_of(phase).map(|section| section.id.as_str()).collect();
            if expected != found {
                return Err(format!(
                    "the tasks of phase `{}` must be {expected:?}, found {found:?}",
                    phase.id()
                ));
            }
        }
        Ok(())
    }
}

fn phases(
    workflow: Workflow,
    blocks: impl Iterator<Item = Block>,
) -> Result<Vec<PhaseText>, String> {
    let mut phases: Vec<PhaseText> = Vec::new();
    for block in blocks {
        if block.level == 2 {
            let phase =
                Phase::ALL.into_iter().find(|phase| phase.id() == block.id).ok_or_else(|| {
                    format!("`## {}` needs {{#before}}, {{#day}} or {{#after}}", block.title.plain)
                })?;
            phases.push(PhaseText {
                phase,
                title: block.title,
                intro: block.body,
                sections: Vec::new(),
            });
            continue;
        }
        let phase = phases.last_mut().ok_or("a ### heading stands before the first ##")?;
        if block.id.is_empty() {
            return Err(format!("`### {}` needs an id {{#…}}", block.title.plain));
        }
        let is_task = workflow.tasks().iter().any(|task| task.id == block.id);
        if block.id.contains('.') && !is_task {
            return Err(format!("`{}` is not a task of `{}`", block.id, workflow.id()));
        }
        if is_task && block.lead.plain.is_empty() {
            return Err(format!("`{}` has no first paragraph", block.id));
        }
        phase.sections.push(Section {
            id: block.id,
            is_task,
            title: block.title,
            lead: block.lead,
            body: block.body,
            country: block.country,
        });
    }
    let order: Vec<Phase> = phases.iter().map(|text| text.phase).collect();
    if order != Phase::ALL {
        return Err("the phases must be ## {#before}, ## {#day}, ## {#after} in this order".into());
    }
    Ok(phases)
}
