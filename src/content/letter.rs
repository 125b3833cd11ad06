//! A document: a letter or text with blanks, ready to send.

use super::words::{Resolve, Words};
use super::{DocumentId, facts, front_matter, markdown, posts, typography};
use crate::letters::{Blank, Row, mark, order_of};

/// What a document is, which decides what one can do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// A mail with a subject.
    Email,
    /// A text to paste somewhere.
    Text,
    /// Posts to choose from; the share page offers them as well.
    Posts,
    /// A letter on paper.
    Letter,
    /// What an assembly votes on.
    Resolution,
    /// A plan with tables.
    Table,
    /// A plan of an event whose one table is timed.
    Agenda,
}

/// A document in one language.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Which one.
    pub document: DocumentId,
    /// What it is.
    pub title: String,
    /// Who sends it to whom, and when.
    pub purpose: String,
    /// What one can do with it.
    pub kind: LetterKind,
    /// The subject line, for emails.
    pub subject: Option<Words>,
    /// Day of the last review, `YYYY-MM-DD`.
    pub reviewed: String,
    /// The text as HTML, headings included, and as a mail program shows it; up to the timed table, if
    /// there is one.
    pub body: Words,
    /// The timed table.
    pub timetable: Option<Timetable>,
    /// The text behind the timed table.
    pub rest: Words,
    /// Its blanks, in the order of the form.
    pub blanks: Vec<Blank>,
}

/// A timed table as a document proposes it.
#[derive(Clone, Debug)]
pub struct Timetable {
    /// Heading of the column of people.
    pub who: String,
    /// Heading of the column of things to do.
    pub what: String,
    /// Its rows; texts are plain, with blanks in braces.
    pub rows: Vec<Row>,
}

impl Letter {
    /// Reads `locales/<language>/documents/<document>.md`.
    ///
    /// # Errors
    /// Says what is missing or unknown.
    pub fn parse(
        document: DocumentId,
        source: &str,
        resolve: &dyn Resolve,
    ) -> Result<Self, String> {
        let (head, text) = front_matter::split(source)?;
        head.only(&["title", "purpose", "kind", "subject", "picture", "alt", "reviewed"])?;
        facts::check_sources(text)?;
        let kind = match head.need("kind")? {
            "email" => LetterKind::Email,
            "text" => LetterKind::Text,
            "posts" => LetterKind::Posts,
            "letter" => LetterKind::Letter,
            "resolution" => LetterKind::Resolution,
            "table" => LetterKind::Table,
            "agenda" => LetterKind::Agenda,
            other => return Err(format!("`kind: {other}` is not known")),
        };
        let subject = match kind {
            LetterKind::Email => Some(markdown::line(head.need("subject")?, resolve)?),
            _ => None,
        };
        let (before, timetable, after) = match kind {
            LetterKind::Agenda => {
                let (before, table, after) = cut_table(text)?;
                (before, Some(Timetable::parse(&table, resolve)?), after)
            }
            LetterKind::Posts => {
                let labels = [head.need("picture")?, head.need("alt")?]
                    .map(|label| typography::apply(resolve.language(), label));
                (posts::to_read(text, &labels[0], &labels[1]), None, String::new())
            }
            _ => (text.to_owned(), None, String::new()),
        };
        let has = |blank: &Blank| {
            source.contains(&format!("{{{}}}", blank.id))
                || source.contains(&format!(":{}}}", blank.id))
        };
        let is_timed = |blank: &Blank| kind == LetterKind::Agenda && blank.id == "start-time";
        Ok(Self {
            document,
            title: markdown::line(head.need("title")?, resolve)?.plain,
            purpose: markdown::line(head.need("purpose")?, resolve)?.plain,
            kind,
            subject,
            reviewed: head.need("reviewed")?.to_owned(),
            body: markdown::whole(&before, resolve)?,
            timetable,
            rest: markdown::whole(&after, resolve)?,
            blanks: Blank::ALL.into_iter().filter(|blank| has(blank) || is_timed(blank)).collect(),
        })
    }

    /// The whole text in plain words, for searching and counting.
    pub fn plain(&self) -> String {
        let table: String = self
            .timetable
            .iter()
            .flat_map(|table| &table.rows)
            .map(|row| format!("\n{} {}", row.who, row.what))
            .collect::<String>()
            .replace(|sign: char| ('\u{e000}'..='\u{e001}').contains(&sign), "");
        format!("{}{table}\n\n{}", self.body.plain, self.rest.plain)
    }
}

/// A text with its blanks between marks instead of braces.
fn marked(text: &str) -> String {
    Blank::ALL.into_iter().fold(text.to_owned(), |text, blank| {
        text.replace(&format!("{{{}}}", blank.id), &mark(blank.id))
    })
}

/// The text before the only table, the lines of the table, and the text after it.
fn cut_table(text: &str) -> Result<(String, Vec<&str>, String), String> {
    let lines: Vec<&str> = text.lines().collect();
    let is_row = |line: &&str| line.starts_with('|');
    let start = lines.iter().position(is_row).ok_or("an agenda needs its table")?;
    let end = start + lines[start..].iter().take_while(|line| is_row(line)).count();
    if lines[end..].iter().any(is_row) {
        return Err("an agenda has one table only".into());
    }
    let join = |lines: &[&str]| format!("{}\n", lines.join("\n"));
    Ok((join(&lines[..start]), lines[start..end].to_vec(), join(&lines[end..])))
}

impl Timetable {
    fn parse(lines: &[&str], resolve: &dyn Resolve) -> Result<Self, String> {
        let cells = |line: &str| -> Result<[String; 3], String> {
            let cells: Vec<String> = line
                .trim_matches('|')
                .split('|')
                .map(|cell| typography::apply(resolve.language(), cell.trim()))
                .collect();
            cells.try_into().map_err(|_| format!("the row must have three cells: {line}"))
        };
        let [head, _, rows @ ..] = lines else {
            return Err("the table has no rows".into());
        };
        let [_, who, what] = cells(head)?;
        let mut minute = 0;
        let rows = (1_u32..)
            .zip(rows)
            .map(|(number, line)| {
                let [time, who, what] = cells(line)?;
                for text in [&who, &what] {
                    // Every blank is known, and nothing else needs rendering.
                    markdown::line(text, resolve)?;
                    if text.contains(['[', '*', '`']) {
                        return Err(format!(
                            "a timed row holds plain text and blanks only: {line}"
                        ));
                    }
                }
                let range = time.split_once('-').and_then(|(start, end)| {
                    Some((start.parse::<u32>().ok()?, end.parse::<u32>().ok()?))
                });
                let Some((start, end)) =
                    range.filter(|(start, end)| *start == minute && end > start)
                else {
                    return Err(format!("`{time}` must be minutes that begin at {minute}"));
                };
                minute = end;
                let [who, what] = [who, what].map(|text| marked(&text));
                let (id, order) = (number.to_string(), order_of(number));
                Ok(Row { id, order, minutes: end - start, who, what })
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { who, what, rows })
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::{LinkTarget, Resolve, Words};
    use super::{DocumentId, Letter, mark};

    struct Fixed;

    impl Resolve for Fixed {
        fn language(&self) -> &'static str {
            "en"
        }

        fn link(&self, _: &str, rest: &str) -> Result<LinkTarget, String> {
            Ok(LinkTarget { href: rest.to_owned(), campaign: None })
        }

        fn placeholder(&self, name: &str) -> Result<Words, String> {
            if name == "unknown" { Err("unknown".into()) } else { Ok(Words::plain(name)) }
        }
    }

    fn parse(text: &str) -> Result<Letter, String> {
        let document = DocumentId::from_id("run-of-show").expect("a document");
        let head = "---\ntitle: T\npurpose: P.\nkind: agenda\nreviewed: 2026-11-21\n---\n";
        Letter::parse(document, &format!("{head}{text}"), &Fixed)
    }

    const TABLE: &str = "{school}\n\n| Minutes | Who | What |\n|---|---|---|\n| 0-5 | {head-name} | It's on |\n| 5-20 | B | C |\n\nAfter {of:town}\n";

    #[test]
    fn a_timed_table_is_cut_out() {
        let letter = parse(TABLE).expect("an agenda");
        let table = letter.timetable.as_ref().expect("its table");
        assert_eq!((table.who.as_str(), table.what.as_str()), ("Who", "What"));
        let minutes: Vec<u32> = table.rows.iter().map(|row| row.minutes).collect();
        assert_eq!(minutes, [5, 15]);
        assert_eq!(table.rows[0].who, mark("head-name"));
        assert_eq!(table.rows[0].what, "It’s on");
        assert!(letter.rest.plain.starts_with("After"));
        let blanks: Vec<&str> = letter.blanks.iter().map(|blank| blank.id).collect();
        assert_eq!(blanks, ["school", "head-name", "town", "start-time"]);
    }

    #[test]
    fn what_is_wrong_in_a_table_is_said() {
        for (from, to) in [
            ("5-20", "6-20"),
            ("5-20", "20-5"),
            ("| B | C |", "| B |"),
            ("| B |", "| [B](guide:x) |"),
            ("{head-name}", "{unknown}"),
            ("After", "\n| a | b | c |"),
        ] {
            assert!(parse(&TABLE.replace(from, to)).is_err(), "{from} -> {to}");
        }
        assert!(parse("no table").is_err());
    }
}
