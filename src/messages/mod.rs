//! The words of the interface, in the language of the page.
//!
//! `build.rs` compiles `locales/<language>/*.ftl` into one method per key ([`Ui`] for widgets,
//! `Pages` for whole pages) and into catalogues of patterns. Here is what evaluates a pattern; it is
//! the same code when the site is built and in the browser, so a widget says what its page said.
//! Which plural category a number has is asked of the platform: `Intl` in the browser.

#[cfg(all(test, feature = "ssr"))]
mod compile;
#[cfg(all(test, feature = "ssr"))]
mod forms;
mod plural;

use crate::json;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// One language's patterns with the name forms of the campaign they may mention.
#[derive(Clone, Debug)]
pub(crate) struct Messages {
    /// BCP 47 tag of the language, which decides plural categories.
    language: String,
    /// Forms of the campaign's name: `campaign`, `campaign-of`, …
    forms: Vec<(String, String)>,
    patterns: Vec<Vec<Piece>>,
}

/// A piece of a pattern, in the shapes that `compile::to_json` writes.
#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Argument(usize),
    Choice(usize, Vec<(String, Vec<Piece>)>),
    Form(String),
}

/// A text that is no catalogue, for example an error page of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoCatalogue;

impl std::fmt::Display for NoCatalogue {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("not a catalogue of messages")
    }
}

impl std::error::Error for NoCatalogue {}

/// A value put into a message.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Number(u32),
    Text(String),
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Messages {
    /// Reads what the site wrote for this language. By hand, because the derived reader of a choice
    /// of shapes costs the client more than all messages together.
    ///
    /// # Errors
    /// When the text is no catalogue.
    pub(crate) fn from_json(json: &str) -> Result<Self, NoCatalogue> {
        Self::read(json).ok_or(NoCatalogue)
    }

    fn read(json: &str) -> Option<Self> {
        let members = json::object(json).ok()?;
        let forms = members_of(find_text(&members, "forms")?)?;
        Some(Self {
            language: json::string(find_text(&members, "language")?)?,
            forms: forms
                .into_iter()
                .map(|(key, words)| Some((key, json::string(words)?)))
                .collect::<Option<_>>()?,
            patterns: json::array(find_text(&members, "patterns")?)
                .ok()?
                .into_iter()
                .map(pattern)
                .collect::<Option<_>>()?,
        })
    }

    fn format(&self, index: usize, values: &[Value]) -> String {
        let mut out = String::new();
        if let Some(pattern) = self.patterns.get(index) {
            self.write(pattern, values, &mut out);
        }
        out
    }

    fn write(&self, pattern: &[Piece], values: &[Value], out: &mut String) {
        for piece in pattern {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Argument(index) => match values.get(*index) {
                    Some(Value::Number(number)) => out.push_str(&number.to_string()),
                    Some(Value::Text(text)) => out.push_str(text),
                    None => {}
                },
                Piece::Form(form) => {
                    out.push_str(find(&self.forms, form).map_or("", String::as_str));
                }
                Piece::Choice(index, choices) => {
                    let Some(Value::Number(number)) = values.get(*index) else { continue };
                    let chosen = find(choices, &number.to_string())
                        .or_else(|| find(choices, &plural::category(&self.language, *number)))
                        .or_else(|| find(choices, "other"));
                    if let Some(chosen) = chosen {
                        self.write(chosen, values, out);
                    }
                }
            }
        }
    }

    /// The campaign forms that the patterns ask for and that are not there.
    #[cfg(feature = "ssr")]
    pub(crate) fn missing_forms(&self) -> Vec<String> {
        let mut names = self.mentioned_forms();
        names.retain(|name| find(&self.forms, name).is_none());
        names
    }

    /// Whether any pattern asks for this campaign form.
    #[cfg(feature = "ssr")]
    pub(crate) fn mentions(&self, form: &str) -> bool {
        self.mentioned_forms().iter().any(|name| name == form)
    }

    #[cfg(feature = "ssr")]
    fn mentioned_forms(&self) -> Vec<String> {
        fn collect(pattern: &[Piece], names: &mut Vec<String>) {
            for piece in pattern {
                match piece {
                    Piece::Form(form) => names.push(form.clone()),
                    Piece::Choice(_, choices) => {
                        for (_, inner) in choices {
                            collect(inner, names);
                        }
                    }
                    Piece::Text(_) | Piece::Argument(_) => {}
                }
            }
        }
        let mut names = Vec::new();
        self.patterns.iter().for_each(|pattern| collect(pattern, &mut names));
        names
    }
}

/// The value of a key. There are a handful of them, for which a map would only cost bytes.
fn find<'a, Value>(pairs: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn find_text<'a>(members: &[(String, &'a str)], key: &str) -> Option<&'a str> {
    find(members, key).copied()
}

fn members_of(json: &str) -> Option<Vec<(String, &str)>> {
    json::object(json).ok()
}

fn pattern(json: &str) -> Option<Vec<Piece>> {
    json::array(json).ok()?.into_iter().map(piece).collect()
}

fn piece(json: &str) -> Option<Piece> {
    if let Some(text) = json::string(json) {
        return Some(Piece::Text(text));
    }
    if let Some(members) = members_of(json) {
        return Some(Piece::Form(json::string(find_text(&members, "form")?)?));
    }
    if let Ok(parts) = json::array(json) {
        let [argument, choices] = parts.as_slice() else { return None };
        let choices = members_of(choices)?.into_iter();
        let choices = choices.map(|(key, inner)| Some((key, pattern(inner)?)));
        return Some(Piece::Choice(index(argument)?, choices.collect::<Option<_>>()?));
    }
    index(json).map(Piece::Argument)
}

fn index(json: &str) -> Option<usize> {
    usize::try_from(json::whole(json)?).ok()
}

#[cfg(feature = "csr")]
impl Ui {
    /// Reads the catalogue that the page's language was given.
    ///
    /// # Errors
    /// When the text is not a catalogue.
    pub(crate) fn from_json(json: &str) -> Result<Self, NoCatalogue> {
        Messages::from_json(json).map(Self)
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{Messages, Value};

    #[expect(clippy::expect_used, reason = "a helper of tests fails like a test")]
    fn messages(language: &str, pattern: &str) -> Messages {
        let json = format!(
            r#"{{"language":"{language}","forms":{{"campaign-of":"de l’Heure de Code"}},"patterns":[{pattern}]}}"#
        );
        Messages::from_json(&json).expect("a catalogue")
    }

    #[test]
    fn arguments_and_forms_are_put_in() {
        let messages = messages("fr", r#"[0, " jours avant le début ", {"form":"campaign-of"}]"#);
        assert_eq!(
            messages.format(0, &[Value::from(3)]),
            "3 jours avant le début de l’Heure de Code"
        );
    }

    #[test]
    fn french_zero_is_singular_and_english_zero_is_not() {
        let pattern = r#"[[0, {"one":["one"],"other":["many"]}]]"#;
        assert_eq!(messages("fr", pattern).format(0, &[Value::from(0)]), "one");
        assert_eq!(messages("en", pattern).format(0, &[Value::from(0)]), "many");
        assert_eq!(messages("en", pattern).format(0, &[Value::from(1)]), "one");
    }

    #[test]
    fn an_exact_number_wins_over_its_category() {
        let pattern = r#"[[0, {"0":["none"],"one":["one"],"other":["many"]}]]"#;
        assert_eq!(messages("fr", pattern).format(0, &[Value::from(0)]), "none");
    }

    #[test]
    fn what_is_no_catalogue_is_an_error() {
        for text in
            ["", "<!doctype html>", "{}", r#"{"language":"en","forms":{},"patterns":[[true]]}"#]
        {
            assert!(Messages::from_json(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_form_the_campaign_lacks_is_named() {
        assert_eq!(messages("en", r#"[{"form":"campaign-in"}]"#).missing_forms(), ["campaign-in"]);
    }
}
