//! Bytes as signs that addresses may hold (RFC 4648, section 5, without padding).
//!
//! By hand: forty lines, where the crate of this name costs the client two kilobytes.

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The signs of some bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 4 / 3 + 3);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        // One byte takes two signs, two take three.
        for at in 0..=chunk.len() {
            let sign = group >> (18 - 6 * at) & 63;
            out.extend(SIGNS.get(sign as usize).map(|sign| char::from(*sign)));
        }
    }
    out
}

/// The bytes of some signs; nothing when there are others among them, or a single one too many.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    for chunk in text.as_bytes().chunks(4) {
        let mut group: u32 = 0;
        for at in 0..4 {
            let value = match chunk.get(at) {
                Some(sign) => SIGNS.iter().position(|other| other == sign)?,
                None => 0,
            };
            group = group << 6 | u32::try_from(value).ok()?;
        }
        let [_, bytes @ ..] = group.to_be_bytes();
        let count = chunk.len().checked_sub(1).filter(|count| *count > 0)?;
        // Signs that say more than their bytes were cut off or made up.
        if bytes.iter().skip(count).any(|byte| *byte != 0) {
            return None;
        }
        out.extend(bytes.iter().take(count));
    }
    Some(out)
}
