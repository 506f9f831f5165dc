//! Which paths of a repository, of whatever sort, are not as a commit has them: in the index, or on disk. Only reads; runs
//! no program of the repository's, and looks into no other repository within.

use std::collections::BTreeSet;

use git2::{Delta, Diff, DiffOptions};

use super::is_only_converted;
use crate::store::error::StoreError;
use crate::store::repository::Repository;
use crate::store::revision::CommitId;

/// How far what is not committed has come
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It is staged.
    Index,
    /// It is staged, or on disk alone: what is new there too, unless it is ignored.
    Disk,
}

/// From the top of the repository; where one went and another came, both.
pub fn since(repository: &Repository, from: CommitId, side: Side) -> Result<BTreeSet<String>, StoreError> {
    if repository.is_bare() {
        return Ok(BTreeSet::new());
    }
    let mut index = repository.read_index()?;
    let found = repository.with(|git| {
        let failed =
            |error: git2::Error| StoreError::git(format!("cannot compare with {from}: {}", error.message()));
        let mut found = staged(git, &index, from).map_err(failed)?;
        if side == Side::Disk {
            git.set_index(&mut index).and_then(|()| on_disk(git, &index, &mut found)).map_err(failed)?;
        }
        Ok(found)
    })?;
    // Another repository within, which is no file of this one.
    Ok(found.into_iter().filter(|path| !path.ends_with('/')).collect())
}

fn staged(
    git: &git2::Repository,
    index: &git2::Index,
    from: CommitId,
) -> Result<BTreeSet<String>, git2::Error> {
    let tree = git.find_commit(from.oid())?.tree()?;
    Ok(paths(&git.diff_tree_to_index(Some(&tree), Some(index), None)?, |_| Ok(true))?.collect())
}

fn on_disk(
    git: &git2::Repository,
    index: &git2::Index,
    found: &mut BTreeSet<String>,
) -> Result<(), git2::Error> {
    let mut options = DiffOptions::new();
    options.include_untracked(true).recurse_untracked_dirs(true).ignore_submodules(true);
    let diff = git.diff_index_to_workdir(Some(index), Some(&mut options))?;
    let is_other = |delta: &git2::DiffDelta<'_>| match (delta.status(), delta.old_file().path_bytes()) {
        (Delta::Modified, Some(path)) => Ok(!is_only_converted(git, path)?),
        (Delta::Deleted, Some(path)) => Ok(!super::is_sparse(index, path)),
        _ => Ok(true),
    };
    found.extend(paths(&diff, is_other)?);
    Ok(())
}

/// The paths of those that count, old and new.
fn paths<'d>(
    diff: &'d Diff<'_>,
    counts: impl Fn(&git2::DiffDelta<'d>) -> Result<bool, git2::Error>,
) -> Result<impl Iterator<Item = String>, git2::Error> {
    let mut found = Vec::new();
    for delta in diff.deltas() {
        if counts(&delta)? {
            let files = [delta.old_file(), delta.new_file()];
            found.extend(
                files.iter().filter_map(|it| Some(String::from_utf8_lossy(it.path_bytes()?).into_owned())),
            );
        }
    }
    Ok(found.into_iter())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::testing::Sandbox;

    fn told(sandbox: &Sandbox, revision: &str, side: Side) -> Vec<String> {
        since(&sandbox.repository(), sandbox.resolve(revision), side).unwrap().into_iter().collect()
    }

    #[test]
    fn staged_unstaged_new_and_gone() {
        let sandbox =
            Sandbox::with(&[("a.rs", "1\n"), ("b.rs", "1\n"), ("c.rs", "1\n"), (".gitignore", "*.o\n")]);
        assert_eq!(told(&sandbox, "HEAD", Side::Disk), [""; 0]);
        sandbox.write("a.rs", "2\n");
        sandbox.git(&["add", "a.rs"]);
        sandbox.write("deep/new.rs", "1\n");
        sandbox.write("deep/new.o", "1\n");
        sandbox.write("c.rs", "2\n");
        fs::remove_file(sandbox.dir.join("b.rs")).unwrap();
        assert_eq!(told(&sandbox, "HEAD", Side::Disk), ["a.rs", "b.rs", "c.rs", "deep/new.rs"]);
        assert_eq!(told(&sandbox, "HEAD", Side::Index), ["a.rs"]);
        sandbox.commit("More");
        assert_eq!(told(&sandbox, "HEAD", Side::Disk), [""; 0]);
        assert_eq!(told(&sandbox, "HEAD~1", Side::Disk).len(), 4, "what was committed since counts as well");
    }

    #[test]
    fn line_endings_sparse_checkouts_and_other_repositories() {
        let sandbox = Sandbox::with(&[("a.rs", "1\n"), ("left/out.rs", "1\n")]);
        sandbox.git(&["config", "core.autocrlf", "true"]);
        sandbox.write("a.rs", "1\r\n");
        sandbox.git(&["sparse-checkout", "set", "--no-sparse-index", "other"]);
        sandbox.git(&["init", "-q", "within"]);
        sandbox.write("within/x.rs", "1\n");
        assert_eq!(told(&sandbox, "HEAD", Side::Disk), [""; 0]);
    }

    #[test]
    fn a_bare_repository_has_nothing_uncommitted() {
        let sandbox = Sandbox::with(&[("a.rs", "1\n")]);
        let head = sandbox.resolve("HEAD");
        sandbox.git(&["config", "core.bare", "true"]);
        assert!(since(&sandbox.repository(), head, Side::Disk).unwrap().is_empty());
    }
}
