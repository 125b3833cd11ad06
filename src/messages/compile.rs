//! From Fluent source to the compact patterns that [`super::Messages`] evaluates.
//!
//! Translators write `.ftl`, which their tools know. The browser gets none of Fluent's machinery:
//! only arrays of text pieces, argument numbers and plural choices. What is supported is what
//! interface strings need: text, `{ $argument }`, `{ name-of-a-campaign-form }`, terms
//! (`{ -brand }`), and a choice on a number (`{ $count -> [one] … *[other] … }`). Anything else is
//! refused by name, so that no message silently shows less than its author wrote.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use serde_json::{Value, json};

/// One file of messages, in the order of the file.
pub(crate) struct Catalogue {
    /// Key and message; the order is the order of the file.
    pub(crate) messages: Vec<(String, Message)>,
}

/// One compiled message.
pub(crate) struct Message {
    /// Names of the arguments, sorted: that is their numbering in the patterns.
    pub(crate) arguments: Vec<String>,
    pattern: Vec<Piece>,
}

impl Message {
    /// Whether a choice depends on the argument, which must be a number then.
    pub(crate) fn is_number(&self, argument: &str) -> bool {
        fn decides(pattern: &[Piece], argument: &str) -> bool {
            pattern.iter().any(|piece| match piece {
                Piece::Choice(name, choices) => {
                    name == argument || choices.iter().any(|(_, inner)| decides(inner, argument))
                }
                _ => false,
            })
        }
        decides(&self.pattern, argument)
    }
}

/// A piece of a pattern before arguments are numbered.
enum Piece {
    Text(String),
    Argument(String),
    Form(String),
    Choice(String, Vec<(String, Vec<Piece>)>),
}

impl Message {
    /// The words of a message without arguments or choices.
    pub(crate) fn plain(&self) -> Option<String> {
        self.pattern
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The words of a message without choices, its arguments and forms as `{name}`; and these names.
    pub(crate) fn template(&self) -> Option<(String, Vec<String>)> {
        let (mut words, mut names) = (String::new(), Vec::new());
        for piece in &self.pattern {
            match piece {
                Piece::Text(text) => words.push_str(text),
                Piece::Argument(name) | Piece::Form(name) => {
                    words.push_str(&format!("{{{name}}}"));
                    names.push(name.clone());
                }
                Piece::Choice(..) => return None,
            }
        }
        Some((words, names))
    }
}

impl Catalogue {
    /// This catalogue's patterns as a JSON array in the order of `schema`, the shape that
    /// `Messages` reads.
    pub(crate) fn to_json_like(&self, schema: &Catalogue) -> String {
        let own: BTreeMap<&str, &Message> =
            self.messages.iter().map(|(key, message)| (key.as_str(), message)).collect();
        let patterns: Vec<Value> = schema
            .messages
            .iter()
            .filter_map(|(key, model)| {
                own.get(key.as_str()).map(|message| to_json(&message.pattern, &model.arguments))
            })
            .collect();
        Value::Array(patterns).to_string()
    }
}

/// Reads a file. `polish` is applied to every piece of text (typographic signs of the language).
///
/// # Errors
/// Names the key and what is wrong with it, or the position of a syntax error.
pub(crate) fn parse(source: &str, polish: impl Fn(&str) -> String) -> Result<Catalogue, String> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| format!("{error} at byte {}", error.pos.start))
            .collect::<String>()
    })?;
    let mut terms: BTreeMap<&str, &Pattern<&str>> = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name, &term.value);
        }
    }
    let reader = Reader { terms, polish: &polish };
    let mut messages: Vec<(String, Message)> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let value = message.value.as_ref().ok_or_else(|| format!("`{key}` has no text"))?;
        if messages.iter().any(|(earlier, _)| earlier == key) {
            return Err(format!("`{key}` is defined twice"));
        }
        let pattern = reader.pattern(value).map_err(|reason| format!("`{key}`: {reason}"))?;
        let mut arguments = Vec::new();
        collect_arguments(&pattern, &mut arguments);
        arguments.sort();
        arguments.dedup();
        messages.push((key.to_owned(), Message { arguments, pattern }));
    }
    Ok(Catalogue { messages })
}

/// Compares a language with the schema.
///
/// # Errors
/// Names the first key that is missing, unknown, or has other arguments.
pub(crate) fn check(schema: &Catalogue, other: &Catalogue) -> Result<(), String> {
    let own: BTreeMap<&str, &Message> =
        other.messages.iter().map(|(key, message)| (key.as_str(), message)).collect();
    for (key, model) in &schema.messages {
        let message = own.get(key.as_str()).ok_or_else(|| format!("`{key}` is missing"))?;
        if let Some(extra) = message.arguments.iter().find(|name| !model.arguments.contains(name)) {
            return Err(format!("`{key}` uses ${extra}, which English does not offer"));
        }
    }
    let known = |key: &str| schema.messages.iter().any(|(name, _)| name == key);
    match other.messages.iter().find(|(key, _)| !known(key)) {
        Some((key, _)) => Err(format!("`{key}` does not exist in English")),
        None => Ok(()),
    }
}

struct Reader<'source, Polish> {
    terms: BTreeMap<&'source str, &'source Pattern<&'source str>>,
    polish: Polish,
}

impl<Polish: Fn(&str) -> String> Reader<'_, Polish> {
    fn pattern(&self, pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    pieces.push(Piece::Text((self.polish)(value)));
                }
                PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut pieces)?;
                }
            }
        }
        Ok(pieces)
    }

    fn expression(
        &self,
        expression: &Expression<&str>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a choice must be made on an argument".into());
                };
                let mut choices = Vec::new();
                let mut fallback = None;
                for variant in variants {
                    let name = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    if variant.default {
                        fallback = Some(name);
                    }
                    choices.push((name.to_owned(), self.pattern(&variant.value)?));
                }
                // Every plural rule ends in `other`, so making it the default covers all numbers.
                if fallback != Some("other") {
                    return Err("the default of a choice must be *[other]".into());
                }
                pieces.push(Piece::Choice(id.name.to_owned(), choices));
                Ok(())
            }
        }
    }

    fn inline(
        &self,
        inline: &InlineExpression<&str>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // Quoted text is kept as typed: it exists to write braces and exact spaces.
                pieces.push(Piece::Text((*value).to_owned()));
                Ok(())
            }
            InlineExpression::NumberLiteral { value } => {
                pieces.push(Piece::Text((*value).to_owned()));
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                pieces.push(Piece::Argument(id.name.to_owned()));
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                pieces.push(Piece::Form(id.name.to_owned()));
                Ok(())
            }
            InlineExpression::TermReference { id, .. } => {
                let term = self
                    .terms
                    .get(id.name)
                    .ok_or_else(|| format!("the term -{} is not defined in this file", id.name))?;
                pieces.extend(self.pattern(term)?);
                Ok(())
            }
            InlineExpression::Placeable { expression } => self.expression(expression, pieces),
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("the function {}() is not supported", id.name))
            }
            InlineExpression::MessageReference { .. } => Err("attributes are not supported".into()),
        }
    }
}

fn collect_arguments(pattern: &[Piece], names: &mut Vec<String>) {
    for piece in pattern {
        match piece {
            Piece::Text(_) | Piece::Form(_) => {}
            Piece::Argument(name) => names.push(name.clone()),
            Piece::Choice(name, choices) => {
                names.push(name.clone());
                for (_, inner) in choices {
                    collect_arguments(inner, names);
                }
            }
        }
    }
}

/// The shape in the catalogue: a string is text, a number an argument, `{"form": key}` a form of
/// the campaign's name, and `[argument, {category: pattern}]` a choice.
fn to_json(pattern: &[Piece], arguments: &[String]) -> Value {
    let number = |name: &String| arguments.iter().position(|other| other == name).unwrap_or(0);
    let pieces = pattern
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => json!(text),
            Piece::Argument(name) => json!(number(name)),
            Piece::Form(key) => json!({ "form": key }),
            Piece::Choice(name, choices) => {
                let choices: serde_json::Map<String, Value> = choices
                    .iter()
                    .map(|(key, inner)| (key.clone(), to_json(inner, arguments)))
                    .collect();
                json!([number(name), choices])
            }
        })
        .collect();
    Value::Array(pieces)
}

#[cfg(test)]
mod tests {
    use super::{check, parse};

    fn compiled(source: &str) -> Result<String, String> {
        let catalogue = parse(source, str::to_owned)?;
        Ok(catalogue.to_json_like(&catalogue))
    }

    #[test]
    fn what_decides_a_choice_is_a_number() {
        let source = "many = { $count ->\n    [one] { $name }\n   *[other] { $total ->\n        [one] a\n       *[other] b\n    }\n}\n";
        let catalogue = parse(source, str::to_owned).expect("a catalogue");
        let (_, message) = &catalogue.messages[0];
        assert!(message.is_number("count") && message.is_number("total"));
        assert!(!message.is_number("name"));
    }

    #[test]
    fn texts_arguments_terms_forms_and_choices() {
        let source = "-brand = Kickoff\nhello = { -brand }, { $name }: { campaign-of }!\n\
                      many = { $count ->\n    [one] one\n   *[other] { $count } of { $total }\n}\n";
        assert_eq!(
            compiled(source).expect("a catalogue"),
            r#"[["Kickoff",", ",0,": ",{"form":"campaign-of"},"!"],[[0,{"one":["one"],"other":[0," of ",1]}]]]"#
        );
    }

    #[test]
    fn what_would_be_shown_wrongly_is_refused_by_name() {
        for (source, word) in [
            ("a = { -brand }", "-brand"),
            ("a = { NUMBER($n) }", "NUMBER"),
            ("a = x\na = y", "twice"),
            ("a = { $n ->\n   *[one] x\n    [other] y\n}", "other"),
            ("a = { $n", "Expected"),
        ] {
            let error = compiled(source).expect_err(source);
            assert!(error.contains(word), "{source}: {error}");
        }
    }

    #[test]
    fn labels_and_forms_are_plain_words() {
        let catalogue = parse("a = -\nb = { $x }", str::to_owned).expect("a catalogue");
        let plain: Vec<_> = catalogue.messages.iter().map(|(_, message)| message.plain()).collect();
        assert_eq!(plain, [Some("-".to_owned()), None]);
    }

    #[test]
    fn templates_name_what_is_put_in() {
        let catalogue =
            parse("a = du { $name } { b }\nb = { $n ->\n   *[other] x\n}", str::to_owned)
                .expect("a catalogue");
        let templates: Vec<_> =
            catalogue.messages.iter().map(|(_, message)| message.template()).collect();
        let names = vec!["name".to_owned(), "b".to_owned()];
        assert_eq!(templates, [Some(("du {name} {b}".to_owned(), names)), None]);
    }

    #[test]
    fn a_language_must_have_the_keys_of_english() {
        let english = parse("a = { $x }\nb = y", str::to_owned).expect("English");
        for (source, word) in [
            ("a = z", "`b` is missing"),
            ("a = z\nb = z\nc = z", "`c` does not exist in English"),
            ("a = { $y }\nb = z", "$y"),
        ] {
            let other = parse(source, str::to_owned).expect(source);
            let error = check(&english, &other).expect_err(source);
            assert!(error.contains(word), "{source}: {error}");
        }
        // A language may leave an argument out, where its grammar does.
        let other = parse("b = z\na = z", str::to_owned).expect("another language");
        check(&english, &other).expect("the same keys in any order");
        assert_eq!(other.to_json_like(&english), r#"[["z"],["z"]]"#);
    }
}
