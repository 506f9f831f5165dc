//! How git stands to a write that did not end: what HEAD and the index hold of it, and how the index is set
//! right. Touches no file of the store.

use std::ffi::OsStr;

use crate::store::blob::{self, EMPTY, Held, Id};
use crate::store::error::StoreError;
use crate::store::journal::{Entry, Journal};
use crate::store::lock::Lock;
use crate::store::target::{Checkout, Target};
use crate::store::user_git::Git;

/// What git holds of a write; lists have an item for each of the journal's entries
pub(super) struct Standing<'a> {
    git: Git<'a>,
    repository: &'a Checkout,
    target: &'a Target,
    journal: &'a Journal,
    message: &'a str,
    head: Option<Id>,
    /// Whether HEAD holds what was written.
    in_head: Vec<bool>,
    /// Whether the index does.
    in_index: Vec<bool>,
    index: Vec<Option<Id>>,
}

impl<'a> Standing<'a> {
    /// Nothing where the write was not to be committed.
    pub fn look(target: &'a Target, journal: &'a Journal) -> Result<Option<Standing<'a>>, StoreError> {
        let (Some(repository), Some(message)) = (&target.repository, &journal.message) else {
            return Ok(None);
        };
        let git = Git::new(repository, &target.environment);
        let paths = || journal.entries.iter().map(|it| repository.path(&it.change.path));
        let mut names = vec!["HEAD".to_owned()];
        names.extend(paths().map(|path| format!("HEAD:{path}")));
        names.extend(paths().map(|path| format!(":0:{path}")));
        let mut tree = blob::ids(&git, &names)?;
        let index = tree.split_off(1 + journal.entries.len());
        let head = tree.remove(0);
        if head.is_none() && journal.head.is_some() {
            return Err(no_head(target));
        }
        let held: Vec<Held<'_>> = (journal.entries.iter().chain(&journal.entries))
            .zip(tree.iter().chain(&index))
            .map(held)
            .collect();
        let mut in_head = blob::are_held(&git, target, &held)?;
        let in_index = in_head.split_off(journal.entries.len());
        Ok(Some(Standing { git, repository, target, journal, message, head, in_head, in_index, index }))
    }

    /// The commit was made: HEAD has moved, and holds all that was written, or a commit since then bears the
    /// message.
    pub fn has_landed(&self) -> Result<bool, StoreError> {
        if !self.has_moved() || self.in_head.iter().all(|held| *held) {
            return Ok(self.has_moved());
        }
        let range =
            self.journal.head.as_ref().map_or_else(|| "HEAD".to_owned(), |old| format!("{old}..HEAD"));
        let args = ["log", "--no-show-signature", "-z", "--format=%B", "-n", "1000", &range, "--"];
        let answer = self.git.try_ask(&args, &[])?;
        let text = String::from_utf8_lossy(&answer.output);
        Ok(text.split('\0').any(|body| body.starts_with(self.message.trim_end())))
    }

    fn has_moved(&self) -> bool {
        self.head != self.journal.head
    }

    /// Whether somebody has committed or staged, since, what was written to the n-th file.
    pub fn is_wanted(&self, at: usize) -> bool {
        let committed = self.has_moved() && self.in_head[at];
        let staged = self.in_index[at] && self.index[at] != self.journal.entries[at].index;
        committed || staged
    }

    /// Lets the index follow a commit whose git was killed before it could: only where it is still as it was
    /// before.
    pub fn catch_up(&self, lock: &Lock) -> Result<(), StoreError> {
        self.mend(&["reset", "--quiet"], lock, |at, entry| {
            let untouched = self.index[at] == entry.index || self.is_intended(at, entry);
            self.in_head[at] && !self.in_index[at] && untouched
        })
    }

    /// Takes from the index what announced new files to git.
    pub fn forget_intent(&self, lock: &Lock) -> Result<(), StoreError> {
        self.mend(&["rm", "--cached", "--force", "--quiet"], lock, |at, entry| self.is_intended(at, entry))
    }

    /// The index entry says of a file that was new no more than that it is intended to be added.
    fn is_intended(&self, at: usize, entry: &Entry) -> bool {
        let empty = self.index[at].as_deref().is_some_and(|id| EMPTY.contains(&id));
        entry.index.is_none() && entry.change.after.as_ref().is_some_and(|it| !it.is_empty()) && empty
    }

    fn mend(
        &self,
        args: &[&str],
        lock: &Lock,
        concerns: impl Fn(usize, &Entry) -> bool,
    ) -> Result<(), StoreError> {
        let concerned = self.journal.entries.iter().enumerate().filter(|(at, entry)| concerns(*at, entry));
        let paths: Vec<String> = concerned.map(|(_, it)| self.repository.path(&it.change.path)).collect();
        if paths.is_empty() {
            return Ok(());
        }
        let args: Vec<&OsStr> = args.iter().map(OsStr::new).collect();
        let ended = self.git.act_on(&args, &paths, &self.target.journal(), lock)?;
        if ended.succeeded() { Ok(()) } else { Err(ended.into_error("bring git's index up to date")) }
    }
}

/// A commit was there and is not: whatever the reason, nothing is to be concluded from what it does not hold.
fn no_head(target: &Target) -> StoreError {
    StoreError::git_with_help(
        "HEAD cannot be read, so that it cannot be told whether a write that was interrupted was committed",
        format!(
            "mend what `git log -1` complains of (on a new orphan branch: go back to the old one), then run the command again; or see with `git status` that all is as you want it, and delete {}",
            target.journal().display()
        ),
    )
}

fn held<'a>((entry, id): (&'a Entry, &'a Option<Id>)) -> Held<'a> {
    Held { path: &entry.change.path, bytes: entry.change.after.as_deref(), id: id.as_ref() }
}
