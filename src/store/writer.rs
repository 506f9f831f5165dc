//! The way every change to a store goes: all of its files land, as one commit or as files alone, or none
//! does. Decides nothing about what is right; never leaves half a change where a crash, a full disk or a hook
//! stopped it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::time::Duration;

use crate::finding::FilePath;
use crate::store::change::{self, FileChange, Landed, Landing};
use crate::store::commit::{Ahead, Committing, Ending};
use crate::store::disk;
use crate::store::error::{NOTHING_CHANGED, StoreError};
use crate::store::journal::{Entry, Journal};
use crate::store::lock::{Holder, Lock};
use crate::store::message::Message;
use crate::store::placing;
use crate::store::recovery::{self, Recovered};
use crate::store::target::Target;

/// The one who may write to a store at this time
#[derive(Debug)]
pub struct Writer<'a> {
    target: &'a Target,
    lock: Lock,
    ahead: RefCell<Option<Ahead<'a>>>,
}

impl<'a> Writer<'a> {
    /// Takes the store's lock, and first brings a write to an end that was interrupted: what it did about it
    /// is for the user to read. Whoever changes records reads them after this, so that nobody else's change
    /// is lost.
    pub fn begin(
        target: &'a Target,
        holder: &Holder,
        patience: Duration,
    ) -> Result<(Writer<'a>, Option<Recovered>), StoreError> {
        let lock = target.lock(holder, patience)?;
        let recovered = recovery::recover(target, &lock)?;
        Ok((Writer { target, lock, ahead: RefCell::default() }, recovered))
    }

    /// Begins to ask git what a commit will want to know, so that nobody waits for it then. Where git does not start, landing
    /// says so.
    pub fn expect_commit(&self) {
        let start = |repository| Ahead::start(self.target, repository).ok();
        self.ahead.replace(self.target.repository.as_ref().and_then(start));
    }

    /// Lets all of the changes land, or none.
    pub fn land(
        &self,
        changes: &[FileChange],
        message: &Message,
        landing: &Landing,
    ) -> Result<Landed, StoreError> {
        let changes = change::worthwhile(changes)?;
        if changes.is_empty() {
            return Ok(Landed::default());
        }
        for change in &changes {
            placing::expect_unchanged(self.target, change)?;
        }
        match (landing, &self.target.repository) {
            (Landing::Commit { author }, Some(repository)) => {
                let ahead = self.ahead.take();
                let mut commit = Committing::prepare(self.target, repository, &self.lock, &changes, ahead)?;
                let mut journal = self.announce(changes, Some(message))?;
                journal.head.clone_from(&commit.base.head);
                for (entry, id) in journal.entries.iter_mut().zip(&commit.index) {
                    entry.index.clone_from(id);
                }
                self.carry_out(&journal, |journal| commit.finish(journal, author.as_deref()))
            }
            (Landing::Commit { .. }, None) => Err(StoreError::git_with_help(
                format!(
                    "{} is in no git repository: there is nothing to commit to",
                    self.target.root.display()
                ),
                "`git init` makes one; `--no-commit` writes the files alone",
            )),
            (Landing::FilesOnly, _) => {
                let journal = self.announce(changes, None)?;
                self.carry_out(&journal, |_| Ok(Ending::Landed(Landed::default())))
            }
        }
    }

    fn announce(&self, changes: Vec<FileChange>, message: Option<&Message>) -> Result<Journal, StoreError> {
        let mut number = [0; 8];
        getrandom::fill(&mut number)
            .map_err(|e| StoreError::git(format!("no random number to be had: {e}")))?;
        let root = &self.target.root;
        let written = changes.iter().filter(|it| it.after.is_some());
        let folders: BTreeSet<String> =
            written.flat_map(|it| disk::missing_folders(root, &it.path)).collect();
        let entry = |change: FileChange| Entry {
            mode: disk::mode(&self.target.file(&change.path)),
            index: None,
            change,
        };
        Ok(Journal {
            operation: number.iter().map(|byte| format!("{byte:02x}")).collect(),
            head: None,
            message: message.map(Message::text),
            folders: folders.into_iter().collect(),
            entries: changes.into_iter().map(entry).collect(),
        })
    }

    /// Announces, writes, ends; goes back wherever one of these fails.
    fn carry_out(
        &self,
        journal: &Journal,
        end: impl FnOnce(&Journal) -> Result<Ending, StoreError>,
    ) -> Result<Landed, StoreError> {
        let folder = self.target.journal();
        if Journal::exists(&folder) {
            return Err(StoreError::git(
                "the write before this one could not be taken back; run the command again",
            ));
        }
        if let Err(error) = journal.write(&folder) {
            let _ = Journal::clear(&folder);
            return Err(StoreError::io("write the journal", folder, error));
        }
        let ending = placing::place(self.target, journal).and_then(|()| end(journal));
        // The write is done: what cannot be cleared away now, the next writer finds to be finished and clears away.
        let clear = || {
            let cleared = placing::remove_temporaries(self.target, journal);
            cleared.is_ok() && Journal::clear(&folder).is_ok()
        };
        match ending {
            Ok(Ending::Landed(landed)) => {
                clear();
                Ok(landed)
            }
            Ok(Ending::Behind(landed)) => Ok(landed),
            Ok(Ending::InDoubt(error)) => {
                clear();
                Err(error)
            }
            Err(error) => Err(self.give_up(journal, error)),
        }
    }

    /// Takes the write back, and lets the error say what became of the files.
    fn give_up(&self, journal: &Journal, error: StoreError) -> StoreError {
        let folder = self.target.journal();
        let outcome = match recovery::take_back(self.target, &self.lock, journal) {
            Ok(back) => {
                let _ = Journal::clear(&folder);
                if back.left.is_empty() {
                    return error.with_outcome(NOTHING_CHANGED);
                }
                format!("taken back{back}")
            }
            Err(failure) => format!(
                "not all of it could be taken back ({failure}); the next writing command tries again, and the old contents are in {}",
                folder.display()
            ),
        };
        error.with_outcome(&outcome)
    }
}

/// What is in a file now, as a write would find it: for those who build changes.
pub fn current(target: &Target, path: &FilePath) -> Result<Option<Vec<u8>>, StoreError> {
    disk::read(&target.root, path)
}

#[cfg(all(test, unix))]
mod tests;
