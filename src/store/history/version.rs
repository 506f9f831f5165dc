//! What files held in some commit: read from git's objects, understood once for each content. Never looks at a disk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Follow, Touch};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::cache::Cache;
use crate::store::error::StoreError;
use crate::store::read;
use crate::store::repository::Repository;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::{self, BlobId};

/// Files as they were
pub struct Versions {
    repository: Arc<Repository>,
    understood: Mutex<HashMap<(BlobId, FilePath), Arc<Snapshot>>>,
    pub(super) cache: Cache,
    /// What merges are held against: what they did follows from that.
    pub(super) follow: Follow,
}

impl Versions {
    /// Without a cache what commits did is worked out each time.
    pub fn new(repository: Arc<Repository>, cache: Cache, follow: Follow) -> Versions {
        Versions { repository, understood: Mutex::default(), cache, follow }
    }

    /// What one file held, as a store of its own.
    pub fn of(&self, path: &FilePath, blob: BlobId) -> Result<Arc<Snapshot>, StoreError> {
        let key = (blob, path.clone());
        if let Some(known) = self.understood().get(&key) {
            return Ok(known.clone());
        }
        let bytes = self.repository.with(|git| source::blob(git, blob, path))?;
        let understood = Arc::new(match bytes {
            Ok(bytes) => read::one(path, &bytes),
            Err(_) => Snapshot::default(),
        });
        self.understood().insert(key, understood.clone());
        Ok(understood)
    }

    /// What several files held, as one store.
    pub fn together<'t>(
        &self,
        files: impl Iterator<Item = (&'t Touch, Option<BlobId>)>,
    ) -> Result<Arc<Snapshot>, StoreError> {
        let there = files.filter_map(|(touch, blob)| Some((&touch.path, blob?)));
        let parts =
            there.map(|(path, blob)| self.of(path, blob)).collect::<Result<Vec<Arc<Snapshot>>, _>>()?;
        match parts.as_slice() {
            [] => Ok(Arc::default()),
            [one] => Ok(one.clone()),
            many => Ok(Arc::new(joined(many))),
        }
    }

    /// Forgets what was understood: history is long, and is told from one end to the other.
    pub fn forget(&self) {
        self.understood().clear();
    }

    fn understood(&self) -> std::sync::MutexGuard<'_, HashMap<(BlobId, FilePath), Arc<Snapshot>>> {
        self.understood.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn joined(parts: &[Arc<Snapshot>]) -> Snapshot {
    let is_config = |part: &&Arc<Snapshot>| part.files.iter().any(|file| file.as_str() == layout::CONFIG);
    let settings = parts.iter().find(is_config).map(|part| part.settings.clone()).unwrap_or_default();
    let entries: Vec<Entry> = parts.iter().flat_map(|part| part.entries().iter().cloned()).collect();
    let mut snapshot = Snapshot::new(settings, entries, Vec::new());
    snapshot.broken = parts.iter().flat_map(|part| part.broken.clone()).collect();
    snapshot.schemas = parts.iter().flat_map(|part| part.schemas.clone()).collect();
    snapshot.schemas.sort();
    snapshot
}
