//! How long a label of a host is in Punycode (RFC 3492).

/// More than this is too long for a label in any case.
const TOO_LONG: usize = 64;

/// The length of `label` as the name system has it: `xn--` and Punycode where it has other than
/// printable ASCII characters. Any length above 63 stands for all of them.
///
/// Full stops of East Asian scripts count as dots within the label, as in X's library.
pub(super) fn length(label: &[u16]) -> usize {
    let is_stop = |unit: &u16| [0x3002, 0xff0e, 0xff61].contains(unit);
    label.split(is_stop).map(|part| 1 + part_length(part)).sum::<usize>() - 1
}

fn part_length(part: &[u16]) -> usize {
    if part.iter().all(|unit| (0x20..=0x7e).contains(unit)) {
        return part.len();
    }
    // Each character takes a place at least.
    if part.len() > 2 * TOO_LONG {
        return TOO_LONG;
    }
    let signs: Vec<u32> = char::decode_utf16(part.iter().copied())
        .map(|sign| sign.map_or_else(|half| u32::from(half.unpaired_surrogate()), u32::from))
        .collect();
    4 + encoded_length(&signs)
}

/// The length of the encoding itself, which writes the distances between the characters in the
/// order of their code points as numbers of variable length.
fn encoded_length(signs: &[u32]) -> usize {
    let basic = signs.iter().filter(|&&sign| sign < 0x80).count();
    let mut length = basic + usize::from(basic > 0);
    let (mut handled, mut delta, mut bias, mut from) = (basic, 0_u64, 72, 0x80);
    while let Some(next) = signs.iter().copied().filter(|&sign| sign >= from).min() {
        delta += u64::from(next - from) * (handled as u64 + 1);
        for &sign in signs {
            if sign < next {
                delta += 1;
            } else if sign == next {
                length += digits(delta, bias);
                bias = adapt(delta, handled as u64 + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        from = next + 1;
    }
    length
}

/// How many digits `delta` takes.
fn digits(delta: u64, bias: u64) -> usize {
    let (mut rest, mut count, mut place) = (delta, 1, 36);
    loop {
        let threshold = place.max(bias + 1).min(bias + 26).saturating_sub(bias);
        if rest < threshold {
            return count;
        }
        rest = (rest - threshold) / (36 - threshold);
        count += 1;
        place += 36;
    }
}

fn adapt(delta: u64, count: u64, is_first: bool) -> u64 {
    let mut delta = delta / if is_first { 700 } else { 2 };
    delta += delta / count;
    let mut bias = 0;
    while delta > 455 {
        delta /= 35;
        bias += 36;
    }
    bias + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::length;

    /// Lengths of names that the name system has, counted by hand.
    #[test]
    fn known_names() {
        for (label, encoded) in [
            ("hourofcode", "hourofcode"),
            ("bücher", "xn--bcher-kva"),
            ("рф", "xn--p1ai"),
            ("中国", "xn--fiqs8s"),
            ("قطر", "xn--wgbl6a"),
            ("みんな", "xn--q9jyb4c"),
            ("😀", "xn--e28h"),
            ("vermögensberatung", "xn--vermgensberatung-pwb"),
        ] {
            let units: Vec<u16> = label.encode_utf16().collect();
            assert_eq!(length(&units), encoded.len(), "{label}");
        }
    }
}
