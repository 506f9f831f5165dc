//! The edges that name both their ends, in two arrays: sorted by who stands, and sorted by what is stood on. petgraph's
//! algorithms run on it through petgraph's own traits.
//!
//! Arrays, because answers are walks over most of a large store: petgraph's `DiGraph` links a node's edges into a list
//! that leads through all of memory, which made an impact of 100,000 assets several times as slow.

use std::ops::Range;

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::{
    GraphBase, IntoNeighbors, IntoNeighborsDirected, IntoNodeIdentifiers, VisitMap, Visitable,
};

use super::Strand;

/// From how many edges on a second thread is worth its start
const MANY: usize = 16_384;

/// The edges that name both their ends
#[derive(Debug)]
pub(super) struct Net {
    /// For each node what it stands on, in order.
    below: Side,
    /// For each node what stands on it, in order.
    above: Side,
}

/// All edges, seen from one of their ends
#[derive(Debug)]
struct Side {
    /// For each node where its edges start; and, last, where all end.
    starts: Vec<u32>,
    halves: Vec<Half>,
}

/// An edge, seen from one of its ends
#[derive(Debug, Clone, Copy)]
pub(super) struct Half {
    pub(super) node: NodeIndex,
    pub(super) strand: Strand,
}

/// An edge between two nodes
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) dependent: NodeIndex,
    pub(super) supporter: NodeIndex,
    pub(super) strand: Strand,
}

impl Net {
    /// Takes edges in order of their ends.
    pub(super) fn new(nodes: usize, links: &[Link]) -> Net {
        let below = || Side::new(nodes, links, |link| (link.dependent, link.supporter));
        let above = || Side::new(nodes, links, |link| (link.supporter, link.dependent));
        // Of few edges both are there sooner than another thread is asked.
        let (below, above) = if links.len() > MANY { rayon::join(below, above) } else { (below(), above()) };
        Net { below, above }
    }

    pub(super) fn len(&self) -> usize {
        self.below.starts.len() - 1
    }

    pub(super) fn nodes(&self) -> Nodes {
        Nodes(0..self.len())
    }

    pub(super) fn below(&self, node: NodeIndex) -> &[Half] {
        self.below.of(node)
    }

    pub(super) fn above(&self, node: NodeIndex) -> &[Half] {
        self.above.of(node)
    }

    /// Whether one node stands on another.
    pub(super) fn has(&self, dependent: NodeIndex, supporter: NodeIndex) -> bool {
        self.below(dependent).binary_search_by_key(&supporter, |half| half.node).is_ok()
    }
}

impl Side {
    /// Sorts by the first end by counting; what is in order of the second end stays so.
    fn new(nodes: usize, links: &[Link], ends: impl Fn(&Link) -> (NodeIndex, NodeIndex)) -> Side {
        let mut starts = vec![0_u32; nodes + 1];
        for link in links {
            starts[ends(link).0.index() + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut halves: Vec<Half> =
            links.iter().map(|link| Half { node: link.supporter, strand: link.strand }).collect();
        for link in links {
            let (here, there) = ends(link);
            halves[next[here.index()] as usize] = Half { node: there, strand: link.strand };
            next[here.index()] += 1;
        }
        Side { starts, halves }
    }

    fn of(&self, node: NodeIndex) -> &[Half] {
        let at = |index: usize| self.starts[index] as usize;
        &self.halves[at(node.index())..at(node.index() + 1)]
    }
}

/// The nodes at the other ends of some edges
pub(super) struct Neighbours<'n>(std::slice::Iter<'n, Half>);

impl Iterator for Neighbours<'_> {
    type Item = NodeIndex;

    fn next(&mut self) -> Option<NodeIndex> {
        self.0.next().map(|half| half.node)
    }
}

/// All nodes, in order
pub(super) struct Nodes(Range<usize>);

impl Iterator for Nodes {
    type Item = NodeIndex;

    fn next(&mut self) -> Option<NodeIndex> {
        self.0.next().map(NodeIndex::new)
    }
}

/// Which nodes a walk of petgraph's has seen
pub(super) struct Seen(Vec<bool>);

impl VisitMap<NodeIndex> for Seen {
    fn visit(&mut self, node: NodeIndex) -> bool {
        !std::mem::replace(&mut self.0[node.index()], true)
    }

    fn is_visited(&self, node: &NodeIndex) -> bool {
        self.0[node.index()]
    }

    fn unvisit(&mut self, node: NodeIndex) -> bool {
        std::mem::replace(&mut self.0[node.index()], false)
    }
}

impl GraphBase for Net {
    type NodeId = NodeIndex;
    type EdgeId = usize;
}

impl<'n> IntoNeighbors for &'n Net {
    type Neighbors = Neighbours<'n>;

    fn neighbors(self, node: NodeIndex) -> Neighbours<'n> {
        Neighbours(self.below(node).iter())
    }
}

impl<'n> IntoNeighborsDirected for &'n Net {
    type NeighborsDirected = Neighbours<'n>;

    fn neighbors_directed(self, node: NodeIndex, way: Direction) -> Neighbours<'n> {
        match way {
            Direction::Outgoing => Neighbours(self.below(node).iter()),
            Direction::Incoming => Neighbours(self.above(node).iter()),
        }
    }
}

impl IntoNodeIdentifiers for &Net {
    type NodeIdentifiers = Nodes;

    fn node_identifiers(self) -> Nodes {
        self.nodes()
    }
}

impl Visitable for Net {
    type Map = Seen;

    fn visit_map(&self) -> Seen {
        Seen(vec![false; self.len()])
    }

    fn reset_map(&self, map: &mut Seen) {
        map.0.fill(false);
    }
}
