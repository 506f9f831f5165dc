//! What a commit did to the store, record by record: each changed file as it is afterwards, read once for each of its
//! versions, on all cores. Knows bytes and records; never says what is right.

pub mod ahead;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use git2::Oid;
use rayon::prelude::*;

use super::error::StoreError;
use super::history::Commit;
use super::read::{Yield, alone};
use super::repository::Repository;
use super::snapshot::Entry;
use super::source::BlobId;
use super::source::tree::lost;
use crate::finding::FilePath;
use crate::model::Settings;
use crate::model::layout::{self, Role};

/// One version of one file, understood
#[derive(Debug, Default)]
pub struct Sheet {
    pub entries: Vec<Entry>,
    /// Of `itsm.yaml`, where it can be read.
    pub settings: Option<Settings>,
    /// Ids, in lower case, of records that are there and could not be understood.
    pub broken: Vec<String>,
    /// The first thing that is wrong with it.
    pub fault: Option<String>,
}

/// One file that a commit changed; nothing where it is gone
#[derive(Debug, Clone)]
pub struct FileTurn {
    pub path: FilePath,
    pub sheet: Option<Arc<Sheet>>,
}

/// Sheets that were read already, by file and content
pub type Sheets = HashMap<(FilePath, BlobId), Arc<Sheet>>;

impl Sheet {
    /// Understands the bytes of a file.
    pub fn of(path: &FilePath, bytes: &[u8]) -> Sheet {
        let Yield { entries, faults, broken, settings, .. } = alone(path, bytes);
        let fault = faults.into_iter().next().map(|fault| fault.message);
        let mut broken: Vec<String> = broken.into_iter().map(|(id, _)| id.to_lowercase()).collect();
        broken.sort_unstable();
        Sheet { entries, settings: settings.filter(|_| fault.is_none()), broken, fault }
    }
}

/// Reads whatever versions some commits brought, each once.
pub fn sheets(repository: &Repository, commits: &[Commit]) -> Result<Sheets, StoreError> {
    let touched = commits.iter().flat_map(|commit| &commit.touched);
    let wanted = touched.filter_map(|touch| Some((touch.path.clone(), touch.after?)));
    let wanted = wanted.filter(|(path, _)| layout::role(path.as_str()).is_some_and(|it| it != Role::Schema));
    let wanted: Vec<(FilePath, BlobId)> = wanted.collect::<HashSet<_>>().into_iter().collect();
    let sheet = |(path, blob): (FilePath, BlobId)| -> Result<_, StoreError> {
        let sheet = Arc::new(Sheet::of(&path, &bytes(repository, &path, blob)?));
        Ok(((path, blob), sheet))
    };
    wanted.into_par_iter().map(sheet).collect()
}

/// What a commit changed, out of the sheets.
pub fn files(commit: &Commit, sheets: &Sheets) -> Vec<FileTurn> {
    let is_ours = |path: &FilePath| layout::role(path.as_str()).is_some_and(|it| it != Role::Schema);
    let turn = |touch: &super::history::Touch| {
        let sheet =
            touch.after.map(|blob| sheets.get(&(touch.path.clone(), blob)).cloned().unwrap_or_default());
        FileTurn { path: touch.path.clone(), sheet }
    };
    commit.touched.iter().filter(|touch| is_ours(&touch.path)).map(turn).collect()
}

/// The bytes of one version of a file.
pub fn bytes(repository: &Repository, path: &FilePath, blob: BlobId) -> Result<Vec<u8>, StoreError> {
    repository.with(|git| {
        let read = Oid::from_bytes(&blob.0).and_then(|oid| Ok(git.odb()?.read(oid)?.data().to_vec()));
        read.map_err(|error| lost(git, "file", path.as_str().as_bytes(), &error))
    })
}
