//! Who newly reaches, or no longer reaches, an asset that matters: what stands on classified data, and what stands under
//! something critical. Along edges that name both their ends.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::NodeIndex;
use petgraph::visit::NodeFiltered;

use super::edge::Changed;
use super::pairing::{Key, Pairing};
use super::{Change, Side, Way};
use crate::graph::Graph;
use crate::graph::trail::Trail;

/// How many targets are looked at in one walk
const BATCH: usize = 64;

/// Why an asset matters
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is classified, and the other stands on it.
    Classified,
    /// It is critical, and the other stands under it.
    Critical,
}

impl Why {
    /// From the one that reaches to the one that matters.
    fn way(self) -> Way {
        match self {
            Why::Classified => Way::Dependencies,
            Why::Critical => Way::Dependents,
        }
    }

    fn back(self) -> Way {
        match self {
            Why::Classified => Way::Dependents,
            Why::Critical => Way::Dependencies,
        }
    }
}

/// An asset that reaches one that matters
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reached<'g> {
    pub why: Why,
    /// The one that matters.
    pub target: &'g str,
    /// The one that reaches it.
    pub asset: &'g str,
    /// A shortest chain from who stands to what is stood on.
    pub path: Vec<&'g str>,
}

pub(super) fn reach<'g>(
    pairing: &Pairing<'g>,
    sides: [Side<'g>; 2],
    changed: &Changed,
) -> Change<Reached<'g>> {
    let mut change = Change { gained: Vec::new(), lost: Vec::new() };
    for why in [Why::Classified, Why::Critical] {
        let named = sides.map(|side| match why {
            Why::Classified => side.classified,
            Why::Critical => side.critical,
        });
        let all = [0, 1].map(|side| targets(pairing, side, named[side]));
        let near = [0, 1].map(|side| near(pairing, side, why, &changed[side]));
        let worth = |key: &&Key| {
            near.iter().any(|keys| keys.contains(key)) || all.iter().any(|keys| !keys.contains(key))
        };
        let targets: Vec<Key> = all[0].union(&all[1]).filter(worth).copied().collect();
        let walks = pairing.graphs.map(|graph| Walk::new(graph, why.way()));
        for batch in targets.chunks(BATCH) {
            let rows = [0, 1].map(|side| {
                let own = |key: &Key| pairing.node(side, *key).filter(|_| all[side].contains(key));
                walks[side].rows(&batch.iter().map(own).collect::<Vec<_>>())
            });
            change.gained.extend(tell(pairing, why, 1, batch, &rows));
            change.lost.extend(tell(pairing, why, 0, batch, &rows));
        }
    }
    change.gained.sort();
    change.lost.sort();
    change
}

fn targets(pairing: &Pairing<'_>, side: usize, ids: &[String]) -> BTreeSet<Key> {
    let graph = pairing.graphs[side];
    let live = graph.find_all(ids).into_iter().filter(|node| graph.takes_part(*node));
    live.map(|node| pairing.key(side, node)).collect()
}

/// All to which something leads over what changed.
fn near(pairing: &Pairing<'_>, side: usize, why: Why, changed: &[NodeIndex]) -> BTreeSet<Key> {
    let graph = pairing.graphs[side];
    let trail = graph.named_trail(changed, why.way());
    trail.order.iter().map(|node| pairing.key(side, *node)).collect()
}

/// What one side has of a batch and the other has not.
fn tell<'g>(
    pairing: &Pairing<'g>,
    why: Why,
    side: usize,
    batch: &[Key],
    rows: &[Vec<u64>; 2],
) -> Vec<Reached<'g>> {
    let graph = pairing.graphs[side];
    let mut found: BTreeMap<usize, Vec<NodeIndex>> = BTreeMap::new();
    for node in graph.net.nodes() {
        let other = pairing.other(side, node);
        let mut new = rows[side][node.index()] & !other.map_or(0, |other| rows[1 - side][other.index()]);
        while new != 0 {
            let bit = new.trailing_zeros() as usize;
            new &= new - 1;
            let is_itself = pairing.key(side, node) == batch[bit];
            let is_all_new = other.is_none() && matches!(batch[bit], Key::One(..));
            if !is_itself && !is_all_new {
                found.entry(bit).or_default().push(node);
            }
        }
    }
    let mut reached = Vec::new();
    for (bit, nodes) in found {
        let Some(target) = pairing.node(side, batch[bit]) else { continue };
        let trail = graph.named_trail(&[target], why.back());
        reached.extend(nodes.into_iter().map(|node| {
            let mut path = pairing.ids(side, &trail.path(node));
            if why == Why::Classified {
                path.reverse();
            }
            Reached { why, target: graph.id(target), asset: graph.id(node), path }
        }));
    }
    reached
}

/// Goes over a graph once for many targets: for each asset, as bits, which of them it reaches
struct Walk<'g> {
    graph: &'g Graph,
    way: Way,
    /// Those first that lead to no other.
    circles: Vec<Vec<NodeIndex>>,
}

impl<'g> Walk<'g> {
    fn new(graph: &'g Graph, way: Way) -> Walk<'g> {
        let live = NodeFiltered::from_fn(&graph.net, |node: NodeIndex| graph.takes_part(node));
        let mut circles = kosaraju_scc(&live);
        if way == Way::Dependents {
            circles.reverse();
        }
        Walk { graph, way, circles }
    }

    fn rows(&self, targets: &[Option<NodeIndex>]) -> Vec<u64> {
        let mut rows = vec![0_u64; self.graph.len()];
        for (bit, node) in targets.iter().enumerate() {
            if let Some(node) = node {
                rows[node.index()] |= 1 << bit;
            }
        }
        for circle in &self.circles {
            let ends = circle.iter().flat_map(|node| self.graph.named(*node, self.way));
            let onward = ends.fold(0, |row, next| row | rows[next.index()]);
            let row = circle.iter().fold(onward, |row, node| row | rows[node.index()]);
            circle.iter().for_each(|node| rows[node.index()] = row);
        }
        rows
    }
}

impl Graph {
    /// The live ends of a node's edges that name both their ends.
    fn named(&self, node: NodeIndex, way: Way) -> impl Iterator<Item = NodeIndex> {
        let halves = match way {
            Way::Dependencies => self.net.below(node),
            Way::Dependents => self.net.above(node),
        };
        halves.iter().map(|half| half.node).filter(|node| self.takes_part(*node))
    }

    /// Chains from each asset that stands on another, along edges that name both their ends, to that one; nearest first.
    pub fn named_dependents(&self, id: &str) -> Vec<Vec<&str>> {
        let Some(node) = self.find(id).filter(|node| self.takes_part(*node)) else { return Vec::new() };
        let trail = self.named_trail(&[node], Way::Dependents);
        let chain = |from: &NodeIndex| {
            let mut path = self.ids(&trail.path(*from));
            path.reverse();
            path
        };
        trail.reached().iter().map(chain).collect()
    }

    fn named_trail(&self, starts: &[NodeIndex], way: Way) -> Trail {
        Trail::search(self.len(), starts, |node, trail| {
            self.named(node, way).for_each(|next| trail.meet(node, next));
        })
    }
}
