//! The files of git's index: what a commit would hold. Taken as it is when asked for first, and never written.

use std::sync::Arc;

use git2::{IndexEntry, IndexEntryExtendedFlag};

use super::commit::link_target;
use super::gather::Gather;
use super::tree::lost;
use super::{BlobId, LARGEST_FILE, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::repository::Repository;

/// The store as it is staged
#[derive(Debug)]
pub struct Index {
    repository: Arc<Repository>,
    listing: Listing,
}

impl Index {
    pub(in crate::store) fn new(repository: Arc<Repository>, prefix: &str) -> Result<Index, StoreError> {
        let index = repository.read_index()?;
        let listing = repository.with(|git| Ok(list(git, &index, prefix.as_bytes())))?;
        Ok(Index { repository, listing })
    }
}

impl Source for Index {
    fn list(&self) -> Result<Listing, StoreError> {
        Ok(self.listing.clone())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        read_blob(&self.repository, &self.listing, path)
    }

    fn name(&self) -> String {
        "the index".to_owned()
    }
}

fn list(git: &git2::Repository, index: &git2::Index, prefix: &[u8]) -> Listing {
    let mut gather = Gather::new();
    for entry in index.iter() {
        if let Some(path) = entry.path.strip_prefix(prefix) {
            add(&mut gather, git, path, &entry);
        }
    }
    gather.finish()
}

fn add(gather: &mut Gather, git: &git2::Repository, path: &[u8], entry: &IndexEntry) {
    let is_only_intended = entry.flags_extended & IndexEntryExtendedFlag::INTENT_TO_ADD.bits() != 0;
    match entry.mode & TYPE {
        _ if is_only_intended => {}
        _ if entry.flags & STAGE != 0 => gather.in_place_of_a_file(path, Oddity::Conflicted),
        LINK => gather.link(path, link_target(git, entry.id).as_bytes()),
        REPOSITORY => gather.repository(path),
        _ => gather.file(path, Some(BlobId::from_oid(entry.id))),
    }
}

/// The bits of a mode that tell files, links and submodules apart
const TYPE: u32 = 0o170_000;
const LINK: u32 = 0o120_000;
const REPOSITORY: u32 = 0o160_000;

/// The bits that tell the sides of a merge apart from its result
const STAGE: u16 = 0x3000;

/// The bytes of a file that git has; its size is looked at before it is loaded.
pub(super) fn read_blob(
    repository: &Repository,
    listing: &Listing,
    path: &FilePath,
) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
    let Some(blob) = listing.find(path).and_then(|listed| listed.blob) else {
        return Ok(Err(listing.why_not(path)));
    };
    repository.with(|git| {
        let oid = git2::Oid::from_bytes(&blob.0);
        let read = oid.and_then(|oid| {
            let objects = git.odb()?;
            let bytes = objects.read_header(oid)?.0 as u64;
            if bytes > LARGEST_FILE {
                return Ok(Err(Oddity::TooLarge { bytes }));
            }
            Ok(Ok(objects.read(oid)?.data().to_vec()))
        });
        read.map_err(|error| lost(git, "file", path.as_str().as_bytes(), &error))
    })
}
