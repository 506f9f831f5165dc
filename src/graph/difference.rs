//! What became of a graph: edges, who reaches what matters, single points of failure, circles. A pure function of two
//! graphs; says nothing of whether it is good.
//!
//! All of it is looked for only around what changed: an answer can differ only where some asset that it leads over stands
//! on something else, or in another way, than before. So a small difference between large graphs costs little more than
//! building them.

mod edge;
mod pairing;
mod point;
mod reach;

use std::collections::BTreeMap;

use super::cycle::Cycle;
use super::{Graph, Way};
use pairing::{Key, Pairing};

pub use edge::{Edge, EdgeChange};
pub use point::Points;
pub use reach::{Reached, Why};

/// A graph, and which of its assets matter more than others
#[derive(Debug, Clone, Copy)]
pub struct Side<'g> {
    pub graph: &'g Graph,
    /// Ids of assets without which the business stands still.
    pub critical: &'g [String],
    /// Ids of assets that hold data of which not everyone may know.
    pub classified: &'g [String],
}

/// Old ids and what they are now, in lower case
pub type Renames = BTreeMap<String, String>;

/// What came and what went
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<T> {
    pub gained: Vec<T>,
    pub lost: Vec<T>,
}

/// What became of a graph
#[derive(Debug)]
pub struct Difference<'g> {
    pub edges: Vec<EdgeChange<'g>>,
    /// Who reaches a critical or classified asset. Edges from what supports everything do not count, since with them
    /// every new application would reach all of those.
    pub reach: Change<Reached<'g>>,
    /// What takes others down alone. Of assets that are on one side only, nothing is told of what takes *them* down.
    pub points: Change<Points<'g>>,
    pub cycles: Change<Cycle<'g>>,
}

impl Difference<'_> {
    pub fn is_empty(&self) -> bool {
        self.edges.is_empty() && self.reach.is_empty() && self.points.is_empty() && self.cycles.is_empty()
    }
}

impl<T> Change<T> {
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }
}

/// Holds two graphs against each other. An asset that was renamed is the same asset.
pub fn difference<'g>(before: Side<'g>, after: Side<'g>, renames: &Renames) -> Difference<'g> {
    let pairing = Pairing::new(before.graph, after.graph, renames);
    let (edges, changed) = edge::edges(&pairing);
    Difference {
        edges,
        reach: reach::reach(&pairing, [before, after], &changed),
        points: point::points(&pairing, &changed),
        cycles: cycles(&pairing),
    }
}

/// A circle that grew has come and has not gone; one that shrank has gone and has not come.
fn cycles<'g>(pairing: &Pairing<'g>) -> Change<Cycle<'g>> {
    let of = |side: usize| -> Vec<(Vec<Key>, Cycle<'g>)> {
        let graph = pairing.graphs[side];
        let keyed = |cycle: Cycle<'g>| {
            let nodes = graph.find_all(&cycle.assets).into_iter();
            let mut keys: Vec<Key> = nodes.map(|node| pairing.key(side, node)).collect();
            keys.sort_unstable();
            (keys, cycle)
        };
        graph.cycles().into_iter().map(keyed).collect()
    };
    let (before, after) = (of(0), of(1));
    let new = |these: &[(Vec<Key>, Cycle<'g>)], those: &[(Vec<Key>, Cycle<'g>)]| -> Vec<Cycle<'g>> {
        let within = |keys: &Vec<Key>| {
            let all = |other: &Vec<Key>| keys.iter().all(|key| other.binary_search(key).is_ok());
            those.iter().any(|(other, _)| all(other))
        };
        these.iter().filter(|(keys, _)| !within(keys)).map(|(_, cycle)| cycle.clone()).collect()
    };
    Change { gained: new(&after, &before), lost: new(&before, &after) }
}

#[cfg(test)]
mod tests;
