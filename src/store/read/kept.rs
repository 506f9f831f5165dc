//! Reading with the cache: what it has of a file is taken where the file is as it was, and kept anew where much was not.
//! Comes to what reading all comes to, and fails where that fails.

mod finger;
mod guided;

use std::time::SystemTime;

use rayon::prelude::*;

use super::{AT_ONCE, Inspect, Yield, arrange, understand};
use crate::store::cache::{Cache, Sheet, Shelf, Stamp};
use crate::store::directory::number;
use crate::store::error::StoreError;
use crate::store::snapshot::Snapshot;
use crate::store::source::{BlobId, Listed, Listing, Source};
use finger::{Fingers, OWN, Packs, SHELVES};

/// Of so many files one may be stale before all are kept anew: writing them costs more than reading a few.
const ONE_STALE_OF: usize = 50;

/// What some files came to
struct Chunk {
    part: Yield,
    sights: Vec<Sight>,
}

/// What was seen of a file
struct Sight {
    /// How many records it has.
    records: u32,
    /// What it holds; nothing where it could not be read.
    blob: Option<BlobId>,
    /// For each pack which of its rows is of this file.
    rows: [Option<u32>; SHELVES],
    how: How,
}

/// In what way a file was seen
enum How {
    /// This pack has what it holds.
    Kept(usize),
    /// It was opened, though a pack may have had what is in it.
    Read(Box<Reading>),
}

/// A file that was opened
struct Reading {
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
    let reader = Reader { source, inspect, packs: &packs };
    let chunks = listing.files.par_chunks(AT_ONCE).map(|files| reader.chunk(files));
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
    let all = chunks.iter().flat_map(|chunk| &chunk.sights).map(|sight| sight.blob);
    listing.odd.is_empty().then(|| all.collect()).flatten()
}

/// Reads files, or takes what the packs have of them
struct Reader<'r> {
    source: &'r dyn Source,
    inspect: Inspect<'r>,
    packs: &'r Packs,
}

impl Reader<'_> {
    fn chunk(&self, files: &[Listed]) -> Result<Chunk, StoreError> {
        let mut chunk = Chunk { part: Yield::default(), sights: Vec::with_capacity(files.len()) };
        chunk.part.entries.reserve_exact(files.len());
        // Before any is read: what is written while it is read must not look as if it had been.
        let stamps = self.source.stamps(files);
        let mut fingers = self.packs.fingers(files.first().map(|listed| &listed.path));
        for (place, listed) in files.iter().enumerate() {
            fingers.move_to(&listed.path);
            let stamp = stamps.get(place).copied().flatten();
            chunk.sights.push(self.file(listed, stamp, &fingers, &mut chunk.part)?);
        }
        Ok(chunk)
    }

    fn file(
        &self,
        listed: &Listed,
        stamp: Option<Stamp>,
        fingers: &Fingers<'_>,
        part: &mut Yield,
    ) -> Result<Sight, StoreError> {
        let before = part.entries.len();
        let (blob, how) = match fingers.that_holds(listed, stamp) {
            Some((pack, finger)) => (finger.unpack(&listed.path, part), How::Kept(pack)),
            None => {
                let (blob, is_sound) = self.open(listed, fingers, part)?;
                (blob, How::Read(Box::new(Reading { stamp, is_sound })))
            }
        };
        Ok(Sight { records: number(part.entries.len() - before), blob, rows: fingers.rows(), how })
    }

    /// What a file holds, and whether nothing is to be said against it.
    fn open(
        &self,
        listed: &Listed,
        fingers: &Fingers<'_>,
        part: &mut Yield,
    ) -> Result<(Option<BlobId>, bool), StoreError> {
        let path = &listed.path;
        let bytes = match self.source.read(path)? {
            Ok(bytes) => bytes,
            Err(oddity) => {
                part.not_read(path, &oddity);
                return Ok((None, false));
            }
        };
        let blob = listed.blob.unwrap_or_else(|| BlobId::of(&bytes));
        let before = part.sizes();
        // Of what is in git it was asked already whether a pack has it.
        match fingers.that_has(blob).filter(|_| listed.blob.is_none()) {
            Some(finger) => drop(finger.unpack(path, part)),
            None => understand(path, &bytes, self.inspect, part),
        }
        let after = part.sizes();
        Ok((Some(blob), after.0 > before.0 && after.1 == before.1))
    }
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
            let (own, rest) = entries.split_at(sight.records as usize);
            entries = rest;
            let worth = match &sight.how {
                How::Kept(OWN) => sight.rows[OWN].and_then(|row| packs.own_stamp(row)),
                How::Kept(_) => None,
                How::Read(reading) => reading.is_sound.then_some(reading.stamp),
            };
            let sheet = |(stamp, blob)| Sheet { path: &listed.path, blob, stamp, entries: own };
            sheets.extend(worth.zip(sight.blob).map(sheet));
        }
    }
    sheets
}

#[cfg(test)]
mod tests;
