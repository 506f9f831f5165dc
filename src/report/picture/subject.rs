//! What a picture can be of: the whole store, what is around some assets, a failure, chains. Ties nothing itself.

use std::collections::{BTreeSet, HashSet};

use super::{Mark, Node, Picture, Wish, counted};
use crate::graph::impact::{Effect, Impact};
use crate::graph::path::Paths;
use crate::graph::{Graph, Reach, Way};
use crate::store::snapshot::Snapshot;

/// All that takes part, the nearest to the business first.
pub fn whole(snapshot: &Snapshot, graph: &Graph, wish: &Wish) -> Picture {
    let kind = |id: &str| snapshot.asset(id).map(|it| it.r#type.as_str()).unwrap_or_default();
    let mut ids: Vec<&str> = graph.assets().filter(|id| kind(id) == "business-service").collect();
    let below = graph.reach_by(&ids, Way::Dependencies, &wish.via);
    ids.extend(within(&below, wish.depth));
    if wish.depth.is_none() {
        let known: HashSet<&str> = ids.iter().copied().collect();
        let rest: Vec<&str> = graph.assets().filter(|id| !known.contains(id)).collect();
        ids.extend(rest);
    }
    ids.retain(|id| wish.types.is_empty() || wish.types.iter().any(|it| it == kind(id)));
    let nodes = ids.iter().map(|id| Node::new(snapshot, id, None)).collect();
    let title = if snapshot.settings.organisation.is_empty() {
        "What stands on what".to_owned()
    } else {
        format!("What stands on what at {}", snapshot.settings.organisation)
    };
    Picture::of(snapshot, graph, title, nodes, wish)
}

/// Some assets and what is around them, in the directions that are named.
pub fn around(snapshot: &Snapshot, graph: &Graph, roots: &[String], ways: &[Way], wish: &Wish) -> Picture {
    let roots: BTreeSet<&str> =
        roots.iter().filter_map(|id| snapshot.asset(id)).map(|it| it.id.as_str()).collect();
    let roots: Vec<&str> = roots.into_iter().collect();
    let reaches: Vec<Reach<'_>> = ways.iter().map(|way| graph.reach_by(&roots, *way, &wish.via)).collect();
    let mut reached: Vec<_> =
        reaches.iter().flat_map(Reach::list).map(|it| (it.distance, it.asset)).collect();
    reached.sort_unstable();
    let mut seen: HashSet<&str> = roots.iter().copied().collect();
    reached.retain(|(distance, id)| wish.allows(snapshot, id, *distance) && seen.insert(id));
    let mut nodes: Vec<Node> = roots.iter().map(|id| Node::new(snapshot, id, Some(Mark::Root))).collect();
    nodes.extend(reached.iter().map(|(_, id)| Node::new(snapshot, id, None)));
    let verb = if roots.len() == 1 { "stands" } else { "stand" };
    let names = roots.join(", ");
    let title = match ways {
        [Way::Dependencies] => format!("What {names} {verb} on"),
        [Way::Dependents] => format!("What stands on {names}"),
        _ => format!("{names} and what is around"),
    };
    Picture::of(snapshot, graph, title, nodes, wish)
}

/// What fails, and who is hit by it.
pub fn impact(snapshot: &Snapshot, graph: &Graph, impact: &Impact<'_>, wish: &Wish) -> Picture {
    let roots: Vec<&str> = impact.roots().collect();
    let mut nodes: Vec<Node> = roots.iter().map(|id| Node::new(snapshot, id, Some(Mark::Fails))).collect();
    let hits = impact.hits();
    nodes.extend(hits.iter().map(|hit| Node::new(snapshot, hit.asset, Some(Mark::Hit(hit.effect)))));
    let verb = if roots.len() == 1 { "fails" } else { "fail" };
    let mut picture = Picture::of(snapshot, graph, format!("{} {verb}", roots.join(", ")), nodes, wish);
    let count = |effect: Effect| hits.iter().filter(|hit| hit.effect == effect).count();
    let told = Effect::ALL.into_iter().filter(|it| count(*it) > 0);
    let told: Vec<String> = told.map(|it| format!("{} {}", count(it), it.words())).collect();
    picture.heading[1] = if told.is_empty() { "nobody is hit".to_owned() } else { told.join(", ") };
    picture
}

/// The chains by which one asset comes to stand on another.
pub fn chains(snapshot: &Snapshot, graph: &Graph, from: &str, to: &str, paths: &Paths<'_>) -> Picture {
    let mut ids: Vec<&str> = vec![from, to];
    paths.paths.iter().flatten().for_each(|id| {
        if !ids.contains(id) {
            ids.push(id);
        }
    });
    let mark = |id: &str| (id == from || id == to).then_some(Mark::Root);
    let nodes = ids.iter().map(|id| Node::new(snapshot, id, mark(id))).collect();
    let mut picture =
        Picture::of(snapshot, graph, format!("How {from} comes to stand on {to}"), nodes, &Wish::default());
    let steps: HashSet<(&str, &str)> =
        paths.paths.iter().flat_map(|path| path.windows(2)).map(|pair| (pair[0], pair[1])).collect();
    picture.edges.retain(|edge| steps.contains(&(ids[edge.from], ids[edge.to])));
    picture.heading.truncate(1);
    picture.heading.push(counted(paths.paths.len(), "chain"));
    picture
}

fn within<'g>(reach: &Reach<'g>, depth: Option<usize>) -> impl Iterator<Item = &'g str> {
    let near = reach.list().into_iter().filter(move |it| depth.is_none_or(|depth| it.distance <= depth));
    near.map(|it| it.asset)
}
