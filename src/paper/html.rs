//! A letter as HTML for the clipboard: what mail programs and word processors paste with its style.

use super::{Block, Run};

/// The letter as a fragment of HTML.
pub fn html(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut list: Option<&str> = None;
    for block in blocks {
        let wanted = match block {
            Block::Item { number: Some(_), .. } => Some("ol"),
            Block::Item { .. } => Some("ul"),
            _ => None,
        };
        if wanted != list {
            if let Some(open) = list {
                out.push_str(&format!("</{open}>"));
            }
            if let Some(open) = wanted {
                out.push_str(&format!("<{open}>"));
            }
            list = wanted;
        }
        match block {
            Block::Heading(level, runs) => {
                out.push_str(&format!("<h{level}>{}</h{level}>", line(runs)));
            }
            Block::Paragraph(runs) => out.push_str(&format!("<p>{}</p>", line(runs))),
            Block::Item { runs, .. } => out.push_str(&format!("<li>{}</li>", line(runs))),
            Block::Table(rows) => {
                out.push_str("<table>");
                for (index, cells) in rows.iter().enumerate() {
                    let cell = if index == 0 { "th" } else { "td" };
                    let cells: String = cells
                        .iter()
                        .map(|runs| format!("<{cell}>{}</{cell}>", line(runs)))
                        .collect();
                    out.push_str(&format!("<tr>{cells}</tr>"));
                }
                out.push_str("</table>");
            }
        }
    }
    if let Some(open) = list {
        out.push_str(&format!("</{open}>"));
    }
    out
}

fn line(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| {
            let mut words = escape(&run.text).replace('\n', "<br>");
            if run.bold {
                words = format!("<strong>{words}</strong>");
            }
            if run.italic {
                words = format!("<em>{words}</em>");
            }
            match &run.link {
                Some(link) => format!("<a href=\"{}\">{words}</a>", escape(link)),
                None => words,
            }
        })
        .collect()
}

/// Text that means itself in markup and in attributes. Spaces in a row stay as typed.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Block, Run};
    use super::html;

    #[test]
    fn lists_open_and_close_and_markup_means_itself() {
        let item =
            |text: &str| Block::Item { number: None, depth: 0, runs: vec![Run::plain(text)] };
        let evil = "<img src=x onerror=\"alert(1)\"> & 'co'\nline";
        let blocks = [Block::Paragraph(vec![Run::plain(evil)]), item("a"), item("b")];
        assert_eq!(
            html(&blocks),
            "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 'co'<br>line</p>\
             <ul><li>a</li><li>b</li></ul>"
        );
    }
}
