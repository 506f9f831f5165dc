//! Which commits lead to a tip, and in which order they are told: the newest first, a commit always before its parents.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use super::{Commit, Follow, Range};
use crate::store::revision::CommitId;

pub(super) type Commits = HashMap<CommitId, Commit>;

/// Those of a range, taken out of all that are known.
pub(super) fn of(mut known: Commits, range: &Range) -> Vec<Commit> {
    let without = reachable(&known, &range.without, range.follow);
    let mut wanted = reachable(&known, &range.tips, range.follow);
    wanted.retain(|id| !without.contains(id));
    let mut children: HashMap<CommitId, usize> = HashMap::new();
    for parent in wanted.iter().flat_map(|id| parents(&known[id], range.follow)) {
        *children.entry(*parent).or_default() += 1;
    }
    let date = |commit: &Commit| (commit.committer.at.timestamp(), Reverse(commit.id));
    let tips = wanted.iter().filter(|id| !children.contains_key(*id));
    let mut ready: BinaryHeap<_> = tips.map(|id| date(&known[id])).collect();
    let mut ordered = Vec::with_capacity(wanted.len());
    while let Some((_, Reverse(id))) = ready.pop() {
        let Some(commit) = known.remove(&id) else { continue };
        for parent in parents(&commit, range.follow).iter().filter(|id| wanted.contains(*id)) {
            let left = children.entry(*parent).or_default();
            *left -= 1;
            if let (0, Some(parent)) = (*left, known.get(parent)) {
                ready.push(date(parent));
            }
        }
        ordered.push(commit);
    }
    ordered
}

/// All that lead to some commits, those among them.
pub(super) fn reachable(known: &Commits, tips: &[CommitId], follow: Follow) -> HashSet<CommitId> {
    let mut found = HashSet::new();
    let mut open: Vec<CommitId> = tips.to_vec();
    while let Some(id) = open.pop() {
        if let Some(commit) = known.get(&id).filter(|_| found.insert(id)) {
            open.extend(parents(commit, follow));
        }
    }
    found
}

/// Whether all that lead to the tips are there, in what was known or in what has come.
pub(super) fn is_whole(known: &Commits, fresh: &[Commit], tips: &[CommitId], follow: Follow) -> bool {
    let new: HashSet<CommitId> = fresh.iter().map(|commit| commit.id).collect();
    let is_there = |id: &CommitId| new.contains(id) || known.contains_key(id);
    tips.iter().all(is_there) && fresh.iter().all(|commit| parents(commit, follow).iter().all(is_there))
}

fn parents(commit: &Commit, follow: Follow) -> &[CommitId] {
    match follow {
        Follow::All => &commit.parents,
        Follow::FirstParents => &commit.parents[..commit.parents.len().min(1)],
    }
}
