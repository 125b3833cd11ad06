//! Prints the hostile texts, one per line, as JSON.

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for text in kickoff_oracle_tests::texts::hostile() {
        writeln!(out, "{}", kickoff_oracle_tests::quoted::quoted(&text))?;
    }
    out.flush()
}
