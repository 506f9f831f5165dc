//! Single points of failure: which assets take others down alone. Redundancy counts as in an impact;
//! what only degrades or endangers is no single point of failure.

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::Graph;
use super::failure::{Effect, Failure};
use super::reach::Way;
use super::trial::{BATCH, Field, Trial};

/// An asset that takes others down alone
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point<'g> {
    pub asset: &'g str,
    /// In order of id.
    pub takes_down: Vec<&'g str>,
}

/// Those that take most down, out of all that take any
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points<'g> {
    pub worst: Vec<Point<'g>>,
    pub all: usize,
}

/// Each other asset that alone takes this one down, in order of id.
pub fn single_points<'g>(graph: &'g Graph, id: &str) -> Vec<&'g str> {
    let Some(node) = graph.find(id) else { return Vec::new() };
    let below = graph.trail(&[node], Way::Dependencies).order;
    let field = Field::new(graph, &below);
    let candidates: Vec<NodeIndex> = field.nodes().filter(|it| *it != node).collect();
    let mut points = Vec::new();
    let mut trial = Trial::new(&field);
    for batch in candidates.chunks(BATCH) {
        trial.run(&batch.iter().copied().map(Some).collect::<Vec<_>>());
        points.extend(
            batch.iter().enumerate().filter(|(bit, _)| trial.takes_down(*bit, node)).map(|(_, it)| *it),
        );
    }
    points.sort_unstable();
    graph.ids(&points)
}

/// The assets that take most others down alone, worst first, each with those that it takes down.
///
/// All are ranked, which is cheap; the `most` that are asked for are spelt out, which is as long as their lists are.
pub fn points(graph: &Graph, most: usize) -> Points<'_> {
    let mut ranked = ranking(graph);
    let all = ranked.len();
    ranked.truncate(most);
    let point = |(node, _): (NodeIndex, usize)| {
        let failure = Failure::of(graph, &[node], &[]);
        let down = |it: &NodeIndex| *it != node && failure.effect(*it) == Some(Effect::Down);
        let down: Vec<NodeIndex> = graph.net.nodes().filter(down).collect();
        Point { asset: graph.id(node), takes_down: graph.ids(&down) }
    };
    Points { worst: ranked.into_iter().map(point).collect(), all }
}

/// How many others each asset takes down alone, of those that take any; the most first.
pub fn falls(graph: &Graph) -> Vec<usize> {
    ranking(graph).into_iter().map(|(_, count)| count).collect()
}

/// How many others each asset takes down alone, the most first; those that take none are left out.
fn ranking(graph: &Graph) -> Vec<(NodeIndex, usize)> {
    let live: Vec<NodeIndex> = graph.net.nodes().filter(|node| graph.takes_part(*node)).collect();
    let field = Field::new(graph, &live);
    let bears = |node: &NodeIndex| graph.dependents_of(*node).next().is_some();
    let candidates: Vec<NodeIndex> = field.nodes().filter(bears).collect();
    let count = |trial: &mut Trial<'_>, batch: &[NodeIndex]| {
        trial.run(&batch.iter().copied().map(Some).collect::<Vec<_>>());
        batch.iter().copied().zip(trial.counts()).collect::<Vec<_>>()
    };
    let mut ranked: Vec<(NodeIndex, usize)> =
        candidates.par_chunks(BATCH).map_init(|| Trial::new(&field), count).flatten().collect();
    ranked.retain(|(_, count)| *count > 0);
    ranked.sort_unstable_by_key(|(node, count)| (std::cmp::Reverse(*count), *node));
    ranked
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::graph::Scope;
    use crate::graph::fixture::{graph, snapshot};
    use crate::graph::oracle::{Oracle, store};

    #[test]
    fn redundancy_leaves_only_what_all_copies_share() {
        let graph =
            graph("shop[web:1] -> w1@web, w2@web; w1 -> rack; w2 -> rack; rack -> power; shop -> ~mail");
        assert_eq!(single_points(&graph, "SHOP"), ["power", "rack"]);
        assert_eq!(single_points(&graph, "w1"), ["power", "rack"]);
        assert!(single_points(&graph, "nobody").is_empty());
    }

    #[test]
    fn more_candidates_than_are_tried_at_a_time() {
        let pairs = (0..600).map(|at| format!("shop -> n{at}-hard, n{at}-x@g{at}, n{at}-y@g{at}"));
        let graph = graph(&pairs.collect::<Vec<_>>().join(";"));
        let points = single_points(&graph, "shop");
        assert_eq!(points.len(), 600);
        assert!(points.iter().all(|id| id.ends_with("-hard")));
    }

    #[test]
    fn points_come_worst_first() {
        let graph = graph("a -> c; b -> c; c -> d; x -> ~d");
        let told: Vec<_> =
            points(&graph, 9).worst.iter().map(|it| (it.asset, it.takes_down.join(" "))).collect();
        assert_eq!(told, [("d", "a b c".to_owned()), ("c", "a b".to_owned())]);
        let cut = points(&graph, 1);
        assert_eq!((cut.worst.len(), cut.all), (1, 2));
    }

    #[test]
    fn the_single_points_of_something_retired_are_what_it_would_fall_with() {
        let graph = graph("!old -> db; db -> disk");
        assert_eq!(single_points(&graph, "old"), ["db", "disk"]);
        assert_eq!(points(&graph, 9).all, 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn points_are_those_that_the_impact_of_each_alone_tells(store in store()) {
            let oracle = Oracle::new(&store);
            let graph = Graph::build(&snapshot(store), Scope::Live);
            let alone: BTreeMap<String, Vec<String>> = graph.assets().map(str::to_lowercase).map(|root| {
                let hit = oracle.impact(std::slice::from_ref(&root), &[]);
                let down = hit.into_iter().filter(|(_, (effect, _))| *effect == Effect::Down);
                (root, down.map(|(id, _)| id).collect())
            }).collect();
            for id in graph.assets() {
                let takes_it = |root: &&String| alone[*root].contains(&id.to_lowercase());
                let expected: Vec<String> = alone.keys().filter(takes_it).cloned().collect();
                let found: Vec<String> = single_points(&graph, id).into_iter().map(str::to_lowercase).collect();
                prop_assert_eq!(found, expected);
            }
            let mut expected: Vec<_> = alone.into_iter().filter(|(_, down)| !down.is_empty()).collect();
            expected.sort_by_key(|(id, down)| (std::cmp::Reverse(down.len()), id.clone()));
            let lower = |ids: Vec<&str>| ids.into_iter().map(str::to_lowercase).collect::<Vec<_>>();
            let found = points(&graph, 99).worst.into_iter().map(|it| (it.asset.to_lowercase(), lower(it.takes_down)));
            prop_assert_eq!(found.collect::<Vec<_>>(), expected);
        }
    }
}
