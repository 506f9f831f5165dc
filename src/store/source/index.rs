//! The files of git's index: what a commit would hold. Taken as it is when asked for first, and never written.

use std::sync::Arc;

use git2::{IndexEntry, IndexEntryExtendedFlag};

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

    fn shelf(&self) -> Option<Shelf> {
        Some(Shelf::Beyond)
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
    repository.with(|git| self::blob(git, blob, path))
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
        let index = sandbox.store().index().unwrap();
        assert_eq!(paths(&index), ["assets/a.yaml", "itsm.yaml"]);
        assert_eq!(bytes(&index, "assets/a.yaml"), "staged");
    }

    #[test]
    fn a_file_that_is_only_meant_to_be_added_is_not_there() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        sandbox.write("assets/a.yaml", "id: a");
        sandbox.git(&["add", "-N", "assets/a.yaml"]);
        assert_eq!(paths(&sandbox.store().index().unwrap()), ["itsm.yaml"]);
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
        let index = sandbox.store().index().unwrap();
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
        assert_eq!(bytes(&sandbox.store().index().unwrap(), "assets/a.yaml"), "old");
        for file in [other.to_str().unwrap(), ".git/next-index-1.lock"] {
            let environment = Environment {
                current_dir: sandbox.dir.clone(),
                index_file: Some(file.into()),
                ..Environment::default()
            };
            let store = Store::find(&sandbox.dir, &environment).unwrap();
            assert_eq!(bytes(&store.index().unwrap(), "assets/a.yaml"), "new", "{file}");
            assert_eq!(store.history().unwrap().index_file(), other);
        }
    }

    #[test]
    fn before_the_first_commit_and_before_anything_is_staged() {
        let sandbox = Sandbox::new();
        sandbox.write("itsm.yaml", "");
        assert_eq!(paths(&sandbox.store().index().unwrap()), [""; 0]);
        sandbox.git(&["add", "itsm.yaml"]);
        assert_eq!(paths(&sandbox.store().index().unwrap()), ["itsm.yaml"]);
    }

    #[test]
    fn what_a_sparse_checkout_leaves_out_is_still_staged() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a"), ("people/p.yaml", "")]);
        sandbox.git(&["sparse-checkout", "set", "--no-sparse-index", "people"]);
        assert!(!sandbox.dir.join("assets/a.yaml").exists());
        let index = sandbox.store().index().unwrap();
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
        let index = sandbox.store().index().unwrap();
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
}
