//! Whether what a commit holds is right by itself, whatever lies beside it: before it is made, and after hooks had a hand
//! in it. A clone has nothing but what is committed. Never takes a commit back.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use std::thread;

use super::context::Context;
use super::trouble::Trouble;
use super::write::{brought, tell};
use crate::check;
use crate::finding::{FilePath, Finding, Level, quoted};
use crate::model::layout::CONFIG;
use crate::store::change::{FileChange, Landed, Note};
use crate::store::error::StoreError;
use crate::store::read;
use crate::store::revision;
use crate::store::snapshot::Snapshot;
use crate::store::source::{Commit, Listing, Preview, Source};
use crate::store::uncommitted;

/// How many files are named
const NAMED: usize = 5;

/// What a commit would stand on
#[derive(Default)]
pub(super) struct Committed {
    /// Nothing where there is no commit yet, or none is to be made.
    head: Option<Arc<Commit>>,
}

impl Committed {
    pub(super) fn look(cx: &Context) -> Result<Committed, Trouble> {
        let store = cx.store()?;
        let head = revision::head(store.history()?)?.map(|head| store.commit(head)).transpose()?;
        Ok(Committed { head: head.map(Arc::new) })
    }

    /// Lists it while something else is done, so that nobody waits for that later.
    pub(super) fn list_beside<T>(&self, work: impl FnOnce() -> T) -> T {
        thread::scope(|scope| {
            // What fails here fails again where it is asked for.
            scope.spawn(|| self.listing().is_ok());
            work()
        })
    }

    /// What it has; nothing where there is no commit yet.
    fn listing(&self) -> Result<Option<&Listing>, StoreError> {
        self.head.as_ref().map(|head| head.listing()).transpose()
    }

    /// Refuses what refers to something that is not in the history: a clone has nothing else.
    pub(super) fn refuse_loose_ends(&self, after: &Snapshot, changed: &[FilePath]) -> Result<(), Trouble> {
        let mut needed = BTreeSet::from([FilePath::from(CONFIG)]);
        for entry in changed.iter().flat_map(|file| after.records_in(file)) {
            entry.record.references(&mut |reference| {
                needed.extend(after.get(reference.target).map(|target| target.file.clone()));
            });
        }
        let (listing, written) = (self.listing()?, changed.iter().collect::<HashSet<_>>());
        let is_there = |file: &FilePath| listing.is_some_and(|listing| listing.find(file).is_some());
        let is_missing = |file: &FilePath| !written.contains(file) && !is_there(file);
        let missing: Vec<FilePath> = needed.into_iter().filter(is_missing).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let paths: Vec<&str> = missing.iter().map(FilePath::as_str).collect();
        Err(Trouble::with_help(
            format!("this would commit what stands on {}, which no commit holds yet", quoted(&missing)),
            format!(
                "git add {0} && git commit, or write with --no-commit and commit all of it together",
                paths.join(" ")
            ),
        ))
    }

    /// Refuses a commit that is right only with what is not committed: a record that was removed by hand, and whose id
    /// is given to another; a word that `itsm.yaml` knows on disk alone.
    pub(super) fn refuse_wrong_in_history(
        &self,
        cx: &Context,
        read: &Snapshot,
        changes: &[FileChange],
    ) -> Result<(), Trouble> {
        let Some(head) = self.head.clone() else { return Ok(()) };
        let written: HashSet<&FilePath> = changes.iter().map(|change| &change.path).collect();
        let is_written = |file: &FilePath| written.contains(file);
        if uncommitted::is_as_read(head.listing()?, read, is_written) {
            return Ok(());
        }
        let store = cx.store()?;
        let mut beside = uncommitted::all(store.history()?, store.prefix())?;
        beside.retain(|file| !is_written(file));
        if beside.is_empty() {
            return Ok(());
        }
        let head: Arc<dyn Source> = head;
        let before = read::read_with(head.as_ref(), &check::inspect, &cx.cache()?)?;
        let files: Vec<FilePath> = changes.iter().map(|change| change.path.clone()).collect();
        let laid = changes.iter().map(|change| (change.path.clone(), change.after.clone())).collect();
        let after = read::read_again(&before, &files, &Preview::new(head, laid), &check::inspect)?;
        let mut wrong = brought(cx, &before, &after);
        wrong.retain(|finding| finding.level == Level::Error);
        match wrong.first() {
            None => Ok(()),
            Some(first) => Err(wrong_by_itself(&beside, first, wrong.len() - 1)),
        }
    }
}

fn wrong_by_itself(beside: &[FilePath], first: &Finding, others: usize) -> Trouble {
    let more = if others > 0 { format!(", and {others} more") } else { String::new() };
    Trouble::with_help(
        format!(
            "this is right only with {}, which is not committed; by itself the commit would be wrong: {}: {}{more}",
            named(beside),
            first.location.file,
            first.message
        ),
        "commit that first, or write with --no-commit and commit all of it together",
    )
}

/// Reads what hooks made of the records that were written, and says what is wrong with them now.
pub(super) fn warn_of_hooks(cx: &Context, written: &Snapshot, landed: &Landed) -> Result<(), Trouble> {
    let rewritten: Vec<FilePath> = landed.notes.iter().filter_map(rewritten).cloned().collect();
    let Some(commit) = landed.commit.as_ref().filter(|_| !rewritten.is_empty()) else { return Ok(()) };
    let store = cx.store()?;
    let commit = store.commit(revision::resolve(store.history()?, commit)?)?;
    let held = rewritten.iter().map(|file| Ok((file.clone(), commit.read(file)?.ok())));
    let held = held.collect::<Result<_, Trouble>>()?;
    let preview = Preview::new(store.worktree()?, held);
    let now = read::read_again(written, &rewritten, &preview, &check::inspect)?;
    let found: Vec<Finding> = brought(cx, written, &now);
    if found.is_empty() {
        return Ok(());
    }
    tell(cx, &preview, found, now.records())?;
    cx.terminal.warn(format!(
        "warning: the commit is made, and what a hook made of {} is not right: mend the record, and the hook",
        named(&rewritten)
    ));
    Ok(())
}

fn rewritten(note: &Note) -> Option<&FilePath> {
    match note {
        Note::ChangedByHook(path) => Some(path),
        _ => None,
    }
}

fn named(files: &[FilePath]) -> String {
    let more = files.len().saturating_sub(NAMED);
    let shown = quoted(&files[..files.len() - more]);
    if more > 0 { format!("{shown} and {more} more files") } else { shown }
}
