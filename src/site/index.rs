//! The index of the search, one file per language.

use super::Settings;
use crate::content::{DocumentId, Workflow};
use crate::pages::{self, Edition};
use crate::route::{Page, Route};
use crate::search::Writer;

/// Writes a language's index and returns its name.
///
/// # Errors
/// When a text is missing, or the file cannot be written.
pub(super) fn write(settings: &Settings, edition: &Edition) -> Result<String, String> {
    let text = text(edition)?;
    // Without its content's hash, so that a text that changes does not change the page of the search too.
    let name = format!("search-{}.txt", edition.language);
    settings.write(&name, text.as_bytes())?;
    Ok(name)
}

/// A text without the addresses that its links lead to: they are no words of it.
fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(" (http") {
        out.push_str(before);
        rest = from.split_once(')').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace("\n- ", "\n")
}

fn text(edition: &Edition) -> Result<String, String> {
    let mut writer = Writer::default();
    let page = |writer: &mut Writer, page: Page, title: &str| {
        let path = Route { language: edition.language, page }.path();
        writer.page(&path, &pages::kind(edition, page), title);
    };
    for workflow in Workflow::ALL {
        let guide = edition.guide(workflow)?;
        page(&mut writer, Page::Guide(workflow), &guide.title);
        writer.section("", "", &words(&format!("{} {}", guide.role, guide.intro.plain)));
        for phase in &guide.phases {
            for section in &phase.sections {
                writer.section(&section.id, &section.title.plain, &words(&section.body.plain));
            }
        }
    }
    for document in DocumentId::ALL {
        let letter = edition.letter(document)?;
        page(&mut writer, Page::Document(document), &letter.title);
        let subject = letter.subject.as_ref().map_or("", |subject| &subject.plain);
        writer.section("", "", &words(&format!("{} {subject} {}", letter.purpose, letter.plain())));
    }
    for (at, article) in [
        (Page::Facts, &edition.facts),
        (Page::About, &edition.about),
        (Page::Accessibility, &edition.accessibility),
    ] {
        page(&mut writer, at, &article.title);
        writer.section("", "", &words(&article.body.plain));
    }
    let said = &edition.pages;
    page(&mut writer, Page::App, &said.app_title());
    let app = [
        said.app_lead(),
        said.app_device_hint(),
        said.app_install(),
        said.app_install_lead(),
        said.app_versions_text(),
        said.footer_app(),
    ];
    writer.section("", "", &app.join(" "));
    page(&mut writer, Page::Data, &said.data_title());
    writer.section(
        "",
        "",
        &[said.data_lead(), said.footer_data(), said.data_erase_text()].join(" "),
    );
    page(&mut writer, Page::Glossary, &edition.glossary.title);
    for term in &edition.glossary.terms {
        writer.section(&term.id, &term.name, &term.meaning.plain);
    }
    Ok(writer.finish())
}
