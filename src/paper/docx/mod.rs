//! A letter as a document for word processors (Office Open XML, ECMA-376 part 1).

mod parts;

use parts::{
    BULLETS, HEAD, MAIN, PACKAGE, RELATIONS, content_types, numbering, package_relations,
    relationships, styles,
};

use super::html::escape;
use super::zip::archive;
use super::{Block, Run};

/// What a document is besides its words.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    /// Its title, as file managers and screen readers show it.
    pub title: &'a str,
    /// BCP 47 tag, for the spelling checker.
    pub language: &'a str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
}

/// What is left of an A4 sheet between its margins, in twentieths of a point.
const TEXT_WIDTH: usize = 9_072;

/// The document as a file.
pub fn docx(blocks: &[Block], paper: Paper<'_>) -> Vec<u8> {
    let mut body = Body { paper, links: Vec::new(), lists: BULLETS, xml: String::new() };
    body.blocks(blocks);
    let Body { links, lists, xml, .. } = body;
    let relation = |id: &str, kind: &str, target: &str, mode: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"{mode}/>")
    };
    let links: String = links
        .iter()
        .enumerate()
        .map(|(index, link)| {
            relation(&link_id(index), "hyperlink", &xml_text(link), " TargetMode=\"External\"")
        })
        .collect();
    let word_relations = [
        relation("styles", "styles", "styles.xml", ""),
        relation("numbering", "numbering", "numbering.xml", ""),
        links,
    ]
    .concat();
    let document = format!(
        "{HEAD}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><w:body>{xml}<w:sectPr>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" \
         w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    );
    let properties = format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        xml_text(paper.title),
        xml_text(paper.language)
    );
    archive(&[
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", relationships(&word_relations)),
        ("word/styles.xml", styles(paper.language)),
        ("word/numbering.xml", numbering(lists)),
    ])
}

/// The text of the document while it is written.
struct Body<'a> {
    paper: Paper<'a>,
    links: Vec<String>,
    /// The number of the last list; each list of numbers starts again at its first one.
    lists: u32,
    xml: String,
}

impl Body<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        let mut number_before = None;
        for block in blocks {
            match block {
                Block::Heading(level, runs) => {
                    let style = format!("<w:pStyle w:val=\"Heading{}\"/>", level.saturating_sub(1));
                    self.paragraph(&style, runs);
                }
                Block::Paragraph(runs) => self.paragraph("", runs),
                Block::Item { number, depth, runs } => {
                    let follows = number_before.is_some_and(|before| Some(before + 1) == *number);
                    if number.is_some() && !follows {
                        self.lists += 1;
                    }
                    let list = number.map_or(BULLETS, |_| self.lists);
                    let style = format!(
                        "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"{depth}\"/>\
                         <w:numId w:val=\"{list}\"/></w:numPr>"
                    );
                    self.paragraph(&style, runs);
                }
                Block::Table(rows) => self.table(rows),
            }
            number_before = match block {
                Block::Item { number, .. } => *number,
                _ => None,
            };
        }
    }

    fn table(&mut self, rows: &[Vec<Vec<Run>>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let direction = if self.paper.right_to_left { "<w:bidiVisual/>" } else { "" };
        let grid: String = widths(rows, columns)
            .into_iter()
            .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
            .collect();
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>{direction}\
             <w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        ));
        for (index, cells) in rows.iter().enumerate() {
            let is_head = index == 0;
            self.xml.push_str(if is_head {
                "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
            } else {
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            });
            for cell in cells {
                self.xml.push_str("<w:tc><w:tcPr/>");
                let runs: Vec<Run> = cell
                    .iter()
                    .map(|run| Run { bold: run.bold || is_head, ..run.clone() })
                    .collect();
                self.paragraph("", &runs);
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        // Two tables in a row would melt into one, and a document may not end in a table.
        self.xml.push_str("</w:tbl><w:p/>");
    }

    fn paragraph(&mut self, style: &str, runs: &[Run]) {
        let direction = if self.paper.right_to_left { "<w:bidi/>" } else { "" };
        self.xml.push_str(&format!("<w:p><w:pPr>{style}{direction}</w:pPr>"));
        for run in runs {
            match &run.link {
                Some(link) => {
                    let id = link_id(self.links.len());
                    self.links.push(link.clone());
                    self.xml.push_str(&format!("<w:hyperlink r:id=\"{id}\">"));
                    self.run(run, "<w:rStyle w:val=\"Hyperlink\"/>");
                    self.xml.push_str("</w:hyperlink>");
                }
                None => self.run(run, ""),
            }
        }
        self.xml.push_str("</w:p>");
    }

    fn run(&mut self, run: &Run, style: &str) {
        let bold = if run.bold { "<w:b/><w:bCs/>" } else { "" };
        let italic = if run.italic { "<w:i/><w:iCs/>" } else { "" };
        let direction = if self.paper.right_to_left { "<w:rtl/>" } else { "" };
        self.xml.push_str(&format!("<w:r><w:rPr>{style}{bold}{italic}{direction}</w:rPr>"));
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                self.xml.push_str("<w:br/>");
            }
            for (index, part) in line.split('\t').enumerate() {
                if index > 0 {
                    self.xml.push_str("<w:tab/>");
                }
                self.xml.push_str(&format!("<w:t xml:space=\"preserve\">{}</w:t>", xml_text(part)));
            }
        }
        self.xml.push_str("</w:r>");
    }
}

/// Widths of columns: those with long texts get more, and no column so little that words break.
fn widths(rows: &[Vec<Vec<Run>>], columns: usize) -> Vec<usize> {
    let longest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let letters =
            |cell: &Vec<Run>| cell.iter().map(|run| run.text.chars().count()).sum::<usize>();
        cells.map(letters).max().unwrap_or_default().clamp(16, 60)
    };
    let longest: Vec<usize> = (0..columns).map(longest).collect();
    let all = longest.iter().sum::<usize>().max(1);
    longest.into_iter().map(|letters| TEXT_WIDTH * letters / all).collect()
}

fn link_id(index: usize) -> String {
    format!("link{index}")
}

/// Text that means itself. XML 1.0 cannot hold most control characters, not even escaped (section
/// 2.2), so they are left out.
fn xml_text(text: &str) -> String {
    escape(&allowed(text))
}

fn allowed(text: &str) -> String {
    let is_allowed = |sign: &char| match sign {
        '\t' | '\n' | '\r' => true,
        '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    text.chars().filter(is_allowed).collect()
}

#[cfg(test)]
mod tests;
