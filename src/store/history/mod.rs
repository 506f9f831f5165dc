//! What each commit did to the store's files: git's own log, read in one run and kept, so that only new commits are
//! asked for. Never says what is right, and never walks history by comparing trees through libgit2.
//!
//! What a commit is follows from its id alone, so what was read of one holds for ever; which commits count is asked
//! anew each time, from the tip down. Replaced objects and grafts are not followed: what is told is what the ids vouch
//! for. A shallow clone ends early, and says where ([`History::cut`]).

pub mod deed;
mod index;
mod kept;
pub mod life;
pub mod line;
mod log;
mod order;
pub mod version;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};

use super::cache::Cache;
use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;
use super::root::Store;
use super::source::BlobId;
use crate::finding::FilePath;

/// A commit, and what it did to files of the store
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    pub id: CommitId,
    pub parents: Vec<CommitId>,
    /// What git calls the tree of all files.
    pub tree: [u8; 20],
    pub author: Signature,
    pub committer: Signature,
    /// The first line of the message.
    pub subject: String,
    /// `Itsm-Record`, `Change` … as whoever wrote the message says: a claim, and no more.
    pub trailers: Vec<(String, String)>,
    /// As git lists them; of a merge see [`Follow`].
    pub touched: Vec<Touch>,
}

/// Who, by what they told git, and when by their clock
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub name: String,
    pub email: String,
    pub at: DateTime<FixedOffset>,
}

/// What became of one file
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    /// From the store's root.
    pub path: FilePath,
    /// What the file was in the first parent; nothing where there was none.
    pub before: Option<BlobId>,
    /// What it was in the other parents of a merge.
    pub others: Vec<Option<BlobId>>,
    pub after: Option<BlobId>,
}

/// Which commits lead to a tip, and what a merge is held against
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// All of them. Of a merge only what it has as none of its parents had it: the rest is told by their own commits.
    All,
    /// First parents: what the branch itself was. A merge brought whatever differs from the first parent.
    FirstParents,
}

/// From where to where
#[derive(Debug, Clone)]
pub struct Range {
    /// All that leads to these …
    pub tips: Vec<CommitId>,
    /// … but for what leads to these, they among it.
    pub without: Vec<CommitId>,
    pub follow: Follow,
}

/// Some commits, and where they begin
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The newest first; a commit comes before its parents.
    pub commits: Vec<Commit>,
    /// Those whose parents this clone does not have: whatever came before them looks as if they had brought it.
    pub cut: HashSet<CommitId>,
}

impl Range {
    /// All that leads to a commit.
    pub fn to(tip: CommitId) -> Range {
        Range { tips: vec![tip], without: Vec::new(), follow: Follow::All }
    }

    /// The line of first parents that leads to a commit.
    pub fn of_first_parents(tip: CommitId) -> Range {
        Range { follow: Follow::FirstParents, ..Range::to(tip) }
    }

    #[must_use]
    pub fn since(self, base: CommitId) -> Range {
        Range { without: vec![base], ..self }
    }
}

impl Commit {
    /// What the message says under a name, compared without case.
    pub fn trailer<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.trailers.iter().filter(move |(key, _)| key.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str())
    }

    pub fn is_merge(&self) -> bool {
        self.parents.len() > 1
    }
}

/// The commits of a range, of which those that are known are not asked for again.
pub fn read(store: &Store, cache: &Cache, range: &Range) -> Result<History, StoreError> {
    let shelf = Shelf::of(store, cache, range.follow)?;
    go_on(store, &shelf, shelf.load(), range)
}

/// The same without what is kept: costs what the range is long, however long the history before it.
pub fn read_anew(store: &Store, range: &Range) -> Result<History, StoreError> {
    let commits = log::read(store, range.follow, &range.tips, &range.without)?;
    let known = commits.into_iter().map(|commit| (commit.id, commit)).collect();
    Ok(History { commits: order::of(known, range), cut: cut(&boundary(store.history()?)) })
}

/// What a file of the store is in a commit; nothing where there is none.
pub fn file(store: &Store, commit: CommitId, path: &FilePath) -> Result<Option<BlobId>, StoreError> {
    let full = format!("{}{path}", store.prefix());
    store.history()?.with(|git| {
        let tree = git.find_commit(commit.oid()).and_then(|commit| commit.tree());
        let tree =
            tree.map_err(|error| StoreError::git(format!("cannot read {commit}: {}", error.message())))?;
        let entry = tree.get_path(Path::new(&full)).ok();
        let is_file = |entry: &git2::TreeEntry<'_>| entry.kind() == Some(git2::ObjectType::Blob);
        Ok(entry.filter(is_file).map(|entry| BlobId::from_oid(entry.id())))
    })
}

/// Where what is known of history is kept: no clone that is cut elsewhere knows the same
struct Shelf<'c> {
    cache: &'c Cache,
    follow: Follow,
    boundary: Vec<u8>,
}

impl<'c> Shelf<'c> {
    fn of(store: &Store, cache: &'c Cache, follow: Follow) -> Result<Shelf<'c>, StoreError> {
        Ok(Shelf { cache, follow, boundary: boundary(store.history()?) })
    }

    fn load(&self) -> index::Known {
        let kept = self.cache.recall(self.name(), &self.digest());
        kept.and_then(|bytes| index::read(&bytes)).unwrap_or_default()
    }

    fn keep<'k>(&self, tips: &[CommitId], commits: impl Iterator<Item = &'k Commit>) {
        self.cache.remember(self.name(), &self.digest(), &index::write(tips, commits));
    }

    fn name(&self) -> &'static str {
        match self.follow {
            Follow::All => "history",
            Follow::FirstParents => "first-parents",
        }
    }

    fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.boundary).into()
    }
}

/// The commits of a range, out of what is known and what git tells beyond that, which is kept.
fn go_on(
    store: &Store,
    shelf: &Shelf<'_>,
    mut known: index::Known,
    range: &Range,
) -> Result<History, StoreError> {
    let ends: Vec<CommitId> = range.tips.iter().chain(&range.without).copied().collect();
    let fresh = learn(store, range.follow, &ends, &mut known)?;
    if index::is_worth_keeping(fresh, known.commits.len()) {
        known.drop_unreachable(range.follow);
        shelf.keep(&known.tips, known.commits.values());
    }
    Ok(History { commits: order::of(known.commits, range), cut: cut(&shelf.boundary) })
}

/// Asks git for what is not known yet; tells how many commits that were.
fn learn(
    store: &Store,
    follow: Follow,
    ends: &[CommitId],
    known: &mut index::Known,
) -> Result<usize, StoreError> {
    let missing: Vec<CommitId> = ends.iter().filter(|id| !known.commits.contains_key(*id)).copied().collect();
    if missing.is_empty() {
        return Ok(0);
    }
    let there = store.history()?.with(|git| {
        let is_there = |id: &&CommitId| git.find_commit(id.oid()).is_ok();
        Ok(known.tips.iter().filter(is_there).copied().collect::<Vec<_>>())
    })?;
    let mut fresh = log::read(store, follow, &missing, &there)?;
    if !order::is_whole(&known.commits, &fresh, &missing, follow) {
        // Something that was known is not, though it should be: begin again.
        known.commits.clear();
        fresh = log::read(store, follow, ends, &[])?;
    }
    let count = fresh.len();
    known.commits.extend(fresh.into_iter().map(|commit| (commit.id, commit)));
    known.tips.retain(|tip| !missing.contains(tip));
    known.tips.splice(0..0, missing);
    Ok(count)
}

/// What git says of where a shallow clone ends; empty in a whole one.
fn boundary(repository: &Repository) -> Vec<u8> {
    fs::read(repository.common_dir().join("shallow")).unwrap_or_default()
}

fn cut(boundary: &[u8]) -> HashSet<CommitId> {
    boundary.split(|byte| *byte == b'\n').filter_map(log::id).map(CommitId).collect()
}

#[cfg(test)]
mod tests;
