//! An archive of stored files: the smallest thing that every reader of ZIP accepts (PKWARE APPNOTE
//! 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Letters are a few kilobytes, so nothing is compressed.

/// The polynomial of the checksum, reversed (APPNOTE 4.4.7).
const POLYNOMIAL: u32 = 0xedb8_8320;
/// Version 2.0, the least that knows folders.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// 1980-01-01, the format's first day: the same letter gives the same bytes.
const DATE: u16 = (1 << 5) | 1;

/// An archive with these files in this order. Names are short, and there are a handful of them;
/// sizes stay far below the 4 GB of the format.
pub(super) fn archive(files: &[(&str, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let at = length(out.len());
        let entry = entry(name, content.as_bytes());
        put(&mut out, &[0x0403_4b50]);
        out.extend_from_slice(&entry);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(content.as_bytes());

        put(&mut directory, &[0x0201_4b50]);
        directory.extend_from_slice(&VERSION.to_le_bytes());
        directory.extend_from_slice(&entry);
        // Length of a comment, number of the disk, internal and external attributes.
        directory.extend_from_slice(&[0; 10]);
        put(&mut directory, &[at]);
        directory.extend_from_slice(name.as_bytes());
    }
    let (at, size) = (length(out.len()), length(directory.len()));
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    out.extend_from_slice(&directory);
    put(&mut out, &[0x0605_4b50, 0]);
    out.extend_from_slice(&[count, count].concat());
    put(&mut out, &[size, at]);
    out.extend_from_slice(&[0; 2]);
    out
}

/// What stands about a file both before it and in the directory.
fn entry(name: &str, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // Version, flags, method 0 (stored), time, date.
    for number in [VERSION, FLAGS, 0, 0, DATE] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    let size = length(content.len());
    put(&mut out, &[checksum(content), size, size]);
    let name = u16::try_from(name.len()).unwrap_or(u16::MAX);
    out.extend_from_slice(&name.to_le_bytes());
    // No extra field.
    out.extend_from_slice(&[0; 2]);
    out
}

fn put(out: &mut Vec<u8>, numbers: &[u32]) {
    for number in numbers {
        out.extend_from_slice(&number.to_le_bytes());
    }
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// CRC-32, bit by bit: a table would be faster and is not needed for a few kilobytes.
fn checksum(content: &[u8]) -> u32 {
    !content.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { (sum >> 1) ^ POLYNOMIAL } else { sum >> 1 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{archive, checksum};

    /// The check value that the catalogue of CRC algorithms gives for this one.
    #[test]
    fn the_checksum_is_the_formats() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn signatures_and_counts_are_in_place() {
        let bytes = archive(&[("a.xml", "<a/>".to_owned()), ("b/c.xml", "é".to_owned())]);
        assert_eq!(&bytes[..4], b"PK\x03\x04");
        let end = &bytes[bytes.len() - 22..];
        assert_eq!(&end[..4], b"PK\x05\x06");
        assert_eq!((end[8], end[10]), (2, 2));
        let at = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
    }
}
