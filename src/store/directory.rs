//! Whom names mean, found out of many records in one go and kept beside them: which of them has an id, in which order of
//! id the assets come, and whom each asset speaks of. Records are numbered in their order. Never made of records of
//! which two have one id: which of them is meant depends on what else there is.

use std::sync::Arc;

use rayon::prelude::*;

use super::cache::bytes::{self, Cursor};
use super::cache::kept::Kept;
use super::lookup::Lookup;
use super::snapshot::Entry;
use crate::model::Kind;
use crate::model::id::fold;

/// The number of nobody
pub(super) const NOBODY: u32 = u32::MAX;

/// What was found out
#[derive(Debug)]
pub(super) struct Directory {
    kept: Arc<Kept>,
    pub(super) lookup: Lookup,
    /// Which records are assets, in order of id.
    assets: Numbers,
    /// For each record where the list of those that it speaks of begins; and, last, where all end.
    starts: Numbers,
    meant: Numbers,
}

/// Where some numbers are among the bytes that were kept
#[derive(Debug, Clone, Copy)]
struct Numbers {
    at: usize,
    count: usize,
}

/// What there is to find out of these; nothing where two have one id.
pub(super) fn write(entries: &[&Entry]) -> Option<Vec<u8>> {
    let lookup = Lookup::of(entries.len(), |number| &entries[number].id);
    if lookup.count() < entries.len() {
        return None;
    }
    let meant: Vec<Vec<u32>> = entries.par_iter().map(|entry| meant_by(entry, entries, &lookup)).collect();
    let mut starts = vec![0];
    for meant in &meant {
        starts.push(starts.last().copied().unwrap_or_default() + number(meant.len()));
    }
    let mut to = Vec::new();
    lookup.write(&mut to);
    let assets = assets_in_order(entries.len(), |number| entries[number]);
    [assets, starts, meant.concat()].iter().for_each(|numbers| put(&mut to, numbers));
    Some(to)
}

fn meant_by(entry: &Entry, entries: &[&Entry], lookup: &Lookup) -> Vec<u32> {
    let find = |id| lookup.find(id, |number| &entries[number].id).map_or(NOBODY, number);
    entry.record.stand().map(|stand| stand.mentions().map(find).collect()).unwrap_or_default()
}

/// Which of so many records are assets, in order of id; those with the same id in their order.
pub(super) fn assets_in_order<'e>(count: usize, entry: impl Fn(usize) -> &'e Entry + Sync) -> Vec<u32> {
    let is_asset = |number: &usize| entry(*number).kind() == Kind::Asset;
    let mut assets: Vec<u32> = (0..count).into_par_iter().filter(is_asset).map(number).collect();
    assets.par_sort_by_cached_key(|number| fold(&entry(*number as usize).id));
    assets
}

/// A store has fewer than four billion records.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NOBODY)
}

fn put(to: &mut Vec<u8>, numbers: &[u32]) {
    bytes::put_count(to, numbers.len());
    numbers.iter().for_each(|number| to.extend(number.to_le_bytes()));
}

impl Directory {
    /// Reads what [`write()`] wrote at this place.
    pub(super) fn read(kept: &Arc<Kept>, at: usize) -> Option<Directory> {
        let mut from = kept.cursor(at);
        let lookup = Lookup::read(&mut from)?;
        let mut numbers = || Numbers::read(&mut from);
        let (assets, starts, meant) = (numbers()?, numbers()?, numbers()?);
        Some(Directory { kept: kept.clone(), lookup, assets, starts, meant })
    }

    /// How many records it knows.
    pub(super) fn count(&self) -> usize {
        self.starts.count.saturating_sub(1)
    }

    pub(super) fn assets(&self) -> impl Iterator<Item = u32> {
        self.numbers(self.assets, 0, self.assets.count)
    }

    /// Whom a record speaks of, in the order in which it does.
    pub(super) fn meant_by(&self, number: u32) -> impl Iterator<Item = u32> + use<'_> {
        let mut bounds = self.numbers(self.starts, number as usize, 2).map(|bound| bound as usize);
        let (start, end) = (bounds.next().unwrap_or_default(), bounds.next().unwrap_or_default());
        self.numbers(self.meant, start, end - start)
    }

    fn numbers(&self, among: Numbers, first: usize, count: usize) -> impl Iterator<Item = u32> + use<'_> {
        let start = among.at + first * 4;
        let bytes = &self.kept.bytes()[start..start + count * 4];
        bytes.as_chunks().0.iter().map(|number| u32::from_le_bytes(*number))
    }
}

impl Numbers {
    fn read(from: &mut Cursor<'_>) -> Option<Numbers> {
        let count = from.count()?;
        let at = from.at();
        from.pass(count.checked_mul(4)?)?;
        Some(Numbers { at, count })
    }
}
