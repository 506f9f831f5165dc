//! What a write is about to do, kept on disk until it is done, so that a crash at any moment leaves a way back.
//! Says what was and what is to be; never touches a file of the store itself.
//!
//! # The states of a write
//! The journal is the file `journal/write` in `.git/itsm` (outside of git: in `.itsm-journal` beside
//! `itsm.yaml`). It is written under a temporary name, flushed and renamed, so that it is there whole or not
//! at all; its first line carries a digest of the rest.
//!
//! | state | journal | files of the store | index | HEAD |
//! |---|---|---|---|---|
//! | 1 idle | none, or a folder without `write` | old | old | old |
//! | 2 announced | whole | old; beside them the new ones under temporary names | old | old |
//! | 3 writing | whole | each old or new, never half; the old ones are kept beside the journal | old | old |
//! | 4 written | whole | new | new files may be *intended to be added* | old |
//! | 5 committed | whole | new | new, or still as in 4 if git was killed | new |
//! | 6 cleared | none | new | new | new |
//!
//! A write that fails goes back from 2, 3 or 4 to 1 by itself. After a crash the next writer does so before
//! anything else (see [`crate::store::recovery`]): from 2, 3 and 4 it goes back to 1, from 5 on to 6. Where
//! only files were asked for there is no 5: from 4 it goes on to 6.
//!
//! Git is a process of its own and outlives an `itsm` that is killed; it shares the store's lock, so that
//! nobody looks at this state until that git has ended too.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::finding::FilePath;
use crate::store::blob::Id;
use crate::store::change::FileChange;
use crate::store::disk;
use crate::store::error::StoreError;
use crate::store::fault;

const MAGIC: &str = "itsm-journal-1";
const NAME: &str = "write";

/// A write that is under way, or was
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Journal {
    /// Names this write's temporary files.
    pub operation: String,
    /// The commit that HEAD was when it began; nothing on a branch without one, or without git.
    pub head: Option<Id>,
    /// The whole message of the commit to come; nothing where none is to come.
    pub message: Option<String>,
    /// Folders that the write makes, from the top down.
    pub folders: Vec<String>,
    pub entries: Vec<Entry>,
}

/// One file of a write
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub change: FileChange,
    /// The old file's permissions.
    pub mode: Option<u32>,
    /// What the index held at the path; nothing where it held nothing.
    pub index: Option<Id>,
}

#[derive(Serialize, Deserialize)]
struct Header {
    operation: String,
    head: Option<Id>,
    message: Option<String>,
    folders: Vec<String>,
    files: Vec<Lengths>,
}

/// An entry in the header: its contents follow the header, in this order
#[derive(Serialize, Deserialize)]
struct Lengths {
    path: String,
    before: Option<usize>,
    after: Option<usize>,
    mode: Option<u32>,
    index: Option<Id>,
}

impl Journal {
    /// Puts the journal in its place, whole and flushed.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        disk::forgive_missing(fs::remove_dir_all(folder))?;
        fs::create_dir(folder)?;
        fault::step(format_args!("journal-folder"))?;
        disk::write(folder, NAME, &self.encode()?)?;
        if let Some(parent) = folder.parent() {
            disk::sync_folder(parent)?;
        }
        fault::step(format_args!("journal-written"))
    }

    /// The journal in this folder; nothing where there is none.
    pub fn read(folder: &Path) -> Result<Option<Journal>, StoreError> {
        let path = folder.join(NAME);
        match fs::read(&path) {
            Ok(bytes) => Journal::decode(&bytes).map(Some).ok_or_else(|| unreadable(&path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::io("read", path, error)),
        }
    }

    /// Ends the write: the journal goes first, and lastingly, then what lies beside it.
    pub fn clear(folder: &Path) -> io::Result<()> {
        fault::step(format_args!("journal-clearing"))?;
        match fs::remove_file(folder.join(NAME)) {
            Ok(()) => disk::sync_folder(folder)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        fault::step(format_args!("journal-cleared"))?;
        disk::forgive_missing(fs::remove_dir_all(folder))
    }

    /// Whether a write is under way or was interrupted; costs one look at the disk.
    pub fn exists(folder: &Path) -> bool {
        folder.join(NAME).exists()
    }

    /// How this write names the temporary file of its n-th file.
    pub fn temporary(&self, number: usize) -> String {
        format!(".itsm-{}-{number}", self.operation)
    }

    /// How the old n-th file is called beside the journal, where it is kept as it was: going back then needs
    /// no room on the disk. Where it cannot be kept there (another disk), the journal's copy of it has to do.
    pub fn kept(number: usize) -> String {
        format!("old-{number}")
    }

    fn encode(&self) -> io::Result<Vec<u8>> {
        let files = self.entries.iter().map(|it| Lengths {
            path: it.change.path.as_str().to_owned(),
            before: it.change.before.as_ref().map(Vec::len),
            after: it.change.after.as_ref().map(Vec::len),
            mode: it.mode,
            index: it.index.clone(),
        });
        let header = Header {
            operation: self.operation.clone(),
            head: self.head.clone(),
            message: self.message.clone(),
            folders: self.folders.clone(),
            files: files.collect(),
        };
        let mut rest = serde_json::to_vec(&header)?;
        rest.push(b'\n');
        for entry in &self.entries {
            rest.extend(entry.change.before.iter().chain(&entry.change.after).flatten());
        }
        let mut bytes = format!("{MAGIC} {}\n", digest(&rest)).into_bytes();
        bytes.append(&mut rest);
        Ok(bytes)
    }

    fn decode(bytes: &[u8]) -> Option<Journal> {
        let (first, rest) = split_line(bytes)?;
        let stated = std::str::from_utf8(first).ok()?.strip_prefix(MAGIC)?.trim();
        if stated != digest(rest) {
            return None;
        }
        let (header, mut contents) = split_line(rest)?;
        let header: Header = serde_json::from_slice(header).ok()?;
        let mut entries = Vec::with_capacity(header.files.len());
        for file in header.files {
            let before = take(&mut contents, file.before)?;
            let after = take(&mut contents, file.after)?;
            let change = FileChange::new(FilePath::new(file.path), before, after);
            entries.push(Entry { change, mode: file.mode, index: file.index });
        }
        let Header { operation, head, message, folders, .. } = header;
        Some(Journal { operation, head, message, folders, entries })
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn split_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    Some((&bytes[..end], &bytes[end + 1..]))
}

/// The next content: nothing is nothing, and too few bytes are no journal.
fn take(contents: &mut &[u8], length: Option<usize>) -> Option<Option<Vec<u8>>> {
    let Some(length) = length else {
        return Some(None);
    };
    let (content, rest) = contents.split_at_checked(length)?;
    *contents = rest;
    Some(Some(content.to_vec()))
}

fn unreadable(path: &Path) -> StoreError {
    StoreError::git_with_help(
        format!(
            "an earlier write was interrupted, and its journal {} is damaged or from a newer `itsm`",
            path.display()
        ),
        "see with `git status` and `git diff` that the store is as you want it, then delete that file",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal() -> Journal {
        let entry = |path: &str, before: Option<&str>, after: Option<&str>| Entry {
            change: FileChange::new(path.into(), before.map(|it| it.into()), after.map(|it| it.into())),
            mode: Some(0o644),
            index: None,
        };
        Journal {
            operation: "0123".into(),
            head: Some("abc".into()),
            message: Some("asset(a): new\n".into()),
            folders: vec!["assets".into()],
            entries: vec![
                entry("assets/a.yaml", None, Some("id: a\n")),
                entry("assets/b.yaml", Some("id: b\n"), None),
                entry("assets/c.yaml", Some(""), Some("\n\n")),
            ],
        }
    }

    #[test]
    fn what_was_written_is_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("journal");
        assert_eq!(Journal::read(&folder).unwrap(), None);
        journal().write(&folder).unwrap();
        assert!(Journal::exists(&folder));
        assert_eq!(Journal::read(&folder).unwrap(), Some(journal()));
        Journal::clear(&folder).unwrap();
        assert_eq!(Journal::read(&folder).unwrap(), None);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_journal_with_any_byte_changed_or_cut_is_not_believed() {
        let bytes = journal().encode().unwrap();
        for at in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            assert_eq!(Journal::decode(&flipped), None, "byte {at}");
            assert_eq!(Journal::decode(&bytes[..at]), None, "cut at {at}");
        }
    }
}
