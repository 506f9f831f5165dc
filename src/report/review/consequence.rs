//! What a range does to the graph: who newly reaches what matters, what newly takes whom down, what has one less to
//! lose. Sets and chains; judges nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::hit::{self, Hits};
use super::spare::{self, Spare};
use crate::graph::Graph;
use crate::graph::difference::{self, Change, Difference, EdgeChange, Side, Why};
use crate::model::Asset;
use crate::model::id::fold;
use crate::report::difference as told;
use crate::store::difference::{Difference as Records, RecordChange};
use crate::store::snapshot::Snapshot;

/// What a range does to the graph
#[derive(Debug, Clone, PartialEq)]
pub struct Consequences {
    pub reach: Change<Reach>,
    pub points: Change<Point>,
    pub cycles: Change<Vec<String>>,
    pub spare: Change<Spare>,
    pub hits: Change<Hits>,
    pub exposed: Change<Exposed>,
    /// As `itsm diff` gives it.
    pub json: Value,
}

/// Assets that stand on some that are classified, or under some that are critical: the same on all of these
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    pub why: Why,
    /// The nearest first.
    pub targets: Vec<Target>,
    /// In order of id.
    pub assets: Vec<String>,
}

/// An asset that holds classified data, and stands on one that is not classified so: what it needs it for may carry some
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exposed {
    pub asset: String,
    /// Those that the other is not said to hold.
    pub classes: Vec<String>,
    pub supporter: String,
}

/// An asset that matters
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub id: String,
    /// Of what is classified, as what.
    pub classes: Vec<String>,
    /// A shortest chain, from who stands to what is stood on.
    pub path: Vec<String>,
}

impl Reach {
    /// The classes of all its targets, each once, in the order in which they come.
    pub fn classes(&self) -> Vec<String> {
        let mut classes: Vec<String> = Vec::new();
        for class in self.targets.iter().flat_map(|it| &it.classes) {
            if !classes.contains(class) {
                classes.push(class.clone());
            }
        }
        classes
    }

    pub fn target_ids(&self) -> Vec<String> {
        self.targets.iter().map(|it| it.id.clone()).collect()
    }
}

/// Assets each of which alone takes the same others down
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub points: Vec<String>,
    pub takes_down: Vec<String>,
    /// A shortest chain from one that fails to one that goes down.
    pub path: Vec<String>,
}

/// A snapshot and its graph
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub snapshot: &'a Snapshot,
    pub graph: &'a Graph,
}

/// What became of the graph, and of what is asked of it.
pub fn consequences(scenes: [Scene<'_>; 2], records: &Records<'_>) -> Consequences {
    let snapshots = scenes.map(|it| it.snapshot);
    let (critical, classified) = (snapshots.map(told::critical), snapshots.map(told::classified));
    let side =
        |at: usize| Side { graph: scenes[at].graph, critical: &critical[at], classified: &classified[at] };
    let found = difference::difference(side(0), side(1), &records.renames);
    let mut reach = Change { gained: Vec::new(), lost: Vec::new() };
    reach.lost = grouped(scenes[0].snapshot, &found, false);
    reach.gained = grouped(scenes[1].snapshot, &found, true);
    let classes = classes(scenes, records);
    reach.gained.extend(classes.gained);
    reach.lost.extend(classes.lost);
    let ends = ends(scenes, records, &found);
    let points = |list: &[difference::Points<'_>]| list.iter().map(point).collect::<Vec<_>>();
    let cycles =
        |list: &[crate::graph::Cycle<'_>]| list.iter().map(|it| texts(&it.round)).collect::<Vec<_>>();
    Consequences {
        reach,
        points: Change { gained: points(&found.points.gained), lost: points(&found.points.lost) },
        cycles: Change { gained: cycles(&found.cycles.gained), lost: cycles(&found.cycles.lost) },
        spare: spare::spare(scenes, records, &ends),
        hits: hit::hits(scenes, records, &ends),
        exposed: exposed(snapshots, &found),
        json: told::graph::json(snapshots, &found),
    }
}

fn point(it: &difference::Points<'_>) -> Point {
    Point { points: texts(&it.points), takes_down: texts(&it.takes_down), path: texts(&it.path) }
}

fn texts(names: &[&str]) -> Vec<String> {
    names.iter().map(|it| (*it).to_owned()).collect()
}

/// The assets at both ends of edges that are not as they were, as either side writes them: who stands, and on what. Where
/// another number of a group suffices, all of its asset's edges are others.
fn ends(scenes: [Scene<'_>; 2], records: &Records<'_>, found: &Difference<'_>) -> Vec<(String, String)> {
    let of = |it: &EdgeChange<'_>| match it {
        EdgeChange::Gained(edge) | EdgeChange::Lost(edge) | EdgeChange::Altered { after: edge, .. } => {
            (edge.dependent.to_owned(), edge.supporter.to_owned())
        }
    };
    let mut ends: Vec<(String, String)> = found.edges.iter().map(of).collect();
    let regrouped = |it: &&RecordChange<'_>| it.fields.iter().any(|it| it.field.starts_with("redundancy"));
    for change in records.records.iter().filter(regrouped) {
        for (scene, entry) in scenes.iter().zip([change.before, change.after]) {
            let ties = entry.map(|it| scene.graph.dependencies(&it.id)).unwrap_or_default();
            ends.extend(ties.iter().map(|tie| (change.entry().id.clone(), tie.asset.to_owned())));
        }
    }
    ends
}

/// Along edges that came or went; where a supporter is, a place, carries nothing.
fn exposed(snapshots: [&Snapshot; 2], found: &Difference<'_>) -> Change<Exposed> {
    let of = |side: usize, edge: &difference::Edge<'_>| {
        let [asset, supporter] = [edge.dependent, edge.supporter].map(|id| snapshots[side].asset(id));
        let held = supporter.filter(|it| it.r#type != "location").map(|it| &it.data_classification)?;
        let classes =
            asset?.data_classification.iter().filter(|it| told::is_secret(it) && !held.contains(it));
        let classes: Vec<String> = classes.cloned().collect();
        let [asset, supporter] = [edge.dependent, edge.supporter].map(str::to_owned);
        (!classes.is_empty()).then_some(Exposed { asset, classes, supporter })
    };
    let gained = found.edges.iter().filter_map(|it| match it {
        EdgeChange::Gained(edge) => of(1, edge),
        _ => None,
    });
    let lost = found.edges.iter().filter_map(|it| match it {
        EdgeChange::Lost(edge) => of(0, edge),
        _ => None,
    });
    let (mut gained, mut lost) = (gained.collect::<Vec<_>>(), lost.collect::<Vec<_>>());
    for list in [&mut gained, &mut lost] {
        list.sort();
        list.dedup();
    }
    Change { gained, lost }
}

/// Those who reach the same targets together, each target with the shortest of their chains.
fn grouped(snapshot: &Snapshot, found: &Difference<'_>, is_gained: bool) -> Vec<Reach> {
    let list = if is_gained { &found.reach.gained } else { &found.reach.lost };
    let mut targets: BTreeMap<(Why, &str), (Target, Vec<String>)> = BTreeMap::new();
    for it in list {
        let classes =
            || snapshot.asset(it.target).map(|it| it.data_classification.clone()).unwrap_or_default();
        let (target, assets) = targets.entry((it.why, it.target)).or_insert_with(|| {
            let classes = if it.why == Why::Classified { classes() } else { Vec::new() };
            (Target { id: it.target.to_owned(), classes, path: texts(&it.path) }, Vec::new())
        });
        assets.push(it.asset.to_owned());
        if it.path.len() < target.path.len() {
            target.path = texts(&it.path);
        }
    }
    let mut groups: BTreeMap<(Why, Vec<String>), Vec<Target>> = BTreeMap::new();
    for ((why, _), (target, assets)) in targets {
        groups.entry((why, assets)).or_default().push(target);
    }
    let told = |((why, assets), mut targets): ((Why, Vec<String>), Vec<Target>)| {
        targets.sort_by_cached_key(|it| (it.path.len(), fold(&it.id).into_owned()));
        Reach { why, targets, assets }
    };
    groups.into_iter().map(told).collect()
}

/// Who stands on an asset that was classified before, and is so in another way now.
fn classes(scenes: [Scene<'_>; 2], records: &Records<'_>) -> Change<Reach> {
    let mut change = Change { gained: Vec::new(), lost: Vec::new() };
    for record in &records.records {
        let (Some(old), Some(new)) = (record.before, record.after) else { continue };
        let assets = [(scenes[0], old), (scenes[1], new)].map(|(scene, it)| scene.snapshot.asset(&it.id));
        let [Some(old), Some(new)] = assets else { continue };
        change.gained.extend(of_class(scenes, [new, old], 1));
        change.lost.extend(of_class(scenes, [old, new], 0));
    }
    change
}

/// Of those who stand on it on both sides: who stands on it on this side alone is told anyway.
fn of_class(scenes: [Scene<'_>; 2], [own, other]: [&Asset; 2], side: usize) -> Option<Reach> {
    let is_new = |class: &&String| !other.data_classification.contains(class) && told::is_secret(class);
    let classes: Vec<String> = own.data_classification.iter().filter(is_new).cloned().collect();
    let was_told = !other.data_classification.iter().any(|it| told::is_secret(it));
    if classes.is_empty() || was_told {
        return None;
    }
    let above = |side: usize, id: &str| -> BTreeMap<String, Vec<String>> {
        let chains = scenes[side].graph.named_dependents(id);
        chains.into_iter().map(|path| (fold(path[0]).into_owned(), texts(&path))).collect()
    };
    let (here, there) = (above(side, &own.id), above(1 - side, &other.id));
    let paths: Vec<&Vec<String>> =
        here.iter().filter(|(id, _)| there.contains_key(*id)).map(|(_, path)| path).collect();
    let shortest = paths.iter().min_by_key(|path| path.len())?;
    let assets: BTreeSet<String> = paths.iter().map(|path| path[0].clone()).collect();
    let target = Target { id: own.id.clone(), classes, path: (*shortest).clone() };
    Some(Reach { why: Why::Classified, targets: vec![target], assets: assets.into_iter().collect() })
}

/// What `itsm diff` has no word for, beside what it has.
pub(super) fn json(it: &Consequences) -> Value {
    let mut json = it.json.clone();
    json["redundancy"] =
        json!({"gained": spare::json(&it.spare.gained), "lost": spare::json(&it.spare.lost)});
    json["hits"] = json!({"gained": hit::json(&it.hits.gained), "lost": hit::json(&it.hits.lost)});
    let exposed = |list: &[Exposed]| -> Value {
        let one = |it: &Exposed| json!({"asset": it.asset, "classes": it.classes, "supporter": it.supporter});
        list.iter().map(one).collect()
    };
    json["exposed"] = json!({"gained": exposed(&it.exposed.gained), "lost": exposed(&it.exposed.lost)});
    json
}
