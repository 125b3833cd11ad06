//! A tar archive (POSIX ustar) of plain files, the same for whoever packs it.

use super::time::Moment;

const BLOCK: usize = 512;

/// Packs files, which must be sorted: `(path, content)`.
///
/// # Errors
/// Names a path or a file that the format cannot hold.
pub(super) fn pack(files: &[(String, Vec<u8>)], moment: Moment) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    for (path, content) in files {
        out.extend(header(path, content.len(), moment)?);
        out.extend(content);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    // Two empty blocks are the end.
    out.resize(out.len() + 2 * BLOCK, 0);
    Ok(out)
}

fn header(path: &str, size: usize, moment: Moment) -> Result<[u8; BLOCK], String> {
    let (folder, name) = split(path).ok_or_else(|| format!("{path}: too long for a tar"))?;
    let mut header = [0; BLOCK];
    let mut put = |at: usize, text: &str| {
        header[at..at + text.len()].copy_from_slice(text.as_bytes());
    };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &octal(size as u64).ok_or_else(|| format!("{path}: too large for a tar"))?);
    put(136, &octal(moment.seconds()).ok_or("the time is too late for a tar")?);
    // The sum is taken with spaces in its own place.
    put(148, "        ");
    put(156, "0");
    put(257, "ustar");
    put(263, "00");
    put(345, folder);
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    Ok(header)
}

/// The path in the two fields that hold it: what stands before a slash, and what behind it.
fn split(path: &str) -> Option<(&str, &str)> {
    if path.len() <= 100 {
        return Some(("", path));
    }
    path.match_indices('/')
        .map(|(at, _)| (&path[..at], &path[at + 1..]))
        .find(|(folder, name)| folder.len() <= 155 && !name.is_empty() && name.len() <= 100)
}

fn octal(number: u64) -> Option<String> {
    let text = format!("{number:011o}");
    (text.len() == 11).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack_one(path: &str, content: &[u8]) -> Result<Vec<u8>, String> {
        pack(&[(path.to_owned(), content.to_vec())], Moment::of(None).unwrap())
    }

    #[test]
    fn a_file_is_a_header_and_its_content_in_whole_blocks() {
        let tar = pack_one("kickoff/index.html", b"<!doctype html>").unwrap();
        assert_eq!(tar.len(), 4 * BLOCK);
        assert!(tar.starts_with(b"kickoff/index.html\0"));
        assert_eq!(&tar[124..136], b"00000000017\0");
        assert_eq!(&tar[136..148], b"02263523000\0");
        assert_eq!(&tar[257..265], b"ustar\x0000");
        assert_eq!(&tar[BLOCK..BLOCK + 15], b"<!doctype html>");
        assert!(tar[BLOCK + 15..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn the_sum_of_a_header_is_right() {
        let tar = pack_one("a", b"").unwrap();
        let sum: u32 = tar[..BLOCK]
            .iter()
            .enumerate()
            .map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) })
            .sum();
        assert_eq!(&tar[148..156], format!("{sum:06o}\0 ").as_bytes());
    }

    #[test]
    fn a_long_path_is_cut_at_a_slash() {
        let path = format!("{}/{}", "f".repeat(120), "n".repeat(90));
        let tar = pack_one(&path, b"").unwrap();
        assert!(tar.starts_with("n".repeat(90).as_bytes()));
        assert_eq!(&tar[345..465], "f".repeat(120).as_bytes());
    }

    #[test]
    fn what_does_not_fit_is_refused_by_its_name() {
        let failure = pack_one(&"n".repeat(101), b"").unwrap_err();
        assert!(failure.starts_with("nnn"), "{failure}");
        assert!(pack_one(&format!("{}/n", "f".repeat(156)), b"").is_err());
    }
}
