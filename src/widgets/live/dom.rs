//! The few questions that the widgets ask the document.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
};

/// The document, unless this runs where there is none.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// All elements that match `selector`.
pub(super) fn all(selector: &str) -> Vec<HtmlElement> {
    let Some(list) = document().and_then(|document| document.query_selector_all(selector).ok())
    else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// All elements below another one that match `selector`.
pub(super) fn within(part: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = part.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// Puts the focus on the first element that matches `selector`.
pub(super) fn focus(selector: &str) {
    if let Some(element) = all(selector).first() {
        // What can be pressed takes focus; should it not, nothing is lost.
        let _ = element.focus();
    }
}

/// The value of `data-<name>` on an element, empty when absent.
pub(super) fn data(element: &Element, name: &str) -> String {
    element.get_attribute(&format!("data-{name}")).unwrap_or_default()
}

/// The task whose box an event changed: its record and whether it is ticked now.
pub(super) fn ticked(event: &web_sys::Event) -> Option<(String, bool)> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    if input.type_() != "checkbox" {
        return None;
    }
    let task = input.closest("[data-task]").ok()??;
    Some((record(&task), input.checked()))
}

/// The record of a task: tasks of a further event have another one than their id says.
pub(super) fn record(task: &Element) -> String {
    let record = data(task, "record");
    if record.is_empty() { data(task, "task") } else { record }
}

/// Marks the document when something on it could not be stored.
pub(super) fn mark_unsaved(is_unsaved: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Nothing but the offer of a new version depends on it.
        let _ = root.toggle_attribute_with_force("data-unsaved", is_unsaved);
    }
}

/// Puts the focus on the page's heading, for somebody whose button just disappeared.
pub(super) fn focus_heading() {
    if let Some(heading) = all("h1").first() {
        heading.set_tab_index(-1);
        // A heading with a tab index takes focus; should it not, nothing is lost.
        let _ = heading.focus();
    }
}

/// Where the focus is, and in a text what is selected, to be restored after a part of the page was
/// drawn again.
pub(super) struct Held {
    /// The element's id, empty when it had none.
    id: String,
    selection: Option<(u32, u32)>,
}

/// Remembers the focus.
pub(super) fn hold() -> Held {
    let active = document().and_then(|document| document.active_element());
    let selection = active.as_ref().and_then(|active| {
        let area: &HtmlTextAreaElement = active.dyn_ref()?;
        Some((area.selection_start().ok()??, area.selection_end().ok()??))
    });
    Held { id: active.map(|active| active.id()).unwrap_or_default(), selection }
}

impl Held {
    /// The focus on another element.
    pub(super) fn on(id: String) -> Self {
        Self { id, selection: None }
    }

    /// Brings the focus back.
    pub(super) fn restore(&self) {
        let Some(document) = document().filter(|_| !self.id.is_empty()) else { return };
        if document.active_element().is_some_and(|active| active.id() == self.id) {
            return;
        }
        let element = document.get_element_by_id(&self.id);
        let Some(element) = element.and_then(|element| as_html(&element)) else { return };
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
        if let (Some((start, end)), Some(area)) =
            (self.selection, element.dyn_ref::<HtmlTextAreaElement>())
        {
            // A selection outside of the text is cut by the browser.
            let _ = area.set_selection_range(start, end);
        }
    }
}

/// What a person typed into fields of a part of the page: ids and values.
pub(super) fn typed_into(part: &HtmlElement) -> Vec<(String, String)> {
    let Ok(list) = part.query_selector_all("input[id]") else { return Vec::new() };
    let inputs = (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok());
    inputs
        .filter(|input: &HtmlInputElement| input.value() != input.default_value())
        .map(|input| (input.id(), input.value()))
        .collect()
}

/// Types it again, as if the person did.
pub(super) fn type_again(typed: &[(String, String)]) {
    for (id, value) in typed {
        let field = document().and_then(|document| document.get_element_by_id(id));
        let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
            continue;
        };
        field.set_value(value);
        let init = EventInit::new();
        init.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict("input", &init) {
            // Nobody cancels it.
            let _ = field.dispatch_event(&event);
        }
    }
}

/// An attribute of the document's element, empty when absent.
pub(super) fn root(name: &str) -> String {
    document()
        .and_then(|document| document.document_element())
        .and_then(|root| root.get_attribute(name))
        .unwrap_or_default()
}

/// The file of the client that the page names, without the way there.
pub(super) fn client() -> String {
    root("data-app").rsplit('/').next().unwrap_or_default().to_owned()
}

/// Whether the focus is in the fields of a task.
pub(super) fn is_within_fields() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_some_and(|active| matches!(active.closest(".task-fields"), Ok(Some(_))))
}

/// Whether the early script has handed the page over to widgets.
pub(super) fn is_live() -> bool {
    document()
        .and_then(|document| document.document_element())
        .is_some_and(|root| root.has_attribute("data-live"))
}

/// The page's language, as a BCP 47 tag.
pub(super) fn language() -> String {
    root("lang")
}

/// A language as the platform's tables are asked for its dates and numbers: with the digits 0 to 9,
/// which all other numbers of the site have. Tables of Arabic would write others.
pub(super) fn locale(language: &str) -> String {
    [language, "-u-nu-latn"].concat()
}

/// The way from the page up to the site's folder.
pub(super) fn base() -> String {
    root("data-base")
}

/// What the address asks for, if it does: `?<name>=…`.
pub(super) fn parameter(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    let value = search.strip_prefix('?')?.strip_prefix(name)?.strip_prefix('=')?;
    // Somebody may have typed half of an escape into the address.
    js_sys::decode_uri_component(&value.replace('+', " ")).ok().map(String::from)
}

/// Whether another page shows this one in a frame.
pub(super) fn is_framed() -> bool {
    let Some(window) = web_sys::window() else { return false };
    window.parent().is_ok_and(|parent| parent != Some(window))
}

/// An element as one that can be shown and focused.
pub(super) fn as_html(element: &Element) -> Option<HtmlElement> {
    element.dyn_ref().cloned()
}

/// An element as a field of one line.
pub(super) fn input(element: &HtmlElement) -> Option<HtmlInputElement> {
    element.dyn_ref().cloned()
}

/// The checkbox of a task.
pub(super) fn checkbox(task: &HtmlElement) -> Option<HtmlInputElement> {
    task.query_selector("input[type=checkbox]").ok()??.dyn_into().ok()
}

/// Milliseconds since 1970 by this device's clock.
pub(super) fn now() -> u64 {
    // Clocks before 1970 exist on broken devices; the cast turns them into 0.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let now = js_sys::Date::now() as u64;
    now
}

/// A random name for this browser: fifteen digits and more tell devices apart, and say nothing else.
pub(super) fn random_name() -> String {
    // As a whole number: writing decimals would cost each reader two kilobytes.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = (js_sys::Math::random() * 9_007_199_254_740_991.0) as u64;
    number.to_string()
}
