//! The client of letters and the search: what one fills in, and what one looks for.

mod agenda;
mod forms;
mod letter;
mod listen;
mod mount;
mod search;
mod values;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use agenda::LiveAgenda;
use values::Blanks;

use super::blanks;
use super::fields::Field;
use super::session::Session;
use super::slots;
use super::tools::Tools;
use crate::messages::Ui;
use crate::store::Key;
use crate::widgets::search_results::Answer;

thread_local! {
    static DESK: RefCell<Option<Rc<Desk>>> = const { RefCell::new(None) };
}

/// Makes the widgets of the current document live, in the words of its language.
///
/// `strings` is the language's catalogue. `tools` calls the engines in their WebAssembly: a function of
/// a name and inputs that returns a promise.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, tools: js_sys::Function) -> Result<(), JsError> {
    let ui = Ui::from_json(strings)?;
    let desk = DESK
        .with_borrow_mut(|desk| desk.get_or_insert_with(|| Desk::open(Tools::new(tools))).clone());
    desk.enter(ui.clone());
    desk.session.write_unsaved();
    for field in Field::all() {
        desk.session.adopt(&field);
        desk.follow(&field);
    }
    slots::mount(&desk.session, &ui, |kind, slot| mount::component(&desk, &ui, kind, slot));
    letter::update_mail(&desk);
    search::adopt(&desk);
    Ok(())
}

/// What a person writes, as signals, and the one place where changes of it go through.
struct Desk {
    session: Session,
    blanks: Blanks,
    /// The timed tables of the current page.
    agendas: RefCell<Vec<LiveAgenda>>,
    answer: RwSignal<Answer>,
    tools: Tools,
}

impl Desk {
    /// Opens the store and listens to the document and to other tabs.
    fn open(tools: Tools) -> Rc<Self> {
        let session = Session::open();
        let answer = session.within(RwSignal::default);
        let (blanks, agendas) = (Blanks::default(), RefCell::default());
        let desk = Rc::new(Self { session, blanks, agendas, answer, tools });
        listen::to_everything(&desk);
        desk
    }

    fn enter(&self, ui: Ui) {
        self.session.enter(ui);
        self.agendas.borrow_mut().clear();
        self.answer.set(Answer::Nothing);
    }

    /// A person typed into a field: it is kept, and everything that shows it follows.
    fn typed(self: &Rc<Self>, field: &Field) {
        self.session.keep_field(field);
        self.follow(field);
        letter::update_mail(self);
    }

    fn follow(&self, field: &Field) {
        if let Some(Key::Blank(id)) = field.key() {
            self.show_blank(&id);
        }
    }

    /// The signal of a blank: what was typed into its field.
    fn blank(&self, id: &str) -> ArcRwSignal<String> {
        let key = Key::Blank(id.to_owned());
        self.blanks.value(id, || self.session.record(&key).text_of("value").to_owned())
    }

    fn set_blank(&self, id: &str, value: &str) {
        let signal = self.blank(id);
        if signal.get_untracked() != value {
            signal.set(value.to_owned());
        }
        blanks::paint(id, value, forms::adapt);
    }

    /// Another tab may have filled it.
    fn refresh_blank(&self, id: &str) {
        for field in Field::all() {
            if matches!(field.key(), Some(Key::Blank(other)) if other == id) {
                self.session.show_kept(&field);
            }
        }
        self.show_blank(id);
    }

    /// Shows a blank as it is kept: a field of one line cannot hold all of every value.
    fn show_blank(&self, id: &str) {
        let record = self.session.record(&Key::Blank(id.to_owned()));
        self.set_blank(id, record.text_of("value"));
    }

    /// Reads everything anew: another tab, or a page from the browser's cache, may be ahead.
    fn refresh(&self) {
        self.session.write_unsaved();
        for blank in self.blanks.known() {
            self.refresh_blank(&blank);
        }
        for agenda in self.agendas.borrow().iter() {
            agenda.refresh(self);
        }
    }

    /// Another tab changed a record.
    fn changed_elsewhere(&self, key: &Key) {
        match key {
            Key::Blank(id) => self.refresh_blank(id),
            Key::Row(_) => {
                for agenda in self.agendas.borrow().iter().filter(|agenda| agenda.owns(key)) {
                    agenda.refresh(self);
                }
            }
            _ => {}
        }
    }

    /// Says what became of the press of a button, to everybody.
    fn say_outcome(&self, words: impl FnOnce(&Ui) -> String) {
        self.session.write("[data-outcome]", words);
    }
}
