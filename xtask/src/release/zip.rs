//! A ZIP archive of plain files, the same for whoever packs it.

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use super::time::Moment;

/// The first version that knows DEFLATE and folders.
const NEEDED: u16 = 20;
/// Version 3.0 of the format on Unix, so that the mode of files is read.
const MADE_BY: u16 = (3 << 8) + 30;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// A plain file that everybody may read, as Unix writes it.
const MODE: u32 = 0o100_644 << 16;

/// Packs files, which must be sorted: `(path, content)`.
///
/// # Errors
/// Names what the format cannot hold.
pub(super) fn pack(files: &[(String, Vec<u8>)], moment: Moment) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (path, content) in files {
        let large = |_| format!("{path}: too large for a ZIP");
        let start = u32::try_from(out.len()).map_err(large)?;
        let size = u32::try_from(content.len()).map_err(large)?;
        let packed = deflate(content).map_err(|error| format!("{path}: {error}"))?;
        // What is compressed already only grows.
        let (method, body) =
            if packed.len() < content.len() { (DEFLATED, &packed) } else { (STORED, content) };
        let mut sum = Crc::new();
        sum.update(content);
        let (time, date) = moment.dos();
        let mut common = Vec::new();
        for number in [NEEDED, FLAGS, method, time, date] {
            common.extend(number.to_le_bytes());
        }
        for number in [sum.sum(), u32::try_from(body.len()).map_err(large)?, size] {
            common.extend(number.to_le_bytes());
        }
        let name = u16::try_from(path.len()).map_err(|_| format!("{path}: too long for a ZIP"))?;
        common.extend(name.to_le_bytes());
        // No further fields.
        common.extend(0_u16.to_le_bytes());

        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(path.as_bytes());
        out.extend(body);

        directory.extend(b"PK\x01\x02");
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(common);
        // No remark, the first disk, no inner attributes.
        directory.extend([0; 6]);
        directory.extend(MODE.to_le_bytes());
        directory.extend(start.to_le_bytes());
        directory.extend(path.as_bytes());
    }
    let count = u16::try_from(files.len()).map_err(|_| "too many files for a ZIP")?;
    let large = |_| "the files are too large for a ZIP";
    let start = u32::try_from(out.len()).map_err(large)?;
    let length = u32::try_from(directory.len()).map_err(large)?;
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    Ok(out)
}

fn deflate(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = DeflateEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::DeflateDecoder;

    use super::*;

    fn files() -> Vec<(String, Vec<u8>)> {
        vec![
            ("kickoff/a.txt".to_owned(), b"again and again and again and again".to_vec()),
            ("kickoff/b.br".to_owned(), vec![7, 200, 3]),
        ]
    }

    fn number(bytes: &[u8], at: usize, length: usize) -> usize {
        bytes[at..at + length].iter().rev().fold(0, |sum, byte| (sum << 8) | usize::from(*byte))
    }

    /// Reads an archive back from its end, as programs do.
    fn unpack(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
        let end = zip.len() - 22;
        assert_eq!(&zip[end..end + 4], b"PK\x05\x06");
        let mut at = number(zip, end + 16, 4);
        let mut found = Vec::new();
        for _ in 0..number(zip, end + 10, 2) {
            assert_eq!(&zip[at..at + 4], b"PK\x01\x02");
            let (method, packed) = (number(zip, at + 10, 2), number(zip, at + 20, 4));
            let (size, name) = (number(zip, at + 24, 4), number(zip, at + 28, 2));
            let path = String::from_utf8(zip[at + 46..at + 46 + name].to_vec()).unwrap();
            let local = number(zip, at + 42, 4);
            assert_eq!(&zip[local..local + 4], b"PK\x03\x04");
            assert_eq!(zip[local + 4..local + 30], zip[at + 6..at + 32]);
            let body = &zip[local + 30 + name..local + 30 + name + packed];
            let mut content = Vec::new();
            if method == usize::from(STORED) {
                content.extend(body);
            } else {
                DeflateDecoder::new(body).read_to_end(&mut content).unwrap();
            }
            let mut sum = Crc::new();
            sum.update(&content);
            assert_eq!((content.len(), sum.sum() as usize), (size, number(zip, at + 16, 4)));
            found.push((path, content));
            at += 46 + name;
        }
        assert_eq!(at, end);
        found
    }

    #[test]
    fn what_was_packed_comes_out() {
        let zip = pack(&files(), Moment::of(None).unwrap()).unwrap();
        assert_eq!(unpack(&zip), files());
    }

    #[test]
    fn what_does_not_shrink_is_stored() {
        let zip = pack(&files(), Moment::of(None).unwrap()).unwrap();
        let second = zip.windows(4).rposition(|part| part == b"PK\x03\x04").unwrap();
        assert_eq!(number(&zip, 8, 2), usize::from(DEFLATED));
        assert_eq!(number(&zip, second + 8, 2), usize::from(STORED));
    }

    #[test]
    fn an_empty_folder_is_an_empty_archive() {
        assert_eq!(pack(&[], Moment::of(None).unwrap()).unwrap().len(), 22);
    }
}
