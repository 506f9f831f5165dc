//! What merges brought to the line that is gone through, as the commits tell it that came in with each: who committed
//! decisions, and through which states records went. Asked only where there are merges.

use std::collections::{HashMap, HashSet};
use std::iter;

use crate::cli::trouble::Trouble;
use crate::model::Kind;
use crate::model::layout::{self, Role};
use crate::practice::audit::Brought;
use crate::practice::course::{has_states, moves};
use crate::store::cache::Cache;
use crate::store::history::version::Versions;
use crate::store::history::{self, Commit, Follow, History, Range, Touch, deed};
use crate::store::revision::CommitId;
use crate::store::root::Store;

/// The other lines that came in with merges of the one that is gone through
pub(super) struct Side<'s> {
    store: &'s Store,
    cache: &'s Cache,
    until: CommitId,
    is_asked: bool,
    brought: Brought,
}

impl<'s> Side<'s> {
    pub(super) fn of(store: &'s Store, cache: &'s Cache, until: CommitId) -> Side<'s> {
        Side { store, cache, until, is_asked: false, brought: Brought::default() }
    }

    /// What merges brought, this commit and later ones; asked for when the first comes. What it changes says nothing of how
    /// much it has to tell: a side line may have taken back what it did.
    pub(super) fn brought_until(&mut self, commit: &Commit) -> Result<&Brought, Trouble> {
        if !self.is_asked && commit.is_merge() {
            self.is_asked = true;
            self.brought = brought(self.store, self.cache, self.until, commit)?;
        }
        Ok(&self.brought)
    }
}

/// What a merge brought, and what those after it.
fn brought(store: &Store, cache: &Cache, until: CommitId, first: &Commit) -> Result<Brought, Trouble> {
    let all = history::read(store, cache, &Range::to(until))?;
    let authors = all.commits.iter().flat_map(|commit| {
        let new = commit.touched.iter().filter(|touch| is_decision(touch));
        new.map(|touch| (touch.path.clone(), commit.author.email.clone()))
    });
    // The newest comes first: of several who added a file the earliest stays.
    let authors = authors.collect();
    let by_merge = by_merge(&all.commits, until, first);
    let is_side =
        |commit: &&Commit| by_merge.contains_key(&commit.id) && commit.touched.iter().any(is_course);
    let commits: Vec<Commit> = all.commits.iter().filter(is_side).cloned().collect();
    let side = History { commits, cut: all.cut };
    let versions = Versions::new(store.history()?.clone(), cache.clone(), Follow::All);
    let mut brought = Brought { authors, ..Brought::default() };
    deed::all(&side, &versions, &mut |commit, deeds| {
        let merge = by_merge[&commit.id];
        brought.moves.entry(merge).or_default().extend(moves(commit.id, deeds));
        true
    })?;
    Ok(brought)
}

/// A decision that is new.
fn is_decision(touch: &Touch) -> bool {
    touch.before.is_none() && is_of(touch, |kind| kind == Kind::Approval)
}

fn is_course(touch: &Touch) -> bool {
    is_of(touch, has_states)
}

fn is_of(touch: &Touch, wanted: impl Fn(Kind) -> bool) -> bool {
    matches!(layout::role(touch.path.as_str()), Some(Role::Records(kind)) if wanted(kind))
}

/// Which merge brought which commit, itself among them: those of the line that leads to an end, from one of them on.
fn by_merge(all: &[Commit], until: CommitId, first: &Commit) -> HashMap<CommitId, CommitId> {
    let known: HashMap<CommitId, &Commit> = all.iter().map(|commit| (commit.id, commit)).collect();
    let before = |commit: &Commit| commit.parents.first().copied();
    let follow = |commit: &&Commit| before(commit).and_then(|id| known.get(&id).copied());
    let line = iter::successors(known.get(&until).copied(), follow);
    let mut merges: Vec<&Commit> = line.take_while(|it| before(first) != Some(it.id)).collect();
    merges.retain(|commit| commit.is_merge());
    let mut seen: HashSet<CommitId> = HashSet::new();
    let mut reach = |from: Option<CommitId>, each: &mut dyn FnMut(CommitId)| {
        let mut open: Vec<CommitId> = from.into_iter().collect();
        while let Some(id) = open.pop() {
            if let Some(commit) = known.get(&id).filter(|_| seen.insert(id)) {
                each(id);
                open.extend(&commit.parents);
            }
        }
    };
    let mut found = HashMap::new();
    for merge in merges.into_iter().rev() {
        reach(before(merge), &mut |_| ());
        reach(Some(merge.id), &mut |id| _ = found.insert(id, merge.id));
    }
    found
}
