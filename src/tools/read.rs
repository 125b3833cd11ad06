//! A letter as it stands on the page, with everything that was filled in, as blocks.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlAnchorElement, Node, NodeList};

use crate::paper::{Block, Run};

/// Elements of this class are for the screen: fields and buttons.
const NOT_ON_PAPER: &str = "no-paper";

/// The blocks of an element. Text that stands directly in it makes a paragraph.
pub(super) fn blocks(element: &Element) -> Vec<Block> {
    let mut out = Vec::new();
    walk(element, &mut out);
    out
}

fn walk(element: &Element, out: &mut Vec<Block>) {
    match element.tag_name().as_str() {
        "H2" => out.push(Block::Heading(2, inline(element))),
        "H3" => out.push(Block::Heading(3, inline(element))),
        "UL" | "OL" => list(element, 0, out),
        "TABLE" => out.push(Block::Table(rows(element))),
        _ => {
            let children = shown_children(element);
            if children.iter().any(is_block) {
                for child in &children {
                    walk(child, out);
                }
            } else {
                let runs = inline(element);
                if !runs.is_empty() {
                    out.push(Block::Paragraph(runs));
                }
            }
        }
    }
}

fn is_block(element: &Element) -> bool {
    matches!(
        element.tag_name().as_str(),
        "P" | "DIV" | "SECTION" | "UL" | "OL" | "TABLE" | "H2" | "H3" | "BLOCKQUOTE"
    )
}

fn list(element: &Element, depth: u8, out: &mut Vec<Block>) {
    let is_numbered = element.tag_name() == "OL";
    for (number, item) in (1..).zip(shown_children(element)) {
        let number = is_numbered.then_some(number);
        out.push(Block::Item { number, depth, runs: inline(&item) });
        for child in shown_children(&item) {
            if matches!(child.tag_name().as_str(), "UL" | "OL") {
                list(&child, depth + 1, out);
            }
        }
    }
}

fn rows(table: &Element) -> Vec<Vec<Vec<Run>>> {
    let Ok(rows) = table.query_selector_all("tr") else { return Vec::new() };
    elements(&rows).iter().map(|row| shown_children(row).iter().map(inline).collect()).collect()
}

/// Words of an element with their styles, without lists inside it.
fn inline(element: &Element) -> Vec<Run> {
    let mut runs = Vec::new();
    collect(element, &Run::default(), &mut runs);
    trim(runs)
}

fn collect(node: &Node, style: &Run, runs: &mut Vec<Run>) {
    let children = node.child_nodes();
    for child in (0..children.length()).filter_map(|index| children.get(index)) {
        let Some(element) = child.dyn_ref::<Element>() else {
            if child.node_type() == Node::TEXT_NODE {
                let text = child.text_content().unwrap_or_default();
                push(runs, style, &collapse(&text));
            }
            continue;
        };
        if element.class_list().contains(NOT_ON_PAPER) {
            continue;
        }
        // What a person filled in is kept exactly: its spaces and line breaks are meant.
        if element.has_attribute("data-blank") || element.has_attribute("data-typed") {
            push(runs, style, &element.text_content().unwrap_or_default());
            continue;
        }
        let mut inner = style.clone();
        match element.tag_name().as_str() {
            "UL" | "OL" => continue,
            "BR" => push(runs, style, "\n"),
            "STRONG" | "B" => inner.bold = true,
            "EM" | "I" => inner.italic = true,
            "A" => inner.link = element.dyn_ref::<HtmlAnchorElement>().map(HtmlAnchorElement::href),
            _ => {}
        }
        collect(element, &inner, runs);
    }
}

/// Adds words, to the run before them where the style is the same.
fn push(runs: &mut Vec<Run>, style: &Run, text: &str) {
    match runs.last_mut() {
        Some(last)
            if (last.bold, last.italic, &last.link) == (style.bold, style.italic, &style.link) =>
        {
            last.text.push_str(text);
        }
        _ => runs.push(Run { text: text.to_owned(), ..style.clone() }),
    }
}

/// Spaces and line ends of the page's source show as one space. No-break spaces stay.
fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, ' ' | '\n' | '\t' | '\r') {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(sign);
        }
    }
    out
}

/// Without the space that the page's source has around the words, and without empty runs.
fn trim(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start_matches(' ').to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

fn shown_children(element: &Element) -> Vec<Element> {
    let children = element.children();
    (0..children.length())
        .filter_map(|index| children.item(index))
        .filter(|child| !child.class_list().contains(NOT_ON_PAPER))
        .collect()
}

fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}
