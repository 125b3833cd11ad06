//! What Kickoff offers: workflows with their tasks, guides and documents, as typed records with ids.
//!
//! Knows only the blanks of `letters` and the deadlines of `plan`. The words come from `locales/<language>/`, the ids and phases stand here: an id
//! never changes with wording or language, so a tick survives both. Reading Markdown happens only
//! when the site is built (feature `ssr`); none of it reaches the WebAssembly.

mod document;
mod phase;
mod workflow;

#[cfg(feature = "ssr")]
mod article;
#[cfg(feature = "ssr")]
mod criteria;
#[cfg(feature = "ssr")]
mod facts;
#[cfg(feature = "ssr")]
mod front_matter;
#[cfg(feature = "ssr")]
mod glossary;
#[cfg(feature = "ssr")]
mod guide;
#[cfg(feature = "ssr")]
mod letter;
#[cfg(feature = "ssr")]
mod markdown;
#[cfg(feature = "ssr")]
mod posts;
#[cfg(feature = "ssr")]
pub(crate) mod pseudo;
#[cfg(feature = "ssr")]
pub(crate) mod typography;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use article::Article;
#[cfg(feature = "ssr")]
pub use criteria::{Criterion, CriterionWords, Outcome, Standard};
pub use document::DocumentId;
#[cfg(feature = "ssr")]
pub use facts::{Amount, Fact, Scope, Use};
#[cfg(feature = "ssr")]
pub use glossary::{Glossary, Term};
#[cfg(feature = "ssr")]
pub use guide::{Guide, PhaseText, Section};
#[cfg(feature = "ssr")]
pub use letter::{Letter, LetterKind, Timetable};
pub use phase::Phase;
#[cfg(feature = "ssr")]
pub use posts::{Picture, ReadyPost};
#[cfg(feature = "ssr")]
pub use words::{LinkTarget, Resolve, Words};
pub use workflow::{Opens, Task, Workflow};
