//! Work that takes long enough to be seen: the page says so before it begins, because nothing is drawn
//! while it goes on.

use std::rc::Rc;

use gloo::timers::callback::Timeout;

use super::Data;
use super::said::said;
use crate::widgets::live::dom;

/// From this many records on, bringing a plan in takes a tenth of a second on a slow phone.
pub(super) const RECORDS: usize = 1_000;
/// The same for reading a text.
pub(super) const CHARACTERS: usize = 100_000;
/// Milliseconds in which the browser draws what is said.
const DRAWN: u32 = 60;

/// Does something, and says before that it will take a while.
pub(super) fn job(data: &Rc<Data>, is_long: bool, work: impl FnOnce() + 'static) {
    if !is_long {
        work();
        return;
    }
    data.say(&said("working", &[]));
    mark(true);
    let data = Rc::clone(data);
    Timeout::new(DRAWN, move || {
        data.say("");
        work();
        mark(false);
    })
    .forget();
}

/// Moves the mark at the page's edge that also says that a page is on its way.
fn mark(is_shown: bool) {
    let Some(root) = dom::document().and_then(|document| document.document_element()) else {
        return;
    };
    // Nothing depends on it.
    let _ = if is_shown {
        root.set_attribute("data-loading", "")
    } else {
        root.remove_attribute("data-loading")
    };
}
