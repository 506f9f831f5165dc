//! Whether a few files are, byte for byte, what `HEAD` has: told from its trees and the disk alone. The index, whose reading
//! costs as much as all that a small question needs otherwise, is looked at where the answer is not a plain yes.

use std::fs::{self, Metadata};
use std::path::Path;

use git2::{ObjectType, Repository, Tree, TreeEntry};

use crate::finding::FilePath;
use crate::store::source::BlobId;

/// Whether all files that are one of the paths or below one are as they were committed, and none is missing or new.
pub(super) fn is_as_committed(git: &Repository, top: &Path, prefix: &str, paths: &[FilePath]) -> bool {
    let Some(head) = git.head().ok().and_then(|head| head.peel_to_tree().ok()) else { return false };
    paths.iter().all(|path| {
        let path = format!("{prefix}{path}");
        let disk = top.join(&path);
        match head.get_path(Path::new(&path)) {
            Ok(entry) => is_same(git, &entry, &disk),
            Err(_) => disk.symlink_metadata().is_err(),
        }
    })
}

fn is_same(git: &Repository, entry: &TreeEntry<'_>, disk: &Path) -> bool {
    let Ok(found) = disk.symlink_metadata() else { return false };
    match entry.kind() {
        Some(ObjectType::Blob)
            if found.is_file() && is_executable(&found) == (entry.filemode() == PROGRAM) =>
        {
            fs::read(disk).is_ok_and(|bytes| BlobId::of(&bytes) == BlobId::from_oid(entry.id()))
        }
        Some(ObjectType::Tree) if found.is_dir() => {
            git.find_tree(entry.id()).is_ok_and(|tree| is_same_folder(git, &tree, disk))
        }
        _ => false,
    }
}

/// The mode of a file that can be run
const PROGRAM: i32 = 0o100_755;

#[cfg(unix)]
fn is_executable(file: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o100 != 0
}

/// Git goes by what was committed there, and so is asked about programs.
#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    false
}

fn is_same_folder(git: &Repository, tree: &Tree<'_>, disk: &Path) -> bool {
    let Ok(found) = fs::read_dir(disk) else { return false };
    let is_all = found.count() == tree.len();
    is_all
        && tree.iter().all(|entry| {
            let name = entry.name().ok().map(|name| disk.join(name));
            name.is_some_and(|disk| is_same(git, &entry, &disk))
        })
}
