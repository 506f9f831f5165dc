//! What a picture can be of: the whole store, what is around some assets, a failure, chains. Ties nothing itself.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

use super::{Mark, Node, Picture, Wish, counted};
use crate::graph::impact::{Effect, Impact};
use crate::graph::path::Paths;
use crate::graph::{Graph, Reach, Tie, Way};
use crate::store::snapshot::Snapshot;

/// All that takes part: the most critical business service first, with all that it stands on, and so on. Whoever cuts
/// the picture off keeps what matters most, and keeps it whole.
pub fn whole(snapshot: &Snapshot, graph: &Graph, wish: &Wish) -> Picture {
    let kind = |id: &str| snapshot.asset(id).map(|it| it.r#type.as_str()).unwrap_or_default();
    let mut tops: Vec<&str> = graph.assets().filter(|id| kind(id) == "business-service").collect();
    tops.sort_by_key(|id| Reverse(snapshot.asset(id).and_then(|it| it.criticality)));
    let near = wish.depth.map(|depth| {
        let below = graph.reach_by(&tops, Way::Dependencies, &wish.via).list().into_iter();
        let near = below.filter(|it| it.distance <= depth).map(|it| it.asset);
        tops.iter().copied().chain(near).collect::<HashSet<&str>>()
    });
    let starts = tops.iter().copied().chain(graph.assets());
    let may_go = |id: &str| near.as_ref().is_none_or(|near| near.contains(id));
    let mut ids = each_with_what_is_below(graph, starts.filter(|id| may_go(id)), &wish.via, may_go);
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

/// Each start, and behind it what it stands on, the nearest first; nobody twice.
fn each_with_what_is_below<'g>(
    graph: &'g Graph,
    starts: impl Iterator<Item = &'g str>,
    via: &[String],
    may_go: impl Fn(&str) -> bool,
) -> Vec<&'g str> {
    let goes = |tie: &Tie<'_>| via.is_empty() || tie.via.is_some_and(|it| via.iter().any(|via| via == it));
    let mut seen: HashSet<&str> = HashSet::new();
    let mut ids: Vec<&str> = Vec::new();
    for start in starts {
        let mut done = ids.len();
        ids.extend(seen.insert(start).then_some(start));
        while let Some(&id) = ids.get(done) {
            done += 1;
            let below = graph.dependencies(id).into_iter().filter(goes).map(|tie| tie.asset);
            ids.extend(below.filter(|id| may_go(id) && seen.insert(id)));
        }
    }
    ids
}
