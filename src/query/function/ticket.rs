//! Which incidents and changes name a record. Counts what records say; what is hit by them is the graph's.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Arguments, Function, Runs, id};
use crate::model::{Change, Incident, Problem};
use crate::query::error::Given;
use crate::query::evaluate::Run;
use crate::query::facts::Ids;
use crate::query::shape::Shape;
use crate::query::value::Value;
use crate::store::snapshot::Snapshot;

pub(super) static INCIDENTS: Function = Function {
    name: "incidents",
    usage: "incidents([id])",
    about: "the ids of incidents that affect an asset, or belong to a change or problem",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::OnFacts(|run, arguments| named(run, arguments, "incidents()", |it| &it.incidents)),
};

pub(super) static CHANGES: Function = Function {
    name: "changes",
    usage: "changes([id])",
    about: "the ids of changes that touch an asset, or caused an incident",
    takes: 0..=1,
    of_ids: true,
    gives: Shape::List(None),
    runs: Runs::OnFacts(|run, arguments| named(run, arguments, "changes()", |it| &it.changes)),
};

/// Tickets by what they name
#[derive(Default)]
pub(in crate::query) struct Tickets {
    incidents: HashMap<String, Ids>,
    changes: HashMap<String, Ids>,
}

/// Who names whom, while it is gathered
#[derive(Default)]
struct Names<'a>(HashMap<String, BTreeSet<&'a str>>);

impl<'a> Names<'a> {
    fn note(&mut self, named: &str, by: &'a str) {
        self.0.entry(named.to_lowercase()).or_default().insert(by);
    }

    fn into_ids(self) -> HashMap<String, Ids> {
        self.0.into_iter().map(|(named, by)| (named, by.into_iter().map(Value::text).collect())).collect()
    }
}

impl Tickets {
    pub(in crate::query) fn of(snapshot: &Snapshot) -> Tickets {
        let (mut incidents, mut changes) = (Names::default(), Names::default());
        for (_, incident) in snapshot.of::<Incident>() {
            let links = [&incident.caused_by, &incident.problem].into_iter().flatten();
            incident.affects.iter().chain(links).for_each(|it| incidents.note(it, &incident.id));
            incident.caused_by.iter().for_each(|change| changes.note(&incident.id, change));
        }
        for (_, problem) in snapshot.of::<Problem>() {
            problem.incidents.iter().for_each(|incident| incidents.note(&problem.id, incident));
        }
        for (_, change) in snapshot.of::<Change>() {
            let by_tasks = change.tasks.iter().flat_map(|task| &task.affects);
            change.affects.iter().chain(by_tasks).for_each(|it| changes.note(it, &change.id));
        }
        Tickets { incidents: incidents.into_ids(), changes: changes.into_ids() }
    }
}

fn named(
    run: &Run<'_>,
    arguments: &Arguments<'_>,
    function: &str,
    tickets: fn(&Tickets) -> &HashMap<String, Ids>,
) -> Given<Value> {
    let id = id(run, arguments, function)?;
    let found = id.and_then(|id| tickets(run.facts.tickets()).get(&id.to_lowercase()));
    Ok(Value::List(found.map_or_else(Ids::default, Arc::clone)))
}
