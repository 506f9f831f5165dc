//! Who is newly hit by a failure without going down: degraded, or with one more failure to go. Who goes down is told among
//! single points of failure. Tries only what somebody newly stands on, or stood on, and what is below that.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::consequence::Scene;
use crate::graph::Way;
use crate::graph::difference::Change;
use crate::graph::impact::{Effect, Options, Root, impact};
use crate::model::id::fold;
use crate::store::difference::Difference as Records;

/// More failures than these, of the nearest, are not tried
const MOST: usize = 200;

/// What failing assets newly do to others
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hits {
    /// Any one of these, alone.
    pub points: Vec<String>,
    /// Who is hit, and how badly; in order of id.
    pub hits: Vec<(String, Effect)>,
    /// A shortest chain from one that fails to one that is hit.
    pub path: Vec<String>,
}

type Effects = BTreeMap<String, (String, Effect, Vec<String>)>;

/// What the failure of each asset on which others newly stand, or stood, does to whom it did less or more.
pub fn hits(scenes: [Scene<'_>; 2], records: &Records<'_>, ends: &[(String, String)]) -> Change<Hits> {
    let now = |id: &str| {
        let old = fold(id).into_owned();
        records.renames.get(&old).cloned().unwrap_or(old)
    };
    let then: BTreeMap<&str, &str> =
        records.renames.iter().map(|(old, new)| (new.as_str(), old.as_str())).collect();
    let points = candidates(scenes, ends, &now);
    let [mut lost, mut gained] = [Groups::default(), Groups::default()];
    for point in &points {
        let old = then.get(point.as_str()).copied().unwrap_or(point);
        let before = effects(scenes[0], old, &now);
        let after = effects(scenes[1], point, &now);
        let is_on_both = |id: &str| {
            let old = then.get(id).copied().unwrap_or(id);
            scenes[0].graph.contains(old) && scenes[1].graph.contains(id)
        };
        gained.add(&name(scenes[1], point), worse(&after, &before, &is_on_both));
        lost.add(&name(scenes[0], old), worse(&before, &after, &is_on_both));
    }
    Change { gained: gained.told(), lost: lost.told() }
}

/// What somebody stands on otherwise than before, and what that stands on, by the ids of now; in order.
fn candidates(
    scenes: [Scene<'_>; 2],
    ends: &[(String, String)],
    now: &dyn Fn(&str) -> String,
) -> BTreeSet<String> {
    let supporters: BTreeSet<&str> = ends.iter().map(|(_, supporter)| supporter.as_str()).collect();
    let supporters: Vec<&str> = supporters.into_iter().collect();
    let mut near: Vec<(usize, String)> = supporters.iter().map(|id| (0, now(id))).collect();
    for scene in scenes {
        let below = scene.graph.reach(&supporters, Way::Dependencies);
        near.extend(below.list().into_iter().map(|it| (it.distance, now(it.asset))));
    }
    near.sort();
    let mut tried = BTreeSet::new();
    for (_, id) in near {
        if tried.len() < MOST {
            tried.insert(id);
        }
    }
    tried
}

fn name(scene: Scene<'_>, id: &str) -> String {
    scene.snapshot.get(id).map_or_else(|| id.to_owned(), |it| it.id.clone())
}

/// By the id that an asset has now: its name, how badly it is hit, and the chain.
fn effects(scene: Scene<'_>, point: &str, now: &dyn Fn(&str) -> String) -> Effects {
    let is_live = scene.snapshot.asset(point).is_some_and(|it| it.lifecycle.is_live());
    if !is_live {
        return Effects::new();
    }
    let found = impact(scene.graph, &[Root::new(point)], &Options::default());
    let told = |hit: &crate::graph::impact::Hit<'_>| {
        let path = found.path(hit).into_iter().map(str::to_owned).collect();
        (now(hit.asset), (hit.asset.to_owned(), hit.effect, path))
    };
    found.hits().iter().map(told).collect()
}

/// Those who are hit worse on the one side than on the other, and do not go down.
fn worse<'e>(
    these: &'e Effects,
    those: &Effects,
    is_on_both: &dyn Fn(&str) -> bool,
) -> Vec<&'e (String, Effect, Vec<String>)> {
    let is_worse = |id: &String, effect: Effect| {
        effect != Effect::Down && those.get(id).is_none_or(|(_, other, _)| *other < effect) && is_on_both(id)
    };
    these.iter().filter(|(id, (_, effect, _))| is_worse(id, *effect)).map(|(_, hit)| hit).collect()
}

/// Points that do the same to the same, together
#[derive(Default)]
struct Groups(BTreeMap<Vec<(String, Effect)>, Hits>);

impl Groups {
    fn add(&mut self, point: &str, found: Vec<&(String, Effect, Vec<String>)>) {
        let Some(shortest) = found.iter().min_by_key(|(_, _, path)| path.len()) else { return };
        let path = shortest.2.clone();
        let hits: Vec<(String, Effect)> = found.iter().map(|(id, effect, _)| (id.clone(), *effect)).collect();
        let group =
            self.0.entry(hits.clone()).or_insert(Hits { points: Vec::new(), hits, path: path.clone() });
        if path.len() < group.path.len() {
            group.path = path;
        }
        group.points.push(point.to_owned());
    }

    fn told(self) -> Vec<Hits> {
        let mut told: Vec<Hits> = self.0.into_values().collect();
        told.sort_by(|a, b| a.points.cmp(&b.points));
        told
    }
}

pub(super) fn json(list: &[Hits]) -> Value {
    let one = |it: &Hits| {
        let hits: Vec<Value> =
            it.hits.iter().map(|(id, effect)| json!({"id": id, "effect": effect.name()})).collect();
        json!({"points": it.points, "hits": hits, "path": it.path})
    };
    list.iter().map(one).collect()
}
