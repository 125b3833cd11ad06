//! The plural category of a number, asked of the platform.

#[cfg(feature = "csr")]
thread_local! {
    /// The rules of the language asked for last. Making them costs the browser more than a hundred
    /// questions to them, and a page has one language.
    static RULES: std::cell::RefCell<Option<(String, js_sys::Intl::PluralRules)>> =
        const { std::cell::RefCell::new(None) };
}

/// `one`, `few`, `other` …: the CLDR category of `number` in `language`.
#[cfg(feature = "csr")]
pub(super) fn category(language: &str, number: u32) -> String {
    RULES.with_borrow_mut(|known| {
        if known.as_ref().is_none_or(|(of, _)| of != language) {
            *known = None;
        }
        let (_, rules) = known.get_or_insert_with(|| {
            let locales = js_sys::Array::of1(&language.into());
            let rules = js_sys::Intl::PluralRules::new(&locales, &js_sys::Object::new());
            (language.to_owned(), rules)
        });
        rules.select(f64::from(number)).as_string().unwrap_or_default()
    })
}

/// `one`, `few`, `other` …: the CLDR category of `number` in `language`.
#[cfg(all(feature = "ssr", not(feature = "csr")))]
pub(super) fn category(language: &str, number: u32) -> String {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

    let category = language
        .parse::<unic_langid::LanguageIdentifier>()
        .ok()
        .and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())
        .and_then(|rules| rules.select(number).ok());
    match category {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
    .to_owned()
}
