//! Files written whole or not at all: a temporary file beside the old one, flushed to the disk, renamed over
//! it. Never follows a symbolic link; knows no git.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::finding::FilePath;
use crate::store::error::StoreError;

/// What is in a file now; nothing where there is none. Anything but a plain file below plain folders is
/// refused.
pub fn read(root: &Path, path: &FilePath) -> Result<Option<Vec<u8>>, StoreError> {
    for folder in folders(path) {
        match fs::symlink_metadata(root.join(folder)) {
            Ok(found) if found.is_dir() => {}
            Ok(found) => return Err(refused(root.join(folder), found.file_type())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io("look at", root.join(folder), error)),
        }
    }
    let file = root.join(path.as_str());
    match fs::symlink_metadata(&file) {
        Ok(found) if found.is_file() => {
            fs::read(&file).map(Some).map_err(|e| StoreError::io("read", file, e))
        }
        Ok(found) => Err(refused(file, found.file_type())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io("look at", file, error)),
    }
}

fn refused(path: PathBuf, kind: fs::FileType) -> StoreError {
    let reason = match kind {
        kind if kind.is_symlink() => "it is a symbolic link, and what a clone holds is the link",
        kind if kind.is_dir() => "it is a folder",
        kind if kind.is_file() => "it is a file where a folder is needed",
        _ => "it is neither a file nor a folder",
    };
    StoreError::Refused { path, reason: reason.to_owned() }
}

/// The folders above a file, from the top down, without the store's own.
pub fn folders(path: &FilePath) -> impl Iterator<Item = &str> {
    let text = path.as_str();
    text.match_indices('/').map(|(at, _)| &text[..at])
}

/// The folders that a file needs and that are not there yet, from the top down.
pub fn missing_folders(root: &Path, path: &FilePath) -> Vec<String> {
    folders(path).filter(|folder| !root.join(folder).exists()).map(str::to_owned).collect()
}

/// The permission bits of a file, where the system has such.
#[cfg(unix)]
pub fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    fs::symlink_metadata(path).ok().map(|found| found.permissions().mode() & 0o7777)
}

#[cfg(not(unix))]
pub fn mode(_path: &Path) -> Option<u32> {
    None
}

/// Puts the content into a file named `name` in `folder`, flushed to the disk. It vanishes unless it is put
/// in place. A new file gets the mode that the umask leaves, one that takes another's place that one's mode.
pub fn stage(folder: &Path, name: &str, content: &[u8], mode: Option<u32>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(name).rand_bytes(0);
    #[cfg(unix)]
    let all = permissions(0o666);
    #[cfg(unix)]
    builder.permissions(all);
    let mut file = builder.tempfile_in(folder)?;
    #[cfg(unix)]
    if let Some(mode) = mode {
        file.as_file().set_permissions(permissions(mode))?;
    }
    #[cfg(not(unix))]
    let _ = mode;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// A file of any name that starts so, which vanishes unless it is put in place.
pub fn draft(folder: &Path, start: &str) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(start);
    #[cfg(unix)]
    let all = permissions(0o666);
    #[cfg(unix)]
    builder.permissions(all);
    builder.tempfile_in(folder)
}

#[cfg(unix)]
fn permissions(mode: u32) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(mode)
}

/// Gives a staged file its name; where none was there before, one that has come meanwhile is not overwritten.
pub fn put(staged: NamedTempFile, path: &Path, replaces: Replaces) -> io::Result<()> {
    let done = match replaces {
        Replaces::Nothing => staged.persist_noclobber(path),
        Replaces::Old => staged.persist(path),
    };
    done.map(drop).map_err(|failed| failed.error)
}

/// What a staged file takes the place of
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaces {
    Nothing,
    Old,
}

/// Writes a file of our own (never one of the store) whole or not at all, and makes its name last.
pub fn write(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let staged = stage(folder, &format!("{name}.tmp"), content, None)?;
    put(staged, &folder.join(name), Replaces::Old)?;
    sync_folder(folder)
}

/// Makes the names in a folder last through a power cut.
#[cfg(unix)]
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // Some network file systems cannot flush a folder; their files are as safe as they make them.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        other => other,
    }
}

#[cfg(not(unix))]
pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes `.git/itsm`, open to the same people as `.git` itself.
pub fn make_state_folder(dir: &Path) -> Result<(), StoreError> {
    if dir.is_dir() {
        return Ok(());
    }
    match fs::create_dir(dir) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(StoreError::io("make", dir, error)),
    }
    if let Some(parent) = dir.parent().and_then(|parent| fs::metadata(parent).ok()) {
        let _ = fs::set_permissions(dir, parent.permissions());
    }
    Ok(())
}

/// Removes a file or an empty folder that may be gone already.
pub fn forgive_missing(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Removes the folders above a file that have become empty, but none directly below the store's root.
pub fn prune(root: &Path, path: &FilePath) {
    let above: Vec<&str> = folders(path).filter(|folder| folder.contains('/')).collect();
    for folder in above.into_iter().rev() {
        if fs::remove_dir(root.join(folder)).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_came_meanwhile_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("n.yaml");
        let staged = stage(folder.path(), ".temporary", b"id: n\n", None).unwrap();
        fs::write(&file, "mine: true\n").unwrap();
        assert!(put(staged, &file, Replaces::Nothing).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine: true\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn folders_are_named_from_the_top_down() {
        let path = FilePath::from("assets/dc/east/n.yaml");
        assert_eq!(folders(&path).collect::<Vec<_>>(), ["assets", "assets/dc", "assets/dc/east"]);
        assert_eq!(folders(&FilePath::from("itsm.yaml")).count(), 0);
    }
}
