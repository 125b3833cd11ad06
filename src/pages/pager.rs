//! The way to the guide or document before and after.

use leptos::prelude::*;

use super::Edition;
use crate::content::{DocumentId, Workflow};
use crate::route::{Page, Route};

/// Between guides.
///
/// # Errors
/// When one is missing.
pub(super) fn guides(
    edition: &Edition,
    route: Route,
    workflow: Workflow,
) -> Result<impl IntoView + use<>, String> {
    let (before, after) = neighbours(&Workflow::ALL, workflow);
    let link = |workflow: Option<Workflow>| -> Result<Target, String> {
        let found = workflow.map(|workflow| edition.guide(workflow).map(|guide| (workflow, guide)));
        let found = found.transpose()?;
        Ok(found
            .map(|(workflow, guide)| (route.link_to(Page::Guide(workflow)), guide.title.clone())))
    };
    Ok(pager(edition, link(before)?, link(after)?))
}

/// Between documents.
///
/// # Errors
/// When one is missing.
pub(super) fn documents(
    edition: &Edition,
    route: Route,
    document: DocumentId,
) -> Result<impl IntoView + use<>, String> {
    let (before, after) = neighbours(&DocumentId::ALL, document);
    let link = |document: Option<DocumentId>| -> Result<Target, String> {
        let letter = document.map(|document| edition.letter(document)).transpose()?;
        Ok(letter
            .map(|letter| (route.link_to(Page::Document(letter.document)), letter.title.clone())))
    };
    Ok(pager(edition, link(before)?, link(after)?))
}

fn neighbours<Item: Copy + PartialEq>(all: &[Item], item: Item) -> (Option<Item>, Option<Item>) {
    let at = all.iter().position(|other| *other == item).unwrap_or_default();
    (at.checked_sub(1).and_then(|at| all.get(at)).copied(), all.get(at + 1).copied())
}

type Target = Option<(String, String)>;

fn pager(edition: &Edition, before: Target, after: Target) -> impl IntoView + use<> {
    let words = &edition.pages;
    let link = |target: Target, relation: &'static str, label: String| {
        target.map(|(href, title)| {
            view! {
                <a rel=relation href=href>
                    <small>{label}</small>
                    " "
                    {title}
                </a>
            }
        })
    };
    view! {
        <nav class="pager" aria-label=words.pager()>
            {link(before, "prev", words.pager_before())} {link(after, "next", words.pager_after())}
        </nav>
    }
}
