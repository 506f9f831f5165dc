//! A line of first parents, told from its oldest commit on, in stretches, and while git is still telling the rest of it:
//! whoever holds each commit against the one before need not wait for the last. Never tells a commit before its parent.

use std::mem;
use std::sync::Arc;

use super::{Commit, Follow, Range, Shelf, go_on, log};
use crate::store::cache::Cache;
use crate::store::error::StoreError;
use crate::store::revision::CommitId;
use crate::store::root::Store;

/// So many commits are told at once: enough for all cores, few enough for any memory
const LENGTH: usize = 256;

/// So many are told last, together: the last commits of a branch are sometimes replaced, and those before stay
const LAST: usize = 100;

/// Some commits that follow one another, the oldest first
#[derive(Debug, Clone)]
pub struct Stretch {
    pub commits: Arc<Vec<Commit>>,
    pub is_last: bool,
}

/// Somebody who is told of a line
pub type Hear<'h> = &'h mut dyn FnMut(Stretch);

/// Tells the line that leads to a commit; what of it is known is not asked for again.
pub fn tell(store: &Store, cache: &Cache, tip: CommitId, hear: Hear<'_>) -> Result<(), StoreError> {
    let shelf = Shelf::of(store, cache, Follow::FirstParents)?;
    let known = shelf.load();
    if known.commits.is_empty() {
        return anew(store, &shelf, tip, hear);
    }
    let mut commits = go_on(store, &shelf, known, &Range::of_first_parents(tip))?.commits;
    commits.reverse();
    in_stretches(commits, hear);
    Ok(())
}

/// Tells commits that are at hand, the oldest first.
pub fn in_stretches(mut commits: Vec<Commit>, hear: Hear<'_>) {
    while commits.len() > LAST {
        let rest = commits.split_off(LENGTH.min(commits.len() - LAST));
        hear(Stretch { commits: Arc::new(mem::replace(&mut commits, rest)), is_last: false });
    }
    hear(Stretch { commits: Arc::new(commits), is_last: true });
}

fn anew(store: &Store, shelf: &Shelf<'_>, tip: CommitId, hear: Hear<'_>) -> Result<(), StoreError> {
    let mut told = Vec::new();
    let mut tell = |stretch: Stretch| {
        told.push(stretch.commits.clone());
        hear(stretch);
    };
    let (mut open, mut last) = (Vec::with_capacity(LENGTH + LAST), None);
    log::line(store, tip, &mut |commit| {
        if last.is_some() && commit.parents.first() != last.as_ref() {
            return Err(log::strange("a commit that does not follow the one before"));
        }
        last = Some(commit.id);
        open.push(commit);
        if open.len() == LENGTH + LAST {
            let rest = open.split_off(LENGTH);
            tell(Stretch { commits: Arc::new(mem::replace(&mut open, rest)), is_last: false });
        }
        Ok(())
    })?;
    if last != Some(tip) {
        return Err(StoreError::git(format!("`git log` did not come to {tip}")));
    }
    in_stretches(open, &mut tell);
    shelf.keep(&[tip], told.iter().flat_map(|commits| commits.iter()));
    Ok(())
}
