//! The store that a merge of two commits would make. Works in memory: writes no object, no index and no file, and runs no
//! program of the repository's.

use std::collections::{BTreeMap, BTreeSet};

use super::{Names, Versions};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId};
use crate::store::root::Store;
use crate::store::source::{BlobId, Source};

/// What a merge makes of the first commit's files
#[derive(Debug, Default)]
pub struct Joined {
    /// New bytes, or nothing for a file that goes; laid over the first commit they are the merged store.
    pub changes: BTreeMap<FilePath, Option<Vec<u8>>>,
    /// What is not decided about whole files; what is open inside of one stands in it.
    pub clashes: Vec<FileClash>,
}

/// A file that one side took away and the other one changed
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileClash {
    pub file: FilePath,
    pub is_kept_by_ours: bool,
}

/// So alike are a file that went and one that came that they are one, renamed: as git takes it.
const ALIKE: f32 = 0.5;

/// Criss-cross merges have bases of bases; more levels than this have never been seen.
const DEEPEST: usize = 16;

/// Merges two commits, as `git merge` with the driver would.
pub fn join(store: &Store, ours: CommitId, theirs: CommitId, names: &Names) -> Result<Joined, StoreError> {
    let repository = store.history()?;
    let joiner = Joiner { store, repository, names };
    let base = joiner.base(ours, theirs, 0)?;
    let (own, other) = (joiner.files(ours)?, joiner.files(theirs)?);
    let (made, clashes) = joiner.merge(&base, &own, &other)?;
    let paths: BTreeSet<&FilePath> = own.keys().chain(made.keys()).collect();
    let changed = paths.into_iter().filter(|path| id(&own, path) != id(&made, path));
    let change = |path: &FilePath| {
        let bytes = made.get(path).map(|content| joiner.bytes(path, content)).transpose()?;
        Ok((path.clone(), bytes))
    };
    Ok(Joined { changes: changed.map(change).collect::<Result<_, StoreError>>()?, clashes })
}

/// The bytes of a file, by git's name for them; they themselves, where git has not got them
#[derive(Debug, Clone)]
struct Content {
    id: BlobId,
    made: Option<Vec<u8>>,
}

impl Content {
    fn made(bytes: Vec<u8>) -> Content {
        Content { id: BlobId::of(&bytes), made: Some(bytes) }
    }
}

type Files = BTreeMap<FilePath, Content>;

fn id(files: &Files, path: &FilePath) -> Option<BlobId> {
    files.get(path).map(|content| content.id)
}

struct Joiner<'a> {
    store: &'a Store,
    repository: &'a Repository,
    names: &'a Names,
}

impl Joiner<'_> {
    fn files(&self, commit: CommitId) -> Result<Files, StoreError> {
        let listed = self.store.commit(commit)?.list()?.files;
        let content = |blob: BlobId| Content { id: blob, made: None };
        Ok(listed.into_iter().filter_map(|it| Some((it.path, content(it.blob?)))).collect())
    }

    /// What both grew from. Where that is several commits, as after merges that crossed, they are merged first, as git
    /// does it; what was left open there is open here too.
    fn base(&self, ours: CommitId, theirs: CommitId, depth: usize) -> Result<Files, StoreError> {
        let bases = revision::merge_bases(self.repository, ours, theirs)?;
        let Some((first, more)) = bases.split_first() else {
            // Tells why there is none.
            return self.files(revision::merge_base(self.repository, ours, theirs)?);
        };
        let mut files = self.files(*first)?;
        for other in more.iter().filter(|_| depth < DEEPEST) {
            let older = match revision::merge_bases(self.repository, *first, *other)?.is_empty() {
                true => Files::new(),
                false => self.base(*first, *other, depth + 1)?,
            };
            files = self.merge(&older, &files, &self.files(*other)?)?.0;
        }
        Ok(files)
    }

    fn merge(
        &self,
        base: &Files,
        ours: &Files,
        theirs: &Files,
    ) -> Result<(Files, Vec<FileClash>), StoreError> {
        let (mut made, mut clashes) = (Files::new(), Vec::new());
        let paths: BTreeSet<&FilePath> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
        for path in paths {
            let [was, own, other] = [base, ours, theirs].map(|files| files.get(path));
            let [old, mine, new] = [was, own, other].map(|it| it.map(|content| content.id));
            let taken = if mine == new || new == old { Some(own) } else { (mine == old).then_some(other) };
            match (taken, own, other) {
                (Some(content), ..) => made.extend(content.map(|it| (path.clone(), it.clone()))),
                (None, Some(own), Some(other)) => {
                    made.insert(path.clone(), self.content(path, was, own, other)?);
                }
                (None, own, other) => {
                    let Some(left) = own.or(other) else { continue };
                    let gone_from = if own.is_some() { theirs } else { ours };
                    match self.renamed(path, base, gone_from)? {
                        Some(new) => {
                            let moved = &gone_from[&new];
                            let (own, other) = if own.is_some() { (left, moved) } else { (moved, left) };
                            made.insert(new.clone(), self.content(&new, was, own, other)?);
                        }
                        None => {
                            made.insert(path.clone(), left.clone());
                            clashes.push(FileClash { file: path.clone(), is_kept_by_ours: own.is_some() });
                        }
                    }
                }
            }
        }
        Ok((made, clashes))
    }

    fn content(
        &self,
        path: &FilePath,
        was: Option<&Content>,
        own: &Content,
        other: &Content,
    ) -> Result<Content, StoreError> {
        let base = was.map(|content| self.bytes(path, content)).transpose()?.unwrap_or_default();
        let (ours, theirs) = (self.bytes(path, own)?, self.bytes(path, other)?);
        let versions = Versions { base: &base, ours: &ours, theirs: &theirs };
        Ok(Content::made(super::merge(path.as_str(), versions, self.names).bytes))
    }

    /// Where a file went that is not there any more.
    fn renamed(&self, path: &FilePath, base: &Files, side: &Files) -> Result<Option<FilePath>, StoreError> {
        let Some(old) = base.get(path) else { return Ok(None) };
        // What is, byte by byte, another file that went is that one.
        let is_another = |content: &Content| {
            base.iter().any(|(old, it)| it.id == content.id && old != path && !side.contains_key(old))
        };
        let come = || side.iter().filter(|(path, it)| !base.contains_key(*path) && !is_another(it));
        if let Some((same, _)) = come().find(|(_, content)| content.id == old.id) {
            return Ok(Some(same.clone()));
        }
        let before = self.bytes(path, old)?;
        let mut best: Option<(f32, FilePath)> = None;
        for (new, content) in come() {
            let after = self.bytes(new, content)?;
            let alike =
                similar::capture_diff_slices(similar::Algorithm::Myers, &lines(&before), &lines(&after));
            let ratio = similar::diff_ratio(&alike, lines(&before).len(), lines(&after).len());
            if ratio >= ALIKE && best.as_ref().is_none_or(|(most, _)| ratio > *most) {
                best = Some((ratio, new.clone()));
            }
        }
        Ok(best.map(|(_, path)| path))
    }

    fn bytes(&self, path: &FilePath, content: &Content) -> Result<Vec<u8>, StoreError> {
        if let Some(bytes) = &content.made {
            return Ok(bytes.clone());
        }
        self.repository.with(|git| {
            let found = git2::Oid::from_bytes(&content.id.0).and_then(|oid| git.find_blob(oid));
            let lost = |error: git2::Error| {
                StoreError::git(format!("the repository has lost the file {path}: {}", error.message()))
            };
            found.map(|blob| blob.content().to_vec()).map_err(lost)
        })
    }
}

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split(|byte| *byte == b'\n').collect()
}
