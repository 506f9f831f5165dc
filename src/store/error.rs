//! Why the store could not do its job. What is wrong with records is a [`crate::finding::Finding`], never an error.

use std::path::{Path, PathBuf};

/// How a store was named
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    ByOption,
    ByVariable,
}

/// The job could not be done
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum StoreError {
    #[error("no store here: {} has no itsm.yaml, nor has any folder above it", from.display())]
    #[diagnostic(help("start one with `itsm init`, or name one with `--store DIR`"))]
    NoStore { from: PathBuf },

    #[error("{} is no store: it has no itsm.yaml", dir.display())]
    #[diagnostic(help("{}", instead(dir, around.as_deref(), *named)))]
    NotAStore {
        dir: PathBuf,
        /// The store that it is a folder of.
        around: Option<PathBuf>,
        named: Named,
    },

    #[error("there are several stores in the repository {}: {}", repository.display(), folders.join(", "))]
    #[diagnostic(help("name one: `--store {}`", repository.join(folders.first().map_or("", String::as_str)).display()))]
    SeveralStores { repository: PathBuf, folders: Vec<String> },

    #[error("cannot {action} {}", path.display())]
    Io {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: std::io::Error,
        #[help]
        help: Option<&'static str>,
    },

    /// Git could not, or will not: what was tried, why, and what to type.
    #[error("{message}")]
    Git {
        message: String,
        #[help]
        help: Option<String>,
    },

    #[error("{} is locked: {holder}", path.display())]
    #[diagnostic(help(
        "wait for it to end; the lock goes with the process that holds it, or with the git that it started, so nothing is to be deleted"
    ))]
    Locked { path: PathBuf, holder: String },

    #[error("{} changed while this was prepared: nothing was written", path.display())]
    #[diagnostic(help("look at the file, then run the command again"))]
    Changed { path: PathBuf },

    #[error("cannot write {}: {reason}", path.display())]
    Refused { path: PathBuf, reason: String },

    /// A write failed, and something of it may be left.
    #[error("the change was not made: {outcome}")]
    Abandoned {
        outcome: String,
        #[source]
        source: Box<StoreError>,
        #[help]
        help: Option<String>,
    },

    /// Git made no commit. What it and its hooks said is theirs, unsanitised.
    #[error("{reason}{}{outcome}", quoted(said))]
    NotCommitted {
        reason: String,
        said: String,
        /// What became of the files.
        outcome: String,
        #[help]
        help: Option<String>,
    },
}

/// What is to be said where a failed write left no trace
pub const NOTHING_CHANGED: &str = "nothing was changed";

fn instead(dir: &Path, around: Option<&Path>, named: Named) -> String {
    let leave = match named {
        Named::ByOption => "leave `--store` away",
        Named::ByVariable => "unset the variable ITSM_STORE, which names it",
    };
    match around {
        Some(store) => format!("it is a folder of the store {}: name that, or {leave}", store.display()),
        None => {
            format!("make it one with `itsm init {}`, or {leave} to take the nearest upwards", dir.display())
        }
    }
}

fn quoted(said: &str) -> String {
    let lines: String = said.trim().lines().map(|line| format!("\n  | {line}")).collect();
    lines + "\n"
}

impl StoreError {
    pub fn io(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> StoreError {
        use std::io::ErrorKind;
        let help = match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Some("the disk is full: make room, then run the command again")
            }
            ErrorKind::ReadOnlyFilesystem => {
                Some("the file system is mounted read-only: reading works, writing does not")
            }
            ErrorKind::PermissionDenied => {
                Some("see who owns it with `ls -ld`, and whether you may write there")
            }
            _ => None,
        };
        StoreError::Io { action, path: path.into(), source, help }
    }

    /// Says what became of the files of a write that failed.
    #[must_use]
    pub fn with_outcome(self, text: &str) -> StoreError {
        match self {
            StoreError::NotCommitted { reason, said, help, .. } => {
                StoreError::NotCommitted { reason, said, outcome: text.to_owned(), help }
            }
            other if text == NOTHING_CHANGED => other,
            other => {
                let help = miette::Diagnostic::help(&other).map(|help| help.to_string());
                StoreError::Abandoned { outcome: text.to_owned(), source: Box::new(other), help }
            }
        }
    }

    pub fn git(message: impl Into<String>) -> StoreError {
        StoreError::Git { message: message.into(), help: None }
    }

    pub fn git_with_help(message: impl Into<String>, help: impl Into<String>) -> StoreError {
        StoreError::Git { message: message.into(), help: Some(help.into()) }
    }
}
