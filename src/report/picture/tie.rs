//! How the nodes of a picture are tied, and which ties carry a failure. Chooses no nodes, but for everything.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Edge, Group, Mark, Node, Picture};
use crate::graph::impact::Effect;
use crate::graph::{Graph, Tie};
use crate::model::Asset;
use crate::model::asset::Strength;
use crate::store::snapshot::Snapshot;

impl Picture {
    pub(super) fn tie(&mut self, snapshot: &Snapshot, graph: &Graph, via: &[String]) {
        let ids: Vec<String> = self.nodes.iter().map(|node| node.id.clone()).collect();
        let places: HashMap<&str, usize> = ids.iter().map(String::as_str).zip(0..).collect();
        let mut blankets = Blankets::default();
        for (from, id) in ids.iter().enumerate() {
            let ties = graph.dependencies(id);
            let first = self.edges.len();
            let shown = ties
                .iter()
                .filter(|tie| via.is_empty() || tie.via.is_some_and(|it| via.iter().any(|via| via == it)));
            for tie in shown {
                match places.get(tie.asset) {
                    Some(to) if tie.everything => blankets.add(from, *to, tie),
                    Some(to) => {
                        let group = tie.group.map(|name| self.group(from, name, snapshot.asset(id), &ties));
                        self.edges.push(self.edge(from, *to, group, tie));
                    }
                    None => {}
                }
            }
            self.weigh(first);
        }
        self.spread(blankets);
        self.edges.sort_unstable();
        self.edges.dedup();
    }

    fn group(&mut self, of: usize, name: &str, asset: Option<&Asset>, ties: &[Tie<'_>]) -> usize {
        // The groups of a node come one after the other.
        let known = self.groups.iter().enumerate().rev().take_while(|(_, it)| it.of == of);
        if let Some((place, _)) = known.into_iter().find(|(_, it)| it.name == name) {
            return place;
        }
        let own = ties.iter().filter(|tie| tie.group == Some(name));
        let members: BTreeSet<&str> = own.clone().map(|tie| tie.asset).collect();
        let is_soft = own.clone().all(|tie| tie.strength == Strength::Soft);
        let need = asset.and_then(|it| it.redundancy.get(name)).copied().unwrap_or(1);
        self.groups.push(Group { of, name: name.to_owned(), need: Some(need), size: members.len(), is_soft });
        self.groups.len() - 1
    }

    /// Puts the node that stands for everything between those that support it and those that nothing else ties.
    fn spread(&mut self, blankets: Blankets) {
        if blankets.supporters.is_empty() {
            return;
        }
        let all = self.nodes.len();
        self.nodes.push(Node::everything());
        let below = self.below(blankets.supporters.keys().copied());
        let explained = self.explained();
        let is_bare = |node: &usize| !explained[*node] || self.nodes[*node].mark == Some(Mark::Root);
        let members = blankets.members.iter().copied().filter(|node| !below[*node]);
        let bare: Vec<usize> = members.filter(is_bare).collect();
        let fails = blankets.supporters.keys().any(|to| self.nodes[*to].is_out());
        for from in bare {
            let bears = fails && self.nodes[from].is_hit();
            self.edges.push(Edge { from, to: all, group: None, via: None, strength: Strength::Hard, bears });
        }
        for (to, ties) in blankets.supporters {
            for (group, via, strength) in ties {
                let group = group.map(|name| self.group_of_everything(all, name, strength));
                let bears = self.nodes[to].is_out();
                self.edges.push(Edge { from: all, to, group, via, strength, bears });
            }
        }
    }

    /// Whether what a node lost of its groups is what hit it; its edges are those from a first one on.
    fn weigh(&mut self, first: usize) {
        let mut groups: BTreeMap<usize, (BTreeSet<usize>, Effect)> = BTreeMap::new();
        for edge in &self.edges[first..] {
            let Some(group) = edge.group else { continue };
            let (lost, worst) = groups.entry(group).or_insert((BTreeSet::new(), Effect::Degraded));
            lost.extend(Some(edge.to).filter(|to| self.nodes[*to].is_out()));
            *worst =
                (*worst).max(if edge.strength == Strength::Hard { Effect::Down } else { Effect::Degraded });
        }
        for edge in &mut self.edges[first..] {
            let Some(group) = edge.group else { continue };
            let (lost, worst) = &groups[&group];
            let group = &self.groups[group];
            let up = group.size.saturating_sub(lost.len());
            let given = match up.cmp(&(group.need.unwrap_or(1) as usize)) {
                Ordering::Less => Some(*worst),
                Ordering::Equal => Some(Effect::AtRisk),
                Ordering::Greater => None,
            };
            let is_given = given.is_some_and(|effect| self.nodes[edge.from].mark == Some(Mark::Hit(effect)));
            edge.bears = is_given && self.nodes[edge.to].is_out();
        }
    }

    /// For each node whether the edges so far say why it is here: what it stands on, or how it came to be hit.
    fn explained(&self) -> Vec<bool> {
        let mut explained = vec![false; self.nodes.len()];
        for edge in &self.edges {
            explained[edge.from] |= edge.bears || !self.nodes[edge.from].is_hit();
        }
        explained
    }

    fn edge(&self, from: usize, to: usize, group: Option<usize>, tie: &Tie<'_>) -> Edge {
        let bears = match self.nodes[from].mark {
            Some(Mark::Hit(effect)) => group.is_none() && self.nodes[to].gives(tie.strength) == Some(effect),
            _ => false,
        };
        Edge { from, to, group, via: tie.via.map(str::to_owned), strength: tie.strength, bears }
    }

    fn group_of_everything(&mut self, of: usize, name: String, strength: Strength) -> usize {
        let known = self.groups.iter().position(|it| it.of == of && it.name == name);
        let place = known.unwrap_or_else(|| {
            self.groups.push(Group { of, name, need: None, size: 0, is_soft: true });
            self.groups.len() - 1
        });
        self.groups[place].size += 1;
        self.groups[place].is_soft &= strength == Strength::Soft;
        place
    }

    /// Which nodes are below some, these included.
    fn below(&self, starts: impl Iterator<Item = usize>) -> Vec<bool> {
        let mut next: HashMap<usize, Vec<usize>> = HashMap::new();
        self.edges.iter().for_each(|edge| next.entry(edge.from).or_default().push(edge.to));
        let mut below = vec![false; self.nodes.len()];
        let mut open: Vec<usize> = starts.collect();
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut below[node], true) {
                open.extend(next.get(&node).into_iter().flatten());
            }
        }
        below
    }
}

/// How one supports everything: the group, the way, the strength
type Blanket = (Option<String>, Option<String>, Strength);

/// Ties that are there because somebody supports everything
#[derive(Default)]
struct Blankets {
    supporters: BTreeMap<usize, BTreeSet<Blanket>>,
    members: BTreeSet<usize>,
}

impl Blankets {
    fn add(&mut self, from: usize, to: usize, tie: &Tie<'_>) {
        self.members.insert(from);
        let own = |text: Option<&str>| text.map(str::to_owned);
        self.supporters.entry(to).or_default().insert((own(tie.group), own(tie.via), tie.strength));
    }
}
