//! Where files come from: a working tree, git's index, a commit, memory, or a preview laid over another source.
//! A source lists and reads; it never says what is right and never writes.

mod commit;
#[cfg(test)]
mod contract;
mod gather;
mod index;
mod memory;
mod nothing;
mod once;
mod preview;
pub(in crate::store) mod tree;
mod worktree;

use std::fmt;
use std::sync::Arc;

use crate::finding::FilePath;
use crate::model::layout;
use crate::store::cache::{Shelf, Stamp};
use crate::store::error::StoreError;

pub use commit::Commit;
pub use index::Index;
pub(in crate::store) use index::{are_staged, blob};
pub use memory::Memory;
pub use nothing::Nothing;
pub use once::Once;
pub use preview::Preview;
pub use worktree::Worktree;

/// What git calls the content of a file; equal ids mean equal bytes
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobId(pub [u8; 20]);

impl BlobId {
    /// The id git gives to a file of exactly these bytes.
    pub fn of(bytes: &[u8]) -> BlobId {
        match git2::Oid::hash_object(git2::ObjectType::Blob, bytes) {
            Ok(oid) => BlobId::from_oid(oid),
            Err(error) => unreachable!("hashing bytes in memory touches nothing that can fail: {error}"),
        }
    }

    pub(in crate::store) fn oid(self) -> git2::Oid {
        match git2::Oid::from_bytes(&self.0) {
            Ok(oid) => oid,
            Err(error) => unreachable!("twenty bytes are the name of an object: {error}"),
        }
    }

    pub(in crate::store) fn from_oid(oid: git2::Oid) -> BlobId {
        BlobId(sha1(oid))
    }
}

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The bytes of an object's name.
pub(in crate::store) fn sha1(oid: git2::Oid) -> [u8; 20] {
    match oid.as_bytes().try_into() {
        Ok(bytes) => bytes,
        Err(_) => {
            unreachable!("repositories whose objects have other names than SHA-1 are refused when opened")
        }
    }
}

/// A file of the store
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub path: FilePath,
    /// Known for what is in git; a working tree's files have none until they are read and hashed.
    pub blob: Option<BlobId>,
}

/// Something in a record's place that cannot be read as a record
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oddity {
    /// A symbolic link, wherever it leads: what a clone holds is the link, not the record.
    SymbolicLink { target: String },
    /// A FIFO, a socket, a device, a submodule, a folder named `x.yaml`.
    NotAFile { kind: &'static str },
    /// The file or folder is there and cannot be read; the system's reason.
    Unreadable { reason: String },
    /// It was listed and is gone, or never was.
    Missing,
    /// More bytes than any record has.
    TooLarge { bytes: u64 },
    /// A name that is no UTF-8; the path is given with replacement characters.
    NameNotUtf8,
    /// The index holds the sides of a merge, not a result.
    Conflicted,
    /// Another path differs from this one by upper and lower case alone. Both are listed and can be read here.
    SameWithoutCase { other: FilePath },
    /// `web.YAML`: some systems take it for a record's file, and nothing here does.
    Capitals,
}

/// All that a source has under the folders of records, in order of path
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    pub files: Vec<Listed>,
    pub odd: Vec<(FilePath, Oddity)>,
}

impl Listing {
    /// The file at this path.
    pub fn find(&self, path: &FilePath) -> Option<&Listed> {
        let at = self.files.binary_search_by(|listed| listed.path.cmp(path)).ok()?;
        self.files.get(at)
    }

    /// Why there is no file at this path.
    fn why_not(&self, path: &FilePath) -> Oddity {
        let may_be = layout::role(path.as_str()).is_some();
        let odd = self.odd.iter().find(|(at, _)| may_be && at == path);
        odd.map_or(Oddity::Missing, |(_, oddity)| oddity.clone())
    }
}

/// The largest file that is read: some ten thousand records
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// A set of files, as they are in one place at one time
pub trait Source: Send + Sync {
    /// Files that may hold records, configuration or schemas (see [`crate::model::layout`]), in order of path.
    fn list(&self) -> Result<Listing, StoreError>;

    /// The bytes of one listed file. What was listed and is gone or cannot be read is an [`Oddity`], not an error;
    /// what no source would list is [`Oddity::Missing`], so that no path leads out of the store.
    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError>;

    /// For each of some listed files what the system says of it without opening it; nothing for what lies elsewhere.
    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        vec![None; files.len()]
    }

    /// Where the cache keeps what was read of it; nothing where it is not kept.
    fn shelf(&self) -> Option<Shelf> {
        None
    }

    /// How this source is called in messages: `the working tree`, `the index`, `commit 1a2b3c4`.
    fn name(&self) -> String;
}

impl<S: Source + ?Sized> Source for &S {
    fn list(&self) -> Result<Listing, StoreError> {
        (**self).list()
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        (**self).read(path)
    }

    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        (**self).stamps(files)
    }

    fn shelf(&self) -> Option<Shelf> {
        (**self).shelf()
    }

    fn name(&self) -> String {
        (**self).name()
    }
}

impl<S: Source + ?Sized> Source for Arc<S> {
    fn list(&self) -> Result<Listing, StoreError> {
        (**self).list()
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        (**self).read(path)
    }

    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        (**self).stamps(files)
    }

    fn shelf(&self) -> Option<Shelf> {
        (**self).shelf()
    }

    fn name(&self) -> String {
        (**self).name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_bytes_is_the_one_git_gives() {
        assert_eq!(BlobId::of(b"").to_string(), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        assert_eq!(BlobId::of(b"hello\n").to_string(), "ce013625030ba8dba906f756967f9e9ca394464a");
    }
}
