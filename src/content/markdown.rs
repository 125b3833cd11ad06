//! Markdown of guides and documents, cut into sections and rendered.
//!
//! Accepted is what `TRANSLATIONS.md` lists. Raw HTML, a link that leads nowhere and a placeholder
//! that nobody knows are errors, so that nothing dangles in a built site.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::typography;
use super::words::{Resolve, Words};

/// Private-use characters that carry a placeholder through the parser untouched.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';
/// Carries the name of a campaign's page through the parser, in the place of a link's title.
const CAMPAIGN: char = '\u{e002}';

/// A heading with what follows it, up to the next one.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// 2 or 3; 0 for what stands before the first heading.
    pub(super) level: u8,
    /// The id in `{#id}`.
    pub(super) id: String,
    /// The country in `{country=US}`.
    pub(super) country: Option<String>,
    /// The words in `{avoid=one,other_word}`.
    pub(super) avoid: Vec<String>,
    /// Heading, without markup.
    pub(super) title: Words,
    /// The first paragraph, without markup.
    pub(super) lead: Words,
    /// All that follows the heading.
    pub(super) body: Words,
}

/// Parses and renders a text.
///
/// # Errors
/// Says which link, placeholder or piece of HTML is refused.
pub(super) fn blocks(source: &str, resolve: &dyn Resolve) -> Result<Vec<Block>, String> {
    let marked = mark_placeholders(source)?;
    let options = Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_TABLES
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut blocks = Vec::new();
    let mut current = Draft::default();
    let mut in_heading = false;
    for event in Parser::new_ext(&marked, options) {
        match event {
            Event::Start(Tag::Heading { level, id, attrs, .. }) => {
                blocks.push(current.finish(resolve)?);
                let attribute = |wanted: &str| {
                    attrs.iter().find_map(|(name, value)| {
                        (&**name == wanted).then(|| value.as_ref().map(ToString::to_string))?
                    })
                };
                let avoid = attribute("avoid").unwrap_or_default();
                current = Draft {
                    level: match level {
                        HeadingLevel::H2 => 2,
                        HeadingLevel::H3 => 3,
                        _ => return Err("only ## and ### headings are allowed".into()),
                    },
                    id: id.map(|id| id.to_string()).unwrap_or_default(),
                    country: attribute("country"),
                    avoid: avoid
                        .split(',')
                        .filter(|word| !word.is_empty())
                        .map(|word| word.replace('_', " "))
                        .collect(),
                    ..Draft::default()
                };
                in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Html(html) | Event::InlineHtml(html) => {
                return Err(format!("HTML is not allowed in a text: {}", html.trim()));
            }
            event => {
                let event = adapt(event, resolve)?;
                if in_heading { current.heading.push(event) } else { current.events.push(event) }
            }
        }
    }
    blocks.push(current.finish(resolve)?);
    Ok(blocks)
}

/// A whole text with its headings, as HTML and plain.
///
/// # Errors
/// As [`blocks`].
pub(super) fn whole(source: &str, resolve: &dyn Resolve) -> Result<Words, String> {
    let mut whole = Words { html: String::new(), plain: String::new() };
    for block in blocks(source, resolve)? {
        if block.level > 0 {
            let level = block.level;
            let id = match block.id.as_str() {
                "" => String::new(),
                id => format!(" id=\"{id}\""),
            };
            whole.html.push_str(&format!("<h{level}{id}>{}</h{level}>\n", block.title.html));
            whole.plain.push_str(&format!("\n\n{}\n\n", block.title.plain));
        }
        whole.html.push_str(&block.body.html);
        whole.plain.push_str(&block.body.plain);
    }
    whole.plain = whole.plain.trim().to_owned();
    Ok(whole)
}

/// One line of text (a title, a subject) with its placeholders filled.
///
/// # Errors
/// When it holds an unknown placeholder.
pub(super) fn line(source: &str, resolve: &dyn Resolve) -> Result<Words, String> {
    let marked = typography::apply(resolve.language(), &mark_placeholders(source)?);
    Ok(Words {
        html: fill(&Words::plain(&marked).html, resolve, |words| words.html)?,
        plain: fill(&marked, resolve, |words| words.plain)?,
    })
}

#[derive(Default)]
struct Draft<'a> {
    level: u8,
    id: String,
    country: Option<String>,
    avoid: Vec<String>,
    heading: Vec<Event<'a>>,
    events: Vec<Event<'a>>,
}

impl Draft<'_> {
    fn finish(self, resolve: &dyn Resolve) -> Result<Block, String> {
        let first_paragraph: Vec<Event<'_>> = self
            .events
            .iter()
            .take_while(|event| !matches!(event, Event::End(TagEnd::Paragraph)))
            .cloned()
            .collect();
        let lead = plain_text(&first_paragraph);
        let body_plain = plain_text(&self.events);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, self.events.into_iter());
        // On a phone a wide table scrolls by itself, with the keyboard too, instead of the page.
        let html = html
            .replace(&format!(" title=\"{CAMPAIGN}"), " data-link=\"")
            .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
            .replace("</table>", "</table></div>");
        let title = plain_text(&self.heading);
        let words = |text: &str| -> Result<Words, String> {
            Ok(Words {
                html: fill(&Words::plain(text).html, resolve, |words| words.html)?,
                plain: fill(text, resolve, |words| words.plain)?,
            })
        };
        Ok(Block {
            level: self.level,
            id: self.id,
            country: self.country,
            avoid: self.avoid,
            title: words(title.trim())?,
            lead: words(lead.trim())?,
            body: Words {
                html: fill(&html, resolve, |words| words.html)?,
                plain: fill(body_plain.trim(), resolve, |words| words.plain)?,
            },
        })
    }
}

/// Typographic signs for text, real addresses for links.
fn adapt<'a>(event: Event<'a>, resolve: &dyn Resolve) -> Result<Event<'a>, String> {
    Ok(match event {
        Event::Text(text) => Event::Text(typography::apply(resolve.language(), &text).into()),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let (scheme, rest) = dest_url
                .split_once(':')
                .ok_or_else(|| format!("the link `{dest_url}` has no scheme such as guide:"))?;
            let target = resolve.link(scheme, rest)?;
            let title = target.campaign.map_or(title, |name| format!("{CAMPAIGN}{name}").into());
            Event::Start(Tag::Link { link_type, dest_url: target.href.into(), title, id })
        }
        Event::Start(Tag::Image { dest_url, .. }) => {
            return Err(format!("images are not allowed in a text: {dest_url}"));
        }
        event => event,
    })
}

/// Puts `{name}` between private-use characters; `{#id}` of a heading stays.
fn mark_placeholders(source: &str) -> Result<String, String> {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let end = from.find('}').ok_or("a `{` is never closed")?;
        let inner = &from[1..end];
        if inner.starts_with('#') {
            out.push_str(&from[..=end]);
        } else {
            out.extend([OPEN]);
            out.push_str(inner);
            out.extend([CLOSE]);
        }
        rest = &from[end + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Replaces the marked placeholders by their words.
fn fill(
    text: &str,
    resolve: &dyn Resolve,
    form: impl Fn(Words) -> String,
) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(OPEN) {
        out.push_str(before);
        let (name, after) = from.split_once(CLOSE).ok_or("a placeholder is cut in two")?;
        out.push_str(&form(resolve.placeholder(name)?));
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The text of a run of events, with list marks, line breaks and the addresses of links that leave
/// the site: what a mail program shows.
fn plain_text(events: &[Event<'_>]) -> String {
    let mut out = String::new();
    let mut numbers: Vec<Option<u64>> = Vec::new();
    let mut address: Option<CowStr<'_>> = None;
    let paragraph = |out: &mut String| {
        while out.ends_with([' ', '\n']) {
            out.pop();
        }
        out.push_str("\n\n");
    };
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(text),
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push('\n'),
            Event::Start(Tag::List(start)) => {
                if numbers.is_empty() && !out.is_empty() {
                    paragraph(&mut out);
                }
                numbers.push(*start);
            }
            Event::End(TagEnd::List(_)) => {
                numbers.pop();
                paragraph(&mut out);
            }
            Event::Start(Tag::Item) => match numbers.last_mut() {
                Some(Some(number)) => {
                    out.push_str(&format!("{number}. "));
                    *number += 1;
                }
                _ => out.push_str("- "),
            },
            Event::End(TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead) => {
                while out.ends_with([' ', '\n']) {
                    out.pop();
                }
                out.push('\n');
            }
            Event::End(TagEnd::TableCell) => out.push_str("  "),
            Event::End(TagEnd::Paragraph | TagEnd::BlockQuote(_) | TagEnd::Table) => {
                paragraph(&mut out);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                address = dest_url.starts_with("https:").then(|| dest_url.clone());
            }
            Event::End(TagEnd::Link) => {
                if let Some(address) = address.take() {
                    out.push_str(&format!(" ({address})"));
                }
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::words::{LinkTarget, Resolve, Words};
    use super::blocks;

    struct Fixed;

    impl Resolve for Fixed {
        fn language(&self) -> &'static str {
            "fr"
        }

        fn link(&self, scheme: &str, rest: &str) -> Result<LinkTarget, String> {
            match scheme {
                "guide" => Ok(LinkTarget { href: format!("../{rest}/"), campaign: None }),
                "link" => Ok(LinkTarget {
                    href: format!("https://e.example/{rest}"),
                    campaign: Some(rest.to_owned()),
                }),
                _ => Err(format!("{scheme}:{rest} leads nowhere")),
            }
        }

        fn placeholder(&self, name: &str) -> Result<Words, String> {
            match name {
                "school" => {
                    Ok(Words { html: "<mark>école</mark>".into(), plain: "[école]".into() })
                }
                _ => Err(format!("{{{name}}} is not known")),
            }
        }
    }

    #[test]
    fn sections_carry_id_country_lead_and_body() {
        let source = "Avant.\n\n## Avant {#before}\n\n### S'inscrire {#a.b country=US}\n\nParce que {school} < 3 !\n\n- un [guide](guide:school)\n";
        let blocks = blocks(source, &Fixed).expect("blocks");
        assert_eq!(blocks.iter().map(|block| block.level).collect::<Vec<_>>(), [0, 2, 3]);
        let task = &blocks[2];
        assert_eq!((task.id.as_str(), task.country.as_deref()), ("a.b", Some("US")));
        assert_eq!(task.title.plain, "S’inscrire");
        assert_eq!(task.lead.plain, "Parce que [école] < 3\u{202f}!");
        assert_eq!(task.lead.html, "Parce que <mark>école</mark> &lt; 3\u{202f}!");
        assert!(task.body.html.contains("<a href=\"../school/\">guide</a>"), "{}", task.body.html);
    }

    #[test]
    fn plain_text_reads_like_a_mail() {
        let source = "Bonjour,\n\n1. **Un** ;\n2. [deux](link:x).\n\nMerci\n";
        let blocks = blocks(source, &Fixed).expect("blocks");
        assert_eq!(
            blocks[0].body.plain,
            "Bonjour,\n\n1. Un\u{202f};\n2. deux (https://e.example/x).\n\nMerci"
        );
        // Another campaign finds the link by its name.
        assert!(blocks[0].body.html.contains("<a href=\"https://e.example/x\" data-link=\"x\">"));
    }

    #[test]
    fn what_dangles_is_refused() {
        for source in [
            "<b>x</b>",
            "a <br> b",
            "[x](nowhere:y)",
            "[x](page)",
            "{unknown}",
            "{open",
            "# H1",
            "![a](b:c)",
        ] {
            assert!(blocks(source, &Fixed).is_err(), "{source}");
        }
    }
}
