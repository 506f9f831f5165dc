//! The files of git's index: what a commit would hold. Taken as it is when asked for first, and never written.

mod plain;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use git2::{IndexEntry, IndexEntryExtendedFlag};
use rayon::prelude::*;

use super::commit::link_target;
use super::gather::Gather;
use super::tree::lost;
use super::{BlobId, LARGEST_FILE, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::cache::Shelf;
use crate::store::error::StoreError;
use crate::store::repository::Repository;

/// The store as it is staged
#[derive(Debug)]
pub struct Index {
    repository: Arc<Repository>,
    listing: Listing,
}

/// An entry of the index
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Staged<'i> {
    path: &'i [u8],
    mode: u32,
    blob: BlobId,
    /// One of the sides of a merge.
    is_conflicted: bool,
    is_only_intended: bool,
}

impl Index {
    pub(in crate::store) fn new(repository: Arc<Repository>, prefix: &str) -> Result<Index, StoreError> {
        let bytes = fs::read(repository.index_file()).unwrap_or_default();
        let listing = match plain::entries(&bytes) {
            Some(entries) => list(&repository, &entries, prefix)?,
            None => {
                let index = repository.read_index()?;
                let entries: Vec<IndexEntry> = index.iter().collect();
                let entries: Vec<Staged<'_>> = entries.iter().map(Staged::from).collect();
                list(&repository, &entries, prefix)?
            }
        };
        Ok(Index { repository, listing })
    }
}

impl<'i> From<&'i IndexEntry> for Staged<'i> {
    fn from(entry: &'i IndexEntry) -> Staged<'i> {
        let is_only_intended = entry.flags_extended & IndexEntryExtendedFlag::INTENT_TO_ADD.bits() != 0;
        let (is_conflicted, blob) = (entry.flags & STAGE != 0, BlobId::from_oid(entry.id));
        Staged { path: &entry.path, mode: entry.mode, blob, is_conflicted, is_only_intended }
    }
}

impl Source for Index {
    fn list(&self) -> Result<Listing, StoreError> {
        Ok(self.listing.clone())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        read_blob(&self.repository, &self.listing, path)
    }

    fn shelf(&self) -> Option<Shelf> {
        Some(Shelf::Beyond)
    }

    fn name(&self) -> String {
        "the index".to_owned()
    }
}

/// So many entries are looked at by one thread in one go.
const AT_ONCE: usize = 4096;

fn list(repository: &Repository, entries: &[Staged<'_>], prefix: &str) -> Result<Listing, StoreError> {
    let part = |entries: &[Staged<'_>]| {
        let mut gather = Gather::new();
        entries.iter().for_each(|entry| add(&mut gather, entry, prefix));
        gather
    };
    let mut gather = Gather::new();
    gather.take(entries.par_chunks(AT_ONCE).map(part).collect());
    let links: Vec<&Staged<'_>> = entries.iter().filter(|entry| entry.is_link()).collect();
    if !links.is_empty() {
        repository.with(|git| {
            for Staged { path, blob, .. } in links {
                if let Some(path) = path.strip_prefix(prefix.as_bytes()) {
                    gather.link(path, link_target(git, blob.oid()).as_bytes());
                }
            }
            Ok(())
        })?;
    }
    Ok(gather.finish())
}

impl Staged<'_> {
    fn is_link(&self) -> bool {
        self.mode & TYPE == LINK && !self.is_conflicted && !self.is_only_intended
    }
}

/// Adds what is no link: where that leads stands in git.
fn add(gather: &mut Gather, entry: &Staged<'_>, prefix: &str) {
    let Some(path) = entry.path.strip_prefix(prefix.as_bytes()) else { return };
    match entry.mode & TYPE {
        _ if entry.is_only_intended => {}
        _ if entry.is_conflicted => gather.in_place_of_a_file(path, Oddity::Conflicted),
        LINK => {}
        REPOSITORY => gather.repository(path),
        _ => gather.file(path, Some(entry.blob)),
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
    repository.with(|git| self::blob(git, blob, path))
}

/// Whether what is staged of these files is what lies on disk, byte for byte. Says no where it is not known at once.
pub(in crate::store) fn are_staged(
    repository: &Repository,
    top: &Path,
    prefix: &str,
    files: &[FilePath],
) -> bool {
    let bytes = fs::read(repository.index_file()).unwrap_or_default();
    let Some(entries) = plain::entries(&bytes) else { return false };
    files.iter().all(|file| {
        let path = format!("{prefix}{file}");
        let place = entries.binary_search_by(|entry| entry.path.cmp(path.as_bytes()));
        place.is_ok_and(|place| {
            let Staged { blob, is_conflicted, is_only_intended, .. } = entries[place];
            let is_on_disk = || fs::read(top.join(&path)).is_ok_and(|bytes| BlobId::of(&bytes) == blob);
            !is_conflicted && !is_only_intended && is_on_disk()
        })
    })
}

/// The bytes that git has under an id; the path is for words alone.
pub(in crate::store) fn blob(
    git: &git2::Repository,
    blob: BlobId,
    path: &FilePath,
) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
    let read = git2::Oid::from_bytes(&blob.0).and_then(|oid| {
        let objects = git.odb()?;
        let bytes = objects.read_header(oid)?.0 as u64;
        if bytes > LARGEST_FILE {
            return Ok(Err(Oddity::TooLarge { bytes }));
        }
        Ok(Ok(objects.read(oid)?.data().to_vec()))
    });
    read.map_err(|error| lost(git, "file", path.as_str().as_bytes(), &error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::environment::Environment;
    use crate::store::root::Store;
    use crate::store::testing::{Sandbox, git, run};

    /// What is staged, after what is read quickly was held against what libgit2 reads.
    fn staged(store: &Store) -> Index {
        let source = store.index().unwrap();
        let repository = store.history().unwrap();
        let bytes = fs::read(repository.index_file()).unwrap_or_default();
        if let Some(quickly) = plain::entries(&bytes) {
            let index = repository.read_index().unwrap();
            let entries: Vec<IndexEntry> = index.iter().collect();
            assert_eq!(quickly, entries.iter().map(Staged::from).collect::<Vec<_>>());
        }
        source
    }

    fn paths(source: &Index) -> Vec<String> {
        source.listing.files.iter().map(|it| it.path.to_string()).collect()
    }

    fn bytes(source: &Index, path: &str) -> String {
        String::from_utf8(source.read(&path.into()).unwrap().unwrap()).unwrap()
    }

    #[test]
    fn what_is_staged_counts_not_what_lies_on_disk() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "old"), ("assets/b.yaml", "b")]);
        sandbox.write("assets/a.yaml", "staged");
        sandbox.git(&["add", "assets/a.yaml"]);
        sandbox.git(&["rm", "-q", "--cached", "assets/b.yaml"]);
        sandbox.write("assets/a.yaml", "on disk");
        sandbox.write("assets/untracked.yaml", "");
        let index = staged(&sandbox.store());
        assert_eq!(paths(&index), ["assets/a.yaml", "itsm.yaml"]);
        assert_eq!(bytes(&index, "assets/a.yaml"), "staged");
    }

    #[test]
    fn a_file_that_is_only_meant_to_be_added_is_not_there() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        sandbox.write("assets/a.yaml", "id: a");
        sandbox.git(&["add", "-N", "assets/a.yaml"]);
        assert_eq!(paths(&staged(&sandbox.store())), ["itsm.yaml"]);
    }

    #[test]
    fn the_sides_of_a_merge_are_a_conflict_not_a_file() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "old\n"), ("README.md", "old\n")]);
        for (branch, text) in [("ours", "ours\n"), ("theirs", "theirs\n")] {
            sandbox.git(&["checkout", "-q", "-b", branch, "main"]);
            sandbox.write("assets/a.yaml", text);
            sandbox.write("README.md", text);
            sandbox.commit(branch);
        }
        let merge = git(&sandbox.dir, &["merge", "-q", "ours"]).output().unwrap();
        assert!(!merge.status.success());
        let index = staged(&sandbox.store());
        assert_eq!(paths(&index), ["itsm.yaml"]);
        assert_eq!(index.listing.odd, [("assets/a.yaml".into(), Oddity::Conflicted)]);
        assert_eq!(index.read(&"assets/a.yaml".into()).unwrap(), Err(Oddity::Conflicted));
    }

    #[test]
    fn the_index_of_a_commit_of_some_paths_only() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "old")]);
        let other = sandbox.dir.join(".git/next-index-1.lock");
        std::fs::copy(sandbox.dir.join(".git/index"), &other).unwrap();
        sandbox.write("assets/a.yaml", "new");
        run(git(&sandbox.dir, &["add", "assets/a.yaml"]).env("GIT_INDEX_FILE", &other));
        assert_eq!(bytes(&staged(&sandbox.store()), "assets/a.yaml"), "old");
        for file in [other.to_str().unwrap(), ".git/next-index-1.lock"] {
            let environment = Environment {
                current_dir: sandbox.dir.clone(),
                index_file: Some(file.into()),
                ..Environment::default()
            };
            let store = Store::find(&sandbox.dir, &environment).unwrap();
            assert_eq!(bytes(&staged(&store), "assets/a.yaml"), "new", "{file}");
            assert_eq!(store.history().unwrap().index_file(), other);
        }
    }

    #[test]
    fn before_the_first_commit_and_before_anything_is_staged() {
        let sandbox = Sandbox::new();
        sandbox.write("itsm.yaml", "");
        assert_eq!(paths(&staged(&sandbox.store())), [""; 0]);
        sandbox.git(&["add", "itsm.yaml"]);
        assert_eq!(paths(&staged(&sandbox.store())), ["itsm.yaml"]);
    }

    #[test]
    fn what_a_sparse_checkout_leaves_out_is_still_staged() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a"), ("people/p.yaml", "")]);
        sandbox.git(&["sparse-checkout", "set", "--no-sparse-index", "people"]);
        assert!(!sandbox.dir.join("assets/a.yaml").exists());
        let index = staged(&sandbox.store());
        assert_eq!(bytes(&index, "assets/a.yaml"), "id: a");
    }

    #[test]
    fn names_of_every_sort_in_the_index() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let blob = sandbox.git(&["hash-object", "-w", "itsm.yaml"]);
        for (mode, path) in [
            ("100755", "assets/a b\n.yaml"),
            ("100644", "assets/A.yaml"),
            ("100644", "assets/a.yaml"),
            ("100644", "assets/x.yaml/y.yaml"),
        ] {
            sandbox.git(&["update-index", "--add", "--cacheinfo", &format!("{mode},{blob},{path}")]);
        }
        let index = staged(&sandbox.store());
        assert_eq!(paths(&index), ["assets/A.yaml", "assets/a b\n.yaml", "assets/a.yaml", "itsm.yaml"]);
        let other = "assets/A.yaml".into();
        assert_eq!(
            index.listing.odd,
            [
                ("assets/a.yaml".into(), Oddity::SameWithoutCase { other }),
                ("assets/x.yaml".into(), Oddity::NotAFile { kind: "a folder" }),
            ]
        );
    }

    #[test]
    fn an_index_of_any_sort() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a"), ("assets/bb.yaml", "")]);
        let bytes = |sandbox: &Sandbox| fs::read(sandbox.dir.join(".git/index")).unwrap();
        let is_plain = |sandbox: &Sandbox| plain::entries(&bytes(sandbox)).is_some();
        assert!(is_plain(&sandbox), "or it is never read quickly");
        sandbox.write("assets/new.yaml", "");
        sandbox.git(&["add", "-N", "assets/new.yaml"]);
        assert!(is_plain(&sandbox), "it has flags behind its flags");
        let expected = ["assets/a.yaml", "assets/bb.yaml", "itsm.yaml"];
        for (sort, by_us) in [
            (&["--index-version", "4"][..], false),
            (&["--index-version", "2"], true),
            (&["--split-index"], false),
            (&["--no-split-index"], true),
            (&["--untracked-cache"], true),
        ] {
            sandbox.git(&[&["update-index"], sort].concat());
            assert_eq!(is_plain(&sandbox), by_us, "{sort:?}");
            match sort {
                ["--split-index"] => assert!(sandbox.store().index().is_err(), "libgit2 reads none"),
                _ => assert_eq!(paths(&staged(&sandbox.store())), expected, "{sort:?}"),
            }
        }
    }

    #[test]
    fn an_index_that_is_cut_off_has_all_entries_or_is_not_read_quickly() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a")]);
        let whole = fs::read(sandbox.dir.join(".git/index")).unwrap();
        for end in 0..whole.len() {
            // Behind the entries stands what a reader may do without.
            let quickly = plain::entries(&whole[..end]);
            assert!(quickly.is_none() || quickly == plain::entries(&whole), "{end}");
        }
        assert_eq!(plain::entries(&[0xff; 4096]), None);
    }
}
