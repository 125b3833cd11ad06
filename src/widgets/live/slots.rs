//! Mounting components into slots.

use std::any::Any;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::dom;
use super::session::Session;
use crate::messages::Ui;
use crate::widgets::problems::{Problems, ProblemsProps};

/// Mounts every slot of the document. `component` fills those of one client; a page of another version
/// may have slots that it does not know: their prerendered content stays.
pub(super) fn mount(
    session: &Session,
    ui: &Ui,
    component: impl Fn(&str, HtmlElement) -> Option<Box<dyn Any>>,
) {
    for slot in dom::all("[data-widget]") {
        let mounted = match dom::data(&slot, "widget").as_str() {
            "problems" => Some(problems(session, ui, slot)),
            kind => component(kind, slot),
        };
        if let Some(mounted) = mounted {
            session.hold(mounted);
        }
    }
}

fn problems(session: &Session, ui: &Ui, slot: HtmlElement) -> Box<dyn Any> {
    let (ui, problems) = (ui.clone(), session.problems);
    let dismissed = Rc::new(dom::focus_heading);
    let data_page = [&dom::base(), dom::language().as_str(), "/data/"].concat();
    fill(slot, move || Problems(ProblemsProps { ui, problems, dismissed, data_page }))
}

/// Replaces the prerendered content of a slot by the live component.
pub(super) fn fill<View: IntoView + 'static>(
    slot: HtmlElement,
    component: impl FnOnce() -> View + 'static,
) -> Box<dyn Any> {
    slot.set_text_content(None);
    Box::new(mount_to(slot, component))
}
