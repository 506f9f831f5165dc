//! Files that went and files that came which are one, renamed: told as git tells it, first by their bytes, then by how many
//! lines they share.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Files, Joiner};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::source::BlobId;

/// Old paths, and what they are now
pub(super) type Renames = BTreeMap<FilePath, FilePath>;

/// So alike are a file that went and one that came that they are one.
const ALIKE: f32 = 0.5;

/// Beyond so many pairs only files with the same bytes are told to be one.
const MOST_PAIRS: usize = 40_000;

impl Joiner<'_> {
    /// Where the files went that a side has no more.
    pub(super) fn renames(&self, base: &Files, side: &Files) -> Result<Renames, StoreError> {
        let is_record = |files: &Files, path: &FilePath| files[path].odd.is_none();
        let gone = base.keys().filter(|path| !side.contains_key(*path) && is_record(base, path));
        let mut gone: Vec<&FilePath> = gone.collect();
        let come = side.keys().filter(|path| !base.contains_key(*path) && is_record(side, path));
        let mut come: BTreeSet<&FilePath> = come.collect();
        let mut renames = same(base, &gone, side, &mut come);
        gone.retain(|path| !renames.contains_key(*path));
        if gone.len() * come.len() <= MOST_PAIRS {
            renames.extend(self.alike(base, &gone, side, &come)?);
        }
        Ok(renames)
    }

    /// The most alike first, each taken once.
    fn alike(
        &self,
        base: &Files,
        gone: &[&FilePath],
        side: &Files,
        come: &BTreeSet<&FilePath>,
    ) -> Result<Renames, StoreError> {
        let mut pairs: Vec<(f32, &FilePath, &FilePath)> = Vec::new();
        for old in gone {
            let before = self.bytes(old, &base[*old])?;
            for new in come {
                let after = self.bytes(new, &side[*new])?;
                let ratio = ratio(&before, &after);
                pairs.extend((ratio >= ALIKE).then_some((ratio, *old, *new)));
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
        let (mut renames, mut taken) = (Renames::new(), BTreeSet::new());
        for (_, old, new) in pairs {
            if !renames.contains_key(old) && taken.insert(new) {
                renames.insert(old.clone(), new.clone());
            }
        }
        Ok(renames)
    }
}

/// Those with the same bytes; of several the one with the same name.
fn same(base: &Files, gone: &[&FilePath], side: &Files, come: &mut BTreeSet<&FilePath>) -> Renames {
    let mut by_id: HashMap<BlobId, Vec<&FilePath>> = HashMap::new();
    for path in come.iter() {
        by_id.entry(side[*path].id).or_default().push(path);
    }
    let mut renames = Renames::new();
    for old in gone {
        let Some(same) = by_id.get_mut(&base[*old].id).filter(|same| !same.is_empty()) else { continue };
        let place = same.iter().position(|new| name(new) == name(old)).unwrap_or(0);
        let new = same.remove(place);
        come.remove(new);
        renames.insert((*old).clone(), new.clone());
    }
    renames
}

fn name(path: &FilePath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

fn ratio(before: &[u8], after: &[u8]) -> f32 {
    let lines = |bytes: &'_ [u8]| bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    let (before, after) = (lines(before), lines(after));
    let alike = similar::capture_diff_slices(similar::Algorithm::Myers, &before, &after);
    similar::diff_ratio(&alike, before.len(), after.len())
}
