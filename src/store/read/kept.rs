//! Reading with the cache: what it has of a file is taken where the file is as it was, and kept anew where much was not.
//! Comes to what reading all comes to, and fails where that fails.

mod guided;

use std::cmp::Ordering;
use std::time::SystemTime;

use rayon::prelude::*;

use super::{AT_ONCE, Inspect, Yield, arrange, understand};
use crate::finding::FilePath;
use crate::store::cache::{Cache, Pack, Row, Sheet, Shelf, Slot, Stamp};
use crate::store::error::StoreError;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::{BlobId, Listed, Listing, Source};

/// Of so many files one may be stale before all are kept anew: writing them costs more than reading a few.
const ONE_STALE_OF: usize = 50;

/// What some files came to
struct Chunk {
    part: Yield,
    sights: Vec<Sight>,
    /// What they hold; nothing where one could not be read.
    blobs: Option<Vec<BlobId>>,
}

/// What was seen of a file
struct Sight {
    /// How many records it has.
    records: usize,
    /// For each pack which of its rows is of this file.
    rows: [Option<u32>; SHELVES],
    how: How,
}

/// In what way a file was seen
enum How {
    /// This pack has what it holds.
    Kept(usize),
    /// It was opened.
    Read(Box<Reading>),
}

/// A file that was opened, though a pack may have had what is in it
struct Reading {
    /// Nothing where it could not be read.
    blob: Option<BlobId>,
    stamp: Option<Stamp>,
    /// Whether the cache may keep its records: not where something is to be said against it.
    is_sound: bool,
}

pub(super) fn read(
    source: &dyn Source,
    inspect: Inspect<'_>,
    cache: &Cache,
    shelf: Shelf,
) -> Result<Snapshot, StoreError> {
    let began = SystemTime::now();
    let (listing, packs) = rayon::join(|| source.list(), || Packs::load(cache, shelf));
    let listing = listing?;
    let chunks = listing.files.par_chunks(AT_ONCE).map(|files| chunk(source, files, inspect, &packs));
    let chunks: Vec<Chunk> = chunks.collect::<Result<_, StoreError>>()?;
    if is_stale(&chunks) {
        cache.keep(shelf, began, &sheets(&listing.files, &chunks, &packs));
    }
    let blobs = blobs(&listing, &chunks);
    let (parts, sights): (Vec<Yield>, Vec<Vec<Sight>>) =
        chunks.into_iter().map(|chunk| (chunk.part, chunk.sights)).unzip();
    let mut snapshot = arrange(Yield::default(), parts, listing, |settings, entries, faults| {
        let guide = guided::guide(&packs, &sights, &entries);
        Snapshot::in_order(settings, entries, faults, guide)
    });
    snapshot.blobs = blobs;
    Ok(snapshot)
}

/// What every file holds; nothing where one could not be read.
fn blobs(listing: &Listing, chunks: &[Chunk]) -> Option<Vec<BlobId>> {
    let all = chunks.iter().map(|chunk| chunk.blobs.as_deref()).collect::<Option<Vec<_>>>()?;
    listing.odd.is_empty().then(|| all.concat())
}

/// How many shelves there are
const SHELVES: usize = 2;

/// What the cache has: of the shelf that is read, and of the one that has most of it too
struct Packs([Option<Pack>; SHELVES]);

/// Which of the packs is of the shelf that is read
const OWN: usize = 0;

impl Packs {
    fn load(cache: &Cache, shelf: Shelf) -> Packs {
        let other = (shelf != Shelf::WorkTree).then_some(Shelf::WorkTree);
        Packs([cache.load(shelf), other.and_then(|other| cache.load(other))])
    }

    /// Fingers in them, at the place of a path.
    fn fingers(&self, path: &FilePath) -> [Option<Finger<'_>>; SHELVES] {
        self.0.each_ref().map(|pack| pack.as_ref().map(|pack| Finger::new(pack, path)))
    }
}

/// A place in a pack that moves on with the files, as both are in order
struct Finger<'p> {
    pack: &'p Pack,
    next: usize,
    /// What the pack has of the file that it was moved to last.
    row: Option<Row<'p>>,
}

impl<'p> Finger<'p> {
    fn new(pack: &'p Pack, path: &FilePath) -> Finger<'p> {
        Finger { pack, next: pack.seek(path.as_str().as_bytes()), row: None }
    }

    fn row_number(&self) -> Option<u32> {
        self.row.and_then(|_| u32::try_from(self.next).ok())
    }

    fn move_to(&mut self, path: &FilePath) {
        self.row = None;
        while self.next < self.pack.count {
            let row = self.pack.row(self.next);
            match row.path.cmp(path.as_str().as_bytes()) {
                Ordering::Less => self.next += 1,
                Ordering::Equal => return self.row = Some(row),
                Ordering::Greater => return,
            }
        }
    }

    /// Whether the pack has what the file holds now.
    fn holds(&self, listed: &Listed, stamp: Option<Stamp>) -> bool {
        let Some(row) = &self.row else { return false };
        match (listed.blob, stamp, row.stamp) {
            (Some(blob), _, _) => blob == row.blob,
            (None, Some(now), Some(then)) => now == then && !now.is_racy(self.pack.began),
            _ => false,
        }
    }

    fn unpack(&self, path: &FilePath, part: &mut Yield) {
        let Some(row) = &self.row else { return };
        let slots = self.pack.slots(row);
        part.entries.extend(slots.map(|Slot { id, document, record }| Entry {
            id: id.to_owned(),
            file: path.clone(),
            document,
            record,
        }));
    }
}

fn chunk(
    source: &dyn Source,
    files: &[Listed],
    inspect: Inspect<'_>,
    packs: &Packs,
) -> Result<Chunk, StoreError> {
    let (mut part, mut sights) = (Yield::default(), Vec::with_capacity(files.len()));
    part.entries.reserve_exact(files.len());
    let mut blobs = Some(Vec::with_capacity(files.len()));
    // Before any is read: what is written while it is read must not look as if it had been.
    let stamps = source.stamps(files);
    let mut fingers = files.first().map(|first| packs.fingers(&first.path)).unwrap_or_default();
    for (place, listed) in files.iter().enumerate() {
        let stamp = stamps.get(place).copied().flatten();
        fingers.iter_mut().flatten().for_each(|finger| finger.move_to(&listed.path));
        let rows = fingers.each_ref().map(|finger| finger.as_ref().and_then(Finger::row_number));
        let before = part.entries.len();
        let holds = |finger: &Option<Finger<'_>>| finger.as_ref().is_some_and(|it| it.holds(listed, stamp));
        let kept = fingers.iter().position(holds);
        let (blob, how) = match kept.and_then(|pack| Some((pack, fingers[pack].as_ref()?))) {
            Some((pack, finger)) => {
                finger.unpack(&listed.path, &mut part);
                (finger.row.map(|row| row.blob), How::Kept(pack))
            }
            None => {
                let reading = open(source, listed, stamp, inspect, &fingers, &mut part)?;
                (reading.blob, How::Read(Box::new(reading)))
            }
        };
        sights.push(Sight { records: part.entries.len() - before, rows, how });
        match blob {
            Some(blob) => blobs.iter_mut().for_each(|blobs| blobs.push(blob)),
            None => blobs = None,
        }
    }
    Ok(Chunk { part, sights, blobs })
}

fn open(
    source: &dyn Source,
    listed: &Listed,
    stamp: Option<Stamp>,
    inspect: Inspect<'_>,
    fingers: &[Option<Finger<'_>>],
    part: &mut Yield,
) -> Result<Reading, StoreError> {
    let path = &listed.path;
    let bytes = match source.read(path)? {
        Ok(bytes) => bytes,
        Err(oddity) => {
            part.not_read(path, &oddity);
            return Ok(Reading { blob: None, stamp, is_sound: false });
        }
    };
    let blob = listed.blob.unwrap_or_else(|| BlobId::of(&bytes));
    let before = part.sizes();
    let has_it = |finger: &&Finger<'_>| finger.row.is_some_and(|row| row.blob == blob);
    match fingers.iter().flatten().filter(|_| listed.blob.is_none()).find(has_it) {
        Some(finger) => finger.unpack(path, part),
        None => understand(path, &bytes, inspect, part),
    }
    let after = part.sizes();
    Ok(Reading { blob: Some(blob), stamp, is_sound: after.0 > before.0 && after.1 == before.1 })
}

impl Yield {
    /// How many records there are, and how much else.
    fn sizes(&self) -> (usize, usize) {
        let Yield { entries, faults, broken, settings, schemas } = self;
        (entries.len(), faults.len() + broken.len() + schemas.len() + usize::from(settings.is_some()))
    }
}

fn is_stale(chunks: &[Chunk]) -> bool {
    let (mut kept, mut read) = (0, 0);
    for sight in chunks.iter().flat_map(|chunk| &chunk.sights) {
        match &sight.how {
            How::Kept(_) => kept += 1,
            How::Read(reading) => read += usize::from(reading.is_sound),
        }
    }
    read * ONE_STALE_OF > kept + read
}

fn sheets<'s>(files: &'s [Listed], chunks: &'s [Chunk], packs: &Packs) -> Vec<Sheet<'s>> {
    let mut sheets = Vec::with_capacity(files.len());
    for (chunk, files) in chunks.iter().zip(files.chunks(AT_ONCE)) {
        let mut entries = chunk.part.entries.as_slice();
        for (sight, listed) in chunk.sights.iter().zip(files) {
            let (own, rest) = entries.split_at(sight.records);
            entries = rest;
            let worth = match &sight.how {
                How::Kept(OWN) => {
                    let row = sight.rows[OWN].zip(packs.0[OWN].as_ref());
                    row.map(|(row, own)| own.row(row as usize)).map(|it| (it.blob, it.stamp))
                }
                How::Kept(_) => None,
                How::Read(reading) => {
                    reading.blob.filter(|_| reading.is_sound).map(|blob| (blob, reading.stamp))
                }
            };
            let sheet = |(blob, stamp)| Sheet { path: &listed.path, blob, stamp, entries: own };
            sheets.extend(worth.map(sheet));
        }
    }
    sheets
}

#[cfg(test)]
mod tests;
