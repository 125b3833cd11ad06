//! A letter as plain text, as a mail program shows it.

use super::{Block, Run};

/// The letter as plain text. Links are followed by their address, lists keep their marks, a row of
/// a table is a line.
pub fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item { .. });
        if !out.is_empty() {
            out.push_str(if is_item && in_list { "\n" } else { "\n\n" });
        }
        in_list = is_item;
        match block {
            Block::Heading(_, runs) | Block::Paragraph(runs) => out.push_str(&line(runs)),
            Block::Item { number, depth, runs } => {
                out.push_str(&"  ".repeat(usize::from(*depth)));
                match number {
                    Some(number) => out.push_str(&format!("{number}. ")),
                    None => out.push_str("- "),
                }
                out.push_str(&line(runs));
            }
            Block::Table(rows) => {
                let rows: Vec<String> = rows
                    .iter()
                    .map(|cells| cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join("  "))
                    .collect();
                out.push_str(&rows.join("\n"));
            }
        }
    }
    out
}

fn line(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        out.push_str(&run.text);
        if let Some(link) = &run.link {
            let address = link.strip_prefix("mailto:").unwrap_or(link);
            // A link whose words are its address needs it once only.
            if !run.text.contains(address) {
                out.push_str(&format!(" ({address})"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Block, Run};
    use super::text;

    #[test]
    fn reads_like_a_mail() {
        let link = Run { link: Some("https://e.example/x".into()), ..Run::plain("inscription") };
        let mail = Run { link: Some("mailto:a@e.example".into()), ..Run::plain("a@e.example") };
        let item = |number, runs| Block::Item { number, depth: 0, runs };
        let blocks = [
            Block::Heading(2, vec![Run::plain("Titre")]),
            Block::Paragraph(vec![
                Run::plain("Bonjour,\n"),
                Run { bold: true, ..Run::plain("vous") },
            ]),
            item(Some(1), vec![link]),
            item(Some(2), vec![mail]),
            Block::Table(vec![vec![vec![Run::plain("a")], vec![Run::plain("b")]]]),
        ];
        assert_eq!(
            text(&blocks),
            "Titre\n\nBonjour,\nvous\n\n1. inscription (https://e.example/x)\n2. a@e.example\n\na  b"
        );
    }
}
