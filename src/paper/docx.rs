//! A letter as a document for word processors (Office Open XML, ECMA-376 part 1).

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

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// Bytes of a list's definition depend on nothing: bullets are list 1, numbers start with list 2.
const BULLETS: u32 = 1;

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

fn content_types() -> String {
    let part = |name: &str, kind: &str| {
        format!(
            "<Override PartName=\"/{name}\" \
             ContentType=\"application/vnd.openxmlformats-{kind}+xml\"/>"
        )
    };
    let word = |name: &str, kind: &str| {
        part(&format!("word/{name}.xml"), &format!("officedocument.wordprocessingml.{kind}"))
    };
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{}{}{}{}</Types>",
        word("document", "document.main"),
        word("styles", "styles"),
        word("numbering", "numbering"),
        part("docProps/core.xml", "package.core-properties"),
    )
}

fn relationships(inside: &str) -> String {
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{inside}</Relationships>")
}

fn package_relations() -> String {
    relationships(&format!(
        "<Relationship Id=\"document\" Type=\"{RELATIONS}/officeDocument\" \
         Target=\"word/document.xml\"/><Relationship Id=\"core\" \
         Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
    ))
}

fn styles(language: &str) -> String {
    let language = xml_text(language);
    let heading = |level: u8, size: u8| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\">\
             <w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/>\
             <w:pPr><w:keepNext/><w:spacing w:before=\"280\" w:after=\"100\"/>\
             <w:outlineLvl w:val=\"{}\"/></w:pPr>\
             <w:rPr><w:b/><w:bCs/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>",
            level - 1
        )
    };
    let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .map(|side| {
            format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>")
        })
        .concat();
    format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"{language}\" w:bidi=\"{language}\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"140\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/></w:style>{}{}\
         <w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/>\
         <w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:pPr><w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>\
         <w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>\
         <w:left w:w=\"100\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr></w:style></w:styles>",
        heading(1, 30),
        heading(2, 26)
    )
}

fn numbering(lists: u32) -> String {
    let levels = |format: &str, sign: fn(u8) -> String| -> String {
        (0..3)
            .map(|level: u8| {
                let indent = 400 * (u32::from(level) + 1);
                format!(
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                     <w:lvlText w:val=\"{}\"/><w:lvlJc w:val=\"start\"/><w:pPr>\
                     <w:ind w:left=\"{indent}\" w:hanging=\"300\"/></w:pPr></w:lvl>",
                    sign(level)
                )
            })
            .collect()
    };
    let bullets = levels("bullet", |_| "•".to_owned());
    let numbers = levels("decimal", |level| format!("%{}.", level + 1));
    let lists: String = (BULLETS + 1..=lists)
        .map(|list| {
            format!(
                "<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"1\"/>\
                 <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            )
        })
        .collect();
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{MAIN}\">\
         <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>{bullets}\
         </w:abstractNum><w:abstractNum w:abstractNumId=\"1\">\
         <w:multiLevelType w:val=\"multilevel\"/>{numbers}</w:abstractNum>\
         <w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>{lists}</w:numbering>"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Block, Run};
    use super::{Paper, allowed, docx};

    const PAPER: Paper<'_> = Paper { title: "Lettre", language: "fr", right_to_left: false };

    /// The text of one part; parts are stored as they are.
    fn part(file: &[u8], open: &str, close: &str) -> String {
        let text = String::from_utf8_lossy(file);
        let start = text.find(open).expect("the part");
        let end = text[start..].find(close).expect("its end") + start;
        text[start..end].to_owned()
    }

    fn document(blocks: &[Block]) -> String {
        part(&docx(blocks, PAPER), "<w:document", "</w:document>")
    }

    #[test]
    fn what_was_typed_means_itself() {
        let evil = "<w:br/> & \"x\"\u{0}\u{7}\nsecond\tline 🎉 שלום";
        let xml = document(&[Block::Paragraph(vec![Run::plain(evil)])]);
        assert!(xml.contains("&lt;w:br/&gt; &amp; &quot;x&quot;</w:t><w:br/>"), "{xml}");
        assert!(xml.contains(">second</w:t><w:tab/>") && xml.contains("line 🎉 שלום"), "{xml}");
    }

    #[test]
    fn each_list_of_numbers_starts_again() {
        let item = |number| Block::Item { number, depth: 0, runs: vec![Run::plain("x")] };
        let blocks =
            [item(Some(1)), item(Some(2)), Block::Paragraph(Vec::new()), item(Some(1)), item(None)];
        let xml = document(&blocks);
        for (list, count) in [(2, 2), (3, 1), (1, 1)] {
            assert_eq!(
                xml.matches(&format!("<w:numId w:val=\"{list}\"/>")).count(),
                count,
                "{xml}"
            );
        }
    }

    #[test]
    fn links_lead_out_through_their_relation() {
        let link = Run { link: Some("https://e.example/?a=1&b=2".into()), ..Run::plain("ici") };
        let file = docx(&[Block::Paragraph(vec![link])], PAPER);
        let relations = part(&file, "<Relationship Id=\"styles\"", "</Relationships>");
        assert!(
            relations.contains("Target=\"https://e.example/?a=1&amp;b=2\" TargetMode=\"External\"")
        );
        assert!(
            part(&file, "<w:document", "</w:document>").contains("<w:hyperlink r:id=\"link0\">")
        );
    }

    /// What readers of the formats that others wrote make of a file: the text of each paragraph.
    fn read_back(file: &[u8]) -> Vec<String> {
        use std::io::Read as _;

        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("an archive");
        let mut document = String::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).expect("a part");
            let mut xml = String::new();
            // Reading to the end checks the sum, too.
            part.read_to_string(&mut xml).expect("a text");
            roxmltree::Document::parse(&xml).expect("well-formed XML");
            if part.name() == "word/document.xml" {
                document = xml;
            }
        }
        let document = roxmltree::Document::parse(&document).expect("the document");
        let words = |paragraph: roxmltree::Node<'_, '_>| {
            paragraph
                .descendants()
                .map(|node| match node.tag_name().name() {
                    "t" => node.text().unwrap_or_default(),
                    "br" => "\n",
                    "tab" => "\t",
                    _ => "",
                })
                .collect()
        };
        let paragraphs = document.descendants().filter(|node| node.tag_name().name() == "p");
        paragraphs.map(words).collect()
    }

    proptest! {
        /// Other readers find a whole file with the very text that was typed, but for what XML cannot
        /// hold.
        #[test]
        fn other_readers_find_what_was_typed(title in any::<String>(), text in any::<String>()) {
            let link = Run { link: Some(format!("https://e.example/{text}")), ..Run::plain("x") };
            let cell = vec![Run::plain(&text)];
            let blocks = [
                Block::Heading(2, cell.clone()),
                Block::Item { number: Some(1), depth: 0, runs: vec![link] },
                Block::Table(vec![vec![cell.clone(), cell]]),
            ];
            let paragraphs = read_back(&docx(&blocks, Paper { title: &title, ..PAPER }));
            // Readers of XML write all ends of lines as one sign.
            let expected = allowed(&text).replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(&paragraphs[0], &expected);
            prop_assert_eq!(&paragraphs[2], &expected);
        }

        /// Whatever is typed, the text between tags never opens a tag of its own.
        #[test]
        fn markup_cannot_be_typed(text in any::<String>()) {
            let plain = document(&[Block::Paragraph(vec![Run::plain("")])]);
            let typed = document(&[Block::Paragraph(vec![Run::plain(&text)])]);
            let own = text.matches('\n').count() + text.matches('\t').count();
            // Each line break and tab adds its own element, and splits the text into one more.
            prop_assert_eq!(typed.matches('<').count(), plain.matches('<').count() + own * 3);
        }
    }
}
