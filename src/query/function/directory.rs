//! Who answers for a record, and whether they are still here. Looks up people and teams; never decides what they may do.

use std::collections::BTreeSet;

use super::{Function, Runs, id};
use crate::model::person::Status;
use crate::model::{Person, Record, Team};
use crate::query::shape::Shape;
use crate::query::value::Value;
use crate::store::snapshot::Snapshot;

pub(super) static OWNER_ACTIVE: Function = Function {
    name: "owner_active",
    usage: "owner_active([record])",
    about: "whether a record's owner still works here; false where it has none",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::Bool,
    runs: Runs::OnFacts(|run, arguments| {
        let entry = id(run, arguments, "owner_active()")?.and_then(|id| run.facts.snapshot.get(id));
        let owner = entry.and_then(|entry| owner(&entry.record));
        Ok(Value::Bool(owner.is_some_and(|owner| is_active(run.facts.snapshot, owner))))
    }),
};

pub(super) static IS_ACTIVE: Function = Function {
    name: "is_active",
    usage: "is_active(who)",
    about: "whether a person, or somebody of a team, still works here",
    takes: 1..=1,
    of_ids: true,
    gives: Shape::Bool,
    runs: Runs::OnFacts(|run, arguments| {
        let who = id(run, arguments, "is_active()")?;
        Ok(Value::Bool(who.is_some_and(|who| is_active(run.facts.snapshot, who))))
    }),
};

pub(super) static TEAM_OF: Function = Function {
    name: "team_of",
    usage: "team_of([record])",
    about: "the team to call for a record: the one it names, else its owner's",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::Text,
    runs: Runs::OnFacts(|run, arguments| {
        let id = id(run, arguments, "team_of()")?;
        Ok(id.and_then(|id| team_of(run.facts.snapshot, id)).map_or(Value::Absent, Value::text))
    }),
};

pub(super) static OWNERS: Function = Function {
    name: "owners",
    usage: "owners(ids)",
    about: "the people and teams that own these assets, first and second owners alike",
    takes: 1..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::OnFacts(|run, arguments| {
        let snapshot = run.facts.snapshot;
        let ids: Vec<&str> = match &*arguments[0] {
            Value::List(items) => items.iter().filter_map(Value::as_text).collect(),
            _ => id(run, arguments, "owners()")?.into_iter().collect(),
        };
        run.budget.spend(ids.len())?;
        let assets = ids.into_iter().filter_map(|id| snapshot.asset(id));
        let owners = assets.flat_map(|asset| [&asset.owner, &asset.secondary_owner]).flatten();
        Ok(Value::texts(owners.map(String::as_str).collect::<BTreeSet<_>>()))
    }),
};

pub(super) static TEAM: Function = Function {
    name: "team",
    usage: "team(id)",
    about: "the people of a team: who leads it and its members",
    takes: 1..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::OnFacts(|run, arguments| {
        let team = id(run, arguments, "team()")?.and_then(|id| run.facts.snapshot.team(id));
        let people = team.into_iter().flat_map(|team| team.lead.iter().chain(&team.members));
        Ok(Value::texts(people.map(String::as_str).collect::<BTreeSet<_>>()))
    }),
};

/// The person or team that answers for a record.
fn owner(record: &Record) -> Option<&str> {
    match record {
        Record::Asset(it) => it.owner.as_deref(),
        Record::Problem(it) => it.owner.as_deref(),
        _ => None,
    }
}

fn is_active(snapshot: &Snapshot, who: &str) -> bool {
    let works_here = |person: &String| snapshot.person(person).is_some_and(|it| it.status == Status::Active);
    if let Some(person) = snapshot.person(who) {
        return person.status == Status::Active;
    }
    let Some(team) = snapshot.team(who) else { return false };
    team.lead.as_ref().is_some_and(works_here) || team.members.iter().any(works_here)
}

/// The team to call for a record: the one it names, else its owner's.
pub fn team_of<'s>(snapshot: &'s Snapshot, id: &str) -> Option<&'s str> {
    let entry = snapshot.get(id)?;
    match &*entry.record {
        Record::Asset(it) => {
            it.support_group.as_deref().or_else(|| team_of_party(snapshot, it.owner.as_deref()?))
        }
        Record::Incident(it) => it.team.as_deref().or_else(|| {
            let first = snapshot.asset(it.affects.first()?)?;
            first.support_group.as_deref().or_else(|| team_of_party(snapshot, first.owner.as_deref()?))
        }),
        Record::Change(it) => team_of_party(snapshot, it.assignee.as_ref().unwrap_or(&it.requester)),
        Record::Problem(it) => team_of_party(snapshot, it.owner.as_deref()?),
        Record::Person(_) | Record::Team(_) => team_of_party(snapshot, &entry.id),
        _ => None,
    }
}

/// A team itself; of a person the first that they lead, or else are in.
fn team_of_party<'s>(snapshot: &'s Snapshot, party: &str) -> Option<&'s str> {
    if let Some(team) = snapshot.team(party) {
        return Some(&team.id);
    }
    let person = snapshot.get_as::<Person>(party)?;
    let is = |id: &String| id.eq_ignore_ascii_case(&person.id);
    let teams = || snapshot.of::<Team>().map(|(_, team)| team);
    let led = teams().find(|team| team.lead.as_ref().is_some_and(is));
    led.or_else(|| teams().find(|team| team.members.iter().any(is))).map(|team| team.id.as_str())
}

#[cfg(test)]
mod tests {
    use crate::query::fixture::value;

    #[test]
    fn whose_some_assets_are_first_and_second_owners_each_once() {
        assert_eq!(
            value("owners([\"getpaid\", \"findb1\", \"uai1\"])", "getpaid"),
            "[\"edgar.foo\",\"jim.bar\"]"
        );
        assert_eq!(value("owners(id)", "idns"), "[\"it\"]");
        assert_eq!(value("owners(depends_on.map(d, d.id))", "Blog"), "[\"it\"]");
        assert_eq!(value("owners(\"web02\")", "idns"), "[]");
    }

    #[test]
    fn who_leads_a_team_and_who_is_in_it() {
        assert_eq!(value("team(\"it\")", "idns"), "[\"edgar.foo\",\"joe.doe\"]");
        assert_eq!(value("team(owner)", "idns"), "[\"edgar.foo\",\"joe.doe\"]");
        assert_eq!(value("team(\"finance-it\")", "idns"), "[\"jim.bar\"]");
    }

    #[test]
    fn what_is_computed_for_approval_rules_is_known_to_no_other_question() {
        assert!(value("points", "getpaid").contains("no record has a field `points`"));
    }
}
