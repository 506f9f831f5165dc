//! Breadth-first search that remembers how it came to each node: by a shortest chain, and of those the one with the
//! smallest ids. Knows nothing of what an edge means.

use petgraph::graph::NodeIndex;

/// What a search reached, and how
#[derive(Debug)]
pub(super) struct Trail {
    /// Every node that was reached, the starts first, then by distance.
    pub(super) order: Vec<NodeIndex>,
    /// For each node the one before it, itself for a start.
    before: Vec<NodeIndex>,
    /// For each node the number of edges to it; [`FAR`] where the search did not come.
    distance: Vec<u32>,
}

const FAR: u32 = u32::MAX;

impl Trail {
    /// Searches from the starts, which are in order, among `len` nodes. `next` has the trail meet whatever is one edge
    /// on from a node.
    ///
    /// A chain's ids are compared from its start. Nodes leave the queue in the order of their chains, and each hands
    /// on its neighbours in order of id, so whoever comes to a node first comes by its smallest chain.
    pub(super) fn search(
        len: usize,
        starts: &[NodeIndex],
        mut next: impl FnMut(NodeIndex, &mut Trail),
    ) -> Trail {
        let none = NodeIndex::end();
        let mut trail = Trail { order: starts.to_vec(), before: vec![none; len], distance: vec![FAR; len] };
        for start in starts {
            trail.before[start.index()] = *start;
            trail.distance[start.index()] = 0;
        }
        let mut done = 0;
        while let Some(&node) = trail.order.get(done) {
            done += 1;
            let queued = trail.order.len();
            next(node, &mut trail);
            trail.order[queued..].sort_unstable();
        }
        trail
    }

    /// Notes a node that is one edge on from another.
    pub(super) fn meet(&mut self, from: NodeIndex, node: NodeIndex) {
        let distance = self.distance[from.index()] + 1;
        let mark = &mut self.distance[node.index()];
        if *mark == FAR {
            *mark = distance;
            self.before[node.index()] = from;
            self.order.push(node);
        }
    }

    /// All but the starts, by distance, then by id.
    pub(super) fn reached(&self) -> Vec<NodeIndex> {
        let starts = self.order.partition_point(|node| self.distance(*node) == 0);
        let mut nodes = self.order[starts..].to_vec();
        for level in nodes.chunk_by_mut(|a, b| self.distance(*a) == self.distance(*b)) {
            level.sort_unstable();
        }
        nodes
    }

    /// Whether the search came to a node.
    pub(super) fn has(&self, node: NodeIndex) -> bool {
        self.distance[node.index()] != FAR
    }

    /// The number of edges to a node that was reached.
    pub(super) fn distance(&self, node: NodeIndex) -> usize {
        self.distance[node.index()] as usize
    }

    /// The chain from its start to a node that was reached, both included.
    pub(super) fn path(&self, node: NodeIndex) -> Vec<NodeIndex> {
        let mut path = Vec::with_capacity(self.distance(node) + 1);
        path.push(node);
        path.extend(self.back(node));
        path.reverse();
        path
    }

    /// The start from which a node was reached.
    pub(super) fn start(&self, node: NodeIndex) -> NodeIndex {
        self.back(node).last().unwrap_or(node)
    }

    /// The nodes before one that was reached, the nearest first.
    fn back(&self, node: NodeIndex) -> impl Iterator<Item = NodeIndex> {
        let before = |node: &NodeIndex| {
            let before = self.before[node.index()];
            (before != *node).then_some(before)
        };
        std::iter::successors(Some(node), before).skip(1)
    }
}
