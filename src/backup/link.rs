//! A plan in the fragment of an address, which browsers never send to a server.

use super::base64;

/// What stands in front of the plan in the fragment.
const MARK: &str = "plan=";

/// Characters of the longest link that is offered; longer ones do not survive mail programs and messengers.
pub const LONGEST: usize = 8_000;

/// Bytes of the largest plan that a link may unpack to. A few hundred bytes can unpack to gigabytes.
pub const LARGEST_UNPACKED: u32 = 2_000_000;

/// The content of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packed {
    /// Compressed (DEFLATE with a checksum, RFC 1950), as browsers do it.
    Deflated(Vec<u8>),
    /// As it is, from a browser that does not compress.
    Plain(Vec<u8>),
}

/// The fragment of a link, without its `#`.
pub fn pack(packed: &Packed) -> String {
    let (kind, bytes) = match packed {
        Packed::Deflated(bytes) => ("d.", bytes),
        Packed::Plain(bytes) => ("p.", bytes),
    };
    [MARK, kind, &base64::encode(bytes)].concat()
}

/// What a fragment, or a whole link that somebody pasted, holds; nothing when it is no plan, and an empty one
/// when it was cut off or changed.
pub fn unpack(text: &str) -> Option<Packed> {
    let fragment = text.rsplit('#').next()?;
    let content = fragment.trim().strip_prefix(MARK)?;
    let decoded = |content: &str| base64::decode(content).unwrap_or_default();
    Some(match content.split_once('.') {
        Some(("d", content)) => Packed::Deflated(decoded(content)),
        Some(("p", content)) => Packed::Plain(decoded(content)),
        _ => Packed::Plain(Vec::new()),
    })
}
