//! The files of a commit. A commit never changes, so it is listed once.

use std::sync::{Arc, OnceLock};

use super::gather::Gather;
use super::index::read_blob;
use super::tree::{self, Node};
use super::{BlobId, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::repository::Repository;
use crate::store::revision::CommitId;

/// The store as a commit has it; empty where the commit has none
#[derive(Debug)]
pub struct Commit {
    repository: Arc<Repository>,
    id: CommitId,
    prefix: String,
    name: String,
    listing: OnceLock<Listing>,
}

impl Commit {
    pub(in crate::store) fn new(
        repository: Arc<Repository>,
        id: CommitId,
        prefix: &str,
    ) -> Result<Commit, StoreError> {
        let name = repository.with(|git| Ok(format!("commit {}", id.short(git)?)))?;
        Ok(Commit { repository, id, prefix: prefix.to_owned(), name, listing: OnceLock::new() })
    }

    pub fn id(&self) -> CommitId {
        self.id
    }

    fn listing(&self) -> Result<&Listing, StoreError> {
        if let Some(listing) = self.listing.get() {
            return Ok(listing);
        }
        let listing = self.repository.with(|git| list(git, self.id, &self.prefix))?;
        Ok(self.listing.get_or_init(|| listing))
    }
}

impl Source for Commit {
    fn list(&self) -> Result<Listing, StoreError> {
        self.listing().cloned()
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        read_blob(&self.repository, self.listing()?, path)
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

fn list(git: &git2::Repository, id: CommitId, prefix: &str) -> Result<Listing, StoreError> {
    let mut gather = Gather::new();
    let root = tree::at(git, id.oid(), prefix)
        .map_err(|error| tree::lost(git, "folder", prefix.as_bytes(), &error))?;
    let Some(root) = root else { return Ok(gather.finish()) };
    tree::walk(git, root, &mut |path, node| {
        match node {
            Node::File(oid) => gather.file(path, Some(BlobId::from_oid(oid))),
            Node::Link(oid) => gather.link(path, link_target(git, oid).as_bytes()),
            Node::Repository => gather.repository(path),
            Node::Folder => return Ok(gather.folder(path)),
        }
        Ok(false)
    })?;
    Ok(gather.finish())
}

/// Where a link leads; nothing to stop at where git has lost that.
pub(super) fn link_target(git: &git2::Repository, oid: git2::Oid) -> String {
    git.find_blob(oid).map(|blob| String::from_utf8_lossy(blob.content()).into_owned()).unwrap_or_default()
}
