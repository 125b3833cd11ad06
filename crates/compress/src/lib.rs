//! Brotli and gzip at their best, in which the site's budget is measured.
//!
//! A crate of its own: generic code is compiled where it is used, so in a crate that is compiled fast instead of
//! well the compressors, generic over what they read and where they take memory from, took three times as long.

use std::io::{Result, Write as _};

/// Brotli's best quality and its largest standard window.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// `content` in Brotli's format (RFC 7932).
///
/// # Errors
/// Never, as far as memory lasts: writing goes there.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, QUALITY, WINDOW);
    writer.write_all(content)?;
    drop(writer);
    Ok(out)
}

/// `content` in gzip's format (RFC 1952), without a name or a time: the same content gives the same bytes.
///
/// # Errors
/// As [`brotli`].
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    #[test]
    fn both_formats_give_the_content_back() -> std::io::Result<()> {
        let content = "Une heure de code, puis une autre. ".repeat(500).into_bytes();
        let (mut small, mut back) = (super::brotli(&content)?, Vec::new());
        assert!(small.len() < 100, "{} bytes", small.len());
        brotli::Decompressor::new(&small[..], 4096).read_to_end(&mut back)?;
        assert_eq!(back, content);
        small = super::gzip(&content)?;
        back.clear();
        flate2::read::GzDecoder::new(&small[..]).read_to_end(&mut back)?;
        assert_eq!(back, content);
        Ok(())
    }
}
