//! Prepositions before filled blanks, in languages where they melt with the name behind them.

use web_sys::HtmlElement;

use crate::letters::{Form, contract};
use crate::widgets::live::dom;

/// The words of a filled blank behind its preposition, which is written as these words need it; before an
/// open blank it is the one that the text has.
pub(super) fn adapt(blank: &HtmlElement, words: String) -> String {
    let holder = blank.parent_element().filter(|parent| parent.has_attribute("data-form"));
    let Some(holder) = holder else { return words };
    let form = Form::from_name(&dom::data(&holder, "form")).filter(|_| !words.is_empty());
    let contracted = form.and_then(|form| contract(&dom::language(), form, &words));
    let (preposition, rest) = match contracted {
        Some((preposition, rest)) => (preposition.to_owned(), rest.to_owned()),
        None if words.is_empty() => (dom::data(&holder, "before"), words),
        None => return words,
    };
    if let Some(place) = holder.first_element_child() {
        place.set_text_content(Some(&preposition));
    }
    rest
}
