//! How files compare with what is committed. Only reads: neither the index nor its time stamps are refreshed on disk.

use std::collections::HashSet;

use git2::{IndexEntryExtendedFlag, Status, StatusEntry, StatusOptions};

use super::error::StoreError;
use super::repository::Repository;
use crate::finding::FilePath;

/// Those of the paths that are not as `HEAD` has them, on disk or in the index.
///
/// A file that differs by the configured conversion of line endings alone has not changed, nor has one that a sparse
/// checkout leaves out. An ignored or untracked file that is there has, since `HEAD` lacks it.
pub fn uncommitted(
    repository: &Repository,
    prefix: &str,
    paths: &[FilePath],
) -> Result<Vec<FilePath>, StoreError> {
    if repository.is_bare() || paths.is_empty() {
        return Ok(Vec::new());
    }
    // Read apart and first, because its errors say what is to be done.
    let index = repository.read_index()?;
    let changed = repository.with(|git| {
        changed(git, &index, prefix, paths)
            .map_err(|error| StoreError::git(format!("cannot compare with HEAD: {}", error.message())))
    })?;
    let full = |path: &FilePath| format!("{prefix}{path}").into_bytes();
    Ok(paths.iter().filter(|path| changed.contains(&full(path))).cloned().collect())
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
    let changed = statuses.iter().filter(|it| !is_left_out(it, index));
    Ok(changed.map(|it| it.path_bytes().to_vec()).collect())
}

/// Gone from the disk only because a sparse checkout does not want it there.
fn is_left_out(entry: &StatusEntry<'_>, index: &git2::Index) -> bool {
    let staged = || index.iter().find(|it| it.path == entry.path_bytes());
    let is_skipped = |flags: u16| flags & IndexEntryExtendedFlag::SKIP_WORKTREE.bits() != 0;
    entry.status() == Status::WT_DELETED && staged().is_some_and(|it| is_skipped(it.flags_extended))
}
