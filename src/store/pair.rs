//! Two sources read as two snapshots: what both hold with the same bytes is parsed once. Says nothing of what differs.

use std::collections::HashMap;

use rayon::prelude::*;

use super::cache::Cache;
use super::error::StoreError;
use super::read::{Inspect, read, read_again, read_with};
use super::snapshot::Snapshot;
use super::source::{BlobId, Listed, Source};
use crate::finding::FilePath;

/// Reads the earlier source, and of the later one only what is not the same; with a cache, of both what it lacks.
pub fn read_pair(
    before: &dyn Source,
    after: &dyn Source,
    inspect: Inspect<'_>,
    cache: &Cache,
) -> Result<(Snapshot, Snapshot), StoreError> {
    if !cache.is_none() {
        return Ok((read_with(before, inspect, cache)?, read_with(after, inspect, cache)?));
    }
    let known: HashMap<FilePath, BlobId> =
        before.list()?.files.into_iter().filter_map(|it| Some((it.path, it.blob?))).collect();
    let is_new = |listed: &Listed| -> Result<Option<FilePath>, StoreError> {
        let Some(old) = known.get(&listed.path) else { return Ok(Some(listed.path.clone())) };
        let blob = match listed.blob {
            Some(blob) => Some(blob),
            None => after.read(&listed.path)?.ok().map(|bytes| BlobId::of(&bytes)),
        };
        Ok((blob != Some(*old)).then(|| listed.path.clone()))
    };
    let new: Vec<Option<FilePath>> =
        after.list()?.files.par_iter().map(is_new).collect::<Result<_, StoreError>>()?;
    let first = read(before, inspect)?;
    let second = read_again(&first, &new.into_iter().flatten().collect::<Vec<_>>(), after, inspect)?;
    Ok((first, second))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::source::Memory;
    use crate::store::testing::Sandbox;

    fn told(snapshot: &Snapshot) -> Vec<String> {
        let entries = snapshot.entries().iter().map(|it| format!("{} {:?}", it.file, it.record));
        let faults = snapshot.faults.iter().map(|it| format!("{} {}", it.location.file, it.message));
        entries.chain(faults).collect()
    }

    #[test]
    fn it_is_what_reading_each_gives() {
        let asset = |id: &str, more: &str| format!("id: {id}\ntype: server\nlifecycle: active\n{more}");
        let same = ("assets/same.yaml", asset("same", ""));
        let before = Memory::new([
            same.clone(),
            ("assets/gone.yaml", asset("gone", "")),
            ("assets/other.yaml", asset("other", "")),
            ("assets/broken.yaml", "id: [".to_owned()),
        ]);
        let after = Memory::new([
            same,
            ("assets/new.yaml", asset("new", "")),
            ("assets/other.yaml", asset("other", "name: Other\n")),
            ("assets/broken.yaml", "id: [".to_owned()),
        ]);
        let (one, two) = read_pair(&before, &after, &|_| Vec::new(), &Cache::none()).unwrap();
        assert_eq!(told(&one), told(&read(&before, &|_| Vec::new()).unwrap()));
        let mut alone = told(&read(&after, &|_| Vec::new()).unwrap());
        let mut both = told(&two);
        alone.sort();
        both.sort();
        assert_eq!(both, alone);
    }

    #[test]
    fn a_working_tree_is_held_against_a_commit_by_its_bytes() {
        let asset = "id: a\ntype: server\nlifecycle: active\n";
        let sandbox = Sandbox::with(&[("itsm.yaml", "version: 1\n"), ("assets/a.yaml", asset)]);
        sandbox.write("assets/b.yaml", asset.replace("id: a", "id: b"));
        let store = sandbox.store();
        let commit = store.commit(sandbox.resolve("HEAD")).unwrap();
        let (one, two) =
            read_pair(&commit, &store.worktree().unwrap(), &|_| Vec::new(), &Cache::none()).unwrap();
        assert_eq!((one.entries().len(), two.entries().len()), (1, 2));
    }
}
