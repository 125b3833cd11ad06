//! Checks the files in `locales/<language>/campaigns/` against each other when the crate is built.
//!
//! Which forms of a campaign's name a language needs is its own affair; that all campaigns of the
//! language have the same ones is not. `custom.ftl` holds templates instead of words, some of them in
//! variants: `campaign-of_le` counts where the person chose the article `le`.

use super::compile::Catalogue;

/// The file whose keys are those of all others.
pub(crate) const MODEL: &str = "hour-of-code";

/// Each `article_…` of the templates is an article that the language offers.
const ARTICLE: &str = "article";
/// Variants besides those of articles.
const CASES: [&str; 3] = ["week", "season", "own"];
const VOWEL: &str = "vowel";

/// Compares the words of a ready-made campaign with the model's.
///
/// # Errors
/// Names the first key that is missing, unknown, or no plain words.
pub(crate) fn check_words(model: &Catalogue, other: &Catalogue) -> Result<(), String> {
    for (key, _) in &model.messages {
        if !has(other, key) {
            return Err(format!("`{key}` is missing"));
        }
    }
    for (key, message) in &other.messages {
        if !has(model, key) {
            return Err(format!("`{key}` does not exist in {MODEL}.ftl"));
        }
        message.plain().ok_or_else(|| format!("`{key}` must be plain words"))?;
    }
    Ok(())
}

/// Compares the templates with the model: every form is there, for every article or for all of them,
/// and every variant can count some time.
///
/// # Errors
/// Names the first key that is missing, unknown or cannot be filled.
pub(crate) fn check_templates(model: &Catalogue, custom: &Catalogue) -> Result<(), String> {
    let articles: Vec<&str> = custom
        .messages
        .iter()
        .filter_map(|(key, _)| key.split_once('_').filter(|(form, _)| *form == ARTICLE))
        .map(|(_, article)| article)
        .collect();
    if articles.is_empty() {
        return Err(format!("there is no `{ARTICLE}_…` to choose"));
    }
    for (form, _) in &model.messages {
        let lacking = articles.iter().find(|article| !has(custom, &format!("{form}_{article}")));
        if let Some(article) = lacking.filter(|_| !has(custom, form)) {
            return Err(format!("`{form}_{article}` or `{form}` is missing"));
        }
    }
    for (key, message) in &custom.messages {
        let mut parts = key.split('_');
        let form = parts.next().unwrap_or_default();
        let variant: Vec<&str> = parts.collect();
        let is_known = match variant.as_slice() {
            [] => true,
            [case] => articles.contains(case) || CASES.contains(case),
            [article, VOWEL] => articles.contains(article),
            _ => false,
        };
        if !is_known || (form != ARTICLE && !has(model, form)) {
            return Err(format!("`{key}` is a variant of no form in {MODEL}.ftl"));
        }
        let asks = message.template().ok_or_else(|| format!("`{key}` must not hold a choice"))?.1;
        for name in asks.iter().filter(|name| *name != "name") {
            if !has(model, name) {
                return Err(format!("`{key}` asks for `{{ {name} }}`, which is no form"));
            }
            // One step only: a template that another one asks for knows the name at most.
            let is_base = custom
                .messages
                .iter()
                .filter(|(other, _)| other.split('_').next() == Some(name))
                .filter_map(|(_, message)| message.template())
                .all(|(_, asks)| asks.iter().all(|name| name == "name"));
            if !is_base {
                return Err(format!(
                    "`{key}` asks for `{name}`, which asks for other forms itself"
                ));
            }
        }
    }
    Ok(())
}

fn has(catalogue: &Catalogue, key: &str) -> bool {
    catalogue.messages.iter().any(|(name, _)| name == key)
}

#[cfg(test)]
mod tests {
    use super::super::compile::{Catalogue, parse};
    use super::{check_templates, check_words};

    fn catalogue(source: &str) -> Catalogue {
        parse(source, str::to_owned).expect("a catalogue")
    }

    const MODEL: &str = "campaign = a\ncampaign-of = b\nweek = c\n";

    #[test]
    fn every_campaign_has_the_forms_of_the_model() {
        let model = catalogue(MODEL);
        check_words(&model, &catalogue("campaign-of = x\ncampaign = y\nweek = z")).expect("whole");
        for (source, word) in [
            ("campaign = x\nweek = z", "`campaign-of` is missing"),
            ("campaign = x\ncampaign-of = y\nweek = z\nextra = e", "`extra` does not exist"),
            ("campaign = x\ncampaign-of = { $y }\nweek = z", "`campaign-of` must be plain"),
        ] {
            let error = check_words(&model, &catalogue(source)).expect_err(source);
            assert!(error.contains(word), "{source}: {error}");
        }
    }

    #[test]
    fn templates_cover_every_form_and_article() {
        let model = catalogue(MODEL);
        let whole = "article_none = -\narticle_l = l\ncampaign_none = { $name }\n\
                     campaign_l = l'{ $name }\ncampaign-of = de { $name }\n\
                     campaign-of_none_vowel = d'{ $name }\nweek = w\nweek_season = s { campaign-of }\n";
        check_templates(&model, &catalogue(whole)).expect("whole");
        for (from, to, word) in [
            ("campaign_l = l'{ $name }\n", "", "`campaign_l` or `campaign` is missing"),
            ("week = w\n", "", "`week_none` or `week` is missing"),
            ("_season", "_autumn", "`week_autumn` is a variant of no form"),
            ("_none_vowel", "_les_vowel", "`campaign-of_les_vowel` is a variant"),
            ("s { campaign-of }", "s { week }", "`week`, which asks for other forms"),
            ("s { campaign-of }", "s { campaigns }", "`{ campaigns }`, which is no form"),
            ("article_none = -\narticle_l = l\n", "", "there is no `article_…`"),
        ] {
            assert!(whole.contains(from), "{from}");
            let error =
                check_templates(&model, &catalogue(&whole.replace(from, to))).expect_err(to);
            assert!(error.contains(word), "{to}: {error}");
        }
    }
}
