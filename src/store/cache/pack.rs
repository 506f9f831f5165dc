//! The records of many files in one: for each file its path, its content's id, its stamp, and of its records what every
//! reading needs; behind all that the records themselves. Never holds a file with anything to be said against it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::bytes::{self, Cursor};
use super::kept::{self, Kept};
use super::stamp::Stamp;
use crate::finding::FilePath;
use crate::store::held::Packed;
use crate::store::snapshot::Entry;
use crate::store::source::BlobId;

/// So many files are written by one thread in one go.
const AT_ONCE: usize = 256;

/// What stands first in a pack, behind its seal: how long the records are, and what checks them.
const FRONT: usize = 4 + 4;

/// All that one reading kept
pub(in crate::store) struct Pack {
    kept: Arc<Kept>,
    /// When that reading began.
    pub(in crate::store) began: SystemTime,
    /// Where the table of the rows' places begins.
    table: usize,
    /// How many files there are, in order of path.
    pub(in crate::store) count: usize,
}

/// A file
#[derive(Clone, Copy)]
pub(in crate::store) struct Row<'p> {
    pub(in crate::store) path: &'p [u8],
    pub(in crate::store) blob: BlobId,
    pub(in crate::store) stamp: Option<Stamp>,
    /// Its records, which are looked at when they are asked for.
    slots: Cursor<'p>,
}

/// A record of a file
pub(in crate::store) struct Slot<'p> {
    pub(in crate::store) id: &'p str,
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
    /// Nothing where the file is not what this program wrote.
    pub(super) fn open(mut file: File, program: u64) -> Option<Pack> {
        let mut head = [0; bytes::BEHIND_HEAD];
        file.read_exact(&mut head).ok()?;
        let began = bytes::digest(&head)?;
        let length = usize::try_from(file.metadata().ok()?.len()).ok()?;
        let mut near = vec![0; bytes::length(&head).filter(|near| *near <= length)?];
        file.read_exact(&mut near).ok()?;
        bytes::is_sealed(&head, &near, program, began).then_some(())?;
        let far = length - head.len() - near.len();
        let mut from = Cursor::new(&near, 0);
        let (said, sum) = (u32::from_le_bytes(from.chunk()?), u32::from_le_bytes(from.chunk()?));
        (said as usize == far && kept::check(&mut file, far).ok()? == Some(sum)).then_some(())?;
        let count = u32::from_le_bytes(*near.last_chunk()?) as usize;
        let table = near.len().checked_sub(4)?.checked_sub(count.checked_mul(4)?)?;
        let start = (head.len() + near.len()) as u64;
        let began = SystemTime::UNIX_EPOCH + Duration::from_nanos(began);
        Some(Pack { kept: Arc::new(Kept::with_records(near, file, start, far)), began, table, count })
    }

    pub(in crate::store) fn row(&self, index: usize) -> Row<'_> {
        match self.row_at(index) {
            Some(row) => row,
            None => unreachable!("the cache holds what this very program packed"),
        }
    }

    fn row_at(&self, index: usize) -> Option<Row<'_>> {
        let place = u32::from_le_bytes(self.kept.cursor(self.table + index * 4).chunk()?);
        let mut from = self.kept.cursor(place as usize);
        let path = &self.kept.bytes()[from.piece()?.range()];
        let blob = BlobId(from.chunk()?);
        let stamp = if from.flag()? { Some(stamp(&mut from)?) } else { None };
        Some(Row { path, blob, stamp, slots: from })
    }

    /// The first file whose path is not before this one.
    pub(in crate::store) fn seek(&self, path: &[u8]) -> usize {
        let (mut from, mut to) = (0, self.count);
        while from < to {
            let middle = from.midpoint(to);
            if self.row(middle).path < path {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    /// The records of a file, in their order.
    pub(in crate::store) fn slots<'p>(&'p self, row: &Row<'p>) -> impl ExactSizeIterator<Item = Slot<'p>> {
        let mut from = row.slots;
        let count = from.count().unwrap_or_default();
        (0..count).map(move |_| match self.slot(&mut from) {
            Some(slot) => slot,
            None => unreachable!("the cache holds what this very program packed"),
        })
    }

    fn slot<'p>(&self, from: &mut Cursor<'p>) -> Option<Slot<'p>> {
        let (id, document) = (from.text()?, from.count()?);
        let length = from.count()?;
        let record = Packed::new(self.kept.clone(), from.at())?;
        from.pass(length)?;
        Some(Slot { id, document, record })
    }
}

fn stamp(from: &mut Cursor<'_>) -> Option<Stamp> {
    let (size, modified) = (from.wide()?, from.wide()?);
    Some(Stamp { size, modified, changed: from.wide()?, inode: from.wide()? })
}

/// What some files become
#[derive(Default)]
struct Part {
    near: Vec<u8>,
    /// Where each file begins there.
    rows: Vec<u32>,
    /// Where it says there where a record begins, counted from the part's first.
    places: Vec<usize>,
    far: Vec<u8>,
}

/// Writes files in order of path, as [`Pack::open`] reads them.
pub(super) fn write(
    to: &mut dyn Write,
    program: u64,
    began: SystemTime,
    sheets: &[Sheet<'_>],
) -> io::Result<()> {
    let parts = sheets.par_chunks(AT_ONCE).map(|sheets| {
        let mut part = Part::default();
        sheets.iter().for_each(|sheet| part.add(sheet));
        part
    });
    let mut parts: Vec<Part> = parts.collect();
    let (mut check, mut far, mut table) = (crc32fast::Hasher::new(), 0, Vec::new());
    let mut near = vec![0; FRONT];
    for part in &mut parts {
        part.begin_at(far);
        let start = whole(near.len())?;
        table.extend(part.rows.iter().map(|row| row + start));
        near.append(&mut part.near);
        check.update(&part.far);
        far = whole(far as usize + part.far.len())?;
    }
    table.iter().for_each(|place| near.extend(place.to_le_bytes()));
    near.extend(whole(table.len())?.to_le_bytes());
    near[..4].copy_from_slice(&far.to_le_bytes());
    near[4..FRONT].copy_from_slice(&check.finalize().to_le_bytes());
    let began = super::stamp::nanoseconds(began);
    to.write_all(&bytes::head(program, began, near.len(), crc32fast::hash(&near)))?;
    to.write_all(&near)?;
    parts.iter().try_for_each(|part| to.write_all(&part.far))
}

/// Fewer than four billion bytes are kept.
fn whole(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(|_| io::ErrorKind::FileTooLarge.into())
}

impl Part {
    fn add(&mut self, sheet: &Sheet<'_>) {
        self.rows.push(u32::try_from(self.near.len()).unwrap_or(u32::MAX));
        let to = &mut self.near;
        bytes::put_text(to, sheet.path.as_str());
        to.extend(sheet.blob.0);
        bytes::put_flag(to, sheet.stamp.is_some());
        if let Some(Stamp { size, modified, changed, inode }) = sheet.stamp {
            [size, modified, changed, inode].iter().for_each(|number| to.extend(number.to_le_bytes()));
        }
        bytes::put_count(to, sheet.entries.len());
        sheet.entries.iter().for_each(|entry| self.slot(entry));
    }

    fn slot(&mut self, entry: &Entry) {
        entry.record.fetch();
        let (mut slot, record) = entry.record.pack();
        let place = slot.len();
        kept::put_place(&mut slot, u32::try_from(self.far.len()).unwrap_or(u32::MAX), record.len());
        self.far.extend_from_slice(&record);
        bytes::put_text(&mut self.near, &entry.id);
        bytes::put_count(&mut self.near, entry.document);
        bytes::put_count(&mut self.near, slot.len());
        self.places.push(self.near.len() + place);
        self.near.append(&mut slot);
    }

    /// Its records begin there among all of the pack.
    fn begin_at(&mut self, start: u32) {
        for place in &self.places {
            let Some(said) = self.near.get_mut(*place..).and_then(<[u8]>::first_chunk_mut::<4>) else {
                continue;
            };
            *said = (u32::from_le_bytes(*said) + start).to_le_bytes();
        }
    }
}
