//! The files of a folder on disk. Follows no link, opens nothing but regular files, so that nothing can make it wait,
//! and never writes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File, FileType, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::gather::Gather;
use super::{LARGEST_FILE, Listed, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::cache::{Shelf, Stamp};
use crate::store::error::StoreError;

/// The store as it lies on disk
#[derive(Debug)]
pub struct Worktree {
    root: PathBuf,
    /// Folders that were looked at on the way to a file, and what is wrong with them.
    folders: Mutex<HashMap<String, Option<Oddity>>>,
}

impl Worktree {
    /// The store whose `itsm.yaml` lies in this folder.
    pub fn new(root: impl Into<PathBuf>) -> Worktree {
        // Without a slash at its end, so that paths below are the root's text and what follows.
        let root = root.into().components().collect();
        Worktree { root, folders: Mutex::new(HashMap::new()) }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is wrong with a folder that leads to a file: reading through a link would leave the store.
    fn folder(&self, path: &str) -> Option<Oddity> {
        let mut known = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(oddity) = known.get(path) {
            return oddity.clone();
        }
        let ways = path.match_indices('/').map(|(at, _)| path.get(..at).unwrap_or(path));
        let oddity = ways.chain([path]).find_map(|way| folder_oddity(&self.root.join(way)));
        known.insert(path.to_owned(), oddity.clone());
        oddity
    }
}

impl Source for Worktree {
    fn list(&self) -> Result<Listing, StoreError> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let entries = fs::read_dir(&self.root).map_err(|error| StoreError::io("read", &self.root, error))?;
        let (mut found, mut folders) = (Vec::new(), Vec::new());
        for entry in entries {
            let entry = entry.map_err(|error| StoreError::io("read", &self.root, error))?;
            let is_ours = |name: &str| layout::role(name).is_some() || layout::is_folder_of_store(name);
            if entry.file_name().to_str().is_some_and(is_ours) {
                found.push(self.enter(&entry.path(), &mut folders));
            }
        }
        found.par_extend(folders.par_iter().map(|folder| self.walk_through(folder)));
        let mut gather = Gather::new();
        gather.take(found);
        Ok(gather.finish())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        if layout::role(path.as_str()).is_none() {
            return Ok(Err(Oddity::Missing));
        }
        let folder = path.as_str().rsplit_once('/').and_then(|(folder, _)| self.folder(folder));
        Ok(folder.map_or_else(|| read(&self.root.join(path.as_str())), Err))
    }

    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        let mut stamps = Vec::with_capacity(files.len());
        let mut rest = files;
        while let Some(first) = rest.first() {
            let folder = first.path.folder();
            let names: Vec<&str> = rest.iter().map_while(|it| it.path.name_in(folder)).collect();
            stamps_in(&self.root.join(folder), &names, &mut stamps);
            rest = &rest[names.len()..];
        }
        stamps
    }

    fn shelf(&self) -> Option<Shelf> {
        Some(Shelf::WorkTree)
    }

    fn name(&self) -> String {
        "the working tree".to_owned()
    }
}

impl Worktree {
    /// A folder or file of the root and what lies in it; the folders there are walked through on all cores, together with
    /// those of the other kinds.
    fn enter(&self, top: &Path, folders: &mut Vec<PathBuf>) -> Gather {
        let mut gather = Gather::new();
        self.walk_down(WalkDir::new(top).max_depth(1), &mut gather, |folder| {
            if folder.depth() > 0 {
                folders.push(folder.into_path());
            }
        });
        gather.in_order()
    }

    fn walk_through(&self, folder: &Path) -> Gather {
        let mut gather = Gather::new();
        self.walk_down(WalkDir::new(folder).min_depth(1), &mut gather, |_| ());
        gather.in_order()
    }

    fn walk_down(&self, walk: WalkDir, gather: &mut Gather, mut entered: impl FnMut(DirEntry)) {
        let mut entries = walk.follow_root_links(false).into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {
                    if self.enters(&entry, gather) {
                        entered(entry);
                    } else {
                        entries.skip_current_dir();
                    }
                }
                Ok(entry) => add(gather, &self.inside(entry.path()), &entry),
                Err(error) => {
                    let path = error.path().map(|path| self.inside(path)).unwrap_or_default();
                    let reason = error.io_error().map_or_else(|| error.to_string(), reason);
                    gather.in_place_of_a_folder(&path, Oddity::Unreadable { reason });
                }
            }
        }
    }

    fn enters(&self, entry: &DirEntry, gather: &mut Gather) -> bool {
        let path = self.inside(entry.path());
        if entry.path().join(".git").symlink_metadata().is_ok() {
            gather.repository(&path);
            return false;
        }
        gather.folder(&path)
    }

    /// The path from the root, in the bytes that git would give it.
    fn inside<'path>(&self, path: &'path Path) -> Cow<'path, [u8]> {
        let (root, path) = (self.root.as_os_str().as_encoded_bytes(), path.as_os_str().as_encoded_bytes());
        let rest = path.strip_prefix(root).unwrap_or(path);
        let rest = rest.strip_prefix(MAIN_SEPARATOR_STR.as_bytes()).unwrap_or(rest);
        if cfg!(windows) {
            rest.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect()
        } else {
            Cow::Borrowed(rest)
        }
    }
}

fn add(gather: &mut Gather, path: &[u8], entry: &DirEntry) {
    let kind = entry.file_type();
    if kind.is_file() {
        gather.file(path, None);
    } else if kind.is_symlink() {
        gather.link(path, target(entry.path()).as_bytes());
    } else {
        gather.in_place_of_a_file(path, Oddity::NotAFile { kind: kind_name(kind) });
    }
}

/// Asking from their folder spares the system the way down to each.
#[cfg(unix)]
fn stamps_in(folder: &Path, names: &[&str], stamps: &mut Vec<Option<Stamp>>) {
    use rustix::fs::{AtFlags, Mode, OFlags, open, statat};
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let folder = open(folder, flags, Mode::empty()).ok();
    stamps.extend(names.iter().map(|name| {
        let said = statat(folder.as_ref()?, *name, AtFlags::SYMLINK_NOFOLLOW).ok();
        Stamp::of(&said?)
    }));
}

#[cfg(not(unix))]
fn stamps_in(folder: &Path, names: &[&str], stamps: &mut Vec<Option<Stamp>>) {
    let ask = |name: &&str| folder.join(name).symlink_metadata().ok();
    stamps.extend(names.iter().map(|name| ask(name).as_ref().and_then(Stamp::of)));
}

fn target(link: &Path) -> String {
    fs::read_link(link).map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}

fn folder_oddity(folder: &Path) -> Option<Oddity> {
    match folder.symlink_metadata() {
        Ok(metadata) if metadata.is_dir() => None,
        Ok(metadata) if metadata.is_symlink() => Some(Oddity::SymbolicLink { target: target(folder) }),
        Ok(_) => Some(Oddity::Missing),
        Err(error) => Some(why_not(&error)),
    }
}

/// What an editor saves anew while it is read is tried again.
fn read(path: &Path) -> Result<Vec<u8>, Oddity> {
    for _ in 0..5 {
        if let Some(bytes) = read_unless_replaced(path)? {
            return Ok(bytes);
        }
    }
    Err(Oddity::Unreadable { reason: "it is replaced again and again".to_owned() })
}

/// Opening a FIFO waits for somebody to write into it, so that what lies there is looked at before,
/// and once more through the opened file, because it may have been replaced in between.
fn read_unless_replaced(path: &Path) -> Result<Option<Vec<u8>>, Oddity> {
    let before = path.symlink_metadata().map_err(|error| why_not(&error))?;
    if before.is_symlink() {
        return Err(Oddity::SymbolicLink { target: target(path) });
    }
    if !before.is_file() {
        return Err(Oddity::NotAFile { kind: kind_name(before.file_type()) });
    }
    let file = File::open(path).map_err(|error| why_not(&error))?;
    let opened = file.metadata().map_err(|error| why_not(&error))?;
    if !is_same_file(&before, &opened) {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(opened.len().min(LARGEST_FILE)).unwrap_or_default());
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(|error| why_not(&error))?;
    let length = opened.len().max(bytes.len() as u64);
    if length > LARGEST_FILE { Err(Oddity::TooLarge { bytes: length }) } else { Ok(Some(bytes)) }
}

#[cfg(unix)]
fn is_same_file(before: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    opened.is_file() && (before.dev(), before.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn is_same_file(_: &Metadata, opened: &Metadata) -> bool {
    opened.is_file()
}

fn why_not(error: &io::Error) -> Oddity {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Oddity::Missing,
        _ => Oddity::Unreadable { reason: reason(error) },
    }
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(unix)]
fn kind_name(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    match kind {
        _ if kind.is_dir() => "a folder",
        _ if kind.is_fifo() => "a FIFO",
        _ if kind.is_socket() => "a socket",
        _ => "a device",
    }
}

#[cfg(not(unix))]
fn kind_name(kind: FileType) -> &'static str {
    if kind.is_dir() { "a folder" } else { "a device" }
}

#[cfg(test)]
mod tests;
