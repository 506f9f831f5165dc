//! Which changes are meant: those that are named, or of the assets' the one that runs, may run, or comes next. Says so
//! where there is none.

use chrono::{DateTime, Utc};

use super::{Question, Reason, permit};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::practice::Cx;
use crate::practice::radius::touched;
use crate::store::snapshot::Entry;

/// A change that is looked at
#[derive(Debug, Clone)]
pub struct Looked<'a> {
    pub entry: &'a Entry,
    pub change: &'a Change,
    /// The assets that it was found for; none where it was named.
    pub found_for: Vec<String>,
    /// Other changes of these assets that could have been meant.
    pub others: Vec<String>,
}

pub(super) struct Found<'a> {
    pub changes: Vec<Looked<'a>>,
    pub reasons: Vec<Reason>,
}

pub(super) fn changes<'a>(cx: &Cx<'a>, question: &Question, assets: &[String]) -> Found<'a> {
    if question.changes.is_empty() {
        return of_assets(cx, question, assets);
    }
    let snapshot = cx.snapshot;
    let mut found = Found { changes: Vec::new(), reasons: Vec::new() };
    for id in &question.changes {
        let Some(entry) = snapshot.get(id) else { continue };
        let Some(change) = snapshot.get_as::<Change>(id) else { continue };
        if !found.changes.iter().any(|it| it.entry.id == entry.id) {
            found.changes.push(Looked { entry, change, found_for: Vec::new(), others: Vec::new() });
        }
    }
    let ids: Vec<&str> = found.changes.iter().map(|it| it.entry.id.as_str()).collect();
    for asset in assets {
        if !found.changes.iter().any(|it| touches(cx, it.change, asset)) {
            let message = format!("{asset} is nothing that {} touches", ids.join(" or "));
            let help = match ids.as_slice() {
                [one] => format!(
                    "if it should: itsm change set {one} affects+={asset}, and have it approved again"
                ),
                _ => format!("itsm gate --asset {asset} finds the change that does"),
            };
            found.reasons.push(Reason::new("asset-not-in-change", message).help(help));
        }
    }
    found
}

fn touches(cx: &Cx<'_>, change: &Change, asset: &str) -> bool {
    touched(change, cx.snapshot).iter().any(|it| it.eq_ignore_ascii_case(asset))
}

/// A change of an asset, with what it is chosen by: the smaller the better
type Candidate<'a> = ((Rank, bool, bool, Option<DateTime<Utc>>), &'a Entry, &'a Change);

/// How near a change is to going out
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Open,
    Running,
    Next,
    Asked,
    Planned,
    Past,
}

fn of_assets<'a>(cx: &Cx<'a>, question: &Question, assets: &[String]) -> Found<'a> {
    let mut found = Found { changes: Vec::new(), reasons: Vec::new() };
    for asset in assets {
        let mut candidates = candidates(cx, question, asset, assets);
        candidates.sort_by_key(|(key, entry, _)| (*key, entry.id.as_str()));
        let Some((key, entry, change)) = candidates.first().copied() else {
            found.reasons.push(none(asset));
            continue;
        };
        let as_near = |it: &&Candidate<'a>| it.0.0 == key.0 && it.1.id != entry.id;
        let others = candidates.iter().filter(as_near).map(|(_, entry, _)| entry.id.clone());
        match found.changes.iter_mut().find(|it| it.entry.id == entry.id) {
            Some(known) => {
                known.found_for.push(asset.clone());
                known.others.extend(others);
                known.others.sort_unstable();
                known.others.dedup();
            }
            None => found.changes.push(Looked {
                entry,
                change,
                found_for: vec![asset.clone()],
                others: others.collect(),
            }),
        }
    }
    found
}

fn candidates<'a>(cx: &Cx<'a>, question: &Question, asset: &str, assets: &[String]) -> Vec<Candidate<'a>> {
    let changes = cx.snapshot.of::<Change>();
    let ranked = changes.filter_map(|(entry, change)| Some((rank(change, cx.now.to_utc())?, entry, change)));
    let of_asset = ranked.filter(|(_, _, change)| touches(cx, change, asset));
    let candidate = |(rank, entry, change): (Rank, &'a Entry, &'a Change)| {
        let misses = !assets.iter().all(|it| touches(cx, change, it));
        let is_anothers =
            question.actor.as_ref().is_some_and(|who| !permit::carries_out(cx.snapshot, change, who));
        let start = change.window.map(|window| window.start.0.to_utc());
        ((rank, misses, is_anothers, start), entry, change)
    };
    of_asset.map(candidate).collect()
}

/// Nothing for what is over, and for what is neither allowed nor to come.
fn rank(change: &Change, now: DateTime<Utc>) -> Option<Rank> {
    let window = change.window.map(|window| (window.start.0.to_utc(), window.end.0.to_utc()));
    let is_ahead = window.is_some_and(|(_, end)| now < end);
    match change.state {
        _ if permit::may_run(change) && window.is_some_and(|(start, end)| start <= now && now < end) => {
            Some(Rank::Open)
        }
        ChangeState::InProgress => Some(Rank::Running),
        _ if permit::may_run(change) => Some(if is_ahead { Rank::Next } else { Rank::Past }),
        ChangeState::Requested if is_ahead => Some(Rank::Asked),
        ChangeState::Draft | ChangeState::Rejected if is_ahead => Some(Rank::Planned),
        _ => None,
    }
}

fn none(asset: &str) -> Reason {
    Reason::new("no-change", format!("no change that is to come touches {asset}")).help(format!(
        "itsm change new --affects {asset} --start now --for 1h --title \"…\"; what cannot wait: --type emergency"
    ))
}
