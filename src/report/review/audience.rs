//! Who must look at a range, and why: who answers for what is touched and for what is newly hit, and whose approval a
//! change in it waits for.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::approval::called;
use super::consequence::{Consequences, Scene};
use super::decision::Decision;
use crate::graph::difference::Why as Matters;
use crate::model::id::fold;
use crate::model::{Asset, Change, Kind};
use crate::practice::Cx;
use crate::practice::approval::{standing, waits_for};

/// Somebody who must look
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    pub id: String,
    pub name: String,
    pub is_team: bool,
    /// Whether they wrote some of it themselves.
    pub wrote: bool,
    /// Why, the strongest reason first; each with the records that it is about, in order.
    pub because: Vec<(Why, Vec<String>)>,
}

/// Why somebody must look
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    Approves,
    Owns,
    Owned,
    OwnsHit,
    /// Its data is at somebody's hand that was not.
    OwnsData,
    Supports,
    SupportsHit,
}

impl Why {
    /// The word as it stands in answers.
    pub fn name(self) -> &'static str {
        match self {
            Why::Approves => "approves",
            Why::Owns => "owns",
            Why::Owned => "owned",
            Why::OwnsHit => "owns_hit",
            Why::OwnsData => "owns_data",
            Why::Supports => "supports",
            Why::SupportsHit => "supports_hit",
        }
    }

    /// Before the records that it is about, and behind.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Why::Approves => ("is asked to approve ", ""),
            Why::Owns => ("owns ", ""),
            Why::Owned => ("owned ", " before"),
            Why::OwnsHit => ("owns ", " (newly hit)"),
            Why::OwnsData => ("owns ", " (its data is newly in reach)"),
            Why::Supports => ("supports ", ""),
            Why::SupportsHit => ("supports ", " (newly hit)"),
        }
    }
}

type Reasons = BTreeMap<String, BTreeMap<Why, Vec<String>>>;

/// Who must look, those with the strongest reasons first.
pub fn audience(
    cx: &Cx<'_>,
    before: Scene<'_>,
    decisions: &[Decision],
    found: &Consequences,
    writers: &[String],
) -> Vec<Reader> {
    let mut reasons = Reasons::new();
    for it in decisions.iter().filter(|it| it.is_asset() && !it.is_in_passing()) {
        let now = cx.snapshot.asset(&it.id);
        let then = before.snapshot.asset(it.was.as_ref().unwrap_or(&it.id));
        touched(&mut reasons, &it.id, now, then);
    }
    let is_touched = |id: &str| decisions.iter().any(|it| it.is_asset() && it.id.eq_ignore_ascii_case(id));
    for id in newly_hit(found).iter().filter(|id| !is_touched(id)) {
        let asset = cx.snapshot.asset(id);
        add(&mut reasons, asset.and_then(|it| it.owner.as_ref()), Why::OwnsHit, id);
        add(&mut reasons, asset.and_then(|it| it.support_group.as_ref()), Why::SupportsHit, id);
    }
    let data = found.reach.gained.iter().filter(|it| it.why == Matters::Classified);
    for it in data.flat_map(|it| &it.targets).filter(|it| !is_touched(&it.id)) {
        let owner = cx.snapshot.asset(&it.id).and_then(|it| it.owner.as_ref());
        add(&mut reasons, owner, Why::OwnsData, &it.id);
    }
    approvers(cx, decisions, &mut reasons);
    told(cx, reasons, writers)
}

fn touched(reasons: &mut Reasons, id: &str, now: Option<&Asset>, then: Option<&Asset>) {
    let owner = |it: Option<&Asset>| it.and_then(|it| it.owner.clone());
    let group = |it: Option<&Asset>| it.and_then(|it| it.support_group.clone());
    let is_gone = now.is_none();
    let (owner_now, owner_then) = (owner(now), owner(then));
    add(reasons, owner_now.as_ref(), Why::Owns, id);
    if owner_now != owner_then {
        add(reasons, owner_then.as_ref(), Why::Owned, id);
    }
    add(reasons, group(if is_gone { then } else { now }).as_ref(), Why::Supports, id);
}

/// Assets that failures hit otherwise than before.
fn newly_hit(found: &Consequences) -> Vec<String> {
    let mut ids: Vec<String> = found.points.gained.iter().flat_map(|it| it.takes_down.clone()).collect();
    ids.extend(found.hits.gained.iter().flat_map(|it| it.hits.iter().map(|(id, _)| id.clone())));
    let critical = found.reach.gained.iter().filter(|it| it.why == Matters::Critical);
    ids.extend(critical.flat_map(super::consequence::Reach::target_ids));
    ids.sort_by_key(|id| fold(id).into_owned());
    ids.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    ids
}

fn approvers(cx: &Cx<'_>, decisions: &[Decision], reasons: &mut Reasons) {
    for it in decisions.iter().filter(|it| it.kind == Kind::Change.name()) {
        let Some(change) = cx.snapshot.get_as::<Change>(&it.id) else { continue };
        let slots = standing(cx, change).slots;
        let mut may: Vec<&String> =
            slots.iter().filter(|it| !it.is_filled()).flat_map(|it| &it.may).collect();
        may.sort();
        may.dedup();
        for who in may.into_iter().filter(|who| waits_for(cx, change, who)) {
            add(reasons, Some(who), Why::Approves, &change.id);
        }
    }
}

fn add(reasons: &mut Reasons, who: Option<&String>, why: Why, about: &str) {
    let Some(who) = who else { return };
    let list = reasons.entry(fold(who).into_owned()).or_default().entry(why).or_default();
    if !list.iter().any(|it| it == about) {
        list.push(about.to_owned());
    }
}

fn told(cx: &Cx<'_>, reasons: Reasons, writers: &[String]) -> Vec<Reader> {
    let mut readers: Vec<Reader> = reasons
        .into_iter()
        .map(|(id, because)| {
            let id = cx.snapshot.get(&id).map_or(id, |it| it.id.clone());
            Reader {
                name: called(cx.snapshot, &id),
                is_team: cx.snapshot.team(&id).is_some(),
                wrote: writers.iter().any(|it| it.eq_ignore_ascii_case(&id)),
                because: because.into_iter().collect(),
                id,
            }
        })
        .collect();
    let strength = |it: &Reader| {
        let about: usize = it.because.iter().map(|(_, ids)| ids.len()).sum();
        (it.because.first().map(|(why, _)| *why), std::cmp::Reverse(about), fold(&it.id).into_owned())
    };
    readers.sort_by_cached_key(strength);
    readers
}

pub(super) fn json(it: &Reader) -> Value {
    let because: Vec<Value> =
        it.because.iter().map(|(why, about)| json!({"why": why.name(), "records": about})).collect();
    json!({
        "who": it.id,
        "name": it.name,
        "kind": if it.is_team { "team" } else { "person" },
        "wrote": it.wrote,
        "because": because,
    })
}
