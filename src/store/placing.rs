//! Puts the files of an announced write in their places, and takes away what that needed beside them.
//! Never overwrites what is not as the write was made from; knows no git.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;

use tempfile::NamedTempFile;

use crate::store::change::FileChange;
use crate::store::disk::{self, Replaces};
use crate::store::error::StoreError;
use crate::store::fault;
use crate::store::journal::{Entry, Journal};
use crate::store::target::Target;

/// An error where somebody has edited the file since the change was made from it.
pub(super) fn expect_unchanged(target: &Target, change: &FileChange) -> Result<(), StoreError> {
    if disk::read(&target.root, &change.path)? == change.before {
        return Ok(());
    }
    Err(StoreError::Changed { path: change.path.as_str().into() })
}

/// Gives every file its new content. All of it is on the disk before the first file changes: a full disk
/// shows early. Files that go, go last: of one that moves, one of the two is there at any time.
pub(super) fn place(target: &Target, journal: &Journal) -> Result<(), StoreError> {
    for folder in journal.folders.iter().map(|it| target.root.join(it)) {
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(StoreError::io("make", folder, error));
            }
            _ => {}
        }
    }
    let mut staged = Vec::new();
    for (number, entry) in journal.entries.iter().enumerate() {
        let content = entry.change.after.as_ref();
        let file = content.map(|content| stage(target, journal, number, content)).transpose();
        staged.push(file.map_err(|e| StoreError::io("write", target.file(&entry.change.path), e))?);
    }
    let (gone, written): (Vec<_>, Vec<_>) = staged.into_iter().enumerate().partition(|(_, it)| it.is_none());
    for (number, staged) in written.into_iter().chain(gone) {
        let change = &journal.entries[number].change;
        expect_unchanged(target, change)?;
        replace(target, journal, number, staged)
            .map_err(|e| StoreError::io("write", target.file(&change.path), e))?;
    }
    flush_folders(target, journal)
}

fn stage(target: &Target, journal: &Journal, number: usize, content: &[u8]) -> io::Result<NamedTempFile> {
    let entry = &journal.entries[number];
    let file = target.file(&entry.change.path);
    let folder = file.parent().unwrap_or(&target.root);
    let staged = disk::stage(folder, &journal.temporary(number), content, entry.mode)?;
    fault::step(format_args!("file-{}-temp", number + 1))?;
    Ok(staged)
}

/// Lets the new file take the old one's place, or nothing; the old one is kept beside the journal.
fn replace(
    target: &Target,
    journal: &Journal,
    number: usize,
    staged: Option<NamedTempFile>,
) -> io::Result<()> {
    let change = &journal.entries[number].change;
    let file = target.file(&change.path);
    if change.before.is_some() {
        // Where this cannot be, the journal has its content.
        let _ = fs::hard_link(&file, target.journal().join(Journal::kept(number)));
        fault::step(format_args!("file-{}-kept", number + 1))?;
    }
    match (staged, &change.before) {
        (Some(staged), None) => disk::put(staged, &file, Replaces::Nothing)?,
        (Some(staged), Some(_)) => disk::put(staged, &file, Replaces::Old)?,
        (None, _) => fs::remove_file(&file)?,
    }
    fault::step(format_args!("file-{}-renamed", number + 1))
}

fn flush_folders(target: &Target, journal: &Journal) -> Result<(), StoreError> {
    let files = journal.entries.iter().map(|it| target.file(&it.change.path));
    let made = journal.folders.iter().map(|it| target.root.join(it));
    let folders: BTreeSet<_> = files.chain(made).filter_map(|it| it.parent().map(PathBuf::from)).collect();
    for folder in folders {
        disk::sync_folder(&folder).map_err(|e| StoreError::io("flush", &folder, e))?;
    }
    fault::step(format_args!("files-written")).map_err(|e| StoreError::io("flush", &target.root, e))
}

/// Removes what a write keeps beside the store's files, and folders that are empty now that files have gone.
/// The journal has to be there still: it alone knows the names.
pub(super) fn remove_temporaries(target: &Target, journal: &Journal) -> Result<(), StoreError> {
    for (number, Entry { change, .. }) in journal.entries.iter().enumerate() {
        let file = target.file(&change.path).with_file_name(journal.temporary(number));
        match disk::forgive_missing(fs::remove_file(&file)) {
            // Where a folder has become a file since, there is nothing of ours left.
            Err(error) if error.kind() != io::ErrorKind::NotADirectory => {
                return Err(StoreError::io("remove", file, error));
            }
            _ => {}
        }
        if change.after.is_none() {
            disk::prune(&target.root, &change.path);
        }
    }
    fault::step(format_args!("temporaries-removed")).map_err(|e| StoreError::io("flush", &target.root, e))
}
