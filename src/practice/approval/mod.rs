//! Who must approve a change, who has, and what of that counts. Pure; whatever cannot be understood counts as not approved.
//!
//! # What counts
//! Each rule of `itsm.yaml` that matches a change makes a [`Slot`]: so many different people out of a pool. An approval
//! fills one place in every slot whose pool its giver is in, or, where it names a `role`, in the slot of that name alone;
//! who wants two people asks for two (`need: 2`). The requester and the implementers (the assignees of the change and its
//! tasks) count in no slot; nor does who has left; nor one person twice, however many records or addresses they have.
//! Of a person's valid decisions the latest holds. A valid rejection by somebody of a pool closes the change to all.
//!
//! # Where nothing matches
//! A store without rules has the [built-in ones](rule::BUILT_IN). A change that no rule matches, and a rule that names no
//! pool, want one of the owners of what is touched. A rule that cannot be understood closes every change.

pub mod between;
pub mod person;
pub mod rule;
pub mod signature;
pub mod vote;

#[cfg(test)]
mod attack;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;

use chrono::{DateTime, Utc};

use super::Cx;
use super::radius::{self, Radius};
use super::risk::{self, Assessment};
use crate::graph::impact::Effect;
use crate::model::Change;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType, RiskLevel};
use crate::query::{Computed, Value};
use crate::store::snapshot::Snapshot;
pub use person::Barred;
pub use rule::{Fault, Rules};
pub use vote::{Void, Vote};

/// How a change stands with those who have to approve it
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    /// One for each rule that matches.
    pub slots: Vec<Slot>,
    /// Every decision there is, in order of time.
    pub votes: Vec<Vote<'a>>,
    /// Why the rules cannot be asked; where there is anything, nothing is approved.
    pub faults: Vec<Fault>,
    /// Until when an emergency change owes its approval.
    pub due: Option<DateTime<Utc>>,
}

/// What a rule wants of a change
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub rule: String,
    /// So many different people.
    pub need: usize,
    /// Those who can fill it, in order of id.
    pub may: Vec<String>,
    /// Those who have filled it.
    pub have: Vec<String>,
    /// Those of the pool who do not count, and why.
    pub barred: Vec<(String, Barred)>,
}

impl Slot {
    pub fn is_filled(&self) -> bool {
        self.have.len() >= self.need
    }

    /// Whether there are too few people for it ever to be filled.
    pub fn is_impossible(&self) -> bool {
        self.may.len() < self.need
    }
}

impl<'a> Standing<'a> {
    /// Whether all that have to approve have, and nobody of them has rejected.
    pub fn is_satisfied(&self) -> bool {
        self.faults.is_empty() && self.rejection().is_none() && self.slots.iter().all(Slot::is_filled)
    }

    /// A rejection that counts: of somebody who could as well have approved.
    pub fn rejection(&self) -> Option<&Vote<'a>> {
        let may = |vote: &&Vote<'a>| {
            self.slots
                .iter()
                .any(|slot| slot.may.iter().any(|who| who.eq_ignore_ascii_case(&vote.approval.by)))
        };
        self.votes.iter().filter(|vote| vote.counts(Decision::Rejected)).find(may)
    }

    /// The slots that somebody could fill, by name.
    pub fn slots_of(&self, who: &str) -> Vec<&Slot> {
        let may = |slot: &&Slot| slot.may.iter().any(|it| it.eq_ignore_ascii_case(who));
        self.slots.iter().filter(may).collect()
    }

    /// Whether somebody's approval is still wanted: they may fill a slot that is open, and have not decided.
    pub fn waits_for(&self, who: &str) -> bool {
        let is = |id: &String| id.eq_ignore_ascii_case(who);
        let has_decided = self.votes.iter().any(|vote| {
            vote.void.is_none() && vote.approval.decision != Decision::Withdrawn && is(&vote.approval.by)
        });
        let is_open = |slot: &Slot| !slot.is_filled() && slot.may.iter().any(is);
        !has_decided && self.rejection().is_none() && self.slots.iter().any(is_open)
    }

    /// What is still missing, in words; nothing where all is there.
    pub fn missing(&self) -> Vec<String> {
        let faults =
            self.faults.iter().map(|fault| format!("approval rule `{}`: {}", fault.rule, fault.message));
        let rejected = self.rejection().map(|vote| format!("{} rejected it", vote.approval.by));
        let open = self.slots.iter().filter(|slot| !slot.is_filled());
        faults.chain(rejected).chain(open.map(Slot::missing)).collect()
    }
}

/// What moves a change on that waits and lacks no approval, or that was rejected: what to type, with what it does.
pub fn way_on(change: &Change, standing: &Standing<'_>) -> Option<String> {
    let id = &change.id;
    match change.state {
        ChangeState::Requested if standing.is_satisfied() => {
            Some(format!("no approval is missing: itsm change approve {id} moves it on"))
        }
        ChangeState::Rejected => Some(format!(
            "whoever asks for it takes it up again: itsm change reopen {id}, then itsm change submit {id}"
        )),
        _ => None,
    }
}

impl Slot {
    /// What is still missing, in words.
    pub fn missing(&self) -> String {
        let open = self.need - self.have.len();
        let left: Vec<&str> =
            self.may.iter().filter(|who| !self.have.contains(who)).map(String::as_str).collect();
        let more = if self.have.is_empty() { "" } else { "more " };
        match left.as_slice() {
            few if few.len() < open => {
                let why = self.barred.iter().map(|(who, why)| format!("{who} {why}"));
                let why: Vec<String> = why.collect();
                let why = if why.is_empty() { "there is nobody to ask".to_owned() } else { why.join(", ") };
                format!("{}: {open} {more}needed, and nobody can: {why}", self.rule)
            }
            few => format!("{}: {open} {more}of {}", self.rule, few.join(", ")),
        }
    }
}

/// How a change stands now.
pub fn standing<'a>(cx: &Cx<'a>, change: &Change) -> Standing<'a> {
    let votes = vote::votes(cx, change);
    let asked = Asked { cx, change, radius: OnceCell::new(), assessment: OnceCell::new() };
    let barred = person::barred(cx.snapshot, change);
    let (mut slots, faults) = cx.rules().slots(&asked, &barred);
    for slot in &mut slots {
        slot.have = person::fill(cx.snapshot, slot, &votes);
    }
    Standing { slots, votes, faults, due: due(cx, change) }
}

/// Until when an emergency change that has started owes its approval.
pub fn due(cx: &Cx<'_>, change: &Change) -> Option<DateTime<Utc>> {
    if change.r#type != ChangeType::Emergency || !has_started(change.state) {
        return None;
    }
    let started =
        change.actual.and_then(|actual| actual.start).or(change.window.map(|window| window.start))?;
    Some((started.0 + cx.snapshot.settings.approvals.emergency_within.0).to_utc())
}

/// Why somebody's approval of a change would not count; nothing where it would.
pub fn why_barred(snapshot: &Snapshot, change: &Change, who: &str) -> Option<Barred> {
    person::why_barred(snapshot, who, &person::barred(snapshot, change))
}

/// Whether it runs or ran; an emergency change is approved afterwards.
pub fn has_started(state: ChangeState) -> bool {
    use ChangeState::{Closed, Completed, Failed, InProgress, RolledBack};
    matches!(state, InProgress | Completed | Failed | RolledBack | Closed)
}

/// Whether a change waits for somebody's approval: it was asked for, or it is an emergency that began without.
pub fn waits_for(cx: &Cx<'_>, change: &Change, who: &str) -> bool {
    let is_asked = change.state == ChangeState::Requested
        || change.r#type == ChangeType::Emergency && has_started(change.state);
    is_asked && standing(cx, change).waits_for(who)
}

/// Whether decisions on a change in this state still matter.
pub fn is_open(state: ChangeState) -> bool {
    matches!(state, ChangeState::Requested | ChangeState::Approved | ChangeState::InProgress)
}

/// A change that rules are asked about. What is computed of it is computed when a rule comes to it, and once.
pub(super) struct Asked<'c, 'a> {
    pub(super) cx: &'c Cx<'a>,
    pub(super) change: &'c Change,
    radius: OnceCell<Radius>,
    assessment: OnceCell<Assessment>,
}

impl Asked<'_, '_> {
    fn radius(&self) -> &Radius {
        self.radius.get_or_init(|| radius::of(self.cx.snapshot, self.cx.graph, self.change))
    }

    fn assessment(&self) -> &Assessment {
        self.assessment.get_or_init(|| risk::assess_with(self.cx, self.change, self.radius()))
    }
}

impl Computed for Asked<'_, '_> {
    fn value(&self, name: &str) -> Value {
        let place = |effect: Effect| Effect::ALL.iter().rev().position(|it| *it == effect);
        match name {
            "risk" => Value::word(RiskLevel::WORDS, self.assessment().level.name()),
            "points" => Value::count(self.assessment().points as usize),
            "affected" => {
                Value::assets(radius::touched(self.change, self.cx.snapshot).into_iter().map(|id| (id, None)))
            }
            "impacted" => {
                let hits = self.radius().hits.iter();
                Value::assets(hits.map(|hit| (hit.asset.as_str(), place(hit.effect))))
            }
            "history" => {
                let record = self.cx.track().of_assets(self.change, self.cx.now);
                Value::counts([("runs", record.runs), ("failed", record.failures.len())])
            }
            "template_streak" => Value::count(self.cx.track().streak(self.change)),
            _ => Value::Absent,
        }
    }
}
