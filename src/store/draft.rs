//! What a command is about to write: files laid over a source, to be looked at and checked before anything is touched.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::FileChange;
use super::edit::{self, Edit, EditError};
use super::error::StoreError;
use super::snapshot::{Entry, Snapshot};
use super::source::{Preview, Source};
use crate::finding::FilePath;
use crate::model::layout::{self, Role};
use crate::model::reference::Reference;
use crate::model::schema::{self, Subject};

/// Files that are about to be written, and the records as they are before
pub struct Draft {
    base: Arc<dyn Source>,
    /// The records as they are before.
    pub before: Arc<Snapshot>,
    changes: BTreeMap<FilePath, Option<Vec<u8>>>,
}

/// Why a draft could not be made
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum DraftError {
    #[error(transparent)]
    #[diagnostic(transparent)]
    Store(#[from] StoreError),

    #[error("{file}: {source}")]
    Edit {
        file: FilePath,
        #[source]
        #[diagnostic_source]
        source: EditError,
    },

    #[error("{file} cannot be edited: it is {why}")]
    #[diagnostic(help("mend it first; `itsm validate` says what is wrong with it"))]
    NotText { file: FilePath, why: &'static str },
}

impl Draft {
    pub fn new(base: Arc<dyn Source>, before: Arc<Snapshot>) -> Draft {
        Draft { base, before, changes: BTreeMap::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Changes fields of a record where it stands; everything else in the file stays as it is.
    pub fn edit(&mut self, file: &FilePath, document: usize, edits: &[Edit]) -> Result<(), DraftError> {
        if edits.is_empty() {
            return Ok(());
        }
        let text = self.text(file)?;
        let failed = |source| DraftError::Edit { file: file.clone(), source };
        let after = edit::apply(&text, document, edits, &order(file)).map_err(failed)?;
        self.put(file, Some(after.into_bytes()))
    }

    /// A file as a whole; an empty store has no other way to begin.
    pub fn write(&mut self, file: &FilePath, text: impl Into<Vec<u8>>) -> Result<(), DraftError> {
        self.put(file, Some(text.into()))
    }

    /// The same text under another name.
    pub fn rename(&mut self, from: &FilePath, to: &FilePath) -> Result<(), DraftError> {
        let text = self.text(from)?;
        self.put(from, None)?;
        self.put(to, Some(text.into_bytes()))
    }

    /// Whether there is, or will be, a file of this name.
    pub fn has(&self, file: &FilePath) -> Result<bool, DraftError> {
        Ok(self.bytes(file)?.is_some())
    }

    /// Writes another id wherever a record mentions this one, as far as `which` agrees.
    pub fn point_elsewhere(
        &mut self,
        from: &str,
        to: &str,
        which: impl Fn(&Entry, &Reference<'_>) -> bool,
    ) -> Result<usize, DraftError> {
        let before = self.before.clone();
        let mut count = 0;
        for entry in before.entries() {
            let mut edits = Vec::new();
            entry.record.references(&mut |reference| {
                if reference.target.eq_ignore_ascii_case(from) && which(entry, &reference) {
                    edits.push(Edit::Set { at: reference.at, value: to.into() });
                }
            });
            count += edits.len();
            self.edit(&entry.file, entry.document, &edits)?;
        }
        Ok(count)
    }

    /// The store as it will be.
    pub fn preview(&self) -> Preview<Arc<dyn Source>> {
        Preview::new(self.base.clone(), self.changes.clone())
    }

    /// The files that change.
    pub fn files(&self) -> Vec<FilePath> {
        self.changes.keys().cloned().collect()
    }

    /// What is to be written, file by file.
    pub fn changes(&self) -> Result<Vec<FileChange>, DraftError> {
        let change = |(path, after): (&FilePath, &Option<Vec<u8>>)| {
            let before = self.base.read(path)?.ok();
            Ok(FileChange { path: path.clone(), before, after: after.clone() })
        };
        self.changes.iter().map(change).collect()
    }

    /// Remembers what a file will be; forgets it where that is what it was.
    fn put(&mut self, file: &FilePath, after: Option<Vec<u8>>) -> Result<(), DraftError> {
        if self.base.read(file)?.ok() == after {
            self.changes.remove(file);
        } else {
            self.changes.insert(file.clone(), after);
        }
        Ok(())
    }

    /// What a file will hold.
    pub fn bytes(&self, file: &FilePath) -> Result<Option<Vec<u8>>, DraftError> {
        match self.changes.get(file) {
            Some(changed) => Ok(changed.clone()),
            None => Ok(self.base.read(file)?.ok()),
        }
    }

    fn text(&self, file: &FilePath) -> Result<String, DraftError> {
        let not_text = |why| DraftError::NotText { file: file.clone(), why };
        let bytes = self.bytes(file)?.ok_or_else(|| not_text("not a file that can be read"))?;
        String::from_utf8(bytes).map_err(|_| not_text("not UTF-8"))
    }
}

/// The fields of the records in a file, in the order in which they are written.
fn order(file: &FilePath) -> Vec<&'static str> {
    match layout::role(file.as_str()) {
        Some(Role::Records(kind)) => schema::fields(Subject::Kind(kind)),
        Some(Role::Config) => schema::fields(Subject::Settings),
        Some(Role::Schema | Role::Attributes) | None => Vec::new(),
    }
}
