//! Whom a change concerns: those who own what is touched or what stands on it. Says nothing of how badly they are hit.

use std::collections::HashSet;

use crate::graph::{Graph, Way};
use crate::model::id::fold;
use crate::model::{Asset, Record, Team};
use crate::store::snapshot::{Entry, Snapshot};

/// The assets that somebody cares for, or one asset, to hold changes against
#[derive(Debug)]
pub struct Interest {
    assets: HashSet<String>,
}

impl Interest {
    /// What a person or a team answers for, themselves or through their teams; or an asset.
    pub fn of(snapshot: &Snapshot, entry: &Entry) -> Interest {
        let assets = match &entry.record {
            Record::Asset(asset) => HashSet::from([fold(&asset.id).into_owned()]),
            _ => cared_for(snapshot, &entry.id),
        };
        Interest { assets }
    }

    /// Whether one of these assets is among them, or stands under one of them.
    pub fn is_touched_by(&self, graph: &Graph, affects: &[String]) -> bool {
        let is_mine = |id: &str| self.assets.contains(fold(id).as_ref());
        affects.iter().any(|id| is_mine(id))
            || graph.reach(affects, Way::Dependents).list().iter().any(|it| is_mine(it.asset))
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
            let touched = [touched.to_owned()];
            let all = ["jim", "jess", "joe", "it", "app", "db"].into_iter();
            let interest = |id: &str| Interest::of(&snapshot, snapshot.get(id).unwrap());
            all.filter(|id| interest(id).is_touched_by(&graph, &touched)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(concerned("db"), "jim jess app db");
        assert_eq!(concerned("APP"), "jim app");
        assert_eq!(concerned("other"), "joe it");
    }
}
