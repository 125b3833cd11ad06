//! The tasks of all workflows in one language, for the plan page and the home page.

use super::{Settings, assets};
use crate::content::{Phase, Workflow};
use crate::pages::{self, Edition};
use crate::plan::{Catalogue, CatalogueTask, CatalogueWorkflow};
use crate::route::Route;

/// Writes the language's catalogue and returns its file's name.
///
/// # Errors
/// When a guide is missing.
pub(super) fn write(settings: &Settings, edition: &Edition) -> Result<String, String> {
    let mut catalogue = Catalogue::default();
    for (place, workflow) in Workflow::ALL.into_iter().enumerate() {
        let guide = edition.guide(workflow)?;
        catalogue.workflows.push(CatalogueWorkflow {
            id: workflow.id().to_owned(),
            role: guide.role.clone(),
            is_per_event: workflow.is_per_event(),
        });
        for (phase_place, phase) in Phase::ALL.into_iter().enumerate() {
            let tasks = workflow.tasks().iter().filter(|task| task.phase == phase);
            for (task, section) in tasks.zip(guide.tasks_of(phase)) {
                // What holds in another country than most readers' stays in the guide and its checklist.
                let home = edition.pages.language_country();
                if section.country.as_ref().is_some_and(|country| *country != home) {
                    continue;
                }
                let opens = pages::target(edition, task)
                    .map(|(page, name)| (Route { language: edition.language, page }.path(), name));
                catalogue.tasks.push(CatalogueTask {
                    id: task.id.to_owned(),
                    workflow: place,
                    phase: phase_place,
                    due: task.due,
                    effort: pages::effort(&edition.pages, task.minutes),
                    title: section.title.plain.clone(),
                    opens,
                });
            }
        }
    }
    let text = catalogue.to_text();
    let hash = assets::short_hash(text.as_bytes());
    let name = format!("tasks-{}-{hash}.txt", edition.language);
    settings.write(&name, text.as_bytes())?;
    Ok(name)
}
