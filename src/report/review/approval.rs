//! Decisions of approvers, told with the change that they are about: what somebody approved is one thing, in however
//! many files it stands.

use super::decision::{Decision, heading};
use super::deed::{Deed, short};
use super::phrase::Phrase;
use crate::model::approval::Decision as Verdict;
use crate::model::{Approval, Kind, Record};
use crate::store::difference::{Fate, RecordChange};
use crate::store::snapshot::Snapshot;

/// What a change counts whose approvals are another than before
const WEIGHT: u32 = 70;

/// An approval that is gone or another than it was is never as it should be.
const REWRITTEN: u32 = 125;

/// Puts what became of approvals to what became of their changes.
pub fn tell(
    before: &Snapshot,
    after: &Snapshot,
    approvals: &[&RecordChange<'_>],
    decisions: &mut Vec<Decision>,
) {
    for change in approvals {
        let Record::Approval(approval) = &*change.entry().record else { continue };
        let weight = if change.fate == Fate::Added { WEIGHT } else { REWRITTEN };
        let deed = deed(after, approval, change.fate);
        let place = decisions
            .iter()
            .position(|it| it.kind == Kind::Change.name() && it.id.eq_ignore_ascii_case(&approval.of));
        let place = place.unwrap_or_else(|| {
            decisions.push(of_change(before, after, approval));
            decisions.len() - 1
        });
        let decision = &mut decisions[place];
        decision.weight = decision.weight.max(weight);
        if change.fate != Fate::Added || !names_approver(after, decision, approval) {
            decision.deeds.push(deed);
        }
    }
}

/// `requested → approved` gets `by Jim Bar`, who is then not told of again.
fn names_approver(after: &Snapshot, decision: &mut Decision, approval: &Approval) -> bool {
    let wanted = format!("→ {}", approval.decision);
    let Some(deed) = decision.deeds.iter_mut().find(|it| it.within.text().contains(&wanted)) else {
        return false;
    };
    let between = if deed.within.text().contains(" by ") { ", " } else { " by " };
    let who = Phrase::new(between).said(&called(after, &approval.by)).then(note(approval));
    deed.within = std::mem::take(&mut deed.within).then(who.clone());
    deed.alone = std::mem::take(&mut deed.alone).then(who);
    true
}

/// A change that is as it was, but for who decided on it.
fn of_change(before: &Snapshot, after: &Snapshot, approval: &Approval) -> Decision {
    let entry = after.get(&approval.of).or_else(|| before.get(&approval.of));
    Decision {
        fate: Fate::Changed,
        kind: Kind::Change.name(),
        id: entry.map_or(&approval.of, |it| &it.id).clone(),
        was: None,
        file: entry.map(|it| it.file.to_string()),
        weight: 0,
        heading: entry.map_or_else(|| Phrase::of(&approval.of), heading),
        deeds: Vec::new(),
        fields: Vec::new(),
        names: Vec::new(),
    }
}

fn deed(after: &Snapshot, approval: &Approval, fate: Fate) -> Deed {
    let who = called(after, &approval.by);
    let verb = match approval.decision {
        Verdict::Approved => " approved",
        Verdict::Rejected => " rejected",
        Verdict::Withdrawn => " withdrew what they had decided on",
    };
    let (verb, after) = match fate {
        Fate::Added => (verb.to_owned(), String::new()),
        Fate::Removed => (format!(" had{verb}"), ": that decision is deleted".to_owned()),
        _ => (format!(" had{verb}"), format!(": that decision is {}", fate.name())),
    };
    let within = Phrase::default().said(&who).words(&verb).words(" it");
    let alone = Phrase::default().said(&who).words(&verb).words(" ").name(&approval.of);
    Deed {
        alone: alone.words(&after).then(note(approval)),
        within: within.words(&after).then(note(approval)),
        lines: Vec::new(),
    }
}

fn note(approval: &Approval) -> Phrase {
    match &approval.note {
        Some(note) => Phrase::new(": ").said(&short(note.trim())),
        None => Phrase::default(),
    }
}

/// The name of a person, or the id where there is no such person.
pub fn called(snapshot: &Snapshot, id: &str) -> String {
    snapshot.name_of(id).unwrap_or(id).to_owned()
}
