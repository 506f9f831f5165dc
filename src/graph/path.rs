//! How one asset comes to stand on another: by a shortest chain, or by all chains up to a bound.

use petgraph::graph::NodeIndex;

use super::Graph;
use super::trail::Trail;

/// The longest chain that is looked for among all: the lengths at which an asset leads to the end fit one word
pub const LONGEST: usize = 63;

/// How many edges are looked at before a search gives up: circles can make it long without making it find much
const PATIENCE: usize = 10_000_000;

/// How much of all chains is wanted
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The most chains.
    pub paths: usize,
    /// The most edges of a chain; [`LONGEST`] at most.
    pub edges: usize,
}

impl Default for Bound {
    fn default() -> Bound {
        Bound { paths: 100, edges: 32 }
    }
}

/// All chains from one asset to another, up to a bound
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths<'g> {
    /// The shorter first, of equally long ones in order of their ids.
    pub paths: Vec<Vec<&'g str>>,
    /// Whether there are no others.
    pub complete: bool,
}

impl Graph {
    /// A shortest chain from an asset to one that it stands on; of several the one with the smallest ids.
    pub fn path(&self, from: &str, to: &str) -> Option<Vec<&str>> {
        let (from, to) = (self.find(from)?, self.find(to)?);
        let mut found = false;
        let trail = Trail::search(self.len(), &[from], |node, trail| {
            found |= node == to;
            if !found {
                self.towards(to, node).for_each(|next| trail.meet(node, next));
            }
        });
        trail.order.contains(&to).then(|| self.ids(&trail.path(to)))
    }

    /// All chains from an asset to one that it stands on in which no asset occurs twice.
    pub fn paths(&self, from: &str, to: &str, bound: Bound) -> Paths<'_> {
        let (Some(from), Some(to)) = (self.find(from), self.find(to)) else {
            return Paths { paths: Vec::new(), complete: true };
        };
        Search::new(self, from, to, bound).run()
    }

    /// What a node stands on; the end of a chain takes part because it was asked for.
    fn towards(&self, to: NodeIndex, node: NodeIndex) -> impl Iterator<Item = NodeIndex> {
        let ends = self.all_supporters(node).map(|end| end.node);
        ends.filter(move |node| *node == to || self.takes_part(*node))
    }
}

/// Looks for chains of one length after the other
struct Search<'g> {
    graph: &'g Graph,
    from: NodeIndex,
    to: NodeIndex,
    bound: Bound,
    /// Whether a node can be reached from where the chains start.
    ahead: Vec<bool>,
    /// For each node, as bits, the lengths of ways to the end, of those looked at so far.
    lengths: Vec<u64>,
    /// The nodes that have a way of the length last looked at.
    front: Vec<NodeIndex>,
    patience: usize,
    found: Vec<Vec<&'g str>>,
}

/// A node on the chain that is being tried, and the nodes that are to be tried after it, the next one last
struct Step {
    node: NodeIndex,
    next: Vec<NodeIndex>,
}

impl<'g> Search<'g> {
    fn new(graph: &'g Graph, from: NodeIndex, to: NodeIndex, bound: Bound) -> Search<'g> {
        let mut ahead = vec![false; graph.len()];
        let trail = Trail::search(graph.len(), &[from], |node, trail| {
            graph.towards(to, node).for_each(|next| trail.meet(node, next));
        });
        for node in trail.order {
            ahead[node.index()] = true;
        }
        let mut lengths = vec![0; graph.len()];
        lengths[to.index()] = 1;
        let front = vec![to];
        let bound = Bound { edges: bound.edges.min(LONGEST), ..bound };
        Search { graph, from, to, bound, ahead, lengths, front, patience: PATIENCE, found: Vec::new() }
    }

    fn run(mut self) -> Paths<'g> {
        let nodes = self.ahead.iter().filter(|ahead| **ahead).count();
        for length in 0..nodes {
            if self.front.is_empty() {
                break;
            }
            if length > self.bound.edges || !self.of_length(length) {
                return Paths { paths: self.found, complete: false };
            }
            self.lengthen(length);
        }
        Paths { paths: self.found, complete: true }
    }

    /// From the nodes that have a way of this length to those that have one that is longer by one edge.
    fn lengthen(&mut self, length: usize) {
        if length >= LONGEST {
            return;
        }
        let mut front = Vec::new();
        for node in std::mem::take(&mut self.front).into_iter().filter(|node| *node != self.from) {
            for above in self.graph.all_dependents_of(node).map(|end| end.node) {
                let useful = above != self.to && self.ahead[above.index()];
                let lengths = &mut self.lengths[above.index()];
                if useful && *lengths & (2 << length) == 0 {
                    *lengths |= 2 << length;
                    front.push(above);
                }
            }
        }
        self.front = front;
    }

    /// Finds the chains of one length, in order of ids; false where it has to stop before the last one.
    fn of_length(&mut self, length: usize) -> bool {
        if self.lengths[self.from.index()] & (1 << length) == 0 {
            return true;
        }
        let mut on_chain = vec![false; self.graph.len()];
        let mut chain = vec![self.step(self.from, length, &on_chain)];
        on_chain[self.from.index()] = true;
        while let Some(last) = chain.last_mut() {
            if self.patience == 0 {
                return false;
            }
            if let Some(node) = last.next.pop() {
                let step = self.step(node, length - chain.len(), &on_chain);
                on_chain[node.index()] = true;
                chain.push(step);
                continue;
            }
            let node = last.node;
            if node == self.to && self.found.len() == self.bound.paths {
                return false;
            }
            if node == self.to {
                self.found.push(chain.iter().map(|step| self.graph.id(step.node)).collect());
            }
            on_chain[node.index()] = false;
            chain.pop();
        }
        true
    }

    /// A node, with those after it from which the end is exactly as far as edges are left.
    fn step(&mut self, node: NodeIndex, left: usize, on_chain: &[bool]) -> Step {
        let mut next = Vec::new();
        if let Some(left) = left.checked_sub(1) {
            for below in self.graph.towards(self.to, node) {
                self.patience = self.patience.saturating_sub(1);
                let fresh = below != node && !on_chain[below.index()];
                if fresh && self.lengths[below.index()] & (1 << left) != 0 {
                    next.push(below);
                }
            }
        }
        next.sort_unstable_by(|a, b| b.cmp(a));
        next.dedup();
        Step { node, next }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::graph::Scope;
    use crate::graph::fixture::{graph, snapshot};
    use crate::graph::oracle::{Oracle, store};

    fn all(text: &str, from: &str, to: &str, bound: Bound) -> (Vec<String>, bool) {
        let graph = graph(text);
        let found = graph.paths(from, to, bound);
        (found.paths.iter().map(|path| path.join(" ")).collect(), found.complete)
    }

    const DIAMOND: &str = "a -> b, c, d; b -> d; c -> d, b";

    #[test]
    fn the_shortest_chain_with_the_smallest_ids() {
        let graph = graph("a -> c, b; b -> d; c -> d; d -> a");
        assert_eq!(graph.path("A", "d"), Some(vec!["a", "b", "d"]));
        assert_eq!(graph.path("a", "a"), Some(vec!["a"]));
        assert_eq!(graph.path("d", "nobody"), None);
    }

    #[test]
    fn what_does_not_stand_on_another_has_no_chain_to_it() {
        assert_eq!(graph("a -> b").path("b", "a"), None);
    }

    #[test]
    fn the_ends_take_part_because_they_were_asked_for() {
        let graph = graph("a -> b; !b -> c; !c");
        assert_eq!(graph.path("a", "b"), Some(vec!["a", "b"]));
        assert_eq!(graph.path("b", "c"), Some(vec!["b", "c"]));
        assert_eq!(graph.path("a", "c"), None);
    }

    #[test]
    fn all_chains_shorter_ones_first() {
        let (paths, complete) = all(DIAMOND, "a", "d", Bound::default());
        assert_eq!(paths, ["a d", "a b d", "a c d", "a c b d"]);
        assert!(complete);
    }

    #[test]
    fn what_is_cut_short_says_so() {
        assert_eq!(
            all(DIAMOND, "a", "d", Bound { paths: 2, edges: 9 }),
            (vec!["a d".into(), "a b d".into()], false)
        );
        assert_eq!(all(DIAMOND, "a", "d", Bound { paths: 9, edges: 1 }), (vec!["a d".into()], false));
        assert!(all(DIAMOND, "a", "d", Bound { paths: 4, edges: 3 }).1);
    }

    #[test]
    fn an_asset_leads_to_itself_without_an_edge() {
        assert_eq!(all("a -> b; b -> a", "a", "a", Bound::default()), (vec!["a".into()], true));
    }

    #[test]
    fn twenty_diamonds_in_a_row_give_the_first_of_a_million_chains() {
        let links = (0..20).map(|at| {
            format!("n{at:02} -> l{at:02}, r{at:02}; l{at:02} -> n{0:02}; r{at:02} -> n{0:02}", at + 1)
        });
        let (paths, complete) =
            all(&links.collect::<Vec<_>>().join(";"), "n00", "n20", Bound { paths: 3, edges: 63 });
        assert_eq!(paths.len(), 3);
        assert!(paths[2].ends_with("n18 r18 n19 l19 n20") && !complete);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn all_chains_are_found_in_order(store in store(), from in "[a-e]", to in "[a-e]") {
            let oracle = Oracle::new(&store);
            let graph = Graph::build(&snapshot(store), Scope::Live);
            let known = graph.contains(&from) && graph.contains(&to);
            let expected = if known { oracle.paths(std::slice::from_ref(&from), &to) } else { Vec::new() };
            let found = graph.paths(&from, &to, Bound { paths: 100_000, edges: 63 });
            let lower = |path: &Vec<&str>| path.iter().map(|id| id.to_lowercase()).collect::<Vec<_>>();
            prop_assert!(found.complete);
            prop_assert_eq!(found.paths.iter().map(lower).collect::<Vec<_>>(), expected.clone());
            prop_assert_eq!(graph.path(&from, &to).map(|path| lower(&path)), expected.first().cloned());
        }
    }
}
