//! Typographic signs, so that authors can type with an ordinary keyboard.
//!
//! French sets a narrow no-break space before `;`, `!` and `?`, and a no-break space before `:`
//! and inside guillemets (Imprimerie nationale, *Lexique des règles typographiques*). All languages
//! get the curved apostrophe.

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

/// `text` with the signs of `language`. Applying it twice changes nothing more.
pub(crate) fn apply(language: &str, text: &str) -> String {
    let curved = text.replace('\'', "’");
    if language == "fr" { french(&curved) } else { curved }
}

fn french(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    while let Some(sign) = chars.next() {
        let spaced = match (sign, chars.peek()) {
            (' ', Some(';' | '!' | '?')) => NARROW_NO_BREAK,
            (' ', Some(':' | '»' | '%')) => NO_BREAK,
            (' ', _) if out.ends_with('«') => NO_BREAK,
            _ => sign,
        };
        out.push(spaced);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::apply;

    #[test]
    fn french_signs_get_their_spaces() {
        assert_eq!(
            apply("fr", "« Prêt ? » : l'heure ; oui !"),
            "«\u{a0}Prêt\u{202f}?\u{a0}»\u{a0}: l’heure\u{202f}; oui\u{202f}!"
        );
    }

    #[test]
    fn english_keeps_its_spaces() {
        assert_eq!(apply("en", "It's 10:00 : ready?"), "It’s 10:00 : ready?");
    }

    #[test]
    fn twice_is_once() {
        let once = apply("fr", "Qui vient ? L'école : « oui »");
        assert_eq!(apply("fr", &once), once);
    }
}
