//! Where files come from: a working tree, git's index, a commit, memory, or a preview laid over another source.
//! A source lists and reads; it never says what is right and never writes.

use crate::finding::FilePath;
use crate::store::error::StoreError;

/// What git calls the content of a file; equal ids mean equal bytes
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobId(pub [u8; 20]);

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
    /// More bytes than any record has.
    TooLarge { bytes: u64 },
    /// A name that is no UTF-8; the path is given with replacement characters.
    NameNotUtf8,
    /// The index holds the sides of a merge, not a result.
    Conflicted,
    /// Another path differs from this one by upper and lower case alone.
    SameWithoutCase { other: FilePath },
}

/// All that a source has under the folders of records, in order of path
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    pub files: Vec<Listed>,
    pub odd: Vec<(FilePath, Oddity)>,
}

/// The largest file that is read: some ten thousand records
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// A set of files, as they are in one place at one time
pub trait Source: Send + Sync {
    /// Files that may hold records, configuration or schemas (see [`crate::model::layout`]), in order of path.
    fn list(&self) -> Result<Listing, StoreError>;

    /// The bytes of one listed file. What was listed and is gone or cannot be read is an [`Oddity`], not an error.
    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError>;

    /// How this source is called in messages: `the working tree`, `the index`, `commit 1a2b3c4`.
    fn name(&self) -> String;
}
