//! Edges that came, went, or became others; and which assets stand on something else than before.

use std::collections::BTreeMap;

use petgraph::graph::NodeIndex;

use super::pairing::{Key, Pairing};
use crate::graph::Graph;
use crate::model::asset::{EVERYTHING, Strength};

/// An edge, as people read it
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge<'g> {
    /// `everything` for whoever is supported because everything is.
    pub dependent: &'g str,
    pub supporter: &'g str,
    pub via: Option<&'g str>,
    pub group: Option<&'g str>,
    pub strength: Strength,
}

/// What became of an edge
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EdgeChange<'g> {
    Gained(Edge<'g>),
    Lost(Edge<'g>),
    /// Between the same two assets, in another way.
    Altered {
        before: Edge<'g>,
        after: Edge<'g>,
    },
}

/// For each side, the assets that stand on something else, or in another way, than on the other; in order
pub(super) type Changed = [Vec<NodeIndex>; 2];

/// Of an edge, all but who stands on it
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Strand<'g> {
    supporter: Key,
    via: Option<&'g str>,
    group: Option<&'g str>,
    strength: Strength,
    /// How many of the group suffice.
    need: usize,
    blanket: bool,
}

/// Edges by name, those of `everything` as one each.
pub(super) fn edges<'g>(pairing: &Pairing<'g>) -> (Vec<EdgeChange<'g>>, Changed) {
    let mut edges = Vec::new();
    let mut changed: Changed = Default::default();
    let [before, after] = pairing.graphs;
    let gone = before.net.nodes().filter(|node| pairing.other(0, *node).is_none());
    let kept = after.net.nodes().map(|node| (pairing.other(1, node), Some(node)));
    for nodes in kept.chain(gone.map(|node| (Some(node), None))) {
        let nodes: [Option<NodeIndex>; 2] = nodes.into();
        let strands = [0, 1].map(|side| strands(pairing, side, nodes[side]));
        let part = [0, 1].map(|side| nodes[side].is_some_and(|node| pairing.graphs[side].takes_part(node)));
        if strands[0] == strands[1] && part[0] == part[1] {
            continue;
        }
        [0, 1].into_iter().for_each(|side| changed[side].extend(nodes[side]));
        tell(pairing, nodes, &strands.map(named), &mut edges);
    }
    let blankets = [0, 1].map(|side| blankets(pairing, side));
    tell(pairing, [None, None], &blankets, &mut edges);
    edges.sort_by_key(|change| match change {
        EdgeChange::Gained(edge) | EdgeChange::Lost(edge) | EdgeChange::Altered { after: edge, .. } => {
            (edge.dependent.to_lowercase(), edge.supporter.to_lowercase())
        }
    });
    changed.iter_mut().for_each(|nodes| nodes.sort_unstable());
    (edges, changed)
}

/// What an asset stands on; nothing where it takes no part itself.
fn strands<'g>(pairing: &Pairing<'g>, side: usize, node: Option<NodeIndex>) -> Vec<Strand<'g>> {
    let graph = pairing.graphs[side];
    let Some(node) = node.filter(|node| graph.takes_part(*node)) else { return Vec::new() };
    let strand = |end: crate::graph::End| Strand {
        supporter: pairing.key(side, end.node),
        via: end.strand.via.map(|word| graph.words.text(word)),
        group: end.strand.group.map(|group| graph.words.text(graph.groups[group.index()].name)),
        strength: end.strand.strength,
        need: end.strand.group.map_or(0, |group| graph.groups[group.index()].need),
        blanket: end.blanket,
    };
    let mut strands: Vec<Strand<'g>> = graph.supporters(node).map(strand).collect();
    strands.sort_unstable();
    strands
}

/// Those that name both their ends, without the number that is no part of an edge.
fn named(strands: Vec<Strand<'_>>) -> Vec<Strand<'_>> {
    let named = strands.into_iter().filter(|it| !it.blanket);
    let mut named: Vec<Strand<'_>> = named.map(|it| Strand { need: 0, ..it }).collect();
    named.sort_unstable();
    named
}

/// Those that support everything, and how.
fn blankets<'g>(pairing: &Pairing<'g>, side: usize) -> Vec<Strand<'g>> {
    let graph: &'g Graph = pairing.graphs[side];
    let mut strands: Vec<Strand<'g>> = graph
        .blankets
        .threads(|name| graph.words.text(name))
        .filter(|(node, ..)| graph.takes_part(*node))
        .map(|(node, group, via, strength)| Strand {
            supporter: pairing.key(side, node),
            via,
            group,
            strength,
            need: 0,
            blanket: false,
        })
        .collect();
    strands.sort_unstable();
    strands
}

/// Tells what is on one side only; of one and one between the same two assets that it changed.
fn tell<'g>(
    pairing: &Pairing<'g>,
    nodes: [Option<NodeIndex>; 2],
    strands: &[Vec<Strand<'g>>; 2],
    edges: &mut Vec<EdgeChange<'g>>,
) {
    let only = |side: usize| -> Vec<&Strand<'g>> {
        strands[side].iter().filter(|it| strands[1 - side].binary_search(it).is_err()).collect()
    };
    let edge = |side: usize, strand: &Strand<'g>| Edge {
        dependent: nodes[side].map_or(EVERYTHING, |node| pairing.graphs[side].id(node)),
        supporter: pairing.node(side, strand.supporter).map_or("", |node| pairing.graphs[side].id(node)),
        via: strand.via,
        group: strand.group,
        strength: strand.strength,
    };
    let (lost, gained) = (only(0), only(1));
    let alone = |list: &[&Strand<'g>]| -> BTreeMap<Key, Strand<'g>> {
        let same = list.chunk_by(|a, b| a.supporter == b.supporter).filter(|same| same.len() == 1);
        same.map(|same| (same[0].supporter, *same[0])).collect()
    };
    let (went, came) = (alone(&lost), alone(&gained));
    for new in &gained {
        let old = went.get(&new.supporter).filter(|_| came.contains_key(&new.supporter));
        edges.push(match old {
            Some(old) => EdgeChange::Altered { before: edge(0, old), after: edge(1, new) },
            None => EdgeChange::Gained(edge(1, new)),
        });
    }
    let is_altered = |it: &Strand<'_>| went.contains_key(&it.supporter) && came.contains_key(&it.supporter);
    let gone = lost.iter().filter(|it| !is_altered(it));
    edges.extend(gone.map(|old| EdgeChange::Lost(edge(0, old))));
}
