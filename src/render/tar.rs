//! A tar archive (ustar) of files in memory, the same bytes each time: no owner, no clock, the order that is given.

use std::io::{self, Write};

/// Everything is a multiple of this
const BLOCK: usize = 512;

/// A file of an archive, and its path in it
pub type File = (String, Vec<u8>);

/// Writes an archive whose files all bear one time, in seconds since 1970.
pub fn write(files: &[File], time: i64, out: &mut dyn Write) -> io::Result<()> {
    for (path, bytes) in files {
        match split(path) {
            Some(name) => entry(name, b'0', bytes, time, out)?,
            // Longer than the old form has room for: the path goes ahead in a record of its own.
            None => {
                entry(("", "long"), b'x', &long(path), time, out)?;
                entry(("", tail(path)), b'0', bytes, time, out)?;
            }
        }
    }
    out.write_all(&[0; BLOCK * 2])
}

fn entry(path: (&str, &str), kind: u8, bytes: &[u8], time: i64, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&header(path, kind, bytes.len(), time))?;
    out.write_all(bytes)?;
    let rest = bytes.len() % BLOCK;
    if rest > 0 { out.write_all(&vec![0; BLOCK - rest]) } else { Ok(()) }
}

fn header((prefix, name): (&str, &str), kind: u8, length: usize, time: i64) -> [u8; BLOCK] {
    let mut header = [0; BLOCK];
    let mut put = |at: usize, text: &[u8]| header[at..at + text.len()].copy_from_slice(text);
    put(0, name.as_bytes());
    put(100, b"0000644\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, format!("{length:011o}\0").as_bytes());
    put(136, format!("{:011o}\0", time.max(0)).as_bytes());
    put(148, b"        ");
    put(156, &[kind]);
    put(257, b"ustar\x0000");
    put(345, prefix.as_bytes());
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header
}

/// The folder and the name, where both have room.
fn split(path: &str) -> Option<(&str, &str)> {
    if path.len() <= 100 {
        return Some(("", path));
    }
    let slashes = path.match_indices('/').map(|(place, _)| (&path[..place], &path[place + 1..]));
    slashes.rev().find(|(folder, name)| folder.len() <= 155 && name.len() <= 100 && !name.is_empty())
}

/// `LENGTH path=…`, where the length counts its own digits.
fn long(path: &str) -> Vec<u8> {
    let rest = format!(" path={path}\n").len();
    let mut length = rest;
    while length != rest + length.to_string().len() {
        length = rest + length.to_string().len();
    }
    format!("{length} path={path}\n").into_bytes()
}

/// The end of a path, as far as it has room.
fn tail(path: &str) -> &str {
    let start = (path.len() - 100..path.len()).find(|place| path.is_char_boundary(*place));
    &path[start.unwrap_or(path.len())..]
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn tar_itself_reads_it() {
        let deep = format!("{}/{}/file.json", "f".repeat(90), "g".repeat(60));
        let long = format!("changes/{}.json", "x".repeat(128));
        let names = ["a.txt", &deep, &long, "leer.txt"];
        let bytes = |name: &str| if name == "leer.txt" { Vec::new() } else { name.repeat(20).into_bytes() };
        let files: Vec<File> = names.iter().map(|name| ((*name).to_owned(), bytes(name))).collect();
        let (mut archive, mut again) = (Vec::new(), Vec::new());
        write(&files, 1_700_000_000, &mut archive).unwrap();
        write(&files, 1_700_000_000, &mut again).unwrap();
        assert_eq!(archive, again);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.tar"), &archive).unwrap();
        let tar =
            std::process::Command::new("tar").args(["-xf", "a.tar"]).current_dir(folder.path()).status();
        assert!(tar.unwrap().success());
        for (name, bytes) in files {
            assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), bytes);
        }
    }
}
