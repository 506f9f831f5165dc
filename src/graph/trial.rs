//! What each of many assets takes down alone. Knows nothing of why it is asked.
//!
//! 512 candidates are tried at a time: the 512 answers for one asset are a row of bits, a hard dependency is an *or* of
//! rows, a group a count of rows, and the fixed point is that of the impact of each candidate alone, with *down* as its
//! only effect. A whole store of N assets costs N/512 walks over the graph, not N.

use std::collections::HashMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::NodeIndex;
use petgraph::visit::NodeFiltered;

use super::group::GroupId;
use super::net::{Link, Net};
use super::{Graph, Strand};

const WIDTH: usize = 8;

/// How many candidates are tried at a time
pub(super) const BATCH: usize = WIDTH * 64;

/// For one asset, as bits, which candidates take it down
pub(super) type Row = [u64; WIDTH];

/// The part of a graph that a question is about: with an asset all that it stands on
pub(super) struct Field<'g> {
    graph: &'g Graph,
    /// Circles of assets that need one another hard and so fall together, most of one asset. What stands on nothing
    /// comes first, so that most rows are settled in one sweep.
    circles: Vec<Vec<NodeIndex>>,
    /// For each node its circle, where it belongs to the field.
    place: Vec<Option<u32>>,
}

impl<'g> Field<'g> {
    pub(super) fn new(graph: &'g Graph, nodes: &[NodeIndex]) -> Field<'g> {
        let mut place = vec![None; graph.len()];
        for node in nodes {
            place[node.index()] = Some(0);
        }
        let inside = |node: NodeIndex| place[node.index()].is_some();
        for (position, node) in (0..).zip(kosaraju_scc(&NodeFiltered::from_fn(&graph.net, inside)).concat()) {
            place[node.index()] = Some(position);
        }
        let inside = |node: NodeIndex| place[node.index()].is_some();
        let mut circles = kosaraju_scc(&NodeFiltered::from_fn(&hard(graph, nodes), inside));
        circles.sort_by_cached_key(|circle| circle.iter().filter_map(|node| place[node.index()]).min());
        for (position, circle) in (0..).zip(&circles) {
            circle.iter().for_each(|node| place[node.index()] = Some(position));
        }
        Field { graph, circles, place }
    }

    /// All assets of the field, those that stand on nothing first.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeIndex> {
        self.circles.iter().flatten().copied()
    }

    fn circle(&self, node: NodeIndex) -> Option<usize> {
        self.place[node.index()].map(|position| position as usize)
    }
}

/// The edges by which *down* comes in any case.
fn hard(graph: &Graph, nodes: &[NodeIndex]) -> Net {
    let mut nodes = nodes.to_vec();
    nodes.sort_unstable();
    let links = nodes.into_iter().flat_map(|dependent| {
        let hard = graph.net.below(dependent).iter().filter(|half| half.strand.is_hard());
        hard.map(move |half| Link { dependent, supporter: half.node, strand: half.strand })
    });
    Net::new(graph.len(), &links.collect::<Vec<_>>())
}

/// Up to 512 candidates, each failing alone
pub(super) struct Trial<'f> {
    field: &'f Field<'f>,
    /// For each circle.
    rows: Vec<Row>,
    /// The circles whose row is not empty.
    hit: Vec<usize>,
    /// The circles whose row may have to grow, as bits.
    stale: Vec<u64>,
}

impl<'f> Trial<'f> {
    pub(super) fn new(field: &'f Field<'f>) -> Trial<'f> {
        let len = field.circles.len();
        Trial { field, rows: vec![[0; WIDTH]; len], hit: Vec::new(), stale: vec![0; len.div_ceil(64)] }
    }

    /// Lets each fail alone; a candidate that is not there leaves its bit empty.
    pub(super) fn run(&mut self, batch: &[Option<NodeIndex>]) {
        for circle in std::mem::take(&mut self.hit) {
            self.rows[circle] = [0; WIDTH];
        }
        for (bit, node) in batch.iter().enumerate() {
            if let Some(circle) = node.and_then(|node| self.field.circle(node)) {
                self.hit.extend((self.rows[circle] == [0; WIDTH]).then_some(circle));
                self.rows[circle][bit / 64] |= 1 << (bit % 64);
            }
        }
        for circle in self.hit.clone() {
            self.spread(circle);
        }
        // To and fro, so that circles through groups are settled whichever way round their order goes.
        let words: Vec<usize> = (0..self.stale.len()).collect();
        while self.stale.iter().any(|word| *word != 0) {
            for word in &words {
                while self.stale[*word] != 0 {
                    self.refresh(word * 64 + self.stale[*word].trailing_zeros() as usize);
                }
            }
            for word in words.iter().rev() {
                while self.stale[*word] != 0 {
                    self.refresh(word * 64 + 63 - self.stale[*word].leading_zeros() as usize);
                }
            }
        }
    }

    fn refresh(&mut self, circle: usize) {
        self.stale[circle / 64] &= !(1 << (circle % 64));
        let mut row = self.rows[circle];
        for node in &self.field.circles[circle] {
            or(&mut row, &self.row(*node));
        }
        let old = &mut self.rows[circle];
        let empty = *old == [0; WIDTH];
        if or(old, &row) {
            self.hit.extend(empty.then_some(circle));
            self.spread(circle);
        }
    }

    /// Marks whatever stands on a circle.
    fn spread(&mut self, circle: usize) {
        let graph = self.field.graph;
        let above = self.field.circles[circle].iter().flat_map(|node| graph.all_dependents_of(*node));
        for end in above.filter(|end| may_take_down(end.strand)) {
            if let Some(above) = self.field.circle(end.node).filter(|above| *above != circle) {
                self.stale[above / 64] |= 1 << (above % 64);
            }
        }
    }

    /// Which candidates take a node down through what it stands on.
    fn row(&self, node: NodeIndex) -> Row {
        let mut row = [0; WIDTH];
        let mut groups: HashMap<GroupId, Counter> = HashMap::new();
        let mut counted = None;
        for end in self.field.graph.supporters(node).filter(|end| may_take_down(end.strand)) {
            let Some(below) = self.field.circle(end.node).map(|circle| &self.rows[circle]) else { continue };
            match end.strand.group {
                None => _ = or(&mut row, below),
                Some(id) if counted.replace((end.node, id)) == Some((end.node, id)) => {}
                Some(id) => groups.entry(id).or_default().add(*below),
            }
        }
        for (id, counter) in groups {
            let group = &self.field.graph.groups[id.index()];
            if group.hard {
                or(&mut row, &counter.at_least((group.size + 1).saturating_sub(group.need).max(1)));
            }
        }
        row
    }

    /// Which candidates take an asset down, or are it.
    pub(super) fn row_of(&self, node: NodeIndex) -> Row {
        self.field.circle(node).map_or([0; WIDTH], |circle| self.rows[circle])
    }

    /// Whether a candidate takes an asset down, or is it.
    pub(super) fn takes_down(&self, candidate: usize, node: NodeIndex) -> bool {
        has(&self.row_of(node), candidate)
    }

    /// For each candidate how many others it takes down.
    pub(super) fn counts(&self) -> impl Iterator<Item = usize> {
        let mut counter = Counter::default();
        for circle in &self.hit {
            for _ in &self.field.circles[*circle] {
                counter.add(self.rows[*circle]);
            }
        }
        // Each takes itself down, which is not counted.
        (0..BATCH).map(move |candidate| counter.of(candidate).saturating_sub(1))
    }
}

/// Whether *down* can come by a strand; of a group's soft strands it can, if another is hard.
fn may_take_down(strand: Strand) -> bool {
    strand.group.is_some() || strand.is_hard()
}

/// The places of the bits that are set.
pub(super) fn bits(row: &Row) -> impl Iterator<Item = usize> {
    row.iter().enumerate().flat_map(|(place, word)| {
        let rest = std::iter::successors(Some(*word), |word| Some(word & word.wrapping_sub(1)));
        rest.take_while(|word| *word != 0).map(move |word| place * 64 + word.trailing_zeros() as usize)
    })
}

fn has(row: &Row, bit: usize) -> bool {
    row[bit / 64] & (1 << (bit % 64)) != 0
}

/// Whether that set any bit.
fn or(into: &mut Row, from: &Row) -> bool {
    let mut grown = 0;
    for (into, from) in into.iter_mut().zip(from) {
        grown |= from & !*into;
        *into |= from;
    }
    grown != 0
}

/// Counts rows for every bit at once: the n-th row holds the n-th binary digit of all counts
#[derive(Debug, Default)]
struct Counter(Vec<Row>);

impl Counter {
    fn add(&mut self, row: Row) {
        let mut carry = row;
        for digit in &mut self.0 {
            if carry == [0; WIDTH] {
                return;
            }
            for (digit, carry) in digit.iter_mut().zip(&mut carry) {
                (*digit, *carry) = (*digit ^ *carry, *digit & *carry);
            }
        }
        if carry != [0; WIDTH] {
            self.0.push(carry);
        }
    }

    /// The count of one bit.
    fn of(&self, bit: usize) -> usize {
        self.0.iter().enumerate().map(|(place, digit)| usize::from(has(digit, bit)) << place).sum()
    }

    /// The bits that were counted at least so often.
    fn at_least(&self, least: usize) -> Row {
        let mut more = [0; WIDTH];
        let mut equal = [u64::MAX; WIDTH];
        if least >> self.0.len() != 0 {
            return more;
        }
        for (place, digit) in self.0.iter().enumerate().rev() {
            let wanted = if least >> place & 1 == 1 { u64::MAX } else { 0 };
            for word in 0..WIDTH {
                more[word] |= equal[word] & digit[word] & !wanted;
                equal[word] &= !(digit[word] ^ wanted);
            }
        }
        for word in 0..WIDTH {
            more[word] |= equal[word];
        }
        more
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_those_of_adding_one_by_one() {
        let mut counter = Counter::default();
        for step in 1..=9_usize {
            let mut row = [0; WIDTH];
            row[0] = if step % 2 == 0 { 0b11 } else { 0b01 };
            counter.add(row);
        }
        assert_eq!((counter.of(0), counter.of(1), counter.of(2)), (9, 4, 0));
        for least in 1..20 {
            assert_eq!(
                counter.at_least(least)[0],
                u64::from(least <= 9) | u64::from(least <= 4) << 1,
                "{least}"
            );
        }
    }
}
