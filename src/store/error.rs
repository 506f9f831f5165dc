//! Why the store could not do its job. What is wrong with records is a [`crate::finding::Finding`], never an error.

use std::path::PathBuf;

/// The job could not be done
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum StoreError {
    #[error("no store here: {} has no itsm.yaml, nor has any folder above it", from.display())]
    #[diagnostic(help("start one with `itsm init`, or name one with `--store DIR`"))]
    NoStore { from: PathBuf },

    #[error("{} is no store: it has no itsm.yaml", dir.display())]
    #[diagnostic(help("make it one with `itsm init {}`, or leave `--store` away to take the nearest upwards", dir.display()))]
    NotAStore { dir: PathBuf },

    #[error("there are several stores in the repository {}: {}", repository.display(), folders.join(", "))]
    #[diagnostic(help("name one: `--store {}`", repository.join(folders.first().map_or("", String::as_str)).display()))]
    SeveralStores { repository: PathBuf, folders: Vec<String> },

    #[error("cannot {action} {}", path.display())]
    Io {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: std::io::Error,
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
        "wait for it to end; a lock goes with the process that holds it, so nothing is to be deleted"
    ))]
    Locked { path: PathBuf, holder: String },
}

impl StoreError {
    pub fn io(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> StoreError {
        StoreError::Io { action, path: path.into(), source }
    }

    pub fn git(message: impl Into<String>) -> StoreError {
        StoreError::Git { message: message.into(), help: None }
    }

    pub fn git_with_help(message: impl Into<String>, help: impl Into<String>) -> StoreError {
        StoreError::Git { message: message.into(), help: Some(help.into()) }
    }
}
