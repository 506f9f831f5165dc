//! What a write is made of: files before and after, how it is to land, what came of it. Data only.

use std::collections::HashSet;
use std::fmt;

use crate::finding::FilePath;
use crate::store::error::StoreError;

/// One file of the store, as it is and as it is to be
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    pub path: FilePath,
    /// What the change was made from; nothing for a new file. The write is refused where the file holds
    /// anything else.
    pub before: Option<Vec<u8>>,
    /// Nothing for a file that is to go.
    pub after: Option<Vec<u8>>,
}

/// How a write is to end
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// In one commit of the user's own git, with the user's hooks and signature.
    Commit {
        /// `Name <mail>`, where it is not the user.
        author: Option<String>,
    },
    /// In files alone, for the user to commit.
    FilesOnly,
}

/// What came of a write
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Landed {
    /// The commit's id; nothing where none was asked for, or where there was nothing to commit.
    pub commit: Option<String>,
    /// What the user should know besides.
    pub notes: Vec<Note>,
}

/// Something that is right, and yet not as one might think
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The file had edits that no commit held; they are part of this one.
    HadUncommittedEdits(FilePath),
    /// The file was rewritten while the commit was made, as hooks that format files do; the commit holds what
    /// it became.
    ChangedByHook(FilePath),
    /// Somebody else's commit came first and took the change in; it has their message.
    InAnotherCommit,
    /// The current commit holds these very contents: the files are written, and there was nothing to commit.
    NothingToCommit,
    /// The commit is made, and git could not bring its index up to date; what it said.
    IndexBehind(String),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::HadUncommittedEdits(path) => {
                write!(f, "{path} had edits that were not committed; they are part of this commit")
            }
            Note::ChangedByHook(path) => {
                write!(f, "{path} was rewritten while the commit was made, by a hook as it seems; ")?;
                f.write_str("the commit holds what it became")
            }
            Note::InAnotherCommit => f.write_str(
                "another commit, made at the same time, took this change in; it has its own message",
            ),
            Note::NothingToCommit => f.write_str("the current commit holds this already; nothing to commit"),
            Note::IndexBehind(said) => write!(
                f,
                "the commit is made, but git could not bring its index up to date; the next writing command tries again: {}",
                said.trim()
            ),
        }
    }
}

impl FileChange {
    pub fn new(path: FilePath, before: Option<Vec<u8>>, after: Option<Vec<u8>>) -> FileChange {
        FileChange { path, before, after }
    }

    fn changes_something(&self) -> bool {
        self.before != self.after
    }
}

/// The changes that do change something; an error where their paths cannot all be written.
pub(super) fn worthwhile(changes: &[FileChange]) -> Result<Vec<FileChange>, StoreError> {
    let kept: Vec<FileChange> = changes.iter().filter(|it| it.changes_something()).cloned().collect();
    let refuse = |path: &FilePath, reason: &str| {
        Err(StoreError::Refused { path: path.as_str().into(), reason: reason.to_owned() })
    };
    let mut seen = HashSet::new();
    for change in &kept {
        if !seen.insert(&change.path) {
            return refuse(&change.path, "it is to be changed twice at once");
        }
        if !is_plain(change.path.as_str()) {
            return refuse(&change.path, "it is not a path inside the store");
        }
    }
    Ok(kept)
}

/// Whether a path stays below the store's root and away from git's folder; names are checked by those who
/// make them.
fn is_plain(path: &str) -> bool {
    let is_part = |part: &str| !matches!(part, "" | "." | "..") && !part.eq_ignore_ascii_case(".git");
    path.split('/').all(is_part) && !path.contains(|c: char| c.is_control() || c == '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(path: &str) -> FileChange {
        FileChange::new(FilePath::from(path), None, Some(b"x".to_vec()))
    }

    #[test]
    fn a_path_that_leads_out_of_the_store_is_refused() {
        for path in [
            "../a.yaml",
            "/etc/passwd",
            "assets//a.yaml",
            "assets/../../a",
            ".git/hooks/x",
            "a\nb",
            ".GIT/x",
            "",
        ] {
            assert!(worthwhile(&[new(path)]).is_err(), "{path}");
        }
        assert_eq!(worthwhile(&[new("assets/a b.yaml"), new("itsm.yaml")]).unwrap().len(), 2);
    }

    #[test]
    fn one_file_changed_twice_is_refused() {
        assert!(worthwhile(&[new("assets/a.yaml"), new("assets/a.yaml")]).is_err());
    }

    #[test]
    fn a_change_that_changes_nothing_is_left_out() {
        let same = FileChange::new("a".into(), Some(vec![1]), Some(vec![1]));
        assert_eq!(worthwhile(&[same]).unwrap(), []);
    }
}
