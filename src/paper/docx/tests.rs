//! Documents read back, by hand and by readers that others wrote.

use proptest::prelude::*;

use super::{Paper, allowed, docx};
use crate::paper::{Block, Run};

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
        assert_eq!(xml.matches(&format!("<w:numId w:val=\"{list}\"/>")).count(), count, "{xml}");
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
    assert!(part(&file, "<w:document", "</w:document>").contains("<w:hyperlink r:id=\"link0\">"));
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
