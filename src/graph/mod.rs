//! Who stands on whom, derived from a snapshot and never stored by hand. The only place that knows petgraph;
//! does no I/O and judges nothing.
//!
//! Nodes are assets in order of id, edges lead from who stands to what it stands on and are listed in order of id, so
//! that a breadth-first search finds the chain with the smallest ids by itself. `net` holds them so that petgraph can
//! run on them. `supports: [everything]` adds no edges: see `blanket`. Of petgraph's algorithms only those are used that
//! do not recurse: a chain of 100,000 assets must not overflow the stack.

mod blanket;
mod build;
mod cycle;
pub mod difference;
mod failure;
mod group;
pub mod impact;
mod net;
pub mod overlay;
pub mod path;
mod reach;
pub mod source;
pub mod spof;
mod trail;
mod trial;
mod word;

#[cfg(test)]
mod extreme;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod past;

use petgraph::graph::NodeIndex;

use crate::model::asset::Strength;
use crate::model::id::fold;
use blanket::Blankets;
use group::{Group, GroupId};
use net::{Half, Net};
use word::{Word, Words};

pub use cycle::Cycle;
pub use reach::{Reach, Reached, Standing, Way};

/// Which assets take part
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those in use; proposed, retired and archived ones only where a question names them.
    Live,
    All,
}

/// Who stands on whom
#[derive(Debug)]
pub struct Graph {
    vertices: Vec<Vertex>,
    net: Net,
    takes_part: Vec<bool>,
    groups: Vec<Group>,
    blankets: Blankets,
    words: Words,
}

/// An asset, as the graph knows it
#[derive(Debug)]
struct Vertex {
    id: Box<str>,
    kind: Word,
}

/// How one asset stands on another. Two assets have one strand for each way (`via`) that is told of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Strand {
    group: Option<GroupId>,
    via: Option<Word>,
    strength: Strength,
}

impl Strand {
    /// Whether losing it takes an asset down whatever else there is.
    fn is_hard(self) -> bool {
        self.group.is_none() && self.strength == Strength::Hard
    }
}

/// The other end of a strand
#[derive(Debug, Clone, Copy)]
struct End {
    node: NodeIndex,
    strand: Strand,
    /// Whether it is there because the supporter supports everything.
    blanket: bool,
}

impl From<&Half> for End {
    fn from(half: &Half) -> End {
        End { node: half.node, strand: half.strand, blanket: false }
    }
}

/// An edge as people read it: what is at its other end, and how
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie<'g> {
    pub asset: &'g str,
    pub via: Option<&'g str>,
    pub group: Option<&'g str>,
    pub strength: Strength,
    /// Whether it is there because the supporter supports everything.
    pub everything: bool,
}

impl Graph {
    /// How many assets there are, whether they take part or not.
    pub fn len(&self) -> usize {
        self.vertices.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether an asset of this id is known, compared without case.
    pub fn contains(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The ids of all assets that take part, in order.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        self.net.nodes().filter(|node| self.takes_part(*node)).map(|node| self.id(node))
    }

    /// What an asset stands on directly, in order of id.
    pub fn dependencies(&self, id: &str) -> Vec<Tie<'_>> {
        self.find(id).map(|node| self.ties(self.supporters(node))).unwrap_or_default()
    }

    /// What stands on an asset directly, in order of id.
    pub fn dependents(&self, id: &str) -> Vec<Tie<'_>> {
        self.find(id).map(|node| self.ties(self.dependents_of(node))).unwrap_or_default()
    }

    fn ties<'g>(&'g self, ends: impl Iterator<Item = End>) -> Vec<Tie<'g>> {
        let mut ties: Vec<(NodeIndex, Tie<'g>)> = ends.map(|end| (end.node, self.tie(end))).collect();
        ties.sort_unstable();
        ties.into_iter().map(|(_, tie)| tie).collect()
    }

    fn tie(&self, end: End) -> Tie<'_> {
        let group = end.strand.group.map(|group| self.groups[group.index()].name);
        Tie {
            asset: self.id(end.node),
            via: end.strand.via.map(|word| self.words.text(word)),
            group: group.map(|word| self.words.text(word)),
            strength: end.strand.strength,
            everything: end.blanket,
        }
    }

    /// What a node stands on, of that what takes part; named ends first, each part in order of id.
    fn supporters(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        self.all_supporters(of).filter(|end| self.takes_part(end.node))
    }

    fn all_supporters(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        let named = self.net.below(of).iter().map(End::from);
        named.chain(self.blankets.over(of))
    }

    /// What stands on a node, of that what takes part; named ends first, each part in order of id.
    fn dependents_of(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        self.all_dependents_of(of).filter(|end| self.takes_part(end.node))
    }

    fn all_dependents_of(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        let named = self.net.above(of).iter().map(End::from);
        named.chain(self.blankets.under(of))
    }

    fn takes_part(&self, node: NodeIndex) -> bool {
        self.takes_part[node.index()]
    }

    fn id(&self, node: NodeIndex) -> &str {
        &self.vertices[node.index()].id
    }

    fn kind(&self, node: NodeIndex) -> &str {
        self.words.text(self.vertices[node.index()].kind)
    }

    /// The node of an id, compared without case; nodes are in order of id.
    fn find(&self, id: &str) -> Option<NodeIndex> {
        let id = fold(id);
        let place = self.vertices.binary_search_by(|vertex| fold(&vertex.id).cmp(&id)).ok()?;
        Some(NodeIndex::new(place))
    }

    /// The nodes of those ids that are known, each once, in order.
    fn find_all<T: AsRef<str>>(&self, ids: &[T]) -> Vec<NodeIndex> {
        let mut nodes: Vec<NodeIndex> = ids.iter().filter_map(|id| self.find(id.as_ref())).collect();
        nodes.sort_unstable();
        nodes.dedup();
        nodes
    }
}
