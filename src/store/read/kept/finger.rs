//! Where the packs of the cache are, one beside the other, as the files go by in order. Never opens a file.

use std::cmp::Ordering;

use crate::finding::FilePath;
use crate::store::cache::{Cache, Pack, Row, Shelf, Slot, Stamp};
use crate::store::read::Yield;
use crate::store::snapshot::Entry;
use crate::store::source::{BlobId, Listed};

/// How many shelves there are
pub(super) const SHELVES: usize = 2;

/// Which of the packs is of the shelf that is read
pub(super) const OWN: usize = 0;

/// What the cache has: of the shelf that is read, and of the one that has most of it too
pub(super) struct Packs(pub(super) [Option<Pack>; SHELVES]);

impl Packs {
    pub(super) fn load(cache: &Cache, shelf: Shelf) -> Packs {
        let other = (shelf != Shelf::WorkTree).then_some(Shelf::WorkTree);
        Packs([cache.load(shelf), other.and_then(|other| cache.load(other))])
    }

    /// Fingers in them, at the place of a path.
    pub(super) fn fingers(&self, path: Option<&FilePath>) -> Fingers<'_> {
        Fingers(self.0.each_ref().map(|pack| Some(Finger::new(pack.as_ref()?, path?))))
    }

    /// The stamp that the shelf itself has in a row of its pack.
    pub(super) fn own_stamp(&self, row: u32) -> Option<Option<Stamp>> {
        Some(self.0[OWN].as_ref()?.row(row as usize).stamp)
    }
}

/// A finger in each of the packs
pub(super) struct Fingers<'p>([Option<Finger<'p>>; SHELVES]);

impl<'p> Fingers<'p> {
    pub(super) fn move_to(&mut self, path: &FilePath) {
        self.0.iter_mut().flatten().for_each(|finger| finger.move_to(path));
    }

    /// Which of each pack's rows is of the file that they were moved to.
    pub(super) fn rows(&self) -> [Option<u32>; SHELVES] {
        self.0.each_ref().map(|finger| {
            let finger = finger.as_ref().filter(|it| it.row.is_some())?;
            u32::try_from(finger.next).ok()
        })
    }

    /// The first pack that has what the file holds now.
    pub(super) fn that_holds(&self, listed: &Listed, stamp: Option<Stamp>) -> Option<(usize, &Finger<'p>)> {
        let mut fingers = self.0.iter().enumerate().filter_map(|(pack, it)| Some((pack, it.as_ref()?)));
        fingers.find(|(_, finger)| finger.holds(listed, stamp))
    }

    /// The first whose row of the file has these bytes.
    pub(super) fn that_has(&self, blob: BlobId) -> Option<&Finger<'p>> {
        self.0.iter().flatten().find(|finger| finger.row.is_some_and(|row| row.blob == blob))
    }
}

/// A place in a pack that moves on with the files, as both are in order
pub(super) struct Finger<'p> {
    pack: &'p Pack,
    next: usize,
    /// What the pack has of the file that it was moved to last.
    row: Option<Row<'p>>,
}

impl<'p> Finger<'p> {
    fn new(pack: &'p Pack, path: &FilePath) -> Finger<'p> {
        Finger { pack, next: pack.seek(path.as_str().as_bytes()), row: None }
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

    /// Takes the file's records out of the pack, and tells what the file holds.
    pub(super) fn unpack(&self, path: &FilePath, part: &mut Yield) -> Option<BlobId> {
        let row = self.row.as_ref()?;
        part.entries.extend(self.pack.slots(row).map(|Slot { id, document, record }| Entry {
            id: id.to_owned(),
            file: path.clone(),
            document,
            record,
        }));
        Some(row.blob)
    }
}
