//! How files compare with what is committed. Only reads: neither the index nor its time stamps are refreshed on disk.

mod plain;
pub mod since;

use std::collections::HashSet;

use git2::{DiffOptions, IndexEntryExtendedFlag, Patch, Status, StatusOptions};

use super::error::StoreError;
use super::repository::Repository;
use super::snapshot::Snapshot;
use super::source::{self, BlobId, Listing};
use crate::finding::FilePath;
use crate::model::{Kind, layout};

/// Those of the paths that are not as `HEAD` has them, on disk or in the index.
///
/// A file that differs by the configured conversion of line endings alone has not changed, nor has one that a sparse
/// checkout leaves out. An ignored or untracked file that is there has, since `HEAD` lacks it.
pub fn among(repository: &Repository, prefix: &str, paths: &[FilePath]) -> Result<Vec<FilePath>, StoreError> {
    if let Some(top) = repository.work_tree()
        && repository.with(|git| Ok(plain::is_as_committed(git, top, prefix, paths)))?
        && source::are_staged(repository, top, prefix, paths)
    {
        return Ok(Vec::new());
    }
    let changed = differing(repository, prefix, paths)?;
    let full = |path: &FilePath| format!("{prefix}{path}").into_bytes();
    Ok(paths.iter().filter(|path| changed.contains(&full(path))).cloned().collect())
}

/// All files that are one of the paths or below one, and are not as `HEAD` has them; those that are gone among them. None,
/// where all on disk are: what is only staged is asked about where something else differs.
pub fn below(repository: &Repository, prefix: &str, paths: &[FilePath]) -> Result<Vec<FilePath>, StoreError> {
    if let Some(top) = repository.work_tree()
        && repository.with(|git| Ok(plain::is_as_committed(git, top, prefix, paths)))?
    {
        return Ok(Vec::new());
    }
    let changed = differing(repository, prefix, paths)?;
    let text = changed.iter().filter_map(|path| std::str::from_utf8(path).ok());
    let mut files: Vec<FilePath> =
        text.filter_map(|path| path.strip_prefix(prefix)).map(FilePath::from).collect();
    files.sort_unstable();
    Ok(files)
}

/// The paths, from the root of the repository, that differ; none in a bare one.
fn differing(
    repository: &Repository,
    prefix: &str,
    paths: &[FilePath],
) -> Result<HashSet<Vec<u8>>, StoreError> {
    if repository.is_bare() || paths.is_empty() {
        return Ok(HashSet::new());
    }
    let mut index = repository.read_index()?;
    repository.with(|git| {
        git.set_index(&mut index)
            .and_then(|()| changed(git, &index, prefix, paths))
            .map_err(|error| StoreError::git(format!("cannot compare with HEAD: {}", error.message())))
    })
}

/// The paths, from the top of the repository, whose staged content is not that of `HEAD`; where one went and another came,
/// both. Those that are no UTF-8 are left out.
pub fn staged(repository: &Repository) -> Result<Vec<String>, StoreError> {
    let index = repository.read_index()?;
    let failed =
        |error: git2::Error| StoreError::git(format!("cannot compare with HEAD: {}", error.message()));
    repository.with(|git| {
        let head = git.head().and_then(|head| head.peel_to_tree()).ok();
        let diff = git.diff_tree_to_index(head.as_ref(), Some(&index), None).map_err(failed)?;
        let paths = diff.deltas().filter_map(|delta| {
            let path = delta.new_file().path_bytes().or_else(|| delta.old_file().path_bytes())?;
            Some(std::str::from_utf8(path).ok()?.to_owned())
        });
        Ok(paths.collect())
    })
}

/// Whether what was read is what a commit has, byte for byte, but for some files that are not asked about. Says no where it
/// is not known.
pub fn is_as_read(commit: &Listing, read: &Snapshot, is_left_out: impl Fn(&FilePath) -> bool) -> bool {
    let Some(blobs) = &read.blobs else { return false };
    let mut there = commit.files.iter().map(|listed| (&listed.path, listed.blob.as_ref())).peekable();
    let mut here = read.files.iter().zip(blobs).map(|(path, blob)| (path, Some(blob))).peekable();
    let is_out = |file: &(&FilePath, Option<&BlobId>)| is_left_out(file.0);
    while there.peek().is_some() || here.peek().is_some() {
        if there.peek() == here.peek() {
            there.next();
            here.next();
        } else if there.next_if(is_out).or_else(|| here.next_if(is_out)).is_none() {
            return false;
        }
    }
    commit.odd.is_empty()
}

/// All files of the store that are not as `HEAD` has them, in order.
pub fn all(repository: &Repository, prefix: &str) -> Result<Vec<FilePath>, StoreError> {
    let folders = Kind::ALL.iter().map(|kind| kind.folder());
    let places: Vec<FilePath> =
        folders.chain([layout::SCHEMA_FOLDER, layout::CONFIG]).map(FilePath::from).collect();
    if repository.is_bare() {
        return Ok(Vec::new());
    }
    let mut index = repository.read_index()?;
    let changed = repository.with(|git| {
        git.set_index(&mut index)
            .and_then(|()| changed(git, &index, prefix, &places))
            .map_err(|error| StoreError::git(format!("cannot compare with HEAD: {}", error.message())))
    })?;
    let own = |path: &Vec<u8>| {
        let path = std::str::from_utf8(path).ok()?.strip_prefix(prefix)?;
        layout::role(path).map(|_| FilePath::from(path))
    };
    let mut found: Vec<FilePath> = changed.iter().filter_map(own).collect();
    found.sort();
    Ok(found)
}

fn changed(
    git: &git2::Repository,
    index: &git2::Index,
    prefix: &str,
    paths: &[FilePath],
) -> Result<HashSet<Vec<u8>>, git2::Error> {
    let mut options = StatusOptions::new();
    options.disable_pathspec_match(true);
    options.include_untracked(true).recurse_untracked_dirs(true);
    options.include_ignored(true).recurse_ignored_dirs(true);
    options.exclude_submodules(true);
    for path in paths {
        options.pathspec(format!("{prefix}{path}"));
    }
    let statuses = git.statuses(Some(&mut options))?;
    let mut changed = HashSet::new();
    for entry in statuses.iter() {
        let is_as_committed = match entry.status() {
            Status::WT_DELETED => is_sparse(index, entry.path_bytes()),
            Status::WT_MODIFIED => is_only_converted(git, entry.path_bytes())?,
            _ => false,
        };
        if !is_as_committed {
            changed.insert(entry.path_bytes().to_vec());
        }
    }
    Ok(changed)
}

/// Gone from the disk only because a sparse checkout does not want it there.
fn is_sparse(index: &git2::Index, path: &[u8]) -> bool {
    let staged = index.iter().find(|it| it.path == path);
    staged.is_some_and(|it| it.flags_extended & IndexEntryExtendedFlag::SKIP_WORKTREE.bits() != 0)
}

/// Git calls a file modified whose size has changed, even where `git add` would then find nothing to add.
fn is_only_converted(git: &git2::Repository, path: &[u8]) -> Result<bool, git2::Error> {
    let mut options = DiffOptions::new();
    options.disable_pathspec_match(true).pathspec(path);
    let diff = git.diff_index_to_workdir(None, Some(&mut options))?;
    for at in 0..diff.deltas().len() {
        // Making the patch is what converts and hashes the file on disk.
        Patch::from_diff(&diff, at)?;
    }
    let is_same = |it: git2::DiffDelta<'_>| {
        let (old, new) = (it.old_file(), it.new_file());
        (old.id(), old.mode()) == (new.id(), new.mode())
    };
    Ok(diff.deltas().all(is_same))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::testing::Sandbox;

    fn start() -> Sandbox {
        let files = [("itsm.yaml", ""), ("assets/a.yaml", "id: a\n"), ("assets/b.yaml", "id: b\n")];
        Sandbox::with(&files.map(|(path, text)| (path, text)))
    }

    fn changed(sandbox: &Sandbox, prefix: &str) -> Vec<String> {
        let paths =
            ["assets/a.yaml", "assets/b.yaml", "assets/c.yaml", "assets/[a].yaml", "assets/none.yaml"];
        let paths = paths.map(FilePath::from);
        let repository = sandbox.repository();
        let changed = among(&repository, prefix, &paths).unwrap();
        // Alone, a file that is as it was committed is told by quicker means.
        let alone =
            paths.iter().flat_map(|path| among(&repository, prefix, std::slice::from_ref(path)).unwrap());
        assert_eq!(alone.collect::<Vec<_>>(), changed);
        changed.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn all_is_committed() {
        assert_eq!(changed(&start(), ""), [""; 0]);
    }

    #[test]
    fn all_that_differs_from_the_history() {
        let sandbox = start();
        let told = || {
            let found = all(&sandbox.repository(), "").unwrap();
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(told(), [""; 0]);
        sandbox.write("assets/deep/c.yaml", "id: c\n");
        sandbox.write("README.md", "not ours");
        sandbox.write("itsm.yaml", "version: 1\n");
        fs::remove_file(sandbox.dir.join("assets/b.yaml")).unwrap();
        assert_eq!(told(), ["assets/b.yaml", "assets/deep/c.yaml", "itsm.yaml"]);
    }

    #[test]
    fn edited_on_disk_to_the_same_length_in_the_same_second() {
        let sandbox = start();
        sandbox.write("assets/b.yaml", "id: c\n");
        assert_eq!(changed(&sandbox, ""), ["assets/b.yaml"]);
    }

    #[test]
    fn staged_and_put_back_on_disk() {
        let sandbox = start();
        sandbox.write("assets/a.yaml", "id: new\n");
        sandbox.git(&["add", "-A"]);
        sandbox.write("assets/a.yaml", "id: a\n");
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml"]);
    }

    #[cfg(unix)]
    #[test]
    fn made_a_program() {
        use std::os::unix::fs::PermissionsExt;
        let sandbox = start();
        let file = sandbox.dir.join("assets/a.yaml");
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml"]);
        sandbox.git(&["config", "core.fileMode", "false"]);
        assert_eq!(changed(&sandbox, ""), [""; 0]);
    }

    #[test]
    fn removed_on_disk_or_from_the_index_alone() {
        let sandbox = start();
        fs::remove_file(sandbox.dir.join("assets/a.yaml")).unwrap();
        sandbox.git(&["rm", "-q", "--cached", "assets/b.yaml"]);
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml", "assets/b.yaml"]);
    }

    #[test]
    fn new_ignored_and_only_meant_to_be_added() {
        let sandbox = start();
        sandbox.write(".gitignore", "c.yaml\n");
        sandbox.write("assets/c.yaml", "");
        sandbox.write("assets/[a].yaml", "");
        assert_eq!(changed(&sandbox, ""), ["assets/c.yaml", "assets/[a].yaml"]);
        sandbox.git(&["add", "-N", "assets/[a].yaml"]);
        assert_eq!(changed(&sandbox, ""), ["assets/c.yaml", "assets/[a].yaml"]);
    }

    #[test]
    fn before_the_first_commit_everything_is_new() {
        let sandbox = Sandbox::new();
        sandbox.write("assets/a.yaml", "id: a\n");
        sandbox.write("assets/b.yaml", "id: b\n");
        sandbox.git(&["add", "assets/a.yaml"]);
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml", "assets/b.yaml"]);
    }

    #[test]
    fn only_the_line_endings_are_converted() {
        let sandbox = start();
        sandbox.git(&["config", "core.autocrlf", "true"]);
        sandbox.write("assets/a.yaml", "id: a\r\n");
        sandbox.write("assets/b.yaml", "id: b2\r\n");
        assert_eq!(changed(&sandbox, ""), ["assets/b.yaml"]);
        sandbox.git(&["config", "core.autocrlf", "false"]);
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml", "assets/b.yaml"]);
        sandbox.write(".gitattributes", "*.yaml text eol=crlf\n");
        assert_eq!(changed(&sandbox, ""), ["assets/b.yaml"]);
    }

    #[test]
    fn in_a_store_below_the_root_of_the_repository() {
        let sandbox = Sandbox::with(&[("ops/assets/a.yaml", "id: a\n"), ("assets/b.yaml", "id: b\n")]);
        sandbox.write("ops/assets/a.yaml", "id: new\n");
        sandbox.write("assets/b.yaml", "id: new\n");
        assert_eq!(changed(&sandbox, "ops/"), ["assets/a.yaml"]);
    }

    #[test]
    fn left_out_by_a_sparse_checkout() {
        let sandbox = start();
        sandbox.git(&["sparse-checkout", "set", "--no-sparse-index", "people"]);
        assert!(!sandbox.dir.join("assets/a.yaml").exists());
        assert_eq!(changed(&sandbox, ""), [""; 0]);
    }

    #[test]
    fn in_the_middle_of_a_merge() {
        let sandbox = start();
        for (branch, text) in [("ours", "id: ours\n"), ("theirs", "id: theirs\n")] {
            sandbox.git(&["checkout", "-q", "-b", branch, "main"]);
            sandbox.write("assets/a.yaml", text);
            sandbox.commit(branch);
        }
        crate::store::testing::git(&sandbox.dir, &["merge", "-q", "ours"]).output().unwrap();
        assert_eq!(changed(&sandbox, ""), ["assets/a.yaml"]);
    }

    #[test]
    fn a_bare_repository_has_nothing_uncommitted() {
        let sandbox = Sandbox::init(&["--bare"]);
        assert_eq!(changed(&sandbox, ""), [""; 0]);
    }

    #[test]
    fn asking_does_not_touch_the_index() {
        let sandbox = start();
        let index = sandbox.dir.join(".git/index");
        let before = (fs::read(&index).unwrap(), fs::metadata(&index).unwrap().modified().unwrap());
        sandbox.write("assets/a.yaml", "id: a\n");
        changed(&sandbox, "");
        let after = (fs::read(&index).unwrap(), fs::metadata(&index).unwrap().modified().unwrap());
        assert_eq!(before, after);
    }
}
