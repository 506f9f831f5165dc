//! Files that are nowhere but in memory: for tests, and for stores that are only thought of.

use std::collections::BTreeMap;

use super::gather::Gather;
use super::{BlobId, LARGEST_FILE, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::error::StoreError;

/// A store in memory
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<FilePath, Vec<u8>>,
    odd: BTreeMap<FilePath, Oddity>,
}

impl Memory {
    pub fn new<P: Into<FilePath>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Memory {
        let files = files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect();
        Memory { files, odd: BTreeMap::new() }
    }

    /// The same with something in the place of a file.
    #[must_use]
    pub fn with_odd(mut self, path: impl Into<FilePath>, oddity: Oddity) -> Memory {
        self.odd.insert(path.into(), oddity);
        self
    }
}

impl Source for Memory {
    fn list(&self) -> Result<Listing, StoreError> {
        let mut gather = Gather::new();
        for (path, bytes) in &self.files {
            gather.file(path.as_str().as_bytes(), Some(BlobId::of(bytes)));
        }
        for (path, oddity) in &self.odd {
            gather.in_place_of_a_folder(path.as_str().as_bytes(), oddity.clone());
        }
        Ok(gather.finish())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        Ok(match (layout::role(path.as_str()), self.odd.get(path), self.files.get(path)) {
            (Some(_), Some(oddity), _) => Err(oddity.clone()),
            (Some(_), None, Some(bytes)) => within_size(bytes),
            _ => Err(Oddity::Missing),
        })
    }

    fn name(&self) -> String {
        "memory".to_owned()
    }
}

/// A copy, unless it is of more bytes than a file may have.
pub(super) fn within_size(bytes: &[u8]) -> Result<Vec<u8>, Oddity> {
    let length = bytes.len() as u64;
    if length > LARGEST_FILE { Err(Oddity::TooLarge { bytes: length }) } else { Ok(bytes.to_vec()) }
}
