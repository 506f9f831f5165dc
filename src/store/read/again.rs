//! Reading once more a source of which most is as it was: only what changed is opened, and whom names mean is asked only of
//! that. Comes to what reading all comes to.

use std::collections::{BTreeSet, HashMap};

use super::{Inspect, Yield, arrange, files};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::error::StoreError;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::{BlobId, Listed, Listing, Source};

/// Reads a source again of which all but these files are as they were.
pub fn read_again(
    before: &Snapshot,
    changed: &[FilePath],
    source: &dyn Source,
    inspect: Inspect<'_>,
) -> Result<Snapshot, StoreError> {
    let listing = source.list()?;
    let mut changed: Vec<&FilePath> = changed.iter().collect();
    changed.sort_unstable();
    changed.dedup();
    let is_kept = |file: &FilePath| changed.binary_search(&file).is_err() && listing.find(file).is_some();
    let new: Vec<Listed> = changed.iter().filter_map(|file| listing.find(file)).cloned().collect();
    let read = files(source, &new, inspect)?;
    let stood = places_kept(before, &changed, &listing);
    let settings = is_kept(&layout::CONFIG.into()).then(|| before.settings.clone());
    let known = Yield {
        entries: stood.iter().map(|place| before.entries()[*place].clone()).collect(),
        faults: before.faults.iter().filter(|fault| is_kept(&fault.location.file)).cloned().collect(),
        broken: pairs(&before.broken).filter(|(_, file)| is_kept(file)).collect(),
        schemas: before.schemas.iter().filter(|(file, _)| is_kept(file)).cloned().collect(),
        settings,
    };
    let blobs = blobs_again(before, &listing);
    let mut snapshot = arrange(known, read, listing, |settings, entries, faults| {
        let (entries, stood) = in_order(entries, &stood);
        Snapshot::after(before, settings, entries, faults, &stood)
    });
    snapshot.blobs = blobs;
    Ok(snapshot)
}

/// The places of those records whose files are listed and have not changed. Files are in order on either side.
fn places_kept(before: &Snapshot, changed: &[&FilePath], listing: &Listing) -> Vec<usize> {
    let files = &listing.files;
    let is_at = |file: &FilePath| files.binary_search_by(|listed| listed.path.cmp(file)).ok();
    let changed: Vec<usize> = changed.iter().filter_map(|file| is_at(file)).collect();
    let mut at = 0;
    let is_kept = |entry: &Entry| {
        at += files[at..].iter().take_while(|listed| comes_before(&listed.path, &entry.file)).count();
        files.get(at).is_some_and(|listed| listed.path == entry.file) && changed.binary_search(&at).is_err()
    };
    let kept = before.entries().iter().map(is_kept);
    kept.enumerate().filter_map(|(place, is_kept)| is_kept.then_some(place)).collect()
}

/// The same path is mostly the same text in memory, which is told sooner than an order.
fn comes_before(path: &FilePath, other: &FilePath) -> bool {
    path != other && path < other
}

/// Records that are as they were and new ones behind them, all in order of file and document; and where each stood.
fn in_order(mut old: Vec<Entry>, stood: &[usize]) -> (Vec<Entry>, Vec<Option<usize>>) {
    let mut new = old.split_off(stood.len());
    new.sort_by(|a, b| (&a.file, a.document).cmp(&(&b.file, b.document)));
    let before = |it: &Entry| old.partition_point(|old| (&old.file, old.document) < (&it.file, it.document));
    let cuts: Vec<usize> = new.iter().map(before).collect();
    let (mut entries, mut places) = (Vec::with_capacity(old.len() + new.len()), Vec::new());
    let (mut old, mut stood) = (old.into_iter(), stood.iter().copied().map(Some));
    let mut taken = 0;
    for (new, cut) in new.into_iter().zip(cuts) {
        entries.extend(old.by_ref().take(cut - taken));
        places.extend(stood.by_ref().take(cut - taken));
        taken = cut;
        entries.push(new);
        places.push(None);
    }
    entries.extend(old);
    places.extend(stood);
    (entries, places)
}

/// What the files hold, where it is known of what is new, and was known before of what is old.
fn blobs_again(before: &Snapshot, listing: &Listing) -> Option<Vec<BlobId>> {
    let mut old = before.files.iter().zip(before.blobs.as_ref()?).peekable();
    let blob = |listed: &Listed| {
        while old.next_if(|(file, _)| comes_before(file, &listed.path)).is_some() {}
        let known = old.peek().filter(|(file, _)| **file == listed.path);
        listed.blob.or_else(|| known.map(|(_, blob)| **blob))
    };
    listing.odd.is_empty().then(|| listing.files.iter().map(blob).collect()).flatten()
}

fn pairs(broken: &HashMap<String, BTreeSet<FilePath>>) -> impl Iterator<Item = (String, FilePath)> {
    broken.iter().flat_map(|(id, files)| files.iter().map(|file| (id.clone(), file.clone())))
}
