//! Reading with the cache: what it has of a file is taken where the file is as it was, and kept anew where much was not.
//! Comes to what reading all comes to, and fails where that fails.

use std::cmp::Ordering;
use std::time::SystemTime;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{AT_ONCE, Inspect, Yield, gather, understand};
use crate::finding::FilePath;
use crate::model::layout::{self, Role};
use crate::store::cache::{Cache, Pack, Row, Sheet, Shelf, Slot, Stamp};
use crate::store::error::StoreError;
use crate::store::held::Held;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::{BlobId, Listed, Listing, Source};

/// Of so many files one may be stale before all are kept anew: writing them costs more than reading a few.
const ONE_STALE_OF: usize = 50;

/// What was seen of a file
struct Sight {
    origin: Origin,
    /// Nothing where it could not be read.
    blob: Option<BlobId>,
    /// What the cache may keep of it; nothing where something is to be said against it.
    worth: Option<Worth>,
}

struct Worth {
    stamp: Option<Stamp>,
    /// How many records it has.
    entries: usize,
}

/// Where a file's records were taken from
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The pack of this shelf.
    Own,
    /// That of another.
    Other,
    /// The file itself, or a pack after the file was read to know that it may be.
    Read,
}

pub(super) fn read(
    source: &dyn Source,
    inspect: Inspect<'_>,
    cache: &Cache,
    shelf: Shelf,
) -> Result<Snapshot, StoreError> {
    let began = SystemTime::now();
    let (listing, packs) = rayon::join(|| source.list(), || packs(cache, shelf));
    let listing = listing?;
    let known: Vec<Vec<Option<&Row>>> = packs.iter().map(|(_, pack)| rows(pack, &listing.files)).collect();
    let look = |(chunk, listed): (usize, &[Listed])| {
        let (mut part, mut sights) = (Yield::default(), Vec::with_capacity(listed.len()));
        // Before any is read: what is written while it is read must not look as if it had been.
        let stamps = source.stamps(listed);
        for (place, listed) in listed.iter().enumerate() {
            let rows = known.iter().map(|rows| rows[chunk * AT_ONCE + place]);
            let found =
                packs.iter().zip(rows).filter_map(|((origin, pack), row)| Some((*origin, pack, row?)));
            let stamp = stamps.get(place).copied().flatten();
            sights.push(sight(source, listed, stamp, inspect, found, &mut part)?);
        }
        Ok((part, sights))
    };
    let chunks = listing.files.par_chunks(AT_ONCE).enumerate().map(look);
    let chunks: Vec<(Yield, Vec<Sight>)> = chunks.collect::<Result<_, StoreError>>()?;
    if is_stale(&chunks) {
        cache.keep(shelf, began, &sheets(&listing.files, &chunks));
    }
    let digest = digest(&listing, &chunks);
    let parts = chunks.into_iter().map(|(part, _)| part).collect();
    let mut snapshot = gather(Yield::default(), parts, listing);
    snapshot.digest = digest;
    Ok(snapshot)
}

/// Of every file's path and bytes: a digest of the digests of chunks, which are made on all cores.
fn digest(listing: &Listing, chunks: &[(Yield, Vec<Sight>)]) -> Option<[u8; 32]> {
    let of_chunk = |(files, (_, sights)): (&[Listed], &(Yield, Vec<Sight>))| {
        let mut hasher = Sha256::new();
        for (listed, sight) in files.iter().zip(sights) {
            hasher.update(listed.path.as_str());
            hasher.update([0]);
            hasher.update(sight.blob?.0);
        }
        Some(hasher.finalize())
    };
    let digests = listing.files.par_chunks(AT_ONCE).zip(chunks).map(of_chunk).collect::<Option<Vec<_>>>()?;
    listing.odd.is_empty().then(|| Sha256::digest(digests.concat()).into())
}

fn packs(cache: &Cache, shelf: Shelf) -> Vec<(Origin, Pack)> {
    let others = [Shelf::WorkTree].into_iter().filter(|other| *other != shelf);
    let shelves = [(Origin::Own, shelf)].into_iter().chain(others.map(|other| (Origin::Other, other)));
    shelves.filter_map(|(origin, shelf)| Some((origin, cache.load(shelf)?))).collect()
}

/// For each file the row of its path; both are in order.
fn rows<'p>(pack: &'p Pack, files: &[Listed]) -> Vec<Option<&'p Row>> {
    let mut rows = pack.rows.iter().peekable();
    let row = |listed: &Listed| {
        while let Some(row) = rows.peek() {
            match pack.path(row).cmp(listed.path.as_str().as_bytes()) {
                Ordering::Less => rows.next(),
                Ordering::Equal => return rows.next(),
                Ordering::Greater => return None,
            };
        }
        None
    };
    files.iter().map(row).collect()
}

fn sight<'p>(
    source: &dyn Source,
    listed: &Listed,
    stamp: Option<Stamp>,
    inspect: Inspect<'_>,
    found: impl Iterator<Item = (Origin, &'p Pack, &'p Row)> + Clone,
    part: &mut Yield,
) -> Result<Sight, StoreError> {
    let path = &listed.path;
    for (origin, pack, row) in found.clone() {
        let is_same = match (listed.blob, stamp, row.stamp) {
            (Some(blob), _, _) => blob == row.blob,
            (None, Some(now), Some(then)) => now == then && !now.is_racy(pack.began),
            _ => false,
        };
        if is_same {
            let before = part.entries.len();
            unpack(path, pack, row, part);
            let worth = Some(Worth { stamp, entries: part.entries.len() - before });
            return Ok(Sight { origin, blob: Some(row.blob), worth });
        }
    }
    let bytes = match source.read(path)? {
        Ok(bytes) => bytes,
        Err(oddity) => {
            part.not_read(path, &oddity);
            return Ok(Sight { origin: Origin::Read, blob: None, worth: None });
        }
    };
    let blob = listed.blob.unwrap_or_else(|| BlobId::of(&bytes));
    let before = part.sizes();
    match found.filter(|_| listed.blob.is_none()).find(|(_, _, row)| row.blob == blob) {
        Some((_, pack, row)) => unpack(path, pack, row, part),
        None => understand(path, &bytes, inspect, part),
    }
    let entries = part.entries.len() - before.0;
    let is_worth = entries > 0 && part.sizes().1 == before.1;
    let worth = is_worth.then_some(Worth { stamp, entries });
    Ok(Sight { origin: Origin::Read, blob: Some(blob), worth })
}

impl Yield {
    /// How many records there are, and how much else.
    fn sizes(&self) -> (usize, usize) {
        let Yield { entries, faults, broken, settings, schemas } = self;
        (entries.len(), faults.len() + broken.len() + schemas.len() + usize::from(settings.is_some()))
    }
}

fn unpack(path: &FilePath, pack: &Pack, row: &Row, part: &mut Yield) {
    let Some(Role::Records(kind)) = layout::role(path.as_str()) else { return };
    part.entries.extend(pack.slots(row).into_iter().map(|Slot { id, document, record }| {
        let record = Held::packed(kind, record);
        Entry { id, file: path.clone(), document, record }
    }));
}

fn is_stale(chunks: &[(Yield, Vec<Sight>)]) -> bool {
    let worth = || chunks.iter().flat_map(|(_, sights)| sights).filter(|sight| sight.worth.is_some());
    let stale = worth().filter(|sight| sight.origin == Origin::Read).count();
    stale * ONE_STALE_OF > worth().count()
}

fn sheets<'s>(files: &'s [Listed], chunks: &'s [(Yield, Vec<Sight>)]) -> Vec<Sheet<'s>> {
    let mut sheets = Vec::with_capacity(files.len());
    for ((part, sights), files) in chunks.iter().zip(files.chunks(AT_ONCE)) {
        let mut entries = part.entries.as_slice();
        for (Sight { origin, blob, worth }, listed) in sights.iter().zip(files) {
            let (Some(blob), Some(Worth { stamp, entries: count })) = (blob, worth) else {
                // Records of a file that something is to be said against are its own.
                entries = &entries[entries.iter().take_while(|it| it.file == listed.path).count()..];
                continue;
            };
            let (own, rest) = entries.split_at(*count);
            entries = rest;
            if *origin != Origin::Other {
                sheets.push(Sheet { path: &listed.path, blob: *blob, stamp: *stamp, entries: own });
            }
        }
    }
    sheets
}

#[cfg(test)]
mod tests;
