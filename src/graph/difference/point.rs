//! Single points of failure that came and went: who alone takes others down. Never compares all with all.
//!
//! Whether one asset takes another down can change only if a failure gets there over an asset that stands on something
//! else than before. So only those are tried on which such an asset stands, 512 at a time; and those that newly take the
//! same others down are told together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use petgraph::graph::NodeIndex;

use super::Change;
use super::edge::Changed;
use super::pairing::{Key, Pairing};
use crate::graph::failure::{Effect, Failure};
use crate::graph::reach::Way;
use crate::graph::trial::{BATCH, Field, Row, Trial, bits};

/// How many of those that take the same down are tried for the shortest chain; only one where there are many such lists
const TRIED: usize = 8;
const MANY: usize = 100;

/// Assets each of which alone takes the same others down
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points<'g> {
    /// In order of id.
    pub points: Vec<&'g str>,
    /// In order of id.
    pub takes_down: Vec<&'g str>,
    /// A shortest chain from one of those to one of these.
    pub path: Vec<&'g str>,
}

/// What some assets newly take down, by what it is, so that those who take the same down come together
#[derive(Default)]
struct Groups {
    /// By a print of what is taken down, and how many that are: the points, and what they take down.
    known: HashMap<(u64, usize), (Vec<Key>, Vec<NodeIndex>)>,
}

pub(super) fn points<'g>(pairing: &Pairing<'g>, changed: &Changed) -> Change<Points<'g>> {
    let near = |way: Way| -> BTreeSet<Key> {
        let keys = |side: usize| {
            let nodes = pairing.graphs[side].trail(&changed[side], way).order;
            nodes.into_iter().map(move |node| pairing.key(side, node)).collect::<Vec<_>>()
        };
        [0, 1].into_iter().flat_map(keys).collect()
    };
    let candidates: Vec<Key> = near(Way::Dependencies).into_iter().collect();
    let on_both = |key: &Key| match key {
        Key::Both(after) => pairing.other(1, *after).map(|before| [before, *after]),
        Key::One(..) => None,
    };
    let is_live =
        |nodes: &[NodeIndex; 2]| [0, 1].iter().all(|side| pairing.graphs[*side].takes_part(nodes[*side]));
    let suffering: Vec<[NodeIndex; 2]> =
        near(Way::Dependents).iter().filter_map(on_both).filter(is_live).collect();
    if suffering.is_empty() {
        return Change { gained: Vec::new(), lost: Vec::new() };
    }
    let fields = pairing.graphs.map(|graph| {
        let live: Vec<NodeIndex> = graph.net.nodes().filter(|node| graph.takes_part(*node)).collect();
        Field::new(graph, &live)
    });
    let mut trials = [Trial::new(&fields[0]), Trial::new(&fields[1])];
    let mut groups = [Groups::default(), Groups::default()];
    for batch in candidates.chunks(BATCH) {
        for (side, trial) in trials.iter_mut().enumerate() {
            trial.run(&batch.iter().map(|key| pairing.node(side, *key)).collect::<Vec<_>>());
        }
        for side in [0, 1] {
            let [own, other] = [&trials[side], &trials[1 - side]];
            let new = |nodes: &[NodeIndex; 2]| -> Row {
                let (here, there) = (own.row_of(nodes[side]), other.row_of(nodes[1 - side]));
                std::array::from_fn(|word| here[word] & !there[word])
            };
            groups[side].add(pairing, batch, side, &suffering, new);
        }
    }
    let [lost, gained] = groups;
    Change { gained: gained.told(pairing, 1), lost: lost.told(pairing, 0) }
}

impl Groups {
    fn add(
        &mut self,
        pairing: &Pairing<'_>,
        batch: &[Key],
        side: usize,
        suffering: &[[NodeIndex; 2]],
        new: impl Fn(&[NodeIndex; 2]) -> Row,
    ) {
        let mut prints = vec![(0_u64, 0_usize); batch.len()];
        let mut rows: Vec<(NodeIndex, Row)> = Vec::new();
        for nodes in suffering {
            let row = new(nodes);
            let mark = print(nodes[side]);
            for bit in bits(&row).filter(|bit| pairing.node(side, batch[*bit]) != Some(nodes[side])) {
                prints[bit] = (prints[bit].0 ^ mark, prints[bit].1 + 1);
            }
            if row.iter().any(|word| *word != 0) {
                rows.push((nodes[side], row));
            }
        }
        for (bit, print) in prints.into_iter().enumerate().filter(|(_, (_, count))| *count > 0) {
            let group = self.known.entry(print).or_insert_with(|| {
                let own = pairing.node(side, batch[bit]);
                let has = |(node, row): &&(NodeIndex, Row)| {
                    row[bit / 64] & (1 << (bit % 64)) != 0 && own != Some(*node)
                };
                (Vec::new(), rows.iter().filter(has).map(|(node, _)| *node).collect())
            });
            group.0.push(batch[bit]);
        }
    }

    fn told<'g>(self, pairing: &Pairing<'g>, side: usize) -> Vec<Points<'g>> {
        let tried = if self.known.len() > MANY { 1 } else { TRIED };
        let mut told: BTreeMap<Vec<NodeIndex>, Points<'g>> = BTreeMap::new();
        for (points, mut down) in self.known.into_values() {
            let mut points: Vec<NodeIndex> =
                points.into_iter().filter_map(|key| pairing.node(side, key)).collect();
            points.sort_unstable();
            down.sort_unstable();
            let points_told = Points {
                points: pairing.ids(side, &points),
                takes_down: pairing.ids(side, &down),
                path: pairing.ids(side, &shortest(pairing, side, &points[..points.len().min(tried)], &down)),
            };
            told.insert(points, points_told);
        }
        told.into_values().collect()
    }
}

fn shortest(pairing: &Pairing<'_>, side: usize, points: &[NodeIndex], down: &[NodeIndex]) -> Vec<NodeIndex> {
    let chain = |point: &NodeIndex| {
        let failure = Failure::of(pairing.graphs[side], &[*point], &[]);
        let trail = failure.trail(&[*point]);
        let hit = down.iter().filter(|node| failure.effect(**node) == Some(Effect::Down));
        let nearest = hit.min_by_key(|node| (trail.distance(**node), **node));
        nearest.map(|node| trail.path(*node)).unwrap_or_default()
    };
    points.iter().map(chain).min_by_key(Vec::len).unwrap_or_default()
}

/// Bits that look drawn at random, so that the sums of different sets differ.
fn print(node: NodeIndex) -> u64 {
    let mut mixed = (node.index() as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
