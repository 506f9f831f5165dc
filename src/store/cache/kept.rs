//! Bytes that were kept, in two parts: those that every reading needs, at hand from the beginning, and whole records,
//! which stay on the disk until somebody asks for one. Both were checked when they were opened.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::sync::OnceLock;

use super::bytes::{Cursor, Piece};

/// What was kept
#[derive(Debug)]
pub(in crate::store) struct Kept {
    near: Vec<u8>,
    /// Nothing where the records are among what is at hand.
    far: Option<Far>,
}

/// What is left on the disk
#[derive(Debug)]
struct Far {
    /// Of a name that only ever gets another file: what this one holds stays as it was checked.
    file: File,
    start: u64,
    length: usize,
    /// All of it, where many records are wanted.
    all: OnceLock<Vec<u8>>,
}

impl Kept {
    /// All at hand.
    pub(in crate::store) fn near(bytes: Vec<u8>) -> Kept {
        Kept { near: bytes, far: None }
    }

    /// With records that begin at this place of a file.
    pub(super) fn with_records(bytes: Vec<u8>, file: File, start: u64, length: usize) -> Kept {
        Kept { near: bytes, far: Some(Far { file, start, length, all: OnceLock::new() }) }
    }

    pub(in crate::store) fn bytes(&self) -> &[u8] {
        &self.near
    }

    pub(in crate::store) fn cursor(&self, at: usize) -> Cursor<'_> {
        Cursor::new(&self.near, at)
    }

    /// A record, where a cursor is at what [`put_place`] or [`super::bytes::put_piece`] wrote of it.
    pub(in crate::store) fn record(&self, from: &mut Cursor<'_>) -> Option<Cow<'_, [u8]>> {
        match &self.far {
            None => from.piece().map(|piece| Cow::Borrowed(&self.near[piece.range()])),
            Some(far) => place(from).map(|piece| far.read(piece)),
        }
    }

    /// Has all records at hand: one long reading instead of many short ones.
    pub(in crate::store) fn fetch(&self) {
        if let Some(far) = &self.far {
            far.all.get_or_init(|| far.bytes(0, far.length));
        }
    }
}

/// Where a record is among the others, in a width that does not depend on it.
pub(super) fn put_place(to: &mut Vec<u8>, start: u32, length: usize) {
    to.extend(start.to_le_bytes());
    super::bytes::put_count(to, length);
}

fn place(from: &mut Cursor<'_>) -> Option<Piece> {
    let start = u32::from_le_bytes(from.chunk()?) as usize;
    Piece::new(start..start.checked_add(from.count()?)?)
}

impl Far {
    fn read(&self, piece: Piece) -> Cow<'_, [u8]> {
        match self.all.get() {
            Some(all) => Cow::Borrowed(&all[piece.range()]),
            None => Cow::Owned(self.bytes(piece.range().start, piece.range().len())),
        }
    }

    fn bytes(&self, start: usize, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        match read_at(&self.file, &mut bytes, self.start + start as u64) {
            Ok(()) => bytes,
            Err(error) => unreachable!(
                "the cache cannot be read a second time: {error}; ITSM_CACHE=off does without it"
            ),
        }
    }
}

/// So many bytes from where a file was read to; nothing where it ends before. They are not made zero first, which of many
/// takes as long as the reading.
pub(super) fn next(file: &mut File, length: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::with_capacity(length);
    file.take(length as u64).read_to_end(&mut bytes)?;
    Ok((bytes.len() == length).then_some(bytes))
}

/// The CRC of what is left of a file, of which nothing is held; nothing where it is not of this length.
pub(super) fn check(file: &mut File, length: usize) -> io::Result<Option<u32>> {
    let mut hasher = crc32fast::Hasher::new();
    let (mut buffer, mut seen) = (vec![0; 1 << 17], 0);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok((seen == length).then(|| hasher.finalize())),
            count => {
                hasher.update(&buffer[..count]);
                seen += count;
            }
        }
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
}

#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut at: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, bytes, at)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => {
                bytes = &mut bytes[count..];
                at += count as u64;
            }
        }
    }
    Ok(())
}
