//! Which asset of one graph is which of another. Goes by ids alone.

use petgraph::graph::NodeIndex;

use super::Renames;
use crate::graph::{Graph, fold};

/// An asset of either graph: what is in both has one key
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    /// By its place in the later graph.
    Both(NodeIndex),
    /// Only in the graph of this side, where it has this place.
    One(usize, NodeIndex),
}

/// Two graphs, and which asset of one is which of the other
pub(super) struct Pairing<'g> {
    pub(super) graphs: [&'g Graph; 2],
    /// For each asset of a graph the same one in the other.
    others: [Vec<Option<NodeIndex>>; 2],
}

impl<'g> Pairing<'g> {
    pub(super) fn new(before: &'g Graph, after: &'g Graph, renames: &Renames) -> Pairing<'g> {
        let mut others = [vec![None; before.len()], vec![None; after.len()]];
        for node in before.net.nodes() {
            let old = fold(before.id(node));
            let now = renames.get(old.as_ref()).map_or(old.as_ref(), String::as_str);
            let found = after.find(now).filter(|found| others[1][found.index()].is_none());
            if let Some(found) = found {
                others[0][node.index()] = Some(found);
                others[1][found.index()] = Some(node);
            }
        }
        Pairing { graphs: [before, after], others }
    }

    /// The same asset in the other graph.
    pub(super) fn other(&self, side: usize, node: NodeIndex) -> Option<NodeIndex> {
        self.others[side][node.index()]
    }

    pub(super) fn key(&self, side: usize, node: NodeIndex) -> Key {
        match (side, self.other(side, node)) {
            (_, None) => Key::One(side, node),
            (0, Some(after)) => Key::Both(after),
            _ => Key::Both(node),
        }
    }

    /// The place of an asset in a graph, where it is in it.
    pub(super) fn node(&self, side: usize, key: Key) -> Option<NodeIndex> {
        match key {
            Key::Both(after) if side == 1 => Some(after),
            Key::Both(after) => self.other(1, after),
            Key::One(on, node) => (on == side).then_some(node),
        }
    }

    /// The ids of nodes of a graph.
    pub(super) fn ids(&self, side: usize, nodes: &[NodeIndex]) -> Vec<&'g str> {
        nodes.iter().map(|node| self.graphs[side].id(*node)).collect()
    }
}
