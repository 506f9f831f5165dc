//! The records of many files in one: for each file its path, its content's id, its stamp, and its records.
//! Never holds a file with anything to be said against it.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::bytes::{self, Cursor, Piece};
use super::stamp::Stamp;
use crate::finding::FilePath;
use crate::store::held::Packed;
use crate::store::snapshot::Entry;
use crate::store::source::BlobId;

/// All that one reading kept
pub(in crate::store) struct Pack {
    bytes: Arc<Vec<u8>>,
    /// When that reading began.
    pub(in crate::store) began: SystemTime,
    /// In order of path.
    pub(in crate::store) rows: Vec<Row>,
}

/// A file
pub(in crate::store) struct Row {
    path: Piece,
    pub(in crate::store) blob: BlobId,
    pub(in crate::store) stamp: Option<Stamp>,
    /// Its records, which are looked at when they are asked for.
    slots: Piece,
}

/// A record of a file
pub(in crate::store) struct Slot {
    pub(in crate::store) id: String,
    pub(in crate::store) document: usize,
    pub(in crate::store) record: Packed,
}

/// A file that is to be kept
pub(in crate::store) struct Sheet<'s> {
    pub(in crate::store) path: &'s FilePath,
    pub(in crate::store) blob: BlobId,
    pub(in crate::store) stamp: Option<Stamp>,
    pub(in crate::store) entries: &'s [Entry],
}

impl Pack {
    /// Nothing where the bytes are not what this program wrote.
    pub(super) fn open(bytes: Vec<u8>, program: u64) -> Option<Pack> {
        let began = bytes::digest(&bytes)?;
        bytes::opened(&bytes, program, began)?;
        let mut cursor = Cursor::new(&bytes, bytes::BEHIND_HEAD);
        let mut rows = Vec::with_capacity(bytes.len() / 512);
        while !cursor.is_at_end() {
            rows.push(row(&mut cursor)?);
        }
        let began = SystemTime::UNIX_EPOCH + Duration::from_nanos(began);
        Some(Pack { bytes: Arc::new(bytes), began, rows })
    }

    pub(in crate::store) fn path(&self, row: &Row) -> &[u8] {
        &self.bytes[row.path.range()]
    }

    /// The records of a file, in their order.
    pub(in crate::store) fn slots(&self, row: &Row) -> Vec<Slot> {
        let mut cursor = Cursor::new(&self.bytes, row.slots.range().start);
        match cursor.many(|from| self.slot(from)) {
            Some(slots) => slots,
            None => unreachable!("the cache holds what this very program packed"),
        }
    }

    fn slot(&self, from: &mut Cursor<'_>) -> Option<Slot> {
        let (id, document) = (from.text()?.to_owned(), from.count()?);
        let aliases = from.many(|from| from.text().map(str::to_owned))?.into();
        let (stand, place) = (from.piece()?, from.piece()?);
        Some(Slot { id, document, record: Packed { bytes: self.bytes.clone(), place, stand, aliases } })
    }
}

fn row(from: &mut Cursor<'_>) -> Option<Row> {
    let (path, blob) = (from.piece()?, BlobId(from.chunk()?));
    let stamp = if from.flag()? { Some(stamp(from)?) } else { None };
    Some(Row { path, blob, stamp, slots: from.piece()? })
}

fn stamp(from: &mut Cursor<'_>) -> Option<Stamp> {
    let (size, modified) = (from.wide()?, from.wide()?);
    Some(Stamp { size, modified, changed: from.wide()?, inode: from.wide()? })
}

/// Writes files in order of path, as [`Pack::open`] reads them.
pub(super) fn write(
    to: &mut dyn Write,
    program: u64,
    began: SystemTime,
    sheets: &[Sheet<'_>],
) -> io::Result<()> {
    use rayon::prelude::*;
    let pieces: Vec<Vec<u8>> =
        sheets.par_chunks(256).map(|sheets| sheets.iter().fold(Vec::new(), piece)).collect();
    let mut check = crc32fast::Hasher::new();
    pieces.iter().for_each(|piece| check.update(piece));
    let length = pieces.iter().map(Vec::len).sum();
    to.write_all(&bytes::head(program, super::stamp::nanoseconds(began), length, check.finalize()))?;
    pieces.iter().try_for_each(|piece| to.write_all(piece))
}

fn piece(mut to: Vec<u8>, sheet: &Sheet<'_>) -> Vec<u8> {
    bytes::put_text(&mut to, sheet.path.as_str());
    to.extend(sheet.blob.0);
    bytes::put_flag(&mut to, sheet.stamp.is_some());
    if let Some(Stamp { size, modified, changed, inode }) = sheet.stamp {
        [size, modified, changed, inode].iter().for_each(|number| to.extend(number.to_le_bytes()));
    }
    bytes::put_piece(&mut to, &slots(sheet.entries));
    to
}

fn slots(entries: &[Entry]) -> Vec<u8> {
    let mut to = Vec::with_capacity(1024);
    bytes::put_count(&mut to, entries.len());
    for entry in entries {
        bytes::put_text(&mut to, &entry.id);
        bytes::put_count(&mut to, entry.document);
        bytes::put_count(&mut to, entry.record.aliases().len());
        entry.record.aliases().iter().for_each(|alias| bytes::put_text(&mut to, alias));
        let (stand, record) = entry.record.pack();
        bytes::put_piece(&mut to, &stand);
        bytes::put_piece(&mut to, &record);
    }
    to
}
