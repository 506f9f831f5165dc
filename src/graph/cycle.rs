//! Assets that stand on one another in a circle. Looks at edges that name both their ends: what supports everything
//! makes no circle that anyone meant.

use petgraph::Direction;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::NodeIndex;
use petgraph::visit::{IntoNeighbors, IntoNeighborsDirected, NodeFiltered};

use super::Graph;
use super::trail::Trail;

/// How many assets of one circle are tried as the start of a shortest round
const STARTS: usize = 64;

/// Assets each of which stands on every other
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle<'g> {
    /// In order of id.
    pub assets: Vec<&'g str>,
    /// One round, from an asset through what it stands on back to itself: `[a, b, a]`. The shortest through any of the
    /// first 64 assets, which is the shortest of all in circles of up to that many.
    pub round: Vec<&'g str>,
}

impl Graph {
    /// All circles, in order of their smallest id.
    pub fn cycles(&self) -> Vec<Cycle<'_>> {
        let core = self.core();
        let core = NodeFiltered::from_fn(&self.net, |node: NodeIndex| core[node.index()]);
        let mut circles: Vec<Vec<NodeIndex>> =
            kosaraju_scc(&core).into_iter().filter(|nodes| self.is_circle(nodes)).collect();
        for nodes in &mut circles {
            nodes.sort_unstable();
        }
        circles.sort_unstable();
        circles
            .iter()
            .map(|nodes| Cycle { assets: self.ids(nodes), round: self.ids(&self.round(nodes)) })
            .collect()
    }

    /// For each node whether it is left when, again and again, those are taken away who stand on nobody, and then those whom
    /// nobody stands on: all who are in a circle are, and of a large store hardly anybody else.
    fn core(&self) -> Vec<bool> {
        let mut core: Vec<bool> = self.net.nodes().map(|node| self.takes_part(node)).collect();
        for way in [Direction::Outgoing, Direction::Incoming] {
            self.peel(&mut core, way);
        }
        core
    }

    fn peel(&self, core: &mut [bool], way: Direction) {
        let neighbours = |node, way| self.net.neighbors_directed(node, way);
        let is_left = |core: &[bool], node: &NodeIndex| core[node.index()];
        let count = |node| neighbours(node, way).filter(|other| is_left(core, other)).count();
        let mut counts: Vec<usize> = self.net.nodes().map(count).collect();
        let is_bare = |node: &NodeIndex| core[node.index()] && counts[node.index()] == 0;
        let mut bare: Vec<NodeIndex> = self.net.nodes().filter(is_bare).collect();
        while let Some(node) = bare.pop() {
            core[node.index()] = false;
            for other in neighbours(node, way.opposite()).filter(|other| is_left(core, other)) {
                counts[other.index()] -= 1;
                if counts[other.index()] == 0 {
                    bare.push(other);
                }
            }
        }
    }

    fn is_circle(&self, nodes: &[NodeIndex]) -> bool {
        match nodes {
            [alone] => self.net.has(*alone, *alone),
            _ => true,
        }
    }

    fn round(&self, nodes: &[NodeIndex]) -> Vec<NodeIndex> {
        let mut shortest: Vec<NodeIndex> = Vec::new();
        for start in nodes.iter().take(STARTS) {
            let round = self.round_from(*start, nodes);
            if shortest.is_empty() || round.len() < shortest.len() {
                shortest = round;
            }
        }
        shortest
    }

    /// The shortest way from a node of a circle back to itself.
    fn round_from(&self, start: NodeIndex, circle: &[NodeIndex]) -> Vec<NodeIndex> {
        let place = |node: NodeIndex| circle.binary_search(&node).ok().map(NodeIndex::new);
        let mut last = None;
        let trail =
            Trail::search(circle.len(), &place(start).into_iter().collect::<Vec<_>>(), |at, trail| {
                let node = circle[at.index()];
                if last.is_none() && self.net.has(node, start) {
                    last = Some(at);
                }
                if last.is_none() {
                    self.net.neighbors(node).filter_map(place).for_each(|next| trail.meet(at, next));
                }
            });
        let round = last.map(|last| trail.path(last)).unwrap_or_default();
        round.iter().map(|at| circle[at.index()]).chain([start]).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::slice::from_ref;

    use proptest::prelude::*;

    use crate::graph::fixture::{graph, snapshot};
    use crate::graph::oracle::{Link, Oracle, store};
    use crate::graph::{Graph, Scope};
    use crate::model::asset::{EVERYTHING, Lifecycle};

    fn rounds(text: &str) -> Vec<String> {
        graph(text)
            .cycles()
            .iter()
            .map(|it| format!("{}: {}", it.assets.join(" "), it.round.join(" ")))
            .collect()
    }

    #[test]
    fn a_circle_is_told_with_a_shortest_round() {
        assert_eq!(rounds("a -> b; b -> c; c -> d; d -> a, c"), ["a b c d: c d c"]);
        assert_eq!(rounds("a -> c, b; b -> a; c -> a; d -> a"), ["a b c: a b a"]);
    }

    #[test]
    fn an_asset_that_stands_on_itself_is_a_circle_of_one() {
        assert_eq!(rounds("b -> b; a -> b"), ["b: b b"]);
    }

    #[test]
    fn circles_come_in_order_of_their_smallest_id() {
        assert_eq!(rounds("y -> z; z -> y; c -> B; B -> c"), ["B c: B c B", "y z: y z y"]);
    }

    #[test]
    fn a_circle_through_something_retired_is_none() {
        assert!(rounds("a -> b; !b -> a").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn circles_are_those_who_stand_on_themselves(mut store in store()) {
            for asset in &mut store {
                asset.supports.retain(|edge| edge.id != EVERYTHING);
                asset.lifecycle = Lifecycle::Active;
            }
            let oracle = Oracle::new(&store);
            let graph = Graph::build(&snapshot(store), Scope::Live);
            let cycles = graph.cycles();
            let found = cycles.iter().flat_map(|it| it.assets.iter().map(|id| id.to_lowercase()));
            let round = |link: &Link| oracle.paths(from_ref(&link.supporter), &link.dependent).first().map(Vec::len);
            let back = oracle.links.iter().filter(|link| round(link).is_some());
            let expected: BTreeSet<String> = back.map(|link| link.dependent.clone()).collect();
            prop_assert_eq!(found.collect::<BTreeSet<_>>(), expected);
            for cycle in cycles {
                let here = |link: &&Link| cycle.assets.iter().any(|id| id.eq_ignore_ascii_case(&link.dependent));
                let shortest = oracle.links.iter().filter(here).filter_map(round).min();
                prop_assert_eq!(Some(cycle.round.len() - 1), shortest);
                for pair in cycle.round.windows(2) {
                    prop_assert!(graph.dependencies(pair[0]).iter().any(|tie| tie.asset == pair[1]));
                }
            }
        }
    }
}
