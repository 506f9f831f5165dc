//! The files of a commit. A commit never changes, so it is listed once.

use std::sync::{Arc, OnceLock};

use super::gather::Gather;
use super::index::read_blob;
use super::tree::{self, Node};
use super::{BlobId, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::cache::Shelf;
use crate::store::error::StoreError;
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId};

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
        let name = format!("commit {}", revision::short(&repository, id)?);
        Ok(Commit { repository, id, prefix: prefix.to_owned(), name, listing: OnceLock::new() })
    }

    pub fn id(&self) -> CommitId {
        self.id
    }

    /// Its files; they are listed when somebody first asks.
    pub fn listing(&self) -> Result<&Listing, StoreError> {
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

    fn shelf(&self) -> Option<Shelf> {
        Some(Shelf::Beyond)
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::testing::Sandbox;

    fn paths(source: &Commit) -> Vec<String> {
        source.list().unwrap().files.iter().map(|it| it.path.to_string()).collect()
    }

    fn commit_of_tree(sandbox: &Sandbox, tree: &str) -> Commit {
        let id = sandbox.git(&["commit-tree", tree, "-m", "Made by hand"]);
        sandbox.store().commit(sandbox.resolve(&id)).unwrap()
    }

    #[test]
    fn a_commit_is_called_by_its_short_id() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let id = sandbox.resolve("HEAD");
        let name = sandbox.store().commit(id).unwrap().name();
        assert_eq!(name, format!("commit {}", sandbox.git(&["rev-parse", "--short", "HEAD"])));
    }

    #[test]
    fn an_old_commit_is_as_it_was() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "old")]);
        let old = sandbox.resolve("HEAD");
        fs::remove_file(sandbox.dir.join("assets/a.yaml")).unwrap();
        sandbox.commit("Remove it");
        let source = sandbox.store().commit(old).unwrap();
        assert_eq!(source.read(&"assets/a.yaml".into()).unwrap(), Ok(b"old".to_vec()));
    }

    #[test]
    fn names_that_are_no_utf_8_and_folders_named_like_records() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let blob = sandbox.git(&["rev-parse", "HEAD:itsm.yaml"]);
        let inner = sandbox.tree(format!("100644 blob {blob}\tb.yaml\0").as_bytes());
        let mut entries = format!("040000 tree {inner}\ta.yaml\0100644 blob {blob}\tcaf").into_bytes();
        entries.extend_from_slice(b"\xE9.yaml\0");
        let assets = sandbox.tree(&entries);
        let root = sandbox.tree(format!("040000 tree {assets}\tassets\0").as_bytes());
        let listing = commit_of_tree(&sandbox, &root).list().unwrap();
        assert_eq!(listing.files, []);
        let odd = [
            ("assets/a.yaml".into(), Oddity::NotAFile { kind: "a folder" }),
            ("assets/caf\u{FFFD}.yaml".into(), Oddity::NameNotUtf8),
        ];
        assert_eq!(listing.odd, odd);
    }

    #[test]
    fn a_file_that_the_repository_has_lost() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a")]);
        let blob = sandbox.git(&["rev-parse", "HEAD:assets/a.yaml"]);
        fs::remove_file(sandbox.dir.join(format!(".git/objects/{}/{}", &blob[..2], &blob[2..]))).unwrap();
        let source = sandbox.store().commit(sandbox.resolve("HEAD")).unwrap();
        assert_eq!(paths(&source), ["assets/a.yaml", "itsm.yaml"]);
        let error = source.read(&"assets/a.yaml".into()).unwrap_err();
        assert!(error.to_string().starts_with("the repository has lost the file assets/a.yaml"), "{error}");
        assert_eq!(source.read(&"itsm.yaml".into()).unwrap(), Ok(Vec::new()));
    }
}
