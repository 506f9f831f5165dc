//! Going through a branch's history commit by commit, from where an earlier walk ended if that still leads here. What is
//! kept of walks is never the truth: what is missing, damaged, of another program or of another history is gone through anew.

use sha2::{Digest, Sha256};

use super::side::Side;
use crate::check;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::practice::audit::{Audit, State, Watch};
use crate::store::cache::Cache;
use crate::store::error::StoreError;
use crate::store::history::line::{self, Hear, Stretch};
use crate::store::history::{self, Commit, Range};
use crate::store::ledger::Ledger;
use crate::store::read::{read, read_with};
use crate::store::revision::CommitId;
use crate::store::root::Store;
use crate::store::turn::ahead::along;
use crate::store::turn::{Sheets, files};
use crate::store::wholeness;

/// From where to where
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    /// Nothing for the very beginning.
    pub from: Option<CommitId>,
    pub until: CommitId,
}

/// So many places are kept from which a walk can go on
const MOST_KEPT: usize = 4;

/// What a walk's end is kept as, and the list of those that are
const KEPT: &str = "audit";
const LIST: &str = "audits";

/// Goes all the way, or on from where an earlier walk ended.
pub(super) fn walk(cx: &Context, way: Way) -> Result<State, Trouble> {
    let (store, cache) = (cx.store()?, cx.cache()?);
    wholeness::refuse_partial(store.history()?)?;
    for (commit, state) in kept(&cache, way.from) {
        if commit == way.until {
            return Ok(state);
        }
        let range = Range::of_first_parents(way.until).since(commit);
        let mut commits = history::read(store, &cache, &range)?.commits;
        let leads_on = commits.last().is_some_and(|oldest| oldest.parents.first() == Some(&commit));
        if let (true, Some(ledger)) = (leads_on, ledger_at(store, &cache, commit)?) {
            commits.reverse();
            let audit = Audit::resume(state, ledger);
            return go(cx, way, audit, |hear| told(commits, hear), &mut ());
        }
    }
    walk_watched(cx, way, &mut ())
}

/// Goes all the way, with somebody who looks on.
pub(super) fn walk_watched(cx: &Context, way: Way, watch: &mut dyn Watch) -> Result<State, Trouble> {
    let (store, cache) = (cx.store()?, cx.cache()?);
    wholeness::refuse_partial(store.history()?)?;
    let Some(from) = way.from else {
        return go(cx, way, Audit::new(), |hear| line::tell(store, &cache, way.until, hear), watch);
    };
    let mut commits = history::read(store, &cache, &Range::of_first_parents(way.until))?.commits;
    let Some(place) = commits.iter().position(|it| it.id == from) else {
        return Err(Trouble::with_help(
            format!("{from} is not on the line of first parents that leads to {}", way.until),
            "name a commit of this branch itself: `git log --first-parent --oneline` lists them",
        ));
    };
    let snapshot = read(&store.commit(from)?, &check::inspect)?;
    let audit = Audit::from(&commits[place], &snapshot);
    commits.truncate(place);
    commits.reverse();
    go(cx, way, audit, |hear| told(commits, hear), watch)
}

/// Takes the steps of a line as it is told, the oldest first.
fn go(
    cx: &Context,
    way: Way,
    mut audit: Audit,
    tell: impl FnOnce(Hear<'_>) -> Result<(), StoreError> + Send,
    watch: &mut dyn Watch,
) -> Result<State, Trouble> {
    let repository = cx.store()?.history()?;
    along(repository, tell, |line| steps(cx, way, &mut audit, line, watch))??;
    let state = audit.into_state();
    keep(&cx.cache()?, way.from, way.until, &state);
    Ok(state)
}

fn steps(
    cx: &Context,
    way: Way,
    audit: &mut Audit,
    line: &mut dyn Iterator<Item = (Stretch, Sheets)>,
    watch: &mut dyn Watch,
) -> Result<(), Trouble> {
    let (store, cache) = (cx.store()?, cx.cache()?);
    let mut side = Side::of(store, &cache, way.until);
    let mut last = None;
    for (stretch, sheets) in line {
        if let (true, Some(last)) = (stretch.is_last, last) {
            keep(&cache, way.from, last, audit.state());
        }
        for commit in stretch.commits.iter() {
            audit.step(commit, &files(commit, &sheets), side.brought_until(commit)?, watch);
            last = Some(commit.id);
        }
    }
    Ok(())
}

/// Commits that are known need not be asked for.
fn told(commits: Vec<Commit>, hear: Hear<'_>) -> Result<(), StoreError> {
    line::in_stretches(commits, hear);
    Ok(())
}

/// The records of a commit; nothing where some cannot be read, since what they were before is not known then.
fn ledger_at(store: &Store, cache: &Cache, commit: CommitId) -> Result<Option<Ledger>, Trouble> {
    let snapshot = read_with(&store.commit(commit)?, &check::inspect, cache)?;
    Ok((snapshot.broken.is_empty() && snapshot.faults.is_empty()).then(|| Ledger::of(&snapshot)))
}

/// Ends of earlier walks from the same beginning, the latest first.
fn kept(cache: &Cache, from: Option<CommitId>) -> impl Iterator<Item = (CommitId, State)> {
    let state = move |commit: &CommitId| State::read(&cache.recall(KEPT, &key(from, Some(*commit)))?);
    let list = list(cache, from);
    list.into_iter().filter_map(move |commit| Some((commit, state(&commit)?)))
}

fn list(cache: &Cache, from: Option<CommitId>) -> Vec<CommitId> {
    let bytes = cache.recall(LIST, &key(from, None)).unwrap_or_default();
    bytes.chunks_exact(20).filter_map(|it| Some(CommitId(it.try_into().ok()?))).collect()
}

fn keep(cache: &Cache, from: Option<CommitId>, commit: CommitId, state: &State) {
    let Some(bytes) = state.write() else { return };
    cache.remember(KEPT, &key(from, Some(commit)), &bytes);
    let mut places = list(cache, from);
    places.retain(|it| *it != commit);
    places.insert(0, commit);
    places.truncate(MOST_KEPT);
    cache.remember(LIST, &key(from, None), &places.iter().flat_map(|it| it.0).collect::<Vec<u8>>());
}

fn key(from: Option<CommitId>, commit: Option<CommitId>) -> [u8; 32] {
    let mut digest = Sha256::new();
    for id in [from, commit] {
        digest.update([u8::from(id.is_some())]);
        digest.update(id.map_or([0; 20], |it| it.0));
    }
    digest.finalize().into()
}
