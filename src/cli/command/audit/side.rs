//! What merges brought to the line that is gone through, as the commits tell it that came in with each: who committed
//! decisions, and through which states records went. Asked only where there are such.

use std::collections::{HashMap, HashSet};

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

/// What the merges among these commits brought; the oldest come first.
pub(super) fn brought(
    store: &Store,
    cache: &Cache,
    until: CommitId,
    line: &[Commit],
) -> Result<Brought, Trouble> {
    let is_asked = |touch: &Touch| is_decision(touch) || is_course(touch);
    if !line.iter().any(|it| it.is_merge() && it.touched.iter().any(is_asked)) {
        return Ok(Brought::default());
    }
    let all = history::read(store, cache, &Range::to(until))?;
    let authors = all.commits.iter().flat_map(|commit| {
        let new = commit.touched.iter().filter(|touch| is_decision(touch));
        new.map(|touch| (touch.path.clone(), commit.author.email.clone()))
    });
    // The newest comes first: of several who added a file the earliest stays.
    let authors = authors.collect();
    let by_merge = by_merge(&all.commits, line);
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

/// Which merge of a line brought which commit, itself among them.
fn by_merge(all: &[Commit], line: &[Commit]) -> HashMap<CommitId, CommitId> {
    let known: HashMap<CommitId, &Commit> = all.iter().map(|commit| (commit.id, commit)).collect();
    let mut seen: HashSet<CommitId> = HashSet::new();
    let reach = |from: &[CommitId], seen: &mut HashSet<CommitId>, each: &mut dyn FnMut(CommitId)| {
        let mut open = from.to_vec();
        while let Some(id) = open.pop() {
            if let Some(commit) = known.get(&id).filter(|_| seen.insert(id)) {
                each(id);
                open.extend(&commit.parents);
            }
        }
    };
    let before = line.first().and_then(|oldest| oldest.parents.first()).copied();
    reach(before.as_slice(), &mut seen, &mut |_| ());
    let mut found = HashMap::new();
    for commit in line {
        let is_merge = commit.is_merge();
        reach(&[commit.id], &mut seen, &mut |id| {
            if is_merge {
                found.insert(id, commit.id);
            }
        });
    }
    found
}
