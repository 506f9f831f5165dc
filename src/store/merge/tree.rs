//! The store that a merge of two commits would make. Works in memory: writes no object, no index and no file, and runs no
//! program of the repository's.

mod folder;
mod rename;

use std::collections::{BTreeMap, BTreeSet};

use rename::Renames;

use super::{Names, Versions};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId};
use crate::store::root::Store;
use crate::store::source::{BlobId, Oddity, Source};

/// What a merge makes of the first commit's files
#[derive(Debug, Default)]
pub struct Joined {
    /// New bytes, or nothing for a file that goes; laid over the first commit they are the merged store.
    pub changes: BTreeMap<FilePath, Option<Vec<u8>>>,
    /// What is not decided about whole files; what is open inside of one stands in it.
    pub clashes: Vec<FileClash>,
}

/// Something about a whole file that somebody has to look at
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileClash {
    pub file: FilePath,
    pub why: Why,
}

/// What it is; a side is whoever did what is said first
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// One side keeps and changes it, and the other one takes it away.
    Gone { kept_by: Side },
    /// One side puts something else in its place, and the other one changes it, or has a file there too.
    Replaced { by: Side, what: String },
    /// One side puts something in its place that is no record, and nothing keeps the merge from it.
    NoRecord { by: Side, what: String },
    /// Ours moved it here, and theirs elsewhere.
    Parted { from: String, to: String },
    /// One side adds it to a folder that the other one renamed; here it stands in the new one.
    Moved { by: Side, from: String },
    /// One side adds it to a folder whose files the other one moved to several.
    Split { by: Side },
}

/// Who did something
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Ours,
    Theirs,
}

impl Why {
    /// Whoever did what is said first.
    pub fn side(&self) -> Side {
        match self {
            Why::Gone { kept_by: side }
            | Why::Replaced { by: side, .. }
            | Why::NoRecord { by: side, .. }
            | Why::Moved { by: side, .. }
            | Why::Split { by: side } => *side,
            Why::Parted { .. } => Side::Ours,
        }
    }
}

/// Criss-cross merges have bases of bases; more levels than this have never been seen.
const DEEPEST: usize = 16;

/// Merges two commits, as `git merge` with the driver would.
pub fn join(store: &Store, ours: CommitId, theirs: CommitId, names: &Names) -> Result<Joined, StoreError> {
    let repository = store.history()?;
    let joiner = Joiner { store, repository, names };
    let base = joiner.base(ours, theirs, 0)?;
    let (own, other) = (joiner.files(ours)?, joiner.files(theirs)?);
    let (mut made, mut clashes) = joiner.merge(&base, &own, &other)?;
    joiner.follow_folders([&base, &own, &other], &mut made, &mut clashes)?;
    let come = |content: &Content, path: &FilePath| id(&own, path) != Some(content.id);
    clashes.extend(made.iter().filter(|(path, content)| come(content, path)).filter_map(
        |(path, content)| {
            let what = content.odd.clone()?;
            Some(FileClash { file: path.clone(), why: Why::NoRecord { by: Side::Theirs, what } })
        },
    ));
    clashes.sort_by(|a, b| a.file.cmp(&b.file));
    let paths: BTreeSet<&FilePath> = own.keys().chain(made.keys()).collect();
    let changed = paths.into_iter().filter(|path| id(&own, path) != id(&made, path));
    let change = |path: &FilePath| {
        let record = made.get(path).filter(|content| content.odd.is_none());
        let bytes = record.map(|content| joiner.bytes(path, content)).transpose()?;
        Ok((path.clone(), bytes))
    };
    Ok(Joined { changes: changed.map(change).collect::<Result<_, StoreError>>()?, clashes })
}

/// The bytes of a file, by git's name for them; they themselves, where git has not got them
#[derive(Debug, Clone)]
struct Content {
    id: BlobId,
    made: Option<Vec<u8>>,
    /// What stands there in a file's place.
    odd: Option<String>,
}

impl Content {
    fn made(bytes: Vec<u8>) -> Content {
        Content { id: BlobId::of(&bytes), made: Some(bytes), odd: None }
    }

    /// Something that is no file; nothing for what a merge does not make.
    fn odd(oddity: &Oddity) -> Option<Content> {
        let what = match oddity {
            Oddity::SymbolicLink { target } => format!("a symbolic link to {target}"),
            Oddity::NotAFile { kind } => (*kind).to_owned(),
            _ => return None,
        };
        Some(Content { id: BlobId::of(what.as_bytes()), made: None, odd: Some(what) })
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
        let listing = self.store.commit(commit)?.list()?;
        let content = |blob: BlobId| Content { id: blob, made: None, odd: None };
        let files = listing.files.into_iter().filter_map(|it| Some((it.path, content(it.blob?))));
        let odd = listing.odd.into_iter().filter_map(|(path, oddity)| Some((path, Content::odd(&oddity)?)));
        Ok(files.chain(odd).collect())
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
        let mut made = Made { joiner: self, files: Files::new(), clashes: Vec::new() };
        let renames = [self.renames(base, ours)?, self.renames(base, theirs)?];
        for (path, was) in base {
            let [own, other] = [(ours, &renames[0]), (theirs, &renames[1])].map(|(side, renames)| {
                let now = if side.contains_key(path) { path } else { renames.get(path)? };
                Some((now, &side[now]))
            });
            made.known(path, was, own, other)?;
        }
        let is_new = |side: &Renames, path: &&FilePath| {
            !base.contains_key(*path) && !side.values().any(|new| new == *path)
        };
        for (path, own) in ours.iter().filter(|(path, _)| is_new(&renames[0], path)) {
            made.put(path, own)?;
        }
        for (path, other) in theirs.iter().filter(|(path, _)| is_new(&renames[1], path)) {
            made.put(path, other)?;
        }
        Ok((made.files, made.clashes))
    }

    fn content(
        &self,
        path: &FilePath,
        was: Option<&Content>,
        own: &Content,
        other: &Content,
    ) -> Result<Content, StoreError> {
        let base = was.filter(|it| it.odd.is_none());
        let base = base.map(|content| self.bytes(path, content)).transpose()?.unwrap_or_default();
        let (ours, theirs) = (self.bytes(path, own)?, self.bytes(path, other)?);
        let versions = Versions { base: &base, ours: &ours, theirs: &theirs };
        Ok(Content::made(super::merge(path.as_str(), versions, self.names).bytes))
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

/// What has come of a merge so far
struct Made<'j, 'a> {
    joiner: &'j Joiner<'a>,
    files: Files,
    clashes: Vec<FileClash>,
}

impl Made<'_, '_> {
    /// A file that both sides started from, and where and what it is on each.
    fn known(
        &mut self,
        path: &FilePath,
        was: &Content,
        own: Option<(&FilePath, &Content)>,
        other: Option<(&FilePath, &Content)>,
    ) -> Result<(), StoreError> {
        let (own, other) = match (own, other) {
            (Some(own), Some(other)) => (own, other),
            (None, None) => return Ok(()),
            (left, _) => {
                let Some((now, content)) = left.or(other) else { return Ok(()) };
                if now != path || content.id != was.id {
                    let kept_by = if left.is_some() { Side::Ours } else { Side::Theirs };
                    self.clash(now, Why::Gone { kept_by });
                    self.put(now, content)?;
                }
                return Ok(());
            }
        };
        let place = if own.0 == path { other.0 } else { own.0 };
        let content = self.three(place, Some(was), own.1, other.1)?;
        if own.0 != path && other.0 != path && own.0 != other.0 {
            self.clash(place, Why::Parted { from: path.to_string(), to: other.0.to_string() });
            self.put(other.0, &content)?;
        }
        self.put(place, &content)
    }

    /// A file that comes; where there is one already, both are in it.
    fn put(&mut self, path: &FilePath, content: &Content) -> Result<(), StoreError> {
        let content = match self.files.remove(path) {
            Some(there) => self.three(path, None, &there, content)?,
            None => content.clone(),
        };
        self.files.insert(path.clone(), content);
        Ok(())
    }

    fn three(
        &mut self,
        path: &FilePath,
        was: Option<&Content>,
        own: &Content,
        other: &Content,
    ) -> Result<Content, StoreError> {
        let old = was.map(|it| it.id);
        if own.id == other.id || Some(other.id) == old {
            return Ok(own.clone());
        }
        if Some(own.id) == old {
            return Ok(other.clone());
        }
        match own.odd.as_ref().map(|it| (Side::Ours, it)).or(other.odd.as_ref().map(|it| (Side::Theirs, it)))
        {
            Some((by, what)) => {
                self.clash(path, Why::Replaced { by, what: what.clone() });
                Ok(own.clone())
            }
            None => self.joiner.content(path, was, own, other),
        }
    }

    fn clash(&mut self, path: &FilePath, why: Why) {
        self.clashes.push(FileClash { file: path.clone(), why });
    }
}
