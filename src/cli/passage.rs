//! What lies between the two ends of a range: the commits, and what each of them made of the states of records.

use super::context::Context;
use super::range::{End, Ends};
use super::trouble::Trouble;
use crate::check::{self, Between};
use crate::practice::course::{Move, has_states, may_move, moves};
use crate::store::cache::Cache;
use crate::store::history::version::Versions;
use crate::store::history::{Follow, Range, deed, read_anew};
use crate::store::read::read_with;
use crate::store::revision::{self, CommitId, is_before};
use crate::store::snapshot::Snapshot;

/// What lies between; nothing where the range begins before there was anything.
pub(super) fn between(cx: &Context, ends: &Ends, after: &Snapshot) -> Result<Between, Trouble> {
    let Some(from) = ends.before.commit else { return Ok(Between::Nothing) };
    let repository = cx.store()?.history()?;
    if let Some(to) = ends.after.commit {
        let moves = moved(cx, vec![to], from)?;
        let leads_on = is_before(repository, from, to)? || from == to;
        return Ok(if leads_on { Between::Commits(moves) } else { Between::Apart(moves) });
    }
    let Some(head) = revision::head(repository)? else { return Ok(Between::Nothing) };
    let mut tips = revision::merged(repository)?;
    if head == from && tips.is_empty() {
        return Ok(Between::Nothing);
    }
    tips.push(head);
    let mut moves = moved(cx, tips, from)?;
    if head != from {
        moves.extend(last(cx, head, after)?);
    }
    let leads_on = is_before(repository, from, head)? || from == head;
    Ok(if leads_on { Between::Commits(moves) } else { Between::Apart(moves) })
}

/// Whether a commit in between made of a state what cannot follow it.
pub(super) fn has_jump(cx: &Context, ends: &Ends) -> Result<bool, Trouble> {
    match (ends.before.commit, ends.after.commit) {
        (Some(from), Some(to)) => Ok(moved(cx, vec![to], from)?.iter().any(|it| it.jump.is_some())),
        _ => Ok(false),
    }
}

/// What commits made of states that lead to some and not to another.
fn moved(cx: &Context, tips: Vec<CommitId>, from: CommitId) -> Result<Vec<Move>, Trouble> {
    let store = cx.store()?;
    let range = Range { tips, without: vec![from], follow: Follow::All };
    let mut history = read_anew(store, &range)?;
    // A commit costs what it did to records that have states, however many others it touched.
    history.commits.iter_mut().for_each(|it| it.touched.retain(|touch| may_move(&touch.path)));
    let versions = Versions::new(store.history()?.clone(), Cache::none(), Follow::All);
    let mut found = Vec::new();
    deed::all(&history, &versions, &mut |commit, deeds| {
        found.extend(moves(commit.id, deeds));
        true
    })?;
    Ok(found)
}

/// What is not committed yet makes of states.
fn last(cx: &Context, head: CommitId, after: &Snapshot) -> Result<Vec<Move>, Trouble> {
    let End { source, .. } = super::range::committed(cx, head)?;
    let before = read_with(source.as_ref(), &check::inspect, &cx.cache()?)?;
    let entries = after.entries().iter().filter(|it| has_states(it.kind()));
    Ok(entries.filter_map(|entry| Move::of(None, before.get(&entry.id)?, entry)).collect())
}
