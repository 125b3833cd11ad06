//! Compiles `locales/<language>/*.ftl` when the crate is built.
//!
//! Three things come out of it, all in `OUT_DIR`:
//!
//! - typed accessors (`messages.rs`), one method per English key, so that a key nobody defines or
//!   nobody uses is a compile error with its name;
//! - one compact catalogue per language and file, which the site writes to disk as it is;
//! - the list of languages, which is the list of folders in `locales/`.
//!
//! A language that lacks a key, has one too many, or uses another argument than English stops the
//! build with the key's name and the file to mend.

#[path = "src/messages/compile.rs"]
mod compile;
#[path = "src/messages/forms.rs"]
mod forms;
#[path = "src/content/pseudo.rs"]
#[expect(dead_code, reason = "texts of guides are made when the site is built")]
mod pseudo;
#[path = "src/content/typography.rs"]
mod typography;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use compile::Catalogue;

/// The language whose keys are the schema of all others.
const SCHEMA: &str = "en";

/// The campaign whose forms are templates.
const CUSTOM: &str = "custom";

/// The two typed catalogues: file name, name of the generated type, when it is compiled, and in
/// which of the two builds a key that nobody uses is an error: only the client uses all of `Ui`.
const TYPED: [(&str, &str, &str, &str); 2] = [
    ("ui", "Ui", "all()", "csr"),
    // Whole pages are only rendered when the site is built: their words never reach the wasm.
    ("pages", "Pages", "feature = \"ssr\"", "ssr"),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/messages/compile.rs");
    println!("cargo::rerun-if-changed=src/messages/forms.rs");
    println!("cargo::rerun-if-changed=src/content/pseudo.rs");
    println!("cargo::rerun-if-changed=src/content/typography.rs");

    let languages = languages(Path::new("locales"))?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut code = String::new();

    for (file, type_name, when, complete) in TYPED {
        let catalogues = load(&languages, &format!("{file}.ftl"))?;
        let schema = catalogues.get(SCHEMA).ok_or("locales/en is missing")?;
        for (language, catalogue) in &catalogues {
            compile::check(schema, catalogue)
                .map_err(|reason| format!("locales/{language}/{file}.ftl: {reason}"))?;
            fs::write(out.join(format!("{file}.{language}.json")), catalogue.to_json_like(schema))?;
        }
        write_accessors(&mut code, type_name, when, complete, schema)?;
        write_table(&mut code, file, catalogues.keys())?;
    }
    write_campaigns(&mut code, &languages)?;
    write_blanks(&mut code, &languages)?;
    writeln!(
        code,
        "/// Every language with a folder in `locales/`, English first.\n\
         #[cfg(feature = \"ssr\")]\npub(crate) const LANGUAGES: &[&str] = &{languages:?};"
    )?;
    fs::write(out.join("messages.rs"), code)?;
    Ok(())
}

/// The folders of `locales/`, English first because it is the fallback, the others by name.
fn languages(root: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort_by_key(|name| (name != SCHEMA, name.clone()));
    Ok(names)
}

/// A file of every language, and of the pseudo-languages made from English.
fn load(languages: &[String], file: &str) -> Result<BTreeMap<String, Catalogue>, Box<dyn Error>> {
    let mut catalogues = BTreeMap::new();
    for language in languages {
        let path = Path::new("locales").join(language).join(file);
        catalogues.insert(language.clone(), read(&path, |text| typography::apply(language, text))?);
    }
    let path = Path::new("locales").join(SCHEMA).join(file);
    for language in pseudo::LANGUAGES {
        catalogues.insert(language.to_owned(), read(&path, |text| pseudo::apply(language, text))?);
    }
    Ok(catalogues)
}

fn read(path: &Path, polish: impl Fn(&str) -> String) -> Result<Catalogue, Box<dyn Error>> {
    let source =
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let catalogue = compile::parse(&source, polish)
        .map_err(|reason| format!("{}: {reason}", path.display()))?;
    Ok(catalogue)
}

/// One method per key. The doc comment shows the English words, so that an editor's hover does too.
fn write_accessors(
    code: &mut String,
    type_name: &str,
    when: &str,
    complete: &str,
    schema: &Catalogue,
) -> Result<(), Box<dyn Error>> {
    writeln!(
        code,
        "/// The messages of one language, one method per key.\n\
         #[cfg({when})]\n#[derive(Clone, Debug)]\n\
         pub(crate) struct {type_name}(pub(crate) Messages);\n\n\
         #[cfg({when})]\n\
         #[cfg_attr(feature = \"{complete}\", deny(dead_code))]\n\
         #[cfg_attr(not(feature = \"{complete}\"), allow(dead_code))]\nimpl {type_name} {{"
    )?;
    for (index, (key, message)) in schema.messages.iter().enumerate() {
        let method = key.replace('-', "_");
        let parameters: String = message
            .arguments
            .iter()
            .map(|name| {
                // Arguments are in the order of the alphabet; their types tell a mix-up.
                let kind = if message.is_number(name) { "u32" } else { "impl Into<Value>" };
                format!(", {}: {kind}", name.replace('-', "_"))
            })
            .collect();
        let values: Vec<String> = message
            .arguments
            .iter()
            .map(|name| format!("{}.into()", name.replace('-', "_")))
            .collect();
        writeln!(
            code,
            "    /// `{key}`\n    pub(crate) fn {method}(&self{parameters}) -> String {{\n        \
             self.0.format({index}, &[{}])\n    }}",
            values.join(", ")
        )?;
    }
    writeln!(code, "}}\n")?;
    Ok(())
}

/// The compiled catalogues as text, for the site to write and for native tests to read.
fn write_table<'a>(
    code: &mut String,
    file: &str,
    languages: impl Iterator<Item = &'a String>,
) -> Result<(), Box<dyn Error>> {
    writeln!(
        code,
        "/// `{file}.ftl` of every language, compiled: language, catalogue as JSON.\n\
         #[cfg(feature = \"ssr\")]\n\
         pub(crate) static {}_CATALOGUES: &[(&str, &str)] = &[",
        file.to_uppercase()
    )?;
    for language in languages {
        writeln!(
            code,
            "    ({language:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}.{language}.json\"))),"
        )?;
    }
    writeln!(code, "];\n")?;
    Ok(())
}

/// The grammatical forms of each campaign's name. Languages need different forms (French: `de`,
/// `à`), so these keys are data, not methods; all campaigns of a language have the same ones, and a
/// form that a text asks for and that is missing is reported when the site is built.
fn write_campaigns(code: &mut String, languages: &[String]) -> Result<(), Box<dyn Error>> {
    writeln!(
        code,
        "/// Name forms of every campaign profile: language, profile, key, words. Those of the profile\n\
         /// `custom` are templates.\n\
         #[cfg(feature = \"ssr\")]\n\
         pub(crate) static CAMPAIGN_FORMS: &[(&str, &str, &str, &str)] = &["
    )?;
    for language in languages {
        let folder = Path::new("locales").join(language).join("campaigns");
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        let model = folder.join(forms::MODEL).with_extension("ftl");
        let model = read(&model, |text| typography::apply(language, text))?;
        for path in files {
            let profile = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let own = read(&path, |text| typography::apply(language, text))?;
            let is_custom = profile == CUSTOM;
            let check = if is_custom { forms::check_templates } else { forms::check_words };
            check(&model, &own).map_err(|reason| format!("{}: {reason}", path.display()))?;
            let mut catalogues = vec![(language.as_str(), own)];
            if language == SCHEMA {
                for pseudo in pseudo::LANGUAGES {
                    catalogues.push((pseudo, read(&path, |text| pseudo::apply(pseudo, text))?));
                }
            }
            for (language, catalogue) in catalogues {
                for (key, message) in &catalogue.messages {
                    // What has been checked is a template, and without arguments plain words.
                    let (words, _) = message.template().unwrap_or_default();
                    writeln!(code, "    ({language:?}, {profile:?}, {key:?}, {words:?}),")?;
                }
            }
        }
    }
    writeln!(code, "];\n")?;
    Ok(())
}

/// The labels of blanks in documents, which every language must have in full.
fn write_blanks(code: &mut String, languages: &[String]) -> Result<(), Box<dyn Error>> {
    let catalogues = load(languages, "blanks.ftl")?;
    let schema = catalogues.get(SCHEMA).ok_or("locales/en is missing")?;
    writeln!(
        code,
        "/// Labels of blanks: language, blank, words.\n\
         #[cfg(feature = \"ssr\")]\n\
         pub(crate) static BLANK_LABELS: &[(&str, &str, &str)] = &["
    )?;
    for (language, catalogue) in &catalogues {
        compile::check(schema, catalogue)
            .map_err(|reason| format!("locales/{language}/blanks.ftl: {reason}"))?;
        for (key, message) in &catalogue.messages {
            let words =
                message.plain().ok_or_else(|| format!("blanks.ftl: `{key}` must be plain"))?;
            writeln!(code, "    ({language:?}, {key:?}, {words:?}),")?;
        }
    }
    writeln!(code, "];\n")?;
    Ok(())
}
