//! Whose approval counts: people out of people and teams, without those who are barred, and nobody twice. Never looks at
//! what was approved.

use std::collections::BTreeSet;
use std::fmt;

use super::Slot;
use super::vote::Vote;
use crate::model::approval::Decision;
use crate::model::person::Status;
use crate::model::{Change, Person};
use crate::store::snapshot::Snapshot;

/// Why somebody of a pool does not count
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Barred {
    Requester,
    Implementer,
    Left,
}

impl fmt::Display for Barred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Barred::Requester => "asks for it",
            Barred::Implementer => "carries it out",
            Barred::Left => "has left",
        })
    }
}

/// Somebody who may not approve a change, and why
#[derive(Debug, Clone)]
pub(super) struct Bar {
    who: String,
    why: Barred,
}

/// Who asks for a change, and who carries it out.
pub(super) fn barred(snapshot: &Snapshot, change: &Change) -> Vec<Bar> {
    let written = |who: &String| snapshot.person(who).map_or_else(|| who.clone(), |person| person.id.clone());
    let requester = Bar { who: written(&change.requester), why: Barred::Requester };
    let assignees =
        change.assignee.iter().chain(change.tasks.iter().filter_map(|task| task.assignee.as_ref()));
    let implementers = assignees.map(|who| Bar { who: written(who), why: Barred::Implementer });
    std::iter::once(requester).chain(implementers).collect()
}

/// Why somebody does not count; nothing where they do.
pub(super) fn why_barred(snapshot: &Snapshot, who: &str, barred: &[Bar]) -> Option<Barred> {
    let bar = barred.iter().find(|bar| is_same(snapshot, &bar.who, who));
    let has_left = || snapshot.person(who).is_none_or(|person| person.status == Status::Left);
    bar.map(|bar| bar.why).or_else(|| has_left().then_some(Barred::Left))
}

/// The people of people and teams, in order of id; a team is who leads it and its members.
pub(super) fn people(snapshot: &Snapshot, parties: BTreeSet<String>) -> Vec<String> {
    let mut people = BTreeSet::new();
    for party in parties {
        if let Some(person) = snapshot.person(&party) {
            people.insert(person.id.clone());
        } else if let Some(team) = snapshot.team(&party) {
            let seats = team.lead.iter().chain(&team.members).filter_map(|who| snapshot.person(who));
            people.extend(seats.map(|person| person.id.clone()));
        }
    }
    people.into_iter().collect()
}

/// Whether two records are of one person: the same, or with an address or a key in common.
pub fn is_same(snapshot: &Snapshot, a: &str, b: &str) -> bool {
    if a.eq_ignore_ascii_case(b) {
        return true;
    }
    let (Some(a), Some(b)) = (snapshot.person(a), snapshot.person(b)) else { return false };
    shares(a, b)
}

/// Whether two records have an address or a key in common.
pub fn shares(a: &Person, b: &Person) -> bool {
    let shares_address = addresses(a).any(|address| addresses(b).any(|it| it.eq_ignore_ascii_case(address)));
    shares_address || keys(a).any(|key| keys(b).any(|it| it == key))
}

fn addresses(person: &Person) -> impl Iterator<Item = &str> {
    person.emails.iter().map(|address| address.trim()).filter(|address| !address.is_empty())
}

/// The keys without what is written beside them.
fn keys(person: &Person) -> impl Iterator<Item = &str> {
    person.signing_keys.iter().filter_map(|key| {
        let mut words = key.split_whitespace();
        let first = words.next()?;
        Some(words.next().unwrap_or(first))
    })
}

/// Those whose approval fills a slot, each person once.
pub(super) fn fill(snapshot: &Snapshot, slot: &Slot, votes: &[Vote<'_>]) -> Vec<String> {
    let mut have: Vec<String> = Vec::new();
    for vote in votes.iter().filter(|vote| vote.counts(Decision::Approved)) {
        let who = &vote.approval.by;
        let is_for_it = vote.approval.role.as_ref().is_none_or(|role| *role == slot.rule);
        let id = slot.may.iter().find(|it| it.eq_ignore_ascii_case(who)).filter(|_| is_for_it);
        if let Some(id) = id
            && !have.iter().any(|it| is_same(snapshot, it, id))
        {
            have.push(id.clone());
        }
    }
    have
}
