//! A picture as it is drawn: edges merged to lines, and no more nodes than there is room for.

use std::collections::{BTreeMap, HashMap};

use super::{Edge, End, Group, Line, Node, Picture};
use crate::model::asset::Strength;

impl Picture {
    /// The same with the nearest so many assets, and whatever ties those.
    pub fn nearest(&self, most: usize) -> Picture {
        let over = self.assets().saturating_sub(most);
        if over == 0 {
            return self.clone();
        }
        let keep: Vec<usize> = (0..self.nodes.len())
            .filter(|place| *place < most || self.nodes[*place].is_everything())
            .collect();
        let mut picture = self.only(&keep);
        picture.left_out = self.left_out + over;
        picture
    }

    fn only(&self, keep: &[usize]) -> Picture {
        let places: HashMap<usize, usize> = keep.iter().copied().zip(0..).collect();
        let nodes: Vec<Node> = keep.iter().map(|place| self.nodes[*place].clone()).collect();
        let mut groups: Vec<Group> = Vec::new();
        let mut moved: HashMap<usize, usize> = HashMap::new();
        let mut edges = Vec::new();
        for edge in &self.edges {
            let (Some(from), Some(to)) = (places.get(&edge.from), places.get(&edge.to)) else { continue };
            let group = edge.group.map(|group| {
                *moved.entry(group).or_insert_with(|| {
                    groups.push(Group { of: *from, ..self.groups[group].clone() });
                    groups.len() - 1
                })
            });
            edges.push(Edge { from: *from, to: *to, group, ..edge.clone() });
        }
        edges.sort_unstable();
        Picture { heading: self.heading.clone(), nodes, edges, groups, left_out: self.left_out }
    }

    /// The edges, merged to what is drawn: a group stands between its asset and its members.
    pub fn lines(&self) -> Vec<Line<'_>> {
        let mut lines: BTreeMap<(End, End), Line<'_>> = BTreeMap::new();
        for edge in &self.edges {
            let bears = edge.bears;
            let is_soft = edge.strength == Strength::Soft;
            let upper = edge.group.map_or(End::Node(edge.from), End::Group);
            if let Some(group) = edge.group {
                let ends = (End::Node(edge.from), upper);
                join(&mut lines, ends, None, self.groups[group].is_soft, bears);
            }
            join(&mut lines, (upper, End::Node(edge.to)), edge.via.as_deref(), is_soft, bears);
        }
        lines.into_values().collect()
    }
}

fn join<'p>(
    lines: &mut BTreeMap<(End, End), Line<'p>>,
    (from, to): (End, End),
    via: Option<&'p str>,
    is_soft: bool,
    bears: bool,
) {
    let line =
        lines.entry((from, to)).or_insert(Line { from, to, via: Vec::new(), is_soft: true, bears: false });
    line.via.extend(via.filter(|via| !line.via.contains(via)));
    line.is_soft &= is_soft;
    line.bears |= bears;
}
