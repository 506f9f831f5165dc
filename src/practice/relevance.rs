//! Whom a change concerns: those who own what is touched or what stands on it. Says nothing of how badly they are hit.

use std::collections::HashSet;

use crate::graph::{Graph, Way};
use crate::model::id::fold;
use crate::model::{Asset, Change, Record, Team};
use crate::store::snapshot::{Entry, Snapshot};

/// What concerns a person, a team or an asset
pub struct Relevance<'a> {
    /// In lower case.
    own: HashSet<String>,
    graph: &'a Graph,
}

impl<'a> Relevance<'a> {
    /// Of a person, a team or an asset; nothing where the record is none of these.
    pub fn of(snapshot: &Snapshot, graph: &'a Graph, entry: &Entry) -> Option<Relevance<'a>> {
        let own = match &entry.record {
            Record::Asset(asset) => HashSet::from([fold(&asset.id).into_owned()]),
            Record::Person(_) | Record::Team(_) => cared_for(snapshot, &entry.id),
            _ => return None,
        };
        Some(Relevance { own, graph })
    }

    /// Whether a change touches any of it, or what any of it stands on.
    pub fn concerns(&self, change: &Change) -> bool {
        let is_mine = |id: &str| self.own.contains(fold(id).as_ref());
        change.affects.iter().any(|id| is_mine(id))
            || self.graph.reach(&change.affects, Way::Dependents).list().iter().any(|it| is_mine(it.asset))
    }
}

fn cared_for(snapshot: &Snapshot, who: &str) -> HashSet<String> {
    let teams = snapshot.of::<Team>().filter(|(_, team)| {
        team.members.iter().chain(&team.lead).any(|member| member.eq_ignore_ascii_case(who))
    });
    let mut parties: HashSet<String> = teams.map(|(entry, _)| fold(&entry.id).into_owned()).collect();
    parties.insert(fold(who).into_owned());
    let cares = |asset: &Asset| {
        let answering = [&asset.owner, &asset.secondary_owner, &asset.support_group];
        answering.into_iter().flatten().any(|it| parties.contains(fold(it).as_ref()))
    };
    snapshot.of::<Asset>().filter(|(_, it)| cares(it)).map(|(_, it)| fold(&it.id).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Scope;
    use crate::store::read::read;
    use crate::store::source::Memory;

    #[test]
    fn who_stands_on_what_is_touched_is_concerned() {
        let source = Memory::new([
            (
                "assets/app.yaml",
                "{id: app, type: application, lifecycle: active, owner: jim, depends_on: [db]}",
            ),
            ("assets/db.yaml", "{id: db, type: database, lifecycle: active, owner: jess}"),
            ("assets/other.yaml", "{id: other, type: server, lifecycle: active, support_group: it}"),
            ("people/jim.yaml", "{id: jim, name: Jim, status: active}"),
            ("people/jess.yaml", "{id: jess, name: Jess, status: active}"),
            ("people/joe.yaml", "{id: joe, name: Joe, status: active}"),
            ("teams/it.yaml", "{id: it, name: IT, members: [joe]}"),
        ]);
        let snapshot = read(&source, &|_| Vec::new()).unwrap();
        let graph = Graph::build(&snapshot, Scope::Live);
        let concerned = |touched: &str| {
            let change: Change = serde_json::from_value(serde_json::json!({
                "id": "c", "title": "t", "type": "normal", "state": "draft", "requester": "x",
                "affects": [touched],
            }))
            .unwrap();
            let all = ["jim", "jess", "joe", "it", "app", "db"].into_iter();
            let relevance = |id: &str| Relevance::of(&snapshot, &graph, snapshot.get(id).unwrap()).unwrap();
            all.filter(|id| relevance(id).concerns(&change)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(concerned("db"), "jim jess app db");
        assert_eq!(concerned("APP"), "jim app");
        assert_eq!(concerned("other"), "joe it");
    }
}
