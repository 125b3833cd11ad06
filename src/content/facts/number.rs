//! Numbers in digits, as each language writes them.

/// A whole number in groups of three: `191,640`, in French with narrow no-break spaces.
pub(super) fn grouped(language: &str, value: u64) -> String {
    let sign = if language == "fr" { '\u{202f}' } else { ',' };
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(sign);
        }
        out.push(digit);
    }
    out
}

/// What stands between a number and its decimals.
pub(super) fn decimal_sign(language: &str) -> char {
    if language == "fr" { ',' } else { '.' }
}
