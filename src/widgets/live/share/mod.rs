//! The client of the share composer.

mod actions;
mod arrival;
mod card;
mod clipboard;
mod drafts;
mod incoming;
mod listen;
mod normalize;
mod qr;
mod ready;
mod status;
mod wording;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use drafts::Aside;
use normalize::composed;

use super::fields::Field;
use super::session::Session;
use super::tools::Tools;
use super::{blanks, dom, slots};
use crate::messages::Ui;
use crate::plan::Record;
use crate::share::{Address, Composed, Shared};
use crate::store::Key;
use crate::widgets::composer::{Composer, ComposerProps};

thread_local! {
    static SHARE: RefCell<Option<Rc<Share>>> = const { RefCell::new(None) };
}

/// Makes the composer of the current document live, in the words of its language.
///
/// `strings` is the language's catalogue. `tools` calls the engines in their WebAssembly: a function of
/// a name and inputs that returns a promise.
///
/// # Errors
/// When `strings` is no catalogue. The early script then shows the page's own message.
pub fn show(strings: &str, tools: js_sys::Function) -> Result<(), JsError> {
    let ui = Ui::from_json(strings)?;
    let share =
        SHARE.with_borrow_mut(|share| share.get_or_insert_with(|| Share::open(tools)).clone());
    share.session.enter(ui.clone());
    share.drawn.take();
    share.shown.take();
    *share.page.borrow_mut() = Surroundings::of_page(&ui);
    share.session.write_unsaved();
    for field in Field::all() {
        share.session.adopt(&field);
    }
    share.paint_blanks();
    share.update();
    slots::mount(&share.session, &ui, |kind, slot| {
        (kind == "composer").then(|| {
            let (ui, post) = (ui.clone(), share.post.into());
            slots::fill(slot, move || Composer(ComposerProps { ui, post }))
        })
    });
    // What it shows at first is there before somebody reads on below it. Tasks can be spawned once something is
    // mounted.
    card::look(&share);
    drafts::draw(&share);
    ready::choose(&share);
    clipboard::show_sheet();
    arrival::receive(&share);
    incoming::receive(&share);
    Ok(())
}

/// What the page says that the post depends on.
#[derive(Default)]
struct Surroundings {
    /// Shared where a network needs an address and the person gave none.
    fallback: Option<Address>,
    /// The subject of a mail.
    subject: String,
}

impl Surroundings {
    fn of_page(ui: &Ui) -> Self {
        let slot = dom::all("[data-fallback]").into_iter().next();
        let fallback = slot.and_then(|slot| Address::parse(&dom::data(&slot, "fallback")).ok());
        Self { fallback, subject: ui.share_subject() }
    }
}

/// What lives as long as the tab.
struct Share {
    session: Session,
    tools: Tools,
    page: RefCell<Surroundings>,
    /// What is to be posted.
    post: RwSignal<Composed>,
    /// Posts that were put aside, newest first.
    drafts: RefCell<Vec<Aside>>,
    /// What is said when the person pauses; a new key puts it off.
    pause: RefCell<Option<Timeout>>,
    /// Whether what is shown is behind what was typed.
    is_waiting: Cell<bool>,
    /// Whether the person was told that the post is too long somewhere.
    is_told: Cell<bool>,
    /// The address that the card of this document was made for last, if any was.
    shown: RefCell<Option<String>>,
    /// The address that the code was made for last.
    drawn: RefCell<String>,
    /// What stands in the page's address because it could not be kept, and is in the fields already.
    received: RefCell<String>,
}

impl Share {
    /// Opens the store and listens to the document and to other tabs.
    fn open(tools: js_sys::Function) -> Rc<Self> {
        let mut aside = Vec::new();
        let mut note = |key: Key, record: Record| {
            if let Some(row) = drafts::of_record(&key, &record) {
                drafts::insert(&mut aside, row);
            }
        };
        let session = Session::open_with(&mut note);
        let nothing = Composed::of("", Shared::Nothing, None, "");
        let post = session.within(|| RwSignal::new(nothing));
        let share = Rc::new(Self {
            session,
            tools: Tools::new(tools),
            page: RefCell::default(),
            post,
            drafts: RefCell::new(aside),
            pause: RefCell::default(),
            is_waiting: Cell::default(),
            is_told: Cell::default(),
            shown: RefCell::default(),
            drawn: RefCell::default(),
            received: RefCell::default(),
        });
        listen::to_everything(&share);
        share
    }

    /// A key changed the post. Counting a text of a page or more takes longer than a key may, so it waits for
    /// a short pause; [`Self::settle`] ends the wait early when somebody is about to use a link.
    fn typed(self: &Rc<Self>) {
        /// Bytes from which on a text waits: about four posts on X.
        const LONG: usize = 1_200;
        /// Milliseconds without a key.
        const PAUSE: u32 = 120;
        if field("share-text").len() < LONG {
            self.update();
            return;
        }
        let share = Rc::clone(self);
        self.pause.replace(Some(Timeout::new(PAUSE, move || share.update())));
        self.is_waiting.set(true);
    }

    /// Brings everything up to date at once if it is not.
    fn settle(self: &Rc<Self>) {
        if self.is_waiting.get() {
            self.update();
        }
    }

    /// Brings everything up to date with what stands in the fields.
    fn update(self: &Rc<Self>) {
        self.is_waiting.set(false);
        let (text, typed) = (composed(&field("share-text")), field("share-address"));
        let post = {
            let page = self.page.borrow();
            let shared = Shared::of(&typed, |address| web_sys::Url::new(address).is_ok());
            Composed::of(&text, shared, page.fallback.as_ref(), &page.subject)
        };
        status::show(self, &text, &post);
        self.post.set(post);
        self.when_pausing();
    }

    /// Says and draws what would disturb at each key.
    fn when_pausing(self: &Rc<Self>) {
        /// Milliseconds without a key.
        const PAUSE: u32 = 700;
        let share = Rc::clone(self);
        let pause = Timeout::new(PAUSE, move || {
            status::announce(&share);
            card::look(&share);
            qr::follow(&share);
        });
        // The one before is cancelled by being dropped.
        self.pause.replace(Some(pause));
    }

    /// The address to show to others: the field's, or the campaign's where it is empty.
    fn address(&self) -> Option<Address> {
        self.post.with_untracked(|post| match &post.shared {
            Shared::Address(address) => Some(address.clone()),
            Shared::Nothing => self.page.borrow().fallback.clone(),
            Shared::Refused(_) => None,
        })
    }

    /// Shows fields as they are kept: another tab, undo, or a page from the browser's cache changed them.
    fn refresh(self: &Rc<Self>) {
        self.session.write_unsaved();
        for field in Field::all() {
            self.session.show_kept(&field);
        }
        self.paint_blanks();
        ready::choose(self);
        self.update();
    }

    /// Writes what is filled in into the ready posts.
    fn paint_blanks(&self) {
        for field in Field::all() {
            if let Some(Key::Blank(id)) = field.key() {
                let record = self.session.record(&Key::Blank(id.clone()));
                blanks::paint(&id, record.text_of("value"), |_, words| words);
            }
        }
    }

    /// Says what became of the press of a button, to everybody.
    fn say(&self, words: impl FnOnce(&Ui) -> String) {
        self.session.write("[data-outcome]", words);
    }
}

/// What stands in a field.
fn field(id: &str) -> String {
    let field = dom::document().and_then(|document| document.get_element_by_id(id));
    field.and_then(|field| Field::of(&field)).map(|field| field.value()).unwrap_or_default()
}
