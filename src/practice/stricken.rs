//! What an incident hits: what it broke, and what that takes down or degrades, with the path to each. What it hits counts
//! with what people know better. Decides nothing about who is told.

use crate::graph::Graph;
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::overlay;
use crate::graph::source::Source;
use crate::model::{Asset, Incident, Record};
use crate::store::snapshot::Snapshot;

/// The type of the assets that stand for what the business does
const BUSINESS: &str = "business-service";

/// An asset that an incident hits
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub asset: String,
    pub effect: Effect,
    /// From what broke up to the asset; only itself where it broke.
    pub path: Vec<String>,
}

/// What is down or degraded because of an incident, whatever its state: what broke first, then by distance and id.
pub fn hits(snapshot: &Snapshot, graph: &Graph, incident: &Incident) -> Vec<Hit> {
    let source = Source::of(&Record::Incident(Box::new(incident.clone()))).unwrap_or_default();
    let found = overlay(graph, &[source], &Options::default());
    let own = |id: &str| snapshot.get(id).map_or_else(|| id.to_owned(), |entry| entry.id.clone());
    let broke =
        incident.affects.iter().map(|id| Hit { asset: own(id), effect: Effect::Down, path: vec![own(id)] });
    let reached = found.hits().iter().filter(|hit| hit.effect > Effect::AtRisk).map(|hit| Hit {
        asset: hit.asset.to_owned(),
        effect: hit.effect,
        path: found.path(hit).into_iter().map(str::to_owned).collect(),
    });
    broke.chain(reached).collect()
}

/// Whether an asset stands for what the business does, and not for what IT runs.
pub fn is_business(asset: &Asset) -> bool {
    asset.r#type == BUSINESS
}

/// Of what is hit, what people outside of IT would name: the processes of the business, or where none is hit, what nothing
/// else stands on.
pub fn felt<'h>(snapshot: &Snapshot, graph: &Graph, hits: &'h [Hit]) -> Vec<&'h Hit> {
    let business = |hit: &&Hit| snapshot.asset(&hit.asset).is_some_and(is_business);
    let felt: Vec<&Hit> = hits.iter().filter(business).collect();
    if !felt.is_empty() {
        return felt;
    }
    let is_hit = |id: &str| hits.iter().any(|hit| hit.asset.eq_ignore_ascii_case(id));
    let is_top = |hit: &&Hit| !graph.dependents(&hit.asset).iter().any(|tie| is_hit(tie.asset));
    hits.iter().filter(is_top).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    const INCIDENT: &str = "{id: INC-1, title: t, state: closed, affects: [DB], recorded_at: 2026-11-21T09:30:00Z, not_impacted: [{id: blog, reason: cached}]}";

    fn told(assets: &str) -> (Vec<String>, Vec<String>) {
        let world = World::new(assets, &[INCIDENT]);
        let incident = world.snapshot.get_as::<Incident>("INC-1").unwrap();
        let hits = hits(&world.snapshot, &world.graph, incident);
        let felt = felt(&world.snapshot, &world.graph, &hits).iter().map(|hit| hit.asset.clone()).collect();
        (hits.iter().map(|hit| format!("{} {}", hit.effect.name(), hit.path.join(">"))).collect(), felt)
    }

    #[test]
    fn what_broke_and_what_that_hits_but_not_what_somebody_knows_to_work() {
        let (hits, felt) = told("app -> db; desk -> {id: db, strength: soft}; blog -> db; db");
        assert_eq!(hits, ["down db", "down db>app", "degraded db>desk"]);
        assert_eq!(felt, ["app", "desk"], "no process of the business is hit");
    }
}
