//! The records of many files in one: for each file its path, its content's id, its stamp, and of its records what every
//! reading needs; then whom their names mean; behind all that the records themselves. Never holds a file with anything to be said against it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::bytes::{self, Cursor};
use super::kept::{self, Kept};
use super::stamp::Stamp;
use crate::finding::FilePath;
use crate::model::Kind;
use crate::store::directory::{self, Directory, number};
use crate::store::held::{Held, Packed};
use crate::store::snapshot::Entry;
use crate::store::source::BlobId;

/// So many files are written by one thread in one go.
const AT_ONCE: usize = 256;

/// What stands first in a pack, behind its seal: how long the records are, and what checks them.
const FRONT: usize = 4 + 4;

/// See [`back`].
const BACK: usize = 4 + 4;

/// What the table has of a file: where it begins, and the number of its first record.
const ROW: usize = 4 + 4;

/// Where a directory is that is not there: the front of a pack
const NOWHERE: u32 = 0;

/// All that one reading kept
pub(in crate::store) struct Pack {
    kept: Arc<Kept>,
    /// When that reading began.
    pub(in crate::store) began: SystemTime,
    /// Where the table of the rows' places begins.
    table: usize,
    /// How many files there are, in order of path.
    pub(in crate::store) count: usize,
    /// Where the directory of all records is; nothing where two of them have one id.
    directory: Option<usize>,
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
    pub(in crate::store) record: Held,
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
        bytes::is_of(&head, program).then_some(())?;
        let began = bytes::digest(&head)?;
        let length = usize::try_from(file.metadata().ok()?.len()).ok()?;
        let near = kept::next(&mut file, bytes::length(&head).filter(|near| *near <= length)?).ok()??;
        bytes::is_sealed(&head, &near, program, began).then_some(())?;
        let far = length - head.len() - near.len();
        let mut from = Cursor::new(&near, 0);
        let (said, sum) = (u32::from_le_bytes(from.chunk()?), u32::from_le_bytes(from.chunk()?));
        (said as usize == far && kept::check(&mut file, far).ok()? == Some(sum)).then_some(())?;
        let [count, directory] = back(&near)?;
        let table = near.len().checked_sub(BACK)?.checked_sub(count.checked_mul(ROW)?)?;
        let directory = Some(directory).filter(|at| *at != NOWHERE as usize);
        let start = (head.len() + near.len()) as u64;
        let began = SystemTime::UNIX_EPOCH + Duration::from_nanos(began);
        Some(Pack {
            kept: Arc::new(Kept::with_records(near, file, start, far)),
            began,
            table,
            count,
            directory,
        })
    }

    /// Whom the names of its records mean.
    pub(in crate::store) fn directory(&self) -> Option<Directory> {
        Directory::read(&self.kept, self.directory?)
    }

    pub(in crate::store) fn row(&self, index: usize) -> Row<'_> {
        match self.row_at(index) {
            Some(row) => row,
            None => unreachable!("the cache holds what this very program packed"),
        }
    }

    fn row_at(&self, index: usize) -> Option<Row<'_>> {
        let [place, _] = self.table(index)?;
        let mut from = self.kept.cursor(place as usize);
        let path = &self.kept.bytes()[from.piece()?.range()];
        let blob = BlobId(from.chunk()?);
        let stamp = if from.flag()? { Some(stamp(&mut from)?) } else { None };
        Some(Row { path, blob, stamp, slots: from })
    }

    /// Where a row begins, and the number of its first record.
    fn table(&self, index: usize) -> Option<[u32; 2]> {
        let mut from = self.kept.cursor(self.table + index * ROW);
        Some([u32::from_le_bytes(from.chunk()?), u32::from_le_bytes(from.chunk()?)])
    }

    /// The number of a row's first record among all that the pack has.
    pub(in crate::store) fn first(&self, index: usize) -> u32 {
        match self.table(index) {
            Some([_, first]) => first,
            None => unreachable!("the cache holds what this very program packed"),
        }
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
        let kind = *Kind::ALL.get(from.count()?)?;
        let length = from.count()?;
        let record = Held::packed(kind, Packed::new(self.kept.clone(), from.at())?);
        from.pass(length)?;
        Some(Slot { id, document, record })
    }
}

/// What stands last in a pack: how many files there are, and where the directory is.
fn back(near: &[u8]) -> Option<[usize; 2]> {
    let (numbers, _) = near.last_chunk::<BACK>()?.as_chunks();
    let [count, directory] = numbers else { return None };
    Some([count, directory].map(|number| u32::from_le_bytes(*number) as usize))
}

fn stamp(from: &mut Cursor<'_>) -> Option<Stamp> {
    let (size, modified) = (from.wide()?, from.wide()?);
    Some(Stamp { size, modified, changed: from.wide()?, inode: from.wide()? })
}

/// What some files become
#[derive(Default)]
struct Part {
    near: Vec<u8>,
    /// Where each file begins there, and how many records it has.
    rows: Vec<(u32, u32)>,
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
    let entries: Vec<&Entry> = sheets.iter().flat_map(|sheet| sheet.entries).collect();
    let directory = directory::write(&entries);
    let parts = sheets.par_chunks(AT_ONCE).map(|sheets| {
        let mut part = Part::default();
        sheets.iter().for_each(|sheet| part.add(sheet));
        part
    });
    let mut parts: Vec<Part> = parts.collect();
    let (mut check, mut far, mut first) = (crc32fast::Hasher::new(), 0, 0);
    let (mut near, mut table) = (vec![0; FRONT], Vec::with_capacity(sheets.len() * ROW));
    for part in &mut parts {
        part.begin_at(far);
        let start = whole(near.len())?;
        for (row, count) in &part.rows {
            table.extend([start + row, first].map(u32::to_le_bytes).concat());
            first += count;
        }
        near.append(&mut part.near);
        check.update(&part.far);
        far = whole(far as usize + part.far.len())?;
    }
    let place = directory.as_ref().map_or(Ok(NOWHERE), |_| whole(near.len()))?;
    near.extend(directory.unwrap_or_default());
    near.append(&mut table);
    near.extend([whole(sheets.len())?, place].map(u32::to_le_bytes).concat());
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
        self.rows.push((number(self.near.len()), number(sheet.entries.len())));
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
        kept::put_place(&mut slot, number(self.far.len()), record.len());
        self.far.extend_from_slice(&record);
        bytes::put_text(&mut self.near, &entry.id);
        bytes::put_count(&mut self.near, entry.document);
        bytes::put_count(&mut self.near, entry.kind() as usize);
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
